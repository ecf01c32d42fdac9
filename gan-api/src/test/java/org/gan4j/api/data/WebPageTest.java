package org.gan4j.api.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>\n<html><body>404</body></html>",
                "<html>",
                "\n  <HTML lang=\"de\">",
                "\uFEFF<!doctype html>",
                "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC>",
                "<!-- saved from -->\n<html>"
            })
    void refusesPages(String text) {
        assertThatThrownBy(() -> WebPage.refuse("x.npy", text.getBytes(UTF_8)))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "x.npy is a web page (HTML), whatever its name says; open it in a browser to see what it is,"
                                + " and download the file itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<", "<svg>", "<htm", "<htmlx>", "a <html>", "{\"a\": \"<html>\"}"})
    void letsOthersPass(String text) {
        assertThatCode(() -> WebPage.refuse("x.npy", text.getBytes(UTF_8))).doesNotThrowAnyException();
    }
}

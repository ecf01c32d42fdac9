package org.gan4j.api.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class RootCauseTest {
    @Test
    void looksBelowWhatOnlyTellsOfAnother() {
        final Throwable bottom = new NumberFormatException("For input string: \"4,2\"");
        final RootCause cause = RootCause.of(new ExceptionInInitializerError(new RuntimeException("x", bottom)));
        assertThat(cause.failure()).isSameAs(bottom);
        assertThat(cause.text()).isEqualTo("For input string: \"4,2\"");
        assertThat(cause.isMissing()).isFalse();
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThat(text(new NoSuchFileException("/a/b"))).isEqualTo("/a/b does not exist");
        assertThat(text(new AccessDeniedException("/a/b"))).isEqualTo("/a/b: permission denied");
    }

    @Test
    void tellsAMissingClassFromOneThatFailed() {
        final RootCause missing = RootCause.of(new NoClassDefFoundError("org/x/Y"));
        assertThat(missing.text()).isEqualTo("there is no class org.x.Y");
        assertThat(missing.isMissing()).isTrue();
        final RootCause failed = RootCause.of(new NoClassDefFoundError("Could not initialize class org.x.Y"));
        assertThat(failed.text()).isEqualTo("Could not initialize class org.x.Y");
        assertThat(failed.isMissing()).isFalse();
    }

    @Test
    void tellsAMissingLibraryFromOneThatCannotBeLoaded() {
        assertThat(RootCause.of(new UnsatisfiedLinkError("Could not find jnix in class, module, and library paths."))
                        .isMissing())
                .isTrue();
        assertThat(RootCause.of(new UnsatisfiedLinkError("libx.so: libgomp.so.1: cannot open shared object file"))
                        .isMissing())
                .isFalse();
    }

    @Test
    void namesAFailureWithoutWords() {
        assertThat(text(new StackOverflowError())).isEqualTo("java.lang.StackOverflowError");
    }

    private static String text(Throwable failure) {
        return RootCause.of(new IllegalStateException("it failed", failure)).text();
    }
}

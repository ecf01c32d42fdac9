package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.gan4j.experiments.rundir.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialDirectoryTest {
    @TempDir
    private Path directory;

    @Test
    void knowsSinceWhenItHasCollapsed() throws IOException {
        assertThat(collapsedSince("""
            {"ending": "completed", "collapse": {"collapsed": true, "episodes": [
              {"quantity": "diversity", "since": 100, "until": 200},
              {"quantity": "mode-coverage", "since": 400, "until": null},
              {"quantity": "diversity", "since": 300, "until": null}]}}
            """)).hasValue(300);
    }

    @Test
    void hasNotCollapsedIfItRecovered() throws IOException {
        assertThat(collapsedSince("""
            {"ending": "completed", "collapse": {"collapsed": false, "episodes": [{"since": 100, "until": 200}]}}
            """)).isEmpty();
        assertThat(collapsedSince("{\"ending\": \"completed\"}")).isEmpty();
    }

    @Test
    void knowsByWhatItIsNotDiverseYet() throws IOException {
        Files.writeString(directory.resolve("summary.json"), """
            {"ending": "completed", "collapse": {"collapsed": false, "notYetDiverse": ["mode-coverage"], "episodes": []}}
            """);
        assertThat(new TrialDirectory(new RunRecord(directory))
                        .outcome()
                        .orElseThrow()
                        .notYetDiverse())
                .containsExactly("mode-coverage");
    }

    private OptionalLong collapsedSince(String summary) throws IOException {
        Files.writeString(directory.resolve("summary.json"), summary);
        return new TrialDirectory(new RunRecord(directory))
                .outcome()
                .orElseThrow()
                .collapsedSince();
    }
}

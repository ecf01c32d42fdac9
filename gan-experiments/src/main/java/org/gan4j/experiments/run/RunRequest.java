package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gan4j.experiments.config.Experiment;

/**
 * An experiment to run.
 *
 * @param resolved the experiment as JSON with every default filled in, for {@code config.json}
 * @param out the directory to make; empty for {@code <name>-<backend>-seed<N>}, with a counter if that exists
 * @param command the command line, for provenance
 */
public record RunRequest(Experiment experiment, JsonNode resolved, Optional<Path> out, List<String> command) {
    public RunRequest {
        command = List.copyOf(command);
    }
}

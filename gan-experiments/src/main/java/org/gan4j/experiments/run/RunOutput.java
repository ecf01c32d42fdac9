package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import org.gan4j.api.run.SavedFile;
import org.gan4j.experiments.file.FileContent;
import org.gan4j.experiments.file.OutputDirectory;

/** Saves files in the run's directory, and publishes that they are there. */
final class RunOutput {
    private final OutputDirectory directory;
    private final RunEvents events;

    @Inject
    RunOutput(OutputDirectory directory, RunEvents events) {
        this.directory = directory;
        this.events = events;
    }

    /** @param iteration iterations played so far */
    void save(SavedFile.Kind kind, long iteration, String name, FileContent content) {
        directory.write(name, content);
        events.saved(new SavedFile(kind, iteration, directory.file(name)));
    }
}

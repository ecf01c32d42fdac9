package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.TreeMap;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.RunStart;
import org.gan4j.experiments.file.FileContent;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.experiments.provenance.ProvenanceRecord;
import org.gan4j.experiments.rundir.RunFileNames;

/** {@code config.json} and {@code provenance.json}: all that it takes to run the same again, and where it was run. */
final class Provenance implements RunObserver {

    private final OutputDirectory directory;
    private final RunRequest request;
    private final Backend backend;
    private final DataSplits data;
    private final Clock clock;

    @Inject
    Provenance(OutputDirectory directory, RunRequest request, Backend backend, DataSplits data, Clock clock) {
        this.directory = directory;
        this.request = request;
        this.backend = backend;
        this.data = data;
        this.clock = clock;
    }

    @Override
    public void onStart(RunStart start) {
        directory.write(RunFileNames.CONFIG, FileContent.json(request.resolved()));
        directory.write(ProvenanceRecord.FILE, FileContent.json(provenance()));
    }

    private ObjectNode provenance() {
        final ObjectNode json = new ProvenanceRecord(
                        clock.instant(), request.command(), request.experiment().seed())
                .json();
        final ObjectNode engine = json.putObject("backend").put("name", backend.name());
        new TreeMap<>(backend.facts()).forEach(engine::put);
        new TreeMap<>(data.checksums()).forEach(json.putObject("data")::put);
        return json;
    }
}

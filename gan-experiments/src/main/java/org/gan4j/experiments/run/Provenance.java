package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.TreeMap;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;

/** {@code config.json} and {@code provenance.json}: all that it takes to run the same again, and where it was run. */
final class Provenance implements RunObserver {
    private static final String CONFIG = "config.json";
    private static final String PROVENANCE = "provenance.json";

    private final RunDirectory directory;
    private final RunRequest request;
    private final Backend backend;
    private final DataSplits data;
    private final Clock clock;

    @Inject
    Provenance(RunDirectory directory, RunRequest request, Backend backend, DataSplits data, Clock clock) {
        this.directory = directory;
        this.request = request;
        this.backend = backend;
        this.data = data;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        directory.writeJson(CONFIG, request.resolved());
        directory.writeJson(PROVENANCE, provenance());
    }

    private ObjectNode provenance() {
        final ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("started", clock.instant().toString());
        final ArrayNode command = json.putArray("command");
        request.command().forEach(command::add);
        json.put("seed", request.experiment().seed());
        Build.current().describe(json.putObject("gan4j"));
        final ObjectNode engine = json.putObject("backend").put("name", backend.name());
        new TreeMap<>(backend.facts()).forEach(engine::put);
        new TreeMap<>(data.checksums()).forEach(json.putObject("data")::put);
        describeMachine(json.putObject("machine"));
        return json;
    }

    private static void describeMachine(ObjectNode json) {
        json.put("java", System.getProperty("java.runtime.version"));
        json.put("jvm", System.getProperty("java.vm.vendor") + " " + System.getProperty("java.vm.name"));
        json.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        json.put("architecture", System.getProperty("os.arch"));
        json.put("cpu", Cpu.model());
        json.put("processors", Runtime.getRuntime().availableProcessors());
        json.put("maxHeapMebibytes", Runtime.getRuntime().maxMemory() >> 20);
    }
}

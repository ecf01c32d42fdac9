package org.gan4j.experiments.provenance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/**
 * What {@code provenance.json} says wherever it is: when, by which command, build and plug-ins, and on which machine.
 *
 * @param command the command line
 */
public record ProvenanceRecord(Instant started, List<String> command, long seed) {
    public static final String FILE = "provenance.json";

    public ProvenanceRecord {
        command = List.copyOf(command);
    }

    public ObjectNode json() {
        final ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("started", started.toString());
        command.forEach(json.putArray("command")::add);
        json.put("seed", seed);
        Build.current().describe(json.putObject("gan4j"));
        PluginOrigin.onClassPath().stream().map(PluginOrigin::json).forEach(json.putArray("plugins")::add);
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

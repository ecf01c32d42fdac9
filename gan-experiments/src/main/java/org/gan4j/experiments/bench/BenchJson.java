package org.gan4j.experiments.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gan4j.experiments.process.ChildJvm;
import org.gan4j.experiments.provenance.ProvenanceRecord;

/**
 * Figures for programs: what the table says, the single rounds, and where it was measured.
 *
 * @param command the command line
 */
public record BenchJson(List<Measured> measured, Instant started, List<String> command) {
    /** What native libraries and the C library take from the environment. */
    private static final Pattern NATIVE = Pattern.compile("(OMP|GOMP|MKL|OPENBLAS|DNNL|MALLOC|GLIBC)_.*");

    /** Options that change how the JVM works; properties may hold what is nobody's business. */
    private static final String JVM = "-X";

    public BenchJson {
        measured = List.copyOf(measured);
        command = List.copyOf(command);
    }

    public ObjectNode json() {
        final ObjectNode json = new ProvenanceRecord(started, command, 0).json();
        json.remove("seed"); // each experiment has its own
        ChildJvm.options().stream().filter(option -> option.startsWith(JVM)).forEach(json.putArray("jvmOptions")::add);
        final ObjectNode environment = json.putObject("environment");
        new TreeMap<>(System.getenv()).forEach((name, value) -> {
            if (NATIVE.matcher(name).matches()) {
                environment.put(name, value);
            }
        });
        measured.forEach(each -> json.withArray("cases").add(json(each)));
        return json;
    }

    private static ObjectNode json(Measured line) {
        final BenchCase subject = line.subject();
        final Figures figures = line.figures();
        final ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("experiment", subject.experiment())
                .put("config", subject.config().toString())
                .put("parameters", subject.parameters())
                .put("batchSize", subject.batchSize())
                .put("backend", subject.backend());
        json.set("facts", new JsonMapper().valueToTree(new TreeMap<>(figures.facts())));
        json.put("millisecondsPerIteration", figures.milliseconds(Subject.ITERATION))
                .put("imagesPerSecond", figures.perSecond(Subject.ITERATION) * subject.batchSize())
                .put("gigaflops", figures.gigaflops(Subject.ITERATION))
                .put("productShare", figures.productShare(Subject.ITERATION))
                .put("floorShare", figures.floorShare())
                .put("heapBytesPerIteration", figures.allocatedBytes())
                .put("peakMebibytes", figures.peakMebibytes())
                .put("samplesPerSecond", figures.perSecond(Subject.SAMPLING) * Subject.SAMPLES)
                .put("samplingProductShare", figures.productShare(Subject.SAMPLING))
                .put("productGigaflops", figures.gigaflops(Subject.PRODUCT));
        json.set("operations", bySubject(figures.operations()));
        figures.rounds().forEach(round -> json.withArray("milliseconds").add(bySubject(round)));
        return json;
    }

    private static ObjectNode bySubject(Map<Subject, Double> values) {
        final ObjectNode json = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(values)
                .forEach((subject, value) -> json.put(subject.name().toLowerCase(Locale.ROOT), value));
        return json;
    }
}

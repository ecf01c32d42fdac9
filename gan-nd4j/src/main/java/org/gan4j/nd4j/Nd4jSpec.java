package org.gan4j.nd4j;

import java.time.Duration;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.api.backend.BackendUnavailableException;
import org.gan4j.host.Team;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.FieldException;
import org.gan4j.spec.TypeName;

/** The ND4J backend in a configuration. */
@TypeName(Nd4jSpec.NAME)
@Doc("ND4J with oneDNN: explicit layers over preallocated memory")
public record Nd4jSpec(
        @Doc("where networks live: \"cpu\"; GPUs are not supported yet") @Default("\"cpu\"")
        String device) implements BackendSpec {
    static final String NAME = "nd4j";
    private static final String CPU = "cpu";

    /** Longer than the serial work between the parallel parts of an iteration, such as drawing the next minibatch. */
    private static final Duration AWAKE = Duration.ofNanos(400_000);

    public Nd4jSpec {
        if (!device.equals(CPU)) {
            throw new FieldException(
                    "device",
                    "must be \"" + CPU + "\", not \"" + device + "\": the nd4j backend does not support GPUs yet");
        }
    }

    /** ND4J loads its native libraries in static initialisers, which fail with any of these errors. */
    @Override
    public Backend open() {
        try {
            return new Nd4jBackend(new Team(Runtime.getRuntime().availableProcessors(), AWAKE));
        } catch (LinkageError | RuntimeException e) {
            throw new BackendUnavailableException(
                    "ND4J cannot start: " + StartFailure.of(e).text(), e);
        }
    }
}

package org.gan4j.djl;

import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.FieldException;
import org.gan4j.spec.TypeName;

/** The backend on the PyTorch engine of the Deep Java Library. */
@TypeName("djl")
@Doc("PyTorch, through the Deep Java Library")
public record DjlSpec(
        @Doc("where networks live: \"cpu\"; GPUs are not supported yet") @Default("\"cpu\"")
        String device) implements BackendSpec {
    static final String CPU = "cpu";

    public DjlSpec {
        if (!device.equals(CPU)) {
            throw new FieldException(
                    "device",
                    "must be \"" + CPU + "\", not \"" + device + "\": the djl backend does not support GPUs yet");
        }
    }

    @Override
    public Backend open() {
        return new DjlBackend(PyTorch.start());
    }
}

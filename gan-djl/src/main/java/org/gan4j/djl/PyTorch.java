package org.gan4j.djl;

import ai.djl.engine.Engine;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.util.Platform;
import java.util.ArrayList;
import java.util.List;
import org.gan4j.api.backend.BackendUnavailableException;
import org.gan4j.api.backend.RootCause;

/** Starts DJL's PyTorch engine, which then lives as long as the process. */
final class PyTorch {
    private static final String NAME = "PyTorch";
    private static final String JNI_LIBRARY = "jnilib/pytorch.properties";

    private PyTorch() {}

    /**
     * Starts the engine from the libraries on the class path; downloads nothing and sends no usage data.
     *
     * @throws BackendUnavailableException if a library is missing or does not load; names the artifact to add
     */
    static Engine start() {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        try {
            final Engine engine = Engine.getEngine(NAME);
            useNoMoreThreadsThanTheJvmHasProcessors();
            return engine;
        } catch (RuntimeException | LinkageError e) {
            throw new BackendUnavailableException("the djl backend cannot start PyTorch: " + remedy(e), e);
        }
    }

    /** By default, PyTorch chooses the number by the machine and OpenMP's settings. */
    private static void useNoMoreThreadsThanTheJvmHasProcessors() {
        JniUtils.setNumThreads(
                Math.min(JniUtils.getNumThreads(), Runtime.getRuntime().availableProcessors()));
    }

    private static String remedy(Throwable failure) {
        final List<String> missing = missingArtifacts();
        return missing.isEmpty()
                ? RootCause.of(failure).text()
                : "add to the class path " + String.join(" and ", missing);
    }

    private static List<String> missingArtifacts() {
        final Platform platform = Platform.detectPlatform("pytorch");
        final Platform wanted = Platform.fromSystem("pytorch");
        final List<String> missing = new ArrayList<>();
        if (platform.isPlaceholder()) {
            missing.add("ai.djl.pytorch:pytorch-native-cpu:" + wanted.getVersion() + ":" + wanted.getClassifier());
        }
        if (PyTorch.class.getClassLoader().getResource(JNI_LIBRARY) == null) {
            missing.add("ai.djl.pytorch:pytorch-jni:" + wanted.getVersion() + "-" + wanted.getApiVersion());
        }
        return missing;
    }
}

package org.gan4j.testkit.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.api.backend.Distances;
import org.gan4j.api.loss.DiscriminatorWeight;
import org.gan4j.api.loss.NonSaturating;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.rate.ConstantRate;
import org.gan4j.api.schedule.Alternating;

/**
 * Plays a game in a separate process and prints, after a warm-up and at the end, the memory of the process:
 * {@code VmRSS after <iterations>: <kB>}. Its argument is the class of a {@link BackendSpec}, public and with a public
 * constructor without arguments.
 */
public final class MemoryProbe {
    static final int WARM = 500;
    static final int END = 5000;

    private static final int WIDTH = 20;

    private MemoryProbe() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        final BackendSpec spec = Class.forName(arguments[0])
                .asSubclass(BackendSpec.class)
                .getConstructor()
                .newInstance();
        try (Backend backend = spec.open()) {
            play(backend);
        }
    }

    static String line(int iterations) {
        return "VmRSS after " + iterations + ": ";
    }

    private static void play(Backend backend) {
        final Adam adam = new Adam(new ConstantRate(0.0002), 0.5, 0.999, 1e-8);
        final GameCase rules = new GameCase(new Alternating(1, 1), new NonSaturating(DiscriminatorWeight.ONE));
        final SmallGame game = new SmallGame(backend, SmallGame.NORMALIZING_DISCRIMINATOR, adam, rules);
        for (int iteration = 0; iteration < END; iteration++) {
            game.play(iteration);
            if (iteration % 10 == 0) {
                game.sample(300);
                compare(backend);
            }
            if (iteration + 1 == WARM || iteration + 1 == END) {
                System.out.println(line(iteration + 1) + residentKilobytes());
            }
        }
    }

    /** Computes distances, which have their own memory. */
    private static void compare(Backend backend) {
        final float[] points = RandomValues.normal(300 * WIDTH, 1);
        try (Distances distances = backend.distances(WIDTH, points)) {
            distances.visit(points, row -> {});
        }
    }

    private static long residentKilobytes() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

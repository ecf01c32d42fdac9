package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gan4j.experiments.observe.WeightNorms;
import org.gan4j.safetensors.SafetensorsReader;
import org.gan4j.spec.FieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightNormsRunTest {
    @TempDir
    private Path runs;

    @Test
    void areThoseOfTheWeightsAtEachLookAndAtTheEnd() throws IOException {
        final Path run = new Recording(runs)
                .run(Experiments.images().observing(new WeightNorms(10)).build())
                .directory();
        final List<String> lines = Files.readAllLines(run.resolve("weight-norms.csv"));

        assertThat(lines).first().isEqualTo("iteration,network,parameter,norm");
        assertThat(lines.stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .distinct())
                .containsExactly("0", "10", "20", "23");
        assertThat(lines).anyMatch(line -> line.startsWith("0,discriminator,"));
        SafetensorsReader.read(run.resolve("generator.safetensors"))
                .tensors()
                .byName()
                .forEach((name, weight) -> assertThat(lines)
                        .filteredOn(
                                line -> line.startsWith("23,generator," + name.substring("generator/".length()) + ","))
                        .singleElement()
                        .satisfies(line -> assertThat(Double.parseDouble(line.substring(line.lastIndexOf(',') + 1)))
                                .isCloseTo(norm(weight.values()), within(1e-9))));
    }

    @Test
    void needAPositiveNumberOfIterations() {
        assertThatThrownBy(() -> new WeightNorms(0)).isInstanceOf(FieldException.class);
    }

    private static double norm(float[] values) {
        double sum = 0;
        for (final float value : values) {
            sum += Math.pow(value, 2);
        }
        return Math.sqrt(sum);
    }
}

package org.gan4j.experiments.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartFileTest {
    private static final int RIVALS = 8;
    private static final int ROUNDS = 50;

    @TempDir
    private Path directory;

    private interface Taking {
        boolean take(PartFile part, Path place) throws IOException;
    }

    @Test
    void onlyOneOfManyTakesAPlace() throws Exception {
        assertOneWins(PartFile::takePlace);
    }

    @Test
    void onlyOneTakesAPlaceWhereThereAreNoLinks() throws Exception {
        assertOneWins(PartFile::takeReservedPlace);
    }

    @Test
    void aPlaceThatCannotBeFilledStaysFree() {
        final PartFile lost = new PartFile(directory.resolve("lost.part"));
        final Path place = directory.resolve("place");

        assertThatThrownBy(() -> lost.takeReservedPlace(place)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> lost.takePlace(place)).isInstanceOf(IOException.class);
        assertThat(place).doesNotExist();
    }

    private void assertOneWins(Taking taking) throws Exception {
        final ExecutorService threads = Executors.newFixedThreadPool(RIVALS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                final Path place = directory.resolve("place-" + round);
                final List<Callable<Boolean>> rivals = new ArrayList<>();
                for (int rival = 0; rival < RIVALS; rival++) {
                    final PartFile part = new PartFile(directory.resolve(round + "-" + rival + ".part"));
                    Files.writeString(part.path(), "whole");
                    rivals.add(() -> taking.take(part, place));
                }
                int winners = 0;
                for (final Future<Boolean> won : threads.invokeAll(rivals)) {
                    winners += won.get() ? 1 : 0;
                }
                assertThat(winners).as("round %d", round).isOne();
                assertThat(place).hasContent("whole");
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

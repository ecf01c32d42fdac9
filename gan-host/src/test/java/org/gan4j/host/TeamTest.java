package org.gan4j.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TeamTest {
    @ParameterizedTest
    @CsvSource({"1, 0", "1, 100000", "2, 0", "2, 100000", "4, 0", "4, 100000"})
    void runsEachTaskOnce(int size, long awakeNanos) {
        final int tasks = 100;
        final int runs = 500;
        final AtomicIntegerArray times = new AtomicIntegerArray(tasks);
        try (Team team = new Team(size, Duration.ofNanos(awakeNanos))) {
            for (int run = 0; run < runs; run++) {
                team.run(tasks, (task, thread) -> times.incrementAndGet(task));
            }
        }
        for (int task = 0; task < tasks; task++) {
            assertThat(times.get(task)).as("task %d", task).isEqualTo(runs);
        }
    }

    /** The last task can only end when the others run beside it. */
    @Test
    void runsTasksAtTheSameTime() {
        final int size = 3;
        final CountDownLatch begun = new CountDownLatch(size);
        final Set<Integer> threads = ConcurrentHashMap.newKeySet();
        try (Team team = new Team(size, Duration.ZERO)) {
            team.run(size, (task, thread) -> {
                threads.add(thread);
                begun.countDown();
                await(begun);
            });
        }
        assertThat(threads).containsExactlyInAnyOrder(0, 1, 2);
    }

    /** A helper may be late, or slow, and then others take from its share: not where each task waits for all threads. */
    @ParameterizedTest
    @CsvSource({"3, 3", "4, 2", "4, 3"})
    void beginsWithTheSameShareEveryTime(int size, int tasks) {
        try (Team team = new Team(size, Duration.ZERO)) {
            for (int run = 0; run < 100; run++) {
                final CountDownLatch begun = new CountDownLatch(tasks);
                final Map<Integer, Integer> threads = new ConcurrentHashMap<>();
                team.run(tasks, (task, thread) -> {
                    threads.put(task, thread);
                    begun.countDown();
                    await(begun);
                });
                assertThat(threads).hasSize(tasks);
                threads.forEach((task, thread) -> assertThat(thread).isEqualTo(task));
            }
        }
    }

    @Test
    void seesWhatTasksWroteWhenItReturns() {
        final float[] values = new float[1 << 12];
        try (Team team = new Team(2, Duration.ofMillis(1))) {
            for (int run = 1; run <= 1000; run++) {
                final float value = run;
                team.run(16, (task, thread) -> Arrays.fill(values, task << 8, (task + 1) << 8, value));
                assertThat(values[run % values.length]).isEqualTo(value);
                assertThat(values[values.length - 1]).isEqualTo(value);
            }
        }
    }

    @Test
    void throwsWhatATaskThrewWhenTheOthersAreDone() {
        final AtomicIntegerArray times = new AtomicIntegerArray(10);
        try (Team team = new Team(2, Duration.ZERO)) {
            assertThatThrownBy(() -> team.run(10, (task, thread) -> {
                        times.incrementAndGet(task);
                        if (task == 3) {
                            throw new IllegalStateException("the fourth");
                        }
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the fourth");
            team.run(10, (task, thread) -> times.incrementAndGet(task));
        }
        for (int task = 0; task < 10; task++) {
            assertThat(times.get(task)).isEqualTo(2);
        }
    }

    @Test
    void worksByItselfOnceItIsClosed() {
        final Team team = new Team(3, Duration.ofMillis(1));
        team.close();
        final Map<Integer, Thread> threads = new ConcurrentHashMap<>();
        team.run(5, (task, thread) -> threads.put(task, Thread.currentThread()));
        assertThat(threads).containsOnlyKeys(0, 1, 2, 3, 4);
        assertThat(threads.values()).containsOnly(Thread.currentThread());
    }

    @Test
    void wakesHelpersThatSleep() throws InterruptedException {
        try (Team team = new Team(2, Duration.ofNanos(1000))) {
            for (int run = 0; run < 5; run++) {
                Thread.sleep(5);
                final CountDownLatch begun = new CountDownLatch(2);
                team.run(2, (task, thread) -> {
                    begun.countDown();
                    await(begun);
                });
                assertThat(begun.getCount()).isZero();
            }
        }
    }

    /** Each room holds one task at a time, or sums in it would be lost. */
    @Test
    void givesARoomToOneTaskAtATime() {
        final int[][] rooms = new int[4][1];
        try (Team team = new Team(4, Duration.ofMillis(1))) {
            team.run(100_000, (task, thread) -> rooms[thread][0]++);
        }
        assertThat(Arrays.stream(rooms).mapToInt(room -> room[0]).sum()).isEqualTo(100_000);
    }

    @Test
    void endsItsThreadsWhenItCloses() throws InterruptedException {
        final Set<Thread> threads = ConcurrentHashMap.newKeySet();
        final CountDownLatch begun = new CountDownLatch(2);
        try (Team team = new Team(2, Duration.ZERO)) {
            team.run(2, (task, thread) -> {
                threads.add(Thread.currentThread());
                begun.countDown();
                await(begun);
            });
        }
        threads.remove(Thread.currentThread());
        assertThat(threads).hasSize(1);
        for (final Thread helper : threads) {
            helper.join(10_000);
            assertThat(helper.isAlive()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void hasAtLeastOneThread(int size) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Team(size, Duration.ZERO));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

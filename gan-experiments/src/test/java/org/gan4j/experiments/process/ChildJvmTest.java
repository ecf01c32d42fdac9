package org.gan4j.experiments.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ChildJvmTest {
    /** Says its arguments, and ends with their number for a code, or not at all. */
    static final class Echo {
        private Echo() {}

        public static void main(String[] arguments) throws InterruptedException {
            for (final String argument : arguments) {
                System.out.println(argument);
            }
            System.err.println("done");
            if (arguments[0].equals("stay")) {
                System.out.println(ProcessHandle.current().pid());
                Thread.sleep(Long.MAX_VALUE);
            }
            System.exit(arguments.length);
        }
    }

    /** Has a child that stays; says its process. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) {
            new ChildJvm(Echo.class, List.of("stay"), Path.of(arguments[0]))
                    .run(
                            line -> System.out.println(ProcessHandle.current()
                                    .children()
                                    .findFirst()
                                    .orElseThrow()
                                    .pid()),
                            () -> false);
        }
    }

    @TempDir
    private Path directory;

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    @Test
    void passesLinesOnAndReturnsTheCode() {
        final Path messages = directory.resolve("messages.txt");
        final ChildJvm child = new ChildJvm(Echo.class, List.of("a b", "c", "d"), messages);
        assertThat(child.run(lines::add, () -> false)).isEqualTo(3);
        assertThat(lines).containsExactly("a b", "c", "d");
        assertThat(messages).content().contains("done");
    }

    @Test
    void endsTheProcessWhenToldTo() {
        final ChildJvm child = new ChildJvm(Echo.class, List.of("stay"), directory.resolve("messages.txt"));
        assertThatThrownBy(() -> child.run(lines::add, () -> lines.size() == 2)).isInstanceOf(StoppedException.class);
        assertThat(ProcessHandle.of(Long.parseLong(lines.get(1)))).isEmpty();
    }

    @Test
    void knowsTheLastMessage() throws IOException {
        final Path messages = directory.resolve("messages.txt");
        final ChildJvm child = new ChildJvm(Echo.class, List.of(), messages);
        Files.writeString(messages, "one\ntwo\n\n");
        assertThat(child.lastMessage()).isEqualTo("two");
        Files.writeString(messages, "\n");
        assertThat(child.lastMessage()).isEqualTo("the process ended without a word");
    }

    @Test
    void endsWhenItsParentIsKilled() throws IOException, InterruptedException {
        final Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        directory.resolve("messages.txt").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = parent.inputReader()) {
            final ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
            assertThat(child.isAlive()).isTrue();
            parent.destroyForcibly().waitFor();
            assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(30));
        } finally {
            parent.destroyForcibly();
        }
    }
}

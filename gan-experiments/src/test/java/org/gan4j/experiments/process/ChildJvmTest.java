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
    /** Says its arguments, and ends with their number for a code, or not at all, or not even when it is asked to. */
    static final class Echo {
        private Echo() {}

        public static void main(String[] arguments) {
            if (List.of(arguments).contains("stubborn")) {
                Runtime.getRuntime().addShutdownHook(new Thread(Echo::stay));
            }
            for (final String argument : arguments) {
                System.out.println(argument);
            }
            System.err.println("done");
            if (arguments[0].equals("stay")) {
                System.out.println(ProcessHandle.current().pid());
                stay();
            }
            System.exit(arguments.length);
        }

        private static void stay() {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Says something that is not ASCII. */
    static final class Umlauts {
        private Umlauts() {}

        public static void main(String[] arguments) {
            System.out.println("gr\u00fcn");
            System.err.println("m\u00fcnder");
        }
    }

    /** Writes down what its child says, first on its standard output, then on its standard error. */
    static final class Listener {
        private Listener() {}

        public static void main(String[] arguments) throws IOException {
            final ChildJvm child = new ChildJvm(Umlauts.class, List.of(), Path.of(arguments[0]));
            final List<String> heard = new ArrayList<>();
            child.run(heard::add, () -> false);
            heard.addAll(child.messageLines());
            Files.write(Path.of(arguments[1]), heard);
        }
    }

    /** Has a child that stays; says its process. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) {
            new ChildJvm(Echo.class, List.of("stay", "stubborn"), Path.of(arguments[0]))
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
    void keepsWhatItPrintsWhereNobodyElseTakesIt() {
        final ChildJvm child = new ChildJvm(Echo.class, List.of("a", "b"), directory.resolve("messages.txt"));
        assertThat(child.run(() -> false)).isEqualTo(2);
        assertThat(child.messageLines()).containsExactlyInAnyOrder("a", "b", "done");
    }

    @Test
    void readsMessagesWhateverIsInThem() throws IOException {
        final Path messages = directory.resolve("messages.txt");
        Files.write(messages, new byte[] {'o', 'n', 'e', '\n', ' ', '\n', 't', (byte) 0xFC, 'o', '\n', '\n'});
        assertThat(new ChildJvm(Echo.class, List.of(), messages).messageLines()).containsExactly("one", "t\uFFFDo");
    }

    @Test
    void understandsItsChildWhateverTheEncodingIs() throws IOException, InterruptedException {
        final Path heard = directory.resolve("heard.txt");
        final Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dstdout.encoding=ISO-8859-1",
                        "-Dstderr.encoding=ISO-8859-1",
                        "-Dsun.stdout.encoding=ISO-8859-1",
                        "-Dsun.stderr.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Listener.class.getName(),
                        directory.resolve("messages.txt").toString(),
                        heard.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(parent.waitFor()).isZero();
        assertThat(heard).hasContent("grün\nmünder");
    }

    @Test
    void keepsPortsLogsAndRecordingsFromTheChild() {
        assertThat(ChildJvm.shared(List.of(
                        "-Xmx1g",
                        "-agentlib:jdwp=transport=dt_socket,address=5005",
                        "-javaagent:jacoco.jar",
                        "-Xlog:gc:file=gc.log",
                        "-XX:StartFlightRecording=filename=x.jfr",
                        "-Dcom.sun.management.jmxremote.port=9010",
                        "-Dcom.sun.management.jmxremote",
                        "-Dcom.sun.managementx=1",
                        "-Dgan4j.x=1")))
                .containsExactly("-Xmx1g", "-Dcom.sun.managementx=1", "-Dgan4j.x=1");
    }

    @Test
    void endsAtOnceWhereItsParentIsNotTheOneThatStartedIt() throws IOException, InterruptedException {
        final Process orphan = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildMain.class.getName(),
                        Long.toString(endedProcess()),
                        Echo.class.getName(),
                        "a")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = orphan.inputReader()) {
            assertThat(said.lines()).isEmpty();
        }
        assertThat(orphan.waitFor()).isEqualTo(143);
    }

    private static long endedProcess() throws IOException, InterruptedException {
        final Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        return process.pid();
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

package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher in the environments that people have, with a Java and a Maven that only note how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherEnvironmentTest {
    private static final Path LAUNCHER = Path.of("..", "gan").toAbsolutePath().normalize();

    /** Prints every word that it was given, and what it finds in its environment. */
    private static final String JAVA = """
            #!/bin/sh
            for word; do printf '<%s>' "$word"; done
            printf '\\nthreads <%s>, charset %s %s\\n' "$OMP_NUM_THREADS" "$(locale charmap)" "$(locale 2>&1 >/dev/null)"
            """;

    /** Makes the jars of the module that it was asked for. */
    private static final String MAVEN = """
            #!/bin/sh
            mkdir -p "$3/target/lib"
            : > "$3/target/lib/some.jar"
            : > "$3/target/gan-cli.jar"
            : > "$3/target/benchmarks.jar"
            """;

    private record Ended(int code, String out, String err) {}

    @TempDir
    private Path directory;

    private final Map<String, String> environment = new LinkedHashMap<>();
    private Path home;
    private Path launcher;

    @BeforeEach
    void copyLauncher() throws IOException {
        home = Files.createDirectories(directory.resolve("a *b\nc").resolve("-gan\n"));
        launcher = home.resolve("gan");
        Files.copy(LAUNCHER, launcher);
        for (final String module : List.of("gan-cli", "jmh")) {
            Files.createDirectories(home.resolve(module).resolve("src/main"));
            Files.createFile(home.resolve(module).resolve("pom.xml"));
        }
        Files.createFile(home.resolve("pom.xml"));
        final Path tools = Files.createDirectory(directory.resolve("tools"));
        script(tools.resolve("java"), JAVA);
        script(tools.resolve("mvn"), MAVEN);
        environment.put("PATH", tools + ":" + System.getenv("PATH"));
    }

    static Stream<Arguments> environments() {
        return Stream.of(
                Arguments.of("CDPATH", "HERE"),
                Arguments.of("BASH_ENV", "IFS=/:n"),
                Arguments.of("BASH_ENV", "set -eufC -o posix"),
                Arguments.of("BASH_ENV", "shopt -s expand_aliases; alias cd='echo' find='echo' printf='echo'"),
                Arguments.of("BASH_ENV", "cd() { echo moved; }; find() { :; }; java() { echo mine; }"),
                Arguments.of("BASH_FUNC_cd%%", "() { builtin cd \"$@\" && echo moved; }"),
                Arguments.of("BASH_FUNC_mvn%%", "() { false; }"),
                Arguments.of("SHELLOPTS", "noclobber:noglob:errexit:nounset"),
                Arguments.of("BASHOPTS", "failglob:nocasematch"),
                Arguments.of("GLOBIGNORE", "*"),
                Arguments.of("IFS", "/"),
                Arguments.of("GREP_OPTIONS", "-v"),
                Arguments.of("QUOTING_STYLE", "c"),
                Arguments.of("POSIXLY_CORRECT", "1"),
                Arguments.of("TMPDIR", "/nowhere"),
                Arguments.of("home", "/nowhere"));
    }

    @ParameterizedTest
    @MethodSource("environments")
    void startsInAnyEnvironment(String variable, String value) throws IOException, InterruptedException {
        environment.put(variable, value.equals("HERE") ? directory.toString() : value);
        if (variable.equals("BASH_ENV")) {
            environment.put(
                    variable, Files.writeString(directory.resolve("env"), value).toString());
        }
        final Path relative = directory.relativize(launcher);
        assertStarts(relative.toString(), "list", "a b", "*", "");
        assertStarts("bash", relative.toString(), "list", "a b", "*", "");
        assertThat(directories(home.resolve("gan-cli"))).containsExactly("src", "target");
        assertThat(directories(directory)).containsExactly("a *b\nc", "tools");
    }

    private void assertStarts(String... command) throws IOException, InterruptedException {
        final Ended ended = start(command);
        assertThat(ended.code()).as(ended.err()).isZero();
        final String jars = home.toRealPath() + "/gan-cli/target/gan-";
        assertThat(ended.out()).startsWith("<-Xmx2g>").contains("<-XX:TieredStopAtLevel=1>", "<-cp><" + jars);
        assertThat(ended.out()).contains("/*><org.gan4j.cli.Gan><list><a b><*><>");
        assertThat(ended.err()).matches("(?s)(gan: building, once, with Maven .*)?");
    }

    @Test
    void followsLinks() throws IOException, InterruptedException {
        final Path there = Files.createDirectories(directory.resolve("x/y"));
        Files.createSymbolicLink(there.resolve("third"), Path.of("../../").resolve(directory.relativize(launcher)));
        Files.createSymbolicLink(directory.resolve("y"), there);
        Files.createSymbolicLink(directory.resolve("second\n"), Path.of("y/third"));
        Files.createSymbolicLink(directory.resolve("first"), directory.resolve("second\n"));
        assertThat(start("./first", "list").out()).contains(home.toRealPath() + "/gan-cli/target/gan-");
    }

    @Test
    void startsWhereTheDirectoryIsGone() throws IOException, InterruptedException {
        final Ended ended =
                start("bash", "-c", "mkdir gone && cd gone && rmdir ../gone && \"$0\" list", launcher.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
    }

    @Test
    void givesWordsOfOptions() throws IOException, InterruptedException {
        environment.put("GAN_JAVA_OPTS", " -Xmx8g\n  -Dx=* ");
        environment.put("GAN_CLASSPATH", home + "/*:" + home);
        assertThat(start(launcher.toString(), "list").out())
                .contains("<-Xmx8g><-Dx=*><-cp>")
                .contains("/*:" + home + "/*:" + home + "><org");
    }

    @Test
    void refusesAHomeThatAClassPathCannotName() throws IOException, InterruptedException {
        final Path unnameable = Files.createDirectory(directory.resolve("a:b")).resolve("gan");
        Files.copy(LAUNCHER, unnameable);
        final Ended ended = start(unnameable.toString(), "list");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .isEqualTo("gan: Java's class path cannot name "
                        + unnameable.getParent().toRealPath()
                        + ": rename the directory so that its path has no colon\n");
    }

    @ParameterizedTest
    @CsvSource({
        "bench, jmh",
        "--debug bench --batch 64, jmh",
        "bench --help, gan-cli",
        "bench -h, gan-cli",
        "bench --version, gan-cli",
        "help bench, gan-cli",
        "--help, gan-cli",
        "run bench, gan-cli"
    })
    void buildsTheBenchmarksOnlyToMeasure(String words, String module) throws IOException, InterruptedException {
        final List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words.split(" ")));
        assertThat(start(command.toArray(String[]::new)).out()).contains("/" + module + "/target/gan-");
    }

    @ParameterizedTest
    @CsvSource({"--debug run x.json, false", "run x.json, false", "run --help, true", "--debug list, true", "'', true"})
    void compilesInAHurryWhatIsOverSoon(String words, boolean hurry) throws IOException, InterruptedException {
        final List<String> command = new ArrayList<>(List.of(launcher.toString()));
        Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).forEach(command::add);
        assertThat(start(command.toArray(String[]::new)).out().contains("TieredStopAtLevel"))
                .isEqualTo(hurry);
    }

    @Test
    void keepsTheClassPathOfTheBuildBefore() throws IOException, InterruptedException {
        final Path target = Files.createDirectories(home.resolve("gan-cli/target"));
        Files.createDirectory(target.resolve("gan-1"));
        Files.createDirectory(target.resolve("gan-2"));
        Files.writeString(target.resolve("gan.path"), "gan-1");
        start(launcher.toString(), "list");
        final String built = Files.readString(target.resolve("gan.path"));
        assertThat(directories(target)).containsExactlyInAnyOrder("gan-1", built);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"4,4", "\"4,2\",4", "\" 2\",2", "\" 3 , 2,1 \",3", "abc,abc", "\"\",\"\"", "-1,-1"})
    void givesOneNumberOfThreads(String written, String given) throws IOException, InterruptedException {
        environment.put("OMP_NUM_THREADS", written);
        assertThat(start(launcher.toString(), "list").out()).contains("threads <" + given + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LC_ALL", "LC_CTYPE", "LANG", "LC_TIME"})
    void takesACharsetThatHasAllCharacters(String variable) throws IOException, InterruptedException {
        environment.put("LC_ALL", "C.UTF-8");
        assumeTrue(start("locale", "charmap").out().strip().equals("UTF-8"), "there is no locale C.UTF-8");
        for (final String locale : List.of("C", "POSIX", "xx_YY.UTF-8")) {
            List.of("LC_ALL", "LC_CTYPE", "LC_TIME").forEach(each -> environment.put(each, ""));
            environment.put("LANG", "C.UTF-8");
            environment.put(variable, locale);
            assertThat(start(launcher.toString(), "list").out()).contains("charset UTF-8 \n");
        }
    }

    @Test
    void refusesAClosedOutput() throws IOException, InterruptedException {
        final Ended ended = start("bash", "-c", "\"$0\" list >&-", launcher.toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).isEqualTo("gan: the standard output is closed; for no output: >/dev/null\n");
    }

    private Ended start(String... command) throws IOException, InterruptedException {
        final Path out = directory.resolve("out.txt");
        final Path err = directory.resolve("err.txt");
        final ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        final int code = builder.start().waitFor();
        return new Ended(code, read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static List<String> directories(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}

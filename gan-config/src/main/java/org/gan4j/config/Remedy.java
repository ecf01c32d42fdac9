package org.gan4j.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to do instead of what another framework calls something. Exactly one of {@code write}, {@code unsupported} and {@code say}
 * is there.
 *
 * @param names as people write them; case, dashes and underscores make no difference
 * @param write the field, type or constant that means the same at this place, or from {@code /} on a place in an experiment
 * @param also another one, where one of theirs is two of ours
 * @param as how the value changes; empty if it stays as it is
 * @param unsupported what there is not
 * @param say whatever else helps
 */
public record Remedy(
        List<String> names,
        Optional<String> write,
        Optional<String> also,
        Optional<String> as,
        Optional<String> unsupported,
        Optional<String> say) {
    private static final String ROOT = "/";

    public Remedy {
        names = List.copyOf(names);
    }

    /** Whether it helps where there are only these names. */
    public boolean suits(List<String> known) {
        return write.stream().allMatch(name -> name.startsWith(ROOT) || known.contains(name));
    }

    /** What takes the value as it is; empty if nothing does. */
    public Optional<String> synonym() {
        return as.isPresent() ? Optional.empty() : write;
    }

    /** Where in an experiment to write it; none if it is no field of one. */
    public List<String> pointers() {
        return Stream.concat(write.stream(), also.stream())
                .map(name -> name.startsWith(ROOT) ? name : ROOT + name)
                .toList();
    }

    /** For people: {@code write "units"}. */
    public String text() {
        return write.map(name -> "write " + quoted(name)
                        + also.map(other -> " and " + quoted(other)).orElse("")
                        + as.map(how -> ": " + how).orElse(""))
                .or(() -> unsupported.map(what -> "not supported: " + what))
                .or(() -> say)
                .orElseThrow();
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }
}

package dev.fanin.processor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints what the compiler of the JDK it runs on says about a program of each code. */
public final class Retelling {

    private Retelling() {}

    /** Those with faulty declarations. */
    public static void main(String[] arguments) {
        System.out.print(text("/problems", fixture -> fixture.said(".java")));
    }

    /** What should be printed of the programs in a folder. */
    static String expected(String folder) {
        return text(folder, fixture -> fixture.read(".txt"));
    }

    /** What is printed of the programs in a folder, if this is said about each. */
    public static String text(String folder, Function<Fixture, String> said) {
        Map<String, Fixture> examples = new LinkedHashMap<>();
        Fixture.in(folder).forEach(fixture -> examples.putIfAbsent(fixture.code(), fixture));
        return examples.values().stream()
                .map(fixture -> "# " + fixture + "\n" + said.apply(fixture))
                .collect(Collectors.joining());
    }
}

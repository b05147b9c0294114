package dev.fanin.processor.flow.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the tables mean to differ from the library: nonsense it accepts, and sense it refuses. */
record Known(Set<String> accepted, Set<String> corrupting, Set<String> refused, Set<String> untried) {

    static Known load() {
        List<String> lines = lines();
        return new Known(
                named(lines, "accepts"), named(lines, "corrupts"), named(lines, "refuses"), named(lines, "untried"));
    }

    /** Whether the library computes something from shapes that make no sense. */
    boolean isAccepted(Method method) {
        return contains(accepted, method);
    }

    /** Whether nonsense makes the library write beyond its arrays, so that it cannot even be tried. */
    boolean isCorrupting(Method method) {
        return contains(corrupting, method);
    }

    /** Whether the library fails for reasons that are not about shapes. */
    boolean isRefused(Method method) {
        return contains(refused, method);
    }

    /** Whether the operation needs more than a call to give a result. */
    boolean isUntried(String type, Line line) {
        return untried.contains(type.substring(type.lastIndexOf('.') + 1) + "." + line.operation());
    }

    private static boolean contains(Set<String> names, Method method) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        String types = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(",", "(", ")"));
        return names.contains(name) || names.contains(name + types);
    }

    private static Set<String> named(List<String> lines, String verb) {
        return lines.stream()
                .filter(line -> line.startsWith(verb + " "))
                .flatMap(line -> methods(line.replaceFirst("#.*", "").strip().split("\\s+", -1)))
                .collect(Collectors.toSet());
    }

    /** The type stands with the first method only. */
    private static Stream<String> methods(String[] words) {
        String type = words[1].substring(0, words[1].indexOf('.') + 1);
        return Arrays.stream(words).skip(1).map(word -> word.startsWith(type) ? word : type + word);
    }

    private static List<String> lines() {
        try (InputStream in = Known.class.getResourceAsStream("known-differences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

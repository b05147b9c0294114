package dev.fanin.processor.flow.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the tables mean to differ from the library: nonsense it accepts, and sense it refuses. What an entry excuses can
 * be narrowed by a pattern, which is looked for in the operands and, behind {@code !}, what the table complains of:
 * {@code [3, 1] (0, 1) true ! axis 1 of rank 1}.
 */
record Known(List<Entry> entries) {

    /**
     * A line of the list.
     *
     * @param names of methods, with their type, and perhaps the types of their parameters
     */
    private record Entry(String verb, Set<String> names, Pattern cases) {
        boolean excuses(String verb, RealCall call, String complaint) {
            return this.verb.equals(verb)
                    && contains(names, call.method())
                    && cases.matcher(call.operands() + " ! " + complaint).find();
        }
    }

    static Known load() {
        return new Known(lines().stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(Known::entry)
                .toList());
    }

    private static Entry entry(String line) {
        String[] parts = line.split(" : ", 2);
        String[] words = parts[0].strip().split("\\s+", -1);
        String type = words[1].substring(0, words[1].indexOf('.') + 1);
        Set<String> names = Arrays.stream(words)
                .skip(1)
                .map(word -> word.startsWith(type) ? word : type + word)
                .collect(Collectors.toSet());
        return new Entry(words[0], names, Pattern.compile(parts.length > 1 ? parts[1].strip() : ""));
    }

    /** Whether the library computes something from shapes that make no sense. */
    boolean isAccepted(RealCall call, Outcome.Mismatch mismatch) {
        return excuses("accepts", call, mismatch.firstLine());
    }

    /** Whether nonsense makes the library write beyond its arrays, so that it cannot even be tried. */
    boolean isCorrupting(RealCall call, Outcome.Mismatch mismatch) {
        return excuses("corrupts", call, mismatch.firstLine());
    }

    /** Whether the library fails for reasons that are not about shapes. */
    boolean isRefused(RealCall call) {
        return excuses("refuses", call, "");
    }

    /** Whether the operation needs more than a call to give a result. */
    boolean isUntried(String type, Line line) {
        String name = type.substring(type.lastIndexOf('.') + 1) + "." + line.operation();
        return entries.stream()
                .anyMatch(
                        entry -> entry.verb().equals("untried") && entry.names().contains(name));
    }

    private boolean excuses(String verb, RealCall call, String complaint) {
        return entries.stream().anyMatch(entry -> entry.excuses(verb, call, complaint));
    }

    private static boolean contains(Set<String> names, Method method) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        String types = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(",", "(", ")"));
        return names.contains(name) || names.contains(name + types);
    }

    private static List<String> lines() {
        try (InputStream in = Known.class.getResourceAsStream("known-differences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

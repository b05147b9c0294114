package dev.fanin.processor.flow.operation;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The library's methods that a line describes. */
final class Overloads {

    private Overloads() {}

    /** Those that the tests can call. */
    static List<Method> of(Class<?> type, Line line) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(line.operation()))
                .filter(method -> !List.of(method.getParameterTypes()).contains(boolean[][].class))
                .filter(method -> describes(line, type, method))
                .filter(method -> Arrays.stream(method.getParameterTypes()).allMatch(Materials::canMake))
                .sorted((left, right) -> left.toString().compareTo(right.toString()))
                .toList();
    }

    /** As the tables do: a name before the operands counts only if no line takes it. */
    static boolean describes(Line line, Class<?> type, Method method) {
        List<Kind> kinds = kinds(type, method);
        if (line.accepts(kinds) || !RealCall.takesName(method)) {
            return line.accepts(kinds);
        }
        kinds.remove(kinds.indexOf(Kind.TEXT));
        return line.accepts(kinds);
    }

    private static List<Kind> kinds(Class<?> type, Method method) {
        List<Kind> kinds = new ArrayList<>();
        if (Kind.ofType(type.getCanonicalName()) == Kind.ARRAY) {
            kinds.add(Kind.ARRAY);
        }
        for (Class<?> parameter : method.getParameterTypes()) {
            kinds.add(Kind.ofType(parameter.getCanonicalName()));
        }
        return kinds;
    }
}

package dev.fanin.processor.flow.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What of the library's faces no line describes stands in {@code not-covered.txt}: results of these are unknown. */
class CoverageTest {

    private static final List<Class<?>> ARRAYS =
            List.of(INDArray.class, SDVariable.class, INDArray[].class, SDVariable[].class);

    private final OperationTables tables = OperationTables.ofNd4j();

    @Test
    void methodsWithoutALine_areListed() throws IOException {
        try (var in = CoverageTest.class.getResourceAsStream("not-covered.txt")) {
            String listed = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(String.join("\n", missing()))
                    .as("methods of the library that give arrays, and that no line of a table describes")
                    .isEqualTo(
                            listed.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n")));
        }
    }

    private SortedSet<String> missing() {
        SortedSet<String> missing = new TreeSet<>();
        for (String type : tables.types()) {
            if (type.contains(".layers.") || type.endsWith("Index")) {
                continue;
            }
            loaded(type).ifPresent(face -> Arrays.stream(face.getMethods())
                    .filter(method -> ARRAYS.contains(method.getReturnType()))
                    .filter(method -> method.getDeclaringClass() == face)
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                    .filter(method -> !isNamed(method))
                    .filter(method -> lines(type, method).noneMatch(line -> Overloads.describes(line, face, method)))
                    .forEach(method -> missing.add(text(face, method))));
        }
        return missing;
    }

    private Stream<Line> lines(String type, Method method) {
        return tables.of(type).stream().flatMap(table -> table.lines(method.getName()).stream());
    }

    /** SameDiff has each of its methods twice: once with a name for the result. */
    private static boolean isNamed(Method method) {
        return method.getParameterCount() > 0
                && (method.getParameterTypes()[0] == String.class || method.getParameterTypes()[0] == String[].class);
    }

    private static Optional<Class<?>> loaded(String type) {
        try {
            return Optional.of(Class.forName(type, false, CoverageTest.class.getClassLoader()));
        } catch (ClassNotFoundException nested) {
            return Optional.empty();
        }
    }

    private static String text(Class<?> face, Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", face.getSimpleName() + "." + method.getName() + "(", ")"));
    }
}

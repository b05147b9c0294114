package dev.fanin.processor.flow.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every line of every table against the library it describes: small random shapes, drawn from a fixed seed; the shape
 * that the table predicts, or a mismatch, against what ND4J does. Nonsense that makes ND4J write beyond its arrays is
 * not run.
 */
class OperationsMatchLibraryTest {

    /** So many calls a line, shared by the overloads it describes. */
    private static final int CALLS_OF_A_LINE = 30;

    /** So many calls at least a rule, shared by the lines that name it. */
    private static final int CALLS_OF_A_RULE = 300;

    private final OperationTables tables = OperationTables.ofNd4j();
    private final Known known = Known.load();

    @TestFactory
    Stream<DynamicTest> everyLine_saysWhatTheLibraryDoes() {
        return tables.types().stream()
                .filter(type -> !type.contains("Config") && !type.contains("Weights") && !type.contains("Index"))
                .flatMap(this::testsOf);
    }

    private Stream<DynamicTest> testsOf(String type) {
        return tables.of(type).stream()
                .flatMap(OperationsMatchLibraryTest::lines)
                .filter(line -> !known.isUntried(type, line))
                .map(line -> DynamicTest.dynamicTest(
                        type.substring(type.lastIndexOf('.') + 1) + "." + line, () -> check(type, line)));
    }

    private static Stream<Line> lines(OperationTable table) {
        return table.methods().stream().flatMap(method -> table.lines(method).stream());
    }

    private void check(String type, Line line) throws ClassNotFoundException {
        List<Method> methods = Overloads.of(Class.forName(type), line);
        assertThat(methods).as("methods that %s describes", line).isNotEmpty();
        Draw draw = new Draw(new Random(line.toString().hashCode()));
        List<String> wrong = new ArrayList<>();
        int fitting = 0;
        int calls = calls(line);
        for (int i = 0; i < calls; i++) {
            RealCall call = Trial.draw(methods.get(i % methods.size()), line, draw);
            Outcome predicted = tables.apply(call.call(), Equations.NONE, new FreshSymbols());
            if (predicted instanceof Outcome.Mismatch mismatch && known.isCorrupting(call, mismatch)) {
                continue;
            }
            Optional<Value> real = call.run();
            verdict(call, predicted, real).ifPresent(wrong::add);
            fitting += predicted instanceof Outcome.Result && real.isPresent() ? 1 : 0;
        }
        assertThat(wrong.stream().limit(6)).as("%d of %s", wrong.size(), line).isEmpty();
        assertThat(fitting).as("calls that fit").isPositive();
    }

    private int calls(Line line) {
        if (!(line.effect() instanceof Line.Effect.Computed computed)) {
            return CALLS_OF_A_LINE;
        }
        long lines = tables.types().stream()
                .flatMap(type -> tables.of(type).stream())
                .flatMap(OperationsMatchLibraryTest::lines)
                .filter(other -> other.effect().equals(computed))
                .count();
        return Math.max(CALLS_OF_A_LINE, Math.toIntExact(CALLS_OF_A_RULE / lines));
    }

    private Optional<String> verdict(RealCall call, Outcome predicted, Optional<Value> real) {
        String what = call + ": predicted " + predicted + ", got " + real;
        if (predicted instanceof Outcome.Result result) {
            boolean agrees = real.isEmpty()
                    ? result.value() instanceof Value.Unknown || known.isRefused(call)
                    : agrees(result.value(), real.get());
            return agrees ? Optional.empty() : Optional.of(what);
        }
        boolean refused =
                predicted instanceof Outcome.Mismatch mismatch && (real.isEmpty() || known.isAccepted(call, mismatch));
        return refused ? Optional.empty() : Optional.of(what);
    }

    private static boolean agrees(Value predicted, Value real) {
        if (predicted instanceof Value.Sequence several && real instanceof Value.Sequence all) {
            return several.elements().size() == all.elements().size()
                    && Stream.iterate(0, i -> i < all.elements().size(), i -> i + 1)
                            .allMatch(i -> agrees(
                                    several.elements().get(i), all.elements().get(i)));
        }
        if (predicted instanceof Value.ArrayValue array && real instanceof Value.ArrayValue all) {
            return array.shape().rank() == all.shape().rank()
                    && Stream.iterate(0, axis -> axis < all.shape().rank(), axis -> axis + 1)
                            .allMatch(axis ->
                                    agrees(array.shape().size(axis), all.shape().size(axis)));
        }
        return predicted instanceof Value.Unknown || predicted.equals(real);
    }

    private static boolean agrees(Size predicted, Size real) {
        return !predicted.isConstant() || predicted.equals(real);
    }
}

package dev.fanin.processor.check;

import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.model.ScaleSpec;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Problems;
import dev.fanin.processor.scope.Lookup;
import dev.fanin.processor.size.ScaleExpression;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** A factor that is known while compiling is finite: {@code 1 / 0} is not. */
final class ScaleCheck {

    private ScaleCheck() {}

    static void check(ParameterSpec parameter, Problems problems) {
        parameter.scale().ifPresent(scale -> value(scale.expression(), scale)
                .ifPresent(value -> check(value, scale, problems)));
    }

    private static void check(double value, ScaleSpec scale, Problems problems) {
        if (!Double.isFinite(value)) {
            problems.add(Fault.SCALE_NOT_FINITE, scale.position(), scale.text(), value);
        }
    }

    /** As the generated code would calculate it; empty where a size has to be known. */
    private static OptionalDouble value(ScaleExpression expression, ScaleSpec scale) {
        if (expression instanceof ScaleExpression.Decimal decimal) {
            return OptionalDouble.of(Double.parseDouble(decimal.text()));
        }
        if (expression instanceof ScaleExpression.Name name) {
            return scale.names().get(name.path()) instanceof Lookup.Constant constant
                    ? OptionalDouble.of((double) constant.value())
                    : OptionalDouble.empty();
        }
        if (expression instanceof ScaleExpression.Negative negative) {
            return map(value(negative.of(), scale), value -> -value);
        }
        if (expression instanceof ScaleExpression.SquareRoot root) {
            return map(value(root.of(), scale), Math::sqrt);
        }
        ScaleExpression.Binary binary = (ScaleExpression.Binary) expression;
        OptionalDouble left = value(binary.left(), scale);
        OptionalDouble right = value(binary.right(), scale);
        if (left.isEmpty() || right.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(apply(binary.operator(), left.getAsDouble(), right.getAsDouble()));
    }

    private static OptionalDouble map(OptionalDouble value, DoubleUnaryOperator function) {
        return value.isEmpty() ? value : OptionalDouble.of(function.applyAsDouble(value.getAsDouble()));
    }

    private static double apply(char operator, double left, double right) {
        return switch (operator) {
            case '+' -> left + right;
            case '-' -> left - right;
            case '*' -> left * right;
            case '/' -> left / right;
            default -> StrictMath.pow(left, right);
        };
    }
}

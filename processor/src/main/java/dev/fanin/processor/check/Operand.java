package dev.fanin.processor.check;

import dev.fanin.processor.check.Requirement.Relation;
import dev.fanin.processor.model.BlocksSpec;
import dev.fanin.processor.model.InitializerArgument;
import dev.fanin.processor.model.InitializerArgument.Value;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import java.util.Optional;

/** One side of a requirement: a number, a size, or nothing that can be told. */
record Operand(Optional<Double> number, Optional<Size> size) {

    private static final Operand UNKNOWN = new Operand(Optional.empty(), Optional.empty());

    static Operand of(String text, ParameterSpec parameter) {
        for (InitializerArgument argument : parameter.initializer().arguments()) {
            if (argument.name().equals(text)) {
                return of(argument.value());
            }
        }
        return switch (text) {
            case "in" -> axis(parameter, 2);
            case "out" -> axis(parameter, 1);
            default -> number(text);
        };
    }

    private static Operand of(Value value) {
        if (value instanceof Value.Literal literal && literal.value() instanceof Number number) {
            return new Operand(Optional.of(number.doubleValue()), Optional.empty());
        }
        return UNKNOWN;
    }

    private static Operand number(String text) {
        try {
            return new Operand(Optional.of(Double.valueOf(text)), Optional.empty());
        } catch (NumberFormatException name) {
            return UNKNOWN;
        }
    }

    /** The size of an axis, counted from the end, within one block. */
    private static Operand axis(ParameterSpec parameter, int fromEnd) {
        if (parameter.rank() < fromEnd) {
            return UNKNOWN;
        }
        int axis = parameter.rank() - fromEnd;
        Size size = parameter.axes().get(axis).size();
        int blocks = parameter
                .blocks()
                .filter(found -> Math.floorMod(found.axis(), parameter.rank()) == axis)
                .filter(found -> found.count() > 0)
                .map(BlocksSpec::count)
                .orElse(1);
        Size within = size.dividedBy(Size.of(blocks));
        return within.number().isPresent()
                ? new Operand(Optional.of((double) within.number().getAsLong()), Optional.of(within))
                : new Operand(Optional.empty(), Optional.of(within));
    }

    /** Whether the relation can hold; true where nobody can tell. */
    boolean mayBe(Relation relation, Operand right, Equations equations) {
        if (number.isPresent() && right.number.isPresent()) {
            return holds(relation, number.get(), right.number.get());
        }
        if (size.isPresent() && right.size.isPresent() && relation == Relation.AT_MOST) {
            return !equations.isAtLeast(size.get(), right.size.get().plus(Size.of(1)));
        }
        return true;
    }

    private static boolean holds(Relation relation, double left, double right) {
        return switch (relation) {
            case BELOW -> left < right;
            case AT_MOST -> left <= right;
            case ABOVE -> left > right;
            case AT_LEAST -> left >= right;
            case DIVIDES -> left != 0 && right % left == 0;
        };
    }

    /** The text of its value; with the name before it where that is another text. */
    String shown(String name) {
        String value =
                size.map(Size::toString).or(() -> number.map(Operand::plain)).orElse("?");
        return name.isEmpty() || name.equals(value) ? value : name + " (" + value + ")";
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : "" + number;
    }
}

package dev.fanin.processor.flow;

import com.sun.source.tree.Tree;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Symbol;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Arithmetic on ints whose values are sizes. */
final class Arithmetic {

    /** Longer polynomials come from programs that grow numbers, not from shapes. */
    private static final int LONGEST = 40;

    private Arithmetic() {}

    static Traced combine(Tree.Kind operator, Traced left, Traced right) {
        if (left.integer().isEmpty() || right.integer().isEmpty()) {
            return Traced.UNKNOWN;
        }
        Optional<Size> result =
                apply(operator, left.integer().get(), right.integer().get());
        if (result.isEmpty() || result.get().length() > LONGEST) {
            return Traced.UNKNOWN;
        }
        return Traced.computed(new Value.IntValue(result.get()), List.of(left, right));
    }

    /** The operator inside a compound assignment. */
    static Tree.Kind operator(Tree.Kind assignment) {
        return switch (assignment) {
            case PLUS_ASSIGNMENT -> Tree.Kind.PLUS;
            case MINUS_ASSIGNMENT -> Tree.Kind.MINUS;
            case MULTIPLY_ASSIGNMENT -> Tree.Kind.MULTIPLY;
            case DIVIDE_ASSIGNMENT -> Tree.Kind.DIVIDE;
            case REMAINDER_ASSIGNMENT -> Tree.Kind.REMAINDER;
            default -> Tree.Kind.OTHER;
        };
    }

    static Optional<Size> apply(Tree.Kind operator, Size left, Size right) {
        return switch (operator) {
            case PLUS -> Optional.of(left.plus(right));
            case MINUS -> Optional.of(left.minus(right));
            case MULTIPLY -> Optional.of(left.times(right));
            case DIVIDE -> quotient(left, right);
            case REMAINDER -> numbers(left, right).filter(n -> n[1] != 0).map(n -> Size.of(n[0] % n[1]));
            case LEFT_SHIFT -> numbers(left, right)
                    .filter(n -> n[1] >= 0 && n[1] < Integer.SIZE - 1)
                    .map(n -> Size.of(n[0] << n[1]));
            default -> Optional.empty();
        };
    }

    /**
     * Java's quotient. Where it cannot be computed but looks as if it were meant to be exact, {@code width / heads}, it is
     * taken to be; {@code (n + 1) / 2} is a term of its own.
     */
    static Optional<Size> quotient(Size left, Size right) {
        Optional<long[]> numbers = numbers(left, right);
        if (numbers.isPresent() || right.equals(Size.of(0))) {
            return numbers.filter(n -> n[1] != 0).map(n -> Size.of(n[0] / n[1]));
        }
        Size exact = left.dividedBy(right);
        boolean whole = left.length() == 1 || exact.isWhole();
        return Optional.of(whole ? exact : Size.of(new Symbol.Opaque("floor", List.of(exact))));
    }

    private static Optional<long[]> numbers(Size left, Size right) {
        OptionalLong one = left.number();
        OptionalLong other = right.number();
        return one.isPresent() && other.isPresent()
                ? Optional.of(new long[] {one.getAsLong(), other.getAsLong()})
                : Optional.empty();
    }
}

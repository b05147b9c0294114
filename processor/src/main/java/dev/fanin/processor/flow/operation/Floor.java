package dev.fanin.processor.flow.operation;

import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Symbol;
import java.util.List;
import java.util.OptionalLong;

/** Quotients that are rounded: exact where they can be, numbers where they are, else a term that only equals itself. */
final class Floor {

    private static final Size ONE = Size.of(1);

    private Floor() {}

    static Size floorOf(Arguments arguments, Size dividend, Size divisor) {
        return of(arguments, "floor", dividend, divisor);
    }

    static Size ceilOf(Arguments arguments, Size dividend, Size divisor) {
        return of(arguments, "ceil", dividend, divisor);
    }

    private static Size of(Arguments arguments, String rounding, Size dividend, Size divisor) {
        Size above = arguments.equations().normalize(dividend);
        Size below = arguments.equations().normalize(divisor);
        OptionalLong number = above.number();
        OptionalLong by = below.number();
        if (below.equals(ONE)) {
            return dividend;
        }
        if (number.isPresent() && by.isPresent() && by.getAsLong() > 0) {
            long floor = Math.floorDiv(number.getAsLong(), by.getAsLong());
            boolean exact = floor * by.getAsLong() == number.getAsLong();
            return Size.of(rounding.equals("floor") || exact ? floor : floor + 1);
        }
        return Size.of(new Symbol.Opaque(rounding, List.of(above, below)));
    }
}

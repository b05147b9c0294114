package dev.fanin.processor.model;

import dev.fanin.processor.problem.Position;
import dev.fanin.processor.scope.Lookup;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.SizeExpression;
import dev.fanin.processor.size.Symbol;
import java.math.BigInteger;
import java.util.Map;

/**
 * A size of a model.
 *
 * @param text as it is written
 * @param size its normal form
 * @param names what the names in it stand for
 */
public record SizeSpec(
        String text, SizeExpression expression, Size size, Map<String, Lookup> names, Position position) {

    public SizeSpec {
        names = Map.copyOf(names);
    }

    /** What stands for a size that is at fault: nothing is known about it, so nothing else is said about it. */
    public static SizeSpec unreadable(String text, Position position) {
        return new SizeSpec(
                text,
                new SizeExpression.Literal(BigInteger.ONE, 0),
                Size.of(new Symbol.Unknown(0, true)),
                Map.of(),
                position);
    }
}

package dev.fanin.processor.model;

import dev.fanin.processor.problem.Position;
import java.util.List;

/**
 * An array that is another parameter, or its transpose.
 *
 * @param axes the declared shape; empty if none is declared
 */
public record TiedSpec(
        String name,
        String owner,
        ArrayKind kind,
        String to,
        boolean transposed,
        List<SizeSpec> axes,
        Position position,
        Position toPosition)
        implements MemberSpec {

    public TiedSpec {
        axes = List.copyOf(axes);
    }
}

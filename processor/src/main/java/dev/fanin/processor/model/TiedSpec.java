package dev.fanin.processor.model;

import dev.fanin.processor.problem.Position;
import java.util.List;
import java.util.Optional;

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
        Optional<List<SizeSpec>> axes,
        Position position,
        Position toPosition)
        implements MemberSpec {

    public TiedSpec {
        axes = axes.map(List::copyOf);
    }

    /** This, tied to what the other one is tied to; the transpose of a transpose is the array again. */
    public TiedSpec through(TiedSpec other) {
        return new TiedSpec(name, owner, kind, other.to, transposed != other.transposed, axes, position, toPosition);
    }
}

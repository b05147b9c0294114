package dev.fanin.processor.model;

import dev.fanin.processor.problem.Position;
import dev.fanin.processor.size.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An array that Fanin makes.
 *
 * @param owner the class that declares it, for links
 */
public record ParameterSpec(
        String name,
        String owner,
        ArrayKind kind,
        List<SizeSpec> axes,
        InitializerSpec initializer,
        Optional<FansSpec> fans,
        Optional<BlocksSpec> blocks,
        Optional<ScaleSpec> scale,
        Position position)
        implements MemberSpec {

    public ParameterSpec {
        axes = List.copyOf(axes);
    }

    public int rank() {
        return axes.size();
    }

    /** The size of an axis, counted from the start, within one block. */
    public Size blockSize(int axis) {
        int parts = blocks.filter(found -> Math.floorMod(found.axis(), rank()) == axis && found.count() > 0)
                .map(BlocksSpec::count)
                .orElse(1);
        return axes.get(axis).size().dividedBy(Size.of(parts));
    }

    /** The shape as people write it: {@code [PIXELS, hidden]}. */
    public String shapeText() {
        return axes.stream().map(SizeSpec::text).collect(Collectors.joining(", ", "[", "]"));
    }
}

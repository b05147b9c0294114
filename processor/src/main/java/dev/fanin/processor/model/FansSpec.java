package dev.fanin.processor.model;

import dev.fanin.processor.problem.Position;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @Fans} says.
 *
 * @param of the parameter whose fans to take
 */
public record FansSpec(
        List<AxisSpec> in,
        List<AxisSpec> out,
        List<AxisSpec> batch,
        Optional<SizeSpec> groups,
        Optional<String> of,
        Position position,
        Position ofPosition) {

    public FansSpec {
        in = List.copyOf(in);
        out = List.copyOf(out);
        batch = List.copyOf(batch);
    }

    /** An axis and where it is written. */
    public record AxisSpec(int axis, Position position) {}
}

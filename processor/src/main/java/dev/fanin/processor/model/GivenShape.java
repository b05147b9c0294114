package dev.fanin.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The shape of an array that is given to a model.
 *
 * @param text as it is written: {@code [_, 2 * n]}
 * @param axes empty for an axis of any size
 */
public record GivenShape(String text, List<Optional<SizeSpec>> axes) {

    public GivenShape {
        axes = List.copyOf(axes);
    }

    public Stream<SizeSpec> sizes() {
        return axes.stream().flatMap(Optional::stream);
    }
}

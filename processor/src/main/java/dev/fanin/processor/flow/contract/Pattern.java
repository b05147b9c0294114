package dev.fanin.processor.flow.contract;

import dev.fanin.processor.size.Size;
import java.util.List;
import java.util.stream.Collectors;

/** The shape a {@code @Shape} asks for. */
public record Pattern(List<Axis> axes) {

    public Pattern {
        axes = List.copyOf(axes);
    }

    /** One axis of a pattern. */
    public sealed interface Axis {

        /** An axis of this size. */
        record Sized(Size size) implements Axis {
            @Override
            public String toString() {
                return size.toString();
            }
        }

        /** An axis of any size. */
        record Any() implements Axis {
            @Override
            public String toString() {
                return "_";
            }
        }

        /** Any number of axes; the same ones wherever a method's contract has this name, unless it is empty. */
        record Rest(String name) implements Axis {
            @Override
            public String toString() {
                return "..." + name;
            }
        }
    }

    /** The place of {@code ...}, or -1. */
    public int rest() {
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i) instanceof Axis.Rest) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return axes.stream().map(Axis::toString).collect(Collectors.joining(", ", "[", "]"));
    }
}

package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.flow.value.Value.Index;
import dev.fanin.processor.flow.value.Value.IndexKind;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;

/** Parts of an array {@code x}, and the indices that pick them. */
final class IndexRules {

    private static final Size ONE = Size.of(1);

    private IndexRules() {}

    static Value all(Arguments arguments) {
        return new Index(new IndexKind.All());
    }

    static Value newAxis(Arguments arguments) {
        return new Index(new IndexKind.NewAxis());
    }

    static Value point(Arguments arguments) throws Settled {
        if (arguments.bool("keep", false)) {
            return new Index(new IndexKind.Picked(ONE));
        }
        return new Index(new IndexKind.Point(arguments.size("at")));
    }

    static Value interval(Arguments arguments) throws Settled {
        Size end = arguments.bool("inclusive", false) ? arguments.size("end").plus(ONE) : arguments.size("end");
        Size stride = arguments.has("stride") ? arguments.size("stride") : ONE;
        return new Index(new IndexKind.Interval(arguments.size("start"), stride, end));
    }

    static Value indices(Arguments arguments) throws Settled {
        return new Index(new IndexKind.Picked(arguments.count("picks")));
    }

    /** {@code get}: an index an axis, axes without one are taken whole. */
    static Value get(Arguments arguments) throws Settled {
        return new ArrayValue(part(arguments, arguments.shape("x"), kinds(arguments)));
    }

    /** The indices, all of known kinds. */
    static List<IndexKind> kinds(Arguments arguments) throws Settled {
        List<IndexKind> kinds = new ArrayList<>();
        for (Value index : arguments.elements("at")) {
            if (!(index instanceof Index known)) {
                throw Settled.unknown();
            }
            kinds.add(known.kind());
        }
        return kinds;
    }

    /** What some indices pick of {@code x}. */
    static Shape part(Arguments arguments, Shape x, List<IndexKind> indices) throws Settled {
        List<Size> axes = new ArrayList<>();
        int axis = 0;
        for (IndexKind index : indices) {
            if (index instanceof IndexKind.NewAxis) {
                axes.add(ONE);
                continue;
            }
            if (axis >= x.rank()) {
                throw arguments.mismatch(
                        "at",
                        "more indices than axes: " + indices.size() + " for " + x,
                        Size.of(x.rank()),
                        Size.of(indices.size()));
            }
            pick(arguments, index, x.size(axis++), axes);
        }
        axes.addAll(x.axes().subList(axis, x.rank()));
        return new Shape(axes);
    }

    private static void pick(Arguments arguments, IndexKind kind, Size size, List<Size> axes) throws Settled {
        if (kind instanceof IndexKind.Point point) {
            requireWithin(arguments, "at", point.position(), size);
        } else if (kind instanceof IndexKind.Interval interval) {
            axes.add(length(arguments, interval, size));
        } else if (kind instanceof IndexKind.Picked picked) {
            axes.add(picked.count());
        } else {
            axes.add(size);
        }
    }

    private static Size length(Arguments arguments, IndexKind.Interval interval, Size size) throws Settled {
        boolean beyond = arguments.equations().isAtLeast(interval.end(), size.plus(ONE));
        if (beyond) {
            throw arguments.mismatch("at", "interval ends at " + interval.end() + " of " + size, size, interval.end());
        }
        Size length = interval.end().minus(interval.start());
        if (length.symbols().stream().anyMatch(symbol -> !symbol.positive())) {
            return interval.stride().equals(ONE) ? length : arguments.fresh().axis();
        }
        return Floor.ceilOf(arguments, length, interval.stride());
    }

    /** One row; INDArray returns the only column of a matrix as a matrix. */
    static Value row(Arguments arguments) throws Settled {
        return line(arguments, 0);
    }

    static Value column(Arguments arguments) throws Settled {
        return line(arguments, 1);
    }

    private static Value line(Arguments arguments, int axis) throws Settled {
        Shape x = arguments.shape("x");
        requireWithin(arguments, "at", arguments.size("at"), x.size(axis));
        if (arguments.bool("keep", false)) {
            return new ArrayValue(x.with(axis, ONE));
        }
        if (axis == 1 && !arguments.isCertainlyNotOne(x.size(axis))) {
            throw Settled.unknown();
        }
        return new ArrayValue(x.without(axis));
    }

    static Value rows(Arguments arguments) throws Settled {
        return lines(arguments, 0);
    }

    static Value columns(Arguments arguments) throws Settled {
        return lines(arguments, 1);
    }

    private static Value lines(Arguments arguments, int axis) throws Settled {
        Shape x = arguments.shape("x");
        if (arguments.value("at") instanceof Value.Sequence) {
            for (Size position : arguments.sizes("at")) {
                requireWithin(arguments, "at", position, x.size(axis));
            }
        }
        return new ArrayValue(x.with(axis, arguments.count("at")));
    }

    /** The part at one position of an axis, the first by default. */
    static Value slice(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        if (x.rank() == 0) {
            throw Settled.unknown();
        }
        int axis = arguments.has("axis") ? arguments.axis("axis", arguments.size("axis"), x.rank()) : 0;
        requireWithin(arguments, "at", arguments.size("at"), x.size(axis));
        return new ArrayValue(x.without(axis));
    }

    static void requireWithin(Arguments arguments, String parameter, Size position, Size size) throws Settled {
        if (arguments.equations().isAtLeast(position, size)) {
            throw arguments.mismatch(
                    parameter, "index out of range: " + position + " of " + size, size.minus(ONE), position);
        }
    }

    /** The size of an axis, as an int. */
    static Value sizeAt(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        return new Value.IntValue(x.size(arguments.axis("axis", arguments.size("axis"), x.rank())));
    }

    /** All sizes, as ints. */
    static Value sizes(Arguments arguments) throws Settled {
        List<Value> sizes = new ArrayList<>();
        arguments.shape("x").axes().forEach(size -> sizes.add(new Value.IntValue(size)));
        return new Value.Sequence(sizes);
    }

    /** All sizes, as an array of them. */
    static Value sizesArray(Arguments arguments) throws Settled {
        return new ArrayValue(Shape.of(Size.of(arguments.shape("x").rank())));
    }

    static Value length(Arguments arguments) throws Settled {
        return new Value.IntValue(arguments.shape("x").length());
    }

    static Value rank(Arguments arguments) throws Settled {
        return Value.IntValue.of(arguments.shape("x").rank());
    }
}

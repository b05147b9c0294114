package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.AxisExpression;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.SizeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the names of a line stand for in one call. */
final class Bindings {

    private final FreshSymbols fresh;
    private final Map<String, Bound> sizes = new HashMap<>();
    private final Map<String, List<Size>> rests = new HashMap<>();

    Bindings(FreshSymbols fresh) {
        this.fresh = fresh;
    }

    /** A size, and the parameter that it was first seen in; empty if that has no name. */
    private record Bound(Size size, String parameter) {}

    Optional<Size> size(String name) {
        Bound bound = sizes.get(name);
        return bound == null ? Optional.empty() : Optional.of(bound.size());
    }

    Optional<List<Size>> rest(String name) {
        return Optional.ofNullable(rests.get(name));
    }

    /** @param parameter whose size it is; may be empty */
    void bind(String name, Size size, String parameter) {
        sizes.put(name, new Bound(size, parameter));
    }

    /** The parameter that a size was first seen in; empty if it has no name. */
    String binder(String name) {
        Bound bound = sizes.get(name);
        return bound == null ? "" : bound.parameter();
    }

    void bindRest(String name, List<Size> axes) {
        rests.put(name, List.copyOf(axes));
    }

    /** What an expression comes to; empty if a name in it is not bound. */
    Optional<Size> evaluate(SizeExpression expression) {
        return expression.evaluate(this::size);
    }

    /** The array a pattern describes: what is not bound is fresh, of unbound rank if a whole rest is not. */
    Value array(ShapePattern pattern) {
        List<Size> axes = new ArrayList<>();
        for (AxisExpression axis : pattern.axes()) {
            if (axis instanceof AxisExpression.Sized sized) {
                axes.add(evaluate(sized.size()).orElseGet(fresh::axis));
            } else if (axis instanceof AxisExpression.Rest rest
                    && rest(rest.name()).isPresent()) {
                axes.addAll(rests.get(rest.name()));
            } else if (axis instanceof AxisExpression.Rest) {
                return new Value.Unknown();
            } else {
                axes.add(fresh.axis());
            }
        }
        return new Value.ArrayValue(new Shape(axes));
    }
}

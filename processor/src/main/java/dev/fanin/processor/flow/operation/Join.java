package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.operation.Outcome.Result;
import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;

/** What is left to say when nobody can tell which of several lines applies: what they agree on. */
final class Join {

    private Join() {}

    static Outcome of(List<Outcome> outcomes, FreshSymbols fresh) {
        if (outcomes.size() == 1) {
            return outcomes.get(0);
        }
        Value joined = value(outcomes.get(0));
        for (Outcome outcome : outcomes.subList(1, outcomes.size())) {
            joined = join(joined, value(outcome), fresh);
        }
        return new Result(joined);
    }

    private static Value value(Outcome outcome) {
        return outcome instanceof Result result ? result.value() : new Value.Unknown();
    }

    private static Value join(Value left, Value right, FreshSymbols fresh) {
        if (left.equals(right)) {
            return left;
        }
        if (left instanceof Value.ArrayValue one
                && right instanceof Value.ArrayValue other
                && one.shape().rank() == other.shape().rank()) {
            return new Value.ArrayValue(join(one.shape(), other.shape(), fresh));
        }
        return new Value.Unknown();
    }

    private static Shape join(Shape left, Shape right, FreshSymbols fresh) {
        List<Size> axes = new ArrayList<>();
        for (int axis = 0; axis < left.rank(); axis++) {
            axes.add(left.size(axis).equals(right.size(axis)) ? left.size(axis) : fresh.axis());
        }
        return new Shape(axes);
    }
}

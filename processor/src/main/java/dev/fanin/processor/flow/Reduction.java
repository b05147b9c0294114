package dev.fanin.processor.flow;

import com.sun.source.tree.ExpressionTree;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import java.util.List;

/**
 * {@code stream.reduce(x, (h, layer) -> layer.forward(h))}: the function is called for one element after the other, with
 * what the call before gave.
 */
final class Reduction {

    /** How many calls are told from each other. */
    private static final int MOST = 8;

    private final Body body;
    private final Invocation call;
    private final Traced stream;
    private final boolean startsWithFirst;

    Reduction(Body body, Invocation call, Traced stream) {
        this.body = body;
        this.call = call;
        this.stream = stream;
        this.startsWithFirst = call.arguments().size() == 1;
    }

    /** The last of what the calls give; optional if there is no value to start with. */
    Traced result() {
        if (stream.value() instanceof Value.Sequence sequence
                && sequence.elements().size() <= MOST
                && !sequence.elements().isEmpty()) {
            return wrapped(through(sequence.elements()));
        }
        if (!(stream.value() instanceof Value.Many many)) {
            return Traced.UNKNOWN;
        }
        Traced element = stream.with(many.element());
        Traced start = startsWithFirst ? element : call.arguments().get(0);
        Traced once = apply(start, element);
        Traced twice = once.value().equals(start.value()) ? once : apply(once, element);
        return wrapped(List.of(once, twice).stream().reduce(start, body.joins()::join));
    }

    private Traced through(List<Value> elements) {
        Traced value = startsWithFirst
                ? stream.with(elements.get(0))
                : call.arguments().get(0);
        for (Value element : elements.subList(startsWithFirst ? 1 : 0, elements.size())) {
            value = apply(value, stream.with(element));
        }
        return value;
    }

    private Traced apply(Traced value, Traced element) {
        int at = startsWithFirst ? 0 : 1;
        ExpressionTree function = call.argumentTrees().get(at);
        return body.functions.applyHere(call.arguments().get(at), function, List.of(value, element));
    }

    /** Without a start the result is an {@code Optional}, which is followed as a sequence of one. */
    private Traced wrapped(Traced value) {
        if (!startsWithFirst) {
            return value;
        }
        return value.isUnknown() || value.absent() ? Traced.UNKNOWN : Objects.sequence(List.of(value));
    }
}

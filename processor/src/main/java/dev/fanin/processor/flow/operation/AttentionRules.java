package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;

/** Attention of a {@code query [b, f, tq]} to a {@code key [b, f, tk]} with a {@code value [b, fv, tk]}: features first. */
final class AttentionRules {

    private AttentionRules() {}

    /** Of one head, or of several as another axis after the batch: {@code [b, fv, tq]}. */
    static Value attention(Arguments arguments) throws Settled {
        Shape queries = arguments.shape("query");
        Shape keys = arguments.shape("key");
        Shape values = arguments.shape("value");
        int rank = queries.rank();
        if (rank != 3 && rank != 4) {
            arguments.requireRank("query", queries, 3);
        }
        arguments.requireRank("key", keys, rank);
        arguments.requireRank("value", values, rank);
        for (int axis = 0; axis < rank - 2; axis++) {
            same(arguments, "key", axis, "query", queries, keys, "batch size");
            same(arguments, "value", axis, "key", keys, values, "batch size");
        }
        same(arguments, "key", rank - 2, "query", queries, keys, "features");
        same(arguments, "value", rank - 1, "key", keys, values, "time steps");
        List<Size> axes = new ArrayList<>(values.axes().subList(0, rank - 1));
        axes.add(queries.size(rank - 1));
        return new ArrayValue(new Shape(axes));
    }

    /**
     * With projections to heads, {@code wq [h, p, fq]}, {@code wk [h, p, fk]}, {@code wv [h, pv, fv]}, and back,
     * {@code wo [h*pv, o]}: {@code [b, o, tq]}.
     */
    static Value multiHead(Arguments arguments) throws Settled {
        Shape queries = ranked(arguments, "query", 3);
        Shape keys = ranked(arguments, "key", 3);
        Shape values = ranked(arguments, "value", 3);
        Shape wq = ranked(arguments, "wq", 3);
        Shape wk = ranked(arguments, "wk", 3);
        Shape wv = ranked(arguments, "wv", 3);
        Shape wo = ranked(arguments, "wo", 2);
        same(arguments, "key", 0, "query", queries, keys, "batch size");
        same(arguments, "value", 0, "key", keys, values, "batch size");
        same(arguments, "value", 2, "key", keys, values, "time steps");
        projects(arguments, "wq", wq, "query", queries);
        projects(arguments, "wk", wk, "key", keys);
        projects(arguments, "wv", wv, "value", values);
        same(arguments, "wk", 0, "wq", wq, wk, "heads");
        same(arguments, "wv", 0, "wq", wq, wv, "heads");
        same(arguments, "wk", 1, "wq", wq, wk, "features a head");
        Size joined = wv.size(0).times(wv.size(1));
        arguments.expect(
                "wo", "wo has " + wo.size(0) + " rows, the heads give " + joined + " features", joined, wo.size(0));
        return ArrayValue.of(queries.size(0), wo.size(1), queries.size(2));
    }

    private static Shape ranked(Arguments arguments, String parameter, int rank) throws Settled {
        Shape shape = arguments.shape(parameter);
        arguments.requireRank(parameter, shape, rank);
        return shape;
    }

    private static void projects(Arguments arguments, String weights, Shape projection, String input, Shape x)
            throws Settled {
        arguments.expect(
                weights,
                weights + " takes " + projection.size(2) + " features, " + input + " has " + x.size(1),
                x.size(1),
                projection.size(2));
    }

    private static void same(
            Arguments arguments, String parameter, int axis, String like, Shape first, Shape second, String what)
            throws Settled {
        arguments.expect(
                parameter,
                what + " of " + parameter + " is " + second.size(axis) + ", of " + like + " " + first.size(axis),
                first.size(axis),
                second.size(axis));
    }
}

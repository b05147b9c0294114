package dev.fanin.processor.model;

import dev.fanin.processor.problem.Position;
import dev.fanin.processor.scope.Lookup;
import dev.fanin.processor.size.ScaleExpression;
import java.util.Map;

/** What {@code @Scale} says: a formula in real arithmetic. */
public record ScaleSpec(String text, ScaleExpression expression, Map<String, Lookup> names, Position position) {

    public ScaleSpec {
        names = Map.copyOf(names);
    }
}

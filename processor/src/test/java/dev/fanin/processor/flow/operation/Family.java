package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Value;
import java.util.Map;

/** Draws the operands of a rule that belong together; the others are drawn by their kinds. */
@FunctionalInterface
interface Family {

    /** Some operands by the names of their parameters, mostly fitting, sometimes not. */
    Map<String, Value> draw(Draw draw, Line line);
}

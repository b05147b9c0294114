package dev.fanin.processor.flow.operation;

import dev.fanin.processor.size.Equations;

/** Tells what becomes of shapes when a method is called. */
@FunctionalInterface
public interface Operations {

    /**
     * The outcome of a call.
     *
     * @param equations what holds between the names of sizes
     * @param fresh where the sizes come from that the rule cannot tell
     */
    Outcome apply(Call call, Equations equations, FreshSymbols fresh);
}

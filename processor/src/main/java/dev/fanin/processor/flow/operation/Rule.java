package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Value;

/** What an operation gives, where a pattern cannot say it. */
@FunctionalInterface
interface Rule {

    /**
     * The value of the call.
     *
     * @throws Settled as soon as the outcome is known without it: a mismatch, or nothing can be told
     */
    Value apply(Arguments arguments) throws Settled;
}

package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Value;
import java.io.Serial;

/** Leaves a rule once its outcome is settled; never leaves the package. */
final class Settled extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Outcome outcome;

    Settled(Outcome outcome) {
        super(null, null, false, false);
        this.outcome = outcome;
    }

    /** Nothing can be told about the value. */
    static Settled unknown() {
        return new Settled(new Outcome.Result(new Value.Unknown()));
    }

    Outcome outcome() {
        return outcome;
    }
}

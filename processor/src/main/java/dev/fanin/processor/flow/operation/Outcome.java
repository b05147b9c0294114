package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Verdict;
import java.util.Optional;

/** What a table says about a call. */
public sealed interface Outcome {

    /**
     * The call fits, as far as anybody can tell.
     *
     * @param lint a warning about what is legal but hardly meant
     */
    record Result(Value value, Optional<Lint> lint) implements Outcome {
        public Result(Value value) {
            this(value, Optional.empty());
        }
    }

    /** A warning: its code in the catalogue, the argument it is about (-1: the receiver), its first line. */
    record Lint(String code, int argument, String firstLine) {}

    /**
     * The call cannot work, or computes nonsense.
     *
     * @param code the code in the catalogue of messages: {@code shape.mmul}
     * @param argument the index of the offending argument, -1 for the receiver
     * @param firstLine what is wrong: {@code inner sizes differ: hidden vs 4*hidden}
     * @param verdict why the sizes differ; never open, never equal
     * @param left the size that was expected, or the rank if ranks differ
     * @param right the size that was found
     */
    record Mismatch(String code, int argument, String firstLine, Verdict verdict, Size left, Size right)
            implements Outcome {
        public Mismatch {
            if (!verdict.isMismatch()) {
                throw new IllegalArgumentException("a mismatch needs a verdict that is one: " + verdict);
            }
        }
    }

    /** No table has a line for the call. */
    record Unmodelled() implements Outcome {}
}

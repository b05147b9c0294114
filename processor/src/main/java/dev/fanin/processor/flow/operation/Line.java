package dev.fanin.processor.flow.operation;

import dev.fanin.processor.size.SizeExpression;
import java.util.List;
import java.util.Optional;

/**
 * A line of a table: what one way to call an operation takes and gives.
 *
 * @param complaint the code of its mismatches
 * @param givenPhrase how the first line of a mismatch of sizes begins, {@code inner sizes differ}; empty: as parameters
 *     and sizes are called
 * @param text the parameters and the result as they are written
 */
record Line(
        String operation,
        List<Parameter> parameters,
        Effect effect,
        String complaint,
        String givenPhrase,
        String text) {

    Line {
        parameters = List.copyOf(parameters);
    }

    /**
     * One operand.
     *
     * @param name empty if nothing refers to it
     * @param pattern the shape that an array has to have; empty: any
     */
    record Parameter(Kind kind, String name, Optional<ShapePattern> pattern) {}

    /** What a call gives. */
    sealed interface Effect {
        /** One array, or several as an array of arrays. */
        record Arrays(List<ShapePattern> patterns) implements Effect {}

        /** An int computed from bound names. */
        record Int(SizeExpression size) implements Effect {}

        /** Something shapes have no part in: a double, a boolean. */
        record Other() implements Effect {}

        /** What a rule computes. */
        record Computed(Rule rule) implements Effect {}
    }

    /** How the first line of a mismatch of sizes begins. */
    String phrase() {
        return givenPhrase.isEmpty() ? "sizes differ" : givenPhrase;
    }

    /** Whether parameters declared with these kinds can be what this line takes. */
    boolean accepts(List<Kind> declared) {
        if (declared.size() != parameters.size()) {
            return false;
        }
        for (int i = 0; i < declared.size(); i++) {
            if (!parameters.get(i).kind().accepts(declared.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return operation + " : " + text;
    }
}

package dev.fanin.processor.scope;

import dev.fanin.processor.size.Size;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.VariableElement;

/** What a path in a size turned out to be. */
public sealed interface Lookup {

    /** A constant in scope. */
    record Constant(long value) implements Lookup {}

    /**
     * A size of the model, reached by these steps from it.
     *
     * @param isInt whether it is an int, not a long
     */
    record Variable(String path, List<Step> steps, boolean isInt) implements Lookup {
        public Variable {
            steps = List.copyOf(steps);
        }

        public Size size() {
            return Size.name(path);
        }
    }

    /**
     * One step to a size.
     *
     * @param accessor whether a method of that name is called, and not the field read
     */
    record Step(String name, boolean accessor) {}

    /** A field that cannot be a size. */
    record Unfit(VariableElement field, Reason reason) implements Lookup {}

    /** Why a field is no size. */
    enum Reason {
        NOT_FINAL,
        NOT_AN_INTEGER,
        NOT_CONSTANT,
        PRIVATE
    }

    /**
     * Nothing of that name.
     *
     * @param candidates what is there instead; asked for only when a message is written
     * @param unfinished whether a type on the way does not exist, so that another processor may still write it
     */
    record Unknown(Supplier<List<String>> candidates, boolean unfinished) implements Lookup {}
}

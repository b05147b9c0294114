package dev.fanin.processor.scope;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The types and constants that a file's imports bring into scope. */
public interface Imports {

    /** A file that imports nothing, or a compiler that does not say. */
    Imports NONE = new Imports() {
        @Override
        public Optional<TypeElement> type(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<VariableElement> constant(String name) {
            return Optional.empty();
        }
    };

    /** The imported type of that simple name. */
    Optional<TypeElement> type(String name);

    /** The statically imported field of that name. */
    Optional<VariableElement> constant(String name);
}

package dev.fanin.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.fanin.processor.problem.Position;
import java.util.List;
import java.util.Optional;

/**
 * The value of a member of an initializer's annotation.
 *
 * @param written whether the user wrote it, so that {@code position} points at it
 */
public record InitializerArgument(String name, Value value, boolean written, Position position) {

    /** The values that annotations can have and initializers take. */
    public sealed interface Value {

        /** A primitive or a string, as {@code AnnotationValue} boxes it. */
        record Literal(Object value) implements Value {}

        /** A constant of an enum. */
        record Constant(ClassName type, String name) implements Value {}

        /** A class literal. */
        record ClassLiteral(TypeName type) implements Value {}

        /** An array; its elements' type is the component's. */
        record Many(TypeName type, List<Value> values) implements Value {
            public Many {
                values = List.copyOf(values);
            }
        }

        /** A string that is a size, where the record takes a long; empty for the empty string. */
        record Sized(Optional<SizeSpec> size) implements Value {}
    }
}

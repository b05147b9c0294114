package dev.fanin.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.fanin.processor.problem.Position;
import java.util.List;
import java.util.Optional;

/**
 * A member that is a model, or a list or array of models.
 *
 * @param declared the member's type
 * @param child the model's type
 * @param generated the type that Fanin writes for the child
 * @param repeat how many there are; empty for one
 * @param arguments what the child is created from, in the order of its constructor or factory; a name of the child each
 */
public record SubmodelSpec(
        String name,
        TypeName declared,
        ClassName child,
        ClassName generated,
        Container container,
        Creation creation,
        Optional<SizeSpec> repeat,
        List<ChildSize> arguments,
        Position position)
        implements MemberSpec {

    public SubmodelSpec {
        arguments = List.copyOf(arguments);
    }

    /** How many models a member holds, and in what. */
    public enum Container {
        ONE,
        LIST,
        ARRAY
    }

    /** Where the child comes from. */
    public enum Creation {
        /** A record: its generated factory makes it. */
        FACTORY,
        /** A class whose constructor takes its sizes. */
        CONSTRUCTOR,
        /** A class that the model's own constructor has made. */
        PRESENT
    }

    /** A size of the child, and what it is in the parent. */
    public record ChildSize(String name, TypeName type, SizeSpec size) {}
}

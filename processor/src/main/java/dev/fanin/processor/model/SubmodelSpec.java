package dev.fanin.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.fanin.processor.problem.Position;
import dev.fanin.processor.scope.Lookup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A member that is a model, or a list or array of models.
 *
 * @param child the model's type, with its type arguments
 * @param generated the type that Fanin writes for the child
 * @param repeat how many there are; empty for one
 * @param arguments what the child is created from, in the order of its constructor or factory
 * @param usesVariables whether it, or a model in it, has SDVariables
 */
public record SubmodelSpec(
        String name,
        String owner,
        TypeName child,
        ClassName generated,
        Container container,
        Creation creation,
        Optional<SizeSpec> repeat,
        List<ChildArgument> arguments,
        boolean usesVariables,
        Position position)
        implements MemberSpec {

    public SubmodelSpec {
        arguments = List.copyOf(arguments);
    }

    public boolean isRepeated() {
        return container != Container.ONE;
    }

    /** The parent's sizes that it takes: how many there are, and what each is created from. */
    public Stream<SizeSpec> sizes() {
        return Stream.concat(repeat.stream(), arguments.stream().flatMap(argument -> argument.size().stream()));
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

    /**
     * An argument of the child's constructor or factory: a size of the parent's, or an object it holds.
     *
     * @param isInt whether it takes an int, not a long
     */
    public record ChildArgument(
            String name, Optional<SizeSpec> size, Optional<Lookup.Variable> object, boolean isInt) {}
}

package dev.fanin.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.fanin.processor.problem.Position;
import dev.fanin.processor.size.Equations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A class or record marked {@code @Model}.
 *
 * @param generated the type that Fanin writes for it
 * @param members what the model holds, inherited first, in the order of declaration
 * @param given the arrays that somebody else makes
 * @param equations what {@code @Where} says
 */
public record ModelSpec(
        ClassName type,
        ClassName generated,
        List<TypeVariableName> variables,
        boolean isRecord,
        boolean isPublic,
        List<MemberSpec> members,
        Set<String> given,
        List<EquationSpec> equations,
        Position position) {

    public ModelSpec {
        variables = List.copyOf(variables);
        members = List.copyOf(members);
        given = Set.copyOf(given);
        equations = List.copyOf(equations);
    }

    /** The members that Fanin fills. */
    public List<ParameterSpec> parameters() {
        return membersOf(ParameterSpec.class).toList();
    }

    /** The parameter of that name, or the one whose array a member of that name is. */
    public Optional<ParameterSpec> parameter(String name) {
        String own =
                tied(name).filter(tied -> !tied.transposed()).map(TiedSpec::to).orElse(name);
        return membersOf(ParameterSpec.class)
                .filter(parameter -> parameter.name().equals(own))
                .findFirst();
    }

    /** The tied member of that name. */
    public Optional<TiedSpec> tied(String name) {
        return membersOf(TiedSpec.class)
                .filter(tied -> tied.name().equals(name))
                .findFirst();
    }

    /** The members of one kind. */
    public <T extends MemberSpec> Stream<T> membersOf(Class<T> kind) {
        return members.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** What is known about the sizes. */
    public Equations knownEquations() {
        return Equations.of(equations.stream()
                .map(equation -> new Equations.Equation(
                        equation.left().size(), equation.right().size()))
                .toList());
    }
}

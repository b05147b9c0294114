package dev.fanin.processor.read;

import com.palantir.javapoet.TypeName;
import dev.fanin.processor.model.SizeSpec;
import dev.fanin.processor.model.SubmodelSpec;
import dev.fanin.processor.model.SubmodelSpec.ChildArgument;
import dev.fanin.processor.model.SubmodelSpec.Container;
import dev.fanin.processor.model.SubmodelSpec.Creation;
import dev.fanin.processor.problem.Closest;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Problems;
import dev.fanin.processor.scope.Access;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.scope.Lookup;
import dev.fanin.processor.size.Parsed;
import dev.fanin.processor.size.SizeExpression;
import dev.fanin.processor.size.SizeParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @Submodel}: which model, how many, and what its sizes are in the parent's. */
final class SubmodelReader {

    private final Surroundings surroundings;
    private final TypeElement parent;
    private final SizeReader sizes;
    private final Problems problems;
    private final Access access;

    SubmodelReader(Surroundings surroundings, TypeElement parent, SizeReader sizes, Problems problems) {
        this.surroundings = surroundings;
        this.parent = parent;
        this.sizes = sizes;
        this.problems = problems;
        this.access =
                new Access(surroundings.elements(), surroundings.elements().getPackageOf(parent));
    }

    Optional<SubmodelSpec> read(Member member, Marked mark) {
        Container container = container(member.type());
        TypeMirror element = element(member.type(), container);
        Optional<TypeElement> type = ClassScope.element(element);
        if (type.isEmpty() || !isModel(type.get())) {
            problems.add(Fault.SUBMODEL_TYPE, member.position(), member.name(), member.type());
            return Optional.empty();
        }
        Placement placement = Placement.of(type.get());
        if (!placement.isReachable() || !access.reaches(type.get())) {
            problems.add(Fault.SUBMODEL_PRIVATE, member.position(), type.get().getSimpleName(), member.name());
            return Optional.empty();
        }
        if (new SubmodelCycle(surroundings).reaches(type.get(), parent)) {
            problems.add(
                    Fault.SUBMODEL_CYCLE,
                    mark.position(),
                    parent.getSimpleName(),
                    type.get().getSimpleName());
            return Optional.empty();
        }
        Marked.Text repeat = new Marked.Text(mark.text("repeat"), mark.position("repeat"));
        if (repeat.value().isEmpty() == (container != Container.ONE)) {
            Fault fault = container == Container.ONE ? Fault.SUBMODEL_NOT_MANY : Fault.SUBMODEL_HOW_MANY;
            problems.add(fault, repeat.position(), member.name(), type.get().getSimpleName());
            return Optional.empty();
        }
        ChildType child = ChildType.of((DeclaredType) element, surroundings, access, member);
        if (child.creation() == Creation.PRESENT && member.isComponent()) {
            problems.add(Fault.SUBMODEL_CREATION, member.position(), type.get().getSimpleName());
            return Optional.empty();
        }
        Optional<SizeSpec> count = repeat.value().isEmpty() ? Optional.empty() : sizes.size(repeat);
        Optional<List<ChildArgument>> arguments = arguments(child, mark);
        return arguments.map(found -> new SubmodelSpec(
                member.name(),
                member.owner().getSimpleName().toString(),
                TypeName.get(element),
                placement.generated(),
                container,
                child.creation(),
                count,
                found,
                new VariableUse(surroundings).in(type.get()),
                mark.position()));
    }

    private boolean isModel(TypeElement type) {
        boolean kind = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
        return kind
                && Marked.find(type, type, Names.MODEL, surroundings.elements()).isPresent();
    }

    private static Container container(TypeMirror type) {
        if (type instanceof ArrayType) {
            return Container.ARRAY;
        }
        return ClassScope.element(type)
                .filter(found -> found.getQualifiedName().contentEquals("java.util.List"))
                .map(list -> Container.LIST)
                .orElse(Container.ONE);
    }

    private static TypeMirror element(TypeMirror type, Container container) {
        if (container == Container.ARRAY) {
            return ((ArrayType) type).getComponentType();
        }
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return container == Container.LIST && arguments.size() == 1 ? arguments.get(0) : type;
    }

    /** Every argument of the child, or a problem for each that has no value. */
    private Optional<List<ChildArgument>> arguments(ChildType child, Marked mark) {
        Map<String, SizeSpec> said = said(child, mark);
        List<ChildArgument> arguments = new ArrayList<>();
        for (ChildType.Argument argument : child.arguments()) {
            Optional<ChildArgument> value = Optional.ofNullable(said.get(argument.name()))
                    .map(size ->
                            new ChildArgument(argument.name(), Optional.of(size), Optional.empty(), argument.isInt()))
                    .or(() -> byName(argument, mark));
            if (value.isPresent()) {
                arguments.add(value.get());
            } else if (said.size() == mark.texts("sizes").size()) {
                // Else it may be the one whose mapping is at fault already.
                problems.add(
                        Fault.SUBMODEL_UNMAPPED,
                        mark.position(),
                        child.type().getSimpleName(),
                        argument.name(),
                        parent.getSimpleName());
            }
        }
        return arguments.size() == child.arguments().size() ? Optional.of(arguments) : Optional.empty();
    }

    private Map<String, SizeSpec> said(ChildType child, Marked mark) {
        Map<String, SizeSpec> said = new LinkedHashMap<>();
        for (Marked.Text text : mark.texts("sizes")) {
            Parsed<SizeParser.EquationExpression> parsed = SizeParser.equation(text.value());
            if (parsed instanceof Parsed.Fault<SizeParser.EquationExpression> fault) {
                problems.add(Fault.SUBMODEL_SYNTAX, text.position(), text.value(), fault.column() + 1, fault.message());
            } else if (parsed instanceof Parsed.Success<SizeParser.EquationExpression> success) {
                mapping(child, text, success.value(), said);
            }
        }
        return said;
    }

    private void mapping(
            ChildType child, Marked.Text text, SizeParser.EquationExpression equation, Map<String, SizeSpec> said) {
        boolean known = equation.left() instanceof SizeExpression.Name name
                && (child.creation() == Creation.PRESENT || child.sizes().contains(name.path()));
        if (!known) {
            String left = text.value().split("=", -1)[0].strip();
            problems.add(
                    Fault.SUBMODEL_UNKNOWN_SIZE,
                    text.position(),
                    child.type().getSimpleName(),
                    left,
                    Closest.orElse(left, child.sizes(), "its sizes are " + String.join(", ", child.sizes())));
            return;
        }
        String name = ((SizeExpression.Name) equation.left()).path();
        if (said.containsKey(name)) {
            problems.add(
                    Fault.SUBMODEL_MAPPED_TWICE,
                    text.position(),
                    name,
                    child.type().getSimpleName());
            return;
        }
        sizes.resolve(new Marked.Text(text.value(), text.position()), equation.right())
                .ifPresent(size -> said.put(name, size));
    }

    /** The parent's size of that name, or the object it holds under that name. */
    private Optional<ChildArgument> byName(ChildType.Argument argument, Marked mark) {
        if (argument.isSize()) {
            return sizes.known(argument.name())
                    ? sizes.size(new Marked.Text(argument.name(), mark.position()))
                            .map(size -> new ChildArgument(
                                    argument.name(), Optional.of(size), Optional.empty(), argument.isInt()))
                    : Optional.empty();
        }
        return ClassScope.fieldOf(parent, argument.name())
                .filter(field -> surroundings.types().isAssignable(field.asType(), argument.type()))
                .flatMap(access::step)
                .map(step -> new Lookup.Variable(argument.name(), List.of(step), false))
                .map(object -> new ChildArgument(argument.name(), Optional.empty(), Optional.of(object), false));
    }
}

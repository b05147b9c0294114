package dev.fanin.processor.read;

import dev.fanin.processor.model.SubmodelSpec.Creation;
import dev.fanin.processor.scope.Access;
import dev.fanin.processor.scope.ClassScope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** A model as its parent sees it: what it is created from. */
final class ChildType {

    private final TypeElement type;
    private final Creation creation;
    private final List<Argument> arguments;

    private ChildType(TypeElement type, Creation creation, List<Argument> arguments) {
        this.type = type;
        this.creation = creation;
        this.arguments = arguments;
    }

    /** A parameter of the child's constructor or factory. */
    record Argument(String name, TypeMirror type) {
        boolean isSize() {
            return type.getKind() == TypeKind.INT || type.getKind() == TypeKind.LONG;
        }

        boolean isInt() {
            return type.getKind() == TypeKind.INT;
        }
    }

    /** The child of a member; where that is final, the parent's constructor has made it. */
    static ChildType of(DeclaredType declared, Surroundings surroundings, Access access, Member member) {
        TypeElement type = (TypeElement) declared.asElement();
        if (type.getKind() == ElementKind.RECORD) {
            return new ChildType(type, Creation.FACTORY, factoryArguments(declared, type, surroundings));
        }
        boolean isSet = member.field().getModifiers().contains(Modifier.FINAL) && !member.isComponent();
        Optional<List<Argument>> constructor = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(access::reaches)
                .map(ChildType::arguments)
                .filter(arguments -> arguments.stream().allMatch(argument -> isSizeOf(type, argument)))
                .findFirst()
                .filter(any -> !isSet && !type.getModifiers().contains(Modifier.ABSTRACT));
        return constructor
                .map(arguments -> new ChildType(type, Creation.CONSTRUCTOR, arguments))
                .orElseGet(() -> new ChildType(type, Creation.PRESENT, List.of()));
    }

    TypeElement type() {
        return type;
    }

    Creation creation() {
        return creation;
    }

    List<Argument> arguments() {
        return arguments;
    }

    /** The names of its sizes, for the sizes that a parent may map. */
    List<String> sizes() {
        return arguments.stream().filter(Argument::isSize).map(Argument::name).toList();
    }

    /** The components that the child's factory takes: those that Fanin does not make. */
    private static List<Argument> factoryArguments(DeclaredType declared, TypeElement type, Surroundings surroundings) {
        List<Argument> arguments = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            if (!isMade(component)) {
                // Of a generic record, what the component is for these type arguments.
                TypeMirror accessor = surroundings.types().asMemberOf(declared, component.getAccessor());
                arguments.add(new Argument(
                        component.getSimpleName().toString(), ((ExecutableType) accessor).getReturnType()));
            }
        }
        return arguments;
    }

    static boolean isMade(Element component) {
        return component.getAnnotationMirrors().stream()
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .anyMatch(ChildType::makes);
    }

    private static boolean makes(TypeElement annotation) {
        String name = annotation.getQualifiedName().toString();
        return name.equals(Names.TIED) || name.equals(Names.SUBMODEL) || starts(annotation, new HashSet<>());
    }

    /** Whether it is an initializer, or composed of one, however far down. */
    private static boolean starts(TypeElement annotation, Set<TypeElement> seen) {
        return seen.add(annotation)
                && (isInitializer(annotation)
                        || annotation.getAnnotationMirrors().stream()
                                .map(carried -> (TypeElement)
                                        carried.getAnnotationType().asElement())
                                .anyMatch(carried -> starts(carried, seen)));
    }

    private static boolean isInitializer(TypeElement annotation) {
        return annotation.getAnnotationMirrors().stream()
                .anyMatch(marker -> ((TypeElement) marker.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(Names.INITIALIZED_BY));
    }

    private static List<Argument> arguments(ExecutableElement constructor) {
        return constructor.getParameters().stream()
                .map(parameter -> new Argument(parameter.getSimpleName().toString(), parameter.asType()))
                .toList();
    }

    /** Whether the class has a final field of that name and type, which its constructor sets. */
    private static boolean isSizeOf(TypeElement type, Argument argument) {
        return argument.isSize()
                && ClassScope.fieldOf(type, argument.name())
                        .filter(field -> field.getModifiers().contains(Modifier.FINAL))
                        .map(VariableElement::asType)
                        .filter(field -> field.getKind() == argument.type().getKind())
                        .isPresent();
    }
}

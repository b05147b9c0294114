package dev.fanin.processor.read;

import dev.fanin.processor.scope.Access;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Whether a record can be created from the members of an annotation. */
public final class InitializerFit {

    static final String HELP =
            "it has to be a record whose components are the annotation's members, same names and types";

    private final Surroundings surroundings;
    private final TypeElement user;

    /** @param user the type in whose package the record will be created */
    public InitializerFit(Surroundings surroundings, TypeElement user) {
        this.surroundings = surroundings;
        this.user = user;
    }

    /** Why it cannot; empty if it can. */
    Optional<String> misfit(TypeElement annotation, TypeElement initializer) {
        if (initializer.getKind() != ElementKind.RECORD) {
            return Optional.of("it is no record");
        }
        if (!new Access(surroundings.elements(), surroundings.elements().getPackageOf(user)).reaches(initializer)) {
            return Optional.of("it cannot be reached from " + user.getSimpleName());
        }
        for (RecordComponentElement component : initializer.getRecordComponents()) {
            Optional<TypeMirror> member = member(annotation, component);
            if (member.isEmpty()) {
                return Optional.of("the annotation has no member for its component " + component.getSimpleName());
            }
            if (!fits(member.get(), component.asType())) {
                return Optional.of("the member " + component.getSimpleName() + " is of type " + member.get()
                        + ", the component of type " + component.asType());
            }
        }
        return memberWithout(annotation, initializer)
                .map(name -> "it has no component for the annotation's member " + name);
    }

    /** Whether the annotation is being compiled too, so that its own declaration shows the fault. */
    boolean isReportedAtDeclaration(TypeElement annotation) {
        return surroundings.isInSource(annotation);
    }

    /** A string member is a size where the component is a long. */
    static boolean isSize(TypeMirror component) {
        return component.getKind() == TypeKind.LONG;
    }

    private boolean fits(TypeMirror member, TypeMirror component) {
        boolean size = isSize(component)
                && member.getKind() == TypeKind.DECLARED
                && member.toString().equals("java.lang.String");
        return size || surroundings.types().isSameType(member, component);
    }

    private static Optional<TypeMirror> member(TypeElement annotation, RecordComponentElement component) {
        return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().equals(component.getSimpleName()))
                .map(ExecutableElement::getReturnType)
                .findFirst();
    }

    private static Optional<String> memberWithout(TypeElement annotation, TypeElement initializer) {
        return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
                .map(method -> method.getSimpleName().toString())
                .filter(name -> initializer.getRecordComponents().stream()
                        .noneMatch(component -> component.getSimpleName().contentEquals(name)))
                .findFirst();
    }
}

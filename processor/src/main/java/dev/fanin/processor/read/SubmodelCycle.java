package dev.fanin.processor.read;

import dev.fanin.processor.scope.ClassScope;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Whether a model holds itself, however far down. */
final class SubmodelCycle {

    private final Surroundings surroundings;
    private final Set<TypeElement> seen = new HashSet<>();

    SubmodelCycle(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    boolean reaches(TypeElement from, TypeElement to) {
        if (from.equals(to)) {
            return true;
        }
        return seen.add(from)
                && ClassScope.lineage(from).stream()
                        .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                        .filter(field -> Marked.find(field, field, Names.SUBMODEL, surroundings.elements())
                                .isPresent())
                        .map(VariableElement::asType)
                        .flatMap(type -> ClassScope.element(held(type)).stream())
                        .anyMatch(child -> reaches(child, to));
    }

    static TypeMirror held(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType();
        }
        return type instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                ? declared.getTypeArguments().get(0)
                : type;
    }
}

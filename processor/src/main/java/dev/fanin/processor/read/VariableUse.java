package dev.fanin.processor.read;

import dev.fanin.processor.scope.ClassScope;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Whether a model has parameters that are SDVariables, itself or in a model that it holds. */
final class VariableUse {

    private final Surroundings surroundings;
    private final Set<TypeElement> seen = new HashSet<>();

    VariableUse(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    boolean in(TypeElement model) {
        return seen.add(model)
                && ClassScope.lineage(model).stream()
                        .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                        .anyMatch(this::uses);
    }

    private boolean uses(VariableElement field) {
        if (Marked.find(field, field, Names.SUBMODEL, surroundings.elements()).isPresent()) {
            return ClassScope.element(SubmodelCycle.held(field.asType()))
                    .filter(this::in)
                    .isPresent();
        }
        return ChildType.isMade(field)
                && ClassScope.element(field.asType())
                        .filter(type -> type.getQualifiedName().contentEquals(Names.VARIABLE))
                        .isPresent();
    }
}

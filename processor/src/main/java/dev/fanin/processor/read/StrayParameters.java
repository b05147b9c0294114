package dev.fanin.processor.read;

import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Problem;
import dev.fanin.processor.problem.Problems;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Finds initializers in classes that are no models. A class that may be extended is let be: a subclass may be the model.
 */
public final class StrayParameters {

    private final Surroundings surroundings;

    public StrayParameters(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The problem of a field that carries the annotation, if it has one. */
    public List<Problem> check(Element element, TypeElement annotation) {
        Problems problems = new Problems();
        boolean starts = Marked.find(annotation, annotation, Names.INITIALIZED_BY, surroundings.elements())
                .isPresent();
        if (starts
                && element.getKind() == ElementKind.FIELD
                && element.getEnclosingElement() instanceof TypeElement owner
                && owner.getModifiers().contains(Modifier.FINAL)
                && Marked.find(owner, owner, Names.MODEL, surroundings.elements())
                        .isEmpty()) {
            Marked.find(element, element, annotation.getQualifiedName().toString(), surroundings.elements())
                    .ifPresent(mark -> problems.add(
                            Fault.NO_MODEL,
                            mark.position(),
                            element.getSimpleName(),
                            annotation.getSimpleName(),
                            owner.getSimpleName()));
        }
        return problems.all();
    }
}

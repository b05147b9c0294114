package dev.fanin.processor.problem;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem is.
 *
 * @param element the declaration; for a record component its field, for components have no position of their own
 * @param annotation the annotation on it that is to blame, if one is
 * @param value the value in that annotation, if one is
 */
public record Position(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

    public static Position of(Element element) {
        return new Position(element, null, null);
    }

    /** The same place, but this value of it. */
    public Position at(@Nullable AnnotationValue narrower) {
        return new Position(element, annotation, narrower);
    }
}

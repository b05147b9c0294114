package dev.fanin.processor.scope;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads annotations by name; the annotated program need not have them on the processor's class path. */
public final class Mirrors {

    private Mirrors() {}

    /** The annotation of that qualified name on the element itself. */
    public static Optional<AnnotationMirror> find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** Whether an annotation of that qualified name stands on the element, or is carried by one that does. */
    public static boolean carries(Element element, String annotation) {
        return carries(element, annotation, new HashSet<>());
    }

    private static boolean carries(Element element, String annotation, Set<Element> seen) {
        return find(element, annotation).isPresent()
                || element.getAnnotationMirrors().stream()
                        .map(mirror -> mirror.getAnnotationType().asElement())
                        .anyMatch(carrier -> seen.add(carrier) && carries(carrier, annotation, seen));
    }

    /** The strings of a member, one or many; none if the member is left to its default. */
    public static List<String> strings(AnnotationMirror mirror, String member) {
        List<String> strings = new ArrayList<>();
        mirror.getElementValues().forEach((method, value) -> {
            if (method.getSimpleName().contentEquals(member)) {
                collect(value.getValue(), strings);
            }
        });
        return strings;
    }

    /** What a member is said to be, as text; empty if it is left to its default. */
    public static Optional<String> member(AnnotationMirror mirror, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                String text = entry.getValue().toString();
                return Optional.of(text.substring(text.lastIndexOf('.') + 1));
            }
        }
        return Optional.empty();
    }

    /** The values of a repeatable annotation of one string. */
    public static List<String> repeated(Element element, String annotation) {
        List<String> values = new ArrayList<>();
        find(element, annotation).ifPresent(mirror -> values.addAll(strings(mirror, "value")));
        find(element, annotation + ".All")
                .ifPresent(all -> all.getElementValues().values().forEach(value -> collect(value.getValue(), values)));
        return values;
    }

    private static void collect(Object value, List<String> strings) {
        if (value instanceof List<?> list) {
            list.forEach(element -> collect(((AnnotationValue) element).getValue(), strings));
        } else if (value instanceof AnnotationMirror mirror) {
            strings.addAll(strings(mirror, "value"));
        } else if (value instanceof String string) {
            strings.add(string);
        }
    }
}

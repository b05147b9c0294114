package dev.fanin.processor.read;

import dev.fanin.processor.problem.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * An annotation on a declaration, with the values of all its members.
 *
 * @param at the declaration that positions name
 */
record Marked(Element at, AnnotationMirror mirror, Map<String, AnnotationValue> values, List<String> written) {

    /** A text and where it stands. */
    record Text(String value, Position position) {}

    static Optional<Marked> find(Element holder, Element at, String annotation, Elements elements) {
        return all(holder, at, elements).stream()
                .filter(marked -> marked.type().getQualifiedName().contentEquals(annotation))
                .findFirst();
    }

    /** Every annotation of the holder, positions on {@code at}. */
    static List<Marked> all(Element holder, Element at, Elements elements) {
        return holder.getAnnotationMirrors().stream()
                .map(mirror -> of(mirror, at, elements))
                .toList();
    }

    static Marked of(AnnotationMirror mirror, Element at, Elements elements) {
        Map<String, AnnotationValue> values = new LinkedHashMap<>();
        elements.getElementValuesWithDefaults(mirror)
                .forEach((method, value) -> values.put(method.getSimpleName().toString(), value));
        List<String> written = mirror.getElementValues().keySet().stream()
                .map(method -> method.getSimpleName().toString())
                .toList();
        return new Marked(at, mirror, values, written);
    }

    TypeElement type() {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    Position position() {
        return new Position(at, mirror, null);
    }

    /** The value as written; the whole annotation if it was left to its default. */
    Position position(String member) {
        return written.contains(member) ? position().at(values.get(member)) : position();
    }

    boolean has(String member) {
        return values.containsKey(member);
    }

    Object value(String member) {
        return Objects.requireNonNull(values.get(member), member).getValue();
    }

    String text(String member) {
        return value(member) instanceof String text ? text : "";
    }

    int number(String member) {
        return value(member) instanceof Integer number ? number : 0;
    }

    boolean flag(String member) {
        return Boolean.TRUE.equals(value(member));
    }

    /** The strings of an array member, each with its position. */
    List<Text> texts(String member) {
        List<Text> texts = new ArrayList<>();
        for (AnnotationValue each : items(member)) {
            if (each.getValue() instanceof String text) {
                texts.add(new Text(text, position().at(each)));
            }
        }
        return texts;
    }

    /** The elements of an array member. */
    List<AnnotationValue> items(String member) {
        List<AnnotationValue> items = new ArrayList<>();
        if (value(member) instanceof List<?> list) {
            list.forEach(each -> items.add((AnnotationValue) each));
        }
        return items;
    }

    /** The annotations of an array member, positions within this one. */
    List<Marked> nested(String member, Elements elements) {
        return items(member).stream()
                .filter(each -> each.getValue() instanceof AnnotationMirror)
                .map(each -> of((AnnotationMirror) each.getValue(), at, elements))
                .toList();
    }
}

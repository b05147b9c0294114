package dev.fanin.processor.read;

import dev.fanin.processor.problem.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * An annotation on a declaration, or carried by one that is, with the values of all its members.
 *
 * @param name of the annotation that stands on the declaration
 * @param position of that one
 * @param written the members that have a value there
 */
record Marked(
        TypeElement type, String name, Position position, Map<String, AnnotationValue> values, List<String> written) {

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
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return new Marked(type, type.getSimpleName().toString(), new Position(at, mirror, null), values, written);
    }

    /** What this annotation's type is composed of, however far down: as if it stood where this one stands. */
    Stream<Marked> carried(Elements elements) {
        return carried(type, new HashSet<>(), elements);
    }

    private Stream<Marked> carried(TypeElement carrier, Set<TypeElement> seen, Elements elements) {
        return seen.add(carrier)
                ? all(carrier, carrier, elements).stream()
                        .flatMap(mark -> Stream.concat(
                                Stream.of(new Marked(mark.type, name, position, mark.values, List.of())),
                                carried(mark.type, seen, elements)))
                : Stream.empty();
    }

    /** The value as written; the whole annotation if it was left to its default. */
    Position position(String member) {
        return written.contains(member) ? position.at(values.get(member)) : position;
    }

    /** An element of an array member, as written. */
    Position position(String member, AnnotationValue item) {
        return written.contains(member) ? position.at(item) : position;
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
                texts.add(new Text(text, position(member, each)));
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
                .map(each -> of((AnnotationMirror) each.getValue(), position.element(), elements))
                .toList();
    }
}

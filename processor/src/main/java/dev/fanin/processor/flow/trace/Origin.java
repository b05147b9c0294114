package dev.fanin.processor.flow.trace;

import dev.fanin.processor.flow.value.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Element;

/**
 * Where a size entered a body.
 *
 * @param name what brought it: {@code w1}, or the method that made it: {@code zeros}
 * @param shape the shape it was part of
 * @param place the file and line, {@code Mlp.java:6}; asked for only when a message is written
 * @param declaration the field, parameter or method whose {@code @Shape} says so, if one does
 * @param through the operations it went through since
 */
public record Origin(
        String name,
        Optional<Shape> shape,
        Supplier<String> place,
        Optional<Element> declaration,
        List<String> through) {

    /** More steps than this tell a reader nothing. */
    private static final int LONGEST = 6;

    public Origin {
        through = List.copyOf(through);
    }

    Origin then(String operation) {
        boolean repeated = !through.isEmpty() && through.get(through.size() - 1).equals(operation);
        if (repeated || through.size() >= LONGEST) {
            return this;
        }
        List<String> longer = new ArrayList<>(through);
        longer.add(operation);
        return new Origin(name, shape, place, declaration, longer);
    }

    /** As messages show it: {@code w1 [784, hidden] (Mlp.java:6), through mmul, relu}. */
    public String text() {
        String whole = through.isEmpty() ? "" : shape.map(s -> " " + s).orElse("");
        String where = place.get().isEmpty() ? "" : " (" + place.get() + ")";
        String steps = through.isEmpty() ? "" : ", through " + String.join(", ", through);
        return name + whole + where + steps;
    }
}

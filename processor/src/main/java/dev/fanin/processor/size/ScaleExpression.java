package dev.fanin.processor.size;

import java.util.LinkedHashMap;
import java.util.Map;

/** A formula in real arithmetic over the sizes of a model: {@code 1 / sqrt(2 * layers)}. */
public sealed interface ScaleExpression {

    /** A number, as it is written: Java reads it the same way. */
    record Decimal(String text) implements ScaleExpression {}

    /** A name or a dotted path to one. */
    record Name(String path, int column) implements ScaleExpression {}

    /** One of {@code + - * / ^}. */
    record Binary(char operator, ScaleExpression left, ScaleExpression right) implements ScaleExpression {}

    record Negative(ScaleExpression of) implements ScaleExpression {}

    record SquareRoot(ScaleExpression of) implements ScaleExpression {}

    /** Every name with the column where it first stands, in the order written. */
    default Map<String, Integer> names() {
        Map<String, Integer> names = new LinkedHashMap<>();
        if (this instanceof Name name) {
            names.put(name.path(), name.column());
        } else if (this instanceof Binary binary) {
            names.putAll(binary.left().names());
            binary.right().names().forEach(names::putIfAbsent);
        } else if (this instanceof Negative negative) {
            names.putAll(negative.of().names());
        } else if (this instanceof SquareRoot root) {
            names.putAll(root.of().names());
        }
        return names;
    }
}

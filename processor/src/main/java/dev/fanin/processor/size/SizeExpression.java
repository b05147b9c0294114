package dev.fanin.processor.size;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A size as it is written: {@code 2 * hidden + 1}, {@code config.width / heads}. Columns count from 0, in the text of the
 * annotation's value.
 */
public sealed interface SizeExpression {

    int column();

    /** A number, at least 0. */
    record Literal(BigInteger value, int column) implements SizeExpression {}

    /** A name or a dotted path to one. */
    record Name(String path, int column) implements SizeExpression {}

    record Binary(Operator operator, SizeExpression left, SizeExpression right, int column) implements SizeExpression {}

    enum Operator {
        PLUS("+", false),
        MINUS("-", false),
        TIMES("*", true),
        OVER("/", true);

        private final String text;
        private final boolean binding;

        Operator(String text, boolean binding) {
            this.text = text;
            this.binding = binding;
        }

        public String text() {
            return text;
        }
    }

    /**
     * The normal form of this expression.
     *
     * @param names what each name stands for; where one is empty, so is the result
     * @return empty too if it divides by zero
     */
    default Optional<Size> evaluate(Function<String, Optional<Size>> names) {
        if (this instanceof Literal literal) {
            return Optional.of(Size.term(Monomial.UNIT, new Fraction(literal.value(), BigInteger.ONE)));
        }
        if (this instanceof Name name) {
            return names.apply(name.path());
        }
        Binary binary = (Binary) this;
        Optional<Size> left = binary.left().evaluate(names);
        Optional<Size> right = left.isEmpty() ? left : binary.right().evaluate(names);
        return right.isEmpty() ? right : apply(binary.operator(), left.get(), right.get());
    }

    /** Every name in this expression with the column where it first stands, in the order written. */
    default Map<String, Integer> names() {
        Map<String, Integer> names = new LinkedHashMap<>();
        if (this instanceof Name name) {
            names.put(name.path(), name.column());
        } else if (this instanceof Binary binary) {
            names.putAll(binary.left().names());
            binary.right().names().forEach(names::putIfAbsent);
        }
        return names;
    }

    /** As people write it, with the parentheses it needs. */
    default String text() {
        if (this instanceof Literal literal) {
            return literal.value().toString();
        }
        if (this instanceof Name name) {
            return name.path();
        }
        Binary binary = (Binary) this;
        boolean binding = binary.operator().binding;
        boolean groupsLeft = binding && binary.left() instanceof Binary left && !left.operator().binding;
        boolean groupsRight = binary.right() instanceof Binary right && (binding || !right.operator().binding);
        return grouped(binary.left(), groupsLeft) + " " + binary.operator().text() + " "
                + grouped(binary.right(), groupsRight);
    }

    private static String grouped(SizeExpression expression, boolean groups) {
        return groups ? "(" + expression.text() + ")" : expression.text();
    }

    /** Whether a number in it does not fit into a long. */
    default boolean isTooLarge() {
        if (this instanceof Literal literal) {
            return literal.value().bitLength() >= Long.SIZE;
        }
        return this instanceof Binary binary
                && (binary.left().isTooLarge() || binary.right().isTooLarge());
    }

    private static Optional<Size> apply(Operator operator, Size left, Size right) {
        return switch (operator) {
            case PLUS -> Optional.of(left.plus(right));
            case MINUS -> Optional.of(left.minus(right));
            case TIMES -> Optional.of(left.times(right));
            case OVER -> right.equals(Size.of(0)) ? Optional.empty() : Optional.of(left.dividedBy(right));
        };
    }
}

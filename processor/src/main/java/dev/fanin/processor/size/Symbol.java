package dev.fanin.processor.size;

import java.util.List;
import java.util.stream.Collectors;

/** What a size may be made of besides numbers. */
public sealed interface Symbol extends Comparable<Symbol> {

    /** Whether this stands for one fixed size that the program does not get to choose: nothing else equals it. */
    boolean rigid();

    /** Whether this is known to be at least 1. */
    boolean positive();

    /** How messages show it. */
    String text();

    /** The place among the other kinds of symbols, for the order. */
    int kind();

    /** Any total order will do, as long as it is the same in every run: names first, as people write them. */
    @Override
    default int compareTo(Symbol other) {
        int byKind = Integer.compare(kind(), other.kind());
        if (byKind != 0) {
            return byKind;
        }
        return this instanceof Unknown one && other instanceof Unknown two
                ? Integer.compare(one.id(), two.id())
                : text().compareTo(other.text());
    }

    /** A size of the model or of a method's contract: {@code hidden}, {@code config.width}. */
    record Name(String text) implements Symbol {
        @Override
        public boolean rigid() {
            return true;
        }

        @Override
        public boolean positive() {
            return true;
        }

        @Override
        public int kind() {
            return 0;
        }
    }

    /**
     * A size nobody knows: the result of a call that is not modelled, a join of unlike sizes.
     *
     * @param id tells unknowns apart
     * @param positive true for the size of an axis, false for an int that may be anything
     */
    record Unknown(int id, boolean positive) implements Symbol {
        @Override
        public boolean rigid() {
            return false;
        }

        @Override
        public String text() {
            return "?" + id;
        }

        @Override
        public int kind() {
            return 2;
        }
    }

    /**
     * A term that is not a polynomial, such as the floor of a convolution: equal to itself, otherwise unknown.
     *
     * @param operation what was done to the operands, as messages show it
     */
    record Opaque(String operation, List<Size> operands) implements Symbol {
        public Opaque {
            operands = List.copyOf(operands);
        }

        @Override
        public boolean rigid() {
            return false;
        }

        @Override
        public boolean positive() {
            return false;
        }

        @Override
        public String text() {
            return operands.stream().map(Size::toString).collect(Collectors.joining(", ", operation + "(", ")"));
        }

        @Override
        public int kind() {
            return 1;
        }
    }
}

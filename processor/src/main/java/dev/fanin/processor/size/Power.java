package dev.fanin.processor.size;

import java.util.Optional;

/** A symbol and how often it is a factor, less than 0 if it is divided by; never 0. */
record Power(Symbol symbol, int exponent) implements Comparable<Power> {

    /** The symbol to another exponent; empty if that is 0. */
    Optional<Power> to(int other) {
        return other == 0 ? Optional.empty() : Optional.of(new Power(symbol, other));
    }

    Power inverse() {
        return new Power(symbol, -exponent);
    }

    @Override
    public int compareTo(Power other) {
        return symbol.compareTo(other.symbol);
    }
}

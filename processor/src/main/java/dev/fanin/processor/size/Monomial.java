package dev.fanin.processor.size;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A product of powers of symbols. Powers may be negative: sizes are never zero, so {@code d / heads} is d heads^-1, and
 * {@code heads * (d / heads)} is d without further rules.
 */
record Monomial(SortedMap<Symbol, Integer> powers) implements Comparable<Monomial> {

    static final Monomial UNIT = new Monomial(new TreeMap<>());

    Monomial {
        powers = Collections.unmodifiableSortedMap(new TreeMap<>(powers));
    }

    static Monomial of(Symbol symbol) {
        return new Monomial(new TreeMap<>(Map.of(symbol, 1)));
    }

    Monomial times(Monomial other) {
        SortedMap<Symbol, Integer> product = new TreeMap<>(powers);
        other.powers.forEach((symbol, power) -> product.merge(symbol, power, Monomial::sumUnlessZero));
        return new Monomial(product);
    }

    Monomial inverse() {
        SortedMap<Symbol, Integer> inverse = new TreeMap<>();
        powers.forEach((symbol, power) -> inverse.put(symbol, -power));
        return new Monomial(inverse);
    }

    /** The monomial that makes every power of this one non-negative. */
    Monomial denominator() {
        SortedMap<Symbol, Integer> negative = new TreeMap<>();
        powers.forEach((symbol, power) -> {
            if (power < 0) {
                negative.put(symbol, -power);
            }
        });
        return new Monomial(negative);
    }

    /** The least monomial that both divide. */
    Monomial leastCommonMultiple(Monomial other) {
        SortedMap<Symbol, Integer> largest = new TreeMap<>(powers);
        other.powers.forEach((symbol, power) -> largest.merge(symbol, power, Math::max));
        return new Monomial(largest);
    }

    boolean isUnit() {
        return powers.isEmpty();
    }

    /** Long products before short ones, then by name: {@code batch*width + width + 1}. */
    @Override
    public int compareTo(Monomial other) {
        int byDegree = Integer.compare(other.degree(), degree());
        return byDegree != 0 ? byDegree : compareSymbols(other);
    }

    private int degree() {
        int degree = 0;
        for (int power : powers.values()) {
            degree += power;
        }
        return degree;
    }

    private int compareSymbols(Monomial other) {
        Iterator<Map.Entry<Symbol, Integer>> mine = powers.entrySet().iterator();
        Iterator<Map.Entry<Symbol, Integer>> theirs = other.powers.entrySet().iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            Map.Entry<Symbol, Integer> left = mine.next();
            Map.Entry<Symbol, Integer> right = theirs.next();
            int bySymbol = left.getKey().compareTo(right.getKey());
            int order = bySymbol != 0 ? bySymbol : Integer.compare(right.getValue(), left.getValue());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(mine.hasNext(), theirs.hasNext());
    }

    private static @Nullable Integer sumUnlessZero(Integer left, Integer right) {
        int sum = left + right;
        return sum == 0 ? null : Integer.valueOf(sum);
    }
}

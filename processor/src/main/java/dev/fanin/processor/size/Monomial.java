package dev.fanin.processor.size;

import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * A product of powers of symbols. Powers may be negative: sizes are never zero, so {@code d / heads} is d heads^-1, and
 * {@code heads * (d / heads)} is d without further rules.
 *
 * @param powers in the order of their symbols, each symbol once
 */
record Monomial(List<Power> powers) implements Comparable<Monomial> {

    static final Monomial UNIT = new Monomial(List.of());

    Monomial {
        powers = List.copyOf(powers);
    }

    static Monomial of(Symbol symbol) {
        return new Monomial(List.of(new Power(symbol, 1)));
    }

    Monomial times(Monomial other) {
        if (isUnit() || other.isUnit()) {
            return isUnit() ? other : this;
        }
        return combine(other, Integer::sum);
    }

    /** The least monomial that both divide. */
    Monomial leastCommonMultiple(Monomial other) {
        return combine(other, Math::max);
    }

    /** Both products, the exponents of symbols that both have combined. */
    private Monomial combine(Monomial other, IntBinaryOperator exponents) {
        return new Monomial(Merge.of(
                powers,
                other.powers,
                (left, right) -> left.to(exponents.applyAsInt(left.exponent(), right.exponent()))));
    }

    Monomial inverse() {
        return isUnit()
                ? this
                : new Monomial(powers.stream().map(Power::inverse).toList());
    }

    /** The monomial that makes every power of this one non-negative. */
    Monomial denominator() {
        return new Monomial(powers.stream()
                .filter(power -> power.exponent() < 0)
                .map(Power::inverse)
                .toList());
    }

    boolean isUnit() {
        return powers.isEmpty();
    }

    /** Whether no power is negative. */
    boolean isWhole() {
        for (Power power : powers) {
            if (power.exponent() < 0) {
                return false;
            }
        }
        return true;
    }

    /** Long products before short ones, then by name: {@code batch*width + width + 1}. */
    @Override
    public int compareTo(Monomial other) {
        int byDegree = Integer.compare(other.degree(), degree());
        return byDegree != 0 ? byDegree : compareSymbols(other);
    }

    private int degree() {
        int degree = 0;
        for (Power power : powers) {
            degree += power.exponent();
        }
        return degree;
    }

    private int compareSymbols(Monomial other) {
        for (int i = 0; i < Math.min(powers.size(), other.powers.size()); i++) {
            Power left = powers.get(i);
            Power right = other.powers.get(i);
            int bySymbol = left.symbol().compareTo(right.symbol());
            int order = bySymbol != 0 ? bySymbol : Integer.compare(right.exponent(), left.exponent());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(powers.size(), other.powers.size());
    }
}

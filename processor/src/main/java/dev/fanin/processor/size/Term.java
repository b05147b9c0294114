package dev.fanin.processor.size;

import java.util.Optional;

/** A monomial and how often it is taken: {@code 4*hidden}. */
record Term(Monomial monomial, Fraction coefficient) implements Comparable<Term> {

    /** The sum with a term of the same monomial; empty if it is zero. */
    Optional<Term> plus(Term other) {
        Fraction sum = coefficient.plus(other.coefficient);
        return sum.signum() == 0 ? Optional.empty() : Optional.of(new Term(monomial, sum));
    }

    Term times(Term other) {
        return new Term(monomial.times(other.monomial), coefficient.times(other.coefficient));
    }

    Term negate() {
        return new Term(monomial, coefficient.negate());
    }

    /** One over this. */
    Term inverse() {
        return new Term(monomial.inverse(), coefficient.inverse());
    }

    boolean isConstant() {
        return monomial.isUnit();
    }

    /** Whether the coefficient is a whole number and no power is negative. */
    boolean isWhole() {
        return coefficient.isInteger() && monomial.isWhole();
    }

    @Override
    public int compareTo(Term other) {
        return monomial.compareTo(other.monomial);
    }
}

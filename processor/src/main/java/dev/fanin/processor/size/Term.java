package dev.fanin.processor.size;

/** A monomial and how often it is taken: {@code 4*hidden}. */
record Term(Monomial monomial, Fraction coefficient) implements Comparable<Term> {

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

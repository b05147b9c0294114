package dev.fanin.processor.size;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A size in normal form: a polynomial over symbols, its monomials sorted, so that two sizes that are the same for every
 * value of their symbols are {@link #equals equal}. Quotients are exact, so they are monomials with negative powers.
 */
public final class Size {

    private static final Size ZERO = new Size(List.of());

    /** Most numbers are small, and asked for often. */
    private static final Size[] SMALL = new Size[64];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = term(Monomial.UNIT, Fraction.of(i));
        }
    }

    private static final Size ONE = of(1);

    /** Sorted, each monomial once, none taken zero times. */
    private final List<Term> terms;

    /** Zero until it is asked for: sizes are looked up more often than they are made. */
    private int hash;

    private Size(List<Term> terms) {
        this.terms = terms;
    }

    public static Size of(long number) {
        return number >= 0 && number < SMALL.length ? SMALL[(int) number] : term(Monomial.UNIT, Fraction.of(number));
    }

    public static Size of(Symbol symbol) {
        return new Size(List.of(new Term(Monomial.of(symbol), Fraction.ONE)));
    }

    public static Size name(String name) {
        return of(new Symbol.Name(name));
    }

    static Size term(Monomial monomial, Fraction coefficient) {
        return coefficient.signum() == 0 ? ZERO : new Size(List.of(new Term(monomial, coefficient)));
    }

    public Size plus(Size other) {
        if (terms.isEmpty() || other.terms.isEmpty()) {
            return terms.isEmpty() ? other : this;
        }
        return new Size(Merge.of(terms, other.terms, Term::plus));
    }

    public Size minus(Size other) {
        List<Term> negative = new ArrayList<>(other.terms.size());
        for (Term term : other.terms) {
            negative.add(term.negate());
        }
        return plus(new Size(negative));
    }

    public Size times(Size other) {
        if (equals(ONE) || other.equals(ONE)) {
            return equals(ONE) ? other : this;
        }
        Size product = ZERO;
        for (Term term : terms) {
            product = product.plus(other.times(term));
        }
        return product;
    }

    private Size times(Term factor) {
        List<Term> product = new ArrayList<>(terms.size());
        for (Term term : terms) {
            product.add(term.times(factor));
        }
        Collections.sort(product);
        return new Size(product);
    }

    /**
     * The exact quotient: the q with q * divisor = this.
     *
     * @throws ArithmeticException if the divisor is zero
     */
    public Size dividedBy(Size divisor) {
        if (divisor.terms.isEmpty()) {
            throw new ArithmeticException("division by zero");
        }
        if (divisor.terms.size() == 1) {
            return times(divisor.leadingTerm().inverse());
        }
        return proportionTo(divisor).orElseGet(() -> of(new Symbol.Opaque("quotient", List.of(this, divisor))));
    }

    /** This over a divisor of several terms, where they are multiples of each other: {@code (2*a + 2) / (a + 1)}. */
    private Optional<Size> proportionTo(Size divisor) {
        if (terms.isEmpty()) {
            return Optional.of(ZERO);
        }
        Term ratio = leadingTerm().times(divisor.leadingTerm().inverse());
        return divisor.times(ratio).equals(this) ? Optional.of(new Size(List.of(ratio))) : Optional.empty();
    }

    private Term leadingTerm() {
        return terms.get(0);
    }

    /** Replaces symbols by sizes; a symbol that the function leaves empty stays. */
    public Size substitute(Function<Symbol, Optional<Size>> replacement) {
        if (isConstant()) {
            return this;
        }
        Optional<Symbol> lone = symbol();
        if (lone.isPresent()) {
            return substitute(lone.get(), replacement).orElse(this);
        }
        Size result = ZERO;
        for (Term term : terms) {
            Size product = term(Monomial.UNIT, term.coefficient());
            for (Power power : term.monomial().powers()) {
                Size factor = substitute(power.symbol(), replacement).orElseGet(() -> of(power.symbol()));
                product = product.times(factor.power(power.exponent()));
            }
            result = result.plus(product);
        }
        return result;
    }

    /** Empty if the symbol stays as it is. */
    private static Optional<Size> substitute(Symbol symbol, Function<Symbol, Optional<Size>> replacement) {
        Optional<Size> whole = replacement.apply(symbol);
        if (whole.isPresent() || !(symbol instanceof Symbol.Opaque opaque)) {
            return whole;
        }
        return Optional.of(of(new Symbol.Opaque(
                opaque.operation(),
                opaque.operands().stream()
                        .map(operand -> operand.substitute(replacement))
                        .toList())));
    }

    private Size power(int exponent) {
        Size product = ONE;
        for (int i = 0; i < Math.abs(exponent); i++) {
            product = product.times(this);
        }
        return exponent < 0 ? ONE.dividedBy(product) : product;
    }

    /** The number this is, if it is a whole number that fits into a long. */
    public OptionalLong number() {
        if (!isConstant()) {
            return OptionalLong.empty();
        }
        Fraction value = terms.isEmpty() ? Fraction.ZERO : leadingTerm().coefficient();
        return value.isInteger() && value.numerator().bitLength() < Long.SIZE
                ? OptionalLong.of(value.numerator().longValueExact())
                : OptionalLong.empty();
    }

    /** Whether this is a whole number whatever whole numbers its symbols stand for. */
    public boolean isWhole() {
        return equals(withoutDenominators());
    }

    /** Whether this is no whole number, whatever whole numbers its symbols stand for: {@code h + 1/3}. */
    public boolean isNeverWhole() {
        boolean broken = false;
        for (Term term : terms) {
            if (!term.isWhole() && !term.isConstant()) {
                return false;
            }
            broken |= !term.isWhole();
        }
        return broken;
    }

    /** Whether no symbol is left, whole number or not. */
    public boolean isConstant() {
        return terms.isEmpty() || (terms.size() == 1 && leadingTerm().isConstant());
    }

    /** The symbol this is, if it is nothing else. */
    public Optional<Symbol> symbol() {
        if (terms.size() != 1 || !leadingTerm().coefficient().equals(Fraction.ONE)) {
            return Optional.empty();
        }
        List<Power> powers = leadingTerm().monomial().powers();
        return powers.size() == 1 && powers.get(0).exponent() == 1
                ? Optional.of(powers.get(0).symbol())
                : Optional.empty();
    }

    /** All symbols in it, in their order. */
    public Set<Symbol> symbols() {
        if (isConstant()) {
            return Set.of();
        }
        Optional<Symbol> lone = symbol();
        if (lone.isPresent()) {
            return Set.of(lone.get());
        }
        Set<Symbol> symbols = new TreeSet<>();
        for (Term term : terms) {
            term.monomial().powers().forEach(power -> symbols.add(power.symbol()));
        }
        return Collections.unmodifiableSet(symbols);
    }

    /** How many terms the polynomial has: a measure of how unwieldy it is. */
    public int length() {
        return terms.size();
    }

    /** Longest products first. */
    List<Term> terms() {
        return Collections.unmodifiableList(terms);
    }

    /** How often a monomial is taken: not at all, zero times. */
    Fraction coefficient(Monomial monomial) {
        for (Term term : terms) {
            if (term.monomial().equals(monomial)) {
                return term.coefficient();
            }
        }
        return Fraction.ZERO;
    }

    /** This times whatever makes it a polynomial with whole coefficients and no negative powers: zero where this is. */
    Size withoutDenominators() {
        boolean whole = true;
        for (Term term : terms) {
            whole &= term.isWhole();
        }
        if (whole) {
            return this;
        }
        BigInteger number = BigInteger.ONE;
        Monomial monomial = Monomial.UNIT;
        for (Term term : terms) {
            BigInteger denominator = term.coefficient().denominator();
            number = number.divide(number.gcd(denominator)).multiply(denominator);
            monomial = monomial.leastCommonMultiple(term.monomial().denominator());
        }
        return times(new Term(monomial, new Fraction(number, BigInteger.ONE)));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Size size && hashCode() == size.hashCode() && terms.equals(size.terms));
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = terms.hashCode();
        }
        return hash;
    }

    /** As people write it: {@code 4*hidden}, {@code width/heads}, {@code n - 1}. */
    @Override
    public String toString() {
        return SizeText.of(this);
    }
}

package dev.fanin.processor.size;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A size in normal form: a polynomial over symbols, its monomials sorted, so that two sizes that are the same for every
 * value of their symbols are {@link #equals equal}. Quotients are exact, so they are monomials with negative powers.
 */
public final class Size {

    private static final Size ZERO = new Size(new TreeMap<>());

    /** Most numbers are small, and asked for often. */
    private static final Size[] SMALL = new Size[64];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = term(Monomial.UNIT, Fraction.of(i));
        }
    }

    private final SortedMap<Monomial, Fraction> terms;

    private Size(SortedMap<Monomial, Fraction> terms) {
        this.terms = Collections.unmodifiableSortedMap(terms);
    }

    public static Size of(long number) {
        return number >= 0 && number < SMALL.length ? SMALL[(int) number] : term(Monomial.UNIT, Fraction.of(number));
    }

    public static Size of(Symbol symbol) {
        return term(Monomial.of(symbol), Fraction.ONE);
    }

    public static Size name(String name) {
        return of(new Symbol.Name(name));
    }

    static Size term(Monomial monomial, Fraction coefficient) {
        if (coefficient.signum() == 0) {
            return ZERO;
        }
        return new Size(new TreeMap<>(Map.of(monomial, coefficient)));
    }

    public Size plus(Size other) {
        SortedMap<Monomial, Fraction> sum = new TreeMap<>(terms);
        other.terms.forEach((monomial, coefficient) -> add(sum, monomial, coefficient));
        return new Size(sum);
    }

    public Size minus(Size other) {
        return plus(other.times(Size.of(-1)));
    }

    public Size times(Size other) {
        SortedMap<Monomial, Fraction> product = new TreeMap<>();
        terms.forEach((left, leftCoefficient) -> other.terms.forEach(
                (right, rightCoefficient) -> add(product, left.times(right), leftCoefficient.times(rightCoefficient))));
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
        Size ratio = leadingTerm().times(divisor.leadingTerm().inverse());
        return divisor.times(ratio).equals(this) ? Optional.of(ratio) : Optional.empty();
    }

    private Size leadingTerm() {
        Map.Entry<Monomial, Fraction> leading = terms.entrySet().iterator().next();
        return term(leading.getKey(), leading.getValue());
    }

    /** One over a size of one term. */
    private Size inverse() {
        Map.Entry<Monomial, Fraction> only = terms.entrySet().iterator().next();
        return term(only.getKey().inverse(), only.getValue().inverse());
    }

    /** Replaces symbols by sizes; a symbol that the function leaves empty stays. */
    public Size substitute(Function<Symbol, Optional<Size>> replacement) {
        if (isConstant()) {
            return this;
        }
        Size result = ZERO;
        for (Map.Entry<Monomial, Fraction> term : terms.entrySet()) {
            Size product = term(Monomial.UNIT, term.getValue());
            for (Map.Entry<Symbol, Integer> power : term.getKey().powers().entrySet()) {
                product = product.times(substitute(power.getKey(), replacement).power(power.getValue()));
            }
            result = result.plus(product);
        }
        return result;
    }

    private static Size substitute(Symbol symbol, Function<Symbol, Optional<Size>> replacement) {
        Optional<Size> whole = replacement.apply(symbol);
        if (whole.isPresent() || !(symbol instanceof Symbol.Opaque opaque)) {
            return whole.orElseGet(() -> of(symbol));
        }
        return of(new Symbol.Opaque(
                opaque.operation(),
                opaque.operands().stream()
                        .map(operand -> operand.substitute(replacement))
                        .toList()));
    }

    private Size power(int exponent) {
        Size product = of(1);
        for (int i = 0; i < Math.abs(exponent); i++) {
            product = product.times(this);
        }
        return exponent < 0 ? of(1).dividedBy(product) : product;
    }

    /** The number this is, if it is a whole number that fits into a long. */
    public OptionalLong number() {
        if (!isConstant()) {
            return OptionalLong.empty();
        }
        Fraction value = terms.getOrDefault(Monomial.UNIT, Fraction.ZERO);
        return value.isInteger() && value.numerator().bitLength() < Long.SIZE
                ? OptionalLong.of(value.numerator().longValueExact())
                : OptionalLong.empty();
    }

    /** Whether this is a whole number whatever whole numbers its symbols stand for. */
    public boolean isWhole() {
        return equals(withoutDenominators());
    }

    /** Whether no symbol is left, whole number or not. */
    public boolean isConstant() {
        return terms.isEmpty() || (terms.size() == 1 && terms.firstKey().isUnit());
    }

    /** The symbol this is, if it is nothing else. */
    public Optional<Symbol> symbol() {
        Set<Symbol> symbols = symbols();
        return symbols.size() == 1 && equals(of(symbols.iterator().next()))
                ? Optional.of(symbols.iterator().next())
                : Optional.empty();
    }

    public Set<Symbol> symbols() {
        Set<Symbol> symbols = new TreeSet<>();
        terms.keySet().forEach(monomial -> symbols.addAll(monomial.powers().keySet()));
        return Collections.unmodifiableSet(symbols);
    }

    /** How many terms the polynomial has: a measure of how unwieldy it is. */
    public int length() {
        return terms.size();
    }

    SortedMap<Monomial, Fraction> terms() {
        return terms;
    }

    /** This times whatever makes it a polynomial with whole coefficients and no negative powers: zero where this is. */
    Size withoutDenominators() {
        BigInteger number = BigInteger.ONE;
        Monomial monomial = Monomial.UNIT;
        for (Map.Entry<Monomial, Fraction> term : terms.entrySet()) {
            BigInteger denominator = term.getValue().denominator();
            number = number.divide(number.gcd(denominator)).multiply(denominator);
            monomial = monomial.leastCommonMultiple(term.getKey().denominator());
        }
        return times(term(monomial, new Fraction(number, BigInteger.ONE)));
    }

    private static void add(SortedMap<Monomial, Fraction> terms, Monomial monomial, Fraction coefficient) {
        terms.merge(monomial, coefficient, (left, right) -> {
            Fraction sum = left.plus(right);
            return sum.signum() == 0 ? null : sum;
        });
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Size size && terms.equals(size.terms));
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    /** As people write it: {@code 4*hidden}, {@code width/heads}, {@code n - 1}. */
    @Override
    public String toString() {
        return SizeText.of(this);
    }
}

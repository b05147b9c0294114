package dev.fanin.processor.size;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The equations that hold between names ({@code @Where("width = heads * head")}), and the verdicts under them.
 *
 * <p>An equation with a lone name on one side is a substitution. Of any other only this much is used: that its names are
 * not free, so what depends on them stays open.
 */
public final class Equations {

    public static final Equations NONE = new Equations(List.of());

    private final List<Equation> equations;
    private final Map<Symbol, Size> substitutions = new LinkedHashMap<>();
    private final Set<Symbol> entangled = new HashSet<>();

    private Equations(List<Equation> equations) {
        this.equations = List.copyOf(equations);
        equations.forEach(this::orient);
    }

    /** An equation between two sizes. */
    public record Equation(Size left, Size right) {}

    public static Equations of(List<Equation> equations) {
        return new Equations(equations);
    }

    public Equations and(List<Equation> more) {
        List<Equation> all = new ArrayList<>(equations);
        all.addAll(more);
        return new Equations(all);
    }

    /** The size with every determined name replaced by what it equals. */
    public Size normalize(Size size) {
        return substitutions.isEmpty()
                ? size
                : size.substitute(symbol -> Optional.ofNullable(substitutions.get(symbol)));
    }

    /**
     * Whether two sizes are equal. With D their difference: no term left, equal; all terms of one sign, never; the
     * common divisor of the coefficients does not divide the constant, never; only rigid names, for some values only;
     * else open.
     */
    public Verdict compare(Size left, Size right) {
        if (left.equals(right)) {
            return new Verdict.Equal();
        }
        Size difference = difference(left, right);
        return switch (decide(difference)) {
            case EQUAL -> new Verdict.Equal();
            case ONE_SIGN -> new Verdict.Never(
                    difference.isConstant() ? left + " is not " + right : "sizes are at least 1");
            case INDIVISIBLE -> new Verdict.Never("no whole number solves " + left + " = " + right);
            case RIGID -> new Verdict.OnlyWhen(difference, left, right);
            case OPEN -> new Verdict.Open();
        };
    }

    /** Whether two sizes are equal whatever their names stand for. */
    public boolean areEqual(Size left, Size right) {
        return left.equals(right) || decide(difference(left, right)) == Decision.EQUAL;
    }

    /** Whether comparing two sizes gives a mismatch, for those who do not ask why. */
    public boolean differ(Size left, Size right) {
        if (left.equals(right)) {
            return false;
        }
        Decision decision = decide(difference(left, right));
        return decision != Decision.EQUAL && decision != Decision.OPEN;
    }

    /** What the difference of two sizes says about them. */
    private enum Decision {
        EQUAL,
        ONE_SIGN,
        INDIVISIBLE,
        RIGID,
        OPEN
    }

    private Decision decide(Size difference) {
        if (difference.terms().isEmpty()) {
            return Decision.EQUAL;
        }
        if (hasOneSign(difference)) {
            return Decision.ONE_SIGN;
        }
        if (isIndivisible(difference)) {
            return Decision.INDIVISIBLE;
        }
        for (Symbol symbol : difference.symbols()) {
            if (!symbol.rigid() || entangled.contains(symbol)) {
                return Decision.OPEN;
            }
        }
        return Decision.RIGID;
    }

    private Size difference(Size left, Size right) {
        return normalize(left).minus(normalize(right)).withoutDenominators();
    }

    /**
     * Whether the left size is at least the right one whatever the names stand for: no name counts against it, and where
     * all are 1, it is.
     */
    public boolean isAtLeast(Size left, Size right) {
        return leastSign(difference(left, right)) >= 0;
    }

    /** As {@link #isAtLeast}, and never equal to it. */
    public boolean isAbove(Size left, Size right) {
        return leastSign(difference(left, right)) > 0;
    }

    /** The sign of a difference at its least, where all names are 1; -1 where it may fall below that. */
    private static int leastSign(Size difference) {
        Fraction smallest = Fraction.ZERO;
        for (Term term : difference.terms()) {
            if (!term.isConstant() && term.coefficient().signum() < 0) {
                return -1;
            }
            smallest = smallest.plus(term.coefficient());
        }
        return difference.symbols().stream().allMatch(Symbol::positive) ? smallest.signum() : -1;
    }

    private void orient(Equation equation) {
        Size left = normalize(equation.left());
        Size right = normalize(equation.right());
        if (left.equals(right) || substituteLoneName(left, right) || substituteLoneName(right, left)) {
            return;
        }
        entangled.addAll(left.symbols());
        entangled.addAll(right.symbols());
    }

    private boolean substituteLoneName(Size name, Size value) {
        Optional<Symbol> symbol = name.symbol().filter(Symbol::rigid);
        if (symbol.isEmpty() || value.symbols().contains(symbol.get())) {
            return false;
        }
        Symbol determined = symbol.get();
        substitutions.replaceAll((other, size) ->
                size.substitute(used -> used.equals(determined) ? Optional.of(value) : Optional.empty()));
        substitutions.put(determined, value);
        return true;
    }

    private static boolean hasOneSign(Size difference) {
        int sign = difference.terms().get(0).coefficient().signum();
        for (Term term : difference.terms()) {
            if (term.coefficient().signum() != sign) {
                return false;
            }
        }
        for (Symbol symbol : difference.symbols()) {
            if (!symbol.positive()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIndivisible(Size difference) {
        BigInteger divisor = BigInteger.ZERO;
        BigInteger constant = BigInteger.ZERO;
        for (Term term : difference.terms()) {
            if (term.isConstant()) {
                constant = term.coefficient().numerator();
            } else {
                divisor = divisor.gcd(term.coefficient().numerator());
            }
        }
        return divisor.signum() != 0 && constant.mod(divisor).signum() != 0;
    }
}

package dev.fanin.processor.size;

import java.math.BigInteger;

/** When two sizes are equal, as messages show it. */
final class Condition {

    private Condition() {}

    /** Solved for a name where that reads better: {@code hidden = 784} rather than {@code hidden + 1 = 785}. */
    static String of(Size difference, Size left, Size right) {
        for (Symbol symbol : difference.symbols()) {
            Fraction coefficient = difference.coefficient(Monomial.of(symbol));
            if (coefficient.numerator().abs().equals(BigInteger.ONE)) {
                Size name = Size.term(Monomial.of(symbol), coefficient);
                Size rest = difference.minus(name).times(Size.of(-coefficient.signum()));
                if (!rest.symbols().contains(symbol)
                        && rest.terms().stream()
                                .allMatch(term -> term.coefficient().signum() > 0)) {
                    return symbol.text() + " = " + rest;
                }
            }
        }
        return left + " = " + right;
    }
}

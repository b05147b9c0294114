package dev.fanin.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers with four digits that count, as people write them: {@code 0.1768}, {@code 2.5E-7}. */
final class NumberText {

    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

    /** Smaller ones would be mostly zeros. */
    private static final double LEAST_PLAIN = 1e-5;

    private static final double MOST_PLAIN = 1e7;

    private NumberText() {}

    static String of(double value) {
        if (Double.isNaN(value)) {
            return "?";
        }
        if (Double.isInfinite(value) || value == 0) {
            return value == 0 ? "0" : value > 0 ? "inf" : "-inf";
        }
        BigDecimal rounded = new BigDecimal(value).round(FOUR_DIGITS).stripTrailingZeros();
        boolean plain = Math.abs(value) >= LEAST_PLAIN && Math.abs(value) < MOST_PLAIN;
        return plain ? rounded.toPlainString() : rounded.toString();
    }
}

package dev.fanin.processor.size;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Prints sizes the way people write them. */
final class SizeText {

    private SizeText() {}

    static String of(Size size) {
        StringBuilder text = new StringBuilder();
        for (Term term : size.terms()) {
            boolean negative = term.coefficient().signum() < 0;
            String sign = text.isEmpty() ? (negative ? "-" : "") : (negative ? " - " : " + ");
            text.append(sign).append(text(term));
        }
        return text.isEmpty() ? "0" : text.toString();
    }

    private static String text(Term term) {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        addUnlessOne(above, term.coefficient().numerator().abs());
        addUnlessOne(below, term.coefficient().denominator());
        for (Power power : term.monomial().powers()) {
            List<String> side = power.exponent() > 0 ? above : below;
            for (int i = 0; i < Math.abs(power.exponent()); i++) {
                side.add(power.symbol().text());
            }
        }
        String numerator = above.isEmpty() ? "1" : String.join("*", above);
        return switch (below.size()) {
            case 0 -> numerator;
            case 1 -> numerator + "/" + below.get(0);
            default -> numerator + "/(" + String.join("*", below) + ")";
        };
    }

    private static void addUnlessOne(List<String> factors, BigInteger number) {
        if (!number.equals(BigInteger.ONE)) {
            factors.add(number.toString());
        }
    }
}

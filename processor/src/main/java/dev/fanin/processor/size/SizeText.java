package dev.fanin.processor.size;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints sizes the way people write them. */
final class SizeText {

    private SizeText() {}

    static String of(Size size) {
        StringBuilder text = new StringBuilder();
        size.terms().forEach((monomial, coefficient) -> {
            String sign =
                    text.isEmpty() ? (coefficient.signum() < 0 ? "-" : "") : (coefficient.signum() < 0 ? " - " : " + ");
            text.append(sign).append(term(monomial, coefficient));
        });
        return text.isEmpty() ? "0" : text.toString();
    }

    private static String term(Monomial monomial, Fraction coefficient) {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        addUnlessOne(above, coefficient.numerator().abs());
        addUnlessOne(below, coefficient.denominator());
        for (Map.Entry<Symbol, Integer> power : monomial.powers().entrySet()) {
            List<String> side = power.getValue() > 0 ? above : below;
            for (int i = 0; i < Math.abs(power.getValue()); i++) {
                side.add(power.getKey().text());
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

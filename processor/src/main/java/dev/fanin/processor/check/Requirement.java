package dev.fanin.processor.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A condition of an initializer's marker: {@code low < high}, {@code groups divides out}. */
record Requirement(String left, Relation relation, String right) {

    private static final Pattern FORM = Pattern.compile("(\\S+) (<|<=|>|>=|divides) (\\S+)");

    /** How two operands compare. */
    enum Relation {
        BELOW("<", "below"),
        AT_MOST("<=", "at most"),
        ABOVE(">", "above"),
        AT_LEAST(">=", "at least"),
        DIVIDES("divides", "a divisor of");

        private final String sign;
        private final String words;

        Relation(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Empty for a text that is no requirement. */
    static Optional<Requirement> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return List.of(Relation.values()).stream()
                .filter(relation -> relation.sign.equals(matcher.group(2)))
                .map(relation -> new Requirement(matcher.group(1), relation, matcher.group(3)))
                .findFirst();
    }
}

package dev.fanin.processor.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A condition of an initializer's marker: {@code low < high}, {@code groups divides out}. */
record Requirement(String left, Relation relation, String right) {

    private static final Pattern FORM = Pattern.compile("(\\S+) (<|<=|>|>=|=|!=|divides) (\\S+)");

    /** How two operands compare. */
    enum Relation {
        BELOW("<", "below"),
        AT_MOST("<=", "at most"),
        ABOVE(">", "above"),
        AT_LEAST(">=", "at least"),
        EQUAL("=", "equal to"),
        UNEQUAL("!=", "other than"),
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

    /** The alternatives of a text: {@code spectrum != VALUES or #values = smaller}; none that is no requirement. */
    static List<Requirement> parse(String text) {
        return Stream.of(text.split(" or ", -1))
                .flatMap(alternative -> one(alternative.strip()).stream())
                .toList();
    }

    private static Optional<Requirement> one(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Stream.of(Relation.values())
                .filter(relation -> relation.sign.equals(matcher.group(2)))
                .map(relation -> new Requirement(matcher.group(1), relation, matcher.group(3)))
                .findFirst();
    }

    /** The member it speaks of: {@code values} for {@code #values}. */
    String member() {
        return left.replace("#", "");
    }
}

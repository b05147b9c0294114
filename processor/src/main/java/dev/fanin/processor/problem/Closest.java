package dev.fanin.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the name that is near enough to be what somebody wanted to write. */
public final class Closest {

    private Closest() {}

    /** The nearest candidate by edit distance, case apart; empty if more than a third of the letters would change. */
    public static Optional<String> to(String wanted, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(wanted, candidate) <= Math.max(1, (wanted.length() + 1) / 3))
                .min(Comparator.comparingInt((String candidate) -> distance(wanted, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code  did you mean "x"?}, or what else helps if nothing is near. */
    public static String orElse(String wanted, Collection<String> candidates, String otherwise) {
        return to(wanted, candidates)
                .map(candidate -> "did you mean \"" + candidate + "\"?")
                .orElse(otherwise);
    }

    /** Levenshtein 1966. */
    private static int distance(String from, String to) {
        String left = from.toLowerCase(Locale.ROOT);
        String right = to.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}

package dev.fanin.report;

/**
 * What is wrong with a signal, and what would mend it.
 *
 * @param code of the rule, such as {@code vanishing}
 * @param layer where it is first seen
 * @param words a sentence
 * @since 0.1
 */
public record Diagnosis(String code, String layer, String words) {

    @Override
    public String toString() {
        return code + ": " + words;
    }
}

package dev.fanin.init;

import java.util.List;

/** Messages of the form that the compiler's have: a line that stands alone, what stands in it, and what would mend it. */
final class Explanation {

    private Explanation() {}

    /**
     * What a name stands for.
     *
     * @param origin where that comes from; may be empty
     */
    record Row(String name, String value, String origin) {}

    static String of(String code, String line, List<Row> rows, String help) {
        int name = rows.stream().mapToInt(row -> row.name.length()).max().orElse(0);
        int value = rows.stream().mapToInt(row -> row.value.length()).max().orElse(0);
        StringBuilder text = new StringBuilder("[" + code + "] " + line);
        for (Row row : rows) {
            String shown = pad(row.name, name) + " : " + pad(row.value, value) + "    " + row.origin;
            text.append("\n  ").append(shown.stripTrailing());
        }
        return text + "\n  help: " + help;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}

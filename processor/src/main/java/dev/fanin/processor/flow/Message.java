package dev.fanin.processor.flow;

import dev.fanin.processor.flow.Finding.Clash;
import dev.fanin.processor.flow.Finding.Operand;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The text of a finding: a line that stands alone, the shapes aligned beneath, why it cannot be, and what would help.
 * javac indents all lines but the first.
 */
final class Message {

    private Message() {}

    static String of(Finding finding, Optional<String> help) {
        List<String> lines = new ArrayList<>();
        lines.add("[" + finding.code() + "] " + finding.firstLine());
        rows(finding.operands()).forEach(row -> lines.add(row));
        finding.clash()
                .map(Clash::verdict)
                .filter(verdict -> !verdict.equals(new Verdict.Never(finding.firstLine())))
                .flatMap(Message::reason)
                .ifPresent(lines::add);
        finding.caller().ifPresent(place -> lines.add("called from " + place.get()));
        help.ifPresent(text -> lines.add("help: " + text));
        return readable(String.join("\n", lines));
    }

    private static List<String> rows(List<Operand> operands) {
        List<String> rows = new ArrayList<>();
        int label = widest(operands, Operand::label);
        int name = widest(operands, Operand::name);
        int shape = widest(operands, operand -> readable(operand.shape()));
        int size =
                widest(operands, operand -> operand.size().map(Size::toString).orElse(""));
        for (Operand operand : operands) {
            String start = label == 0 ? "" : pad(operand.label(), label) + "  ";
            String row = start + pad(operand.name(), name) + " : " + pad(readable(operand.shape()), shape);
            rows.add((row + origin(operand, size)).stripTrailing());
        }
        return rows;
    }

    private static String origin(Operand operand, int width) {
        return operand.size()
                .flatMap(size -> Optional.ofNullable(operand.value().origins().get(size))
                        .map(origin -> "    " + pad(size.toString(), width) + " from " + origin.text()))
                .orElse("");
    }

    private static Optional<String> reason(Verdict verdict) {
        if (verdict instanceof Verdict.Never never) {
            return Optional.of("never equal: " + never.reason());
        }
        return verdict instanceof Verdict.OnlyWhen only
                ? Optional.of("equal only when " + only.condition())
                : Optional.empty();
    }

    private static int widest(List<Operand> operands, Function<Operand, String> column) {
        return operands.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** Unknown sizes have numbers, which mean nothing to a reader. */
    private static String readable(String text) {
        return text.replaceAll("\\?\\d+", "?");
    }
}

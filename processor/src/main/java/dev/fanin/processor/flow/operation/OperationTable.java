package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.operation.Match.Attempt;
import dev.fanin.processor.size.Equations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The operations of some types that behave alike, such as {@code NDNN} and {@code SDNN}. A line is read when one of its
 * operations is first looked up: most programs use few.
 */
final class OperationTable {

    private final Set<String> types;
    private final Map<String, List<String>> written;
    private final Map<String, List<Line>> read = new HashMap<>();

    /**
     * A table.
     *
     * @param types qualified names
     * @param written lines without faults by the names of their methods, in the order written
     */
    OperationTable(Set<String> types, Map<String, List<String>> written) {
        this.types = Set.copyOf(types);
        this.written = Map.copyOf(written);
    }

    Set<String> types() {
        return types;
    }

    /** The methods that have lines. */
    Set<String> methods() {
        return written.keySet();
    }

    /** The lines of a method, in the order written. */
    List<Line> lines(String method) {
        List<Line> lines = read.get(method);
        if (lines == null) {
            lines = read(method);
            read.put(method, lines);
        }
        return lines;
    }

    private List<Line> read(String method) {
        List<Line> lines = new ArrayList<>();
        for (String text : written.getOrDefault(method, List.of())) {
            try {
                for (Line line : LineReader.read(text)) {
                    if (line.operation().equals(method)) {
                        lines.add(line);
                    }
                }
            } catch (LineFault fault) {
                throw new IllegalStateException(text, fault);
            }
        }
        return List.copyOf(lines);
    }

    /** The outcome of a call of a method that one of the types declares. */
    Outcome apply(Call call, Equations equations, FreshSymbols fresh) {
        Outcome whole = apply(call.method(), Operands.of(call), equations, fresh);
        return whole instanceof Outcome.Unmodelled
                ? Operands.withoutName(call)
                        .map(operands -> apply(call.method(), operands, equations, fresh))
                        .orElse(whole)
                : whole;
    }

    private Outcome apply(String method, Operands operands, Equations equations, FreshSymbols fresh) {
        List<Attempt> attempts = new ArrayList<>();
        List<Kind> kinds = operands.kinds();
        for (Line line : lines(method)) {
            if (line.accepts(kinds)) {
                Attempt attempt = Match.of(line, operands, equations, fresh);
                if (attempt.certain() && !attempt.fails()) {
                    return attempt.outcome();
                }
                attempts.add(attempt);
            }
        }
        if (attempts.isEmpty()) {
            return new Outcome.Unmodelled();
        }
        List<Outcome> fitting = attempts.stream()
                .filter(attempt -> !attempt.fails())
                .map(Attempt::outcome)
                .toList();
        return fitting.isEmpty()
                ? attempts.stream()
                        .max(Comparator.comparingInt(Attempt::reached))
                        .orElseThrow()
                        .outcome()
                : Join.of(fitting, fresh);
    }
}

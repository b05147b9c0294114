package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.operation.Match.Attempt;
import dev.fanin.processor.size.Equations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The operations of some types that behave alike, such as {@code NDNN} and {@code SDNN}.
 *
 * @param types qualified names
 * @param lines by the name of the method, in the order written
 */
record OperationTable(Set<String> types, Map<String, List<Line>> lines) {

    OperationTable {
        types = Set.copyOf(types);
        lines = Map.copyOf(lines);
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
        for (Line line : lines.getOrDefault(method, List.of())) {
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

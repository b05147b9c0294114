package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The operands of a call as a table counts them: the receiver first if it is an array, then the arguments, those of
 * SameDiff without the name of the result.
 */
record Operands(Call call, List<Operand> all) {

    /** @param argument its index among the call's arguments; -1 for the receiver */
    record Operand(Kind kind, Value value, int argument) {}

    Operands {
        all = List.copyOf(all);
    }

    static Operands of(Call call) {
        List<Operand> operands = new ArrayList<>();
        if (Kind.ofType(call.owner()) == Kind.ARRAY) {
            call.receiver().ifPresent(receiver -> operands.add(new Operand(Kind.ARRAY, receiver, -1)));
        }
        for (int i = 0; i < call.arguments().size(); i++) {
            Kind kind = Kind.ofType(call.parameterTypes().get(i));
            operands.add(new Operand(kind, call.arguments().get(i), i));
        }
        return new Operands(call, operands);
    }

    /** These operands without the name, or names, that SameDiff's methods take for their results. */
    static Optional<Operands> withoutName(Call call) {
        if (call.parameterTypes().isEmpty() || !call.parameterTypes().get(0).startsWith("java.lang.String")) {
            return Optional.empty();
        }
        return Optional.of(new Operands(
                call,
                of(call).all.stream().filter(operand -> operand.argument() != 0).toList()));
    }

    List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>(all.size());
        for (Operand operand : all) {
            kinds.add(operand.kind());
        }
        return kinds;
    }
}

package dev.fanin.processor.check;

import dev.fanin.processor.model.InitializerArgument;
import dev.fanin.processor.model.InitializerArgument.Value;
import dev.fanin.processor.model.InitializerSpec;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Position;
import dev.fanin.processor.problem.Problems;
import dev.fanin.processor.size.Equations;
import java.util.List;
import java.util.stream.Stream;

/** The values of an initializer's members are numbers, finite where they have to be, and meet its requirements. */
final class ValueCheck {

    private ValueCheck() {}

    static void check(ParameterSpec parameter, Equations equations, Problems problems) {
        InitializerSpec initializer = parameter.initializer();
        boolean finite = true;
        for (InitializerArgument argument : initializer.arguments()) {
            finite &= checkFinite(argument, initializer, problems);
        }
        if (finite) {
            initializer.limits().require().stream()
                    .map(Requirement::parse)
                    .forEach(alternatives -> check(alternatives, parameter, equations, problems));
        }
        initializer.arguments().forEach(argument -> {
            if (argument.value() instanceof Value.Sized sized) {
                sized.size().ifPresent(size -> ShapeCheck.check(size, equations, problems));
            }
        });
    }

    private static boolean checkFinite(InitializerArgument argument, InitializerSpec initializer, Problems problems) {
        boolean mayBeInfinite = initializer.limits().infinite().contains(argument.name());
        for (double number : numbers(argument.value()).toArray(Double[]::new)) {
            if (Double.isNaN(number) || (Double.isInfinite(number) && !mayBeInfinite)) {
                String rule = mayBeInfinite ? "a number" : "a finite number";
                problems.add(Fault.INITIALIZER_VALUE, argument.position(), argument.name(), rule, number);
                return false;
            }
        }
        return true;
    }

    private static Stream<Double> numbers(Value value) {
        if (value instanceof Value.Many many) {
            return many.values().stream().flatMap(ValueCheck::numbers);
        }
        return value instanceof Value.Literal literal && literal.value() instanceof Number number
                ? Stream.of(number.doubleValue())
                : Stream.empty();
    }

    /** One of the alternatives must hold; if none does, the last is shown. */
    private static void check(
            List<Requirement> alternatives, ParameterSpec parameter, Equations equations, Problems problems) {
        if (alternatives.isEmpty() || alternatives.stream().anyMatch(one -> mayHold(one, parameter, equations))) {
            return;
        }
        Requirement last = alternatives.get(alternatives.size() - 1);
        problems.add(
                Fault.INITIALIZER_VALUE,
                position(last, parameter.initializer()),
                Operand.described(last.left()),
                last.relation().words() + " "
                        + Operand.of(last.right(), parameter).shown(last.right()),
                against(last, parameter, equations).findFirst().orElseThrow().word());
    }

    private static boolean mayHold(Requirement requirement, ParameterSpec parameter, Equations equations) {
        return against(requirement, parameter, equations).findAny().isEmpty();
    }

    /** What stands on the left and breaks a requirement: some elements, where that is an array. */
    private static Stream<Operand> against(Requirement requirement, ParameterSpec parameter, Equations equations) {
        Operand right = Operand.of(requirement.right(), parameter);
        return Operand.each(requirement.left(), parameter)
                .filter(left -> !left.mayBe(requirement.relation(), right, equations));
    }

    /** At the first of the two that the user wrote. */
    private static Position position(Requirement requirement, InitializerSpec initializer) {
        return Stream.of(requirement.member(), requirement.right())
                .flatMap(name -> initializer.arguments().stream()
                        .filter(argument ->
                                argument.written() && argument.name().equals(name)))
                .map(InitializerArgument::position)
                .findFirst()
                .orElse(initializer.position());
    }
}

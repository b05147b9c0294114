package dev.fanin.processor.check;

import dev.fanin.processor.model.InitializerArgument;
import dev.fanin.processor.model.InitializerArgument.Value;
import dev.fanin.processor.model.InitializerSpec;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Position;
import dev.fanin.processor.problem.Problems;
import dev.fanin.processor.size.Equations;
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
                    .flatMap(text -> Requirement.parse(text).stream())
                    .forEach(requirement -> check(requirement, parameter, equations, problems));
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

    private static void check(
            Requirement requirement, ParameterSpec parameter, Equations equations, Problems problems) {
        Operand left = Operand.of(requirement.left(), parameter);
        Operand right = Operand.of(requirement.right(), parameter);
        if (!left.mayBe(requirement.relation(), right, equations)) {
            problems.add(
                    Fault.INITIALIZER_VALUE,
                    position(requirement, parameter.initializer()),
                    requirement.left(),
                    requirement.relation().words() + " " + right.shown(requirement.right()),
                    left.shown(""));
        }
    }

    /** At the first of the two that the user wrote. */
    private static Position position(Requirement requirement, InitializerSpec initializer) {
        return Stream.of(requirement.left(), requirement.right())
                .flatMap(name -> initializer.arguments().stream()
                        .filter(argument ->
                                argument.written() && argument.name().equals(name)))
                .map(InitializerArgument::position)
                .findFirst()
                .orElse(initializer.position());
    }
}

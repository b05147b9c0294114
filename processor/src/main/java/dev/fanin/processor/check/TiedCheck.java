package dev.fanin.processor.check;

import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.model.SizeSpec;
import dev.fanin.processor.model.TiedSpec;
import dev.fanin.processor.problem.Closest;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Problems;
import dev.fanin.processor.size.Equations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is tied is tied to a parameter of its type and, as far as can be told, its shape. */
final class TiedCheck {

    private TiedCheck() {}

    static void check(ModelSpec model, Problems problems) {
        model.membersOf(TiedSpec.class).forEach(tied -> check(tied, model, problems));
    }

    private static void check(TiedSpec tied, ModelSpec model, Problems problems) {
        Optional<ParameterSpec> target = model.parameters().stream()
                .filter(parameter -> parameter.name().equals(tied.to()))
                .findFirst();
        if (target.isEmpty()
                && model.membersOf(TiedSpec.class)
                        .anyMatch(other -> other.name().equals(tied.to()))) {
            problems.add(Fault.TIED_CYCLE, tied.toPosition(), tied.name());
        } else if (target.isEmpty() && model.given().contains(tied.to())) {
            problems.add(Fault.TIED_GIVEN, tied.toPosition(), tied.to(), tied.name());
        } else if (target.isEmpty()) {
            List<String> names =
                    model.parameters().stream().map(ParameterSpec::name).toList();
            problems.add(
                    Fault.TIED_UNKNOWN,
                    tied.toPosition(),
                    tied.to(),
                    Closest.orElse(tied.to(), names, "name a parameter that has an initializer"));
        } else if (target.get().kind() != tied.kind()) {
            problems.add(Fault.TIED_TYPE, tied.toPosition(), tied.name(), tied.to());
        } else {
            tied.axes().ifPresent(axes -> checkShape(tied, axes, target.get(), model.knownEquations(), problems));
        }
    }

    private static void checkShape(
            TiedSpec tied, List<SizeSpec> axes, ParameterSpec target, Equations equations, Problems problems) {
        List<SizeSpec> expected = new ArrayList<>(target.axes());
        if (tied.transposed()) {
            Collections.reverse(expected);
        }
        boolean fits = axes.size() == expected.size()
                && IntStream.range(0, axes.size()).noneMatch(i -> equations
                        .compare(axes.get(i).size(), expected.get(i).size())
                        .isMismatch());
        if (!fits) {
            problems.add(
                    Fault.TIED_SHAPE,
                    tied.position(),
                    tied.name(),
                    shape(axes),
                    tied.to() + (tied.transposed() ? " transposed" : ""),
                    shape(expected),
                    tied.transposed()
                            ? "drop transposed, or change the shape"
                            : "change the shape, or add transposed = true");
        }
    }

    private static String shape(List<SizeSpec> axes) {
        return axes.stream().map(SizeSpec::text).collect(Collectors.joining(", ", "[", "]"));
    }
}

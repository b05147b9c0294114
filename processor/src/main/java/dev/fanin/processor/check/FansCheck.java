package dev.fanin.processor.check;

import dev.fanin.processor.model.FansSpec;
import dev.fanin.processor.model.FansSpec.AxisSpec;
import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.model.SizeSpec;
import dev.fanin.processor.model.TiedSpec;
import dev.fanin.processor.problem.Closest;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Problems;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code @Fans} names axes that are there, once each, groups that divide, and a parameter that has fans. */
final class FansCheck {

    private final ModelSpec model;
    private final Problems problems;

    FansCheck(ModelSpec model, Problems problems) {
        this.model = model;
        this.problems = problems;
    }

    void check(ParameterSpec parameter) {
        parameter.fans().ifPresent(fans -> {
            checkAxes(parameter, fans);
            fans.groups().ifPresent(groups -> checkGroups(parameter, fans, groups));
            fans.of().ifPresent(of -> checkOf(parameter, fans, of));
        });
    }

    private void checkAxes(ParameterSpec parameter, FansSpec fans) {
        Set<Integer> seen = new HashSet<>();
        int rank = parameter.rank();
        for (AxisSpec axis : axes(fans)) {
            if (axis.axis() < -rank || axis.axis() >= rank) {
                problems.add(Fault.FANS_AXIS, axis.position(), axis.axis(), parameter.name(), parameter.shapeText());
            } else if (!seen.add(Math.floorMod(axis.axis(), rank))) {
                problems.add(Fault.FANS_TWICE, axis.position(), axis.axis());
            }
        }
    }

    private static List<AxisSpec> axes(FansSpec fans) {
        return Stream.of(fans.in(), fans.out(), fans.batch())
                .flatMap(List::stream)
                .toList();
    }

    /** The outputs of a grouped convolution are divided among the groups, those of each block by themselves. */
    private void checkGroups(ParameterSpec parameter, FansSpec fans, SizeSpec groups) {
        ShapeCheck.check(groups, Equations.NONE, problems);
        int rank = parameter.rank();
        boolean inRange = axes(fans).stream().allMatch(axis -> axis.axis() >= -rank && axis.axis() < rank);
        if (rank == 0 || !inRange || groups.size().equals(Size.of(0))) {
            return;
        }
        List<Integer> outputs = outputs(fans, rank);
        Size product = outputs.stream().map(parameter::blockSize).reduce(Size.of(1), Size::times);
        if (product.dividedBy(groups.size()).isNeverWhole()) {
            problems.add(Fault.FANS_GROUPS, groups.position(), groups.size(), product, parameter.name());
        }
    }

    /** Without inputs and outputs, the last axis that is no batch axis. */
    private static List<Integer> outputs(FansSpec fans, int rank) {
        if (!fans.in().isEmpty() || !fans.out().isEmpty()) {
            return resolved(fans.out(), rank);
        }
        List<Integer> batch = resolved(fans.batch(), rank);
        return IntStream.range(0, rank)
                .map(axis -> rank - 1 - axis)
                .filter(axis -> !batch.contains(axis))
                .limit(1)
                .boxed()
                .toList();
    }

    private static List<Integer> resolved(List<AxisSpec> axes, int rank) {
        return axes.stream().map(axis -> Math.floorMod(axis.axis(), rank)).toList();
    }

    private void checkOf(ParameterSpec parameter, FansSpec fans, String of) {
        if (!axes(fans).isEmpty() || fans.groups().isPresent()) {
            problems.add(Fault.FANS_BOTH, fans.ofPosition(), of);
            return;
        }
        Optional<ParameterSpec> other = model.parameter(of);
        if (other.isEmpty()) {
            checkNoParameter(parameter, fans, of);
        } else if (isCyclic(parameter)) {
            problems.add(Fault.FANS_CYCLE, fans.ofPosition(), parameter.name(), of);
        } else if (other.get().rank() < 2 && other.get().fans().isEmpty()) {
            problems.add(
                    Fault.FANS_NONE,
                    fans.ofPosition(),
                    of,
                    other.get().shapeText(),
                    other.get().rank());
        }
    }

    /** What is named has no fans, whatever it is. */
    private void checkNoParameter(ParameterSpec parameter, FansSpec fans, String of) {
        Optional<TiedSpec> tied = model.tied(of);
        if (tied.isPresent()) {
            // What is tied to nothing is told there.
            tied.filter(tie -> model.parameter(tie.to()).isPresent())
                    .ifPresent(tie -> problems.add(Fault.FANS_TRANSPOSED, fans.ofPosition(), of, tie.to()));
        } else if (model.given().contains(of)) {
            problems.add(Fault.FANS_GIVEN, fans.ofPosition(), of);
        } else {
            List<String> names = model.parameters().stream()
                    .map(ParameterSpec::name)
                    .filter(name -> !name.equals(parameter.name()))
                    .toList();
            problems.add(
                    Fault.FANS_UNKNOWN,
                    fans.ofPosition(),
                    of,
                    Closest.orElse(of, names, "name a parameter of the model"));
        }
    }

    /** Whether following {@code of} never ends. */
    private boolean isCyclic(ParameterSpec parameter) {
        Set<String> seen = new HashSet<>();
        Optional<ParameterSpec> at = Optional.of(parameter);
        while (at.isPresent()) {
            if (!seen.add(at.get().name())) {
                return true;
            }
            at = at.get().fans().flatMap(FansSpec::of).flatMap(model::parameter);
        }
        return false;
    }
}

package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.operation.Line.Effect;
import dev.fanin.processor.flow.operation.Line.Parameter;
import dev.fanin.processor.flow.operation.Operands.Operand;
import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.AxisExpression;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.SizeExpression;
import dev.fanin.processor.size.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One attempt to read a call by a line: binds the line's names to the call's sizes. */
final class Match {

    /**
     * What came of an attempt.
     *
     * @param certain whether nothing was left open
     * @param reached how many operands fitted before the outcome was settled
     */
    record Attempt(Outcome outcome, boolean certain, int reached) {
        boolean fails() {
            return outcome instanceof Outcome.Mismatch;
        }
    }

    private final Line line;
    private final Operands operands;
    private final Equations equations;
    private final FreshSymbols fresh;
    private final Bindings bindings;
    private boolean certain = true;
    private int reached;

    private Match(Line line, Operands operands, Equations equations, FreshSymbols fresh) {
        this.line = line;
        this.operands = operands;
        this.equations = equations;
        this.fresh = fresh;
        this.bindings = new Bindings(fresh);
    }

    static Attempt of(Line line, Operands operands, Equations equations, FreshSymbols fresh) {
        return new Match(line, operands, equations, fresh).attempt();
    }

    private Attempt attempt() {
        try {
            for (Operand operand : operands.all()) {
                bind(line.parameters().get(reached), operand);
                reached++;
            }
            return new Attempt(new Outcome.Result(result()), certain, reached);
        } catch (Settled settled) {
            return new Attempt(settled.outcome(), certain, reached);
        }
    }

    private void bind(Parameter parameter, Operand operand) throws Settled {
        if (parameter.kind() == Kind.INT && operand.value() instanceof Value.IntValue number) {
            bindings.bind(parameter.name(), number.size(), "");
        } else if (parameter.kind() == Kind.INTS && operand.value() instanceof Value.Sequence sequence) {
            List<Size> sizes = new ArrayList<>();
            for (Value element : sequence.elements()) {
                sizes.add(element instanceof Value.IntValue number ? number.size() : fresh.integer());
            }
            bindings.bindRest(parameter.name(), sizes);
        } else if (parameter.pattern().isPresent()) {
            bindShape(parameter, parameter.pattern().get(), operand);
        }
    }

    private void bindShape(Parameter parameter, ShapePattern pattern, Operand operand) throws Settled {
        if (!(operand.value() instanceof Value.ArrayValue array)) {
            certain = false;
            return;
        }
        Shape shape = array.shape();
        if (!pattern.admits(shape.rank())) {
            throw rankDiffers(pattern, shape, operand);
        }
        int taken = shape.rank() - (pattern.axes().size() - 1);
        int at = 0;
        for (AxisExpression axis : pattern.axes()) {
            if (axis instanceof AxisExpression.Rest rest) {
                bindRest(rest.name(), shape.axes().subList(at, at + taken), operand);
                at += taken;
            } else if (axis instanceof AxisExpression.Sized sized) {
                bindSize(parameter, sized.size(), shape.size(at++), operand);
            } else {
                at++;
            }
        }
    }

    private void bindRest(String name, List<Size> axes, Operand operand) throws Settled {
        Optional<List<Size>> bound = bindings.rest(name);
        if (bound.isEmpty()) {
            bindings.bindRest(name, axes);
            return;
        }
        if (bound.get().size() != axes.size()) {
            Size expected = Size.of(bound.get().size());
            Size found = Size.of(axes.size());
            throw mismatch(operand, "ranks differ: " + expected + " vs " + found, expected, found);
        }
        for (int i = 0; i < axes.size(); i++) {
            Size expected = bound.get().get(i);
            Size found = axes.get(i);
            requireEqual(expected, found, operand, () -> sizesDiffer(expected, found));
        }
    }

    private void bindSize(Parameter parameter, SizeExpression expression, Size size, Operand operand) throws Settled {
        Optional<Size> expected = bindings.evaluate(expression);
        if (expected.isPresent()) {
            Size bound = expected.get();
            requireEqual(bound, size, operand, () -> firstLine(parameter, expression, bound, size));
        } else if (expression instanceof SizeExpression.Name name) {
            bindings.bind(name.path(), size, parameter.name());
        } else {
            certain = false;
        }
    }

    private void requireEqual(Size expected, Size found, Operand operand, Supplier<String> firstLine) throws Settled {
        if (expected.equals(found)) {
            return;
        }
        Verdict verdict = equations.compare(expected, found);
        if (verdict.isMismatch()) {
            throw mismatch(operand, firstLine.get(), expected, found);
        }
        certain &= verdict instanceof Verdict.Equal;
    }

    private String sizesDiffer(Size expected, Size found) {
        return line.phrase() + ": " + expected + " vs " + found;
    }

    /** Without a phrase, the line's own words: {@code weights has 5 inputs, x has 3}. */
    private String firstLine(Parameter parameter, SizeExpression expression, Size expected, Size found) {
        if (!line.givenPhrase().isEmpty() || parameter.name().isEmpty()) {
            return sizesDiffer(expected, found);
        }
        if (!(expression instanceof SizeExpression.Name name)) {
            return parameter.name() + " has size " + found + ", " + expected + " is needed";
        }
        String binder = bindings.binder(name.path());
        String what = name.path().length() == 1 ? " where " : " " + name.path() + ", ";
        return binder.isEmpty()
                ? sizesDiffer(expected, found)
                : parameter.name() + " has " + found + what + binder + " has " + expected;
    }

    private Settled mismatch(Operand operand, String firstLine, Size expected, Size found) {
        return new Settled(new Outcome.Mismatch(
                line.complaint(), operand.argument(), firstLine, equations.compare(expected, found), expected, found));
    }

    private Settled rankDiffers(ShapePattern pattern, Shape shape, Operand operand) {
        Size expected = Size.of(
                pattern.restAt() < 0 ? pattern.axes().size() : pattern.axes().size() - 1);
        Size found = Size.of(shape.rank());
        return new Settled(new Outcome.Mismatch(
                line.complaint(),
                operand.argument(),
                line.operation() + " takes " + pattern.text() + " here, not rank " + shape.rank() + ": " + shape,
                equations.compare(expected, found),
                expected,
                found));
    }

    private Value result() throws Settled {
        Effect effect = line.effect();
        if (effect instanceof Effect.Arrays arrays) {
            if (arrays.patterns().size() == 1) {
                return bindings.array(arrays.patterns().get(0));
            }
            return new Value.Sequence(
                    arrays.patterns().stream().map(bindings::array).toList());
        }
        if (effect instanceof Effect.Int number) {
            return new Value.IntValue(bindings.evaluate(number.size()).orElseGet(fresh::integer));
        }
        if (effect instanceof Effect.Computed computed) {
            return computed.rule().apply(new Arguments(line, operands, equations, fresh));
        }
        return new Value.Unknown();
    }
}

package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.operation.Operands.Operand;
import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a rule sees of a call: its operands by the names its line gives them. Asking for what is not known settles the
 * outcome as unknown.
 */
final class Arguments {

    private final Line line;
    private final Operands operands;
    private final Equations equations;
    private final FreshSymbols fresh;

    Arguments(Line line, Operands operands, Equations equations, FreshSymbols fresh) {
        this.line = line;
        this.operands = operands;
        this.equations = equations;
        this.fresh = fresh;
    }

    /** Whether the line has a parameter of this name. */
    boolean has(String name) {
        return place(name) >= 0;
    }

    Value value(String name) {
        return operand(name).value();
    }

    Shape shape(String name) throws Settled {
        return knownShape(name).orElseThrow(Settled::unknown);
    }

    Optional<Shape> knownShape(String name) {
        return has(name) && value(name) instanceof Value.ArrayValue array
                ? Optional.of(array.shape())
                : Optional.empty();
    }

    Size size(String name) {
        return value(name) instanceof Value.IntValue number ? number.size() : fresh.integer();
    }

    /** An int whose number has to be known for anything to be said. */
    long number(String name) throws Settled {
        return equations.normalize(size(name)).number().orElseThrow(Settled::unknown);
    }

    /** A boolean; {@code otherwise} if the line has no such parameter. */
    boolean bool(String name, boolean otherwise) throws Settled {
        if (!has(name)) {
            return otherwise;
        }
        if (value(name) instanceof Value.Bool bool) {
            return bool.value();
        }
        throw Settled.unknown();
    }

    /** Ints in a row, none if the line has no such parameter; their number has to be known, they need not be. */
    List<Size> sizes(String name) throws Settled {
        List<Size> sizes = new ArrayList<>();
        for (Value value : elements(name)) {
            sizes.add(value instanceof Value.IntValue number ? number.size() : fresh.integer());
        }
        return sizes;
    }

    /** How many ints there are, be they known or not. */
    Size count(String name) {
        if (value(name) instanceof Value.Sequence sequence) {
            return Size.of(sequence.elements().size());
        }
        return value(name) instanceof Value.Counted counted ? counted.length() : fresh.integer();
    }

    List<Value> elements(String name) throws Settled {
        if (!has(name)) {
            return List.of();
        }
        if (value(name) instanceof Value.Sequence sequence) {
            return sequence.elements();
        }
        throw Settled.unknown();
    }

    /** Arrays in a row, all of known rank. */
    List<Shape> shapes(String name) throws Settled {
        List<Shape> shapes = new ArrayList<>();
        for (Value value : elements(name)) {
            if (!(value instanceof Value.ArrayValue array)) {
                throw Settled.unknown();
            }
            shapes.add(array.shape());
        }
        return shapes;
    }

    /** The call itself, for rules about objects that are no arrays. */
    Call call() {
        return operands.call();
    }

    /** A setting of a configuration. */
    Optional<Value> setting(String configuration, String setting) throws Settled {
        if (value(configuration) instanceof Value.Config config) {
            return Optional.ofNullable(config.settings().get(setting));
        }
        throw Settled.unknown();
    }

    /** The axis an int means among so many, negative ones from the end; out of range is a mismatch. */
    int axis(String parameter, Size axis, int rank) throws Settled {
        OptionalLong number = equations.normalize(axis).number();
        if (number.isEmpty()) {
            throw Settled.unknown();
        }
        long at = number.getAsLong();
        if (at < -rank || at >= rank) {
            throw mismatch(parameter, "axis " + at + " of rank " + rank, Size.of(rank), Size.of(at));
        }
        return Math.toIntExact(at < 0 ? at + rank : at);
    }

    /** The axis an int means, counted from the front only. */
    int axisFromFront(String parameter, int rank) throws Settled {
        long at = number(parameter);
        if (at < 0 || at >= rank) {
            throw mismatch(parameter, "axis " + at + " of rank " + rank, Size.of(rank), Size.of(at));
        }
        return Math.toIntExact(at);
    }

    /** Whether a size differs from 1, names counting as other sizes. */
    boolean isCertainlyNotOne(Size size) {
        return equations.differ(size, Size.of(1));
    }

    /** Requires two sizes to be equal, as far as anybody can tell. */
    void requireEqual(String parameter, String phrase, Size expected, Size found) throws Settled {
        if (equations.differ(expected, found)) {
            throw mismatch(parameter, phrase + ": " + expected + " vs " + found, expected, found);
        }
    }

    void requireEqual(String parameter, Size expected, Size found) throws Settled {
        requireEqual(parameter, line.phrase(), expected, found);
    }

    /** Requires two sizes to be equal; the first line of the mismatch is given whole. */
    void expect(String parameter, String firstLine, Size expected, Size found) throws Settled {
        if (equations.differ(expected, found)) {
            throw mismatch(parameter, firstLine, expected, found);
        }
    }

    /** Requires two shapes to be equal, as far as anybody can tell. */
    void requireSame(String parameter, Shape expected, Shape found) throws Settled {
        requireRank(parameter, found, expected.rank());
        for (int axis = 0; axis < expected.rank(); axis++) {
            requireEqual(parameter, expected.size(axis), found.size(axis));
        }
    }

    void requireRank(String parameter, Shape shape, int rank) throws Settled {
        if (shape.rank() != rank) {
            throw mismatch(
                    parameter,
                    line.operation() + " takes rank " + rank + " here, not rank " + shape.rank() + ": " + shape,
                    Size.of(rank),
                    Size.of(shape.rank()));
        }
    }

    /** A mismatch that is not one of sizes. */
    Settled mismatch(String parameter, String firstLine) {
        return mismatch(parameter, firstLine, Size.of(1), Size.of(1));
    }

    /** A mismatch of two sizes that are known to differ, or of two numbers that tell what is wrong. */
    Settled mismatch(String parameter, String firstLine, Size expected, Size found) {
        Verdict verdict = equations.compare(expected, found);
        return new Settled(new Outcome.Mismatch(
                line.complaint(),
                operand(parameter).argument(),
                firstLine,
                verdict.isMismatch() ? verdict : new Verdict.Never(firstLine),
                expected,
                found));
    }

    /** A legal value with a warning. */
    Settled lint(Value value, String code, String parameter, String firstLine) {
        Outcome.Lint lint = new Outcome.Lint(code, operand(parameter).argument(), firstLine);
        return new Settled(new Outcome.Result(value, Optional.of(lint)));
    }

    Equations equations() {
        return equations;
    }

    FreshSymbols fresh() {
        return fresh;
    }

    String operation() {
        return line.operation();
    }

    private Operand operand(String name) {
        return operands.all().get(place(name));
    }

    /** Which of the line's parameters has this name; -1 if none. */
    private int place(String name) {
        for (int i = 0; i < line.parameters().size(); i++) {
            if (line.parameters().get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}

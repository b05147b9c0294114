package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recurrent layers, whose weights come in an object {@code weights}. */
final class RecurrentRules {

    private static final Size TWO = Size.of(2);
    private static final Size THREE = Size.of(3);
    private static final Size FOUR = Size.of(4);

    private RecurrentRules() {}

    /**
     * A whole sequence: Wx [in, 4u], Wr [u, 4u], bias [4u], peepholes [3u], each stacked twice if it goes both ways.
     * Results are what the configuration asks for: all states, the last state, the last cell.
     */
    static Value lstmLayer(Arguments arguments) throws Settled {
        Sequence sequence = Sequence.of(arguments);
        Optional<Shape> inputs = weights(arguments, "weights");
        Optional<Shape> recurrent = weights(arguments, "rWeights");
        Size units = units(arguments, sequence, inputs, recurrent);
        Size gates = units.times(FOUR);
        if (inputs.isPresent()) {
            requireAxis(arguments, "input weights", inputs.get(), sequence.at(0), sequence.features());
            requireAxis(arguments, "input weights", inputs.get(), sequence.at(1), gates);
        }
        if (recurrent.isPresent()) {
            requireAxis(arguments, "recurrent weights", recurrent.get(), sequence.at(0), units);
            requireAxis(arguments, "recurrent weights", recurrent.get(), sequence.at(1), gates);
        }
        Optional<Shape> bias = weights(arguments, "bias");
        if (bias.isPresent()) {
            requireStack(arguments, sequence, "bias", bias.get(), 1);
            requireAxis(arguments, "bias", bias.get(), sequence.at(0), gates);
        }
        Optional<Shape> peepholes = weights(arguments, "peepholeWeights");
        if (peepholes.isPresent()) {
            requireStack(arguments, sequence, "peephole weights", peepholes.get(), 1);
            requireAxis(arguments, "peephole weights", peepholes.get(), sequence.at(0), units.times(THREE));
        }
        for (String state : List.of("last", "cell")) {
            if (arguments.has(state)) {
                given(arguments, state, sequence.state(units));
            }
        }
        if (arguments.has("lengths")) {
            given(arguments, "lengths", Shape.of(sequence.batch()));
        }
        return sequence.results(arguments, units);
    }

    private static Size units(Arguments arguments, Sequence sequence, Optional<Shape> inputs, Optional<Shape> recurrent)
            throws Settled {
        if (recurrent.isPresent()) {
            requireStack(arguments, sequence, "recurrent weights", recurrent.get(), 2);
        }
        if (inputs.isPresent()) {
            requireStack(arguments, sequence, "input weights", inputs.get(), 2);
        }
        return recurrent.map(shape -> shape.size(sequence.at(0))).orElseGet(arguments.fresh()::axis);
    }

    /** A GRU over {@code x [t, b, in]}: wx [in, 3u], wh [u, 3u], bias [3u]. */
    static Value gru(Arguments arguments) throws Settled {
        Shape x = ranked(arguments, "x", 3);
        Shape state = ranked(arguments, "state", 2);
        arguments.expect(
                "state",
                "state has batch size " + state.size(0) + ", the input " + x.size(1),
                x.size(1),
                state.size(0));
        Size units = state.size(1);
        Size gates = units.times(THREE);
        given(arguments, "wx", Shape.of(x.size(2), gates));
        given(arguments, "wh", Shape.of(units, gates));
        given(arguments, "bias", Shape.of(gates));
        return new ArrayValue(x.with(2, units));
    }

    private static void given(Arguments arguments, String parameter, Shape expected) throws Settled {
        Optional<Shape> found = arguments.knownShape(parameter);
        if (found.isPresent()) {
            arguments.requireRank(parameter, found.get(), expected.rank());
            for (int axis = 0; axis < expected.rank(); axis++) {
                arguments.expect(
                        parameter,
                        parameter + " is " + found.get() + ", " + expected + " is needed",
                        expected.size(axis),
                        found.get().size(axis));
            }
        }
    }

    /** One step of a GRU: four results of the state's shape. */
    static Value gruCell(Arguments arguments) throws Settled {
        Shape x = ranked(arguments, "x", 2);
        Shape state = ranked(arguments, "state", 2);
        requireBatch(arguments, "state", x, state);
        Size units = state.size(1);
        Size joined = x.size(1).plus(units);
        requireShape(arguments, "ruWeight", Shape.of(joined, units.times(TWO)));
        requireShape(arguments, "cWeight", Shape.of(joined, units));
        requireShape(arguments, "ruBias", Shape.of(units.times(TWO)));
        requireShape(arguments, "cBias", Shape.of(units));
        return new Value.Sequence(Collections.nCopies(4, new ArrayValue(state)));
    }

    /** One step of an LSTM: seven results of the state's shape. */
    static Value lstmCell(Arguments arguments) throws Settled {
        Shape x = ranked(arguments, "x", 2);
        Shape cell = ranked(arguments, "cell", 2);
        Shape state = ranked(arguments, "state", 2);
        requireBatch(arguments, "cell", x, cell);
        arguments.requireSame("state", cell, state);
        Size units = cell.size(1);
        requireShape(arguments, "weights", Shape.of(x.size(1).plus(units), units.times(FOUR)));
        requireShape(arguments, "bias", Shape.of(units.times(FOUR)));
        for (String peephole : List.of("input", "forget", "output")) {
            requireShape(arguments, peephole + "PeepholeWeights", Shape.of(units));
        }
        return new Value.Sequence(Collections.nCopies(7, new ArrayValue(cell)));
    }

    /** A simple recurrent unit over {@code x [b, n, t]}: weights [3n, n], bias [2n]. */
    static Value sru(Arguments arguments) throws Settled {
        Shape x = ranked(arguments, "x", 3);
        Shape cell = ranked(arguments, "cell", 2);
        requireBatch(arguments, "cell", x, cell);
        Size units = x.size(1);
        arguments.expect(
                "cell", "cell has " + cell.size(1) + " units, the input " + units + " features", units, cell.size(1));
        requireShape(arguments, "weights", Shape.of(units.times(THREE), units));
        requireShape(arguments, "bias", Shape.of(units.times(TWO)));
        return new ArrayValue(x);
    }

    private static Shape ranked(Arguments arguments, String parameter, int rank) throws Settled {
        Shape shape = arguments.shape(parameter);
        arguments.requireRank(parameter, shape, rank);
        return shape;
    }

    private static void requireBatch(Arguments arguments, String parameter, Shape x, Shape state) throws Settled {
        arguments.expect(
                parameter,
                parameter + " has batch size " + state.size(0) + ", the input " + x.size(0),
                x.size(0),
                state.size(0));
    }

    private static void requireShape(Arguments arguments, String setting, Shape expected) throws Settled {
        Optional<Shape> found = weights(arguments, setting);
        if (found.isPresent()) {
            requireRank(arguments, setting, found.get(), expected.rank());
            for (int axis = 0; axis < expected.rank(); axis++) {
                requireAxis(arguments, setting, found.get(), axis, expected.size(axis));
            }
        }
    }

    private static void requireRank(Arguments arguments, String name, Shape shape, int rank) throws Settled {
        if (shape.rank() != rank) {
            throw arguments.mismatch(
                    "parameters",
                    name + " have rank " + rank + ", not " + shape.rank() + ": " + shape,
                    Size.of(rank),
                    Size.of(shape.rank()));
        }
    }

    /** Weights of both ways are stacked. */
    private static void requireStack(Arguments arguments, Sequence sequence, String name, Shape shape, int rank)
            throws Settled {
        requireRank(arguments, name, shape, sequence.at(rank));
        if (sequence.bothWays()) {
            requireAxis(arguments, name, shape, 0, TWO);
        }
    }

    private static void requireAxis(Arguments arguments, String name, Shape shape, int axis, Size expected)
            throws Settled {
        Size found = shape.size(axis);
        arguments.expect(
                "parameters",
                name + " " + shape + " have " + found + " where " + expected + " is needed, on axis " + axis,
                expected,
                found);
    }

    /** Builders call what is for INDArray with an i before. */
    private static Optional<Shape> weights(Arguments arguments, String name) throws Settled {
        String eager = name.equals("rWeights")
                ? "irWeights"
                : "i" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (String setting : List.of(name, eager)) {
            if (arguments.setting("parameters", setting).orElse(null) instanceof ArrayValue array) {
                return Optional.of(array.shape());
            }
        }
        return Optional.empty();
    }

    /**
     * The input of a layer, and how its results are arranged.
     *
     * @param format where batch, time and features stand: {@code TNS}, {@code NTS}, {@code NST}, {@code T2NS}
     * @param direction one way, or how two ways come together
     */
    private record Sequence(Shape x, String format, String direction) {

        static Sequence of(Arguments arguments) throws Settled {
            Shape x = ranked(arguments, "x", 3);
            return new Sequence(
                    x, constant(arguments, "lstmdataformat", "TNS"), constant(arguments, "directionMode", "FWD"));
        }

        private static String constant(Arguments arguments, String setting, String otherwise) throws Settled {
            Value value = arguments.setting("config", setting).orElse(new Value.EnumConstant(otherwise));
            if (value instanceof Value.EnumConstant constant) {
                return constant.name();
            }
            throw Settled.unknown();
        }

        boolean bothWays() {
            return direction.startsWith("BIDIR");
        }

        /** The place of an axis in the weights. */
        int at(int axis) {
            return bothWays() ? axis + 1 : axis;
        }

        Size features() {
            return x.size(format.equals("NST") ? 1 : 2);
        }

        private Size batch() {
            return x.size(format.startsWith("T") ? 1 : 0);
        }

        Value results(Arguments arguments, Size units) throws Settled {
            List<Value> results = new ArrayList<>();
            if (asked(arguments, "retFullSequence", true)) {
                results.add(new ArrayValue(states(units)));
            }
            if (asked(arguments, "retLastH", false)) {
                results.add(new ArrayValue(state(units)));
            }
            if (asked(arguments, "retLastC", false)) {
                results.add(new ArrayValue(state(units)));
            }
            return new Value.Sequence(results);
        }

        /** What one step leaves to the next. */
        Shape state(Size units) {
            return bothWays() ? Shape.of(TWO, batch(), units) : Shape.of(batch(), units);
        }

        /** Both ways apart only in {@code T2NS}. */
        private Shape states(Size units) throws Settled {
            boolean apart = direction.equals("BIDIR_EXTRA_DIM");
            if (apart != format.equals("T2NS")) {
                throw Settled.unknown();
            }
            if (apart) {
                return Shape.of(x.size(0), TWO, x.size(1), units);
            }
            return x.with(format.equals("NST") ? 1 : 2, direction.equals("BIDIR_CONCAT") ? units.times(TWO) : units);
        }

        private static boolean asked(Arguments arguments, String setting, boolean otherwise) throws Settled {
            Value value = arguments.setting("config", setting).orElse(new Value.Bool(otherwise));
            if (value instanceof Value.Bool asked) {
                return asked.value();
            }
            throw Settled.unknown();
        }
    }
}

package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.flow.value.Value.Bool;
import dev.fanin.processor.flow.value.Value.EnumConstant;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sequences, states, and the objects that hold the weights of recurrent layers. */
final class RecurrentFamilies {

    private static final List<String> FORMATS = List.of("TNS", "NTS", "NST", "T2NS");

    private static final List<String> ONE_WAY = List.of("FWD", "BWD");

    private static final List<String> BOTH_WAYS = List.of("BIDIR_SUM", "BIDIR_CONCAT");

    private RecurrentFamilies() {}

    static void add(Map<String, Family> families) {
        families.put("lstm-layer", RecurrentFamilies::lstmLayer);
        families.put("gru", RecurrentFamilies::gru);
        families.put("gru-cell", RecurrentFamilies::gruCell);
        families.put("lstm-cell", RecurrentFamilies::lstmCell);
        families.put("sru", RecurrentFamilies::sru);
    }

    private static Map<String, Value> lstmLayer(Draw draw, Line line) {
        String format = FORMATS.get(draw.between(0, 3));
        boolean apart = format.equals("T2NS");
        boolean bothWays = apart || draw.chance(0.5);
        List<String> directions = apart ? List.of("BIDIR_EXTRA_DIM") : bothWays ? BOTH_WAYS : ONE_WAY;
        Size in = size(draw);
        Size units = size(draw);
        Size gates = units.times(Size.of(4));
        Map<String, Value> config = new LinkedHashMap<>();
        config.put("lstmdataformat", new EnumConstant(format));
        config.put("directionMode", new EnumConstant(directions.get(draw.between(0, directions.size() - 1))));
        config.put("retFullSequence", new Bool(true));
        config.put("retLastH", draw.bool());
        config.put("retLastC", draw.bool());
        config.put("gateAct", new EnumConstant("SIGMOID"));
        config.put("cellAct", new EnumConstant("TANH"));
        config.put("outAct", new EnumConstant("TANH"));
        Map<String, Value> weights = new LinkedHashMap<>();
        int odd = draw.between(0, 9);
        put(draw, weights, "weights", stacked(bothWays, in, gates), odd == 0);
        put(draw, weights, "rWeights", stacked(bothWays, units, gates), odd == 1);
        if (draw.chance(0.7)) {
            put(draw, weights, "bias", stacked(bothWays, gates), odd == 2);
        }
        if (draw.chance(0.3)) {
            put(draw, weights, "peepholeWeights", stacked(bothWays, units.times(Size.of(3))), odd == 3);
        }
        Size batch = size(draw);
        Size time = Size.of(draw.between(2, 4));
        Shape x = format.equals("NST")
                ? Shape.of(batch, in, time)
                : format.equals("NTS") ? Shape.of(batch, time, in) : Shape.of(time, batch, in);
        Shape state = stacked(bothWays, batch, units);
        return Map.of(
                "x", new ArrayValue(odd == 4 ? draw.almost(x) : x),
                "last", new ArrayValue(state),
                "cell", new ArrayValue(state),
                "lengths", new ArrayValue(Shape.of(batch)),
                "parameters", new Value.Config("LSTMLayerWeights", weights),
                "config", new Value.Config("LSTMLayerConfig", config));
    }

    private static Map<String, Value> gru(Draw draw, Line line) {
        Size batch = size(draw);
        Size in = size(draw);
        Size units = size(draw);
        Size gates = units.times(Size.of(3));
        Shape wx = Shape.of(in, gates);
        Shape state = Shape.of(batch, units);
        int odd = draw.between(0, 6);
        return Map.of(
                "x", new ArrayValue(Shape.of(size(draw), batch, in)),
                "state", new ArrayValue(odd == 0 ? draw.almost(state) : state),
                "wx", new ArrayValue(odd == 1 ? draw.almost(wx) : wx),
                "wh", new ArrayValue(odd == 2 ? draw.almost(Shape.of(units, gates)) : Shape.of(units, gates)),
                "bias", new ArrayValue(odd == 3 ? draw.almost(Shape.of(gates)) : Shape.of(gates)));
    }

    private static Map<String, Value> gruCell(Draw draw, Line line) {
        Size batch = size(draw);
        Size in = size(draw);
        Size units = size(draw);
        Map<String, Value> weights = new LinkedHashMap<>();
        int odd = draw.between(0, 8);
        put(draw, weights, "ruWeight", Shape.of(in.plus(units), units.times(Size.of(2))), odd == 0);
        put(draw, weights, "cWeight", Shape.of(in.plus(units), units), odd == 1);
        put(draw, weights, "ruBias", Shape.of(units.times(Size.of(2))), odd == 2);
        put(draw, weights, "cBias", Shape.of(units), odd == 3);
        Shape state = Shape.of(batch, units);
        return Map.of(
                "x", new ArrayValue(Shape.of(batch, in)),
                "state", new ArrayValue(odd == 4 ? draw.almost(state) : state),
                "parameters", new Value.Config("GRUWeights", weights));
    }

    private static Map<String, Value> lstmCell(Draw draw, Line line) {
        Size batch = size(draw);
        Size in = size(draw);
        Size units = size(draw);
        Map<String, Value> weights = new LinkedHashMap<>();
        int odd = draw.between(0, 8);
        put(draw, weights, "weights", Shape.of(in.plus(units), units.times(Size.of(4))), odd == 0);
        put(draw, weights, "bias", Shape.of(units.times(Size.of(4))), odd == 1);
        for (String gate : List.of("input", "forget", "output")) {
            put(draw, weights, gate + "PeepholeWeights", Shape.of(units), odd == 2);
        }
        Shape state = Shape.of(batch, units);
        return Map.of(
                "x", new ArrayValue(Shape.of(batch, in)),
                "cell", new ArrayValue(odd == 3 ? draw.almost(state) : state),
                "state", new ArrayValue(odd == 4 ? draw.almost(state) : state),
                "parameters", new Value.Config("LSTMWeights", weights),
                "", new Value.Config("LSTMConfiguration", Map.of("peepHole", new Bool(true))));
    }

    private static Map<String, Value> sru(Draw draw, Line line) {
        Size batch = size(draw);
        Size units = size(draw);
        Map<String, Value> weights = new LinkedHashMap<>();
        int odd = draw.between(0, 8);
        put(draw, weights, "iWeights", Shape.of(units.times(Size.of(3)), units), odd == 0);
        put(draw, weights, "iBias", Shape.of(units.times(Size.of(2))), odd == 1);
        Shape state = Shape.of(batch, units);
        return Map.of(
                "x", new ArrayValue(Shape.of(batch, units, size(draw))),
                "cell", new ArrayValue(odd == 2 ? draw.almost(state) : state),
                "mask", new ArrayValue(state),
                "parameters", new Value.Config("SRUWeights", weights));
    }

    /** At least 2: ND4J mistakes rows for vectors. */
    private static Size size(Draw draw) {
        return Size.of(draw.between(2, Draw.LARGEST));
    }

    private static Shape stacked(boolean twice, Size... sizes) {
        List<Size> axes = new ArrayList<>(List.of(sizes));
        if (twice) {
            axes.add(0, Size.of(2));
        }
        return new Shape(axes);
    }

    private static void put(Draw draw, Map<String, Value> weights, String name, Shape shape, boolean perhapsNot) {
        weights.put(name, new ArrayValue(perhapsNot ? draw.almost(shape) : shape));
    }
}

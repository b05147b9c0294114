package dev.fanin.processor.flow.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.flow.value.Value.Index;
import dev.fanin.processor.flow.value.Value.IndexKind;
import dev.fanin.processor.flow.value.Value.IntValue;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whatever the operands of a call, of any rank and known or not: the tables have an answer, and never an exception. */
class AnyOperandsTest {

    private static final int CALLS = 400;

    /** Settings of configurations, of which some are drawn. */
    private static final List<String> SETTINGS =
            List.of("kD kH kW sD sH sW pD pH pW dD dH dW k s p d depth".split(" ", -1));

    private final OperationTables tables = OperationTables.ofNd4j();
    private final Random random = new Random(5);
    private final Draw draw = new Draw(random);
    private final FreshSymbols fresh = new FreshSymbols();

    @Test
    void everyLine_copesWithAnyOperands() {
        List<String> stumbled = new ArrayList<>();
        for (String type : tables.types()) {
            for (OperationTable table : tables.of(type)) {
                table.methods().stream()
                        .flatMap(method -> table.lines(method).stream())
                        .forEach(line -> stumbles(type, line).ifPresent(stumbled::add));
            }
        }
        assertThat(stumbled).isEmpty();
    }

    private Optional<String> stumbles(String type, Line line) {
        for (int i = 0; i < CALLS; i++) {
            Call call = call(type, line);
            try {
                tables.apply(call, Equations.NONE, fresh);
            } catch (RuntimeException e) {
                List<StackTraceElement> trace = List.of(e.getStackTrace());
                return Optional.of(call + ": " + e + " at " + trace.subList(0, Math.min(3, trace.size())));
            }
        }
        return Optional.empty();
    }

    private Call call(String type, Line line) {
        boolean onArray = Kind.ofType(type) == Kind.ARRAY;
        List<String> types = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        for (Line.Parameter parameter : line.parameters()) {
            types.add(type(parameter.kind()));
            values.add(draw.chance(0.1) ? new Value.Unknown() : value(parameter.kind()));
        }
        if (onArray) {
            types.remove(0);
        }
        Optional<Value> receiver = onArray ? Optional.of(values.remove(0)) : Optional.empty();
        return new Call(type, line.operation(), types, receiver, values);
    }

    /** A type whose kind this is. */
    private static String type(Kind kind) {
        return switch (kind) {
            case ARRAY -> "org.nd4j.linalg.api.ndarray.INDArray";
            case INT -> "int";
            case NUMBER -> "double";
            case BOOL -> "boolean";
            case CHAR -> "char";
            case TEXT -> "java.lang.String";
            case INTS -> "long[]";
            case ARRAYS -> "org.nd4j.linalg.api.ndarray.INDArray[]";
            case INDICES -> "org.nd4j.linalg.indexing.INDArrayIndex[]";
            case VALUES -> "double[][]";
            case OBJECT -> "java.lang.Object";
        };
    }

    private Value value(Kind kind) {
        return switch (kind) {
            case ARRAY -> array();
            case INT -> number();
            case NUMBER -> draw.chance(0.5) ? number() : new Value.Unknown();
            case BOOL -> draw.bool();
            case CHAR -> new Value.CharValue(draw.chance(0.5) ? 'c' : 'f');
            case TEXT -> new Value.Text("text");
            case INTS -> several(this::number);
            case ARRAYS -> several(this::array);
            case INDICES -> several(this::index);
            case VALUES -> several(() -> several(this::number));
            case OBJECT -> draw.chance(0.5) ? config() : new Value.EnumConstant("SAME");
        };
    }

    private Value array() {
        List<Size> axes = new ArrayList<>();
        for (int axis = draw.between(0, 5); axis > 0; axis--) {
            axes.add(
                    switch (draw.between(0, 5)) {
                        case 0 -> Size.name("n");
                        case 1 -> Size.name("m").times(Size.of(2));
                        case 2 -> fresh.axis();
                        default -> Size.of(draw.size());
                    });
        }
        return new ArrayValue(new Shape(axes));
    }

    private Value number() {
        return switch (draw.between(0, 9)) {
            case 0 -> new IntValue(Size.name("n"));
            case 1 -> new IntValue(fresh.integer());
            case 2 -> IntValue.of(Integer.MAX_VALUE);
            default -> IntValue.of(draw.between(-4, 5));
        };
    }

    private Value several(Supplier<Value> element) {
        if (draw.chance(0.1)) {
            return new Value.Many(element.get());
        }
        List<Value> elements = new ArrayList<>();
        for (int i = draw.between(0, 5); i > 0; i--) {
            elements.add(draw.chance(0.05) ? new Value.Unknown() : element.get());
        }
        return new Value.Sequence(elements);
    }

    private Value index() {
        return new Index(
                switch (draw.between(0, 4)) {
                    case 0 -> new IndexKind.All();
                    case 1 -> new IndexKind.NewAxis();
                    case 2 -> new IndexKind.Point(size());
                    case 3 -> new IndexKind.Interval(size(), size(), size());
                    default -> new IndexKind.Picked(size());
                });
    }

    private Size size() {
        return ((IntValue) number()).size();
    }

    private Value config() {
        Map<String, Value> settings = new HashMap<>();
        for (int i = draw.between(0, 8); i > 0; i--) {
            settings.put(SETTINGS.get(random.nextInt(SETTINGS.size())), number());
        }
        return new Value.Config("Conv2DConfig", settings);
    }
}

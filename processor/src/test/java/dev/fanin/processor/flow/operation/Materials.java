package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.IndexKind;
import dev.fanin.processor.size.Size;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nd4j.autodiff.samediff.SDIndex;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.indexing.conditions.Conditions;
import org.nd4j.weightinit.WeightInitScheme;
import org.nd4j.weightinit.impl.ZeroInitScheme;

/** Makes real objects of values. */
final class Materials {

    /** Names of parameters that hold positions or classes, so their elements have to be small whole numbers. */
    private static final List<String> WHOLE = List.of("positions", "classes", "lengths", "bits", "padding");

    /** The name of parameters that hold sizes. */
    private static final String EXTENT = "extent";

    /** The name of parameters that hold truths. */
    private static final String MASK = "mask";

    /** Names of parameters that hold matrices which have an inverse and a root. */
    private static final List<String> REGULAR = List.of("regular", "matrix");

    /** The name of a number that has to be above another one. */
    private static final String HIGH = "high";

    private final SameDiff graph;

    Materials(SameDiff graph) {
        this.graph = graph;
    }

    /** What a method that is not static, and not an array's, is called on. */
    @Nullable
    Object receiver(Class<?> type) {
        return Receivers.of(type, graph);
    }

    Object object(String name, Value value, Class<?> type) {
        if (value instanceof Value.ArrayValue array) {
            return type == SDVariable.class ? graph.constant(array(name, array.shape())) : array(name, array.shape());
        }
        if (value instanceof Value.IntValue number) {
            return number(number.size().number().orElseThrow(), type);
        }
        if (value instanceof Value.Sequence sequence) {
            return sequence(name, sequence, type);
        }
        if (value instanceof Value.Index index) {
            return type == SDIndex.class ? symbolicIndex(index.kind()) : index(index.kind());
        }
        if (value instanceof Value.Config config) {
            return Configurations.object(config, this);
        }
        return name.equals(HIGH) ? number(3, type) : constant(value, type);
    }

    private static Object constant(Value value, Class<?> type) {
        if (value instanceof Value.Bool bool) {
            return bool.value();
        }
        if (value instanceof Value.CharValue character) {
            return character.value();
        }
        if (value instanceof Value.Text text) {
            return text.value();
        }
        if (value instanceof Value.EnumConstant constant) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(each -> each.toString().equals(constant.name()))
                    .findFirst()
                    .orElseThrow();
        }
        return any(type);
    }

    /** Some object of a type whose value no table looks at. */
    private static Object any(Class<?> type) {
        if (type == Number.class) {
            return 0.5;
        }
        if (type.isPrimitive()) {
            return number(1, type);
        }
        if (type == DataType.class) {
            return DataType.FLOAT;
        }
        if (type == org.nd4j.linalg.api.rng.Random.class) {
            return Nd4j.getRandom();
        }
        if (type == WeightInitScheme.class) {
            return new ZeroInitScheme();
        }
        if (Configurations.canMake(type) && !type.isEnum()) {
            Map<String, Value> settings =
                    type.getSimpleName().startsWith("Local") ? Map.of("depth", Value.IntValue.of(1)) : Map.of();
            return Configurations.object(
                    new Value.Config(type.getSimpleName(), settings), new Materials(SameDiff.create()));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type == Map.class ? Map.of() : Conditions.lessThan(0);
    }

    static boolean canMake(Class<?> type) {
        return Kind.ofType(type.getCanonicalName()) != Kind.OBJECT
                || type.isEnum()
                || type == org.nd4j.linalg.api.rng.Random.class
                || type == Map.class
                || type == WeightInitScheme.class
                || type.isAssignableFrom(Conditions.lessThan(0).getClass())
                || Configurations.canMake(type);
    }

    private static INDArray array(String name, Shape shape) {
        long[] sizes = shape.axes().stream()
                .mapToLong(size -> size.number().orElseThrow())
                .toArray();
        if (WHOLE.contains(name) || name.equals(MASK)) {
            return Nd4j.zeros(name.equals(MASK) ? DataType.BOOL : DataType.INT32, sizes);
        }
        if (name.equals(EXTENT)) {
            return Nd4j.ones(DataType.INT32, sizes);
        }
        boolean square = sizes.length > 1 && sizes[sizes.length - 1] == sizes[sizes.length - 2];
        if (REGULAR.contains(name) && square) {
            return regular(sizes);
        }
        long length = Arrays.stream(sizes).reduce(1, (left, right) -> left * right);
        return sizes.length == 0
                ? Nd4j.scalar(0.5f)
                : Nd4j.linspace(DataType.FLOAT, 0.1, 0.9 / length, length).reshape(sizes);
    }

    private static INDArray regular(long[] sizes) {
        INDArray array = Nd4j.ones(DataType.FLOAT, sizes).muli(0.1);
        long side = sizes[sizes.length - 1];
        for (long i = 0; i < array.length(); i++) {
            boolean onDiagonal = i % side == i / side % side;
            array.putScalar(i, onDiagonal ? 1.1 : 0.1);
        }
        return array;
    }

    private Object sequence(String name, Value.Sequence sequence, Class<?> type) {
        if (!type.isArray()) {
            return sequence.elements().stream()
                    .map(element -> object(name, element, INDArray.class))
                    .toList();
        }
        Class<?> element = type.getComponentType();
        Object array = Array.newInstance(element, sequence.elements().size());
        for (int i = 0; i < sequence.elements().size(); i++) {
            Array.set(array, i, object(name, sequence.elements().get(i), element));
        }
        return array;
    }

    private static Object number(long number, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> (int) number;
            case "double", "Number", "Double" -> (double) number;
            case "float", "Float" -> (float) number;
            case "short", "Short" -> (short) number;
            case "byte", "Byte" -> (byte) number;
            case "boolean", "Boolean" -> number != 0;
            default -> number;
        };
    }

    private static Object index(IndexKind kind) {
        if (kind instanceof IndexKind.Point point) {
            return NDArrayIndex.point(number(point.position()));
        }
        if (kind instanceof IndexKind.Interval interval) {
            return NDArrayIndex.interval(number(interval.start()), number(interval.stride()), number(interval.end()));
        }
        if (kind instanceof IndexKind.Picked picked) {
            return NDArrayIndex.indices(new long[(int) number(picked.count())]);
        }
        return kind instanceof IndexKind.NewAxis ? NDArrayIndex.newAxis() : NDArrayIndex.all();
    }

    private static Object symbolicIndex(IndexKind kind) {
        if (kind instanceof IndexKind.Point point) {
            return SDIndex.point(number(point.position()));
        }
        if (kind instanceof IndexKind.Interval interval) {
            return SDIndex.interval(number(interval.start()), number(interval.stride()), number(interval.end()));
        }
        return kind instanceof IndexKind.Picked ? SDIndex.point(0, true) : SDIndex.all();
    }

    private static long number(Size size) {
        return size.number().orElseThrow();
    }
}

package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.operation.Line.Effect;
import dev.fanin.processor.flow.operation.Line.Parameter;
import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.flow.value.Value.IntValue;
import dev.fanin.processor.size.AxisExpression;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.SizeExpression;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Draws calls of a method that a line describes. */
final class Trial {
    /** The faces that refuse what makes no sense, mostly. */
    private static final List<Class<?>> HARDY = List.of(INDArray.class, Nd4j.class, Transforms.class);

    /** The kernels behind the others take some nonsense for sizes: one run in several then wants more memory than there is. */
    private static final boolean EVERYWHERE = Boolean.getBoolean("fanin.trials.everywhere");

    private final Method method;
    private final Line line;
    private final Draw draw;
    private final Map<String, Size> sizes = new HashMap<>();
    private final Map<String, Shape> rests = new HashMap<>();
    private Map<String, Value> together = Map.of();

    private Trial(Method method, Line line, Draw draw) {
        this.method = method;
        this.line = line;
        this.draw = draw;
    }

    static RealCall draw(Method method, Line line, Draw draw) {
        return new Trial(method, line, draw).call();
    }

    private RealCall call() {
        if (line.effect() instanceof Effect.Computed computed) {
            together = Families.of(computed.rule().word()).draw(draw, line);
        }
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < line.parameters().size(); i++) {
            values.add(value(line.parameters().get(i), type(i)));
        }
        perturb(values);
        estrange(values);
        return new RealCall(method, line.parameters(), values);
    }

    private Class<?> type(int operand) {
        int shift = method.getParameterCount() - line.parameters().size();
        return operand + shift < 0 ? method.getDeclaringClass() : method.getParameterTypes()[operand + shift];
    }

    private Value value(Parameter parameter, Class<?> type) {
        Value drawn = together.get(parameter.name());
        if (drawn != null) {
            return drawn;
        }
        return switch (parameter.kind()) {
            case ARRAY -> new ArrayValue(parameter.pattern().map(this::shape).orElseGet(() -> draw.shape(1, 3)));
            case INT -> new IntValue(
                    parameter.name().isEmpty()
                            ? Size.of(0)
                            : sizes.computeIfAbsent(parameter.name(), name -> Size.of(draw.size())));
            case INTS -> parameter.name().isEmpty()
                    ? zeros(rests.values().stream().mapToInt(Shape::rank).max().orElse(1))
                    : draw.ints(rests.computeIfAbsent(parameter.name(), name -> draw.shape(1, 3)));
            case BOOL -> draw.bool();
            case TEXT -> new Value.Text("other");
            case CHAR -> new Value.CharValue(draw.chance(0.5) ? 'c' : 'f');
            case VALUES -> nested(type, rests.values().stream().findFirst());
            default -> new Value.Unknown();
        };
    }

    private static Value zeros(int number) {
        List<Value> zeros = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            zeros.add(IntValue.of(0));
        }
        return new Value.Sequence(zeros);
    }

    /** Java arrays nested as deep as the type, all of one length a level. */
    private Value nested(Class<?> type, Optional<Shape> shape) {
        if (!type.isArray()) {
            return IntValue.of(1);
        }
        int length = draw.size();
        List<Value> elements = new ArrayList<>();
        Value element = nested(type.getComponentType(), shape);
        for (int i = 0; i < length; i++) {
            elements.add(element);
        }
        return new Value.Sequence(elements);
    }

    private Shape shape(ShapePattern pattern) {
        List<Size> axes = new ArrayList<>();
        for (AxisExpression axis : pattern.axes()) {
            if (axis instanceof AxisExpression.Rest rest) {
                axes.addAll(rests.computeIfAbsent(rest.name(), name -> draw.shape(0, 3))
                        .axes());
            } else if (axis instanceof AxisExpression.Sized sized) {
                axes.add(size(sized.size()));
            } else {
                axes.add(Size.of(draw.size()));
            }
        }
        return new Shape(axes);
    }

    private Size size(SizeExpression expression) {
        expression.names().keySet().forEach(name -> sizes.computeIfAbsent(name, any -> Size.of(draw.size())));
        return expression.evaluate(name -> Optional.ofNullable(sizes.get(name))).orElseThrow();
    }

    /** Now and then an array has any shape at all, where the library does not die of it, but for what is put somewhere. */
    private void estrange(List<Value> values) {
        List<Integer> arrays = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof ArrayValue) {
                arrays.add(i);
            }
        }
        boolean hardy = EVERYWHERE || HARDY.contains(method.getDeclaringClass());
        if (hardy && !method.getName().startsWith("put") && !arrays.isEmpty() && draw.chance(0.1)) {
            values.set(arrays.get(draw.between(0, arrays.size() - 1)), draw.array(0, 4));
        }
    }

    /** Now and then one of several arrays does not fit. */
    private void perturb(List<Value> values) {
        List<Integer> arrays = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof ArrayValue
                    && line.parameters().get(i).pattern().isPresent()) {
                arrays.add(i);
            }
        }
        if (!arrays.isEmpty() && draw.chance(0.4)) {
            int at = arrays.get(draw.between(0, arrays.size() - 1));
            values.set(at, draw.almost(values.get(at)));
        }
    }
}

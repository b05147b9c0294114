package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.operation.Line.Parameter;
import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Size;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A call as the tables see it, and as the library runs it.
 *
 * @param values one a parameter of the line
 */
record RealCall(Method method, List<Parameter> parameters, List<Value> values) {

    /** What SameDiff's methods are told to call their results. */
    private static final Value NAME = new Value.Text("result");

    /** Whether the method takes a name for its result before what the line describes. */
    static boolean takesName(Method method) {
        return method.getParameterCount() > 0
                && method.getParameterTypes()[0] == String.class
                && method.getReturnType() == SDVariable.class;
    }

    /** What the tables are asked. */
    Call call() {
        List<String> types = Arrays.stream(method.getParameterTypes())
                .map(Class::getCanonicalName)
                .toList();
        boolean onArray = isOnArray();
        Optional<Value> receiver = Modifier.isStatic(method.getModifiers())
                ? Optional.empty()
                : Optional.of(onArray ? values.get(0) : new Value.Unknown());
        List<Value> arguments = new ArrayList<>(onArray ? values.subList(1, values.size()) : values);
        if (isNamed()) {
            arguments.add(0, NAME);
        }
        return new Call(method.getDeclaringClass().getCanonicalName(), method.getName(), types, receiver, arguments);
    }

    /** What a parameter is called, or {@code bits} where the operation takes whole numbers only. */
    private String name(int operand) {
        boolean onBits = method.getDeclaringClass().getSimpleName().endsWith("Bitwise")
                || method.getName().startsWith("bit");
        return onBits ? "bits" : parameters.get(operand).name();
    }

    private boolean isNamed() {
        return method.getParameterCount() > values.size() - (isOnArray() ? 1 : 0);
    }

    private boolean isOnArray() {
        return Kind.ofType(method.getDeclaringClass().getCanonicalName()) == Kind.ARRAY;
    }

    /**
     * What the library makes of it.
     *
     * @return empty if it refuses
     */
    Optional<Value> run() {
        SameDiff graph = SameDiff.create();
        Materials materials = new Materials(graph);
        boolean onArray = isOnArray();
        List<Object> objects = new ArrayList<>();
        try {
            for (int i = 0; i < values.size(); i++) {
                objects.add(materials.object(name(i), values.get(i), type(i)));
            }
            Object receiver = onArray ? objects.remove(0) : materials.receiver(method.getDeclaringClass());
            if (isNamed()) {
                objects.add(0, "result");
            }
            return Optional.ofNullable(method.invoke(receiver, objects.toArray()))
                    .map(RealCall::observe);
        } catch (InvocationTargetException | RuntimeException refused) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** The type that the library declares for an operand. */
    private Class<?> type(int operand) {
        if (isOnArray() && operand == 0) {
            return method.getDeclaringClass();
        }
        int shift = (isNamed() ? 1 : 0) - (isOnArray() ? 1 : 0);
        return method.getParameterTypes()[operand + shift];
    }

    private static Value observe(Object result) {
        if (result instanceof SDVariable variable) {
            return observe(variable.eval());
        }
        if (result instanceof INDArray array) {
            return new Value.ArrayValue(Shape.of(array.shape()));
        }
        if (result instanceof Object[] several) {
            return new Value.Sequence(
                    Arrays.stream(several).map(RealCall::observe).toList());
        }
        if (result instanceof long[] numbers) {
            return new Value.Sequence(Arrays.stream(numbers)
                    .mapToObj(number -> (Value) Value.IntValue.of(number))
                    .toList());
        }
        if (result instanceof Integer || result instanceof Long) {
            return new Value.IntValue(Size.of(((Number) result).longValue()));
        }
        return new Value.Unknown();
    }

    /** The operands in short: {@code [3, 1] (0, 1) true}. */
    String operands() {
        return values.stream().map(RealCall::brief).collect(Collectors.joining(" "));
    }

    private static String brief(Value value) {
        if (value instanceof Value.ArrayValue array) {
            return array.shape().toString();
        }
        if (value instanceof Value.IntValue number) {
            return number.size().toString();
        }
        if (value instanceof Value.Bool bool) {
            return Boolean.toString(bool.value());
        }
        if (value instanceof Value.CharValue character) {
            return Character.toString(character.value());
        }
        if (value instanceof Value.EnumConstant constant) {
            return constant.name();
        }
        if (value instanceof Value.Sequence several) {
            return several.elements().stream().map(RealCall::brief).collect(Collectors.joining(", ", "(", ")"));
        }
        return value instanceof Value.Index || value instanceof Value.Config ? value.toString() : "?";
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + values;
    }
}

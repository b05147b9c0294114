package dev.fanin.processor.flow.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

class IndicesAndConfigurationsTest {

    private final OperationTables library = OperationTables.ofNd4j();

    /** What each way to make an index picks of an axis of 9, against the real one. */
    @Test
    void everyIndex_picksWhatTheLibraryPicks() throws ReflectiveOperationException {
        List<List<Object>> arguments = List.of(
                List.of(), List.of(2), List.of(2, 7), List.of(2, 2, 7), List.of(2, 7, true), List.of(1, 3, 8, true));
        int compared = 0;
        for (Method method : NDArrayIndex.class.getDeclaredMethods()) {
            for (List<Object> given : arguments) {
                if (List.of("point", "interval", "all").contains(method.getName()) && takes(method, given)) {
                    INDArrayIndex index = (INDArrayIndex) method.invoke(null, typed(method, given));
                    Shape real = Shape.of(
                            Nd4j.create(9, 5).get(index, NDArrayIndex.all()).shape());
                    assertThat(part(predicted(method, given)))
                            .as("%s %s", method, given)
                            .isEqualTo(new ArrayValue(real));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(8);
    }

    private static boolean takes(Method method, List<Object> given) {
        Class<?>[] types = method.getParameterTypes();
        boolean fits = types.length == given.size();
        for (int i = 0; fits && i < types.length; i++) {
            fits = (types[i] == boolean.class) == (given.get(i) instanceof Boolean);
        }
        return fits;
    }

    private static Object[] typed(Method method, List<Object> given) {
        List<Object> typed = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            boolean isLong = method.getParameterTypes()[i] == long.class;
            typed.add(isLong ? (Object) Long.valueOf((int) given.get(i)) : given.get(i));
        }
        return typed.toArray();
    }

    private Value predicted(Method method, List<Object> given) {
        List<Value> values = given.stream()
                .map(each -> each instanceof Integer number
                        ? Value.IntValue.of(number)
                        : (Value) new Value.Bool((boolean) each))
                .toList();
        List<String> types = Arrays.stream(method.getParameterTypes())
                .map(Class::getCanonicalName)
                .toList();
        return result(new Call(NDArrayIndex.class.getName(), method.getName(), types, Optional.empty(), values));
    }

    private Value part(Value index) {
        Value all = new Value.Index(new Value.IndexKind.All());
        return result(new Call(
                INDArray.class.getName(),
                "get",
                List.of("org.nd4j.linalg.indexing.INDArrayIndex[]"),
                Optional.of(ArrayValue.of(Size.of(9), Size.of(5))),
                List.of(Value.Sequence.of(index, all))));
    }

    /** Every setting of every builder that a table lists exists, and is kept under its name. */
    @Test
    void everyBuilder_keepsWhatIsSet() {
        Map<String, Integer> settings = new TreeMap<>();
        for (String type : library.types()) {
            if (!type.endsWith("Builder")) {
                continue;
            }
            Class<?> builder = nested(type);
            for (Method method : builder.getDeclaredMethods()) {
                if (method.getParameterCount() == 1) {
                    Value.Config before = new Value.Config(builder.getSimpleName(), Map.of());
                    Value value = new Value.EnumConstant(method.getName());
                    Value after = result(new Call(
                            type,
                            method.getName(),
                            List.of(method.getParameterTypes()[0].getCanonicalName()),
                            Optional.of(before),
                            List.of(value)));
                    assertThat(after).as("%s", method).isEqualTo(before.with(method.getName(), value));
                    settings.merge(type, 1, Integer::sum);
                }
            }
        }
        assertThat(settings).hasSizeGreaterThanOrEqualTo(12);
    }

    private static Class<?> nested(String canonicalName) {
        int dot = canonicalName.lastIndexOf('.');
        try {
            return Class.forName(canonicalName.substring(0, dot) + "$" + canonicalName.substring(dot + 1));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private Value result(Call call) {
        Outcome outcome = library.apply(call, Equations.NONE, new FreshSymbols());
        assertThat(outcome).as("%s", call).isInstanceOf(Outcome.Result.class);
        return ((Outcome.Result) outcome).value();
    }
}

package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Real configurations, made by their builders. */
final class Configurations {

    private static final String LAYERS = "org.nd4j.linalg.api.ops.impl.layers.";

    private Configurations() {}

    static boolean canMake(Class<?> type) {
        return type.getName().startsWith(LAYERS);
    }

    static Object object(Value.Config config, Materials materials) {
        try {
            Object builder = type(config.type()).getMethod("builder").invoke(null);
            for (Map.Entry<String, Value> setting : config.settings().entrySet()) {
                Method setter = Arrays.stream(builder.getClass().getMethods())
                        .filter(method -> method.getName().equals(setting.getKey()))
                        .findFirst()
                        .orElseThrow();
                setter.invoke(
                        builder, materials.object(setting.getKey(), setting.getValue(), setter.getParameterTypes()[0]));
            }
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Class<?> type(String simpleName) throws ClassNotFoundException {
        List<String> packages = List.of("convolution.config.", "recurrent.config.", "recurrent.weights.");
        for (String candidate : packages) {
            String name = LAYERS + candidate + simpleName;
            if (Configurations.class.getClassLoader().getResource(name.replace('.', '/') + ".class") != null) {
                return Class.forName(name);
            }
        }
        throw new ClassNotFoundException(simpleName);
    }
}

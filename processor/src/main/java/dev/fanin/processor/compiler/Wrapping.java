package dev.fanin.processor.compiler;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Looks into the environments that build tools and IDEs wrap around the compiler's own. There is no standard way:
 * JetBrains documents a method, older versions captured the inner one in an anonymous class, Gradle has a field.
 */
final class Wrapping {

    /** More would be a circle. */
    private static final int DEEPEST = 5;

    private static final List<String> FIELDS = List.of("val$delegateTo", "delegate");

    private Wrapping() {}

    /** The environment and those inside it, the outermost first. */
    static List<ProcessingEnvironment> layers(ProcessingEnvironment outermost) {
        List<ProcessingEnvironment> layers = new ArrayList<>(List.of(outermost));
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<ProcessingEnvironment> inner = inside(layers.get(layers.size() - 1));
            if (inner.isEmpty()) {
                break;
            }
            layers.add(inner.get());
        }
        return layers;
    }

    private static Optional<ProcessingEnvironment> inside(ProcessingEnvironment wrapper) {
        Object holder = Proxy.isProxyClass(wrapper.getClass()) ? Proxy.getInvocationHandler(wrapper) : wrapper;
        return Stream.concat(byMethod(wrapper), byField(holder))
                .filter(inner -> inner != wrapper)
                .findFirst();
    }

    /** As JetBrains asks processors to do. */
    private static Stream<ProcessingEnvironment> byMethod(ProcessingEnvironment wrapper) {
        ClassLoader loader = wrapper.getClass().getClassLoader();
        try {
            Object inner = Class.forName("org.jetbrains.jps.javac.APIWrappers", true, loader)
                    .getDeclaredMethod("unwrap", Class.class, Object.class)
                    .invoke(null, ProcessingEnvironment.class, wrapper);
            return environment(inner);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError notJetBrains) {
            return Stream.empty();
        }
    }

    private static Stream<ProcessingEnvironment> byField(Object holder) {
        return Stream.<Class<?>>iterate(holder.getClass(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> FIELDS.stream().flatMap(name -> read(type, name, holder)));
    }

    private static Stream<ProcessingEnvironment> read(Class<?> type, String name, Object holder) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return environment(field.get(holder));
        } catch (ReflectiveOperationException | RuntimeException noSuchField) {
            return Stream.empty();
        }
    }

    private static Stream<ProcessingEnvironment> environment(@Nullable Object inner) {
        return inner instanceof ProcessingEnvironment found ? Stream.of(found) : Stream.empty();
    }
}

package dev.fanin.processor.flow.operation;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.factory.Nd4j;

/** The objects that hold the operations of a face: {@code Nd4j.nn()}, {@code graph.cnn()}. */
final class Receivers {

    private Receivers() {}

    static @Nullable Object of(Class<?> type, SameDiff graph) {
        if (type.isAssignableFrom(SameDiff.class)) {
            return graph;
        }
        boolean symbolic = type.getSimpleName().startsWith("SD");
        Class<?> holder = symbolic ? SameDiff.class : Nd4j.class;
        return Arrays.stream(holder.getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() == type)
                .findFirst()
                .map(method -> {
                    try {
                        return method.invoke(symbolic ? graph : null);
                    } catch (IllegalAccessException | InvocationTargetException e) {
                        throw new LinkageError(e.getMessage(), e);
                    }
                })
                .orElse(null);
    }
}

package dev.fanin.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What Fanin wrote for a model, found by its name: {@code MlpParameters} for {@code Mlp}, {@code Outer_InnerParameters} for
 * {@code Outer.Inner}.
 *
 * <p>The one place that looks for a class while the program runs, for calls that take any model: those that name the generated
 * class need none of it.
 *
 * @param type the generated class
 * @param model the class it was written for
 */
record GeneratedCode(Class<?> type, Class<?> model) {

    /** The code for an object's class, or for the nearest class above it that has some. */
    static Optional<GeneratedCode> of(Object model) {
        for (Class<?> at = model.getClass(); at != null; at = at.getSuperclass()) {
            try {
                Class<?> type = Class.forName(nameFor(at), true, at.getClassLoader());
                return Optional.of(new GeneratedCode(type, at));
            } catch (ClassNotFoundException e) {
                // Perhaps the class above has some.
            }
        }
        return Optional.empty();
    }

    /**
     * The code for an object that has to be a model.
     *
     * @throws IllegalArgumentException if Fanin wrote none
     */
    static GeneratedCode required(Object model) {
        return of(model)
                .orElseThrow(() -> new IllegalArgumentException("no model of Fanin's: "
                        + model.getClass().getName() + ", for there is no " + nameFor(model.getClass())
                        + "; annotate the class with @Model, and compile it with Fanin's processor"));
    }

    private static String nameFor(Class<?> model) {
        String name = model.getSimpleName();
        for (Class<?> at = model.getEnclosingClass(); at != null; at = at.getEnclosingClass()) {
            name = at.getSimpleName() + "_" + name;
        }
        return (model.getPackageName().isEmpty() ? "" : model.getPackageName() + ".") + name + "Parameters";
    }

    Report report(Object instance) {
        return (Report) call(method("report", model), instance);
    }

    /** The model's own arrays or variables by path. */
    Map<?, ?> named(Object instance) {
        return (Map<?, ?>) call(method("named", model), instance);
    }

    SignalReport signals(Object instance, Forward<?> forward, INDArray batch) {
        return (SignalReport) call(method("signals", model, Forward.class, INDArray.class), instance, forward, batch);
    }

    private Method method(String name, Class<?>... parameters) {
        try {
            Method method = type.getDeclaredMethod(name, parameters);
            // Generated code is as visible as its model, which need not be public.
            method.trySetAccessible();
            return method;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    type.getName() + " has no such method: compile " + model.getName() + " again", e);
        }
    }

    private Object call(Method method, Object... arguments) {
        try {
            return method.invoke(null, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    type.getName() + " is out of reach: call it yourself, or open its package to Fanin", e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        }
    }
}

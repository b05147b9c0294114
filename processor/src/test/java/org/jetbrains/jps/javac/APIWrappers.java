package org.jetbrains.jps.javac;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Stands in for JetBrains' class of this name: only its {@code unwrap} sees into what it wraps. */
public final class APIWrappers {

    private APIWrappers() {}

    public static <T> T wrap(Class<T> type, T inner) {
        return type.cast(
                Proxy.newProxyInstance(APIWrappers.class.getClassLoader(), new Class<?>[] {type}, new Inside(inner)));
    }

    /** The object inside a wrapper; null if it is none of ours. */
    public static <T> @Nullable T unwrap(Class<? extends T> type, Object wrapper) {
        return Proxy.isProxyClass(wrapper.getClass()) && Proxy.getInvocationHandler(wrapper) instanceof Inside inside
                ? type.cast(inside.secret)
                : null;
    }

    private record Inside(Object secret) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            return method.invoke(secret, arguments);
        }
    }
}

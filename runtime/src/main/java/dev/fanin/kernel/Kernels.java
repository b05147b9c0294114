package dev.fanin.kernel;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * Which implementation of an inner loop to take.
 *
 * <p>Those on the Vector API lie in {@code src/vector/java} and are services of their kind, so that nobody who starts
 * Java without {@code --add-modules jdk.incubator.vector} ever loads them. They give the same bits as the plain ones.
 */
public final class Kernels {

    private static final String VECTOR_API = "jdk.incubator.vector";

    private Kernels() {}

    /**
     * The implementation on the Vector API where that is present, else {@code plain}.
     *
     * @param kind the service
     */
    public static <K> K fastest(Class<K> kind, K plain) {
        if (!isPresent()) {
            return plain;
        }
        try {
            return ServiceLoader.load(kind, kind.getClassLoader()).findFirst().orElse(plain);
        } catch (ServiceConfigurationError | LinkageError e) {
            // The module is still incubating: in a later JDK it may have changed under these classes.
            return plain;
        }
    }

    /** A loop, because asking the layer for a module that it lacks takes it 4 ms the first time. */
    private static boolean isPresent() {
        for (Module module : ModuleLayer.boot().modules()) {
            if (VECTOR_API.equals(module.getName())) {
                return true;
            }
        }
        return false;
    }
}

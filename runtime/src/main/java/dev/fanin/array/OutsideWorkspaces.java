package dev.fanin.array;

import java.util.function.Supplier;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Where arrays are born to stay: those of a workspace die with it.
 *
 * @since 0.1
 */
public final class OutsideWorkspaces {

    private OutsideWorkspaces() {}

    /** What the action gives, while no workspace of this thread is in use. */
    public static <T> T get(Supplier<T> action) {
        MemoryWorkspace outside = Nd4j.getWorkspaceManager().scopeOutOfWorkspaces();
        try {
            return action.get();
        } finally {
            outside.close();
        }
    }
}

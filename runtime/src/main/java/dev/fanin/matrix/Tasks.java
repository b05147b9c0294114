package dev.fanin.matrix;

import java.util.function.IntConsumer;

/**
 * Runs numbered tasks, which don't depend on each other, on as many threads as it likes.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Tasks {

    /** One after the other, on the caller's thread. */
    Tasks SERIAL = (count, task) -> {
        for (int i = 0; i < count; i++) {
            task.accept(i);
        }
    };

    /** Runs task 0 to {@code count - 1} and returns when all are done. */
    void run(int count, IntConsumer task);
}

package dev.fanin.parallel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Tasks that several threads take one by one, until none is left or one has failed. */
final class SharedTasks implements Runnable {
    private final int count;
    private final IntConsumer task;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    SharedTasks(int count, IntConsumer task) {
        this.count = count;
        this.task = task;
    }

    @Override
    public void run() {
        try {
            // One increment a task, and at most one a thread beyond the last, so it cannot overflow in practice.
            for (int i = next.getAndIncrement(); i < count && i >= 0; i = next.getAndIncrement()) {
                if (failure.get() != null) {
                    return;
                }
                task.accept(i);
            }
        } catch (RuntimeException | Error e) {
            if (!failure.compareAndSet(null, e)) {
                Throwable first = failure.get();
                if (first != null && first != e) {
                    first.addSuppressed(e);
                }
            }
        }
    }

    /** Throws what the first task to fail threw, if one did. */
    void throwFailure() {
        Throwable first = failure.get();
        if (first instanceof Error error) {
            throw error;
        }
        if (first instanceof RuntimeException exception) {
            throw exception;
        }
    }
}

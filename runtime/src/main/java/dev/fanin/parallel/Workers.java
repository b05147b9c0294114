package dev.fanin.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Runs numbered tasks on a fixed number of threads, of which the caller's is one.
 *
 * <p>The other threads are daemons named {@code fanin-1} and on; they live as long as the call. Tasks are handed out in
 * the order of their numbers, to whichever thread is free.
 *
 * @since 0.1
 */
public final class Workers {
    private final int threads;

    private Workers(int threads) {
        this.threads = threads;
    }

    /**
     * Workers on this many threads.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Workers of(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        return new Workers(threads);
    }

    /** How many threads tasks may run on. */
    public int threads() {
        return threads;
    }

    /**
     * Runs task 0 to {@code tasks - 1} and returns when all are done.
     *
     * <p>After a failure no further task starts; those underway end, and the first failure is thrown. An interrupt does
     * not stop the tasks; it is still set afterwards.
     */
    public void run(int tasks, IntConsumer task) {
        int helpers = Math.min(threads, tasks) - 1;
        if (helpers < 1) {
            for (int i = 0; i < tasks; i++) {
                task.accept(i);
            }
            return;
        }
        SharedTasks shared = new SharedTasks(tasks, task);
        List<Thread> started = new ArrayList<>();
        try {
            for (int i = 1; i <= helpers; i++) {
                Thread helper = new Thread(shared, "fanin-" + i);
                helper.setDaemon(true);
                helper.start();
                started.add(helper);
            }
            shared.run();
        } finally {
            // Also when the system has no further thread to give.
            joinAll(started);
        }
        shared.throwFailure();
    }

    private static void joinAll(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

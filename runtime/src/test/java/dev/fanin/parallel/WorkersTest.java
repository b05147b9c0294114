package dev.fanin.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class WorkersTest {

    @ParameterizedTest(name = "{0} threads, {1} tasks")
    @CsvSource({"1, 0", "1, 1", "1, 100", "2, 1", "2, 2", "3, 0", "3, 1000", "8, 5"})
    void run_everyTaskOnce(int threads, int tasks) {
        AtomicIntegerArray runs = new AtomicIntegerArray(tasks);

        Workers.of(threads).run(tasks, runs::incrementAndGet);

        for (int i = 0; i < tasks; i++) {
            assertThat(runs.get(i)).as("task %d", i).isEqualTo(1);
        }
    }

    @Test
    void run_takesTheCallerAndNamedDaemons() {
        Set<String> names = ConcurrentHashMap.newKeySet();
        AtomicInteger notDaemons = new AtomicInteger();
        CyclicBarrier together = new CyclicBarrier(3);
        Thread caller = Thread.currentThread();

        Workers.of(3).run(3, i -> {
            await(together);
            names.add(Thread.currentThread().getName());
            if (Thread.currentThread() != caller && !Thread.currentThread().isDaemon()) {
                notDaemons.incrementAndGet();
            }
        });

        assertThat(names).containsExactlyInAnyOrder(caller.getName(), "fanin-1", "fanin-2");
        assertThat(notDaemons).hasValue(0);
    }

    @Test
    void run_oneThread_staysOnTheCaller() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();

        Workers.of(1).run(10, i -> seen.add(Thread.currentThread()));
        Workers.of(4).run(1, i -> seen.add(Thread.currentThread()));

        assertThat(seen).containsExactly(Thread.currentThread());
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "4"})
    void run_failure_reachesTheCallerAndStopsTheRest(int threads) {
        AtomicInteger started = new AtomicInteger();

        assertThatThrownBy(() -> Workers.of(threads).run(100_000_000, i -> {
                    started.incrementAndGet();
                    if (i == 10) {
                        throw new IllegalStateException("task 10");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("task 10");
        assertThat(started.get()).isLessThan(100_000_000);
    }

    @Test
    void run_error_reachesTheCaller() {
        assertThatThrownBy(() -> Workers.of(2).run(2, i -> {
                    throw new AssertionError("no");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("no");
    }

    @Test
    void run_interrupted_finishesAndKeepsTheInterrupt() {
        AtomicInteger done = new AtomicInteger();
        Thread.currentThread().interrupt();

        Workers.of(2).run(50, i -> done.incrementAndGet());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).hasValue(50);
    }

    @Test
    void of_noThread() {
        assertThatThrownBy(() -> Workers.of(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threads must be at least 1: 0");
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

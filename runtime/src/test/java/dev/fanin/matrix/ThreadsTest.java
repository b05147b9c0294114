package dev.fanin.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.Spectrum;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThreadsTest {

    static Stream<RandomMatrix> matrices() {
        return Stream.of(
                new Orthogonal(300, 300, 1),
                new Orthogonal(530, 70, 1),
                new Orthogonal(70, 530, 1),
                Svd.of(90, 300, Spectrum.POWER, 1, new double[0], 1, 90),
                Svd.of(90, 100, Spectrum.SPECTRAL, 1, new double[0], 1, 90),
                Svd.of(90, 100, Spectrum.SPECTRAL, 1, new double[0], 1, 7));
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void sameBits_howeverManyThreads(RandomMatrix matrix) {
        long alone = Hash.ofFloats(matrix, Tasks.SERIAL);
        long aloneInDouble = Hash.ofDoubles(matrix, Tasks.SERIAL);
        for (int threads : new int[] {2, 3, 7}) {
            assertThat(Hash.ofFloats(matrix, on(threads))).isEqualTo(alone);
            assertThat(Hash.ofDoubles(matrix, on(threads))).isEqualTo(aloneInDouble);
        }
    }

    /** Every {@code threads}-th task on a thread of its own, last first. */
    private static Tasks on(int threads) {
        return (count, task) -> {
            List<Thread> running = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                int remainder = t;
                Thread thread = new Thread(() -> {
                    for (int i = count - 1; i >= 0; i--) {
                        if (i % threads == remainder) {
                            task.accept(i);
                        }
                    }
                });
                thread.start();
                running.add(thread);
            }
            running.forEach(ThreadsTest::join);
        };
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.Initialization;
import dev.fanin.init.DeltaOrthogonalInitializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.SparseInitializer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Plan PLAN = Plan.of(
            Parameter.of("normal", new NormalInitializer(0, 1), 1000, 300),
            Parameter.of("fused", new NormalInitializer(0, 1), 300, 300).blocks(3, -1),
            Parameter.of("orthogonal", new OrthogonalInitializer(1), 300, 300),
            Parameter.of("delta", new DeltaOrthogonalInitializer(1), 3, 3, 8, 16),
            Parameter.of("sparse", new SparseInitializer(0.5, 1), 100, 100));

    @Test
    void done_growsToTheElementsOfEveryParameter() {
        Map<String, Long> heard = new HashMap<>();
        Initialization how = Initialization.seed(1).threads(4).progress((path, done, total) -> {
            assertThat(done).isGreaterThan(heard.getOrDefault(path, 0L)).isLessThanOrEqualTo(total);
            heard.put(path, done);
        });

        how.make(PLAN);

        assertThat(heard)
                .isEqualTo(Map.of(
                        "normal",
                        300_000L,
                        "fused",
                        90_000L,
                        "orthogonal",
                        90_000L,
                        "delta",
                        1152L,
                        "sparse",
                        10_000L));
    }

    @Test
    void calls_fromManyThreads_comeOneAtATime() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger together = new AtomicInteger();
        Initialization how = Initialization.seed(1).threads(8).progress((path, done, total) -> {
            together.accumulateAndGet(inside.incrementAndGet(), Math::max);
            LockSupport.parkNanos(1000);
            inside.decrementAndGet();
        });

        how.make(PLAN);

        assertThat(together).hasValue(1);
    }
}

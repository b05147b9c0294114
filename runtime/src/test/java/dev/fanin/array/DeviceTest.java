package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.Initialization;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.concurrency.AffinityManager;
import org.nd4j.linalg.factory.Nd4j;

/** What ND4J asks of those who write an array's memory on the host, as its CUDA backend needs it. */
class DeviceTest {

    private final List<String> events = new CopyOnWriteArrayList<>();

    /** Notes what it is asked for. */
    private AffinityManager recording() {
        return (AffinityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AffinityManager.class}, (proxy, method, arguments) -> {
                    events.add(method.getName() + " " + Arrays.asList(arguments).get(1));
                    return null;
                });
    }

    @ParameterizedTest
    @ValueSource(chars = {'c', 'f'})
    void memory_isBroughtToTheHost_thenWritten_thenDeclaredThere(char order) {
        Plan plan = Plan.of(
                Parameter.of("elements", new NormalInitializer(0, 1), 30, 40),
                Parameter.of("matrix", new OrthogonalInitializer(1), 30, 40));
        Initialization how =
                Initialization.seed(1).threads(2).order(order).progress((path, done, total) -> events.add("write"));

        new Maker(how, Nd4j::createUninitialized, recording()).make(plan);

        assertThat(events.subList(0, 2)).containsOnly("ensureLocation HOST");
        assertThat(events.subList(2, events.size() - 2)).isNotEmpty().containsOnly("write");
        assertThat(events.subList(events.size() - 2, events.size())).containsOnly("tagLocation HOST");
    }
}

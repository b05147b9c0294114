package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanin.Distribution;
import dev.fanin.Initialization;
import dev.fanin.InitializationException;
import dev.fanin.init.ConstantInitializer;
import dev.fanin.init.Initializer;
import dev.fanin.init.LecunInitializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.TruncatedNormalInitializer;
import dev.fanin.init.UniformInitializer;
import dev.fanin.init.ZerosInitializer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class FailuresTest {

    private static final Initialization HOW = Initialization.seed(42);
    private static final Plan PLAN = Plan.of(
            Parameter.of("w1", new ZerosInitializer(), 10, 10),
            Parameter.of("w2", new OrthogonalInitializer(1), 300, 300),
            Parameter.of("w3", new NormalInitializer(0, 1), 1000));

    private final List<INDArray> allocated = new ArrayList<>();

    private synchronized INDArray allocate(DataType type, long[] shape, char order) {
        if (allocated.size() == 3) {
            throw new IllegalStateException("no more");
        }
        INDArray array = Nd4j.createUninitialized(type, shape, order);
        allocated.add(array);
        return array;
    }

    private static void make(Initialization how, Initializer initializer, long... shape) {
        how.make(Plan.of(Parameter.of("w9", initializer, shape)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w1", "w2", "w3"})
    void failure_whileFilling_closesEveryArrayAndNamesTheParameter(String failing) {
        Initialization how = HOW.threads(3).progress((path, done, total) -> {
            if (path.equals(failing)) {
                throw new IllegalStateException("the listener is tired");
            }
        });

        assertThatThrownBy(() -> new Maker(how, this::allocate).make(PLAN))
                .isInstanceOf(InitializationException.class)
                .hasMessageStartingWith(failing + " [")
                .hasMessageEndingWith("): the listener is tired")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(allocated).hasSize(3).allMatch(INDArray::wasClosed);
    }

    @Test
    void failure_ofOneAmongMatricesMadeTogether_namesItsParameter() {
        Plan.Builder plan = Plan.builder();
        for (int i = 0; i < 100; i++) {
            plan.add(Parameter.of("w" + i, new OrthogonalInitializer(1), 4, 4));
        }
        Initialization how = HOW.threads(2).progress((path, done, total) -> {
            if (path.equals("w77")) {
                throw new IllegalStateException("the listener is tired");
            }
        });

        assertThatThrownBy(() -> how.make(plan.build()))
                .isInstanceOf(InitializationException.class)
                .hasMessage("w77 [4, 4] FLOAT (64 B): the listener is tired");
    }

    @Test
    void failure_whileAllocating_closesWhatWasAllocated() {
        Plan larger = Plan.builder()
                .submodel("a", PLAN)
                .add(Parameter.of("b", new ZerosInitializer(), 5))
                .build();

        assertThatThrownBy(() -> new Maker(HOW.threads(1), this::allocate).make(larger))
                .isInstanceOf(InitializationException.class)
                .hasMessage("b [5] FLOAT (20 B): no more");
        assertThat(allocated).hasSize(3).allMatch(INDArray::wasClosed);
    }

    @Test
    void success_closesNothing() {
        new Maker(HOW, this::allocate).make(PLAN);

        assertThat(allocated).hasSize(3).noneMatch(INDArray::wasClosed);
    }

    @Test
    void parameter_largerThanMemory_failsBeforeAnythingIsAllocated() {
        Plan plan = Plan.of(
                Parameter.of("w1", new ZerosInitializer(), 10),
                Parameter.of("w9", new ZerosInitializer(), 1_000_000, 1_000_000));

        assertThatThrownBy(() -> new Maker(HOW, this::allocate).make(plan))
                .isInstanceOf(InitializationException.class)
                .hasMessageStartingWith("w9 [1000000, 1000000] FLOAT needs 4.0 TB: ")
                .hasMessageEndingWith(" are taken");
        assertThat(allocated).isEmpty();
        assertThatThrownBy(() -> make(HOW.dataType(DataType.DOUBLE), new ZerosInitializer(), Long.MAX_VALUE))
                .hasMessageStartingWith("w9 [9223372036854775807] DOUBLE needs 73.8 EB: ");
    }

    @Test
    void parameters_thatOnlyTogetherAreLargerThanMemory_fail() {
        MemoryLimit limit = new MemoryLimit(1000, 100, "this test allows");
        List<Job> jobs = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            Parameter parameter = Parameter.of("w" + i, new ZerosInitializer(), 100);
            jobs.add(Job.of(parameter, Part.whole(parameter), Precision.FLOAT, 0, new Streams()));
        }

        limit.require(jobs.subList(0, 2));
        assertThatThrownBy(() -> limit.require(jobs))
                .hasMessage("w3 [100] FLOAT needs 400 B: this test allows 1.0 kB, of which 900 B are taken");
    }

    @Test
    void numbers_thatTheDataTypeCannotHold_areAnError() {
        Initialization half = HOW.dataType(DataType.FLOAT16);

        assertThatThrownBy(() -> make(half, new NormalInitializer(0, 1e-9), 64))
                .isInstanceOf(InitializationException.class)
                .hasMessage("w9 [64] HALF (128 B): std is rounded to 0 in HALF: 1.0E-9");
        assertThatThrownBy(() -> make(half, new ConstantInitializer(1e6), 64))
                .hasMessage("w9 [64] HALF (128 B): value is too large for HALF: 1000000.0");
        assertThatThrownBy(() -> make(HOW, new UniformInitializer(0, 1e-50), 64))
                .hasMessage("w9 [64] FLOAT (256 B): high - low is rounded to 0 in FLOAT: 1.0E-50");
        assertThatThrownBy(() -> make(HOW, new UniformInitializer(1 + 1e-12, 1 + 2e-12), 64))
                .hasMessage("w9 [64] FLOAT (256 B): [1.000000000001, 1.000000000002) is too narrow for FLOAT");
        assertThatThrownBy(() -> make(HOW, new TruncatedNormalInitializer(1 + 1e-10, 1e-13, -1, 1, false), 64))
                .hasMessageEndingWith("] is too narrow for FLOAT");
        assertThatThrownBy(() -> make(HOW, new OrthogonalInitializer(1e-50), 8, 8))
                .hasMessage("w9 [8, 8] FLOAT (256 B): gain is rounded to 0 in FLOAT: 1.0E-50");
    }

    @Test
    void law_thatDoesNotFollowFromTheShape_isNamedOnce() {
        assertThatThrownBy(() -> make(HOW, new LecunInitializer(Distribution.NORMAL), 64))
                .isInstanceOf(InitializationException.class)
                .hasMessage(
                        "w9 [64] FLOAT (256 B): an array of shape [64] has no fans: it needs two axes at least, or @Fans");
    }

    @Test
    void std_ofZero_isAllowed() {
        assertThat(Numbers.of(new NormalInitializer(3, 0), 2)).containsExactly(3, 3);
        assertThat(Numbers.of(new TruncatedNormalInitializer(0.1, 0, -1, 1, false), 2))
                .containsExactly(0.1f, 0.1f);
    }
}

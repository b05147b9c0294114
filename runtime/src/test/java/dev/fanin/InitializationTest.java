package dev.fanin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanin.array.Made;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.ZerosInitializer;
import dev.fanin.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;

class InitializationTest {

    @Test
    void choices_leaveTheOneBeforeAsItWas() {
        Initialization seeded = Initialization.seed(42).threads(3);
        Initialization chosen = seeded.dataType(DataType.DOUBLE).threads(5).order('f');

        assertThat(chosen).hasToString("Initialization[seed=42, dataType=DOUBLE, threads=5, order=f]");
        assertThat(seeded).hasToString("Initialization[seed=42, dataType=FLOAT, threads=3, order=c]");
    }

    @Test
    void threads_unlessSet_areAllCores() {
        assertThat(Initialization.seed(0).threads())
                .isEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void randomSeed_isTold_andMakesTheSameNumbersAgain() {
        Initialization random = Initialization.random();
        Plan plan = Plan.of(Parameter.of("w", new NormalInitializer(0, 1), 5));

        assertThat(random.toString()).contains("seed=" + random.seed());
        assertThat(Initialization.seed(random.seed()).make(plan).array("w"))
                .isEqualTo(random.make(plan).array("w"));
        assertThat(Initialization.random().seed()).isNotEqualTo(random.seed());
    }

    @Test
    void report_isToldWithSeedAndTime() {
        List<Report> reports = new ArrayList<>();
        Plan plan = Plan.of(Parameter.of("w", new NormalInitializer(0, 1), 5));

        Initialization.seed(-3).reportTo(reports::add).dataType(DataType.DOUBLE).make(plan);

        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).seed()).hasValue(-3);
        assertThat(reports.get(0).time()).isPresent();
        assertThat(reports.get(0).bytes()).isEqualTo(40);
    }

    @Test
    void reader_thatThrows_endsTheMaking() {
        Parameter parameter = Parameter.of("w", new NormalInitializer(0, 1), 5);
        Initialization how = Initialization.seed(1).reportTo(report -> {
            throw new IllegalStateException("disk full");
        });

        assertThatThrownBy(() -> how.make(Plan.of(parameter))).hasMessage("disk full");
    }

    @Test
    void choices_thatDoNotExist_areRefused() {
        Initialization how = Initialization.seed(1);

        assertThatThrownBy(() -> how.threads(0)).hasMessage("threads must be at least 1: 0");
        assertThatThrownBy(() -> how.order('x')).hasMessage("the order is 'c' or 'f': 'x'");
    }

    /** Callers that know of no {@code @NonNull} are told where the null came in, and by its name. */
    @Test
    @SuppressWarnings("NullAway") // What is wrong is the test.
    void nulls_areRefused_byTheirNames() {
        Initialization how = Initialization.seed(1);
        Parameter w = Parameter.of("w", new ZerosInitializer(), 2);

        assertThatNullPointerException().isThrownBy(() -> how.dataType(null)).withMessage("type");
        assertThatNullPointerException().isThrownBy(() -> how.progress(null)).withMessage("newListener");
        assertThatNullPointerException().isThrownBy(() -> how.reportTo(null)).withMessage("newReader");
        assertThatNullPointerException().isThrownBy(() -> how.make(null)).withMessage("plan");
        assertThatNullPointerException()
                .isThrownBy(() -> how.slice(w, null, new long[] {1}))
                .withMessage("offset");
        assertThatNullPointerException().isThrownBy(() -> w.fans(null)).withMessage("axes");
        assertThatNullPointerException()
                .isThrownBy(() -> Parameter.of("w", new ZerosInitializer(), (long[]) null))
                .withMessage("shape");
    }

    @Test
    void made_ofASubmodel_hasPathsWithinIt() {
        Plan block =
                Plan.of(Parameter.of("w", new ZerosInitializer(), 2), Parameter.of("b", new ZerosInitializer(), 1));
        Made made = Initialization.seed(1)
                .make(Plan.builder()
                        .submodel("blocks.1", block)
                        .submodel("blocks.10", block)
                        .build());

        assertThat(made.arrays()).containsOnlyKeys("blocks.1.w", "blocks.1.b", "blocks.10.w", "blocks.10.b");
        assertThat(made.at("blocks.1").arrays().keySet()).containsExactly("w", "b");
        assertThat(made.at("blocks").at("1").array("w")).isSameAs(made.array("blocks.1.w"));
        assertThatThrownBy(() -> made.at("blocks.1").array("v"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no parameter v was made, only [w, b]");
    }
}

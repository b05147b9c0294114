package dev.fanin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The calls that take any model, and find what was written for it by its name. */
class AnyModelTest {

    private static final String LAYER =
            """
            @Model
            class Layer {
              @Xavier @Shape({"4", "4"}) INDArray w;
              INDArray forward(INDArray x, dev.fanin.report.Probe probe) { return probe.see("w", x.mmul(w)); }
            }
            """;

    private static final String X = "Initialization.seed(1).make(dev.fanin.init.Plan.of("
            + "dev.fanin.init.Parameter.of(\"x\", new dev.fanin.init.NormalInitializer(0, 3), 50, 4))).array(\"x\")";

    private static String run(String model, String body) {
        return Program.of(model, "class Main { static Object run() { " + body + " } }")
                .run();
    }

    @Test
    void report_ofAClass() {
        assertThat(run(LAYER, "return Initialization.report(LayerParameters.initialize(new Layer(), 42)).elements();"))
                .isEqualTo("16");
    }

    @Test
    void report_isThatOfTheGeneratedCode() {
        assertThat(
                        run(
                                LAYER,
                                """
                        Layer layer = LayerParameters.initialize(new Layer(), 42);
                        return Initialization.report(layer).json().equals(LayerParameters.report(layer).json());
                        """))
                .isEqualTo("true");
    }

    @Test
    void report_ofARecord_withAListOfSubmodels() {
        assertThat(
                        run(
                                """
                        class Outer {
                          @Model
                          record Inner(int n, @Ones @Shape("n") INDArray w) {}

                          @Model
                          record Stack(int n, int layers, @Submodel(repeat = "layers") List<Inner> inners) {}
                        }
                        """,
                                """
                        var report = Initialization.report(Outer_StackParameters.create(3, 2, 42));
                        return report.parameters().stream().map(dev.fanin.report.ParameterReport::path).toList();
                        """))
                .isEqualTo("[inners.0.w, inners.1.w]");
    }

    @Test
    void report_ofVariables() {
        assertThat(run(
                        """
                        @Model
                        record Net(int n, @Xavier @Shape({"n", "2"}) SDVariable w) {}
                        """,
                        "return Initialization.report(NetParameters.create(3, SameDiff.create(), 42)).elements();"))
                .isEqualTo("6");
    }

    @Test
    void report_ofASubclass_isThatOfTheModelAboveIt() {
        assertThat(run(
                        LAYER,
                        "return Initialization.report(LayerParameters.initialize(new Layer() {}, 42)).elements();"))
                .isEqualTo("16");
    }

    @Test
    void report_ofSomethingElse_isRefused() {
        assertThat(run(LAYER, "return Initialization.report(new StringBuilder());"))
                .isEqualTo(
                        "java.lang.IllegalArgumentException: no model of Fanin's: java.lang.StringBuilder, for there is no"
                                + " java.lang.StringBuilderParameters; annotate the class with @Model, and compile it with Fanin's"
                                + " processor");
    }

    @Test
    void report_ofAModelWithoutItsArrays_throwsWhatTheGeneratedCodeThrows() {
        assertThat(run(LAYER, "return Initialization.report(new Layer());"))
                .startsWith("java.lang.IllegalArgumentException: no array for");
    }

    @Test
    void signals_ofAModel_nameItsInitializers() {
        assertThat(run(
                        LAYER,
                        """
                        Layer layer = LayerParameters.initialize(new Layer(), 42);
                        return dev.fanin.report.SignalReport.of(layer, Layer::forward, %s).annotations();
                        """
                                .formatted(X)))
                .isEqualTo("{w=@Xavier}");
    }

    @Test
    void lsuv_ofAModel_scalesItsWeights() {
        assertThat(run(
                        LAYER,
                        """
                        Layer layer = LayerParameters.initialize(new Layer(), 42);
                        var scale = dev.fanin.report.Lsuv.initialize(layer, 7, Layer::forward, %s).layers().get(0);
                        return scale.weight() + " " + (Math.abs(scale.after() - 1) <= .02) + " " + (scale.before() > 4);
                        """
                                .formatted(X)))
                .isEqualTo("w true true");
    }

    @Test
    void lsuv_ofVariables_isRefusedWithTheCallThereIs() {
        assertThat(
                        run(
                                """
                        @Model
                        record Net(int n, @Xavier @Shape({"n", "2"}) SDVariable w) {}
                        """,
                                """
                        Net net = NetParameters.create(3, SameDiff.create(), 42);
                        return dev.fanin.report.Lsuv.initialize(net, 7, (model, x, probe) -> x, null);
                        """))
                .isEqualTo(
                        "java.lang.IllegalArgumentException: parameter w is a variable of a graph: call Lsuv.initialize(graph, placeholders, seed)");
    }
}

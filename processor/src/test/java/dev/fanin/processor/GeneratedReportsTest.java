package dev.fanin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The generated {@code report} and {@code signals}. */
class GeneratedReportsTest {

    @Test
    void report_tellsWhatAClassHolds() {
        assertThat(Program.of(
                                """
                                @Model
                                class Pair {
                                  @Xavier @Shape({"3", "4"}) INDArray w;
                                  @Ones @Shape("3") INDArray b;
                                }
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    Initialization how = Initialization.seed(42);
                                    Pair pair = PairParameters.initialize(new Pair(), how);
                                    var report = PairParameters.report(pair, how);
                                    return report.seed().getAsLong() + " " + report.parameters().get(1).path()
                                        + " " + report.diagnoses();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("42 b []");
    }

    @Test
    void report_tellsWhatARecordHolds() {
        assertThat(Program.of(
                                """
                                @Model
                                record Sum(int in, INDArray given, @Xavier @Shape({"in", "2"}) INDArray w) {}
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    Sum sum = SumParameters.create(3, null, 42);
                                    return SumParameters.report(sum, Initialization.seed(42)).elements();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("6");
    }

    @Test
    void report_ofAGraph_leavesArraysOut() {
        assertThat(Program.of(
                                """
                                @Model
                                class Net {
                                  @Xavier @Shape({"3", "2"}) SDVariable w;
                                  @Zeros @Shape("2") INDArray count;
                                }
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    SameDiff graph = SameDiff.create();
                                    Net net = NetParameters.initialize(new Net(), graph, 42);
                                    graph.math.square("loss", net.w);
                                    var report = NetParameters.report(net, Initialization.seed(42));
                                    var signals = NetParameters.signals(net, graph, Map.of(), "loss");
                                    return report.parameters().get(0).path() + " " + report.elements()
                                        + " " + signals.annotations() + " " + signals.parameters().get(0).gradient().isPresent();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("w 6 {w=@Xavier} true");
    }

    @Test
    void signals_nameTheInitializers() {
        assertThat(Program.of(
                                """
                                @Model
                                class Layer {
                                  @Xavier @Shape({"4", "4"}) INDArray w;
                                  INDArray forward(INDArray x, dev.fanin.report.Probe probe) { return probe.see("w", x.mmul(w)); }
                                }
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    Layer layer = LayerParameters.initialize(new Layer(), 42);
                                    INDArray batch = org.nd4j.linalg.factory.Nd4j.ones(2, 4);
                                    return LayerParameters.signals(layer, Layer::forward, batch).annotations();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("{w=@Xavier}");
    }
}

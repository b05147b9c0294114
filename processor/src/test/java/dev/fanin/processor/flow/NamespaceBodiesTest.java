package dev.fanin.processor.flow;

import org.junit.jupiter.api.Test;

/** What the engine makes of namespaces and of configurations. */
final class NamespaceBodiesTest {

    private static final String CONFIGURATION = "org.nd4j.linalg.api.ops.impl.layers.convolution.config.";

    @Test
    void configuration_isWhatItsCallsLeave() {
        Marked.members(
                """
                INDArray run(@Shape({"n", "3", "32", "32"}) INDArray x, @Shape({"5", "5", "3", "8"}) INDArray kernel, int k) {
                  var builder = %1$sConv2DConfig.builder();
                  builder.kH(5);
                  builder.kW(5).sH(2);
                  Nd4j.cnn().conv2d(x, kernel, builder.build()).add(Nd4j.zeros(1, 8, 14, 28));
                  var config = builder.build();
                  Nd4j.cnn().conv2d(x, kernel, config);
                  config.setKH(k);
                  Nd4j.cnn().conv2d(x, kernel, config);
                  var three = %1$sConv2DConfig.builder().kH(3).kW(3).build();
                  return Nd4j.cnn().conv2d(x, kernel, three); // ERROR
                }
                """
                        .formatted(CONFIGURATION));
    }

    /** ND4J adds along axis 1 of three: right for [batch, channels, time], wrong for [batch, time, channels]. */
    @Test
    void biasOfChannels_fitsAxisOneOfThree() {
        Marked.members(
                """
                void run(@Shape({"n", "channels", "time"}) INDArray maps, @Shape({"n", "time", "channels"}) INDArray series,
                    @Shape("channels") INDArray bias) {
                  maps.addRowVector(bias);
                  series.addRowVector(bias); // ERROR
                }
                """);
    }

    @Test
    void layers_follow() {
        Marked.members(
                """
                void run(@Shape({"n", "3", "32", "32"}) INDArray x, @Shape({"5", "5", "3", "8"}) INDArray kernel,
                    @Shape({"28*28*8", "10"}) INDArray dense, @Shape("10") INDArray bias, int n) {
                  var config = %1$sConv2DConfig.builder().kH(5).kW(5).build();
                  INDArray maps = Nd4j.cnn().conv2d(x, kernel, config);
                  INDArray flat = maps.reshape(-1, 28 * 28 * 8);
                  Nd4j.nn().softmax(Nd4j.nn().linear(flat, dense, bias)).add(Nd4j.zeros(1, 10));
                  var pool = %1$sPooling2DConfig.builder().kH(2).kW(2).sH(2).sW(2).build();
                  INDArray small = Nd4j.cnn().maxPooling2d(maps, pool).reshape(-1, 14 * 14 * 8);
                  Nd4j.nn().linear(small, dense, bias); // ERROR
                  Nd4j.math().tanh(flat).mmul(dense).addRowVector(bias);
                  Nd4j.linalg().mmul(dense, dense); // ERROR
                }
                """
                        .formatted(CONFIGURATION));
    }

    @Test
    void graphs_follow() {
        Marked.members(
                """
                void run(SameDiff sd, @Shape({"n", "in"}) SDVariable x, @Shape({"in", "out"}) SDVariable p,
                    @Shape("out") SDVariable c, @Shape({"n", "out"}) SDVariable labels) {
                  SDVariable logits = sd.nn().linear("logits", x, p, c);
                  sd.loss().softmaxCrossEntropy("loss", labels, logits, null).add(1);
                  sd.loss().softmaxCrossEntropy(labels, sd.transpose(logits), null); // ERROR
                  sd.nn().layerNorm(logits, c, c, false, 1).mmul(p); // ERROR
                  SDVariable[] moments = sd.math().moments(logits, new int[] {0}, false);
                  logits.sub(moments[0]).div(sd.math().sqrt(moments[1]));
                  sd.nn().linear(x, p, sd.mean(x, 0)); // ERROR
                }
                """);
    }
}

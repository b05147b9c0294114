package dev.fanin.benchmarks;

/** Models of ten methods, as people write them: layers, branches, loops, contracts, sizes read off shapes. */
final class TenMethods {

    private TenMethods() {}

    static String name(int number) {
        return "Network" + number;
    }

    /** The source of a class; they differ in their sizes. */
    static String text(int number) {
        return TEXT.replace("NAME", name(number)).replace("CLASSES", Integer.toString(2 + number % 17));
    }

    private static final String TEXT =
            """
            package many;

            import dev.fanin.*;
            import java.util.ArrayList;
            import java.util.List;
            import org.nd4j.linalg.api.ndarray.INDArray;
            import org.nd4j.linalg.factory.Nd4j;
            import org.nd4j.linalg.indexing.NDArrayIndex;
            import org.nd4j.linalg.ops.transforms.Transforms;

            @Model
            class NAME {
              final int in;
              final int hidden;
              @Xavier(gain = 1.4) @Shape({"in", "hidden"}) INDArray w1;
              @Zeros @Shape("hidden") INDArray b1;
              @Xavier @Shape({"hidden", "CLASSES"}) INDArray w2;
              @Zeros @Shape("CLASSES") INDArray b2;
              @Orthogonal @Shape({"hidden", "hidden"}) INDArray u;

              NAME(int in, int hidden) {
                this.in = in;
                this.hidden = hidden;
              }

              @Shape({"n", "hidden"}) INDArray encode(@Shape({"n", "in"}) INDArray x) {
                INDArray z = x.mmul(w1).addRowVector(b1);
                return Transforms.relu(z);
              }

              @Shape({"n", "CLASSES"}) INDArray logits(@Shape({"n", "in"}) INDArray x) {
                INDArray h = encode(x);
                return h.mmul(w2).addRowVector(b2);
              }

              @Shape({"n", "hidden"}) INDArray recur(@Shape({"n", "in"}) INDArray x, int steps) {
                INDArray h = Nd4j.zeros(x.rows(), hidden);
                for (int i = 0; i < steps; i++) {
                  h = Transforms.tanh(h.mmul(u).add(x.mmul(w1)));
                }
                return h;
              }

              INDArray pooled(List<INDArray> batches, boolean last) {
                List<INDArray> all = new ArrayList<>();
                for (INDArray batch : batches) {
                  INDArray h = encode(batch);
                  all.add(last ? h.getRow(h.rows() - 1) : h.mean(0));
                }
                return Nd4j.vstack(all).mmul(w2);
              }

              double loss(@Shape({"n", "in"}) INDArray x, @Shape({"n", "CLASSES"}) INDArray y) {
                INDArray p = Transforms.softmax(logits(x));
                INDArray log = Transforms.log(p.add(1e-9));
                return -y.mul(log).sumNumber().doubleValue() / x.rows();
              }

              void train(@Shape({"n", "in"}) INDArray x, @Shape({"n", "CLASSES"}) INDArray y, double rate) {
                INDArray h = encode(x);
                INDArray delta = Transforms.softmax(h.mmul(w2).addRowVector(b2)).sub(y).div(x.rows());
                INDArray back = delta.mmul(w2.transpose()).mul(h.gt(0).castTo(x.dataType()));
                w2.subi(h.transpose().mmul(delta).mul(rate));
                b2.subi(delta.sum(0).mul(rate));
                w1.subi(x.transpose().mmul(back).mul(rate));
                b1.subi(back.sum(0).mul(rate));
              }

              INDArray halves(@Shape({"n", "2 * hidden"}) INDArray x) {
                INDArray left = x.get(NDArrayIndex.all(), NDArrayIndex.interval(0, hidden));
                INDArray right = x.get(NDArrayIndex.all(), NDArrayIndex.interval(hidden, 2 * hidden));
                return left.mul(Transforms.sigmoid(right)).mmul(u);
              }

              INDArray chosen(@Shape({"n", "in"}) INDArray x, String kind) {
                INDArray h = switch (kind) {
                  case "relu" -> Transforms.relu(x.mmul(w1));
                  case "tanh" -> Transforms.tanh(x.mmul(w1));
                  default -> x.mmul(w1);
                };
                return h.mmul(u).mmul(w2);
              }

              INDArray folded(@Shape({"n", "t", "in"}) INDArray x) {
                long n = x.size(0);
                long t = x.size(1);
                INDArray flat = x.reshape(n * t, in).mmul(w1).addRowVector(b1);
                INDArray cube = flat.reshape(n, t, hidden);
                return cube.mean(1).mmul(w2);
              }

              int accuracy(@Shape({"n", "in"}) INDArray x, int[] labels) {
                INDArray best = logits(x).argMax(1);
                int hits = 0;
                for (int i = 0; i < labels.length; i++) {
                  if (best.getInt(i) == labels[i]) {
                    hits++;
                  }
                }
                return hits;
              }
            }
            """;
}

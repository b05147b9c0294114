package dev.fanin.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * Classes of ten methods as people write them: by turns a model, with layers, branches, loops, contracts and sizes read off
 * shapes, and a class of functions on arrays, which the model beside it calls. 64 lines a class.
 */
final class TenMethods {

    private TenMethods() {}

    /** So many classes; they differ in their sizes. */
    static List<MemorySource> classes(int count) {
        List<MemorySource> classes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean model = i % 2 == 0;
            String number = Integer.toString(i / 2);
            String text = (model ? MODEL : FUNCTIONS)
                    .replace("NUMBER", number)
                    .replace("CLASSES", Integer.toString(2 + i / 2 % 17));
            classes.add(new MemorySource("many." + (model ? "Network" : "Functions") + number, text));
        }
        return classes;
    }

    /** The same without a word of Fanin's. */
    static List<MemorySource> plainClasses(int count) {
        return classes(count).stream()
                .map(source -> new MemorySource(source.type(), source.text().replaceAll(FANIN, "")))
                .toList();
    }

    private static final String FANIN = "import dev\\.fanin\\..*;|@[A-Z]\\w+(\\([^()]*\\))?";

    private static final String MODEL =
            """
            package many;

            import dev.fanin.*;
            import java.util.*;
            import org.nd4j.linalg.api.ndarray.INDArray;
            import org.nd4j.linalg.factory.Nd4j;
            import org.nd4j.linalg.indexing.NDArrayIndex;
            import org.nd4j.linalg.ops.transforms.Transforms;

            @Model
            class NetworkNUMBER {
              final int in;
              final int hidden;
              @Xavier(gain = 1.4) @Shape({"in", "hidden"}) INDArray w1;
              @Zeros @Shape("hidden") INDArray b1;
              @Xavier @Shape({"hidden", "CLASSES"}) INDArray w2;
              @Orthogonal @Shape({"hidden", "hidden"}) INDArray u;

              NetworkNUMBER(int in, int hidden) {
                this.in = in;
                this.hidden = hidden;
              }

              @Shape({"n", "hidden"}) INDArray encode(@Shape({"n", "in"}) INDArray x) {
                return Transforms.relu(x.mmul(w1).addRowVector(b1));
              }

              @Shape({"n", "CLASSES"}) INDArray logits(@Shape({"n", "in"}) INDArray x) {
                return encode(x).mmul(w2);
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
                  all.add(last ? encode(batch).getRow(batch.rows() - 1) : encode(batch).mean(0));
                }
                return Nd4j.vstack(all).mmul(w2);
              }

              double loss(@Shape({"n", "in"}) INDArray x, @Shape({"n", "CLASSES"}) INDArray y) {
                return FunctionsNUMBER.crossEntropy(Transforms.softmax(logits(x)), y);
              }

              void train(@Shape({"n", "in"}) INDArray x, @Shape({"n", "CLASSES"}) INDArray y, double rate) {
                INDArray h = encode(x);
                INDArray delta = Transforms.softmax(h.mmul(w2)).sub(y).div(x.rows());
                INDArray back = delta.mmul(w2.transpose()).mul(h.gt(0).castTo(x.dataType()));
                w2.subi(h.transpose().mmul(delta).mul(rate));
                w1.subi(x.transpose().mmul(back).mul(rate));
                b1.subi(back.sum(0).mul(rate));
              }

              INDArray halves(@Shape({"n", "2 * hidden"}) INDArray x) {
                INDArray left = x.get(NDArrayIndex.all(), NDArrayIndex.interval(0, hidden));
                INDArray right = x.get(NDArrayIndex.all(), NDArrayIndex.interval(hidden, 2 * hidden));
                return left.mul(Transforms.sigmoid(right)).mmul(u);
              }

              INDArray chosen(@Shape({"n", "in"}) INDArray x, String kind) {
                INDArray z = FunctionsNUMBER.normalized(x.mmul(w1));
                return (kind.equals("relu") ? Transforms.relu(z) : Transforms.tanh(z)).mmul(u);
              }

              INDArray folded(@Shape({"n", "t", "in"}) INDArray x) {
                INDArray flat = x.reshape(x.size(0) * x.size(1), in).mmul(w1).addRowVector(b1);
                return flat.reshape(x.size(0), x.size(1), hidden).mean(1).mmul(w2);
              }

              int hits(@Shape({"n", "in"}) INDArray x, int[] labels) {
                return FunctionsNUMBER.equal(logits(x).argMax(1), labels);
              }
            }
            """;

    private static final String FUNCTIONS =
            """
            package many;

            import dev.fanin.Shape;
            import org.nd4j.linalg.api.ndarray.INDArray;
            import org.nd4j.linalg.factory.Nd4j;
            import org.nd4j.linalg.ops.transforms.Transforms;

            final class FunctionsNUMBER {
              static double crossEntropy(@Shape({"n", "k"}) INDArray p, @Shape({"n", "k"}) INDArray y) {
                return -y.mul(Transforms.log(p.add(1e-9))).sumNumber().doubleValue() / p.rows();
              }

              static @Shape({"n", "d"}) INDArray normalized(@Shape({"n", "d"}) INDArray x) {
                return x.subRowVector(x.mean(0)).divRowVector(x.std(0).add(1e-5));
              }

              static @Shape({"n", "n"}) INDArray similarities(@Shape({"n", "d"}) INDArray x) {
                return x.mmul(x.transpose()).div(Math.sqrt(x.columns()));
              }

              static @Shape({"n", "2 * d"}) INDArray joined(@Shape({"n", "d"}) INDArray x) {
                return Nd4j.concat(1, Transforms.sin(x), Transforms.cos(x));
              }

              static int equal(@Shape("n") INDArray found, int[] labels) {
                return found.eq(Nd4j.createFromArray(labels)).castTo(found.dataType()).sumNumber().intValue();
              }

              static @Shape({"n", "CLASSES"}) INDArray padded(@Shape({"n", "1"}) INDArray x) {
                return Nd4j.hstack(x, Nd4j.zeros(x.rows(), CLASSES - 1));
              }

              static double length(@Shape("d") INDArray x) {
                return Math.sqrt(x.mul(x).sumNumber().doubleValue());
              }

              static @Shape({"b", "a"}) INDArray turned(@Shape({"a", "b"}) INDArray x) {
                return x.permute(1, 0).dup();
              }

              static INDArray residuals(@Shape({"n", "d"}) INDArray x, @Shape({"n", "d"}) INDArray y) {
                return Transforms.abs(x.sub(y)).max(1);
              }

              static String describe(INDArray x) {
                return x.rows() + " by " + x.columns();
              }
            }
            """;
}

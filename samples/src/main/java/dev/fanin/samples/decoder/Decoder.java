package dev.fanin.samples.decoder;

import static dev.fanin.Distribution.NORMAL;
import static java.util.Map.entry;

import dev.fanin.Kaiming;
import dev.fanin.Model;
import dev.fanin.Shape;
import dev.fanin.Xavier;
import dev.fanin.Zeros;
import dev.fanin.samples.digits.Digits;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Three tasks that depend on each other, as charges, articles and terms do in legal judgments.
 *
 * <p>Forward, each prediction feeds the tasks after it through {@code wf}; backward, each verifies those before it through
 * {@code wv}: Yang et al., <i>Legal Judgment Prediction via Multi-Perspective Bi-Feedback Network</i>, 2019.
 *
 * @param hidden how many features the tasks share
 * @param kinds1 how many answers the first task chooses from
 * @param kinds2 likewise the second
 * @param kinds3 likewise the third
 * @param w0 from pixels to features
 * @param w1 from features to the first task
 * @param wf12 from the first prediction to the second task
 * @param wv21 from the verified second prediction back to the first task
 */
@Model
public record Decoder(
        int hidden,
        int kinds1,
        int kinds2,
        int kinds3,
        @Kaiming @Shape({"PIXELS", "hidden"}) INDArray w0,
        @Zeros @Shape("hidden") INDArray b0,
        @Xavier(distribution = NORMAL) @Shape({"hidden", "kinds1"}) INDArray w1,
        @Zeros @Shape("kinds1") INDArray b1,
        @Xavier(distribution = NORMAL) @Shape({"hidden", "kinds2"}) INDArray w2,
        @Zeros @Shape("kinds2") INDArray b2,
        @Xavier(distribution = NORMAL) @Shape({"hidden", "kinds3"}) INDArray w3,
        @Zeros @Shape("kinds3") INDArray b3,
        @Xavier(distribution = NORMAL) @Shape({"kinds1", "kinds2"}) INDArray wf12,
        @Xavier(distribution = NORMAL) @Shape({"kinds1", "kinds3"}) INDArray wf13,
        @Xavier(distribution = NORMAL) @Shape({"kinds2", "kinds3"}) INDArray wf23,
        @Xavier(distribution = NORMAL) @Shape({"kinds2", "kinds1"}) INDArray wv21,
        @Xavier(distribution = NORMAL) @Shape({"kinds3", "kinds1"}) INDArray wv31,
        @Xavier(distribution = NORMAL) @Shape({"kinds3", "kinds2"}) INDArray wv32,
        @Zeros @Shape("kinds1") INDArray bv1,
        @Zeros @Shape("kinds2") INDArray bv2) {

    static final int PIXELS = Digits.PIXELS;

    /** Predicts task by task, then verifies from the last task back to the first. */
    Passes passes(@Shape({"batch", "PIXELS"}) INDArray x) {
        INDArray h = Transforms.relu(x.mmul(w0).addRowVector(b0));

        INDArray s1 = h.mmul(w1).addRowVector(b1);
        INDArray p1 = Transforms.softmax(s1);
        INDArray s2 = h.mmul(w2).add(p1.mmul(wf12)).addRowVector(b2);
        INDArray p2 = Transforms.softmax(s2);
        INDArray s3 = h.mmul(w3).add(p1.mmul(wf13)).add(p2.mmul(wf23)).addRowVector(b3);
        INDArray p3 = Transforms.softmax(s3);

        INDArray q2 = Transforms.softmax(s2.add(p3.mmul(wv32)).addRowVector(bv2));
        INDArray q1 =
                Transforms.softmax(s1.add(q2.mmul(wv21)).add(p3.mmul(wv31)).addRowVector(bv1));
        return new Passes(h, p1, p2, p3, q1, q2);
    }

    /**
     * The gradients of the mean cross entropy of all predictions, verified or not: from the last verification backwards.
     *
     * <p>{@code e1} and {@code d1} are the gradients of what becomes {@code q1} and {@code p1}.
     */
    Map<String, INDArray> gradients(
            @Shape({"batch", "PIXELS"}) INDArray x,
            @Shape({"batch", "kinds1"}) INDArray y1,
            @Shape({"batch", "kinds2"}) INDArray y2,
            @Shape({"batch", "kinds3"}) INDArray y3) {
        Passes passes = passes(x);
        @Shape({"batch", "hidden"})
        INDArray h = passes.h();
        @Shape({"batch", "kinds1"})
        INDArray p1 = passes.p1();
        @Shape({"batch", "kinds2"})
        INDArray p2 = passes.p2();
        @Shape({"batch", "kinds3"})
        INDArray p3 = passes.p3();
        @Shape({"batch", "kinds1"})
        INDArray q1 = passes.q1();
        @Shape({"batch", "kinds2"})
        INDArray q2 = passes.q2();

        double share = 1.0 / x.rows();
        INDArray e1 = q1.sub(y1).mul(share);
        INDArray e2 = q2.sub(y2).mul(share).add(throughSoftmax(q2, e1.mmul(wv21.transpose())));
        INDArray back3 = e1.mmul(wv31.transpose()).add(e2.mmul(wv32.transpose()));
        INDArray d3 = p3.sub(y3).mul(share).add(throughSoftmax(p3, back3));
        INDArray d2 = p2.sub(y2)
                .mul(share)
                .add(throughSoftmax(p2, d3.mmul(wf23.transpose())))
                .add(e2);
        INDArray back1 = d2.mmul(wf12.transpose()).add(d3.mmul(wf13.transpose()));
        INDArray d1 = p1.sub(y1).mul(share).add(throughSoftmax(p1, back1)).add(e1);
        INDArray active = h.gt(0).castTo(h.dataType());
        INDArray d0 = d1.mmul(w1.transpose())
                .add(d2.mmul(w2.transpose()))
                .add(d3.mmul(w3.transpose()))
                .mul(active);

        return Map.ofEntries(
                entry("w0", x.transpose().mmul(d0)),
                entry("b0", d0.sum(0)),
                entry("w1", h.transpose().mmul(d1)),
                entry("b1", d1.sum(0)),
                entry("w2", h.transpose().mmul(d2)),
                entry("b2", d2.sum(0)),
                entry("w3", h.transpose().mmul(d3)),
                entry("b3", d3.sum(0)),
                entry("wf12", p1.transpose().mmul(d2)),
                entry("wf13", p1.transpose().mmul(d3)),
                entry("wf23", p2.transpose().mmul(d3)),
                entry("wv21", q2.transpose().mmul(e1)),
                entry("wv31", p3.transpose().mmul(e1)),
                entry("wv32", p3.transpose().mmul(e2)),
                entry("bv1", e1.sum(0)),
                entry("bv2", e2.sum(0)));
    }

    /** From the gradient of probabilities to that of their scores: p (d - sum(p d)), row by row. */
    @Shape({"batch", "kinds"})
    private static INDArray throughSoftmax(
            @Shape({"batch", "kinds"}) INDArray p, @Shape({"batch", "kinds"}) INDArray d) {
        return p.mul(d.subColumnVector(p.mul(d).sum(true, 1)));
    }
}

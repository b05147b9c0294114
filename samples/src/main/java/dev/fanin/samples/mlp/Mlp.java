package dev.fanin.samples.mlp;

import dev.fanin.Initialization;
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
 * Three layers from pixels to a score for each kind of digit.
 *
 * <p>Every product below is checked while it compiles: swap two names, and it does not.
 */
@Model
public final class Mlp {
    static final int PIXELS = Digits.PIXELS;
    static final int KINDS = Digits.KINDS;

    final int hidden;

    @Kaiming
    @Shape({"PIXELS", "hidden"})
    INDArray w1;

    @Zeros
    @Shape("hidden")
    INDArray b1;

    @Kaiming
    @Shape({"hidden", "hidden"})
    INDArray w2;

    @Zeros
    @Shape("hidden")
    INDArray b2;

    @Xavier
    @Shape({"hidden", "KINDS"})
    INDArray w3;

    @Zeros
    @Shape("KINDS")
    INDArray b3;

    /** A new model, whose parameters Fanin makes. */
    public Mlp(int hidden, Initialization how) {
        this.hidden = hidden;
        MlpParameters.initialize(this, how);
    }

    /** A score for each kind of digit: the largest is the model's answer. */
    @Shape({"batch", "KINDS"})
    public INDArray forward(@Shape({"batch", "PIXELS"}) INDArray x) {
        return scores(second(first(x)));
    }

    @Shape({"batch", "hidden"})
    private INDArray first(@Shape({"batch", "PIXELS"}) INDArray x) {
        return Transforms.relu(x.mmul(w1).addRowVector(b1));
    }

    @Shape({"batch", "hidden"})
    private INDArray second(@Shape({"batch", "hidden"}) INDArray h1) {
        return Transforms.relu(h1.mmul(w2).addRowVector(b2));
    }

    @Shape({"batch", "KINDS"})
    private INDArray scores(@Shape({"batch", "hidden"}) INDArray h2) {
        return h2.mmul(w3).addRowVector(b3);
    }

    /** The gradients of the mean cross entropy: from the scores backwards, layer by layer. */
    public Map<String, INDArray> gradients(
            @Shape({"batch", "PIXELS"}) INDArray x, @Shape({"batch", "KINDS"}) INDArray answers) {
        INDArray h1 = first(x);
        INDArray h2 = second(h1);
        INDArray d3 = Transforms.softmax(scores(h2)).sub(answers).div(x.rows());
        INDArray d2 = d3.mmul(w3.transpose()).mul(active(h2));
        INDArray d1 = d2.mmul(w2.transpose()).mul(active(h1));
        return Map.of(
                "w1", x.transpose().mmul(d1),
                "b1", d1.sum(0),
                "w2", h1.transpose().mmul(d2),
                "b2", d2.sum(0),
                "w3", h2.transpose().mmul(d3),
                "b3", d3.sum(0));
    }

    /** 1 where a rectified unit let its input pass. */
    @Shape({"batch", "hidden"})
    private static INDArray active(@Shape({"batch", "hidden"}) INDArray h) {
        return h.gt(0).castTo(h.dataType());
    }
}

package dev.fanin.samples.rnn;

import dev.fanin.report.Report;
import dev.fanin.samples.digits.Split;
import dev.fanin.samples.training.Outcome;
import dev.fanin.samples.training.Training;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;

/** Makes an {@link Rnn} in a graph, looks at it, trains it, and judges it by the digits it reads right. */
public final class RnnSample {
    private static final int HIDDEN = 64;
    private static final IntUnaryOperator DIGIT = label -> label;

    private RnnSample() {}

    public static Outcome run(Split split, long seed) {
        SameDiff sd = SameDiff.create();
        Rnn rnn = RnnParameters.create(HIDDEN, sd, seed);
        Report beginning = Report.of(RnnParameters.plan(HIDDEN), sd);

        SDVariable pixels = sd.placeHolder("input", DataType.FLOAT, -1, Rnn.PIXELS);
        SDVariable answers = sd.placeHolder("answer", DataType.FLOAT, -1, Rnn.KINDS);
        SDVariable scores = rnn.forward(pixels);
        sd.loss().softmaxCrossEntropy("loss", answers, scores, null);
        sd.setLossVariables("loss");

        Training training = new Training(20, 64, 5e-3, seed);
        training.run("Rnn", split.train(), sd, batch -> new DataSet(batch.pixels(), batch.oneHot(Rnn.KINDS, DIGIT)));

        INDArray seen = sd.batchOutput()
                .input(pixels, split.test().pixels())
                .output(scores)
                .outputSingle();
        return new Outcome(beginning, Map.of("digit", split.test().accuracy(seen, DIGIT)));
    }
}

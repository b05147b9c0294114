package dev.fanin.samples.gpt;

import dev.fanin.report.Report;
import dev.fanin.samples.digits.Digits;
import dev.fanin.samples.digits.Split;
import dev.fanin.samples.training.Outcome;
import dev.fanin.samples.training.Training;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Makes a {@link Gpt} in a graph, looks at it, and trains it to guess every next token.
 *
 * <p>It is judged by the last guess, for which it has read the whole picture: the token of the digit, among all tokens.
 */
public final class GptSample {
    private static final Config CONFIG = new Config(Patches.VOCABULARY, Patches.LENGTH, 48, 4, 12, 2);

    private GptSample() {}

    public static Outcome run(Split split, long seed) {
        SameDiff sd = SameDiff.create();
        Gpt gpt = GptParameters.create(CONFIG, sd, seed);
        Report beginning = Report.of(GptParameters.plan(CONFIG), sd);

        SDVariable text = sd.placeHolder("input", DataType.INT32, -1, Patches.LENGTH);
        SDVariable next = sd.placeHolder("answer", DataType.INT32, -1, Patches.LENGTH);
        SDVariable scores = gpt.forward(text);
        sd.loss().sparseSoftmaxCrossEntropy("loss", scores, next.reshape(-1));
        sd.setLossVariables("loss");
        new Training(20, 32, 2e-3, seed).run("Gpt", split.train(), sd, Patches::examples);

        return new Outcome(beginning, Map.of("digit", accuracy(split.test(), sd, scores)));
    }

    private static double accuracy(Digits digits, SameDiff sd, SDVariable scores) {
        INDArray all = sd.batchOutput()
                .input("input", Patches.examples(digits).getFeatures())
                .output(scores)
                .outputSingle();
        INDArray last = all.reshape(digits.size(), Patches.LENGTH, Patches.VOCABULARY)
                .get(NDArrayIndex.all(), NDArrayIndex.point(Patches.LENGTH - 1), NDArrayIndex.all());
        return digits.accuracy(last, Patches::tokenOf);
    }
}

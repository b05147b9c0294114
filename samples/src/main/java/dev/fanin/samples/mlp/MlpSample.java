package dev.fanin.samples.mlp;

import dev.fanin.Initialization;
import dev.fanin.report.Report;
import dev.fanin.samples.digits.Digits;
import dev.fanin.samples.digits.Split;
import dev.fanin.samples.training.InitializationBar;
import dev.fanin.samples.training.Outcome;
import dev.fanin.samples.training.Training;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Makes an {@link Mlp}, looks at it, trains it, and judges it. */
public final class MlpSample {
    private static final int HIDDEN = 128;
    private static final IntUnaryOperator DIGIT = label -> label;

    private MlpSample() {}

    public static Outcome run(Split split, long seed) {
        Mlp mlp = initialized(seed);
        Map<String, INDArray> parameters = MlpParameters.named(mlp);
        Report beginning = Report.of(MlpParameters.plan(mlp), parameters);

        Training training = new Training(20, 32, 2e-3, seed);
        training.run("Mlp", split.train(), parameters, batch -> mlp.gradients(batch.pixels(), answers(batch)));

        double accuracy = split.test().accuracy(mlp.forward(split.test().pixels()), DIGIT);
        return new Outcome(beginning, Map.of("digit", accuracy));
    }

    private static Mlp initialized(long seed) {
        try (InitializationBar bar = new InitializationBar("Mlp, initialisation")) {
            return new Mlp(HIDDEN, Initialization.seed(seed).progress(bar));
        }
    }

    private static INDArray answers(Digits batch) {
        return batch.oneHot(Digits.KINDS, DIGIT);
    }
}

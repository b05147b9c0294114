package dev.fanin.samples.decoder;

import dev.fanin.report.Report;
import dev.fanin.samples.digits.Digits;
import dev.fanin.samples.digits.Split;
import dev.fanin.samples.training.Outcome;
import dev.fanin.samples.training.Training;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Makes a {@link Decoder}, looks at it, trains it, and judges its verified answers. */
public final class DecoderSample {
    private static final int HIDDEN = 128;

    private DecoderSample() {}

    public static Outcome run(Split split, long seed) {
        int digits = Task.DIGIT.kinds();
        int parities = Task.PARITY.kinds();
        int halves = Task.AT_LEAST_FIVE.kinds();
        Decoder decoder = DecoderParameters.create(HIDDEN, digits, parities, halves, seed);
        Map<String, INDArray> parameters = DecoderParameters.named(decoder);
        Report beginning = Report.of(DecoderParameters.plan(HIDDEN, digits, parities, halves), parameters);

        Training training = new Training(20, 32, 2e-3, seed);
        training.run("Decoder", split.train(), parameters, batch -> gradients(decoder, batch));
        return new Outcome(beginning, accuracies(decoder, split.test()));
    }

    private static Map<String, INDArray> gradients(Decoder decoder, Digits batch) {
        return decoder.gradients(
                batch.pixels(),
                Task.DIGIT.answers(batch),
                Task.PARITY.answers(batch),
                Task.AT_LEAST_FIVE.answers(batch));
    }

    private static Map<String, Double> accuracies(Decoder decoder, Digits digits) {
        Passes passes = decoder.passes(digits.pixels());
        Map<String, Double> accuracies = new LinkedHashMap<>();
        accuracies.put("digit", Task.DIGIT.accuracy(digits, passes.q1()));
        accuracies.put("parity", Task.PARITY.accuracy(digits, passes.q2()));
        accuracies.put("at least 5", Task.AT_LEAST_FIVE.accuracy(digits, passes.p3()));
        return accuracies;
    }
}

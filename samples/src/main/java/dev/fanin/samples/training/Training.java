package dev.fanin.samples.training;

import dev.fanin.samples.digits.Digits;
import java.util.Map;
import java.util.Random;
import me.tongfei.progressbar.ProgressBar;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * How to train.
 *
 * @param epochs how many times all digits are seen
 * @param batch digits a step
 * @param rate the size of a step, as Adam understands it
 * @param seed of the order of the digits
 */
public record Training(int epochs, int batch, double rate, long seed) {

    /** Trains a model, in place, under a name for the progress bar. */
    public void run(String name, Digits digits, Map<String, INDArray> parameters, Gradients gradients) {
        Steps steps = new Steps(parameters, rate);
        Random order = new Random(seed);
        try (ProgressBar bar = Bar.of(name, epochs)) {
            for (int epoch = 0; epoch < epochs; epoch++) {
                digits.batches(batch, order).forEach(some -> steps.take(gradients.of(some)));
                bar.step();
            }
        }
    }
}

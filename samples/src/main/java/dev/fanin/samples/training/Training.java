package dev.fanin.samples.training;

import dev.fanin.samples.digits.Digits;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.TrainingConfig;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;

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
        each(name, digits, some -> steps.take(gradients.of(some)));
    }

    /**
     * Trains the variables of a graph, in place, towards its smallest loss.
     *
     * @param examples makes of some digits what the placeholders {@code input} and {@code answer} take
     */
    public void run(String name, Digits digits, SameDiff graph, Function<Digits, DataSet> examples) {
        graph.setTrainingConfig(TrainingConfig.builder()
                .updater(updater())
                .dataSetFeatureMapping("input")
                .dataSetLabelMapping("answer")
                .build());
        GraphGradients.differentiate(graph);
        each(name, digits, some -> graph.fit(examples.apply(some)));
    }

    /** ND4J's Adam, for graphs and networks: Kingma and Ba 2015. */
    public IUpdater updater() {
        return new Adam(rate);
    }

    /** Takes a step for every batch of all digits, as often as there are epochs. */
    public void each(String name, Digits digits, Consumer<Digits> step) {
        Random order = new Random(seed);
        try (ProgressBar bar = Bar.of(name, epochs)) {
            for (int epoch = 0; epoch < epochs; epoch++) {
                digits.batches(batch, order).forEach(step);
                bar.step();
            }
        }
    }
}

package dev.fanin.samples.training;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.AdamUpdater;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.Adam;

/** Steps down the gradients, sized by ND4J's Adam: Kingma and Ba 2015. */
final class Steps {
    private final Map<String, INDArray> parameters;
    private final Map<String, GradientUpdater<?>> updaters = new LinkedHashMap<>();
    private int taken;

    Steps(Map<String, INDArray> parameters, double rate) {
        this.parameters = parameters;
        Adam adam = new Adam(rate);
        parameters.forEach((path, parameter) -> updaters.put(path, adam.instantiate(moments(parameter), true)));
    }

    private static Map<String, INDArray> moments(INDArray parameter) {
        return Map.of(
                AdamUpdater.M_STATE, Nd4j.zerosLike(parameter),
                AdamUpdater.V_STATE, Nd4j.zerosLike(parameter));
    }

    /** Moves all parameters, which are the model's own arrays, a step. */
    void take(Map<String, INDArray> gradients) {
        updaters.forEach((path, updater) -> {
            INDArray step = gradients.get(path).dup('c');
            updater.applyUpdater(step, taken, 0);
            parameters.get(path).subi(step);
        });
        taken++;
    }
}

package dev.fanin.samples.papers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Gradient descent that keeps its pace (Polyak 1964), with gradients of a bounded length (Pascanu et al. 2013).
 *
 * <p>Adam would hide what the papers show: it divides each gradient by its own size, so that one of 1e-9 moves a weight as far
 * as one of 1.
 */
final class Momentum {
    private static final double KEPT = 0.9;
    private static final double LONGEST = 1;

    private final double rate;
    private final Map<String, INDArray> parameters;
    private final Map<String, INDArray> velocities = new LinkedHashMap<>();

    Momentum(Map<String, INDArray> parameters, double rate) {
        this.parameters = parameters;
        this.rate = rate;
        parameters.forEach((path, parameter) -> velocities.put(path, Nd4j.zerosLike(parameter)));
    }

    /** Moves all parameters, in place. */
    void step(Map<String, INDArray> gradients) {
        double pace = rate * Math.min(1, LONGEST / length(gradients));
        velocities.forEach((path, velocity) -> {
            velocity.muli(KEPT).subi(gradients.get(path).mul(pace));
            parameters.get(path).addi(velocity);
        });
    }

    /** Of all gradients as one vector. */
    private static double length(Map<String, INDArray> gradients) {
        double squares = 0;
        for (INDArray gradient : gradients.values()) {
            double norm = gradient.norm2Number().doubleValue();
            squares += norm * norm;
        }
        return Math.sqrt(squares);
    }
}

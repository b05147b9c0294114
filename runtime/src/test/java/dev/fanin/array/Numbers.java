package dev.fanin.array;

import dev.fanin.Initialization;
import dev.fanin.init.Initializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Made arrays as plain numbers in C order. */
final class Numbers {

    private Numbers() {}

    static double[] of(Initialization how, Parameter parameter) {
        return of(array(how, parameter));
    }

    static double[] of(Initializer initializer, long... shape) {
        return of(Initialization.seed(42), Parameter.of("w", initializer, shape));
    }

    static INDArray array(Initialization how, Parameter parameter) {
        return how.make(Plan.of(parameter)).array(parameter.path());
    }

    /** The logical values, whatever the order in memory. */
    static double[] of(INDArray array) {
        return array.castTo(DataType.DOUBLE).dup('c').data().asDouble();
    }
}

package dev.fanin.samediff;

import dev.fanin.Initialization;
import dev.fanin.init.Initializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.weightinit.WeightInit;
import org.nd4j.weightinit.WeightInitScheme;

/**
 * An initializer as SameDiff takes it: {@code sd.var("w", FaninScheme.of(42, "w", initializer), DataType.FLOAT, 784, 256)}.
 *
 * <p>The numbers are those of a model's parameter with the same seed, path and shape. The last two axes are inputs and
 * outputs, unless {@link #with} says otherwise.
 *
 * @since 0.1
 */
public final class FaninScheme implements WeightInitScheme {

    private final long seed;
    private final String path;
    private final Initializer initializer;
    private final UnaryOperator<Parameter> more;

    private FaninScheme(long seed, String path, Initializer initializer, UnaryOperator<Parameter> more) {
        this.seed = seed;
        this.path = path;
        this.initializer = initializer;
        this.more = more;
    }

    /**
     * For a variable, whatever its shape and data type.
     *
     * @param path tells its numbers from those of other variables with the same seed: its name, by custom
     */
    public static FaninScheme of(long seed, String path, Initializer initializer) {
        return new FaninScheme(seed, path, initializer, UnaryOperator.identity());
    }

    /** This with more said of the parameter: {@code parameter -> parameter.blocks(4, -1)}. */
    public FaninScheme with(UnaryOperator<Parameter> addition) {
        return new FaninScheme(seed, path, initializer, parameter -> addition.apply(more.apply(parameter)));
    }

    /**
     * An array of its own.
     *
     * @throws IllegalArgumentException if parameters cannot have the data type
     * @throws dev.fanin.InitializationException if nothing of that shape can start this way
     */
    @Override
    public INDArray create(DataType dataType, long... shape) {
        Parameter parameter = more.apply(Parameter.of(path, initializer, shape));
        return Initialization.seed(seed)
                .dataType(dataType)
                .make(Plan.of(parameter))
                .array(path);
    }

    /**
     * The same numbers within an array that exists.
     *
     * @param paramsView as many elements, to be filled in C order; without it an array of ND4J's default type is made
     */
    @Override
    public INDArray create(long[] shape, @Nullable INDArray paramsView) {
        if (paramsView == null) {
            return create(Nd4j.defaultFloatingPointType(), shape);
        }
        try (INDArray made = create(paramsView.dataType(), shape)) {
            if (made.length() != paramsView.length()) {
                throw new IllegalArgumentException(
                        path + " has " + made.length() + " elements, and a place for " + paramsView.length());
            }
            paramsView.assign(made.reshape('c', paramsView.shape()));
        }
        return paramsView.reshape('c', shape);
    }

    @Override
    public char order() {
        return 'c';
    }

    /** None of ND4J's own schemes: the numbers are supplied. */
    @Override
    public WeightInit type() {
        return WeightInit.SUPPLIED;
    }
}

package dev.fanin.report;

import dev.fanin.init.Dimensions;
import dev.fanin.init.Fans;
import dev.fanin.init.Parameter;
import java.util.Optional;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What one parameter was to be, and what it is.
 *
 * @param initializer how it starts, such as {@code Xavier(1.0, NORMAL)}
 * @param fans of each block; none for arrays of rank 0 and 1 that name none
 * @param expected by its laws, before rounding to the data type
 * @param seen in the array
 * @since 0.1
 */
public record ParameterReport(
        String path,
        Dimensions dimensions,
        String initializer,
        Optional<Fans> fans,
        DataType dataType,
        Statistics expected,
        Statistics seen) {

    static ParameterReport of(Parameter parameter, INDArray array) {
        Dimensions dimensions = parameter.dimensions();
        if (!Dimensions.of(array.shape()).equals(dimensions)) {
            throw new IllegalArgumentException(parameter + " has another shape: " + Dimensions.of(array.shape()));
        }
        return new ParameterReport(
                parameter.path(),
                dimensions,
                InitializerText.of(parameter),
                parameter.fans(),
                array.dataType(),
                Expected.of(parameter),
                Seen.of(array));
    }

    public long elements() {
        return dimensions.elements();
    }

    /** What the elements take in memory. */
    public long bytes() {
        return elements() * dataType.width();
    }
}

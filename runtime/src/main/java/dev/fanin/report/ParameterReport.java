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
 * @param test of the distribution; none where it has no formula, or an element is not finite
 * @param histogram none where all elements are the same, or one is not finite
 * @param singular of matrices; none where they would take too long, see {@link Report}
 * @since 0.1
 */
public record ParameterReport(
        String path,
        Dimensions dimensions,
        String initializer,
        Optional<Fans> fans,
        DataType dataType,
        Statistics expected,
        Statistics seen,
        Optional<DistributionTest> test,
        Optional<Histogram> histogram,
        Optional<Singular> singular) {

    static ParameterReport of(Parameter parameter, INDArray array, boolean takeApart) {
        Dimensions dimensions = parameter.dimensions();
        if (!Dimensions.of(array.shape()).equals(dimensions)) {
            throw new IllegalArgumentException(parameter + " has another shape: " + Dimensions.of(array.shape()));
        }
        Statistics seen = Seen.of(array);
        boolean finite = Double.isFinite(seen.min()) && Double.isFinite(seen.max());
        Optional<ElementLaw> law = ElementLaw.of(parameter);
        return new ParameterReport(
                parameter.path(),
                dimensions,
                InitializerText.of(parameter),
                parameter.fans(),
                array.dataType(),
                Expected.of(parameter),
                seen,
                law.filter(known -> finite)
                        .map(known -> DistributionTest.of(Sample.of(array), known, array.dataType())),
                finite ? Histogram.of(array, seen, law) : Optional.empty(),
                finite && takeApart ? Optional.of(new SingularReader(parameter).read(array)) : Optional.empty());
    }

    public long elements() {
        return dimensions.elements();
    }

    /** What the elements take in memory. */
    public long bytes() {
        return elements() * dataType.width();
    }
}

package dev.fanin.init;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * {@code ceil(sparsity * rows)} zeros in every column, the rest N(0, std^2): Martens 2010.
 *
 * @since 0.1
 */
public record SparseInitializer(double sparsity, double std) implements Initializer {

    public SparseInitializer {
        Check.that(sparsity >= 0 && sparsity <= 1, "sparsity must be from 0 to 1", sparsity);
        Check.notNegative("std", std);
    }

    @Override
    public Law law(Target target) {
        Dimensions matrix = target.dimensions();
        Check.that(matrix.rank() == 2, "a sparse matrix has two axes", matrix);
        return new Law.Sparse(zeros(matrix.size(0)), std);
    }

    /** The ceiling of the product of the decimal as it is written: 0.1 of 10 rows is 1, though the double 0.1 is above. */
    private long zeros(long rows) {
        return BigDecimal.valueOf(sparsity)
                .multiply(BigDecimal.valueOf(rows))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }
}

package dev.fanin;

import dev.fanin.init.SparseInitializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets exactly {@code ceil(sparsity * rows)} entries of every column to zero and draws the rest from N(0, std^2).
 *
 * <p>A column is a fixed index of the last axis. Martens, <i>Deep learning via Hessian-free optimization</i>, 2010.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@InitializedBy(
        value = SparseInitializer.class,
        minRank = 2,
        maxRank = 2,
        formula = "0 in ceil(sparsity * rows) elements of every column, else N(0, std^2)",
        require = {"sparsity >= 0", "sparsity <= 1", "std >= 0"})
public @interface Sparse {

    /** The share of zeros in a column, from 0 to 1. */
    double sparsity();

    /** The standard deviation of the rest. */
    double std() default 0.01;
}

package dev.fanin;

import dev.fanin.init.OrthogonalInitializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Draws a matrix with orthonormal rows or columns from the Haar distribution, times a gain.
 *
 * <p>The matrix is (all other axes) x (last axis), orthonormal along the smaller side. Saxe, McClelland and Ganguli,
 * <i>Exact solutions to the nonlinear dynamics of learning in deep linear neural networks</i>, 2014.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@InitializedBy(value = OrthogonalInitializer.class, minRank = 2, formula = "Haar-orthogonal times gain")
public @interface Orthogonal {

    /** Every singular value. */
    double gain() default 1;
}

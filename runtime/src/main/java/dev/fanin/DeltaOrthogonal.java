package dev.fanin;

import dev.fanin.init.DeltaOrthogonalInitializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Starts a convolution kernel {@code [k..., in, out]}, {@code in <= out}, as an orthogonal map at the centre tap
 * {@code (k - 1) / 2} and zero elsewhere.
 *
 * <p>Xiao, Bahri, Sohl-Dickstein, Schoenholz and Pennington, <i>Dynamical isometry and a mean field theory of CNNs</i>, 2018.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@InitializedBy(
        value = DeltaOrthogonalInitializer.class,
        minRank = 3,
        formula = "Haar-orthogonal times gain at the centre tap, 0 elsewhere",
        require = "in <= out")
public @interface DeltaOrthogonal {

    /** Every singular value of the centre tap. */
    double gain() default 1;
}

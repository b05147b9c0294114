package dev.fanin;

import dev.fanin.init.XavierInitializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Draws with variance {@code gain^2 * 2 / (fan_in + fan_out)}: for tanh, sigmoid and linear layers.
 *
 * <p>Glorot and Bengio, <i>Understanding the difficulty of training deep feedforward neural networks</i>, 2010, equation 16.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@InitializedBy(
        value = XavierInitializer.class,
        fans = true,
        formula = "variance gain^2 * 2 / (fan_in + fan_out)",
        require = "gain > 0")
public @interface Xavier {

    /** The factor on the standard deviation; above 0. */
    double gain() default 1;

    /** The distribution; the paper's is uniform. */
    Distribution distribution() default Distribution.UNIFORM;
}

package dev.fanin;

import dev.fanin.init.VarianceScalingInitializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Draws with variance {@code scale / fan}, as Keras and JAX do.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@InitializedBy(
        value = VarianceScalingInitializer.class,
        fans = true,
        formula = "variance scale / fan",
        require = "scale > 0")
public @interface VarianceScaling {

    /** What is divided by the fan; above 0. */
    double scale() default 1;

    /** Which fan. */
    FanMode mode() default FanMode.FAN_IN;

    /** The distribution. */
    Distribution distribution() default Distribution.TRUNCATED_NORMAL;
}

package dev.fanin;

import dev.fanin.init.KaimingInitializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Draws with variance {@code gain^2 / fan}, the gain being the nonlinearity's: for ReLU and its kin.
 *
 * <p>He, Zhang, Ren and Sun, <i>Delving deep into rectifiers</i>, 2015, equations 10 and 14.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@InitializedBy(value = KaimingInitializer.class, fans = true, formula = "variance gain^2 / fan")
public @interface Kaiming {

    /** Which fan: {@code FAN_IN} keeps the signal's variance, {@code FAN_OUT} the gradient's. */
    FanMode mode() default FanMode.FAN_IN;

    /** What follows the layer; sets the gain. */
    Nonlinearity nonlinearity() default Nonlinearity.RELU;

    /** The slope below zero; counts for {@link Nonlinearity#LEAKY_RELU} only. */
    double negativeSlope() default 0.01;

    /** The distribution; the paper's is normal. */
    Distribution distribution() default Distribution.NORMAL;
}

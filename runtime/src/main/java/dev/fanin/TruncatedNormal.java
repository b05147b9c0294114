package dev.fanin;

import dev.fanin.init.TruncatedNormalInitializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Draws from N(mean, std^2) cut at {@code mean + low * std} and {@code mean + high * std}.
 *
 * <p>Unlike PyTorch's {@code trunc_normal_}, whose bounds are absolute, the bounds count in standard deviations from the
 * mean.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@InitializedBy(
        value = TruncatedNormalInitializer.class,
        formula = "N(mean, std^2), cut at mean + low * std and mean + high * std",
        require = {"std >= 0", "low < high"},
        infinite = {"low", "high"})
public @interface TruncatedNormal {

    /** The mean of the normal that is cut. */
    double mean() default 0;

    /** The standard deviation of the normal that is cut, or with {@link #corrected} of the result. */
    double std() default 1;

    /** The lower bound, in standard deviations from the mean. */
    double low() default -2;

    /** The upper bound, in standard deviations from the mean; above {@code low}. */
    double high() default 2;

    /** Whether {@code std} is the result's: what cutting takes away is made up for. */
    boolean corrected() default false;
}

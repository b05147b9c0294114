package dev.fanin;

import dev.fanin.init.DiracInitializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Starts a convolution kernel {@code [k..., in, out]} so that it passes its input on: ones at the centre tap
 * {@code k / 2}, zeros elsewhere.
 *
 * <p>{@code w[k/2..., i, g * (out / groups) + i] = 1} for {@code i < min(out / groups, in)}.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@InitializedBy(
        value = DiracInitializer.class,
        minRank = 3,
        maxRank = 5,
        formula = "1 where a channel is passed on, 0 elsewhere",
        require = {"groups >= 1", "groups divides out"})
public @interface Dirac {

    /** How many groups the output channels fall into; divides them. */
    int groups() default 1;
}

package dev.fanin;

import dev.fanin.init.IdentityInitializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Starts a matrix, square or not, with the gain on its main diagonal and zeros elsewhere.
 *
 * <p>Le, Jaitly and Hinton, <i>A simple way to initialize recurrent networks of rectified linear units</i>, 2015.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@InitializedBy(
        value = IdentityInitializer.class,
        minRank = 2,
        maxRank = 2,
        formula = "gain on the main diagonal, 0 elsewhere")
public @interface Identity {

    /** The value on the diagonal. */
    double gain() default 1;
}

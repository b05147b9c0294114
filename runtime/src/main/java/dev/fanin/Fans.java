package dev.fanin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which axes of a parameter are its inputs and outputs, where the last two are not.
 *
 * <p>{@code fan_in = in axes * field} and {@code fan_out = out axes * field / groups}, the field being the axes in none of the
 * lists. Where neither inputs nor outputs are said, they are the last two axes that are no batch axes. {@code @Fans(in = 1,
 * out = 0)} is PyTorch's {@code [out, in]}. Axes count from the end where negative.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Fans {

    /** Axes counted as inputs. */
    int[] in() default {};

    /** Axes counted as outputs. */
    int[] out() default {};

    /** Axes counted as neither, nor as the field. */
    int[] batch() default {};

    /** A size: the groups of a grouped convolution. */
    String groups() default "1";

    /** The parameter whose fans this one takes: a bias names its weight. */
    String of() default "";
}

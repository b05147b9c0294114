package dev.fanin;

import dev.fanin.init.LecunInitializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Draws with variance {@code 1 / fan_in}: for SELU and linear layers.
 *
 * <p>LeCun, Bottou, Orr and M&uuml;ller, <i>Efficient BackProp</i>, 1998, section 4.6.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@InitializedBy(value = LecunInitializer.class, fans = true, formula = "variance 1 / fan_in")
public @interface Lecun {

    /** The distribution. */
    Distribution distribution() default Distribution.NORMAL;
}

package dev.fanin;

import dev.fanin.init.NormalInitializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Draws from N(mean, std^2).
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@InitializedBy(value = NormalInitializer.class, formula = "N(mean, std^2)", require = "std >= 0")
public @interface Normal {

    /** The mean. */
    double mean() default 0;

    /** The standard deviation; at least 0. */
    double std() default 1;
}

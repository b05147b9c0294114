package dev.fanin;

import dev.fanin.init.UniformInitializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Draws from U[low, high).
 *
 * <p>{@code low <= x < high} in every data type; FLOAT and DOUBLE never give 0 for {@code low = 0}.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@InitializedBy(value = UniformInitializer.class, formula = "U[low, high)", require = "low < high")
public @interface Uniform {

    /** The least value. */
    double low();

    /** The value that is never reached; above {@code low}. */
    double high();
}

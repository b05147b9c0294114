package dev.fanin;

import dev.fanin.init.ConstantInitializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Starts a parameter at one value, or at one a block under {@link Blocks}.
 *
 * <p>{@code @Constant({0, 1, 0, 0}) @Blocks(4)} opens the forget gate of an LSTM bias. Each value is rounded once to the data
 * type.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@InitializedBy(value = ConstantInitializer.class, formula = "constant", require = "#value = 1 or #value = blocks")
public @interface Constant {

    /** One value, or one a block. */
    double[] value();
}

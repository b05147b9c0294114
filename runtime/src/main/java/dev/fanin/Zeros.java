package dev.fanin;

import dev.fanin.init.ZerosInitializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Starts a parameter at zero: biases, and the last layer of a residual branch (Fixup, ReZero).
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@InitializedBy(value = ZerosInitializer.class, formula = "0")
public @interface Zeros {}

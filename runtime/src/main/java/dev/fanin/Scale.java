package dev.fanin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Multiplies an initializer by a formula over the model's sizes: {@code @Scale("1 / sqrt(2 * layers)")}.
 *
 * <p>Numbers, names, {@code + - * / ^}, parentheses and {@code sqrt}, in real arithmetic: {@code in / out} is 0.25 for 512 and
 * 2048. {@code ^} binds tighter than {@code /}.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Scale {

    /** The formula. */
    String value();
}

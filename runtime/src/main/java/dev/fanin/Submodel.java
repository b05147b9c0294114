package dev.fanin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field or component that is itself a {@link Model}, or a {@code List} or array of them.
 *
 * <p>A record is created. A class is created through its constructor if the parameters are its sizes, by name: of a class
 * in a jar they are known if it was compiled with {@code -parameters}. Any other object has to be there, and is
 * initialised.
 *
 * <p>The child's sizes are the parent's of the same name, or as {@link #sizes} says. Paths are {@code block.query}, or
 * {@code blocks.3.query} for repeated ones.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Submodel {

    /** A size: how many models the list or array holds. Empty for a single model. */
    String repeat() default "";

    /** The child's sizes that have another name here: {@code "width = hidden"}. */
    String[] sizes() default {};
}

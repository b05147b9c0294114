package dev.fanin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a parameter the same array as another one, or its transpose, which stays a live view.
 *
 * <p>Takes no initializer. Press and Wolf, <i>Using the output embedding to improve language models</i>, 2017.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Tied {

    /** The other parameter. */
    String value();

    /** Whether this is the transpose. */
    boolean transposed() default false;
}

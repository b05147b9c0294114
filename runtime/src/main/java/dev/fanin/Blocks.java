package dev.fanin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a parameter of equal blocks along an axis, each initialised by itself: own fans, own draw, own orthogonality.
 *
 * <p>{@code @Blocks(3)} on a fused query-key-value matrix {@code [d, 3 * d]}, {@code @Blocks(4)} on the gates of an LSTM.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Blocks {

    /** How many; divides the axis. */
    int value();

    /** The axis they follow each other along; from the end where negative. */
    int axis() default -1;
}

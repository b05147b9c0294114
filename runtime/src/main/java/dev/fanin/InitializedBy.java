package dev.fanin;

import dev.fanin.init.Initializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation type an initializer: the generated code is {@code new TheInitializer(...)} with the annotation's
 * members.
 *
 * <p>Fanin's own annotations use nothing else, so yours are their equals.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface InitializedBy {

    /** A record whose components are the annotation's members, same names and types. */
    Class<? extends Initializer> value();

    /** The least rank of a parameter it can start. */
    int minRank() default 0;

    /** The largest rank of a parameter it can start. */
    int maxRank() default Integer.MAX_VALUE;

    /** Whether the last two axes must be equal. */
    boolean square() default false;
}

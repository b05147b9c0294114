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
 * <p>Fanin's own annotations use nothing else, so yours are their equals. A member that is a string is a size where the
 * record takes a {@code long}: 0 if it is empty.
 *
 * <p>An annotation type that carries an initializer is that initializer, with the {@link Scale}, {@link Blocks} and {@link Fans}
 * beside it, unless the parameter has its own:
 *
 * <pre>{@code
 * @Normal(std = 0.02) @Scale("1 / sqrt(2 * layers)")
 * @interface ResidualWeight {}
 * }</pre>
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

    /** Whether it draws by fans: a parameter then has at least two axes, or {@link Fans}. */
    boolean fans() default false;

    /** What it draws, for the documentation of generated code: {@code "variance 1 / fan_in"}. */
    String formula() default "";

    /**
     * Conditions on the members, checked while compiling as far as values are known: {@code "std >= 0"},
     * {@code "low < high"}, {@code "groups divides out"}, alternatives with {@code or} between them.
     *
     * <p>On either side stands a member (on the left one that is an array stands for each of its elements), {@code #member} for the length of an array, a number, an enum's constant, or, of
     * one block, {@code in} and {@code out}, the last two axes, {@code smaller}, the smaller side of the matrix, and
     * {@code blocks}; between them one of {@code < <= > >= = != divides}.
     */
    String[] require() default {};

    /** The members that may be infinite; no number may be NaN. */
    String[] infinite() default {};
}

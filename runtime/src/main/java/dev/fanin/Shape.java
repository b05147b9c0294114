package dev.fanin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The sizes of an array's axes.
 *
 * <p>On a parameter of a model it says what to make; on method parameters, methods (their result) and locals it is a
 * contract, checked where they are used. A size is a number, a constant in scope, a final {@code int} or {@code long}
 * field or component, a dotted path to one, or sums, products and exact quotients of those: {@code "PIXELS"},
 * {@code "4 * hidden"}, {@code "config.width / heads"}. In contracts {@code "_"} is one axis of any size and
 * {@code "..."} any number of axes. {@code @Shape({})} is a scalar.
 *
 * @since 0.1
 */
@Documented
@Target({
    ElementType.FIELD,
    ElementType.RECORD_COMPONENT,
    ElementType.PARAMETER,
    ElementType.METHOD,
    ElementType.LOCAL_VARIABLE
})
@Retention(RetentionPolicy.CLASS)
public @interface Shape {

    /** The size of each axis, outermost first. */
    String[] value();
}

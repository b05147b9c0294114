package dev.fanin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An equation that holds between the sizes of a model: {@code @Where("width = heads * head")}.
 *
 * <p>The checker uses it, and the generated code enforces it.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Where.All.class)
public @interface Where {

    /** The equation, two sizes around {@code =}. */
    String value();

    /** Several equations on one type. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface All {

        /** The equations. */
        Where[] value();
    }
}

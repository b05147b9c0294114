package dev.fanin;

import dev.fanin.init.SvdInitializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Composes {@code U diag(s) V^T} with Haar-distributed U and V and a chosen spectrum s.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
@InitializedBy(
        value = SvdInitializer.class,
        minRank = 2,
        formula = "U diag(s) V^T",
        require = {"spectrum != VALUES or #values = smaller", "values >= 0", "rank <= smaller"})
public @interface Svd {

    /** How the singular values fall. */
    Spectrum spectrum() default Spectrum.ORTHOGONAL;

    /** The factor on all of them. */
    double gain() default 1;

    /** The singular values themselves, for {@link Spectrum#VALUES}: as many as the smaller side. */
    double[] values() default {};

    /** The exponent of {@link Spectrum#POWER}. */
    double exponent() default 1;

    /** A size; singular values beyond it are zero. All are kept if it is empty. */
    String rank() default "";
}

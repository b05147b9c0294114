package dev.fanin;

/**
 * The shape of the law that an initializer draws from, at the variance it asks for.
 *
 * @since 0.1
 */
public enum Distribution {
    /** U[-sqrt(3) std, sqrt(3) std). */
    UNIFORM,
    /** N(0, std^2). */
    NORMAL,
    /** A normal cut at two of its standard deviations, widened so that the result's is the one asked for. */
    TRUNCATED_NORMAL
}

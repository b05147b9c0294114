package dev.fanin;

/**
 * Which fan a variance is divided by.
 *
 * @since 0.1
 */
public enum FanMode {
    /** The inputs of a unit: keeps the variance of the signal. */
    FAN_IN,
    /** The outputs of a unit: keeps the variance of the gradient. */
    FAN_OUT,
    /** The arithmetic mean of both. */
    FAN_AVG,
    /** The geometric mean of both. */
    FAN_GEO
}

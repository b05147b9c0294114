package dev.fanin.report;

/**
 * Where numbers are, and how far they spread.
 *
 * @param mean the centre
 * @param std the root of the mean squared distance from the mean; NaN where no closed formula tells it
 * @param min no number is below; minus infinity where any may occur
 * @param max no number is above; infinity where any may occur
 * @since 0.1
 */
public record Statistics(double mean, double std, double min, double max) {}

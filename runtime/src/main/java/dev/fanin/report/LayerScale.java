package dev.fanin.report;

/**
 * What {@link Lsuv} did to a layer.
 *
 * @param weight the path of its weight
 * @param factor on the orthonormal weight: what {@link dev.fanin.Scale} would say beside {@link dev.fanin.Orthogonal}
 * @param before the variance of its outputs under the orthonormal weight, the layers before being scaled
 * @param after the variance under the scaled weight, 1 within {@link Lsuv#TOLERANCE}
 * @param rounds how often it was divided; 0 if it was well as it was
 * @since 0.1
 */
public record LayerScale(String weight, double factor, double before, double after, int rounds) {}

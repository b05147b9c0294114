package dev.fanin;

/**
 * What follows a layer, and the gain that makes up for what it takes away.
 *
 * <p>Where PyTorch's {@code calculate_gain} knows a nonlinearity, the gain is PyTorch's; else it is
 * {@code 1 / sqrt(E[f(z)^2])} for a standard normal z.
 *
 * @since 0.1
 */
public enum Nonlinearity {
    /** No nonlinearity. */
    LINEAR(1),
    /** 1 / (1 + e^-x); PyTorch's gain. */
    SIGMOID(1),
    /** PyTorch's gain; the second-moment gain would be 1.5925. */
    TANH(5.0 / 3),
    /** max(0, x). */
    RELU(1.4142135623730951),
    /** max(slope * x, x), by default with slope 0.01. */
    LEAKY_RELU(1.4141428569978354),
    /** PyTorch's gain; the second-moment gain would be 1, which is what self-normalizing networks want: {@link Lecun}. */
    SELU(0.75),
    /** x Phi(x), Phi being the standard normal's distribution function. */
    GELU(1.5335304411955353),
    /** x / (1 + e^-x), also called swish. */
    SILU(1.6765324703310913),
    /** x above zero, e^x - 1 below. */
    ELU(1.2451983007007064);

    private final double gain;

    Nonlinearity(double gain) {
        this.gain = gain;
    }

    /** The factor on the standard deviation. */
    public double gain() {
        return gain;
    }

    /**
     * The factor on the standard deviation for a slope below zero: {@code sqrt(2 / (1 + slope^2))}.
     *
     * @param slope counts for {@link #LEAKY_RELU} only
     */
    public double gain(double slope) {
        return this == LEAKY_RELU ? Math.sqrt(2 / (1 + slope * slope)) : gain;
    }
}

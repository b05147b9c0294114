package dev.fanin.init;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import dev.fanin.Nonlinearity;
import java.util.Objects;

/**
 * Variance {@code gain^2 / fan}: He et al. 2015, equations 10 and 14.
 *
 * @since 0.1
 */
public record KaimingInitializer(
        FanMode mode, Nonlinearity nonlinearity, double negativeSlope, Distribution distribution)
        implements Initializer {

    public KaimingInitializer {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(nonlinearity, "nonlinearity");
        Check.finite("negativeSlope", negativeSlope);
        Objects.requireNonNull(distribution, "distribution");
    }

    @Override
    public Law law(Target target) {
        double gain = nonlinearity.gain(negativeSlope);
        return new VarianceScalingInitializer(gain * gain, mode, distribution).law(target);
    }
}

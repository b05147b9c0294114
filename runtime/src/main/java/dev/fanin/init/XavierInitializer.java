package dev.fanin.init;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import java.util.Objects;

/**
 * Variance {@code gain^2 * 2 / (fan_in + fan_out)}: Glorot and Bengio 2010, equation 16.
 *
 * @since 0.1
 */
public record XavierInitializer(double gain, Distribution distribution) implements Initializer {

    public XavierInitializer {
        Check.positive("gain", gain);
        Objects.requireNonNull(distribution, "distribution");
    }

    @Override
    public Law law(Target target) {
        return new VarianceScalingInitializer(gain * gain, FanMode.FAN_AVG, distribution).law(target);
    }
}

package dev.fanin.init;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import java.util.Objects;

/**
 * Variance {@code scale / fan}: what Xavier, Kaiming and Lecun are cases of.
 *
 * <p>As in Keras and JAX.
 *
 * @since 0.1
 */
public record VarianceScalingInitializer(double scale, FanMode mode, Distribution distribution) implements Initializer {

    public VarianceScalingInitializer {
        Check.positive("scale", scale);
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(distribution, "distribution");
    }

    @Override
    public Law law(Target target) {
        return Spread.of(distribution, Math.sqrt(scale / Spread.fan(mode, target.fans())));
    }
}

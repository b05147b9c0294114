package dev.fanin.init;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import java.util.Objects;

/**
 * Variance {@code 1 / fan_in}: LeCun et al. 1998, section 4.6.
 *
 * @since 0.1
 */
public record LecunInitializer(Distribution distribution) implements Initializer {

    public LecunInitializer {
        Objects.requireNonNull(distribution, "distribution");
    }

    @Override
    public Law law(Target target) {
        return new VarianceScalingInitializer(1, FanMode.FAN_IN, distribution).law(target);
    }
}

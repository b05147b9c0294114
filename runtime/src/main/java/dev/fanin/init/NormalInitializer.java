package dev.fanin.init;

/**
 * N(mean, std^2).
 *
 * @since 0.1
 */
public record NormalInitializer(double mean, double std) implements Initializer {

    public NormalInitializer {
        Check.finite("mean", mean);
        Check.notNegative("std", std);
    }

    @Override
    public Law law(Target target) {
        return new Law.Normal(mean, std);
    }
}

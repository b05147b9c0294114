package dev.fanin.init;

/**
 * U[low, high).
 *
 * @since 0.1
 */
public record UniformInitializer(double low, double high) implements Initializer {

    public UniformInitializer {
        Check.finite("low", low);
        Check.finite("high", high);
        Check.that(low < high, "low must be below high", low + " and " + high);
    }

    @Override
    public Law law(Target target) {
        return new Law.Uniform(low, high);
    }
}

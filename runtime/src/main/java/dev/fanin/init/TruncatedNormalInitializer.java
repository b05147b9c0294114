package dev.fanin.init;

/**
 * N(mean, std^2) cut at {@code mean + low * std} and {@code mean + high * std}.
 *
 * @since 0.1
 */
public record TruncatedNormalInitializer(double mean, double std, double low, double high, boolean corrected)
        implements Initializer {

    public TruncatedNormalInitializer {
        Check.finite("mean", mean);
        Check.notNegative("std", std);
        Check.that(low < high, "low must be below high", low + " and " + high);
    }

    @Override
    public Law law(Target target) {
        double parent = corrected ? std / CutNormal.between(low, high).std() : std;
        return new Law.TruncatedNormal(mean, parent, low, high);
    }
}

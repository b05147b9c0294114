package dev.fanin.init;

/**
 * The gain on the main diagonal, zeros elsewhere.
 *
 * @since 0.1
 */
public record IdentityInitializer(double gain) implements Initializer {

    public IdentityInitializer {
        Check.finite("gain", gain);
    }

    @Override
    public Law law(Target target) {
        Check.that(target.dimensions().rank() == 2, "an identity has two axes", target.dimensions());
        return new Law.Diagonal(gain);
    }
}

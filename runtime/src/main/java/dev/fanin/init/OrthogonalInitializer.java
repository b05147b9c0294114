package dev.fanin.init;

/**
 * A Haar-distributed matrix with orthonormal rows or columns, times the gain: Saxe et al. 2014.
 *
 * @since 0.1
 */
public record OrthogonalInitializer(double gain) implements Initializer {

    public OrthogonalInitializer {
        Check.finite("gain", gain);
    }

    @Override
    public Law law(Target target) {
        Check.that(target.dimensions().rank() >= 2, "an orthogonal array needs two axes at least", target.dimensions());
        return new Law.Orthogonal(gain);
    }
}

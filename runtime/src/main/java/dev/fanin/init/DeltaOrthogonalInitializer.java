package dev.fanin.init;

/**
 * An orthogonal map at the centre tap of a convolution {@code [k..., in, out]}: Xiao et al. 2018.
 *
 * @since 0.1
 */
public record DeltaOrthogonalInitializer(double gain) implements Initializer {

    public DeltaOrthogonalInitializer {
        Check.finite("gain", gain);
    }

    @Override
    public Law law(Target target) {
        Dimensions kernel = target.dimensions();
        Check.that(kernel.rank() >= 3, "a convolution kernel has three axes at least", kernel);
        Check.that(kernel.size(-2) <= kernel.size(-1), "a delta-orthogonal kernel needs in <= out", kernel);
        return new Law.DeltaOrthogonal(gain);
    }
}

package dev.fanin.init;

/**
 * A convolution kernel {@code [k..., in, out]} that passes its input on.
 *
 * @since 0.1
 */
public record DiracInitializer(int groups) implements Initializer {

    public DiracInitializer {
        Check.that(groups >= 1, "groups must be at least 1", groups);
    }

    @Override
    public Law law(Target target) {
        Dimensions kernel = target.dimensions();
        Check.that(kernel.rank() >= 3 && kernel.rank() <= 5, "a convolution kernel has three to five axes", kernel);
        Check.that(kernel.size(-1) % groups == 0, groups + " groups must divide the output channels", kernel);
        return new Law.Dirac(groups, 1);
    }
}

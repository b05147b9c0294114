package dev.fanin.init;

/**
 * Starts at zero.
 *
 * @since 0.1
 */
public record ZerosInitializer() implements Initializer {

    @Override
    public Law law(Target target) {
        return new Law.Constant(0);
    }
}

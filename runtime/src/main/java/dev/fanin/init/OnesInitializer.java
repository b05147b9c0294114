package dev.fanin.init;

/**
 * Starts at one.
 *
 * @since 0.1
 */
public record OnesInitializer() implements Initializer {

    @Override
    public Law law(Target target) {
        return new Law.Constant(1);
    }
}

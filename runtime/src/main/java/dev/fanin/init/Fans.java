package dev.fanin.init;

/**
 * How many inputs a unit sums, and how many units an input reaches.
 *
 * @param in inputs times receptive field
 * @param out outputs times receptive field, over the groups
 * @since 0.1
 */
public record Fans(long in, long out) {

    public Fans {
        if (in < 1 || out < 1) {
            throw new IllegalArgumentException("fans must be at least 1: in " + in + ", out " + out);
        }
    }

    /** The default: the last two axes are inputs and outputs, what stands before is the receptive field. */
    public static Fans of(Dimensions dimensions) {
        if (dimensions.rank() < 2) {
            throw new IllegalArgumentException("fans need two axes at least: " + dimensions);
        }
        long field = 1;
        for (int axis = 0; axis < dimensions.rank() - 2; axis++) {
            field *= dimensions.size(axis);
        }
        return new Fans(field * dimensions.size(-2), field * dimensions.size(-1));
    }
}

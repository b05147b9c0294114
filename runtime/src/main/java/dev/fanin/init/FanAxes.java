package dev.fanin.init;

import java.util.Arrays;
import java.util.Objects;

/**
 * Which axes of a parameter count as inputs, as outputs, or as neither; the remaining ones are the receptive field.
 *
 * <p>{@code fan_in = in axes * field} and {@code fan_out = out axes * field / groups}. With neither inputs nor outputs named,
 * they are the last two axes, unless those are batch axes.
 *
 * @since 0.1
 */
public final class FanAxes {

    private final int[] in;
    private final int[] out;
    private final int[] batch;
    private final long groups;

    private FanAxes(int[] in, int[] out, int[] batch, long groups) {
        this.in = in;
        this.out = out;
        this.batch = batch;
        this.groups = groups;
    }

    /**
     * Axes as {@link dev.fanin.Fans} lists them, from the end where negative.
     *
     * @param groups of a grouped convolution, whose input axis already is {@code in / groups}
     * @throws IllegalArgumentException if groups is below 1
     */
    public static FanAxes of(int[] in, int[] out, int[] batch, long groups) {
        Check.that(groups >= 1, "groups must be at least 1", groups);
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(batch, "batch");
        return new FanAxes(in.clone(), out.clone(), batch.clone(), groups);
    }

    /**
     * The fans of an array.
     *
     * @throws IllegalArgumentException if an axis does not exist or is named twice, or the groups don't divide the outputs
     */
    public Fans fans(Dimensions dimensions) {
        boolean[] named = new boolean[dimensions.rank()];
        product(batch, dimensions, named);
        boolean unnamed = in.length == 0 && out.length == 0;
        int[] outputAxes = unnamed ? free(0, named) : out;
        int[] inputAxes = unnamed ? free(1, named) : in;
        long inputs = product(inputAxes, dimensions, named);
        long outputs = product(outputAxes, dimensions, named);
        Check.that(outputs % groups == 0, groups + " groups must divide the outputs of " + dimensions, outputs);
        long field = 1;
        for (int axis = 0; axis < named.length; axis++) {
            field *= named[axis] ? 1 : dimensions.size(axis);
        }
        return new Fans(inputs * field, outputs / groups * field);
    }

    /** The last axis that is no batch axis, or the one before it; none where there are no more. */
    private static int[] free(int before, boolean[] batch) {
        int left = before;
        for (int axis = batch.length - 1; axis >= 0; axis--) {
            if (!batch[axis] && left-- == 0) {
                return new int[] {axis};
            }
        }
        return new int[0];
    }

    private static long product(int[] axes, Dimensions dimensions, boolean[] named) {
        long product = 1;
        for (int axis : axes) {
            int resolved = dimensions.axis(axis);
            Check.that(!named[resolved], "an axis is named twice as a fan of " + dimensions, axis);
            named[resolved] = true;
            product *= dimensions.size(resolved);
        }
        return product;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FanAxes axes
                && Arrays.equals(in, axes.in)
                && Arrays.equals(out, axes.out)
                && Arrays.equals(batch, axes.batch)
                && groups == axes.groups;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(in) + 31 * Arrays.hashCode(out) + Long.hashCode(groups);
    }

    @Override
    public String toString() {
        return "FanAxes[in=" + Arrays.toString(in) + ", out=" + Arrays.toString(out) + ", batch="
                + Arrays.toString(batch) + ", groups=" + groups + "]";
    }
}

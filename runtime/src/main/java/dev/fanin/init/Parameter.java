package dev.fanin.init;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter to make: its path, its shape and how it starts.
 *
 * <p>Immutable; every message begins with the path.
 *
 * @since 0.1
 */
public final class Parameter {

    private final String path;
    private final @Nullable Declaration declaration;
    private final Initializer initializer;
    private final Dimensions dimensions;
    private final int blocks;
    private final int axis;
    private final @Nullable FanAxes fanAxes;
    private final @Nullable Parameter fansOf;
    private final double scale;

    private Parameter(
            String path,
            @Nullable Declaration declaration,
            Initializer initializer,
            Dimensions dimensions,
            int blocks,
            int axis,
            @Nullable FanAxes fanAxes,
            @Nullable Parameter fansOf,
            double scale) {
        this.path = path;
        this.declaration = declaration;
        this.initializer = initializer;
        this.dimensions = dimensions;
        this.blocks = blocks;
        this.axis = axis;
        this.fanAxes = fanAxes;
        this.fansOf = fansOf;
        this.scale = scale;
    }

    /**
     * One block, unscaled, whose last two axes are its inputs and outputs.
     *
     * @param path the name within the model, such as {@code blocks.3.query}
     * @param shape no size at all makes a scalar
     * @throws IllegalArgumentException if a size is below 1, or there are too many elements to count
     */
    public static Parameter of(String path, Initializer initializer, long... shape) {
        Objects.requireNonNull(path, "path");
        Check.that(!path.isEmpty(), "a parameter needs a path", "\"\"");
        Objects.requireNonNull(initializer, "initializer");
        Objects.requireNonNull(shape, "shape");
        return of(path, null, initializer, shape);
    }

    /** The same, as a model declares it. */
    static Parameter of(String path, @Nullable Declaration declaration, Initializer initializer, long... shape) {
        try {
            return new Parameter(path, declaration, initializer, Dimensions.of(shape), 1, 0, null, null, 1);
        } catch (IllegalArgumentException e) {
            throw refusal(path, declaration, Rule.SIZE, e);
        }
    }

    /**
     * This in equal blocks along an axis, each with its own fans and its own draw.
     *
     * @param axis from the end where negative
     * @throws IllegalArgumentException if there is no such axis, or the count does not divide it
     */
    public Parameter blocks(int count, int axis) {
        int resolved = axis(axis);
        long size = dimensions.size(resolved);
        if (count < 1 || size % count != 0) {
            String line = "axis " + axis + " of " + dimensions + " does not fall into equal blocks: " + count;
            throw refusal(path, declaration, Rule.BLOCKS, line, Sizes.multiples(size, count), null);
        }
        return new Parameter(path, declaration, initializer, dimensions, count, resolved, fanAxes, fansOf, scale)
                .checked();
    }

    private int axis(int number) {
        try {
            return dimensions.axis(number);
        } catch (IllegalArgumentException e) {
            throw refusal(path, declaration, Rule.BLOCKS, e);
        }
    }

    /** This with the fans that these axes make. */
    public Parameter fans(FanAxes axes) {
        Objects.requireNonNull(axes, "axes");
        return new Parameter(path, declaration, initializer, dimensions, blocks, axis, axes, null, scale).checked();
    }

    /** This with the fans of another parameter: a bias takes its weight's. */
    public Parameter fansOf(Parameter other) {
        Objects.requireNonNull(other, "other");
        return new Parameter(path, declaration, initializer, dimensions, blocks, axis, null, other, scale);
    }

    /** This with every value multiplied, but for roundings. */
    public Parameter scale(double factor) {
        return scaled("scale", factor, declaration);
    }

    /**
     * This with every value multiplied.
     *
     * @param formula what makes the factor, for messages
     * @throws IllegalArgumentException if the factor is infinite or no number
     */
    public Parameter scale(String formula, double factor) {
        return scaled(formula, factor, declaration == null ? null : declaration.times(formula));
    }

    private Parameter scaled(String name, double factor, @Nullable Declaration declared) {
        if (!Double.isFinite(scale * factor)) {
            String line = name + " must be finite: " + scale * factor;
            throw refusal(path, declared, Rule.SCALE, line, Rule.SCALE.help, null);
        }
        return new Parameter(path, declared, initializer, dimensions, blocks, axis, fanAxes, fansOf, scale * factor);
    }

    /** This as part of a larger model: {@code query} under {@code blocks.3} is {@code blocks.3.query}. */
    public Parameter under(String prefix) {
        return new Parameter(
                prefix + "." + path, declaration, initializer, dimensions, blocks, axis, fanAxes, fansOf, scale);
    }

    public String path() {
        return path;
    }

    public Initializer initializer() {
        return initializer;
    }

    public Dimensions dimensions() {
        return dimensions;
    }

    /** The factor on every value. */
    public double scale() {
        return scale;
    }

    /** How many blocks; 1 if it is made as a whole. */
    public int blocks() {
        return blocks;
    }

    /** The axis the blocks follow each other along, from the start. */
    public int axis() {
        return axis;
    }

    /** The shape of each block. */
    public Dimensions blockDimensions() {
        return blocks == 1 ? dimensions : dimensions.with(axis, dimensions.size(axis) / blocks);
    }

    /** The fans of each block; none for arrays of rank 0 and 1 that name none. */
    public Optional<Fans> fans() {
        if (fansOf != null) {
            return fansOf.fans();
        }
        Dimensions block = blockDimensions();
        if (fanAxes != null) {
            return Optional.of(fanAxes.fans(block));
        }
        return block.rank() < 2 ? Optional.empty() : Optional.of(Fans.of(block));
    }

    /**
     * The law of a block, scaled.
     *
     * @throws IllegalArgumentException if nothing of that shape can start that way
     */
    public Law law(int block) {
        Target target = new Target(blockDimensions(), fans(), block, blocks);
        try {
            return initializer.law(target).times(scale);
        } catch (IllegalArgumentException e) {
            throw refusal(path, declaration, Rule.VALUE, e);
        }
    }

    private Parameter checked() {
        try {
            fans();
            return this;
        } catch (IllegalArgumentException e) {
            throw refusal(path, declaration, Rule.FANS, e);
        }
    }

    private static IllegalArgumentException refusal(
            String path, @Nullable Declaration declaration, Rule rule, IllegalArgumentException e) {
        return refusal(path, declaration, rule, String.valueOf(e.getMessage()), rule.help, e);
    }

    /** Of a parameter that a model declares, with what it declares. */
    private static IllegalArgumentException refusal(
            String path,
            @Nullable Declaration declaration,
            Rule rule,
            String line,
            String help,
            @Nullable Exception cause) {
        String message = declaration == null ? path + ": " + line : declaration.explained(rule.code, path, line, help);
        return new IllegalArgumentException(message, cause);
    }

    /** What can be wrong with a parameter whose sizes are all right: the compiler's codes, and what would mend it. */
    private enum Rule {
        SIZE("size.too-large", "choose smaller sizes"),
        BLOCKS("blocks.divide", "choose a size that falls into equal blocks"),
        FANS("fans.groups", "choose groups that divide the outputs"),
        SCALE("scale.not-finite", "choose sizes for which it is a finite number"),
        VALUE("initializer.value", "choose other sizes, or another initializer");

        private final String code;
        private final String help;

        Rule(String code, String help) {
            this.code = code;
            this.help = help;
        }
    }

    /** As people write it: {@code w1 [784, 256]}. */
    @Override
    public String toString() {
        return path + " " + dimensions;
    }
}

package dev.fanin.array;

import dev.fanin.InitializationException;
import dev.fanin.init.Dimensions;
import dev.fanin.init.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a parameter to make, checked against its data type.
 *
 * @param recipes one a block
 */
record Job(Parameter parameter, Part part, Precision precision, List<Recipe> recipes) {

    /**
     * The job for a part of a parameter.
     *
     * @throws InitializationException if no law follows for a block, or it does not fit into the data type
     */
    static Job of(Parameter parameter, Part part, Precision precision, long seed, Streams streams) {
        // Without recipes yet, it can name the parameter where one fails.
        return new Job(parameter, part, precision, List.of()).withRecipes(seed, streams);
    }

    private Job withRecipes(long seed, Streams streams) {
        try {
            List<Recipe> made = new ArrayList<>();
            for (int block = 0; block < parameter.blocks(); block++) {
                Draws draws = new Draws(seed, parameter.path(), block);
                Recipes blocks =
                        new Recipes(parameter.blockDimensions(), precision, draws, parameter.scale() < 0, streams);
                made.add(blocks.of(parameter.law(block)));
            }
            return new Job(parameter, part, precision, List.copyOf(made));
        } catch (RuntimeException | Error e) {
            throw failure(e);
        }
    }

    /** The shape of the array. */
    Dimensions dimensions() {
        return part.dimensions();
    }

    /** A double, because a long is too small for some that are asked for. */
    double bytes() {
        return (double) dimensions().elements() * precision.bytes();
    }

    /** Whether any element can be made without the others. */
    boolean elementwise() {
        return recipes.stream().allMatch(Recipe::elementwise);
    }

    /** Everything to do once there is memory. */
    <A> List<Work> works(Target<A> target) {
        List<Work> works = new ArrayList<>();
        for (int block = 0; block < recipes.size(); block++) {
            Recipe recipe = recipes.get(block);
            Optional<Overlap> overlap = part.of(parameter, block);
            if (overlap.isPresent()) {
                works.addAll(recipe.works(target.region(overlap.get())));
            }
        }
        return works;
    }

    /** What was thrown, with the name of the parameter, its shape, its data type and its bytes. */
    InitializationException failure(Throwable thrown) {
        return thrown instanceof InitializationException known
                ? known
                : new InitializationException(told(thrown), thrown);
    }

    /** What was thrown, with this where it names the parameter: after a code, if it has one. */
    private String told(Throwable thrown) {
        String named = this + " (" + Bytes.text(bytes()) + "): ";
        String message = thrown.getMessage();
        if (message == null) {
            return named + thrown;
        }
        Matcher known = Pattern.compile("(\\[[a-z.-]+] )?" + Pattern.quote(parameter.path() + ": "))
                .matcher(message);
        return known.lookingAt()
                ? Objects.requireNonNullElse(known.group(1), "") + named + message.substring(known.end())
                : named + message;
    }

    /** As messages begin: {@code w1 [784, 256] FLOAT}. */
    @Override
    public String toString() {
        return parameter.path() + " " + dimensions() + " " + precision;
    }
}

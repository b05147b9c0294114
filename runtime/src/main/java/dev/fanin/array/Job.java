package dev.fanin.array;

import dev.fanin.InitializationException;
import dev.fanin.init.Dimensions;
import dev.fanin.init.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A parameter to make, checked against its data type.
 *
 * @param recipes one a block
 */
record Job(Parameter parameter, Precision precision, List<Recipe> recipes) {

    /**
     * The job for a parameter.
     *
     * @throws InitializationException if no law follows for a block, or it does not fit into the data type
     */
    static Job of(Parameter parameter, Precision precision, long seed) {
        return guarded(parameter, precision, () -> {
            List<Recipe> recipes = new ArrayList<>();
            for (int block = 0; block < parameter.blocks(); block++) {
                Draws draws = new Draws(seed, parameter.path(), block);
                recipes.add(new Recipes(parameter.blockDimensions(), precision, draws).of(parameter.law(block)));
            }
            return new Job(parameter, precision, List.copyOf(recipes));
        });
    }

    /** A double, because a long is too small for some that are asked for. */
    double bytes() {
        return bytes(parameter, precision);
    }

    /** Everything to do once there is memory for the whole parameter. */
    <A> List<Work> works(Target<A> target) {
        Dimensions block = parameter.blockDimensions();
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < recipes.size(); i++) {
            long[] offset = new long[block.rank()];
            if (parameter.blocks() > 1) {
                offset[parameter.axis()] = i * block.size(parameter.axis());
            }
            Box box = Box.of(parameter.dimensions(), offset, block.toArray());
            works.addAll(recipes.get(i).works(target.region(Box.whole(block), box)));
        }
        return works;
    }

    /** Names the parameter, its data type and its bytes in whatever fails meanwhile. */
    <T> T guarded(Supplier<T> action) {
        return guarded(parameter, precision, action);
    }

    private static <T> T guarded(Parameter parameter, Precision precision, Supplier<T> action) {
        try {
            return action.get();
        } catch (InitializationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            String bytes = Bytes.text(bytes(parameter, precision));
            throw new InitializationException(
                    parameter + " " + precision + " (" + bytes + "): " + reason(parameter, e), e);
        }
    }

    private static double bytes(Parameter parameter, Precision precision) {
        return (double) parameter.dimensions().elements() * precision.bytes();
    }

    private static String reason(Parameter parameter, Throwable thrown) {
        String message = thrown.getMessage();
        if (message == null) {
            return thrown.toString();
        }
        String path = parameter.path() + ": ";
        return message.startsWith(path) ? message.substring(path.length()) : message;
    }
}

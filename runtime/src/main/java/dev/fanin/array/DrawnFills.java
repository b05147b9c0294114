package dev.fanin.array;

import dev.fanin.random.Key;
import java.util.function.Supplier;

/** A {@link DrawnFill} for each thread: the draws of a key, taken through the same step. */
record DrawnFills(Key key, Affine step, IdleStreams streams) implements Supplier<Fill> {

    @Override
    public DrawnFill get() {
        return new DrawnFill(streams.take(key), step, streams);
    }
}

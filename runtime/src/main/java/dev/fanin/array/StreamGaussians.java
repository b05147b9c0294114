package dev.fanin.array;

import dev.fanin.matrix.Gaussians;
import dev.fanin.random.ElementStream;
import dev.fanin.random.Key;
import dev.fanin.random.Purpose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The normals of a matrix, each of its four streams under a purpose of its own. */
final class StreamGaussians implements Gaussians {

    /** In the order of {@link Gaussians}' numbers. */
    private static final List<Purpose> PURPOSES =
            List.of(Purpose.REFLECTORS_LEFT, Purpose.REFLECTORS_RIGHT, Purpose.ENTRIES, Purpose.SPECTRUM);

    private final Draws draws;
    private final IdleStreams streams;

    /** By stream, once asked for: a hash each. Threads that ask at the same time make equal ones. */
    private final @Nullable Key[] keys = new Key[PURPOSES.size()];

    StreamGaussians(Draws draws, IdleStreams streams) {
        this.draws = draws;
        this.streams = streams;
    }

    @Override
    public void fill(int stream, long first, float[] into, int offset, int count) {
        ElementStream normals = streams.take(key(stream));
        normals.fill(first, into, offset, count);
        streams.put(normals);
    }

    @Override
    public void fill(int stream, long first, double[] into, int offset, int count) {
        ElementStream normals = streams.take(key(stream));
        normals.fill(first, into, offset, count);
        streams.put(normals);
    }

    private Key key(int stream) {
        Key key = keys[stream];
        if (key == null) {
            key = draws.key(PURPOSES.get(stream));
            keys[stream] = key;
        }
        return key;
    }
}

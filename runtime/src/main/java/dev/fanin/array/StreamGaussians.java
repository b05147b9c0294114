package dev.fanin.array;

import dev.fanin.matrix.Gaussians;
import dev.fanin.random.NormalStream;
import dev.fanin.random.Purpose;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** The normals of a matrix, each of its four streams under a purpose of its own. */
final class StreamGaussians implements Gaussians {

    /** In the order of {@link Gaussians}' numbers. */
    private static final List<Purpose> PURPOSES =
            List.of(Purpose.REFLECTORS_LEFT, Purpose.REFLECTORS_RIGHT, Purpose.ENTRIES, Purpose.SPECTRUM);

    private final Draws draws;

    /** Streams that no thread is using: they are large, and a matrix asks often. */
    private final List<Queue<NormalStream>> idle = Stream.generate(
                    () -> (Queue<NormalStream>) new ConcurrentLinkedQueue<NormalStream>())
            .limit(PURPOSES.size())
            .toList();

    StreamGaussians(Draws draws) {
        this.draws = draws;
    }

    @Override
    public void fill(int stream, long first, float[] into, int offset, int count) {
        NormalStream normals = take(stream);
        normals.fill(first, into, offset, count);
        idle.get(stream).add(normals);
    }

    @Override
    public void fill(int stream, long first, double[] into, int offset, int count) {
        NormalStream normals = take(stream);
        normals.fill(first, into, offset, count);
        idle.get(stream).add(normals);
    }

    private NormalStream take(int stream) {
        NormalStream normals = idle.get(stream).poll();
        return normals != null ? normals : new NormalStream(draws.key(PURPOSES.get(stream)));
    }
}

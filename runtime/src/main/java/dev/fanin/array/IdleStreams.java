package dev.fanin.array;

import dev.fanin.random.Key;
import dev.fanin.random.NormalStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Streams of normals that no thread is using, for all matrices of a making.
 *
 * <p>A matrix asks often, and a stream's scratch memory takes longer to make than the draws of a small matrix.
 */
final class IdleStreams {
    private final Queue<NormalStream> idle = new ConcurrentLinkedQueue<>();

    /** A stream of that key, for the caller alone until it is {@link #put} back. */
    NormalStream take(Key key) {
        NormalStream stream = idle.poll();
        if (stream == null) {
            return new NormalStream(key);
        }
        stream.restart(key);
        return stream;
    }

    void put(NormalStream stream) {
        idle.add(stream);
    }
}

package dev.fanin.array;

import dev.fanin.random.ElementStream;
import dev.fanin.random.Key;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Streams of one kind that no thread is using: their scratch memory is worth more than one parameter's use of it. */
abstract class IdleStreams {
    private final Queue<ElementStream> idle = new ConcurrentLinkedQueue<>();

    /** A new one. */
    abstract ElementStream stream(Key key);

    /** A stream of that key, for the caller alone until it is {@link #put} back. */
    ElementStream take(Key key) {
        ElementStream stream = idle.poll();
        if (stream == null) {
            return stream(key);
        }
        stream.restart(key);
        return stream;
    }

    void put(ElementStream stream) {
        idle.add(stream);
    }
}

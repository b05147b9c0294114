package dev.fanin.array;

import dev.fanin.random.ElementStream;
import dev.fanin.random.Key;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Streams of one kind that no thread is using: their scratch memory is worth more than one parameter's use of it. */
final class IdleStreams {
    private final Function<Key, ElementStream> maker;
    private final Queue<ElementStream> idle = new ConcurrentLinkedQueue<>();

    IdleStreams(Function<Key, ElementStream> maker) {
        this.maker = maker;
    }

    /** A stream of that key, for the caller alone until it is {@link #put} back. */
    ElementStream take(Key key) {
        ElementStream stream = idle.poll();
        if (stream == null) {
            return maker.apply(key);
        }
        stream.restart(key);
        return stream;
    }

    void put(ElementStream stream) {
        idle.add(stream);
    }
}

package dev.fanin.array;

import dev.fanin.random.NormalStream;
import dev.fanin.random.TruncatedNormalStream;
import dev.fanin.random.UniformStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The streams of a making, for all of its parameters. */
final class Streams {
    private final IdleStreams uniforms = new IdleStreams(UniformStream::new);
    private final IdleStreams normals = new IdleStreams(NormalStream::new);
    private final Map<List<Double>, IdleStreams> truncated = new ConcurrentHashMap<>();

    /** Uniforms between 0 and 1. */
    IdleStreams uniforms() {
        return uniforms;
    }

    /** Standard normals. */
    IdleStreams normals() {
        return normals;
    }

    /** Standard normals between two bounds. */
    IdleStreams truncatedNormals(double low, double high) {
        return truncated.computeIfAbsent(
                List.of(low, high), bounds -> new IdleStreams(key -> new TruncatedNormalStream(key, low, high)));
    }
}

package dev.fanin.array;

import dev.fanin.random.Key;
import dev.fanin.random.NormalStream;
import dev.fanin.random.TruncatedNormalStream;
import dev.fanin.random.UniformStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The streams of a making, for all of its parameters. */
final class Streams {
    private final IdleStreams uniforms = new Uniforms();
    private final IdleStreams normals = new Normals();
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
        return truncated.computeIfAbsent(List.of(low, high), bounds -> new TruncatedNormals(low, high));
    }

    private static final class Uniforms extends IdleStreams {
        @Override
        UniformStream stream(Key key) {
            return new UniformStream(key);
        }
    }

    private static final class Normals extends IdleStreams {
        @Override
        NormalStream stream(Key key) {
            return new NormalStream(key);
        }
    }

    private static final class TruncatedNormals extends IdleStreams {
        private final double low;
        private final double high;

        TruncatedNormals(double low, double high) {
            this.low = low;
            this.high = high;
        }

        @Override
        TruncatedNormalStream stream(Key key) {
            return new TruncatedNormalStream(key, low, high);
        }
    }
}

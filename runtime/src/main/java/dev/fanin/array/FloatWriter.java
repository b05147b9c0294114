package dev.fanin.array;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.jspecify.annotations.Nullable;

/** Writes floats as they are. */
final class FloatWriter implements Storage.Writer<float[]> {

    private final FloatPointer memory;
    private @Nullable FloatIndexer places;

    FloatWriter(Pointer memory, long elements) {
        this.memory = new FloatPointer(memory).capacity(elements);
    }

    @Override
    public void write(long at, float[] values, int offset, int count) {
        memory.position(at).put(values, offset, count);
    }

    @Override
    public void write(long at, long stride, float[] values, int offset, int step, int count) {
        FloatIndexer into = places();
        for (int i = 0; i < count; i++) {
            into.put(at + i * stride, values[offset + i * step]);
        }
    }

    private FloatIndexer places() {
        FloatIndexer found = places;
        if (found == null) {
            found = FloatIndexer.create(memory.position(0));
            places = found;
        }
        return found;
    }
}

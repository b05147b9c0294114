package dev.fanin.array;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.jspecify.annotations.Nullable;

/** Writes doubles as they are. */
final class DoubleWriter implements Storage.Writer<double[]> {

    private final DoublePointer memory;
    private @Nullable DoubleIndexer places;

    DoubleWriter(Pointer memory, long elements) {
        this.memory = new DoublePointer(memory).capacity(elements);
    }

    @Override
    public void write(long at, double[] values, int offset, int count) {
        memory.position(at).put(values, offset, count);
    }

    @Override
    public void write(long at, long stride, double[] values, int offset, int step, int count) {
        DoubleIndexer into = places();
        for (int i = 0; i < count; i++) {
            into.put(at + i * stride, values[offset + i * step]);
        }
    }

    private DoubleIndexer places() {
        DoubleIndexer found = places;
        if (found == null) {
            found = DoubleIndexer.create(memory.position(0));
            places = found;
        }
        return found;
    }
}

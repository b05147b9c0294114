package dev.fanin.array;

import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.ShortPointer;
import org.bytedeco.javacpp.indexer.ShortIndexer;
import org.jspecify.annotations.Nullable;

/** Writes floats as numbers of sixteen bits. */
final class ShortWriter implements Storage.Writer<float[]> {

    private final ShortPointer memory;
    private final ToShort rounding;
    private short[] rounded = new short[0];
    private @Nullable ShortIndexer places;

    /** How a float becomes the bits of a smaller type. */
    @FunctionalInterface
    interface ToShort {
        short round(float value);
    }

    ShortWriter(Pointer memory, long elements, ToShort rounding) {
        this.memory = new ShortPointer(memory).capacity(elements);
        this.rounding = rounding;
    }

    @Override
    public void write(long at, float[] values, int offset, int count) {
        if (rounded.length < count) {
            rounded = new short[count];
        }
        for (int i = 0; i < count; i++) {
            rounded[i] = rounding.round(values[offset + i]);
        }
        memory.position(at).put(rounded, 0, count);
    }

    @Override
    public void write(long at, long stride, float[] values, int offset, int step, int count) {
        ShortIndexer into = places();
        for (int i = 0; i < count; i++) {
            into.put(at + i * stride, rounding.round(values[offset + i * step]));
        }
    }

    private ShortIndexer places() {
        ShortIndexer found = places;
        if (found == null) {
            found = ShortIndexer.create(memory.position(0));
            places = found;
        }
        return found;
    }
}

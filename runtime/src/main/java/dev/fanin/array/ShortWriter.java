package dev.fanin.array;

import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.ShortPointer;

/** Writes floats as numbers of sixteen bits. */
final class ShortWriter implements Storage.Writer<float[]> {

    private final ShortPointer memory;
    private final ToShort rounding;
    private short[] rounded = new short[0];

    /** How a float becomes the bits of a smaller type. */
    @FunctionalInterface
    interface ToShort {
        short round(float value);
    }

    ShortWriter(Pointer memory, ToShort rounding) {
        this.memory = new ShortPointer(memory);
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
}

package dev.fanin.array;

import org.bytedeco.javacpp.Pointer;

/**
 * Where a block's numbers go: a box of an array in C order.
 *
 * @param source which of the block's numbers are wanted
 * @param target where they go in the array: a box of as many elements
 */
record Region<A>(Storage<A> storage, Pointer memory, Box source, Box target, Progress progress) {

    Storage.Writer<A> writer() {
        return storage.writers().apply(memory);
    }

    /** Writes the elements {@code first} and on of the box. */
    void write(Storage.Writer<A> writer, long first, A values, int count) {
        int written = 0;
        while (written < count) {
            int run = target.run(first + written, count - written);
            writer.write(target.index(first + written), values, written, run);
            written += run;
        }
    }
}

package dev.fanin.matrix;

import java.util.concurrent.atomic.LongAdder;

/** A hash of all bits of a matrix, each with its index, whatever order they come in. */
final class Hash {
    private Hash() {}

    static long ofFloats(RandomMatrix matrix, Tasks tasks) {
        LongAdder hash = new LongAdder();
        matrix.floats(new HashedGaussians(11), tasks, (first, values, count) -> {
            for (int i = 0; i < count; i++) {
                hash.add(HashedGaussians.mix(HashedGaussians.mix(first + i) + Float.floatToRawIntBits(values[i])));
            }
        });
        return hash.sum();
    }

    static long ofDoubles(RandomMatrix matrix, Tasks tasks) {
        LongAdder hash = new LongAdder();
        matrix.doubles(new HashedGaussians(11), tasks, (first, values, count) -> {
            for (int i = 0; i < count; i++) {
                hash.add(HashedGaussians.mix(HashedGaussians.mix(first + i) + Double.doubleToRawLongBits(values[i])));
            }
        });
        return hash.sum();
    }
}

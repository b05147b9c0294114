package dev.fanin.safetensors;

import dev.fanin.array.ArrayType;
import java.util.List;

/**
 * A tensor of a file.
 *
 * @param begin where its bytes begin, counted from the first byte after the header
 * @param end where they end
 */
record Tensor(String name, NumberFormat format, List<Long> shape, long begin, long end) {

    Tensor {
        shape = List.copyOf(shape);
    }

    ArrayType type() {
        return new ArrayType(format.dataType(), shape);
    }

    /**
     * The bytes that the shape and the format ask for.
     *
     * @throws ArithmeticException if they are too many to count
     */
    long bytes() {
        long bytes = format.bytes();
        for (long size : shape) {
            bytes = Math.multiplyExact(bytes, size);
        }
        return bytes;
    }
}

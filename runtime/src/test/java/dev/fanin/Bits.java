package dev.fanin;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bytedeco.javacpp.BytePointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** All bits of an array in C order, whatever its order in memory, as a line. */
final class Bits {

    private Bits() {}

    /** The first and the last element, and 64 bits of SHA-256 over the little-endian bytes of all. */
    static String of(INDArray array) {
        INDArray ordered = array.dup('c');
        double[] values = ordered.castTo(DataType.DOUBLE).data().asDouble();
        byte[] bytes =
                new byte[Math.toIntExact(ordered.length() * ordered.dataType().width())];
        try (BytePointer memory = new BytePointer(ordered.data().addressPointer())) {
            memory.get(bytes);
        }
        return String.format("%a %a %016x", values[0], values[values.length - 1], hash(bytes));
    }

    private static long hash(byte[] bytes) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

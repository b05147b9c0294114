package dev.fanin.random;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Names a stream of draws: 128 bits of key for Threefry, and 64 bits for the upper half of its counter.
 *
 * <p>Both are the first 24 bytes of SHA-256 over version, seed, purpose, block and the path with its length, all
 * big-endian. No two encodings are alike, and 192 bits of hash do not collide.
 *
 * @since 0.1
 */
public record Key(int key0, int key1, int key2, int key3, int nonce0, int nonce1) {

    /** The version of the contract: other bits for the same seed and path mean another version. */
    public static final int VERSION = 1;

    private static final int FIXED_BYTES = 3 * Integer.BYTES + Long.BYTES + Integer.BYTES;

    /**
     * The stream of a parameter.
     *
     * @param seed any long, each a seed of its own
     * @param path where the parameter sits in the model
     * @param block which of several equal parts of the parameter, 0 if it has none
     * @param purpose what the draws are for
     */
    public static Key of(long seed, String path, int block, Purpose purpose) {
        Objects.requireNonNull(purpose, "purpose");
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        ByteBuffer encoding = ByteBuffer.allocate(FIXED_BYTES + name.length)
                .putInt(VERSION)
                .putLong(seed)
                .putInt(purpose.tag())
                .putInt(block)
                .putInt(name.length)
                .put(name);
        int[] hash = Sha256.of(encoding.array());
        return new Key(hash[0], hash[1], hash[2], hash[3], hash[4], hash[5]);
    }
}

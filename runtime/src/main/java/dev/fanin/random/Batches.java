package dev.fanin.random;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a range of elements into batches of whole blocks; of the outermost ones it takes the part that is wanted.
 *
 * @param <A> an array of primitives
 */
abstract class Batches<A> {

    /** Makes the elements of some blocks. */
    @FunctionalInterface
    interface Maker<A> {
        /** Makes blocks {@code block} and on of a key, in order, and writes them to {@code into[at]} and on. */
        void make(Key key, long block, int blocks, A into, int at);
    }

    /** So many elements a stream has; the counter's highest bits stay free. */
    private static final long MOST = 1L << 62;

    // A range of whole blocks does without.
    private @Nullable A scratch;

    /** Batches of floats. */
    static Batches<float[]> ofFloats() {
        return new Batches<>() {
            @Override
            float[] array(int length) {
                return new float[length];
            }
        };
    }

    /** Batches of doubles. */
    static Batches<double[]> ofDoubles() {
        return new Batches<>() {
            @Override
            double[] array(int length) {
                return new double[length];
            }
        };
    }

    /** Batches of words. */
    static Batches<int[]> ofWords() {
        return new Batches<>() {
            @Override
            int[] array(int length) {
                return new int[length];
            }
        };
    }

    abstract A array(int length);

    /**
     * Fills an array, batch by batch.
     *
     * @param key of the stream
     * @param from the first element wanted
     * @param length of the array
     * @param offset where the first element goes
     * @param count how many elements
     */
    void fill(Key key, long from, A into, int length, int offset, int count, Maker<A> maker) {
        Objects.checkFromIndexSize(offset, count, length);
        check(from, count);
        long end = from + count;
        long block = from / RandomWords.BLOCK;
        while (block * RandomWords.BLOCK < end) {
            long wanted = (end - 1) / RandomWords.BLOCK - block + 1;
            int blocks = (int) Math.min(wanted, RandomWords.BATCH - block % RandomWords.BATCH);
            int whole = blocks * RandomWords.BLOCK;
            long start = block * RandomWords.BLOCK;
            int skipped = (int) Math.max(0, from - start);
            int taken = (int) Math.min(whole, end - start) - skipped;
            int at = offset + (int) (start + skipped - from);
            if (taken == whole) {
                maker.make(key, block, blocks, into, at);
            } else {
                A made = scratch();
                maker.make(key, block, blocks, made, 0);
                System.arraycopy(made, skipped, into, at, taken);
            }
            block += blocks;
        }
    }

    /** That a stream has the elements {@code from} and on. */
    static void check(long from, int count) {
        if (from < 0 || from > MOST - count) {
            throw new IllegalArgumentException("elements must have indices from 0 to 2^62 - 1: " + from);
        }
    }

    private A scratch() {
        A made = scratch;
        if (made == null) {
            made = array(RandomWords.BATCH * RandomWords.BLOCK);
            scratch = made;
        }
        return made;
    }
}

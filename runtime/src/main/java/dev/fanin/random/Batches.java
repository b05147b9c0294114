package dev.fanin.random;

import java.util.Objects;

/** Cuts a range of elements into batches of whole blocks, and puts the part of each that is wanted in its place. */
final class Batches {

    /** Makes the elements of some blocks. */
    interface Maker {
        /** Makes blocks {@code block} and on. */
        void make(long block, int blocks);
    }

    /** So many elements a stream has; the counter's highest bits stay free. */
    private static final long MOST = 1L << 62;

    private Batches() {}

    /**
     * Fills an array, batch by batch.
     *
     * @param from the first element wanted
     * @param into an array of primitives; only System.arraycopy looks into it
     * @param length of that array
     * @param offset where the first element goes
     * @param count how many elements
     * @param made what {@code maker} fills: for each word of a counter an array of the same type as {@code into}
     */
    static void fill(long from, Object into, int length, int offset, int count, Object[] made, Maker maker) {
        Objects.checkFromIndexSize(offset, count, length);
        if (from < 0 || from > MOST - count) {
            throw new IllegalArgumentException("elements must have indices from 0 to 2^62 - 1: " + from);
        }
        long end = from + count;
        long block = from / RandomWords.BLOCK;
        while (block * RandomWords.BLOCK < end) {
            long wanted = (end - 1) / RandomWords.BLOCK - block + 1;
            int blocks = (int) Math.min(wanted, RandomWords.BATCH - block % RandomWords.BATCH);
            maker.make(block, blocks);
            for (int i = 0; i < blocks * RandomWords.WORDS; i++) {
                int word = i % RandomWords.WORDS;
                int first = i / RandomWords.WORDS * RandomWords.LANES;
                long start = block * RandomWords.BLOCK + (long) i * RandomWords.LANES;
                long low = Math.max(start, from);
                long high = Math.min(start + RandomWords.LANES, end);
                if (low < high) {
                    int at = offset + (int) (low - from);
                    System.arraycopy(made[word], first + (int) (low - start), into, at, (int) (high - low));
                }
            }
            block += blocks;
        }
    }
}

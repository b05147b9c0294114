package dev.fanin.array;

import dev.fanin.random.Key;
import dev.fanin.random.Words;
import java.util.Arrays;

/**
 * Which elements of a sparse matrix are zero: in every column the {@code count} rows with the smallest random words.
 *
 * <p>Words are compared unsigned, ties by row. The word of row i in column j is number {@code j rows + i}, so that a column
 * is a run.
 *
 * @param key of purpose ZEROS
 */
record Zeros(Key key, int rows, int columns, int count) {

    /** Words a group of columns has, about: a stream of words costs as much to create as some thousand words. */
    private static final int WORDS_A_GROUP = 1 << 16;

    /** How many columns are drawn together; fewer in the last group. */
    int groupSize() {
        return Math.max(1, Math.min(columns, WORDS_A_GROUP / rows));
    }

    /** Finds the zeros of a group, and notes a bit a row for each column. */
    void find(int group, long[][] zeros) {
        int first = group * groupSize();
        int last = Math.min(columns, first + groupSize());
        Words stream = new Words(key);
        int[] words = new int[rows];
        for (int column = first; column < last; column++) {
            stream.fill((long) column * rows, words, 0, rows);
            zeros[column] = smallest(words);
        }
    }

    private long[] smallest(int[] words) {
        long[] bits = new long[(rows - 1) / Long.SIZE + 1];
        if (count > 0) {
            long last = lastRank(words);
            for (int row = 0; row < rows; row++) {
                if (rank(words, row) <= last) {
                    bits[row / Long.SIZE] |= 1L << row;
                }
            }
        }
        return bits;
    }

    /** The count-th smallest rank: rows are thrown into buckets by their leading bits, and one bucket is sorted. */
    private long lastRank(int[] words) {
        int dropped = Math.min(Integer.SIZE - 1, 1 + Integer.numberOfLeadingZeros(rows));
        int[] sizes = new int[1 << (Integer.SIZE - dropped)];
        for (int word : words) {
            sizes[word >>> dropped]++;
        }
        int bucket = 0;
        int before = 0;
        while (before + sizes[bucket] < count) {
            before += sizes[bucket++];
        }
        long[] ranks = new long[sizes[bucket]];
        int found = 0;
        for (int row = 0; row < rows; row++) {
            if (words[row] >>> dropped == bucket) {
                ranks[found++] = rank(words, row);
            }
        }
        Arrays.sort(ranks);
        return ranks[count - before - 1];
    }

    /** Orders rows by their word, then by their number. */
    private static long rank(int[] words, int row) {
        return ((words[row] & 0xffffffffL) << (Integer.SIZE - 1)) | row;
    }
}

package dev.fanin.random;

/**
 * 32 random bits for every index.
 *
 * <p>For one thread at a time; create one for each task.
 *
 * @since 0.1
 */
public final class Words {
    private final RandomWords words;
    private final Object[] made;

    /** The words of a key. */
    public Words(Key key) {
        this.words = RandomWords.firstOf(key);
        this.made = new Object[] {words.word(0), words.word(1), words.word(2), words.word(3)};
    }

    /** Writes the words {@code from}, {@code from + 1}, ... to {@code into[offset]} and on, {@code count} of them. */
    public void fill(long from, int[] into, int offset, int count) {
        Batches.fill(from, into, into.length, offset, count, made, words::draw);
    }
}

package dev.fanin.random;

/**
 * 32 random bits for every index.
 *
 * <p>For one thread at a time; create one for each task.
 *
 * @since 0.1
 */
public final class Words {
    private final Key key;
    private final RandomWords words = RandomWords.ofFirstPlane();
    private final Batches<int[]> batches = Batches.ofWords();

    /** The words of a key. */
    public Words(Key key) {
        this.key = key;
    }

    /** Writes the words {@code from}, {@code from + 1}, ... to {@code into[offset]} and on, {@code count} of them. */
    public void fill(long from, int[] into, int offset, int count) {
        batches.fill(key, from, into, into.length, offset, count, (drawn, block, blocks, made, at) -> {
            words.draw(drawn, block, blocks);
            words.order(blocks, made, at);
        });
    }
}

package dev.fanin.random;

/** Draws the words of a batch, makes floats of one word of all counters at a time, and puts them in their order. */
abstract class WordByWord implements FloatMaker {
    private final RandomWords words = RandomWords.ofFirstPlane();
    private final float[][] made = new float[RandomWords.WORDS][BlockStream.LANES];

    @Override
    public final void make(Key key, long block, int blocks, float[] into, int at) {
        words.draw(key, block, blocks);
        make(words, made, blocks * RandomWords.LANES);
        RandomWords.order(made, blocks, into, at);
    }

    /** Makes single elements, {@code elements[from]} and on, as many as there are lanes at most. */
    final void gather(Key key, long[] elements, int from, float[] into, int at, int count) {
        words.draw(key, elements, from, count);
        make(words, made, count);
        for (int i = 0; i < count; i++) {
            into[at + i] = made[RandomWords.wordOf(elements[from + i])][i];
        }
    }

    /** Makes the elements of the first {@code count} counters, for each word of a counter in an array of its own. */
    abstract void make(RandomWords words, float[][] into, int count);
}

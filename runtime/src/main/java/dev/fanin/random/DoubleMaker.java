package dev.fanin.random;

/** Makes the elements of whole blocks in double. */
interface DoubleMaker {

    /**
     * Makes the elements of the first {@code count} counters.
     *
     * @param words the words every element has
     * @param lower words for the bits that floats do without
     * @param into for each word of a counter its elements
     */
    void make(RandomWords words, RandomWords lower, double[][] into, int count);
}

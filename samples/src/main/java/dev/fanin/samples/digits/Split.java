package dev.fanin.samples.digits;

/** The digits in two parts: those a model learns from, and those it is judged by. */
public record Split(Digits train, Digits test) {
    private static final int EVERY_FIFTH = 5;

    /** The split of every sample: each fifth digit of the file is held out, 1,438 are left to learn from. */
    public static Split standard() {
        Digits all = Digits.all();
        return new Split(
                all.where(i -> i % EVERY_FIFTH != EVERY_FIFTH - 1), all.where(i -> i % EVERY_FIFTH == EVERY_FIFTH - 1));
    }
}

package dev.fanin.processor.size;

/** What can be said about the equality of two sizes. */
public sealed interface Verdict {

    /** Equal whatever the names stand for. */
    record Equal() implements Verdict {}

    /**
     * Different whatever the names stand for.
     *
     * @param reason why, as messages show it
     */
    record Never(String reason) implements Verdict {}

    /**
     * Equal for some values of the names only. Names stand for any size, so this is a mistake.
     *
     * @param difference what has to be zero: left minus right under the equations that hold
     */
    record OnlyWhen(Size difference, Size left, Size right) implements Verdict {
        /** When, as messages show it: {@code hidden = 784}. Written only when asked for, for most verdicts are never shown. */
        public String condition() {
            return Condition.of(difference, left, right);
        }
    }

    /** Nobody can tell: something unknown takes part. Never an error. */
    record Open() implements Verdict {}

    /** Whether this verdict is an error. */
    default boolean isMismatch() {
        return this instanceof Never || this instanceof OnlyWhen;
    }
}

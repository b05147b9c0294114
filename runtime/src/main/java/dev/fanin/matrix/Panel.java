package dev.fanin.matrix;

/**
 * Neighbouring reflectors which are applied at once: {@code first} and the {@code count - 1} after it.
 *
 * <p>They change nothing above row {@code first}, nor to the left of column {@code first}.
 */
record Panel(int first, int count) {
    int end() {
        return first + count;
    }
}

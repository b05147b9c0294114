package dev.fanin.matrix;

/** What every matrix asks of its shape. */
final class Shape {
    private Shape() {}

    static void check(int rows, int columns) {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException("rows and columns must be at least 1: [" + rows + ", " + columns + "]");
        }
    }
}

package dev.fanin.matrix;

/**
 * How the work on a matrix [rows, columns], rows at least columns, is cut.
 *
 * <p>The bits depend on {@code panel} and {@link #CHUNK}, so the shape alone decides them; the width of a
 * tile is free, for no sum crosses columns.
 *
 * @param panel how many reflectors are applied at once
 * @param width how many columns a tile has
 */
record Blocking(int rows, int columns, int panel, int width) {
    /** Rows whose products are summed by themselves before they join the sum: shorter chains round less. */
    static final int CHUNK = 128;

    static Blocking of(int rows, int columns) {
        return new Blocking(rows, columns, panel(columns), width(columns));
    }

    /** Few reflectors make short products, many make work beside the products. */
    private static int panel(int columns) {
        return columns <= 96 ? 8 : columns <= 512 ? 16 : 32;
    }

    /** Narrow tiles occupy more threads, wide ones the vector unit better. */
    private static int width(int columns) {
        return Math.min(columns, columns <= 2048 ? 256 : 512);
    }

    int tiles() {
        return (columns + width - 1) / width;
    }

    int panels() {
        return (columns + panel - 1) / panel;
    }

    /** The number of reflectors of the panel which starts with {@code first}. */
    int panelFrom(int first) {
        return Math.min(panel, columns - first);
    }
}

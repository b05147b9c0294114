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
    static final int CHUNK = 256;

    private static final int SMALL = 96;

    static Blocking of(int rows, int columns) {
        int panel = columns <= SMALL ? 8 : 32;
        int tiles = (columns + 511) / 512 * (columns > 192 ? 2 : 1);
        return new Blocking(rows, columns, panel, (columns + tiles - 1) / tiles);
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

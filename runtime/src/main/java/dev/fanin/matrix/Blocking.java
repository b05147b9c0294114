package dev.fanin.matrix;

/**
 * How the work on a matrix [rows, columns], rows at least columns, is cut.
 *
 * <p>The bits depend on {@code panel} and {@link #CHUNK}, so the shape alone decides them. All else is free, for no sum
 * crosses columns, and every sum over reflectors or over the rows of a chunk is one thread's.
 *
 * @param panel how many reflectors are applied at once
 * @param width how many columns a tile has: as many as suit the product
 */
record Blocking(int rows, int columns, int panel, int width) {
    /** Rows whose products are summed by themselves before they join the sum: shorter chains round less. */
    static final int CHUNK = 144;

    /** Reflectors whose products with a tile are a piece of work where tiles are {@link #FEW}, to occupy more threads. */
    private static final int GROUP = 24;

    private static final int FEW = 4;

    /** Elements that are worth a thread: 256 x 256 are made faster by one, 512 x 512 by two. */
    private static final int ELEMENTS_A_THREAD = 1 << 17;

    static Blocking of(int rows, int columns, int width) {
        return new Blocking(rows, columns, panel(columns), Math.min(columns, width));
    }

    /** Few reflectors make short products, many make work beside the products. */
    private static int panel(int columns) {
        return columns <= 96 ? 12 : columns <= 512 ? 16 : 48;
    }

    int tiles() {
        return pieces(columns, width);
    }

    int panels() {
        return pieces(columns, panel);
    }

    Panel panelNumbered(int number) {
        int first = number * panel;
        return new Panel(first, Math.min(panel, columns - first));
    }

    /** The first tile which a panel changes. */
    int firstTile(Panel panel) {
        return panel.first() / width;
    }

    int groups(Panel panel) {
        return pieces(panel.count(), together(panel));
    }

    /** The reflectors of a group, counted from the first of the panel. */
    Range group(int number, Panel panel) {
        int together = together(panel);
        return new Range(number * together, Math.min(panel.count(), (number + 1) * together));
    }

    /** All of the panel where tiles are enough: each group reads the whole tile. */
    private int together(Panel panel) {
        return tiles() - firstTile(panel) < FEW ? GROUP : panel.count();
    }

    int chunks(Panel panel) {
        return pieces(rows - panel.first(), CHUNK);
    }

    /** The rows of a chunk, counted from the first which the panel changes. */
    Range chunk(int number, Panel panel) {
        return new Range(number * CHUNK, Math.min(rows - panel.first(), (number + 1) * CHUNK));
    }

    /** How many threads at most are worth their start. */
    int threads() {
        return (int) Math.max(1, Math.min(256, (long) rows * columns / ELEMENTS_A_THREAD));
    }

    private static int pieces(int length, int piece) {
        return (length - 1) / piece + 1;
    }

    /** From {@code begin} to {@code end}, which is not part of it. */
    record Range(int begin, int end) {
        int length() {
            return end - begin;
        }
    }
}

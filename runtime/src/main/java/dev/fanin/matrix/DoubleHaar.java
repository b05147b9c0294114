package dev.fanin.matrix;

/**
 * Haar-distributed orthonormal columns [rows, columns], rows at least columns: the product of random reflectors,
 * a panel at a time from the last to the first, all of it matrix products. See docs/orthogonal.md.
 */
final class DoubleHaar {
    private final Blocking blocking;
    private final DoubleTile[] tiles;

    private DoubleHaar(Blocking blocking, DoubleTile[] tiles) {
        this.blocking = blocking;
        this.tiles = tiles;
    }

    static DoubleHaar draw(Blocking blocking, int stream, Gaussians normals, Tasks tasks) {
        DoubleTile[] tiles = new DoubleTile[blocking.tiles()];
        tasks.run(tiles.length, i -> tiles[i] = new DoubleTile(blocking, i, DoubleProduct.BEST));
        DoubleReflectors panel = new DoubleReflectors(blocking.rows(), blocking.panel(), stream, normals);
        double[] gram = new double[blocking.panel() * blocking.panel()];
        for (int number = blocking.panels() - 1; number >= 0; number--) {
            int first = number * blocking.panel();
            int count = blocking.panelFrom(first);
            int left = first / blocking.width();
            panel.draw(first, count, tasks);
            tasks.run(tiles.length - left, i -> tiles[left + i].multiply(panel, first, count, gram));
            tasks.run(tiles.length - left, i -> tiles[left + i].update(panel, first, count, gram));
        }
        return new DoubleHaar(blocking, tiles);
    }

    /** Writes rows i, i + 1, ... one after the other, {@code count} of them. */
    void rows(int i, int count, double[] into) {
        for (int r = 0; r < count; r++) {
            for (DoubleTile tile : tiles) {
                int to = r * blocking.columns() + tile.offset();
                System.arraycopy(tile.rows[i + r], 0, into, to, tile.width());
            }
        }
    }

    /** Writes columns j, j + 1, ... one after the other, {@code count} of them. */
    void columns(int j, int count, double[] into) {
        for (int c = 0; c < count; c++) {
            column(j + c, into, c * blocking.rows());
        }
    }

    /** The rows of Q^T. */
    double[][] transposed() {
        double[][] transposed = new double[blocking.columns()][blocking.rows()];
        for (int j = 0; j < transposed.length; j++) {
            column(j, transposed[j], 0);
        }
        return transposed;
    }

    private void column(int j, double[] into, int offset) {
        DoubleTile tile = tiles[j / blocking.width()];
        int within = j - tile.offset();
        for (int i = 0; i < tile.rows.length; i++) {
            into[offset + i] = tile.rows[i][within];
        }
    }
}

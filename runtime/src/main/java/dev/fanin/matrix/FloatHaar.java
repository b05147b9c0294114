package dev.fanin.matrix;

/**
 * Haar-distributed orthonormal columns [rows, columns], rows at least columns: the product of random reflectors,
 * a panel at a time from the last to the first, all of it matrix products. See docs/orthogonal.md.
 */
final class FloatHaar {
    private final Blocking blocking;
    private final FloatTile[] tiles;

    private FloatHaar(Blocking blocking, FloatTile[] tiles) {
        this.blocking = blocking;
        this.tiles = tiles;
    }

    static FloatHaar draw(Blocking blocking, int stream, Gaussians normals, Tasks tasks) {
        FloatTile[] tiles = new FloatTile[blocking.tiles()];
        tasks.run(tiles.length, i -> tiles[i] = new FloatTile(blocking, i, FloatProduct.BEST));
        FloatReflectors panel = new FloatReflectors(blocking.rows(), blocking.panel(), stream, normals);
        float[] gram = new float[blocking.panel() * blocking.panel()];
        for (int number = blocking.panels() - 1; number >= 0; number--) {
            int first = number * blocking.panel();
            int count = blocking.panelFrom(first);
            int left = first / blocking.width();
            panel.draw(first, count, tasks);
            tasks.run(tiles.length - left, i -> tiles[left + i].multiply(panel, first, count, gram));
            tasks.run(tiles.length - left, i -> tiles[left + i].update(panel, first, count, gram));
        }
        return new FloatHaar(blocking, tiles);
    }

    /** Writes rows i, i + 1, ... one after the other, {@code count} of them. */
    void rows(int i, int count, float[] into) {
        for (int r = 0; r < count; r++) {
            for (FloatTile tile : tiles) {
                int to = r * blocking.columns() + tile.offset();
                System.arraycopy(tile.rows[i + r], 0, into, to, tile.width());
            }
        }
    }

    /** Writes columns j, j + 1, ... one after the other, {@code count} of them. */
    void columns(int j, int count, float[] into) {
        for (int c = 0; c < count; c++) {
            column(j + c, into, c * blocking.rows());
        }
    }

    /** The rows of Q^T. */
    float[][] transposed() {
        float[][] transposed = new float[blocking.columns()][blocking.rows()];
        for (int j = 0; j < transposed.length; j++) {
            column(j, transposed[j], 0);
        }
        return transposed;
    }

    private void column(int j, float[] into, int offset) {
        FloatTile tile = tiles[j / blocking.width()];
        int within = j - tile.offset();
        for (int i = 0; i < tile.rows.length; i++) {
            into[offset + i] = tile.rows[i][within];
        }
    }
}

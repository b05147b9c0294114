package dev.fanin.matrix;

import dev.fanin.matrix.Blocking.Range;

/**
 * Haar-distributed orthonormal columns [rows, columns], rows at least columns: the product of random reflectors,
 * a panel at a time from the last to the first, all of it matrix products. See docs/orthogonal.md.
 */
final class FloatHaar {
    private final Blocking blocking;
    private final FloatTile[] tiles;
    private final FloatReflectors reflectors;

    private FloatHaar(Blocking blocking, int stream, Gaussians normals) {
        this.blocking = blocking;
        this.tiles = new FloatTile[blocking.tiles()];
        this.reflectors = new FloatReflectors(blocking, stream, normals);
    }

    static FloatHaar draw(int rows, int columns, int stream, Gaussians normals, Tasks tasks) {
        Blocking blocking = Blocking.of(rows, columns, FloatProduct.BEST.width(columns));
        FloatHaar haar = new FloatHaar(blocking, stream, normals);
        Team.run(tasks, blocking.threads(), haar::multiply);
        return haar;
    }

    private void multiply(Team.Member member) {
        member.share(tiles.length, i -> tiles[i] = new FloatTile(blocking, i));
        for (int number = blocking.panels() - 1; number >= 0; number--) {
            multiply(blocking.panelNumbered(number), member);
        }
    }

    /** Q = (I + V T V^T) Q: its columns from the panel's first on, the others are still those of the identity. */
    private void multiply(Panel panel, Team.Member member) {
        int left = blocking.firstTile(panel);
        int active = tiles.length - left;
        int groups = blocking.groups(panel);
        int chunks = blocking.chunks(panel);
        member.share(reflectors.pieces(panel), i -> reflectors.draw(i, panel));
        member.share(chunks, i -> {
            Range chunk = blocking.chunk(i, panel);
            reflectors.transpose(panel, chunk);
            for (int t = left; t < tiles.length; t++) {
                tiles[t].place(reflectors, panel, chunk);
            }
        });
        member.share(active * groups, i -> {
            Range group = blocking.group(i % groups, panel);
            tiles[left + i / groups].project(reflectors, panel, group);
        });
        member.share(active, i -> tiles[left + i].solve(reflectors, panel));
        member.share(active * chunks, i -> {
            Range chunk = blocking.chunk(i % chunks, panel);
            tiles[left + i / chunks].update(reflectors, panel, chunk);
        });
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

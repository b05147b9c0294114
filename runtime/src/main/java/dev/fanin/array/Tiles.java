package dev.fanin.array;

import dev.fanin.init.Dimensions;
import java.util.Arrays;

/**
 * A box cut into tiles, for an array that is drawn in C order and written in Fortran order: each takes some neighbours in
 * either, so that neither draws nor lines of the cache are used for a single number.
 *
 * @param box the lengths of the box
 * @param tile the lengths of a tile; at the box' ends they are shorter
 */
record Tiles(Dimensions box, Dimensions tile) {

    /** Draws come in blocks of so many: longer rows of C order are cut there. */
    private static final long BLOCK = 1024;

    /** Rows up to this length are taken whole, and their neighbours with them. */
    private static final long SHORT = 2 * BLOCK;

    /** Tiles of so many elements at most, some thousands. */
    static Tiles of(Dimensions box, long limit) {
        long[] tile = new long[box.rank()];
        Arrays.fill(tile, 1);
        long row = 1;
        int cut = tile.length - 1;
        for (; cut >= 0 && row * box.size(cut) <= SHORT; cut--) {
            tile[cut] = box.size(cut);
            row *= tile[cut];
        }
        if (cut == tile.length - 1) {
            tile[cut] = BLOCK;
            row = BLOCK;
        }
        long left = limit / row;
        for (int axis = 0; axis <= cut && tile[axis] == 1; axis++) {
            tile[axis] = Math.min(box.size(axis), left);
            left /= tile[axis];
        }
        return new Tiles(box, Dimensions.of(tile));
    }

    /** How many there are. */
    long count() {
        long count = 1;
        for (int axis = 0; axis < box.rank(); axis++) {
            count *= along(axis);
        }
        return count;
    }

    /** Where a tile begins in the box: they follow each other in Fortran order. */
    long[] offset(long number) {
        long[] offset = new long[box.rank()];
        long rest = number;
        for (int axis = 0; axis < offset.length; axis++) {
            offset[axis] = rest % along(axis) * tile.size(axis);
            rest /= along(axis);
        }
        return offset;
    }

    /** The lengths of the tile that begins there. */
    long[] length(long[] offset) {
        long[] length = tile.toArray();
        for (int axis = 0; axis < length.length; axis++) {
            length[axis] = Math.min(length[axis], box.size(axis) - offset[axis]);
        }
        return length;
    }

    private long along(int axis) {
        return (box.size(axis) - 1) / tile.size(axis) + 1;
    }
}

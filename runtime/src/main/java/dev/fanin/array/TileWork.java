package dev.fanin.array;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * All elements of a region of an array in Fortran order, tile by tile.
 *
 * @param fills one a thread
 * @param idle arrays for a tile that no thread is using
 */
record TileWork<A>(Region<A> region, Supplier<Fill> fills, Tiles tiles, Queue<A> idle) implements Divided {

    /** About so many elements a task. */
    private static final long TASK = 1 << 17;

    static <A> TileWork<A> of(Region<A> region, Supplier<Fill> fills) {
        Tiles tiles =
                Tiles.of(region.overlap().length(), region.target().storage().tile());
        return new TileWork<>(region, fills, tiles, new ConcurrentLinkedQueue<>());
    }

    private long tilesOfTask() {
        return Math.max(1, TASK / tiles.tile().elements());
    }

    @Override
    public int tasks() {
        return Math.toIntExact((tiles.count() - 1) / tilesOfTask() + 1);
    }

    @Override
    public void run(int task) {
        Fill fill = fills.get();
        Storage.Writer<A> writer = region.target().writer();
        A values = idle.poll();
        if (values == null) {
            values = region.arithmetic().array((int) tiles.tile().elements());
        }
        long end = Math.min((task + 1) * tilesOfTask(), tiles.count());
        long made = 0;
        for (long number = task * tilesOfTask(); number < end; number++) {
            long[] offset = tiles.offset(number);
            Region<A> tile = Region.of(region.target(), region.overlap().box(offset, tiles.length(offset)));
            tile.draw(fill, 0, values, (int) tile.size());
            Transposition.of(tile).write(writer, values);
            made += tile.size();
        }
        idle.add(values);
        fill.done();
        region.target().progress().add(made);
    }

    @Override
    public long elements() {
        return region.size();
    }
}

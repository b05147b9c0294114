package dev.fanin.array;

import dev.fanin.random.Key;
import dev.fanin.random.Purpose;

/** Where a block's draws come from: its seed, its parameter's path, its number. */
record Draws(long seed, String path, int block) {

    Key key(Purpose purpose) {
        return Key.of(seed, path, block, purpose);
    }
}

package dev.fanin.array;

import dev.fanin.matrix.Tasks;

/** A part of the making, which may run beside others. */
interface Work {

    /** Does all of it. */
    void run(Tasks tasks);

    /** How many elements it makes. */
    long elements();
}

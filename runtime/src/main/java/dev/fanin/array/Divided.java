package dev.fanin.array;

import dev.fanin.matrix.Tasks;

/** A work of equal tasks, numbered from 0, each of which may run beside any other. */
interface Divided extends Work {

    /** How many there are. */
    int tasks();

    /** Does one. */
    void run(int task);

    @Override
    default void run(Tasks tasks) {
        tasks.run(tasks(), this::run);
    }
}

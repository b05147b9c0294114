package dev.fanin.array;

import dev.fanin.matrix.Gaussians;
import dev.fanin.matrix.RandomMatrix;
import dev.fanin.matrix.Tasks;

/**
 * A matrix which has to be drawn as a whole.
 *
 * @param first where in the region its first element goes
 * @param largest stands in for what is larger, of either sign
 */
record MatrixWork<A>(
        Region<A> region, RandomMatrix matrix, Gaussians normals, long first, long elements, double largest)
        implements Work {

    @Override
    public void run(Tasks tasks) {
        Arithmetic<A> arithmetic = region.arithmetic();
        arithmetic.draw(matrix, normals, tasks, (at, values, count) -> {
            arithmetic.limit(values, count, largest);
            region.write(region.target().writer(), first + at, values, count);
            region.target().progress().add(count);
        });
    }
}

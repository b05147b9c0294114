package dev.fanin.array;

import dev.fanin.matrix.Gaussians;
import dev.fanin.matrix.RandomMatrix;
import dev.fanin.matrix.Tasks;

/**
 * A matrix which has to be drawn as a whole.
 *
 * @param first where in the region its first element goes
 */
record MatrixWork<A>(Region<A> region, RandomMatrix matrix, Gaussians normals, long first, long elements)
        implements Work {

    @Override
    public void run(Tasks tasks) {
        region.storage().arithmetic().draw(matrix, normals, tasks, (at, values, count) -> {
            region.write(region.writer(), first + at, values, count);
            region.progress().add(count);
        });
    }
}

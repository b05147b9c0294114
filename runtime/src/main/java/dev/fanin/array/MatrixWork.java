package dev.fanin.array;

import dev.fanin.matrix.FloatRows;
import dev.fanin.matrix.Gaussians;
import dev.fanin.matrix.Orthogonal;
import dev.fanin.matrix.RandomMatrix;
import dev.fanin.matrix.Tasks;
import java.util.Optional;

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
        region.arithmetic().draw(matrix, normals, tasks, this::take);
    }

    /** This as one of many that are made faster together, if it is. */
    Optional<SmallOrthogonal> small() {
        return matrix instanceof Orthogonal orthogonal && orthogonal.isSmall()
                ? region.arithmetic().inFloat(this::take).map(into -> new SmallOrthogonal(orthogonal, normals, into))
                : Optional.empty();
    }

    private void take(long at, A values, int count) {
        region.arithmetic().limit(values, count, largest);
        region.write(region.target().writer(), first + at, values, count);
        region.target().progress().add(count);
    }

    /** An orthogonal matrix in float arithmetic, its draws, and where it goes. */
    record SmallOrthogonal(Orthogonal matrix, Gaussians normals, FloatRows into) {}
}

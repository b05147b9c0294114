package dev.fanin.array;

import dev.fanin.matrix.FloatRows;
import dev.fanin.matrix.Gaussians;
import dev.fanin.matrix.RandomMatrix;
import dev.fanin.matrix.Tasks;
import java.util.Optional;

/**
 * Calculating in float or in double: what the code around it need not know.
 *
 * @param <A> float[] or double[]
 */
interface Arithmetic<A> {

    /** An array for that many numbers. */
    A array(int length);

    /** Has a fill write the elements {@code from} and on to {@code into[offset]} and on. */
    void fill(Fill fill, long from, A into, int offset, int count);

    /** Has a fill write the elements {@code indices[0]} and on to {@code into[offset]} and on. */
    void gather(Fill fill, long[] indices, A into, int offset, int count);

    /** Has a matrix draw itself. */
    void draw(RandomMatrix matrix, Gaussians normals, Tasks tasks, Rows<A> into);

    /** The same rows, if this is float. */
    Optional<FloatRows> inFloat(Rows<A> rows);

    /** Replaces what is above {@code largest}, or below its negative, by that. */
    void limit(A values, int count, double largest);

    /** Where a matrix goes, piece by piece, in row-major order. */
    @FunctionalInterface
    interface Rows<A> {
        void take(long first, A values, int count);
    }

    Arithmetic<float[]> FLOATS = new Arithmetic<>() {
        @Override
        public float[] array(int length) {
            return new float[length];
        }

        @Override
        public void fill(Fill fill, long from, float[] into, int offset, int count) {
            fill.fill(from, into, offset, count);
        }

        @Override
        public void gather(Fill fill, long[] indices, float[] into, int offset, int count) {
            fill.gather(indices, into, offset, count);
        }

        @Override
        public void draw(RandomMatrix matrix, Gaussians normals, Tasks tasks, Rows<float[]> into) {
            matrix.floats(normals, tasks, into::take);
        }

        @Override
        public Optional<FloatRows> inFloat(Rows<float[]> rows) {
            return Optional.of(rows::take);
        }

        @Override
        public void limit(float[] values, int count, double largest) {
            float most = (float) largest;
            for (int i = 0; i < count; i++) {
                values[i] = Math.min(Math.max(values[i], -most), most);
            }
        }
    };

    Arithmetic<double[]> DOUBLES = new Arithmetic<>() {
        @Override
        public double[] array(int length) {
            return new double[length];
        }

        @Override
        public void fill(Fill fill, long from, double[] into, int offset, int count) {
            fill.fill(from, into, offset, count);
        }

        @Override
        public void gather(Fill fill, long[] indices, double[] into, int offset, int count) {
            fill.gather(indices, into, offset, count);
        }

        @Override
        public void draw(RandomMatrix matrix, Gaussians normals, Tasks tasks, Rows<double[]> into) {
            matrix.doubles(normals, tasks, into::take);
        }

        @Override
        public Optional<FloatRows> inFloat(Rows<double[]> rows) {
            return Optional.empty();
        }

        @Override
        public void limit(double[] values, int count, double largest) {
            for (int i = 0; i < count; i++) {
                values[i] = Math.min(Math.max(values[i], -largest), largest);
            }
        }
    };
}

package dev.fanin.matrix;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * The singular value decomposition U diag(s) V^T of a given matrix [rows, columns], whose spectrum may be changed and which
 * may be recombined.
 *
 * <p>Computed by EJML's bidiagonalisation and implicit QR steps (Golub and Van Loan 2013, section 8.6): in double, on one
 * thread, to about 1e-13 of the largest singular value; seconds at 1024 x 1024, minutes at 4096 x 4096.
 *
 * @param u orthonormal columns [rows, min(rows, columns)]
 * @param singularValues descending, not negative
 * @param v orthonormal columns [columns, min(rows, columns)]
 * @since 0.1
 */
public record Decomposition(Matrix u, double[] singularValues, Matrix v) {

    public Decomposition {
        singularValues = singularValues.clone();
        if (u.columns() != singularValues.length || v.columns() != singularValues.length) {
            throw new IllegalArgumentException(
                    "U " + u + " and V " + v + " do not fit " + singularValues.length + " singular values");
        }
    }

    /** That of a matrix. */
    public static Decomposition of(Matrix matrix) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(matrix.rows(), matrix.columns(), true, true, true);
        if (!svd.decompose(matrix.copy())) {
            throw new ArithmeticException("the singular values of " + matrix + " did not converge");
        }
        DMatrixRMaj u = svd.getU(null, false);
        DMatrixRMaj v = svd.getV(null, false);
        double[] values = svd.getSingularValues();
        SingularOps_DDRM.descendingOrder(u, false, values, svd.numberOfSingularValues(), v, false);
        return new Decomposition(new Matrix(u), Arrays.copyOf(values, svd.numberOfSingularValues()), new Matrix(v));
    }

    /** The singular values of a matrix alone, descending: several times faster than all of it. */
    public static double[] singularValues(Matrix matrix) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(matrix.rows(), matrix.columns(), false, false, true);
        if (!svd.decompose(matrix.copy())) {
            throw new ArithmeticException("the singular values of " + matrix + " did not converge");
        }
        double[] values = Arrays.copyOf(svd.getSingularValues(), svd.numberOfSingularValues());
        Arrays.sort(values);
        return IntStream.rangeClosed(1, values.length)
                .mapToDouble(i -> values[values.length - i])
                .toArray();
    }

    @Override
    public double[] singularValues() {
        return singularValues.clone();
    }

    /** With f of each singular value. */
    public Decomposition map(DoubleUnaryOperator f) {
        return new Decomposition(u, Arrays.stream(singularValues).map(f).toArray(), v);
    }

    /** With no singular value, and so no norm, above {@code norm}: the nearest such matrix. */
    public Decomposition clip(double norm) {
        return map(value -> Math.min(value, norm));
    }

    /** With all singular values one: the polar factor, the nearest orthogonal matrix. */
    public Decomposition polar() {
        return map(value -> 1);
    }

    /**
     * With the largest {@code rank} singular values and zeros: the nearest matrix of that rank (Eckart and Young 1936).
     *
     * @throws IllegalArgumentException unless rank is 0 to min(rows, columns)
     */
    public Decomposition keep(int rank) {
        if (rank < 0 || rank > singularValues.length) {
            throw new IllegalArgumentException("the rank must be 0 to " + singularValues.length + ": " + rank);
        }
        double[] kept = IntStream.range(0, singularValues.length)
                .mapToDouble(i -> i < rank ? singularValues[i] : 0)
                .toArray();
        return new Decomposition(u, kept, v);
    }

    /** U diag(s) V^T. */
    public Matrix recombine() {
        return u.timesDiagonal(singularValues).times(v.transposed());
    }
}

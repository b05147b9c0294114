package dev.fanin.matrix;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/**
 * A given matrix [m, n] as {@code residual + b a}, for adapters of low rank which do not start at zero (Hu et al. 2022).
 *
 * @param a [rank, n]
 * @param b [m, rank]
 * @param residual [m, n], which stays frozen
 * @since 0.1
 */
public record LowRank(Matrix a, Matrix b, Matrix residual) {

    /**
     * The principal part is trained: a = sqrt(S_r) V_r^T, b = U_r sqrt(S_r) (PiSSA: Meng et al. 2024).
     *
     * @throws IllegalArgumentException unless rank is 1 to min(m, n)
     */
    public static LowRank pissa(Matrix matrix, int rank) {
        check(matrix, rank);
        Decomposition decomposition = Decomposition.of(matrix);
        double[] roots = Arrays.stream(decomposition.singularValues())
                .limit(rank)
                .map(Math::sqrt)
                .toArray();
        Matrix a = decomposition.v().firstColumns(rank).timesDiagonal(roots).transposed();
        Matrix b = decomposition.u().firstColumns(rank).timesDiagonal(roots);
        return of(matrix, a, b);
    }

    /**
     * An orthonormal basis of the first columns: a = R[:r], b = Q[:, :r] of the factorisation QR (OLoRA: Büyükakyüz 2024).
     *
     * <p>The first columns of Q depend on the first columns of the matrix only, so that nothing else is factorised, and
     * R[:r] is Q[:, :r]^T times the matrix.
     *
     * @throws IllegalArgumentException unless rank is 1 to min(m, n)
     */
    public static LowRank olora(Matrix matrix, int rank) {
        check(matrix, rank);
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(matrix.rows(), rank);
        if (!qr.decompose(matrix.firstColumns(rank).copy())) {
            throw new ArithmeticException("the first " + rank + " columns of " + matrix + " have no QR factorisation");
        }
        Matrix b = new Matrix(qr.getQ(null, true));
        return of(matrix, b.transposed().times(matrix), b);
    }

    private static LowRank of(Matrix matrix, Matrix a, Matrix b) {
        return new LowRank(a, b, matrix.minus(b.times(a)));
    }

    private static void check(Matrix matrix, int rank) {
        int most = Math.min(matrix.rows(), matrix.columns());
        if (rank < 1 || rank > most) {
            throw new IllegalArgumentException("the rank must be 1 to " + most + ": " + rank);
        }
    }

    /** residual + b a: the matrix that was given. */
    public Matrix recombine() {
        return residual.plus(b.times(a));
    }
}

package dev.fanin.matrix;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A given matrix [rows, columns] in double.
 *
 * @since 0.1
 */
public final class Matrix {
    private final DMatrixRMaj elements;

    Matrix(DMatrixRMaj elements) {
        this.elements = elements;
    }

    /**
     * With these elements, row by row.
     *
     * @throws IllegalArgumentException if there are not rows times columns of them, or one is not finite
     */
    public static Matrix of(int rows, int columns, double[] rowMajor) {
        Shape.check(rows, columns);
        if (rowMajor.length != (long) rows * columns) {
            throw new IllegalArgumentException(
                    "a matrix [" + rows + ", " + columns + "] cannot have " + rowMajor.length + " elements");
        }
        for (double element : rowMajor) {
            if (!Double.isFinite(element)) {
                throw new IllegalArgumentException("an element is not a finite number: " + element);
            }
        }
        return new Matrix(new DMatrixRMaj(rows, columns, true, rowMajor));
    }

    /** As {@link #of(int, int, double[])}. */
    public static Matrix of(int rows, int columns, float[] rowMajor) {
        double[] elements = new double[rowMajor.length];
        Arrays.setAll(elements, i -> rowMajor[i]);
        return of(rows, columns, elements);
    }

    public int rows() {
        return elements.numRows;
    }

    public int columns() {
        return elements.numCols;
    }

    /** The element in row i and column j, both counted from 0. */
    public double at(int i, int j) {
        return elements.get(i, j);
    }

    /** All elements, row by row. */
    public double[] doubles() {
        return Arrays.copyOf(elements.data, elements.getNumElements());
    }

    /** All elements, row by row, rounded to float. */
    public float[] floats() {
        float[] floats = new float[elements.getNumElements()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) elements.data[i];
        }
        return floats;
    }

    /** This times {@code right}. */
    public Matrix times(Matrix right) {
        return new Matrix(CommonOps_DDRM.mult(elements, right.elements, null));
    }

    /** The sum of this and {@code other}. */
    public Matrix plus(Matrix other) {
        return new Matrix(CommonOps_DDRM.add(elements, other.elements, null));
    }

    /** This less {@code other}. */
    public Matrix minus(Matrix other) {
        return new Matrix(CommonOps_DDRM.subtract(elements, other.elements, null));
    }

    /** Its rows as columns. */
    public Matrix transposed() {
        return new Matrix(CommonOps_DDRM.transpose(elements, null));
    }

    /** Its first {@code count} columns. */
    Matrix firstColumns(int count) {
        return new Matrix(CommonOps_DDRM.extract(elements, 0, rows(), 0, count));
    }

    /** Column j times {@code factors[j]}. */
    Matrix timesDiagonal(double[] factors) {
        DMatrixRMaj scaled = elements.copy();
        CommonOps_DDRM.multCols(scaled, factors);
        return new Matrix(scaled);
    }

    /** A copy, for algorithms which overwrite it. */
    DMatrixRMaj copy() {
        return elements.copy();
    }

    @Override
    public String toString() {
        return "Matrix[" + rows() + ", " + columns() + "]";
    }
}

package dev.fanin.array;

import dev.fanin.matrix.Gaussians;
import dev.fanin.matrix.RandomMatrix;
import java.util.List;
import java.util.function.Supplier;

/** How a block is made: checked against its data type, before there is memory for it. */
sealed interface Recipe {

    /** What is to be done to make it there. */
    <A> List<Work> works(Region<A> region);

    /** Whether an element can be made without the others. */
    boolean elementwise();

    /**
     * Element by element.
     *
     * @param fills one a thread
     */
    record Elements(Supplier<Fill> fills) implements Recipe {
        @Override
        public <A> List<Work> works(Region<A> region) {
            return List.of(region.elements(fills));
        }

        @Override
        public boolean elementwise() {
            return true;
        }
    }

    /** Zeros in every column among values. */
    record Sparse(Zeros zeros, Supplier<Fill> values, double smallest) implements Recipe {
        @Override
        public <A> List<Work> works(Region<A> region) {
            return List.of(new SparseWork<>(region, zeros, values, smallest));
        }

        @Override
        public boolean elementwise() {
            return false;
        }
    }

    /**
     * A matrix, and zeros before and after it.
     *
     * @param first where in the block it begins
     * @param largest the largest number of the data type
     */
    record Matrix(RandomMatrix matrix, Gaussians normals, long first, long elements, double largest) implements Recipe {
        @Override
        public <A> List<Work> works(Region<A> region) {
            Supplier<Fill> zeros = () -> new ConstantFill(0);
            long end = first + elements;
            return List.of(
                    new ElementWork<>(region, zeros, 0, first),
                    new ElementWork<>(region, zeros, end, region.size()),
                    new MatrixWork<>(region, matrix, normals, first, elements, largest));
        }

        @Override
        public boolean elementwise() {
            return false;
        }
    }
}

package dev.fanin.array;

import dev.fanin.matrix.Tasks;
import java.util.function.Supplier;

/** A matrix of which every column has a given number of zeros: first the places of all, then the values. */
record SparseWork<A>(Region<A> region, Zeros zeros, Supplier<Fill> values, double smallest) implements Work {

    @Override
    public void run(Tasks tasks) {
        long[][] columns = new long[zeros.columns()][];
        tasks.run((columns.length - 1) / zeros.groupSize() + 1, group -> zeros.find(group, columns));
        region.elements(() -> new SparseFill(values.get(), columns, smallest)).run(tasks);
    }

    @Override
    public long elements() {
        return region.size();
    }
}

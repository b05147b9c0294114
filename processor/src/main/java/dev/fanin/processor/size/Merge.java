package dev.fanin.processor.size;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Sums and products in normal form are sorted lists; two of them are combined by merging. */
final class Merge {

    private Merge() {}

    /**
     * All that stands in either list, in order.
     *
     * @param both what comes of two that are equal in the order; empty if they cancel out
     */
    static <T extends Comparable<T>> List<T> of(List<T> left, List<T> right, BiFunction<T, T, Optional<T>> both) {
        List<T> merged = new ArrayList<>(left.size() + right.size());
        int mine = 0;
        int theirs = 0;
        while (mine < left.size() && theirs < right.size()) {
            T one = left.get(mine);
            T other = right.get(theirs);
            int order = one.compareTo(other);
            if (order == 0) {
                both.apply(one, other).ifPresent(merged::add);
            } else {
                merged.add(order < 0 ? one : other);
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        merged.addAll(left.subList(mine, left.size()));
        merged.addAll(right.subList(theirs, right.size()));
        return merged;
    }
}

package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.flow.value.Value.IntValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Small random shapes and numbers. */
record Draw(Random random) {

    static final int LARGEST = 4;

    /** From low to high, inclusive; low if high is less. */
    int between(int low, int high) {
        return low + random.nextInt(Math.max(high - low, 0) + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int size() {
        return between(1, LARGEST);
    }

    Shape shape(int lowestRank, int highestRank) {
        return shape(between(lowestRank, highestRank));
    }

    Shape shape(int rank) {
        List<Size> axes = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            axes.add(Size.of(size()));
        }
        return new Shape(axes);
    }

    ArrayValue array(int lowestRank, int highestRank) {
        return new ArrayValue(shape(lowestRank, highestRank));
    }

    /** Usually the same; else one axis of another size, one more, or one less. */
    Shape almost(Shape shape) {
        if (chance(0.6)) {
            return shape;
        }
        List<Size> axes = new ArrayList<>(shape.axes());
        int at = between(0, axes.size());
        if (at == axes.size() || chance(0.15)) {
            axes.add(at, Size.of(size()));
        } else if (chance(0.15)) {
            axes.remove(at);
        } else {
            axes.set(at, Size.of(size()));
        }
        return new Shape(axes);
    }

    ArrayValue almost(Value value) {
        return new ArrayValue(almost(((ArrayValue) value).shape()));
    }

    /** An axis of so many; sometimes one that is not there. */
    IntValue axis(int rank) {
        return IntValue.of(between(-rank - (chance(0.1) ? 1 : 0), rank - 1 + (chance(0.1) ? 1 : 0)));
    }

    /** Some axes of so many, each once, in order, some from the end. */
    Value.Sequence axes(int rank, int least) {
        List<Integer> chosen = someOf(rank, least);
        Collections.sort(chosen);
        return sequence(chosen.stream()
                .map(axis -> axis < rank && chance(0.2) ? axis - rank : axis)
                .toList());
    }

    /** The same from the front only: told to keep axes, SameDiff writes beyond its arrays for others. */
    Value.Sequence axesFromFront(int rank, int least) {
        List<Integer> chosen = someOf(rank, least);
        Collections.sort(chosen);
        return sequence(chosen);
    }

    /** The same in any order. */
    Value.Sequence shuffledAxes(int rank, int least) {
        return sequence(someOf(rank, least));
    }

    /** Now and then one that is not there. */
    private List<Integer> someOf(int rank, int least) {
        List<Integer> all = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            all.add(axis);
        }
        Collections.shuffle(all, random);
        List<Integer> some = new ArrayList<>(all.subList(0, between(Math.min(least, rank), rank)));
        if (chance(0.05)) {
            some.add(rank);
        }
        return some;
    }

    private static Value.Sequence sequence(List<Integer> numbers) {
        return new Value.Sequence(
                numbers.stream().map(number -> (Value) IntValue.of(number)).toList());
    }

    Value.Sequence ints(Shape shape) {
        return new Value.Sequence(
                shape.axes().stream().map(size -> (Value) new IntValue(size)).toList());
    }

    Value.Bool bool() {
        return new Value.Bool(random.nextBoolean());
    }
}

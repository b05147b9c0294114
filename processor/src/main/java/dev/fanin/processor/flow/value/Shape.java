package dev.fanin.processor.flow.value;

import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;

/** The sizes of an array's axes; a scalar has none. */
public record Shape(List<Size> axes) {

    public static final Shape SCALAR = new Shape(List.of());

    public Shape {
        axes = List.copyOf(axes);
    }

    public static Shape of(Size... axes) {
        return new Shape(List.of(axes));
    }

    public static Shape of(long... axes) {
        List<Size> sizes = new ArrayList<>();
        for (long axis : axes) {
            sizes.add(Size.of(axis));
        }
        return new Shape(sizes);
    }

    public int rank() {
        return axes.size();
    }

    public Size size(int axis) {
        return axes.get(axis);
    }

    /** How many elements such an array has. */
    public Size length() {
        return axes.stream().reduce(Size.of(1), Size::times);
    }

    /** This shape with another size at an axis. */
    public Shape with(int axis, Size size) {
        List<Size> changed = new ArrayList<>(axes);
        changed.set(axis, size);
        return new Shape(changed);
    }

    /** This shape without an axis. */
    public Shape without(int axis) {
        List<Size> rest = new ArrayList<>(axes);
        rest.remove(axis);
        return new Shape(rest);
    }

    /** As messages show it: {@code [batch, 4*hidden]}. */
    @Override
    public String toString() {
        return axes.toString();
    }
}

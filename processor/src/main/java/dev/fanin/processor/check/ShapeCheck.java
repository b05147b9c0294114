package dev.fanin.processor.check;

import dev.fanin.processor.model.SizeSpec;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Problems;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import java.util.List;

/** Every size of a shape is a whole number of at least 1, as far as can be told. */
final class ShapeCheck {

    private ShapeCheck() {}

    static void check(List<SizeSpec> axes, Equations equations, Problems problems) {
        axes.forEach(axis -> check(axis, equations, problems));
    }

    static void check(SizeSpec axis, Equations equations, Problems problems) {
        Size size = axis.size();
        if (axis.expression().isTooLarge()
                || (size.isConstant() && size.isWhole() && size.number().isEmpty())) {
            problems.add(Fault.SIZE_TOO_LARGE, axis.position(), axis.text());
        } else if (size.isConstant() && !size.isWhole()) {
            problems.add(Fault.SIZE_NOT_WHOLE, axis.position(), axis.text(), size);
        } else if (equations.isAtLeast(Size.of(0), size)) {
            problems.add(Fault.SIZE_NOT_POSITIVE, axis.position(), axis.text(), size);
        }
    }
}

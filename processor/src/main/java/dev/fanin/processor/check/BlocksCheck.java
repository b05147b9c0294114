package dev.fanin.processor.check;

import dev.fanin.processor.model.BlocksSpec;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Problems;
import dev.fanin.processor.size.Size;

/** {@code @Blocks} cuts an axis that is there into equal parts, as far as can be told. */
final class BlocksCheck {

    private BlocksCheck() {}

    static void check(ParameterSpec parameter, Problems problems) {
        parameter.blocks().ifPresent(blocks -> check(parameter, blocks, problems));
    }

    private static void check(ParameterSpec parameter, BlocksSpec blocks, Problems problems) {
        int rank = parameter.rank();
        if (blocks.count() < 1) {
            problems.add(Fault.BLOCKS_COUNT, blocks.countPosition(), blocks.count());
        } else if (blocks.axis() < -rank || blocks.axis() >= rank) {
            problems.add(
                    Fault.BLOCKS_AXIS, blocks.axisPosition(), blocks.axis(), parameter.name(), parameter.shapeText());
        } else {
            Size size = parameter.axes().get(Math.floorMod(blocks.axis(), rank)).size();
            Size part = size.dividedBy(Size.of(blocks.count()));
            if (part.isNeverWhole()) {
                problems.add(
                        Fault.BLOCKS_DIVIDE,
                        blocks.countPosition(),
                        blocks.count(),
                        parameter.name(),
                        parameter.shapeText(),
                        size);
            }
        }
    }
}

package dev.fanin.samples.papers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * relu(x + branch(x)), the branch being two layers with Fixup's scalars around them: Zhang et al. 2019, figure 1, without
 * normalization.
 *
 * <p>Its models differ in how they begin.
 */
interface ResidualBlock {

    /** {@code [width, width]}, as {@link #w2}. */
    INDArray w1();

    INDArray w2();

    /** Before the first layer; a scalar, as the others. */
    INDArray bias1();

    /** Before the activation. */
    INDArray bias2();

    /** Before the second layer. */
    INDArray bias3();

    /** Times the branch. */
    INDArray multiplier();

    /** After the branch. */
    INDArray bias4();

    /**
     * What a block makes on its way, for the way back.
     *
     * @param first the inputs of the first layer
     * @param active the outputs of the activation
     * @param second the inputs of the second layer
     * @param branch its outputs
     * @param outputs of the block
     */
    record Pass(INDArray first, INDArray active, INDArray second, INDArray branch, INDArray outputs) {}

    /** From {@code [batch, width]} to the same shape. */
    default Pass forward(INDArray x) {
        INDArray first = x.add(bias1().getDouble(0));
        INDArray active = Activation.RELU.of(first.mmul(w1()).addi(bias2().getDouble(0)));
        INDArray second = active.add(bias3().getDouble(0));
        INDArray branch = second.mmul(w2());
        INDArray sums =
                branch.mul(multiplier().getDouble(0)).addi(bias4().getDouble(0)).addi(x);
        return new Pass(first, active, second, branch, Activation.RELU.of(sums));
    }

    /**
     * The way back through a pass.
     *
     * @param gradients by name, to which those of the block are added under {@code prefix}
     * @return the gradient by the inputs
     */
    default INDArray backward(Pass pass, INDArray byOutputs, String prefix, Map<String, INDArray> gradients) {
        INDArray bySums = byOutputs.mul(Activation.RELU.slope(pass.outputs()));
        INDArray byBranch = bySums.mul(multiplier().getDouble(0));
        INDArray bySecond = byBranch.mmul(w2().transpose());
        INDArray byActive = bySecond.mul(Activation.RELU.slope(pass.active()));
        INDArray byFirst = byActive.mmul(w1().transpose());
        Map<String, INDArray> own = new LinkedHashMap<>();
        own.put("w1", pass.first().transpose().mmul(byActive));
        own.put("w2", pass.second().transpose().mmul(byBranch));
        own.put("bias1", sum(byFirst));
        own.put("bias2", sum(byActive));
        own.put("bias3", sum(bySecond));
        own.put("multiplier", sum(bySums.mul(pass.branch())));
        own.put("bias4", sum(bySums));
        own.forEach((name, gradient) -> gradients.put(prefix + name, gradient));
        return bySums.add(byFirst);
    }

    private static INDArray sum(INDArray array) {
        return Nd4j.scalar(array.dataType(), array.sumNumber());
    }
}

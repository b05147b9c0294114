package dev.fanin.samples.papers;

import dev.fanin.samples.digits.Digits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Residual blocks of one width between a layer from the pixels and one to the scores. Its models differ in how they begin. */
interface ResidualNet extends Trainable {
    int PIXELS = Digits.PIXELS;
    int KINDS = Digits.KINDS;

    /** {@code [64, width]}. */
    INDArray input();

    /** From the pixels to the scores. */
    List<? extends ResidualBlock> residuals();

    /** {@code [width, 10]}. */
    INDArray output();

    /** The signal before the first block. */
    default INDArray first(INDArray pixels) {
        return Activation.RELU.of(pixels.mmul(input()));
    }

    /** What each block makes of the signal. */
    default List<ResidualBlock.Pass> passes(INDArray first) {
        List<ResidualBlock.Pass> passes = new ArrayList<>();
        INDArray signal = first;
        for (ResidualBlock block : residuals()) {
            ResidualBlock.Pass pass = block.forward(signal);
            passes.add(pass);
            signal = pass.outputs();
        }
        return passes;
    }

    @Override
    default INDArray scores(INDArray pixels) {
        return last(passes(first(pixels))).mmul(output());
    }

    @Override
    default Slope slope(INDArray pixels, INDArray answers) {
        INDArray first = first(pixels);
        List<ResidualBlock.Pass> passes = passes(first);
        CrossEntropy entropy = CrossEntropy.of(last(passes).mmul(output()), answers);
        Map<String, INDArray> gradients = new LinkedHashMap<>();
        gradients.put("output", last(passes).transpose().mmul(entropy.gradient()));
        INDArray bySignal = entropy.gradient().mmul(output().transpose());
        for (int block = passes.size() - 1; block >= 0; block--) {
            String prefix = "residuals." + block + ".";
            bySignal = residuals().get(block).backward(passes.get(block), bySignal, prefix, gradients);
        }
        INDArray bySums = bySignal.mul(Activation.RELU.slope(first));
        gradients.put("input", pixels.transpose().mmul(bySums));
        return new Slope(entropy.loss(), gradients);
    }

    private static INDArray last(List<ResidualBlock.Pass> passes) {
        return passes.get(passes.size() - 1).outputs();
    }
}

package dev.fanin.benchmarks.gpt;

import dev.fanin.Model;
import dev.fanin.Normal;
import dev.fanin.Ones;
import dev.fanin.Shape;
import dev.fanin.Submodel;
import dev.fanin.Tied;
import dev.fanin.Zeros;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The parameters of GPT-2: Radford et al. 2019, initialised as its code does. */
@Model
record Gpt(
        int vocabulary,
        int context,
        int width,
        int layers,
        @Normal(std = 0.02) @Shape({"vocabulary", "width"}) INDArray tokens,
        @Normal(std = 0.01) @Shape({"context", "width"}) INDArray positions,
        @Submodel(repeat = "layers") List<Block> blocks,
        @Ones @Shape("width") INDArray gain,
        @Zeros @Shape("width") INDArray shift,
        @Tied(value = "tokens", transposed = true) @Shape({"width", "vocabulary"}) INDArray head) {}

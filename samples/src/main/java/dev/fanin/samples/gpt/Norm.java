package dev.fanin.samples.gpt;

import dev.fanin.Model;
import dev.fanin.Ones;
import dev.fanin.Shape;
import dev.fanin.Zeros;
import org.nd4j.autodiff.samediff.SDVariable;

/** Layer normalisation: every token on its own gets mean 0 and variance 1, then a gain and a bias. */
@Model
record Norm(int width, @Ones @Shape("width") SDVariable gain, @Zeros @Shape("width") SDVariable bias) {

    @Shape({"tokens", "width"})
    SDVariable forward(@Shape({"tokens", "width"}) SDVariable x) {
        return x.getSameDiff().nn().layerNorm(x, gain, bias, false, 1);
    }
}

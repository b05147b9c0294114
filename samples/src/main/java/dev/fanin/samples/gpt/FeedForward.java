package dev.fanin.samples.gpt;

import dev.fanin.Kaiming;
import dev.fanin.Model;
import dev.fanin.Nonlinearity;
import dev.fanin.Scale;
import dev.fanin.Shape;
import dev.fanin.Xavier;
import dev.fanin.Zeros;
import org.nd4j.autodiff.samediff.SDVariable;

/** Two layers that every token passes on its own. */
@Model
record FeedForward(
        int width,
        int layers,
        @Kaiming(nonlinearity = Nonlinearity.GELU) @Shape({"width", "4 * width"}) SDVariable up,
        @Zeros @Shape("4 * width") SDVariable upBias,
        @Xavier @Scale("1 / sqrt(2 * layers)") @Shape({"4 * width", "width"}) SDVariable down,
        @Zeros @Shape("width") SDVariable downBias) {

    @Shape({"tokens", "width"})
    SDVariable forward(@Shape({"tokens", "width"}) SDVariable x) {
        SDVariable h = x.getSameDiff().nn().gelu(x.mmul(up).add(upBias));
        return h.mmul(down).add(downBias);
    }
}

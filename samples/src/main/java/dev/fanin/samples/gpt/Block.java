package dev.fanin.samples.gpt;

import dev.fanin.Model;
import dev.fanin.Shape;
import dev.fanin.Submodel;
import org.nd4j.autodiff.samediff.SDVariable;

/** Attention, then a feed-forward network; each sees its input normalised, and adds to it. */
@Model
record Block(
        Config config,
        @Submodel(sizes = "width = config.width") Norm before,
        @Submodel Attention attention,
        @Submodel(sizes = "width = config.width") Norm between,
        @Submodel(sizes = {"width = config.width", "layers = config.layers"}) FeedForward feedForward) {

    @Shape({"batch * config.context", "config.width"})
    SDVariable forward(@Shape({"batch * config.context", "config.width"}) SDVariable x) {
        SDVariable h = x.add(attention.forward(before.forward(x)));
        return h.add(feedForward.forward(between.forward(h)));
    }
}

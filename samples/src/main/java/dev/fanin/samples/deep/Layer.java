package dev.fanin.samples.deep;

import dev.fanin.Model;
import dev.fanin.Shape;
import dev.fanin.Xavier;
import dev.fanin.Zeros;
import org.nd4j.autodiff.samediff.SDVariable;

/** A layer of rectified units: {@code @Xavier}, which halves the signal of such a layer, is the fault. */
@Model
@SuppressWarnings("lint.variance-relu") // The fault is what the report is about.
record Layer(int width, @Xavier @Shape({"width", "width"}) SDVariable w, @Zeros @Shape("width") SDVariable b) {

    @Shape({"batch", "width"})
    SDVariable forward(@Shape({"batch", "width"}) SDVariable x) {
        return x.getSameDiff().nn().relu(x.mmul(w).add(b), 0);
    }
}

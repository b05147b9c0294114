package dev.fanin.samples.deep;

import dev.fanin.Model;
import dev.fanin.Shape;
import dev.fanin.Submodel;
import dev.fanin.Xavier;
import dev.fanin.samples.digits.Digits;
import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;

/** A deep plain network, as in He et al. 2015, section 2.2. */
@Model
record DeepNet(
        int layers,
        int width,
        @Xavier @Shape({"PIXELS", "width"}) SDVariable first,
        @Submodel(repeat = "layers") List<Layer> hidden,
        @Xavier @Shape({"width", "KINDS"}) SDVariable last) {

    static final int PIXELS = Digits.PIXELS;
    static final int KINDS = Digits.KINDS;

    /** A score for each kind of digit. */
    @Shape({"batch", "KINDS"})
    SDVariable forward(@Shape({"batch", "PIXELS"}) SDVariable x) {
        SDVariable h = x.mmul(first);
        for (Layer layer : hidden) {
            h = layer.forward(h);
        }
        return h.mmul(last);
    }
}

package dev.fanin.samples.rnn;

import dev.fanin.Model;
import dev.fanin.Shape;
import dev.fanin.Submodel;
import dev.fanin.Xavier;
import dev.fanin.Zeros;
import dev.fanin.samples.digits.Digits;
import org.nd4j.autodiff.samediff.SDVariable;

/** Reads a digit as a sequence of its rows, from the top, and then says which one it was. */
@Model
record Rnn(
        int hidden,
        @Submodel(sizes = "inputs = COLUMNS") Lstm lstm,
        @Xavier @Shape({"hidden", "KINDS"}) SDVariable weights,
        @Zeros @Shape("KINDS") SDVariable bias) {

    static final int ROWS = 8;
    static final int COLUMNS = 8;
    static final int PIXELS = ROWS * COLUMNS;
    static final int KINDS = Digits.KINDS;

    /** A score for each kind of digit: the largest is the model's answer. */
    @Shape({"batch", "KINDS"})
    SDVariable forward(@Shape({"batch", "PIXELS"}) SDVariable pixels) {
        SDVariable rows = pixels.reshape(-1, ROWS, COLUMNS);
        return lstm.forward(rows, ROWS).mmul(weights).add(bias);
    }
}

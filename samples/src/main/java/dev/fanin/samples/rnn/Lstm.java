package dev.fanin.samples.rnn;

import dev.fanin.Blocks;
import dev.fanin.Constant;
import dev.fanin.Model;
import dev.fanin.Orthogonal;
import dev.fanin.Shape;
import dev.fanin.Xavier;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;

/**
 * A long short-term memory: Hochreiter and Schmidhuber 1997. The four gates (input, forget, output, new content) lie side by
 * side, each initialised by itself; the forget gate is open at first, as Jozefowicz et al. 2015 recommend.
 */
@Model
record Lstm(
        int inputs,
        int hidden,
        @Xavier @Blocks(4) @Shape({"inputs", "4 * hidden"}) SDVariable input,
        @Orthogonal @Blocks(4) @Shape({"hidden", "4 * hidden"}) SDVariable recurrent,
        @Constant({0, 1, 0, 0}) @Blocks(4) @Shape("4 * hidden") SDVariable bias) {

    private static final int GATES = 4;

    /** The output after the last step of each sequence. */
    @Shape({"batch", "hidden"})
    SDVariable forward(@Shape({"batch", "steps", "inputs"}) SDVariable sequences, int steps) {
        SameDiff sd = sequences.getSameDiff();
        SDVariable seen = sequences.reshape(-1, inputs).mmul(input).add(bias).reshape(-1, steps, GATES * hidden);
        SDVariable[] each = sd.unstack(seen, 1, steps);
        SDVariable content = sd.zerosLike(sd.split(each[0], GATES, 1)[0]);
        SDVariable output = content;
        for (SDVariable step : each) {
            SDVariable[] gates = sd.split(step.add(output.mmul(recurrent)), GATES, 1);
            SDVariable kept = sd.nn().sigmoid(gates[1]).mul(content);
            SDVariable added = sd.nn().sigmoid(gates[0]).mul(sd.math().tanh(gates[3]));
            content = kept.add(added);
            output = sd.nn().sigmoid(gates[2]).mul(sd.math().tanh(content));
        }
        return output;
    }
}

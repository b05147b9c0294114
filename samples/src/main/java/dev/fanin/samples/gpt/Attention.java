package dev.fanin.samples.gpt;

import dev.fanin.Blocks;
import dev.fanin.Model;
import dev.fanin.Scale;
import dev.fanin.Shape;
import dev.fanin.Where;
import dev.fanin.Xavier;
import dev.fanin.Zeros;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.factory.Nd4j;

/** Causal self-attention: every token gathers from itself and those before it what its heads ask for. */
@Model
@Where("config.width = config.heads * config.head")
record Attention(
        Config config,
        @Xavier @Blocks(3) @Shape({"config.width", "3 * config.width"}) SDVariable queryKeyValue,
        @Xavier @Scale("1 / sqrt(2 * config.layers)") @Shape({"config.width", "config.width"}) SDVariable project,
        @Zeros @Shape("config.width") SDVariable bias) {

    private static final double NEVER = 1e9;

    @Shape({"batch * config.context", "config.width"})
    SDVariable forward(@Shape({"batch * config.context", "config.width"}) SDVariable x) {
        SameDiff sd = x.getSameDiff();
        SDVariable fused = x.mmul(queryKeyValue)
                .reshape(-1, config.context(), 3 * config.heads(), config.head())
                .permute(0, 2, 1, 3);
        SDVariable[] parts = sd.split(fused, 3, 1);
        SDVariable mixed = sd.mmul(weights(parts[0], parts[1]), parts[2]);
        return mixed.permute(0, 2, 1, 3)
                .reshape(-1, config.width())
                .mmul(project)
                .add(bias);
    }

    /** How much of each token (last axis) every token takes, a distribution. */
    @Shape({"batch", "config.heads", "config.context", "config.context"})
    private SDVariable weights(
            @Shape({"batch", "config.heads", "config.context", "config.head"}) SDVariable query,
            @Shape({"batch", "config.heads", "config.context", "config.head"}) SDVariable key) {
        SameDiff sd = query.getSameDiff();
        SDVariable future = sd.constant(Nd4j.tri(config.context()).sub(1).mul(NEVER));
        SDVariable scores = sd.mmul(query, key, false, true, false).div(Math.sqrt(config.head()));
        return sd.nn().softmax(scores.add(future), 3);
    }
}

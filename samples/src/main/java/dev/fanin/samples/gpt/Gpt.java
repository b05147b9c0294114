package dev.fanin.samples.gpt;

import dev.fanin.Model;
import dev.fanin.Normal;
import dev.fanin.Shape;
import dev.fanin.Submodel;
import dev.fanin.Tied;
import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;

/** A small GPT-2. Radford et al., <i>Language models are unsupervised multitask learners</i>, 2019. */
@Model
record Gpt(
        Config config,
        @Normal(std = 0.02) @Shape({"config.vocabulary", "config.width"}) SDVariable tokens,
        @Normal(std = 0.02) @Shape({"config.context", "config.width"}) SDVariable positions,
        @Submodel(repeat = "config.layers") List<Block> blocks,
        @Submodel(sizes = "width = config.width") Norm norm,
        @Tied(value = "tokens", transposed = true) @Shape({"config.width", "config.vocabulary"}) SDVariable head) {

    /** For every token of the batch, a score for each token that may follow it. */
    @Shape({"batch * config.context", "config.vocabulary"})
    SDVariable forward(@Shape({"batch", "config.context"}) SDVariable text) {
        SDVariable h = embedded(text);
        for (Block block : blocks) {
            h = block.forward(h);
        }
        return norm.forward(h).mmul(head);
    }

    /** A row of the table for each token, as a product: the gradient of ND4J's {@code gather} is a loop over the rows. */
    @Shape({"batch * config.context", "config.width"})
    private SDVariable embedded(@Shape({"batch", "config.context"}) SDVariable text) {
        SDVariable chosen = text.getSameDiff().oneHot(text, config.vocabulary()).reshape(-1, config.vocabulary());
        SDVariable meaning = chosen.mmul(tokens).reshape(-1, config.context(), config.width());
        return meaning.add(positions).reshape(-1, config.width());
    }
}

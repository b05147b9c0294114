// Advantage actor-critic in SameDiff: placeholders of batches, heads, losses, entropies.
import dev.fanin.*;
import java.util.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ActorAndCritic {
  final int observation, hidden, actions;
  @Kaiming @Shape({"observation", "hidden"}) SDVariable body;
  @Zeros @Shape("hidden") SDVariable bodyBias;
  @Xavier @Shape({"hidden", "actions"}) SDVariable policy;
  @Xavier @Shape({"hidden", "1"}) SDVariable value;

  ActorAndCritic(int observation, int hidden, int actions) {
    this.observation = observation;
    this.hidden = hidden;
    this.actions = actions;
  }

  record Heads(SDVariable logits, SDVariable value) {}

  Heads heads(SameDiff sd, @Shape({"n", "observation"}) SDVariable x) {
    SDVariable h = sd.nn().relu(sd.nn().linear(x, body, bodyBias), 0);
    return new Heads(h.mmul(policy), sd.squeeze(h.mmul(value), 1));
  }

  SDVariable loss(SameDiff sd, @Shape({"n", "observation"}) SDVariable x, @Shape({"n", "actions"}) SDVariable taken,
      @Shape("n") SDVariable returns) {
    Heads heads = heads(sd, x);
    SDVariable log = sd.nn().logSoftmax(heads.logits(), 1);
    SDVariable p = sd.nn().softmax(heads.logits(), 1);
    SDVariable picked = log.mul(taken).sum(1);
    SDVariable advantage = returns.sub(heads.value());
    SDVariable actor = picked.mul(advantage).mean().neg();
    SDVariable critic = advantage.mul(advantage).mean().mul(0.5);
    SDVariable entropy = p.mul(log).sum(1).mean().neg();
    List<SDVariable> parts = List.of(actor, critic, entropy.mul(-0.01));
    SDVariable total = parts.get(0);
    for (SDVariable part : parts.subList(1, parts.size())) {
      total = total.add(part);
    }
    return total;
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    ActorAndCritic m = ActorAndCriticParameters.initialize(new ActorAndCritic(4, 6, 2), sd, 3);
    return m.loss(sd, sd.constant(Nd4j.rand(DataType.FLOAT, 5, 4)),
        sd.constant(Nd4j.ones(DataType.FLOAT, 5, 2)), sd.constant(Nd4j.ones(DataType.FLOAT, 5))).eval();
  }
}

// Q-learning with a replay buffer and a target network that is copied now and then.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ReplayedQ {
  final int states;
  final int hidden;
  final int actions;
  @Kaiming @Shape({"states", "hidden"}) INDArray w1;
  @Zeros @Shape("hidden") INDArray b1;
  @Xavier @Shape({"hidden", "actions"}) INDArray w2;

  ReplayedQ(int states, int hidden, int actions) {
    this.states = states;
    this.hidden = hidden;
    this.actions = actions;
  }

  record Transition(@Shape("s") INDArray from, int action, double reward, @Shape("s") INDArray to, boolean last) {}

  record Target(INDArray w1, INDArray b1, INDArray w2) {}

  Target copy() {
    return new Target(w1.dup(), b1.dup(), w2.dup());
  }

  @Shape({"n", "actions"}) INDArray values(@Shape({"n", "states"}) INDArray s) {
    return Transforms.relu(s.mmul(w1).addRowVector(b1)).mmul(w2);
  }

  int act(@Shape("states") INDArray s, double explore, Random random) {
    if (random.nextDouble() < explore) {
      return random.nextInt(actions);
    }
    return values(s.reshape(1, states)).argMax(1).getInt(0);
  }

  double learn(List<Transition> batch, Target target, double rate) {
    int n = batch.size();
    INDArray from = Nd4j.vstack(batch.stream().map(Transition::from).toArray(INDArray[]::new));
    INDArray to = Nd4j.vstack(batch.stream().map(Transition::to).toArray(INDArray[]::new));
    INDArray next = Transforms.relu(to.mmul(target.w1()).addRowVector(target.b1())).mmul(target.w2()).max(1);
    INDArray h = Transforms.relu(from.mmul(w1).addRowVector(b1));
    INDArray q = h.mmul(w2);
    INDArray delta = Nd4j.zeros(n, actions);
    for (int i = 0; i < n; i++) {
      Transition t = batch.get(i);
      double aim = t.last() ? t.reward() : t.reward() + .9 * next.getDouble(i);
      delta.putScalar(i, t.action(), (q.getDouble(i, t.action()) - aim) / n);
    }
    INDArray back = delta.mmul(w2.transpose()).mul(h.gt(0).castTo(h.dataType()));
    w2.subi(h.transpose().mmul(delta).mul(rate));
    w1.subi(from.transpose().mmul(back).mul(rate));
    b1.subi(back.sum(0).mul(rate));
    return delta.norm2Number().doubleValue();
  }

  static Object run() {
    ReplayedQ model = ReplayedQParameters.initialize(new ReplayedQ(3, 5, 2), 1);
    Random random = new Random(1);
    Deque<Transition> buffer = new ArrayDeque<>();
    Target target = model.copy();
    double error = 0;
    INDArray s = Nd4j.rand(3);
    for (int step = 1; step <= 12; step++) {
      int action = model.act(s, .2, random);
      INDArray to = Nd4j.rand(3);
      buffer.addLast(new Transition(s, action, random.nextDouble(), to, step % 5 == 0));
      if (buffer.size() > 8) {
        buffer.removeFirst();
      }
      s = step % 5 == 0 ? Nd4j.rand(3) : to;
      error = model.learn(new ArrayList<>(buffer), target, .05);
      if (step % 4 == 0) {
        target = model.copy();
      }
    }
    return error;
  }
}

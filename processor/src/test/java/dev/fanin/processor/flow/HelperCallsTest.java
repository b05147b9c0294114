package dev.fanin.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Methods without a contract, called in the file they stand in, give what their bodies make of the arguments. */
final class HelperCallsTest {

    @Test
    void helper_givesWhatItMakesOfItsArguments() {
        Marked.members(
                """
                private INDArray dense(INDArray x, INDArray weight) { return Transforms.tanh(x.mmul(weight)); }
                static long twice(int a) { return 2L * a; }
                INDArray maybe(INDArray x, boolean flag) { if (flag) { return x; } return x.mmul(w); }
                void run(@Shape({"n", "in"}) INDArray x) {
                  dense(x, w).mmul(u);
                  dense(x, w).mmul(w); // ERROR
                  dense(dense(x, w), v).mmul(w);
                  Nd4j.zeros(2 * in).add(Nd4j.zeros(twice(in)));
                  Nd4j.zeros(2 * in).add(Nd4j.zeros(twice(out))); // ERROR
                  maybe(x, true).mmul(u); // ERROR
                  maybe(x, x.isEmpty()).mmul(u);
                }
                """);
    }

    @Test
    void helper_thatCallsItselfOrIsAbstractIsUnknown() {
        Marked.members(
                """
                INDArray deep(INDArray x, int k) { return k == 0 ? x : deep(x.mmul(w), k - 1); }
                void run(@Shape({"n", "in"}) INDArray x, int k) {
                  deep(x, k).mmul(u);
                  deep(x, k).mmul(w);
                }
                interface Step { INDArray apply(INDArray x); }
                abstract static class Face { abstract INDArray apply(INDArray x); INDArray two(INDArray x) { return apply(apply(x)); } }
                """);
    }

    @Test
    void helper_isReportedOnceForItself() {
        Marked.members(
                """
                private INDArray wrong(@Shape({"n", "in"}) INDArray x) {
                  INDArray h = x.mmul(u); // ERROR
                  return h;
                }
                void run(@Shape({"n", "in"}) INDArray x) {
                  wrong(x).mmul(w);
                }
                """);
    }

    @Test
    void helper_thatFitsNoCallIsWrongItself() {
        Marked.members(
                """
                private INDArray dense(INDArray x) {
                  return x.mmul(w).mmul(v).mmul(u).addRowVector(b); // ERROR
                }
                private INDArray scores(INDArray q, INDArray k) {
                  return q.mmul(k); // ERROR
                }
                void run(@Shape({"n", "in"}) INDArray x, @Shape({"t", "in"}) INDArray y) {
                  scores(x, y);
                  scores(y, x);
                }
                """);
    }

    @Test
    void helper_thatIsWrongItselfTellsWhoCallsIt() {
        String text = Compiled.of(
                        Map.of(
                                "Subject.java",
                                Marked.bodyOf(
                                        """
                wrong(x); }
                private INDArray wrong(INDArray x) {
                  return x.mmul(u);
                """)))
                .text();
        assertThat(text)
                .contains("Subject.java:31:17: error: [shape.mmul] inner sizes differ: in vs out")
                .contains("called from Subject.java:29");
    }

    @Test
    void call_thatAHelperDoesNotFitIsWrongIfOthersFit() {
        Marked.members(
                """
                private INDArray dense(INDArray x, INDArray weight) { return x.mmul(weight); }
                void run(@Shape({"n", "in"}) INDArray x) {
                  INDArray h = dense(x, w);
                  dense(h, u);
                  dense(h, w); // ERROR
                }
                """);
    }

    @Test
    void helper_underConditionsThatNobodyKnowsIsSilent() {
        Marked.members(
                """
                private INDArray either(INDArray x, boolean flag) {
                  if (flag) { return x.mmul(w); }
                  return x.mmul(u);
                }
                private INDArray byRank(INDArray x) {
                  if (x.rank() == 3) { return x.reshape(x.size(0) * x.size(1), in).mmul(w); }
                  return x.mmul(w);
                }
                void run(@Shape({"n", "in"}) INDArray x, @Shape({"n", "t", "in"}) INDArray y, boolean flag) {
                  either(x, flag);
                  byRank(x);
                  byRank(y).mmul(u);
                }
                """);
    }

    @Test
    void helper_ofAnotherObjectIsSeenThroughItsSizes() {
        Marked.members(
                """
                INDArray project(INDArray x) { return x.mmul(w); }
                static void main() {
                  Subject model = new Subject(3, 5);
                  model.project(Nd4j.zeros(2, 3)).mmul(Nd4j.zeros(5, 7));
                  model.project(Nd4j.zeros(2, 3)).mmul(Nd4j.zeros(3, 7)); // ERROR
                  model.project(Nd4j.zeros(2, 4)); // ERROR
                }
                """);
    }
}

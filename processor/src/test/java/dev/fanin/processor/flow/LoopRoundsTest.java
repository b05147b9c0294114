package dev.fanin.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is known of the first rounds of a loop. */
final class LoopRoundsTest {

    @Test
    void firstRound_isKnownInEveryKindOfLoop() {
        Marked.body(
                """
                INDArray a = x;
                while (flag) { a = a.mmul(u); } // ERROR
                INDArray c = x;
                do { c = c.mmul(u); } while (flag); // ERROR
                INDArray d = x;
                for (String name : new String[] {"a", "b"}) { d = d.mmul(u); } // ERROR
                INDArray e = x;
                outer:
                for (int i = 0; i < k; i++) {
                  e = e.mmul(u); // ERROR
                  for (int j = 0; j < k; j++) { if (flag) { continue outer; } }
                }
                """);
    }

    @Test
    void firstRound_isKnownWhateverStandsAround() {
        Marked.body(
                """
                INDArray a = x;
                for (int i = 0; i < k; i++) {
                  try { a = a.mmul(u); } // ERROR
                  catch (IllegalStateException e) { throw e; }
                  finally { a = a.dup(); }
                }
                INDArray c = x;
                for (int i = 0; i < k; i++) {
                  switch (k) { case 1: break; default: System.out.println(i); }
                  c = c.mmul(u); // ERROR
                }
                INDArray d = x;
                for (int i = 0; i < k; i++) {
                  if (flag) { System.out.println(i); } else { System.out.println(k); }
                  if (k < 0) { throw new IllegalArgumentException(); }
                  synchronized (this) { d = d.mmul(u); } // ERROR
                }
                """);
    }

    @Test
    void secondRound_isKnownToo() {
        Marked.body(
                """
                INDArray a = x;
                for (int i = 0; i < k; i++) { a = a.mmul(w); } // ERROR
                INDArray c = x;
                for (int i = 0; i < k; i++) { c = c.mmul(i == 0 ? w : u); }
                INDArray d = x;
                boolean first = true;
                while (flag) { d = first ? d.mmul(w) : d.mmul(u); first = false; }
                INDArray e = x;
                for (int i = 0; i < 1; i++) { e = e.mmul(w); }
                INDArray f = x;
                while (true) { f = f.mmul(w); if (f.rows() < k) { break; } }
                INDArray g = x;
                while (true) { g = g.mmul(w); break; }
                """);
    }

    @Test
    void secondRound_isNamedInTheMessage() {
        assertThat(textOf("INDArray a = x; for (int i = 0; i < k; i++) { a = a.mmul(w); }"))
                .contains("[shape.mmul] in the second round of the loop: inner sizes differ: out vs in");
    }

    @Test
    void knownList_isGoneThroughOneByOne() {
        Marked.body(
                """
                INDArray a = x;
                for (INDArray each : List.of(w, u)) { a = a.mmul(each); }
                INDArray c = x;
                for (INDArray each : new INDArray[] {u, w}) { c = c.mmul(each); } // ERROR
                INDArray d = x;
                for (INDArray each : List.of(w, v, u)) { d = d.mmul(each); } // ERROR
                INDArray e = x;
                for (INDArray each : List.of(w, w)) { e = e.mmul(each); } // ERROR
                for (INDArray each : List.<INDArray>of()) { e = x.mmul(u); }
                """);
    }

    @Test
    void shortLoop_isGoneThroughToItsEnd() {
        Marked.body(
                """
                INDArray a = x;
                for (INDArray each : List.of(w, u, u, w)) { a = a.mmul(each); } // ERROR
                INDArray c = x;
                for (INDArray each : List.of(w, v, w, u)) { c = c.mmul(each); }
                c.mmul(u);
                c.mmul(w); // ERROR
                INDArray d = x;
                INDArray[] weights = {w, u, v};
                for (int i = 0; i < weights.length; i++) { d = d.mmul(weights[i]); }
                d.mmul(w);
                d.mmul(u); // ERROR
                INDArray e = x;
                for (INDArray each : List.of(w, u, v)) { if (flag) { break; } e = e.mmul(each); }
                e.mmul(u);
                INDArray f = Nd4j.zeros(1, 2);
                for (int i = 0; i < 3; i++) { f = Nd4j.concat(1, f, f); }
                f.addi(Nd4j.zeros(1, 16));
                f.addi(Nd4j.zeros(1, 8)); // ERROR
                INDArray g = x;
                for (int i = 0; i < 9; i++) { g = g.mmul(i < 8 ? g.transpose().mmul(g) : w); }
                """);
    }

    @Test
    void laterRounds_areNamedInTheMessage() {
        assertThat(textOf("INDArray a = x; for (INDArray each : List.of(w, u, w)) { a = a.mmul(each); }"))
                .contains("[shape.mmul] in the third round of the loop: inner sizes differ: out vs in");
        assertThat(textOf("INDArray a = x; for (INDArray each : List.of(w, u, u, w)) { a = a.mmul(each); }"))
                .contains("[shape.mmul] in round 4 of the loop: inner sizes differ: out vs in");
    }

    private static String textOf(String statements) {
        return Compiled.of(Map.of("Subject.java", Marked.bodyOf(statements))).text();
    }

    @Test
    void rounds_thatMayGoAnotherWaySayNothing() {
        Marked.body(
                """
                INDArray a = x;
                for (int i = 0; i < k; i++) { if (flag || a.mmul(u) != null) { a = h; } }
                INDArray c = x;
                for (int i = 0; i < k; i++) { if (flag) { if (k > 3) { c = h; continue; } } c = c.mmul(u); }
                INDArray d = x;
                for (int i = 0; i < k; i++) { switch (k) { case 1: d = h; continue; default: } d = d.mmul(u); }
                INDArray e = x;
                for (int i = 0; i < k; i++) {
                  try { if (flag) { throw new IllegalStateException(); } e = e.mmul(u); }
                  catch (IllegalStateException known) { e = h; }
                }
                INDArray f = x;
                for (int i = 0; i < k; i++) {
                  for (int j = 0; j < i; j++) { f = f.mmul(u); }
                  f = h;
                }
                INDArray g = x;
                while (flag) {
                  while (g.rows() < k) { g = g.mmul(u); }
                  g = h;
                }
                INDArray p = x;
                while (flag) {
                  INDArray now = p;
                  Supplier<INDArray> later = () -> now.mmul(u);
                  if (k > 3) { later.get(); }
                  p = h;
                }
                """);
    }

    @Test
    void whatARoundFailsToSet_isUnknownAfterTheLoop() {
        Marked.members(
                """
                @Shape({"n", "out"}) INDArray run(@Shape({"n", "in"}) INDArray x, int k) {
                  INDArray a = x;
                  for (int i = 0; i < k; i++) { a = a.mmul(u); } // ERROR
                  return a;
                }
                @Shape({"n", "out"}) INDArray nested(@Shape({"n", "in"}) INDArray x, int k) {
                  INDArray a = x;
                  for (int i = 0; i < k; i++) { for (int j = 0; j < k; j++) { a = a.mmul(u); } } // ERROR
                  return a;
                }
                """);
    }

    @Test
    void helpers_areFollowedInTheFirstRounds() {
        Marked.members(
                """
                private INDArray step(INDArray a) { return a.mmul(w); }
                private INDArray turn(INDArray a) { return a.mmul(u); }
                void run(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray h, int k) {
                  INDArray a = x;
                  for (int i = 0; i < k; i++) { a = step(a); } // ERROR
                  INDArray c = h;
                  for (int i = 0; i < k; i++) { c = turn(c); }
                  INDArray d = x;
                  for (int i = 0; i < k; i++) { d = turn(d); } // ERROR
                }
                """);
    }

    @Test
    void laterElements_countInInnerLoopsToo() {
        Marked.body(
                """
                for (INDArray each : List.of(x, x.mul(2))) {
                  INDArray a = b;
                  for (INDArray inner : new INDArray[] {b, x}) { a = inner; }
                  a.mmul(w);
                  b.mmul(Nd4j.zeros(3, 4)); // ERROR
                }
                """);
    }
}

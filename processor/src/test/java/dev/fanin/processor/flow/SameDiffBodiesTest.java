package dev.fanin.processor.flow;

import org.junit.jupiter.api.Test;

final class SameDiffBodiesTest {

    @Test
    void contracts_holdForVariablesOfAGraph() {
        Marked.members(
                """
                @Shape({"in", "out"}) SDVariable p;
                @Shape({"n", "out"}) SDVariable a(@Shape({"n", "in"}) SDVariable x) { return x.mmul(p); }
                @Shape({"n", "in"}) SDVariable c(@Shape({"n", "in"}) SDVariable x) { return x.mmul(p); } // ERROR
                void run(@Shape({"n", "in"}) SDVariable x) {
                  a(x).mmul("again", p); // ERROR
                  a(a(x)); // ERROR
                  a(x).add(x); // ERROR
                }
                """);
    }

    @Test
    void arithmetic_broadcastsAsNumPyDoes() {
        Marked.members(
                """
                void run(@Shape({"n", "out"}) SDVariable h, @Shape("out") SDVariable c, @Shape({"2", "1"}) SDVariable column, @Shape("3") SDVariable vector) {
                  h.add(c).mul(h).mmul(h); // ERROR
                  column.add(vector).add(Nd4j.zeros(2, 3).sumNumber().doubleValue());
                  column.add(vector).mmul(column); // ERROR
                  h.sum(0).add(c);
                  h.sum(1).add(c); // ERROR
                  h.mean(true, 1).add(h).add(c);
                  h.argmax(2); // ERROR
                }
                """);
    }

    @Test
    void graph_makesVariables() {
        Marked.members(
                """
                void run(SameDiff sd, long n) {
                  SDVariable x = sd.placeHolder("x", DataType.FLOAT, -1, in);
                  SDVariable p = sd.var("p", DataType.FLOAT, in, out);
                  SDVariable q = sd.var("q", w);
                  SDVariable h = x.mmul(p).add(sd.constant(b)).add(sd.zero("z", DataType.FLOAT, out));
                  h.mmul(q); // ERROR
                  sd.mmul(h, sd.transpose(q));
                  sd.mmul("named", h, q); // ERROR
                  sd.concat(1, h, h).mmul(sd.concat(0, sd.one("o", out, 1), sd.one("o2", out, 1)));
                  sd.concat(0, x, h); // ERROR
                  SDVariable[] halves = sd.split(sd.concat(1, h, h), 2, 1);
                  halves[1].mmul(p); // ERROR
                  sd.stack(1, h, h).reshape(-1, out).mmul(sd.constant(v));
                  sd.gather(p, new int[] {0, 0, 0}, 0).mmul(q); // ERROR
                  sd.oneHot(sd.argmax(h, 1), out).add(h);
                  x.reshape(n, in).mmul(p).permute(1, 0).mmul(q);
                  sd.math().tanh(h).mmul(sd.nn().relu(q, 0)); // ERROR
                  h.eval().mmul(w); // ERROR
                }
                """);
    }
}

package dev.fanin.processor.flow;

import org.junit.jupiter.api.Test;

final class ContractsTest {

    @Test
    void result_isHeldAgainstItsPromise() {
        Marked.members(
                """
                @Shape({"n", "out"}) INDArray a(@Shape({"n", "in"}) INDArray x) { return x.mmul(w); }
                @Shape({"n", "in"}) INDArray c(@Shape({"n", "in"}) INDArray x) { return x.mmul(w); } // ERROR
                @Shape("out") INDArray d(@Shape({"n", "in"}) INDArray x) { return x.mmul(w); } // ERROR
                @Shape({"m", "in"}) INDArray e(boolean f) { return f ? Nd4j.zeros(3, in) : null; }
                @Shape({"n", "k"}) INDArray g(int n, int k) { return Nd4j.zeros(k, n); } // ERROR
                """);
    }

    @Test
    void calls_areInstantiated() {
        Marked.members(
                """
                @Shape({"n", "k"}) INDArray join(@Shape({"n", "m"}) INDArray a, @Shape({"m", "k"}) INDArray c) { return a.mmul(c); }
                @Shape({"n", "2 * m"}) INDArray twice(@Shape({"n", "m"}) INDArray a) { return Nd4j.concat(1, a, a); }
                @Shape({"n", "m"}) INDArray half(@Shape({"n", "2 * m"}) INDArray a) { return a.get(NDArrayIndex.all(), NDArrayIndex.interval(0, a.columns() / 2)); }
                @Shape({"n", "out"}) INDArray made(int n) { return Nd4j.zeros(n, out); }
                void run(@Shape({"b", "in"}) INDArray x) {
                  join(x, w).mmul(u);
                  join(x, w).mmul(w); // ERROR
                  join(x, u); // ERROR
                  half(twice(x)).mmul(w);
                  twice(x).mmul(w); // ERROR
                  made(7).add(Nd4j.zeros(7, out));
                  made(7).add(Nd4j.zeros(8, out)); // ERROR
                  half(Nd4j.zeros(2, 5)); // ERROR
                }
                """);
    }

    @Test
    void anyAndRest_matchWhatTheySay() {
        Marked.members(
                """
                @Shape({"...", "out"}) INDArray last(@Shape({"...", "in"}) INDArray x) { return x; }
                @Shape({"...s"}) INDArray same(@Shape({"...s"}) INDArray x) { return Transforms.tanh(x); }
                void both(@Shape({"...s"}) INDArray x, @Shape({"...s"}) INDArray y) {}
                void any(@Shape({"_", "in"}) INDArray x) { x.mmul(w); x.mmul(u); } // ERROR
                void run(@Shape({"b", "in"}) INDArray x, @Shape({"b", "t", "in"}) INDArray y) {
                  last(x); last(y);
                  last(x.mmul(w)); // ERROR
                  same(y).add(y);
                  same(x).mmul(u); // ERROR
                  both(x, x);
                  both(x, y); // ERROR
                  any(x);
                  any(b); // ERROR
                  any(x.mmul(w)); // ERROR
                }
                """);
    }

    @Test
    void locals_mayPromiseToo() {
        Marked.body(
                """
                @Shape({"n", "out"}) INDArray a = x.mmul(w);
                @Shape({"n", "in"}) INDArray c = x.mmul(w); // ERROR
                @Shape({"r", "out"}) INDArray d = Nd4j.readNumpy("file");
                d.mmul(w); // ERROR
                @Shape({"r", "out"}) INDArray e = d.add(1);
                """);
    }

    @Test
    void fields_areHeldAgainstTheirDeclaration() {
        Marked.body(
                """
                w = Nd4j.zeros(in, out);
                w = Nd4j.zeros(out, in); // ERROR
                this.b = h.sum(0);
                this.b = h.sum(1); // ERROR
                """);
    }

    @Test
    void where_relatesSizes() {
        Marked.program(
                """
                import dev.fanin.*;
                import org.nd4j.linalg.api.ndarray.INDArray;
                @Model @Where("width = heads * head")
                record Attention(int width, int heads, int head, @Xavier @Shape({"width", "width"}) INDArray q) {
                  @Shape({"b", "heads", "t", "head"}) INDArray split(@Shape({"b", "t", "width"}) INDArray x) {
                    x.reshape(x.size(0), x.size(1), head, width); // ERROR
                    return x.reshape(x.size(0), x.size(1), heads, head).permute(0, 2, 1, 3);
                  }
                }
                """);
    }

    @Test
    void records_areSeenThroughTheirSizes() {
        Marked.program(
                """
                import dev.fanin.*;
                import org.nd4j.linalg.api.ndarray.INDArray;
                import org.nd4j.linalg.factory.Nd4j;
                @Model
                record Subject(int in, int out, @Xavier @Shape({"in", "out"}) INDArray w) {
                  @Shape({"n", "out"}) INDArray run(@Shape({"n", "in"}) INDArray x) { return x.mmul(w()); }
                  static void main(String[] args) {
                    Subject s = new Subject(3, 4, Nd4j.zeros(3, 4));
                    s.run(Nd4j.zeros(2, 3)).mmul(Nd4j.zeros(4, 1));
                    s.run(Nd4j.zeros(2, 4)); // ERROR
                    s.run(Nd4j.zeros(2, 3)).mmul(Nd4j.zeros(3, 1)); // ERROR
                    new Subject(3, 4, Nd4j.zeros(4, 3)); // ERROR
                    s.w().add(Nd4j.zeros(3, 5)); // ERROR
                    record Pair(INDArray left, INDArray right) {}
                    Pair p = new Pair(s.w(), s.run(Nd4j.zeros(2, 3)));
                    p.left().mmul(p.right()); // ERROR
                    p.right().mmul(Nd4j.zeros(4, 2));
                  }
                }
                """);
    }

    @Test
    void submodels_sizesAreTheParents() {
        Marked.program(
                """
                import dev.fanin.*;
                import java.util.List;
                import org.nd4j.linalg.api.ndarray.INDArray;
                import org.nd4j.linalg.factory.Nd4j;
                @Model
                class Subject {
                  final int width; final int hidden;
                  @Submodel(sizes = {"in = width", "out = hidden"}) Layer first;
                  @Submodel(sizes = {"in = hidden", "out = hidden"}, repeat = "3") List<Layer> more;
                  Subject(int width, int hidden) { this.width = width; this.hidden = hidden; }
                  @Shape({"n", "hidden"}) INDArray run(@Shape({"n", "width"}) INDArray x) {
                    first.run(x).mmul(first.w); // ERROR
                    more.get(0).run(x); // ERROR
                    INDArray h = first.run(x);
                    for (Layer layer : more) { h = layer.run(h); layer.run(x); } // ERROR
                    return h;
                  }
                }
                @Model
                class Layer {
                  final int in; final int out;
                  @Xavier @Shape({"in", "out"}) INDArray w;
                  Layer(int in, int out) { this.in = in; this.out = out; }
                  @Shape({"n", "out"}) INDArray run(@Shape({"n", "in"}) INDArray x) { return x.mmul(w); }
                }
                """);
    }

    @Test
    void overridingMethods_inheritTheContract() {
        Marked.program(
                """
                import dev.fanin.*;
                import org.nd4j.linalg.api.ndarray.INDArray;
                interface Layer { @Shape({"n", "10"}) INDArray run(@Shape({"n", "5"}) INDArray x); }
                @Model
                class Subject implements Layer {
                  @Xavier @Shape({"5", "10"}) INDArray w;
                  @Xavier @Shape({"10", "5"}) INDArray v;
                  @Override public INDArray run(INDArray x) {
                    x.mmul(v); // ERROR
                    return x;  // ERROR
                  }
                  void use(Layer other) { other.run(w); } // ERROR
                }
                """);
    }

    @Test
    void config_sizesGoByPath() {
        Marked.program(
                """
                import dev.fanin.*;
                import org.nd4j.linalg.api.ndarray.INDArray;
                import org.nd4j.linalg.factory.Nd4j;
                record Config(int width, int heads) {}
                @Model
                class Subject {
                  final Config config;
                  @Xavier @Shape({"config.width", "3 * config.width"}) INDArray w;
                  Subject(Config config) { this.config = config; }
                  void run(@Shape({"n", "config.width"}) INDArray x) {
                    x.mmul(w).reshape(x.size(0), 3, config.width());
                    x.mmul(w).mmul(w); // ERROR
                    int d = config.width() / config.heads();
                    x.reshape(x.size(0), config.heads(), d);
                    x.reshape(x.size(0), config.heads(), config.width); // ERROR
                  }
                }
                """);
    }

    @Test
    void overriding_inheritsWhatItDoesNotSayItself() {
        Marked.program(
                """
                import dev.fanin.*;
                import org.nd4j.linalg.api.ndarray.INDArray;

                interface Layer {
                  @Shape({"batch", "out"}) INDArray apply(@Shape({"batch", "in"}) INDArray x);
                }

                @Model
                record Subject(int inputs, int outputs, @Xavier @Shape({"inputs", "outputs"}) INDArray w) implements Layer {
                  @Override public INDArray apply(INDArray x) { return x.mmul(w); }
                }

                @Model
                record Fixed(@Xavier @Shape({"3", "4"}) INDArray w) implements Layer {
                  @Override public INDArray apply(INDArray x) {
                    w.mmul(x); // ERROR
                    return x.mmul(w);
                  }
                }

                @Model
                record Said(int in, int out, @Xavier @Shape({"in", "out"}) INDArray w) implements Layer {
                  @Override public @Shape({"batch", "out"}) INDArray apply(INDArray x) {
                    x.mmul(w).mmul(w); // ERROR
                    return x.mmul(w);
                  }
                }
                """);
    }

    @Test
    void overriding_mayNotContradict() {
        Marked.program(
                """
                import dev.fanin.*;
                import org.nd4j.linalg.api.ndarray.INDArray;

                abstract class Parent {
                  final int in;
                  final int out;
                  Parent(int in, int out) { this.in = in; this.out = out; }
                  abstract @Shape({"n", "out"}) INDArray first(@Shape({"n", "in"}) INDArray x);
                  abstract @Shape({"n", "out"}) INDArray second(@Shape({"n", "in"}) INDArray x);
                  abstract @Shape({"n", "out"}) INDArray third(@Shape({"n", "in"}) INDArray x);
                }

                class Subject extends Parent {
                  Subject(int in, int out) { super(in, out); }
                  @Override @Shape({"k", "out"}) INDArray first(@Shape({"k", "d"}) INDArray x) { return null; }
                  @Override @Shape({"n", "in"}) INDArray second(@Shape({"n", "in"}) INDArray x) { return null; } // ERROR
                  @Override @Shape({"n", "out"}) INDArray third(@Shape({"n", "t", "in"}) INDArray x) { return null; } // ERROR
                }
                """);
    }

    @Test
    void arraysAndLists_holdElementsOfTheShape() {
        Marked.members(
                """
                static @Shape({"n", "k"}) INDArray sum(@Shape({"n", "k"}) INDArray... all) {
                  INDArray sum = all[0].dup();
                  for (INDArray one : all) { sum.addi(one); }
                  return sum;
                }
                @Shape({"n", "out"}) List<INDArray> layers(@Shape({"n", "in"}) List<INDArray> steps) {
                  List<INDArray> made = new ArrayList<>();
                  for (INDArray x : steps) {
                    made.add(x.mmul(w));
                    x.mmul(u); // ERROR
                  }
                  return made;
                }
                void run(@Shape({"n", "in"}) INDArray x) {
                  sum(x, x).mmul(w);
                  sum(x, x).mmul(u); // ERROR
                  sum(x, x.mmul(w)); // ERROR
                  layers(List.of(x, x)).get(0).mmul(u);
                  layers(List.of(x, x)).get(0).mmul(w); // ERROR
                  layers(List.of(x, x.mmul(w))); // ERROR
                }
                """);
    }
}

package dev.fanin.processor.flow;

import org.junit.jupiter.api.Test;

/** Functions as values: what a variable holds is known where it is called, handed on or put together. */
final class FunctionsTest {

    @Test
    void lambda_isCalledWithWhatItIsGiven() {
        Marked.body(
                """
                UnaryOperator<INDArray> hidden = a -> a.mmul(w);
                hidden.apply(x).mmul(u);
                hidden.apply(x).mmul(w); // ERROR
                hidden.apply(h); // ERROR
                Supplier<INDArray> weights = () -> v;
                x.mmul(weights.get()); // ERROR
                h.mmul(weights.get());
                BiFunction<INDArray, INDArray, INDArray> times = (a, c) -> a.mmul(c);
                times.apply(x, w).mmul(v);
                times.apply(x, u); // ERROR
                """);
    }

    @Test
    void lambda_thatFitsNoCallIsWrongItself() {
        Marked.body(
                """
                Function<INDArray, INDArray> back = a -> a.mmul(v); // ERROR
                back.apply(x);
                Function<INDArray, INDArray> blocks = a -> {
                  INDArray c = a.mmul(w);
                  return c.mmul(v).mmul(u); // ERROR
                };
                blocks.apply(x);
                """);
    }

    @Test
    void lambda_underConditionsThatNobodyKnowsIsSilent() {
        Marked.body(
                """
                UnaryOperator<INDArray> either = a -> flag ? a.mmul(w) : a.mmul(u);
                either.apply(x);
                UnaryOperator<INDArray> one = flag ? a -> a.mmul(w) : a -> a.mmul(u);
                one.apply(x).mmul(w);
                UnaryOperator<INDArray> changing = a -> a.mmul(w);
                if (flag) { changing = a -> a; }
                changing.apply(x).mmul(w);
                """);
    }

    @Test
    void reference_keepsItsContract() {
        Marked.members(
                """
                @Shape({"n", "out"}) INDArray encode(@Shape({"n", "in"}) INDArray x) { return x.mmul(w); }
                static @Shape({"n", "m"}) INDArray gram(@Shape({"n", "d"}) INDArray a, @Shape({"m", "d"}) INDArray b) {
                  return a.mmul(b.transpose());
                }
                void run(@Shape({"n", "in"}) INDArray x, @Shape({"m", "out"}) INDArray h) {
                  Function<INDArray, INDArray> encoder = this::encode;
                  encoder.apply(x).mmul(u);
                  encoder.apply(encoder.apply(x)); // ERROR
                  encoder.apply(x).mmul(w); // ERROR
                  BinaryOperator<INDArray> similar = Subject::gram;
                  similar.apply(x, h); // ERROR
                  similar.apply(encoder.apply(x), h).mmul(h).mmul(u);
                  UnaryOperator<INDArray> turned = INDArray::transpose;
                  turned.apply(w).mmul(x); // ERROR
                  turned.apply(w).mmul(turned.apply(x));
                }
                """);
    }

    @Test
    void functions_arePutTogether() {
        Marked.members(
                """
                @Shape({"n", "out"}) INDArray encode(@Shape({"n", "in"}) INDArray x) { return x.mmul(w); }
                @Shape({"n", "in"}) INDArray decode(@Shape({"n", "out"}) INDArray h) { return h.mmul(v); }
                private static INDArray twice(UnaryOperator<INDArray> f, INDArray x) { return f.apply(f.apply(x)); }
                void run(@Shape({"n", "in"}) INDArray x) {
                  Function<INDArray, INDArray> encoder = this::encode;
                  Function<INDArray, INDArray> both = encoder.andThen(this::decode);
                  both.apply(x).mmul(w);
                  both.apply(x).mmul(u); // ERROR
                  both.compose(encoder).apply(x); // ERROR
                  Function<INDArray, INDArray> scaled = encoder.andThen(a -> a.divColumnVector(b)); // ERROR
                  scaled.apply(x);
                  Function.<INDArray>identity().andThen(encoder).apply(x).mmul(w); // ERROR
                  twice(a -> a.mmul(w).mmul(v), x).mmul(w);
                }
                """);
    }

    @Test
    void optionalValuesAndStreams_applyThem() {
        Marked.members(
                """
                @Shape({"n", "out"}) INDArray encode(@Shape({"n", "in"}) INDArray x) { return x.mmul(w); }
                void run(@Shape({"n", "in"}) INDArray x, List<INDArray> others, int k) {
                  Optional.of(x).map(this::encode).map(this::encode); // ERROR
                  Optional.of(x).map(this::encode).orElseThrow().mmul(w); // ERROR
                  Optional.ofNullable(others.get(0)).orElse(x).mmul(u);
                  Stream.of(x, x).map(this::encode).toList().get(0).mmul(w); // ERROR
                  Function<INDArray, INDArray> f = a -> a.mmul(w);
                  Stream.of(x).map(f).toList().get(0).mmul(w); // ERROR
                  others.stream().map(this::encode).findFirst().get().mmul(w); // ERROR
                  IntStream.range(0, k).mapToObj(i -> x.mmul(w)).toList().get(0).mmul(w); // ERROR
                  List<Integer> ranks = others.stream().map(INDArray::rank).collect(Collectors.toList());
                  List<INDArray> hidden = Stream.of(x).collect(Collectors.mapping(this::encode, Collectors.toList()));
                  hidden.get(0).mmul(u);
                }
                """);
    }

    @Test
    void reduce_goesOnWithWhatTheCallBeforeGave() {
        Marked.body(
                """
                INDArray deep = Stream.of(w, u, v).reduce(x, (a, c) -> a.mmul(c));
                deep.mmul(w);
                deep.mmul(u); // ERROR
                Stream.of(w, v, u).reduce(x, (a, c) -> a.mmul(c)); // ERROR
                Stream.of(x, x.mul(2)).reduce(INDArray::add).get().mmul(u); // ERROR
                List<INDArray> squares = new ArrayList<>(List.of(u, u));
                squares.add(u);
                squares.stream().reduce(h, INDArray::mmul).mmul(v);
                squares.stream().reduce(x, INDArray::mmul); // ERROR
                squares.stream().reduce(h, (a, c) -> c.mmul(a)); // ERROR
                """);
    }

    @Test
    void fields_holdFunctions() {
        Marked.members(
                """
                private final UnaryOperator<INDArray> encode = a -> a.mmul(this.w);
                final Function<INDArray, INDArray> decode = this::back;
                private final List<UnaryOperator<INDArray>> layers = List.of(a -> a.mmul(w), a -> a.mmul(u));
                private UnaryOperator<INDArray> changing = a -> a.mmul(u);
                static final UnaryOperator<INDArray> TURN = INDArray::transpose;
                @Shape({"n", "in"}) INDArray back(@Shape({"n", "out"}) INDArray h) { return h.mmul(v); }
                void run(@Shape({"n", "in"}) INDArray x) {
                  encode.apply(x).mmul(u);
                  encode.apply(x).mmul(w); // ERROR
                  decode.apply(x); // ERROR
                  this.decode.apply(encode.apply(x)).mmul(w);
                  layers.get(1).apply(layers.get(0).apply(x)).mmul(w); // ERROR
                  changing.apply(x);
                  TURN.apply(x).mmul(w); // ERROR
                  INDArray h = x;
                  for (UnaryOperator<INDArray> layer : layers) { h = layer.apply(h); }
                  h.mmul(v);
                  h.mmul(w); // ERROR
                }
                void set(UnaryOperator<INDArray> other) { changing = other; }
                """);
    }

    @Test
    void interfaces_ofTheProjectHoldLambdasToTheirContract() {
        Marked.members(
                """
                interface Activation { @Shape({"m", "c"}) INDArray apply(@Shape({"m", "c"}) INDArray a); }
                interface Loss { double of(@Shape({"m", "c"}) INDArray a, @Shape({"m", "c"}) INDArray y); }
                INDArray forward(@Shape({"n", "in"}) INDArray x, Activation f) { return f.apply(x.mmul(w)).mmul(v); }
                void run(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray y) {
                  Activation tanh = a -> Transforms.tanh(a);
                  Activation turned = a -> a.transpose(); // ERROR
                  Activation block = a -> { INDArray e = Transforms.exp(a); return e.div(e.sum(1)); }; // ERROR
                  Activation softmax = a -> { INDArray e = Transforms.exp(a); return e.div(e.sum(true, 1)); };
                  tanh.apply(x).mmul(u); // ERROR
                  forward(x, a -> a.mean(1)); // ERROR
                  Loss loss = (a, b) -> a.sub(b.transpose()).sumNumber().doubleValue(); // ERROR
                  loss.of(x, y); // ERROR
                }
                """);
    }
}

package dev.fanin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Models made of models, ties and variables of a graph. */
class SubmodelsTest {

    private static final String PART =
            """
            @Model
            record Part(int width, @Normal @Shape({"width", "width"}) INDArray w, @Ones @Shape("width") INDArray b) {}
            """;

    private static final String STACK =
            """
            @Model
            class Stack {
              final int hidden;
              final int layers;
              @Submodel(repeat = "layers", sizes = "width = hidden") List<Part> parts;
              @Submodel(repeat = "2", sizes = "width = hidden + 1") Part[] pair;
              @Submodel Tail tail;
              @Submodel final Head head = new Head("ready", 5);
              Stack(int hidden, int layers) { this.hidden = hidden; this.layers = layers; }
            }
            """;

    private static final String TAIL =
            """
            @Model
            class Tail {
              final long hidden;
              @Zeros @Shape("hidden") INDArray z;
              Tail(long hidden) { this.hidden = hidden; }
            }
            """;

    private static final String HEAD =
            """
            @Model
            class Head {
              final int width;
              @Ones @Shape("width") INDArray o;
              Head(String name, int width) { this.width = width; }
            }
            """;

    @Test
    void paths_nameTheWayToEveryArray() {
        assertThat(run("return StackParameters.named(StackParameters.initialize(new Stack(2, 2), 1)).keySet();"))
                .isEqualTo("[parts.0.w, parts.0.b, parts.1.w, parts.1.b, pair.0.w, pair.0.b, pair.1.w, pair.1.b,"
                        + " tail.z, head.o]");
    }

    @Test
    void shapes_followTheMapping() {
        assertThat(
                        run(
                                """
                        Stack stack = StackParameters.initialize(new Stack(2, 2), 1);
                        return stack.parts.get(1).w().columns() + " " + stack.pair[1].w().columns() + " "
                            + stack.tail.z.length() + " " + stack.head.o.length();
                        """))
                .isEqualTo("2 3 2 5");
    }

    @Test
    void blockMore_changesNoOtherBlock() {
        assertThat(
                        run(
                                """
                        Stack two = StackParameters.initialize(new Stack(2, 2), 1);
                        Stack three = StackParameters.initialize(new Stack(2, 3), 1);
                        return two.parts.get(1).w().equals(three.parts.get(1).w()) + " "
                            + two.parts.get(0).w().equals(two.parts.get(1).w());
                        """))
                .isEqualTo("true false");
    }

    @Test
    void failure_leavesTheModelAsItWas() {
        assertThat(
                        run(
                                """
                        Stack stack = new Stack(1 << 30, 2);
                        try {
                          StackParameters.initialize(stack, 1);
                        } catch (RuntimeException expected) {
                          return stack.parts + " " + stack.tail + " " + stack.head.o;
                        }
                        return "no failure";
                        """))
                .isEqualTo("null null null");
    }

    @Test
    void tie_isTheSameArray_orALiveTranspose() {
        assertThat(Program.of(
                                """
                                @Model
                                record Tied2(int n,
                                    @Normal @Shape({"n", "2"}) INDArray tokens,
                                    @Tied("tokens") INDArray same,
                                    @Tied(value = "tokens", transposed = true) @Shape({"2", "n"}) INDArray out) {}
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    Tied2 tied = Tied2Parameters.create(3, 1);
                                    tied.tokens().putScalar(2, 1, 42);
                                    return (tied.same() == tied.tokens()) + " " + tied.out().getDouble(1, 2) + " "
                                        + Tied2Parameters.named(tied).keySet();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("true 42.0 [tokens]");
    }

    @Test
    void tieToATie_isTheSameArray_andTransposedTwiceToo() {
        assertThat(Program.of(
                                """
                                @Model
                                record Chain(int n,
                                    @Tied("same") INDArray first,
                                    @Normal @Shape({"n", "2"}) INDArray tokens,
                                    @Tied("tokens") INDArray same,
                                    @Tied(value = "same", transposed = true) @Shape({"2", "n"}) INDArray out,
                                    @Tied(value = "out", transposed = true) @Shape({"n", "2"}) INDArray back) {}
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    Chain chain = ChainParameters.create(3, 1);
                                    chain.tokens().putScalar(2, 1, 42);
                                    return (chain.first() == chain.tokens()) + " " + chain.out().getDouble(1, 2) + " "
                                        + (chain.back() == chain.tokens()) + " " + ChainParameters.named(chain).keySet();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("true 42.0 true [tokens]");
    }

    @Test
    void variables_areNamedByPath_andTrainable() {
        assertThat(Program.of(
                                """
                                @Model
                                record Layer(int n, @Ones @Shape({"n", "n"}) SDVariable w) {}
                                """,
                                """
                                @Model
                                class Graph {
                                  @Zeros @Shape("2") SDVariable b;
                                  @Submodel(repeat = "2", sizes = "n = 2") List<Layer> layers;
                                  @Submodel(sizes = "width = 3") Part part;
                                }
                                """,
                                PART,
                                """
                                class Main {
                                  static Object run() {
                                    SameDiff sd = SameDiff.create();
                                    Graph graph = GraphParameters.initialize(new Graph(), sd, 1);
                                    return GraphParameters.named(graph).keySet() + " "
                                        + graph.layers.get(1).w().name() + " "
                                        + graph.layers.get(1).w().getVariableType() + " " + graph.part.b().sumNumber();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("[b, layers.0.w, layers.1.w] layers.1.w VARIABLE 3.0");
    }

    @Test
    void variables_ofTakenNames_areRefused() {
        assertThat(Program.of(
                                "@Model class Graph { @Zeros @Shape(\"2\") SDVariable b; }",
                                """
                                class Main {
                                  static Object run() {
                                    SameDiff sd = SameDiff.create();
                                    GraphParameters.initialize(new Graph(), sd, 1);
                                    return GraphParameters.initialize(new Graph(), sd, 1);
                                  }
                                }
                                """)
                        .run())
                .contains("has variables of these names already: [b]");
    }

    @Test
    void tieOfAVariable_isTheSame_orItsTransposeInTheGraph() {
        assertThat(Program.of(
                                """
                                @Model
                                record Layer(int n,
                                    @Normal @Shape({"n", "2"}) SDVariable w,
                                    @Tied("w") SDVariable same,
                                    @Tied(value = "w", transposed = true) @Shape({"2", "n"}) SDVariable out) {}
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    SameDiff sd = SameDiff.create();
                                    Layer layer = LayerParameters.create(3, sd, 1);
                                    layer.w().getArr().putScalar(2, 1, 42);
                                    return (layer.same() == layer.w()) + " " + layer.out().eval().getDouble(1, 2) + " "
                                        + LayerParameters.named(layer).keySet();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("true 42.0 [w]");
    }

    @Test
    void childOfAGenericType_takesWhatItsParentHolds() {
        assertThat(Program.of(
                                "@Model record Tagged<T>(int n, T tag, @Ones @Shape(\"n\") INDArray w) {}",
                                "@Model record Parent(int n, String tag, @Submodel Tagged<String> child) {}",
                                """
                                class Main {
                                  static Object run() {
                                    return ParentParameters.create(2, "left", 1).child().tag().length();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("4");
    }

    @Test
    void childThatIsMissing_isNamedByItsPath() {
        assertThat(Program.of(
                                HEAD,
                                """
                                @Model
                                class Heads {
                                  final List<Head> heads = Arrays.asList(new Head("ready", 5), null);
                                  @Submodel(repeat = "2") List<Head> all = heads;
                                }
                                """,
                                "class Main { static Object run() { return HeadsParameters.initialize(new Heads(), 1); } }")
                        .run())
                .contains("all.1 must be there before the model is initialised");
    }

    private static String run(String body) {
        return Program.of(PART, STACK, TAIL, HEAD, "class Main { static Object run() { " + body + " } }")
                .run();
    }
}

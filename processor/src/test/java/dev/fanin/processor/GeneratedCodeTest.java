package dev.fanin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What is generated compiles without a warning, and does what the annotations say. */
class GeneratedCodeTest {

    private static final String PAIR =
            """
            @Model
            class Pair {
              final int hidden = size();
              @Xavier @Shape({"hidden", "4"}) INDArray w;
              @Ones @Shape("hidden") INDArray b;
              static int size() { return 3; }
            }
            """;

    @Test
    void class_isInitialized() {
        assertThat(Program.of(
                                PAIR,
                                """
                                class Main {
                                  static Object run() {
                                    Pair pair = PairParameters.initialize(new Pair(), 42);
                                    return Arrays.toString(pair.w.shape()) + pair.b.sumNumber();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("[3, 4]3.0");
    }

    @Test
    void record_isCreatedFromWhatFaninDoesNotMake() {
        assertThat(Program.of(
                                """
                                @Model
                                record Sum(double rate, @Ones @Shape({"in", "2"}) INDArray w, int in, INDArray given) {}
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    Sum sum = SumParameters.create(.5, 3, null, 42);
                                    return sum.rate() + " " + sum.w().sumNumber() + " " + sum.given();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("0.5 6.0 null");
    }

    @Test
    void report_tellsWhatAClassHolds() {
        assertThat(Program.of(
                                PAIR,
                                """
                                class Main {
                                  static Object run() {
                                    Initialization how = Initialization.seed(42);
                                    Pair pair = PairParameters.initialize(new Pair(), how);
                                    var report = PairParameters.report(pair, how);
                                    return report.seed().getAsLong() + " " + report.parameters().get(1).path()
                                        + " " + report.diagnoses();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("42 b []");
    }

    @Test
    void report_tellsWhatARecordHolds() {
        assertThat(Program.of(
                                """
                                @Model
                                record Sum(int in, INDArray given, @Xavier @Shape({"in", "2"}) INDArray w) {}
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    Sum sum = SumParameters.create(3, null, 42);
                                    return SumParameters.report(sum, Initialization.seed(42)).elements();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("6");
    }

    @Test
    void report_ofAGraph_leavesArraysOut() {
        assertThat(Program.of(
                                """
                                @Model
                                class Net {
                                  @Xavier @Shape({"3", "2"}) SDVariable w;
                                  @Zeros @Shape("2") INDArray count;
                                }
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    SameDiff graph = SameDiff.create();
                                    Net net = NetParameters.initialize(new Net(), graph, 42);
                                    graph.math.square("loss", net.w);
                                    var report = NetParameters.report(net, Initialization.seed(42));
                                    var signals = NetParameters.signals(net, graph, Map.of(), "loss");
                                    return report.parameters().get(0).path() + " " + report.elements()
                                        + " " + signals.annotations() + " " + signals.parameters().get(0).gradient().isPresent();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("w 6 {w=@Xavier} true");
    }

    @Test
    void signals_nameTheInitializers() {
        assertThat(Program.of(
                                """
                                @Model
                                class Layer {
                                  @Xavier @Shape({"4", "4"}) INDArray w;
                                  INDArray forward(INDArray x, dev.fanin.report.Probe probe) { return probe.see("w", x.mmul(w)); }
                                }
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    Layer layer = LayerParameters.initialize(new Layer(), 42);
                                    INDArray batch = org.nd4j.linalg.factory.Nd4j.ones(2, 4);
                                    return LayerParameters.signals(layer, Layer::forward, batch).annotations();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("{w=@Xavier}");
    }

    @Test
    void values_dependOnSeedAndPathAlone() {
        assertThat(Program.of(
                                PAIR,
                                """
                                @Model
                                record Other(int hidden,
                                    @Normal @Shape({"hidden", "hidden"}) INDArray more,
                                    @Ones @Shape("hidden") INDArray b,
                                    @Xavier @Shape({"hidden", "4"}) INDArray w) {}
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    INDArray w = PairParameters.initialize(new Pair(), 42).w;
                                    Initialization how = Initialization.seed(42).threads(5);
                                    return w.equals(OtherParameters.create(3, how).w()) + " "
                                        + w.equals(OtherParameters.create(3, 43).w());
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("true false");
    }

    @Test
    void named_isInTheOrderOfDeclaration_andUnmodifiable() {
        assertThat(Program.of(
                                PAIR,
                                """
                                class Main {
                                  static Object run() {
                                    Map<String, INDArray> named = PairParameters.named(PairParameters.initialize(new Pair(), 1));
                                    System.out.println(named.keySet());
                                    return named.remove("w");
                                  }
                                }
                                """)
                        .run())
                .startsWith("java.lang.UnsupportedOperationException");
    }

    @Test
    void sizes_mayBePathsConstantsAndInherited() {
        assertThat(Program.of(
                                "record Config(int width, long depth) { static final int TWO = 2; }",
                                "class Base { static final int FOUR = 4; final int extra = two(); static int two() { return 2; } }",
                                """
                                @Model
                                class Net<T> extends Base {
                                  final Config config;
                                  @Zeros @Shape({"config.width", "config.depth * FOUR"}) INDArray w;
                                  @Zeros @Shape({"Config.TWO", "extra", "config.width / 3 - 1"}) INDArray v;
                                  Net(Config config) { this.config = config; }
                                }
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    Net<String> net = NetParameters.initialize(new Net<String>(new Config(6, 5)), 1);
                                    return Arrays.toString(net.w.shape()) + Arrays.toString(net.v.shape());
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("[6, 20][2, 2, 1]");
    }

    @Test
    void where_isEnforced() {
        assertThat(Program.of(
                                """
                                @Model
                                @Where("width = heads * head")
                                record Heads(int width, int heads, int head, @Zeros @Shape("width") INDArray w) {}
                                """,
                                "class Main { static Object run() { return HeadsParameters.create(7, 2, 3, 1L); } }")
                        .run())
                .isEqualTo(
                        "java.lang.IllegalArgumentException: width = heads * head does not hold: width is 7, heads * head is 6");
    }

    @Test
    void names_mayBeThoseOfGeneratedLocals() {
        assertThat(Program.of(
                                """
                                @Model
                                record Odd(int seed, int how, int made, int plan, int named, int i,
                                    @Ones @Shape({"seed", "how", "made", "plan", "named", "i"}) INDArray model) {}
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    return OddParameters.named(OddParameters.create(1, 2, 1, 2, 1, 2, 7L)).keySet();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("[model]");
    }

    @Test
    void composedAnnotation_isTheInitializerItCarries() {
        assertThat(Program.of(
                                "@Constant(7) @interface Seven {} class Unused {}",
                                "@Model record Lucky(@Seven @Shape({}) INDArray w) {}",
                                "class Main { static Object run() { return LuckyParameters.create(1).w().getDouble(); } }")
                        .run())
                .isEqualTo("7.0");
    }

    @Test
    void composedAnnotation_mayBeComposedOfComposedOnes() {
        assertThat(Program.of(
                                "@Constant(7) @interface Seven {} class Unused {}",
                                "@Seven @interface Lucky {} class Unused2 {}",
                                "@Model record Part(@Lucky @Shape({}) INDArray w) {}",
                                "@Model record Whole(@Submodel Part part, @Lucky @Shape({}) INDArray w) {}",
                                """
                                class Main {
                                  static Object run() {
                                    Whole whole = WholeParameters.create(1);
                                    return whole.w().getDouble() + whole.part().w().getDouble();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("14.0");
    }

    @Test
    void composedAnnotation_bringsItsScaleBlocksAndFans() {
        assertThat(Program.of(
                                """
                                @Constant({1, 2, 3}) @Scale("1 / sqrt(4 * layers)") @Blocks(3) @interface Weight {}
                                class Unused {}
                                """,
                                "@Constant(1) @Scale(\"7\") @interface Seven {} class Unused2 {}",
                                "@dev.fanin.Fans(in = 1, out = 0) @interface Turned {} class Unused3 {}",
                                """
                                @Model
                                record Part(int layers, @Weight @Shape("3") INDArray w, @Seven @Scale("2") @Shape({}) INDArray two,
                                    @Lecun @Turned @Shape({"layers", "1"}) INDArray turned) {}
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    Part part = PartParameters.create(4, 1L);
                                    return part.w().mul(4) + " " + part.two() + " "
                                        + PartParameters.plan(4).parameters().get(2).law(0);
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("[    1.0000,    2.0000,    3.0000] 2.0000 Normal[mean=0.0, std=1.0]");
    }

    @Test
    void initializer_mayHaveMembersOfEveryKind() {
        assertThat(Program.of(
                                """
                                @InitializedBy(Kinds.class)
                                @interface Every {
                                  int i() default 7;
                                  boolean z() default true;
                                  byte b() default -1;
                                  short s() default 2;
                                  char c() default '"';
                                  long j() default 5_000_000_000L;
                                  float f() default 0.1f;
                                  double d() default -0.0;
                                  String t() default "$L\\n";
                                  Class<?> k() default int[].class;
                                  FanMode e() default FanMode.FAN_GEO;
                                  int[] many() default {1, 2};
                                }
                                """,
                                """
                                record Kinds(int i, boolean z, byte b, short s, char c, long j, float f, double d, String t,
                                    Class<?> k, FanMode e, int[] many) implements dev.fanin.init.Initializer {
                                  @Override public dev.fanin.init.Law law(dev.fanin.init.Target target) {
                                    throw new IllegalStateException(i + " " + z + " " + b + " " + s + " " + c + " " + j + " " + f
                                        + " " + d + " " + t + " " + k.getSimpleName() + " " + e + " " + many.length);
                                  }
                                }
                                """,
                                "@Model record Wide(@Every @Shape({}) INDArray w) {}",
                                """
                                class Main {
                                  static Object run() {
                                    try {
                                      return WideParameters.create(1);
                                    } catch (RuntimeException failure) {
                                      Throwable cause = failure;
                                      while (cause.getCause() != null) cause = cause.getCause();
                                      return cause.getMessage();
                                    }
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("7 true -1 2 \" 5000000000 0.1 -0.0 $L\n int[] FAN_GEO 2");
    }

    @Test
    void arrayThatIsGiven_hasTheDeclaredShape() {
        assertThat(Program.of(
                                """
                                @Model
                                record Frozen(int n, @Shape({"n", "2 * n"}) INDArray given, @Shape({"_", "n"}) INDArray open,
                                    @Ones @Shape("n") INDArray b) {}
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    return attempt(org.nd4j.linalg.factory.Nd4j.ones(3, 6)) + "; " + attempt(org.nd4j.linalg.factory.Nd4j.ones(6, 3)) + "; " + attempt(null);
                                  }
                                  static String attempt(INDArray given) {
                                    try {
                                      return "" + FrozenParameters.create(3, given, null, 1).b().length();
                                    } catch (IllegalArgumentException e) {
                                      return e.getMessage();
                                    }
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("3; given must be [3, 6]: it is [6, 3]; given is null: give an array [3, 6]");
    }

    @Test
    void blocksScaleAndFans_areApplied() {
        assertThat(Program.of(
                                """
                                @Model
                                record Gates(int n,
                                    @Constant({0, 1, 0, 2}) @Blocks(4) @Scale("-n ^ 2 / 2") @Shape("4 * n") INDArray b) {}
                                """,
                                "class Main { static Object run() { return GatesParameters.create(2, 1).b(); } }")
                        .run())
                .isEqualToIgnoringWhitespace("[0, 0, -2.0000, -2.0000, 0, 0, -4.0000, -4.0000]");
    }

    @Test
    void type_ofAnotherProcessor_isWaitedFor() {
        assertThat(Program.with(
                                List.of(new LateTypes(), new FaninProcessor()),
                                """
                                @Model
                                class Waiting extends Late {
                                  @Ones @Shape({"extra", "Late.WIDTH"}) INDArray w;
                                }
                                """,
                                """
                                class Main {
                                  static Object run() {
                                    return WaitingParameters.initialize(new Waiting(), 1).w.sumNumber();
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("15.0");
    }

    @Test
    void text_readsAsAPersonWouldWriteIt() throws IOException {
        try (InputStream expected = Objects.requireNonNull(getClass().getResourceAsStream("/generated/Mlp.txt"))) {
            Program program = Program.of(new String(
                    Objects.requireNonNull(getClass().getResourceAsStream("/generated/Mlp.source"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8));

            assertThat(program.generated("MlpParameters"))
                    .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Writes a class in the first round. */
    private static final class LateTypes extends AbstractProcessor {

        private boolean written;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!written) {
                written = true;
                try (var source =
                        processingEnv.getFiler().createSourceFile("Late").openWriter()) {
                    source.write("class Late { static final int WIDTH = 5; final int extra = Integer.valueOf(3); }");
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
            return false;
        }
    }
}

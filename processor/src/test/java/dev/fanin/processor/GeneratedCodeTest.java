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
                .startsWith(
                        "java.lang.IllegalArgumentException: [where.broken] width = heads * head does not hold: 7 vs 6\n");
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
                                    return attempt(ones(3, 6), ones(5, 3)) + attempt(ones(6, 3), ones(5, 3))
                                        + attempt(null, ones(5, 3)) + attempt(ones(3, 6), ones(3, 5));
                                  }
                                  static INDArray ones(long... shape) {
                                    return org.nd4j.linalg.factory.Nd4j.ones(shape);
                                  }
                                  static String attempt(INDArray given, INDArray open) {
                                    try {
                                      return FrozenParameters.create(3, given, open, 1).b().length() + "; ";
                                    } catch (IllegalArgumentException e) {
                                      return e.getMessage().lines().findFirst().get() + "; ";
                                    }
                                  }
                                }
                                """)
                        .run())
                .isEqualTo("3; [shape.argument] given: must be [3, 6], but is [6, 3]; "
                        + "[shape.argument] given: must be [3, 6], but is null; "
                        + "[shape.argument] open: must be [_, 3], but is [3, 5]; ");
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

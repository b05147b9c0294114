package dev.fanin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What generated code makes of initializers, own and composed ones, and of the annotations beside them. */
class GeneratedInitializersTest {

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
    void fans_ofATiedParameter_areThoseOfTheOneItIs() {
        assertThat(Program.of(
                                """
                                @Model
                                record Tie(@Ones @Shape({"4", "9"}) INDArray w, @Tied("w") INDArray again,
                                    @Lecun @dev.fanin.Fans(of = "again") @Shape("9") INDArray b) {}
                                """,
                                "class Main { static Object run() { return TieParameters.plan().parameters().get(1).law(0); } }")
                        .run())
                .isEqualTo("Normal[mean=0.0, std=0.5]");
    }
}

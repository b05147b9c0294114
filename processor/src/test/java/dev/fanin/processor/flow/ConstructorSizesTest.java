package dev.fanin.processor.flow;

import org.junit.jupiter.api.Test;

/** Sizes that constructors compute from others are those others, not sizes of their own. */
final class ConstructorSizesTest {

    private static void model(String fields, String constructors, String statements) {
        Marked.program(
                """
                import dev.fanin.*;
                import org.nd4j.linalg.api.ndarray.INDArray;
                import org.nd4j.linalg.factory.Nd4j;

                @Model
                class Subject extends Parent {
                  %s
                  %s
                  void run(@Shape({"n", "width"}) INDArray x) {
                    long n = x.size(0);
                    %s
                  }
                }

                class Parent {
                  final int left;
                  final int right;

                  Parent(int left, int right) {
                    this.left = left;
                    this.right = right;
                  }
                }
                """
                        .formatted(fields, constructors, statements));
    }

    @Test
    void quotient_timesItsDivisorIsTheWhole() {
        model(
                "final int width; final int heads; final int head; private final int inner = 4;",
                "Subject(int width, int heads) { super(1, 1); this.width = width; this.heads = heads; head = width / heads; }",
                """
                x.reshape(n, heads, head).reshape(n * heads, head);
                x.reshape(n, head, head); // ERROR
                x.reshape(n, width / heads, heads).add(Nd4j.zeros(n, head, heads));
                x.add(Nd4j.zeros(n, head)); // ERROR
                """);
    }

    @Test
    void parameter_isTheFieldItIsPutInto() {
        model(
                "final int width; final int twice; final int same;",
                "Subject(int w) { super(w, w); twice = 2 * w; width = w; this.same = w; }",
                """
                x.add(Nd4j.zeros(n, same));
                x.add(Nd4j.zeros(n, left));
                Nd4j.hstack(x, x).add(Nd4j.zeros(n, twice));
                x.add(Nd4j.zeros(n, twice)); // ERROR
                """);
    }

    @Test
    void parameter_isSolvedFromTheFirstFieldItDetermines() {
        model(
                "final int width; final int most;",
                "Subject(int half) { super(half, 3); width = 2 * half; int more = half + 1; most = 2 * more; }",
                """
                x.add(Nd4j.zeros(n, 2 * left));
                x.add(Nd4j.zeros(n, most - 2));
                x.add(Nd4j.zeros(n, most - 1)); // ERROR
                """);
    }

    @Test
    void choice_isUnknown() {
        model(
                "final int width; final int gates; final int other;",
                """
                Subject(int width, boolean deep) {
                  super(2, 2);
                  this.width = width;
                  gates = deep ? width : 2 * width;
                  if (deep) { other = width; } else { other = 3; }
                }
                """,
                """
                x.add(Nd4j.zeros(n, gates));
                x.add(Nd4j.zeros(n, other));
                x.add(Nd4j.zeros(n, left)); // ERROR
                """);
    }

    @Test
    void constructors_thatDisagreeLeaveTheSizeUnknown() {
        model(
                "final int width; final int hidden;",
                """
                Subject(int width) { super(1, 2); this.width = width; this.hidden = width; }
                Subject(int width, int hidden) { super(1, 2); this.width = width; this.hidden = hidden; }
                Subject() { this(3); }
                """,
                """
                x.add(Nd4j.zeros(n, hidden));
                x.add(Nd4j.zeros(n, 2 * width)); // ERROR
                """);
    }

    @Test
    void condition_thatThrowsIsAnEquation() {
        model(
                "final int width; final int heads; final int head;",
                """
                Subject(int width, int heads, int head) {
                  super(1, 2);
                  if (width != heads * head) { throw new IllegalArgumentException(); }
                  this.width = width;
                  this.heads = heads;
                  this.head = head;
                }
                """,
                """
                x.reshape(n, heads, head);
                x.reshape(n, heads, heads); // ERROR
                """);
    }

    @Test
    void child_hasItsDerivedSizesInItsParent() {
        Marked.program(
                """
                import dev.fanin.*;
                import org.nd4j.linalg.api.ndarray.INDArray;
                import org.nd4j.linalg.factory.Nd4j;

                @Model
                class Subject {
                  final int hidden;
                  @Submodel(sizes = "width = hidden") Child child;
                  Subject(int hidden) { this.hidden = hidden; }
                  void run(@Shape({"n", "4 * hidden"}) INDArray x) {
                    x.mmul(child.down);
                    child.down.mmul(x); // ERROR
                    Child other = new Child(5);
                    Nd4j.zeros(3, 20).mmul(other.down);
                    Nd4j.zeros(3, 21).mmul(other.down); // ERROR
                  }

                  @Model
                  static class Child {
                    final int width;
                    final int inner;
                    @Xavier @Shape({"inner", "width"}) INDArray down;
                    Child(int width) { this.width = width; this.inner = 4 * width; }
                  }
                }
                """);
    }
}

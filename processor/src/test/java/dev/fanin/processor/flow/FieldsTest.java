package dev.fanin.processor.flow;

import org.junit.jupiter.api.Test;

/** Fields without a {@code @Shape} are what was put into them, for as long as nobody else may have set them. */
final class FieldsTest {

    @Test
    void field_isWhatTheMethodHasPutIn() {
        Marked.members(
                """
                INDArray state;
                int count;
                void run(@Shape({"n", "in"}) INDArray x, Runnable other) {
                  state = x.mmul(w);
                  count = 3;
                  state.mmul(u);
                  state.mmul(w); // ERROR
                  Nd4j.zeros(count, 2).add(Nd4j.zeros(4, 2)); // ERROR
                  other.run();
                  state.mmul(w);
                  Nd4j.zeros(count, 2).add(Nd4j.zeros(4, 2));
                }
                """);
    }

    @Test
    void field_isUnknownOnceOwnCodeHasRun() {
        Marked.members(
                """
                INDArray state;
                void reset() { state = null; }
                void run(@Shape({"n", "in"}) INDArray x, List<INDArray> all) {
                  state = x;
                  reset();
                  state.mmul(u);
                  state = x;
                  all.forEach(a -> reset());
                  state.mmul(u);
                  state = x;
                  for (INDArray a : all) {
                    reset();
                    state.mmul(u);
                  }
                  state = x;
                  Runnable later = () -> state.mmul(u);
                  state.mmul(w);
                }
                """);
    }

    @Test
    void privateField_isWhatTheWholeFilePutsIn() {
        Marked.members(
                """
                private INDArray memory;
                private INDArray mixed = Nd4j.zeros(2, 3);
                private final INDArray mask = Nd4j.ones(4, 5);
                static final INDArray KERNEL = Nd4j.create(new float[] {1, 2, 3});
                void start(int batch) { memory = Nd4j.zeros(batch, in); }
                void step(@Shape({"n", "in"}) INDArray x) {
                  memory = x.mmul(w).mmul(v);
                  mixed = x;
                  memory = null;
                }
                void run() {
                  memory.mmul(w);
                  memory.mmul(u); // ERROR
                  mixed.mmul(u);
                  mask.mmul(Nd4j.ones(5, 2));
                  mask.mmul(Nd4j.ones(4, 2)); // ERROR
                  KERNEL.add(Nd4j.ones(4)); // ERROR
                }
                """);
    }

    @Test
    void privateField_setFromAnotherObjectIsUnknown() {
        Marked.members(
                """
                private INDArray memory;
                void share(Subject other) { memory = Nd4j.zeros(3, in); other.memory = memory; }
                void run() { memory.mmul(u); }
                """);
    }
}

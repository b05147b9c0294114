package dev.fanin.processor.flow;

import org.junit.jupiter.api.Test;

final class ControlFlowTest {

    @Test
    void sequence_followsReassignment() {
        Marked.body(
                """
                INDArray a = x.mmul(w);
                a.mmul(w); // ERROR
                a = a.mmul(v);
                a.mmul(w);
                """);
    }

    @Test
    void branches_keepWhatBothAgreeOn() {
        Marked.body(
                """
                INDArray a;
                if (flag) { a = x.mmul(w); } else { a = h.add(1); }
                a.mmul(u);
                a.mmul(w); // ERROR
                """);
    }

    @Test
    void branches_forgetWhatDiffers() {
        Marked.body(
                """
                INDArray a = x;
                if (flag) { a = h; }
                a.mmul(u);
                a.mmul(w);
                a = flag ? x : h;
                a.mmul(w);
                """);
    }

    @Test
    void branches_differingInRankAreUnknown() {
        Marked.body(
                """
                INDArray a = flag ? x : b;
                a.mmul(u);
                a.transpose();
                """);
    }

    @Test
    void branch_thatLeavesDoesNotJoin() {
        Marked.body(
                """
                INDArray a = h;
                if (flag) { a = x; return; }
                a.mmul(w); // ERROR
                """);
    }

    @Test
    void condition_tellsEqualSizes() {
        Marked.body(
                """
                if (in == out) {
                  x.add(h);
                } else {
                  x.add(h); // ERROR
                }
                INDArray r = in != out ? x.mmul(w) : x;
                if (x.size(1) != out) { throw new IllegalArgumentException(); }
                x.add(h);
                """);
    }

    @Test
    void condition_thatIsNeverTrueHidesItsBranch() {
        Marked.body(
                """
                if (x.rank() == 1) { x.reshape(1, in).mmul(u).mmul(w); }
                if (x.rank() == 2 && x.rank() != 3 || flag) { x.mmul(u); } // ERROR
                """);
    }

    @Test
    void loop_forgetsWhatChangesFromRoundToRound() {
        Marked.body(
                """
                INDArray a = x;
                for (int i = 0; i < k; i++) { a = a.mmul(i == 0 ? w : u); }
                a.mmul(w);
                a.mmul(u);
                """);
    }

    @Test
    void loop_keepsWhatItsBodyPreserves() {
        Marked.body(
                """
                INDArray a = h;
                for (int i = 0; i < k; i++) {
                  a = Transforms.tanh(x.mmul(w).add(a.mmul(u)));
                  a.mmul(w); // ERROR
                }
                a.mmul(w); // ERROR
                """);
    }

    @Test
    void loop_whoseBodyCannotWorkKeepsWhatCameIn() {
        Marked.body(
                """
                INDArray a = h;
                for (int i = 0; i < k; i++) { a = a.mul(2).sub(x); } // ERROR
                INDArray c = h;
                while (flag) { c = c.add(x).div(2); } // ERROR
                @SuppressWarnings("shape") INDArray d = h.add(x);
                INDArray e = flag ? d : h;
                e.mmul(w);
                """);
    }

    @Test
    void loop_firstRoundIsKnown() {
        Marked.body(
                """
                INDArray a = x;
                for (int i = 0; i < k; i++) { a = a.mmul(u); } // ERROR
                INDArray c = x;
                for (INDArray each : List.of(u, u)) {
                  INDArray d = c;
                  for (int i = 0; i < k; i++) { d = d.mmul(each); } // ERROR
                  c = d;
                }
                """);
    }

    @Test
    void loop_firstRoundMayTakeAnotherWay() {
        Marked.body(
                """
                INDArray a = x;
                for (int i = 0; i < k; i++) { if (flag) { a = a.mmul(w); } else { a = a.mmul(u); } }
                INDArray c = x;
                while (flag) { if (c.columns() == out) { continue; } c = c.mmul(w); }
                INDArray d = x;
                while (flag) { if (k > 0) { d = d.mmul(w); continue; } d = d.mmul(u); }
                INDArray e = x;
                while (flag) { @SuppressWarnings("shape") INDArray f = e.mmul(u); e = f; }
                """);
    }

    @Test
    void loop_unknownCounterGivesUnknownSizes() {
        Marked.body(
                """
                INDArray a = Nd4j.zeros(1, 3);
                for (int i = 2; i < k; i++) { a = Nd4j.zeros(i, 3); }
                a.add(Nd4j.zeros(5, 3));
                a.add(Nd4j.zeros(5, 4)); // ERROR
                """);
    }

    @Test
    void loops_withLabelsAndJumps() {
        Marked.body(
                """
                INDArray a = h;
                outer:
                for (int i = 0; i < k; i++) {
                  for (int j = 0; j < k; j++) {
                    if (flag) { a = x; break outer; }
                    if (j > i) continue outer;
                    a.mmul(w); // ERROR
                  }
                }
                a.mmul(w);
                INDArray c = h;
                while (true) { if (flag) break; c.mmul(w); } // ERROR
                c.mmul(w); // ERROR
                do { c = x; } while (flag);
                c.mmul(w);
                c.mmul(u); // ERROR
                """);
    }

    @Test
    void switches_ofBothForms() {
        Marked.body(
                """
                INDArray a = x;
                switch (k) { case 1: a = h; break; case 2: a = x.mmul(w); break; default: a = h.mul(2); }
                a.mmul(w); // ERROR
                INDArray c = switch (k) { case 1 -> h; case 2 -> { INDArray d = x.mmul(w); yield d; } default -> throw new IllegalStateException(); };
                c.mmul(w); // ERROR
                INDArray e = x;
                switch (k) { case 1 -> e = h; case 2 -> {} }
                e.mmul(w);
                e = x;
                switch (k) { case 1: e = h; case 2: e = e.dup(); }
                e.mmul(u);
                e.mmul(w);
                """);
    }

    @Test
    void tryBlocks_loseWhatTheyAssignOnceCaught() {
        Marked.body(
                """
                INDArray a = x;
                try { a = h; a.mmul(w); a.dup(); } // ERROR
                catch (RuntimeException e) { a.mmul(w); a.mmul(u); h.mmul(w); } // ERROR
                finally { x.mmul(u); } // ERROR
                a.mmul(u);
                a.mmul(w);
                """);
    }

    @Test
    void lambdasAndLocalClasses_seeWhatTheyCapture() {
        Marked.body(
                """
                INDArray a = x.mmul(w);
                Supplier<INDArray> s = () -> a.mmul(w); // ERROR
                Function<INDArray, INDArray> f = z -> z.mmul(w);
                Function<INDArray, INDArray> g = Transforms::relu;
                Runnable r = new Runnable() { public void run() { a.mmul(w); } }; // ERROR
                class Local { INDArray go() { return a.mmul(w); } } // ERROR
                IntStream.range(0, 3).mapToObj(i -> x.mmul(u)).collect(Collectors.toList()); // ERROR
                """);
    }

    @Test
    void instanceofPatterns_bindTheValue() {
        Marked.body(
                """
                Object o = h;
                if (o instanceof INDArray a && flag) { a.mmul(w); } // ERROR
                if (!(o instanceof INDArray c)) { return; }
                c.mmul(w); // ERROR
                """);
    }

    @Test
    void shadowing_andVar() {
        Marked.body(
                """
                var w = Nd4j.zeros(out, 3);
                h.mmul(w);
                x.mmul(w); // ERROR
                x.mmul(this.w);
                { int n = 3; Nd4j.zeros(n, in).mmul(this.w); }
                """);
    }

    @Test
    void arraysAndLists_areTheirElements() {
        Marked.body(
                """
                INDArray[] pair = {x, h};
                pair[0].mmul(w);
                pair[1].mmul(w); // ERROR
                pair[k].mmul(w);
                pair[0] = h;
                pair[0].mmul(w);
                List<INDArray> all = new ArrayList<>();
                for (int i = 0; i < k; i++) { all.add(x.mmul(w)); }
                all.get(0).mmul(w); // ERROR
                for (INDArray a : all) { a.mmul(w); } // ERROR
                all.add(x);
                all.get(0).mmul(w);
                for (INDArray a : List.of(h, h.dup())) { a.mmul(w); } // ERROR
                long[] s = x.shape();
                s[1] = 7;
                Nd4j.zeros(s).mmul(w);
                """);
    }

    @Test
    void ints_areFollowed() {
        Marked.body(
                """
                int rows = (int) x.size(0);
                int cols = x.columns();
                long[] s = x.shape();
                Nd4j.zeros(rows, cols).mmul(w);
                Nd4j.zeros(s[0], s[1]).mmul(u); // ERROR
                Nd4j.zeros(rows, out).add(h);
                Nd4j.zeros(rows + 1, out).add(h); // ERROR
                Nd4j.zeros(k, out).add(h);
                Nd4j.zeros(k, 3).add(Nd4j.zeros(k, 4)); // ERROR
                int twice = 2 * out;
                Nd4j.zeros(3, twice / 2).mmul(u);
                """);
    }

    @Test
    void compoundExpressions_areWalkedInside() {
        Marked.body(
                """
                System.out.println("a" + x.mmul(u).sumNumber()); // ERROR
                double d = 3 * (flag ? x.mmul(u) : x).sumNumber().doubleValue(); // ERROR
                boolean t = flag && x.mmul(u) != null; // ERROR
                synchronized (this) { x.mmul(u); } // ERROR
                assert in == out;
                x.mmul(u);
                """);
    }

    @Test
    void suppressed_whereTheUserSaysSo() {
        Marked.members(
                """
                @SuppressWarnings("shape") void a(@Shape({"n", "in"}) INDArray x) { x.mmul(u); }
                void b(@Shape({"n", "in"}) INDArray x) {
                  @SuppressWarnings({"unused", "shape"}) INDArray y = x.mmul(u);
                  x.mmul(u); // ERROR
                }
                @SuppressWarnings("shape") static class Quiet { void a(@Shape({"n", "2"}) INDArray x) { x.mmul(x); } }
                """);
    }

    @Test
    void choices_areHeldToThePromiseOneByOne() {
        Marked.members(
                """
                enum Kind { ONE, TWO, THREE }
                @Shape({"n", "out"}) INDArray chosen(@Shape({"n", "in"}) INDArray x, boolean flag) {
                  return flag ? x.mmul(w) : x; // ERROR
                }
                @Shape({"n", "out"}) INDArray nested(@Shape({"n", "in"}) INDArray x, boolean flag, Kind kind) {
                  return switch (kind) {
                    case ONE -> x.mmul(w);
                    case TWO -> flag
                        ? x.mmul(w).mmul(u)
                        : x; // ERROR
                    case THREE -> {
                      INDArray h = x.mmul(w);
                      yield h.mmul(v); // ERROR
                    }
                  };
                }
                @Shape({"n", "out"}) INDArray right(@Shape({"n", "in"}) INDArray x, boolean flag, Kind kind) {
                  INDArray a = flag ? x : x.mmul(w);
                  return flag ? a.mmul(w) : (kind == Kind.ONE ? a : x.mmul(w));
                }
                """);
    }

    @Test
    void null_isKnownUntilSomethingIsAssigned() {
        Marked.members(
                """
                private INDArray maybe(INDArray a, INDArray mask) { return mask == null ? a : a.mmul(mask); }
                void run(@Shape({"n", "in"}) INDArray x, INDArray any) {
                  INDArray sum = null;
                  for (int i = 0; i < 3; i++) { sum = sum == null ? x.mmul(w) : sum.add(x.mmul(w)); }
                  sum.mmul(w); // ERROR
                  maybe(x, null).mmul(u); // ERROR
                  maybe(x, any).mmul(u);
                }
                """);
    }

    @Test
    void arraysThatChangeTheirShapeThemselves_areForgottenWhereverTheyAreHeld() {
        Marked.members(
                """
                static void turn(INDArray a) { a.permutei(1, 0); }

                INDArray run(@Shape({"n", "in"}) INDArray x) {
                  INDArray a = x.dup();
                  INDArray same = a;
                  INDArray turned = a.transposei();
                  a.mmul(x);
                  same.mmul(x);
                  turned.mmul(w); // ERROR
                  INDArray c = w.dup();
                  turn(c);
                  return c.mmul(w);
                }
                """);
    }
}

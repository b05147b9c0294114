package dev.fanin.processor.flow;

import org.junit.jupiter.api.Test;

/** Lists, arrays, iterators and streams know what their elements have in common, as long as nobody else may fill them. */
final class CollectionsTest {

    @Test
    void elements_comeOutAsTheyWentIn() {
        Marked.body(
                """
                Deque<INDArray> stack = new ArrayDeque<>();
                stack.push(x);
                stack.pop().mmul(u); // ERROR
                List<INDArray> copy = new ArrayList<>(List.of(h, h));
                copy.get(0).mmul(w); // ERROR
                copy.set(0, x);
                copy.get(1).mmul(w);
                List<INDArray> sized = new ArrayList<>(16);
                sized.add(x);
                sized.get(0).mmul(u); // ERROR
                Iterator<INDArray> all = List.of(x, x).iterator();
                while (all.hasNext()) { all.next().mmul(u); } // ERROR
                """);
    }

    @Test
    void lambdas_areGivenTheElements() {
        Marked.body(
                """
                List<INDArray> all = List.of(x, x.mul(2));
                all.forEach(a -> a.mmul(u)); // ERROR
                all.stream().map(a -> a.mmul(w)).forEach(a -> a.mmul(w)); // ERROR
                List<INDArray> hidden = all.stream().map(a -> { INDArray c = a.mmul(w); return c; }).collect(Collectors.toList());
                hidden.get(0).mmul(w); // ERROR
                hidden.stream().filter(a -> a.rows() > 2).findFirst().get().mmul(u);
                for (INDArray each : all.stream().map(a -> a.mmul(w)).toList()) { each.mmul(w); } // ERROR
                """);
    }

    @Test
    void lists_thatOthersMayFillAreUnknown() {
        Marked.members(
                """
                void fill(List<INDArray> all, INDArray a) { all.add(a); }
                static class Holder { List<INDArray> all; Holder(List<INDArray> all) { this.all = all; } void put(INDArray a) { all.add(a); } }
                void run(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray h, int k) {
                  List<INDArray> a = new ArrayList<>();
                  fill(a, h);
                  a.add(x);
                  a.get(0).mmul(u);
                  List<INDArray> c = new ArrayList<>();
                  Holder holder = new Holder(c);
                  holder.put(h);
                  c.add(x);
                  c.get(0).mmul(u);
                  List<INDArray> d = new ArrayList<>();
                  List.of(h).forEach(d::add);
                  d.add(x);
                  d.get(0).mmul(u);
                  List<INDArray> e = new ArrayList<>();
                  Runnable later = () -> fill(e, h);
                  later.run();
                  e.add(x);
                  e.get(0).mmul(u);
                  List<INDArray> f = new ArrayList<>();
                  List<INDArray> same = f;
                  same.add(h);
                  f.add(x);
                  f.get(0).mmul(u);
                  List<INDArray> g = new ArrayList<>();
                  Collections.addAll(g, h);
                  g.add(x);
                  g.get(0).mmul(u);
                }
                """);
    }

    @Test
    void lists_eachAreTheirOwn() {
        Marked.body(
                """
                List<INDArray> one = new ArrayList<>();
                List<INDArray> other = new ArrayList<>();
                one.add(x);
                other.add(h);
                one.get(0).mmul(u); // ERROR
                other.get(0).mmul(w); // ERROR
                """);
    }

    @Test
    void cells_thatALambdaFillsAreUnknownInIt() {
        Marked.body(
                """
                INDArray[] cell = {x};
                Runnable step = () -> cell[0] = cell[0].mmul(u);
                cell[0] = h;
                step.run();
                cell[0].mmul(u);
                """);
    }

    @Test
    void emptyList_hasNoRounds() {
        Marked.body(
                """
                List<INDArray> past = new ArrayList<>();
                INDArray a = x;
                for (int i = 0; i < k; i++) {
                  for (INDArray each : past) { a = a.mmul(u); }
                  a = h;
                  past.add(a);
                }
                INDArray last = past.isEmpty() ? x : past.get(0);
                last.mmul(u);
                last.mmul(w);
                """);
    }

    @Test
    void lists_knowTheirElementsOneByOne() {
        Marked.body(
                """
                List<INDArray> all = new ArrayList<>();
                all.add(w);
                all.add(u);
                x.mmul(all.get(0)).mmul(all.get(1));
                x.mmul(all.get(1)); // ERROR
                INDArray a = x;
                for (INDArray each : all) { a = a.mmul(each); }
                for (int i = 0; i < all.size(); i++) { all.get(i).addi(u); } // ERROR
                List<INDArray> copy = new ArrayList<>(List.of(w, v));
                x.mmul(copy.get(1)); // ERROR
                INDArray[] array = copy.toArray(new INDArray[0]);
                x.mmul(array[1]); // ERROR
                List<INDArray> products = Stream.of(w, x).map(c -> h.mmul(c)).toList(); // ERROR
                Nd4j.concat(0, Stream.of(u, u, u).map(c -> h.mmul(c)).toArray(INDArray[]::new)).mmul(w); // ERROR
                Nd4j.stack(0, h, h, h).add(Nd4j.stack(0, Stream.of(u, u).map(c -> h.mmul(c)).toArray(INDArray[]::new))); // ERROR
                """);
    }

    @Test
    void lists_thatMayHaveChangedKnowOnlyWhatIsCommon() {
        Marked.body(
                """
                List<INDArray> a = new ArrayList<>(List.of(w, u));
                if (flag) { a.add(0, u); }
                x.mmul(a.get(1));
                List<INDArray> c = new ArrayList<>(List.of(u, w));
                c.remove(0);
                x.mmul(c.get(0));
                List<INDArray> d = new ArrayList<>(List.of(u, w));
                d.iterator().remove();
                x.mmul(d.get(0));
                List<INDArray> e = new ArrayList<>(List.of(u, w));
                Collections.reverse(e);
                x.mmul(e.get(0));
                Stream.of(u, w).filter(each -> each.rows() > k).reduce(x, (left, right) -> left.mmul(right));
                Deque<INDArray> f = new ArrayDeque<>(List.of(u));
                f.push(w);
                x.mmul(f.peek());
                Set<INDArray> g = new HashSet<>(List.of(u, w));
                INDArray p = x;
                for (INDArray each : g) { p = p.mmul(each); }
                """);
    }

    @Test
    void arraysOfNumbers_haveALength() {
        Marked.members(
                """
                void run(@Shape({"n", "in"}) INDArray x, int[] rows, int[] others) {
                  INDArray some = x.getRows(rows);
                  Nd4j.concat(1, some, x.getRows(rows)).mmul(w); // ERROR
                  Nd4j.zeros(rows.length, 2).addi(Nd4j.zeros(rows.length, 3)); // ERROR
                  Nd4j.zeros(rows.length, in).addi(x.getRows(rows));
                  Nd4j.zeros(others.length, in).addi(x.getRows(rows));
                  double[] sums = new double[in];
                  Nd4j.zeros(sums.length, 2).mmul(Nd4j.zeros(2, 3)).addi(Nd4j.zeros(out, 3)); // ERROR
                }
                """);
    }
}

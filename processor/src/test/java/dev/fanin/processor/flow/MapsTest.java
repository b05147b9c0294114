package dev.fanin.processor.flow;

import org.junit.jupiter.api.Test;

/** Maps with constant keys know what is kept under each, as long as nobody else may write. */
final class MapsTest {

    @Test
    void entries_areKnownByTheirKeys() {
        Marked.members(
                """
                enum Name { W, U }
                void run(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray h) {
                  Map<String, INDArray> all = new HashMap<>();
                  all.put("w", w);
                  all.put("u", u);
                  x.mmul(all.get("w")).mmul(all.get("u"));
                  x.mmul(all.get("u")); // ERROR
                  all.put("u", w);
                  x.mmul(all.get("u"));
                  Map<Name, INDArray> fixed = Map.of(Name.W, w, Name.U, u);
                  x.mmul(fixed.get(Name.U)); // ERROR
                  x.mmul(fixed.getOrDefault(Name.W, u));
                  x.mmul(fixed.getOrDefault(Name.U, w)); // ERROR
                  Map<Integer, INDArray> numbered = new TreeMap<>();
                  numbered.put(0, w);
                  Map<Integer, INDArray> copy = new LinkedHashMap<>(numbered);
                  h.mmul(copy.get(0)); // ERROR
                  Map<String, UnaryOperator<INDArray>> layers = Map.of("up", a -> a.mmul(w), "on", a -> a.mmul(u));
                  layers.get("up").apply(x).mmul(u);
                  layers.get("up").apply(x).mmul(w); // ERROR
                }
                """);
    }

    @Test
    void keys_thatNobodyKnowsGiveWhatAllHaveInCommon() {
        Marked.members(
                """
                void run(@Shape({"n", "in"}) INDArray x, String key) {
                  Map<String, INDArray> all = Map.of("w", w, "u", u);
                  x.mmul(all.get(key));
                  x.mmul(all.get("b")).mmul(w);
                  Map<String, INDArray> alike = Map.of("u", u, "again", u.dup());
                  x.mmul(alike.get(key)); // ERROR
                  for (INDArray each : alike.values()) { x.mmul(each); } // ERROR
                }
                """);
    }

    @Test
    void maps_thatOthersMayFillAreUnknown() {
        Marked.members(
                """
                void fill(Map<String, INDArray> all) { all.put("w", u); }
                void run(@Shape({"n", "in"}) INDArray x, String key) {
                  Map<String, INDArray> a = new HashMap<>(Map.of("w", u));
                  fill(a);
                  x.mmul(a.get("w"));
                  Map<String, INDArray> c = new HashMap<>(Map.of("w", u));
                  c.put(key, w);
                  x.mmul(c.get("w"));
                  Map<String, INDArray> d = new HashMap<>(Map.of("w", u));
                  d.replaceAll((name, old) -> w);
                  x.mmul(d.get("w"));
                  Map<String, INDArray> e = new HashMap<>(Map.of("w", u));
                  Map<String, INDArray> same = e;
                  same.put("w", w);
                  x.mmul(e.get("w"));
                  Map<String, INDArray> f = new HashMap<>(Map.of("w", u));
                  Runnable later = () -> f.put("w", w);
                  later.run();
                  x.mmul(f.get("w"));
                  Map<String, INDArray> g = new HashMap<>(Map.of("w", u));
                  Supplier<INDArray> lazy = () -> x.mmul(g.get("w"));
                  g.put("w", w);
                  lazy.get();
                }
                """);
    }

    @Test
    void branchesAndLoops_joinEntryByEntry() {
        Marked.body(
                """
                Map<String, INDArray> all = new HashMap<>();
                if (flag) { all.put("w", w); } else { all.put("w", u); all.put("u", u); }
                x.mmul(all.get("w"));
                x.mmul(all.get("u")); // ERROR
                Map<String, INDArray> state = new HashMap<>(Map.of("h", x));
                for (int i = 0; i < k; i++) {
                  INDArray next = i == 0 ? state.get("h").mmul(w) : state.get("h").mmul(u);
                  state.put("h", next);
                }
                Map<String, INDArray> held = new HashMap<>(Map.of("h", h));
                for (int i = 0; i < k; i++) { held.put("h", held.get("h").mmul(u)); }
                held.get("h").mmul(w); // ERROR
                """);
    }
}

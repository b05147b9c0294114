package dev.fanin.processor.flow;

import java.util.Random;

/**
 * Statements as people write them around arrays: classes of their own, collections, streams, functions, views that are
 * written in place, graphs. Each is a few lines that give values of known shapes.
 */
final class RandomIdiom {

    private final RandomBody body;
    private final Random random;
    private final RandomCollections several;

    RandomIdiom(RandomBody body, Random random) {
        this.body = body;
        this.random = random;
        this.several = new RandomCollections(body, random);
    }

    void statement() {
        String a = body.pick(rank -> true);
        String m = body.pick(rank -> rank == 2);
        int[] s = body.shapeOf(m);
        String name = body.name("i");
        switch (random.nextInt(12)) {
            case 0 -> classes(m, s, name);
            case 1 -> several.collections(a, m, name);
            case 2 -> several.streams(a, m, name);
            case 3 -> several.functions(a, m, name);
            case 4 -> written(m, s, name);
            case 5 -> sizes(m, s, name);
            case 6 -> contracts(m, s, name);
            case 7 -> jumps(a, m, name);
            case 8 -> graph(m, name);
            case 9 -> grown(m, s, name);
            case 10 -> held(a, m, name);
            default -> expressions(a, m, name);
        }
    }

    private void classes(String m, int[] s, String name) {
        String other = body.pick(rank -> true);
        switch (random.nextInt(6)) {
            case 0 -> {
                body.line(("class L%1$s { final INDArray held; L%1$s(INDArray held) { this.held = held; }"
                                + " INDArray turned() { return held.transpose(); } }")
                        .formatted(name));
                body.declare("new L%s(%s).turned()".formatted(name, m), s[1], s[0]);
            }
            case 1 -> {
                body.line("record P%s(INDArray one, INDArray other) {}".formatted(name));
                body.line("P%1$s %1$s = new P%1$s(%2$s, %3$s);".formatted(name, m, other));
                body.declare(name + ".other()", body.shapeOf(other));
                body.declare(name + ".one()", s);
            }
            case 2 -> body.declare(
                    "new UnaryOperator<INDArray>() { public INDArray apply(INDArray q) { return q.transpose(); } }.apply(%s)"
                            .formatted(m),
                    s[1],
                    s[0]);
            case 3 -> {
                body.line("Box<INDArray> %s = new Box<>(%s);".formatted(name, m));
                body.declare(name + ".value", s);
                body.line("%s.value = %s;".formatted(name, other));
                body.declare(name + ".value", body.shapeOf(other));
            }
            case 4 -> {
                body.line("interface F%1$s { INDArray of(INDArray q); }".formatted(name));
                body.line("F%1$s %1$s = q%1$s -> q%1$s.sum(0);".formatted(name));
                body.declare("%s.of(%s.mul(2))".formatted(name, many(m, s)), manyShape(s)[1]);
            }
            default -> {
                body.line("enum E%1$s { FIRST, SECOND }".formatted(name));
                body.line("E%1$s %1$s = k == 2 ? E%1$s.FIRST : E%1$s.SECOND;".formatted(name));
                body.declare(
                        "switch (%s) { case FIRST -> %s; case SECOND -> { INDArray t%s = %s.mul(3); yield t%s; } }"
                                .formatted(name, other, name, m, name),
                        body.shapeOf(other));
            }
        }
    }

    /** A matrix whose sum over rows ND4J takes for no vector's. */
    private static String many(String m, int[] s) {
        return s[0] == 1 || s[1] == 1 ? "w" : m;
    }

    private static int[] manyShape(int[] s) {
        return s[0] == 1 || s[1] == 1 ? new int[] {3, 7} : s;
    }

    /** Parts written in place, and arrays that change their own shape. */
    private void written(String m, int[] s, String name) {
        body.line("INDArray c%s = %s.dup();".formatted(name, m));
        String c = "c" + name;
        switch (random.nextInt(9)) {
            case 0 -> body.line("%s.getRow(0).addi(1);".formatted(c));
            case 1 -> body.line(
                    "%1$s.get(NDArrayIndex.point(0), NDArrayIndex.all()).assign(%2$s.getRow(0));".formatted(c, m));
            case 2 -> body.line("%1$s.putRow(0, %2$s.getRow(0));".formatted(c, m));
            case 3 -> body.line("%1$s.putScalar(0, 0, 1.0).putScalar(new int[] {0, 0}, 2.0);".formatted(c));
            case 4 -> body.line(
                    "%1$s.put(new INDArrayIndex[] {NDArrayIndex.interval(0, 1), NDArrayIndex.all()}, Nd4j.ones(1, %2$d));"
                            .formatted(c, s[1]));
            case 5 -> {
                body.line("INDArray t%s = %s.transposei();".formatted(name, c));
                body.declare("t" + name, s[1], s[0]);
                body.declare(c, s[1], s[0]);
                return;
            }
            case 6 -> {
                body.line("INDArray t%s = %s;".formatted(name, c));
                body.line("%s.permutei(1, 0);".formatted(c));
                body.declare("t" + name, s[1], s[0]);
                body.declare(c, s[1], s[0]);
                return;
            }
            case 7 -> {
                body.line("turn(%s);".formatted(c));
                body.declare(c, s[1], s[0]);
                return;
            }
            default -> body.line("%1$s.muli(2).addi(%2$s).divi(3);".formatted(c, m));
        }
        body.declare(c, s);
    }

    private void sizes(String m, int[] s, String name) {
        switch (random.nextInt(8)) {
            case 0 -> {
                body.line("int %1$s = (int) %2$s.size(0) * 2 - 1; %1$s += 2; %1$s++;".formatted(name, m));
                body.declareInt(name, 2 * s[0] + 2);
                body.declare("Nd4j.zeros(%s, %s.columns())".formatted(name, m), 2 * s[0] + 2, s[1]);
            }
            case 1 -> {
                body.line("int %1$s = (Math.max(%2$s.rows(), %2$s.columns()) + 1) / 2;".formatted(name, m));
                body.declareInt(name, (Math.max(s[0], s[1]) + 1) / 2);
            }
            case 2 -> {
                body.line("long[] l%1$s = %2$s.shape().clone(); l%1$s[0]++;".formatted(name, m));
                body.declare("Nd4j.zeros(l%s)".formatted(name), s[0] + 1, s[1]);
            }
            case 3 -> {
                body.line("int[] l%1$s = {%2$s.rows(), 4}; l%1$s[1] = k;".formatted(name, m));
                body.declare("Nd4j.zeros(l%s)".formatted(name), s[0], 2);
            }
            case 4 -> {
                body.line("int %1$s = 0; for (int j%1$s = 0; j%1$s < k; j%1$s++) { %1$s += %2$s.columns(); }"
                        .formatted(name, m));
                body.declareInt(name, 2 * s[1]);
                body.declare("Nd4j.ones(%s)".formatted(name), 2 * s[1]);
            }
            case 5 -> {
                String wide = many(m, s);
                int[] of = manyShape(s);
                int half = (of[1] + 1) / 2;
                body.line("int half%1$s = (%2$s.columns() + 1) / 2, rest%1$s = %2$s.columns() - half%1$s;"
                        .formatted(name, wide));
                body.declareInt("rest" + name, of[1] - half);
                body.declare(
                        "%2$s.get(NDArrayIndex.all(), NDArrayIndex.interval(half%1$s, half%1$s + rest%1$s))"
                                .formatted(name, wide),
                        of[0],
                        of[1] - half);
            }
            case 6 -> body.declare("Nd4j.create(%s.rows(), out, k)".formatted(m), s[0], 7, 2);
            default -> body.declare("%1$s.reshape(%1$s.rows() * %1$s.columns())".formatted(m), s[0] * s[1]);
        }
    }

    private void contracts(String m, int[] s, String name) {
        switch (random.nextInt(8)) {
            case 0 -> body.declare("joined(%1$s, %1$s.transpose())".formatted(m), s[0], s[0]);
            case 1 -> {
                body.line("Turning %s = new Turner();".formatted(name));
                body.declare("%s.turned(%s)".formatted(name, m), s[1], s[0]);
            }
            case 2 -> body.declare("new Turner().turned(%s)".formatted(m), s[1], s[0]);
            case 3 -> body.declare("halved(Nd4j.hstack(%1$s, %1$s))".formatted(m), s[0], s[1]);
            case 4 -> {
                body.line("Layer %s = new Layer(in, out, w, b);".formatted(name));
                body.declare("%s.apply(x)".formatted(name), 5, 7);
                body.declare("%s.weight()".formatted(name), 3, 7);
                body.declare("%s.apply(Nd4j.zeros(%d, 3))".formatted(name, s[0]), s[0], 7);
            }
            case 5 -> {
                body.line("@Shape({\"p%1$s\", \"q%1$s\"}) INDArray %1$s = %2$s;".formatted(name, m));
                body.declare(name + ".transpose()", s[1], s[0]);
            }
            case 6 -> body.declare("pick(true, %1$s, %1$s)".formatted(m), s);
            default -> body.declare("Turner.twice(%1$s)".formatted(m), 2 * s[0], s[1]);
        }
    }

    private void jumps(String a, String m, String name) {
        int[] one = body.shapeOf(a);
        int[] two = body.shapeOf(m);
        switch (random.nextInt(8)) {
            case 0 -> {
                body.line("INDArray %1$s = %2$s; b%1$s: { if (flag) { %1$s = %3$s; break b%1$s; } %1$s = x; }"
                        .formatted(name, a, m));
                body.declare(name, two);
            }
            case 1 -> {
                body.line(
                        ("INDArray %1$s = %2$s; try { %1$s = %3$s; if (flag) { throw new IllegalMonitorStateException(); }"
                                        + " %1$s = x; } catch (IllegalMonitorStateException | IllegalCallerException e%1$s) { Seen.at(%4$d, %1$s); }"
                                        + " finally { disturb(); }")
                                .formatted(name, a, m, body.place()));
                body.declare(name, two);
            }
            case 2 -> {
                body.line("Object o%1$s = %2$s; if (!(o%1$s instanceof INDArray %1$s)) { return; }".formatted(name, a));
                body.declare(name + ".mul(2)", one);
            }
            case 3 -> {
                body.line(
                        ("INDArray %1$s = %2$s; int j%1$s = 0; do { j%1$s++; if (j%1$s == 1) { continue; } %1$s = %3$s;"
                                        + " } while (j%1$s < 3);")
                                .formatted(name, a, m));
                body.declare(name, two);
            }
            case 4 -> {
                body.line("INDArray %1$s; if (flag) { %1$s = %2$s; } else { %1$s = %3$s; }".formatted(name, a, m));
                body.declare(name, one);
            }
            case 5 -> {
                body.line(
                        "INDArray %1$s; switch (\"k\" + k) { case \"k2\": %1$s = %2$s; break; case \"k3\": default: %1$s = %3$s; }"
                                .formatted(name, a, m));
                body.declare(name, one);
            }
            case 6 -> {
                body.line(
                        ("INDArray %1$s = %2$s; o%1$s: for (;;) { for (int j%1$s = 0; ; j%1$s++) { if (j%1$s == 1) { break o%1$s; }"
                                        + " %1$s = %3$s; } }")
                                .formatted(name, a, m));
                body.declare(name, two);
            }
            default -> {
                body.line(("INDArray %1$s = %2$s; try (AutoCloseable c%1$s = () -> {}) { %1$s = %3$s; }"
                                + " catch (Exception e%1$s) { throw new IllegalStateException(e%1$s); }")
                        .formatted(name, a, m));
                body.declare(name, two);
            }
        }
    }

    private void graph(String m, String name) {
        body.line("SameDiff %1$s = SameDiff.create(); SDVariable p%1$s = %1$s.constant(%2$s);".formatted(name, m));
        String variable =
                switch (random.nextInt(8)) {
                    case 0 -> "p%1$s.mmul(%1$s.transpose(p%1$s))";
                    case 1 -> "%1$s.nn().softmax(p%1$s.add(1.0))";
                    case 2 -> "p%1$s.reshape(-1, 1)";
                    case 3 -> "%1$s.concat(0, p%1$s, p%1$s)";
                    case 4 -> "p%1$s.mul(p%1$s)";
                    case 5 -> "%1$s.expandDims(p%1$s.mul(2.0), 0)";
                    case 6 -> "Map.of(\"p\", p%1$s).get(\"p\").permute(1, 0)";
                    default -> "%1$s.stack(0, p%1$s, p%1$s)";
                };
        body.line("Seen.at(%d, %s);".formatted(body.place(), variable.formatted(name)));
    }

    /** A value that is another one in each round. */
    private void grown(String m, int[] s, String name) {
        String loop = "for (int j%1$s = 0; j%1$s < k; j%1$s++) { %2$s }";
        switch (random.nextInt(5)) {
            case 0 -> {
                body.line("INDArray %s = %s;".formatted(name, m));
                body.line(loop.formatted(name, "%1$s = Nd4j.concat(0, %1$s, %2$s);".formatted(name, m)));
                body.declare(name, 3 * s[0], s[1]);
            }
            case 1 -> {
                body.line("INDArray %s = %s;".formatted(name, m));
                body.line(loop.formatted(name, "%1$s = %1$s.transpose();".formatted(name)));
                body.declare(name, s);
            }
            case 2 -> {
                body.line("INDArray %s = %s;".formatted(name, m));
                body.line(loop.formatted(name, "%1$s = Nd4j.expandDims(%1$s, 0);".formatted(name)));
                body.declare(name, 1, 1, s[0], s[1]);
            }
            case 3 -> {
                body.line("List<INDArray> %s = new ArrayList<>();".formatted(name));
                body.line(loop.formatted(name, "%1$s.add(%2$s.mul(j%1$s));".formatted(name, m)));
                body.declare("Nd4j.vstack(%s)".formatted(name), 2 * s[0], s[1]);
            }
            default -> {
                body.line("INDArray %1$s = %2$s, last%1$s = null;".formatted(name, m));
                body.line(loop.formatted(name, "last%1$s = %1$s; %1$s = j%1$s == 0 ? x : y;".formatted(name)));
                body.declare("last" + name, 5, 3);
                body.declare(name, 5, 7);
            }
        }
    }

    /** Fields that others write too. */
    private void held(String a, String m, String name) {
        int[] one = body.shapeOf(a);
        int[] two = body.shapeOf(m);
        switch (random.nextInt(5)) {
            case 0 -> {
                body.line("scratch = %s;".formatted(a));
                body.declare("scratch", one);
                body.line("disturb();");
                body.declare("scratch", 2, 2);
            }
            case 1 -> {
                body.line("this.scratch = %1$s; Runnable %2$s = () -> this.scratch = Nd4j.zeros(4); %2$s.run();"
                        .formatted(m, name));
                body.declare("this.scratch", 4);
            }
            case 2 -> {
                body.line("Subject %1$s = new Subject(); %1$s.scratch = %2$s; scratch = %3$s;".formatted(name, a, m));
                body.declare(name + ".scratch", one);
                body.declare("scratch", two);
            }
            case 3 -> {
                body.line("Subject %1$s = this; scratch = %2$s; %1$s.scratch = %3$s;".formatted(name, a, m));
                body.declare("scratch", two);
            }
            default -> {
                body.line("scratch = %1$s; for (int j%2$s = 0; j%2$s < k; j%2$s++) { disturb(); }".formatted(a, name));
                body.declare("scratch", 2, 2);
            }
        }
    }

    private void expressions(String a, String m, String name) {
        int[] one = body.shapeOf(a);
        int[] two = body.shapeOf(m);
        switch (random.nextInt(7)) {
            case 0 -> {
                body.line("INDArray p%1$s, q%1$s; p%1$s = q%1$s = %2$s;".formatted(name, a));
                body.declare("p" + name, one);
            }
            case 1 -> {
                body.line("INDArray %1$s = x; if ((%1$s = %2$s) != null && flag) { Seen.at(%3$d, %1$s); }"
                        .formatted(name, a, body.place()));
                body.declare(name, one);
            }
            case 2 -> body.declare("k > 7 ? x : !flag ? y : (k == 2 ? %s : %s)".formatted(a, m), one);
            case 3 -> {
                body.line("var %1$s = %2$s; { INDArray in%1$s = %3$s; %1$s = in%1$s; }".formatted(name, a, m));
                body.declare(name, two);
            }
            case 4 -> {
                body.line("Object o%1$s = %2$s; INDArray %1$s = (INDArray) o%1$s;".formatted(name, a));
                body.declare(name, one);
            }
            case 5 -> {
                body.line("INDArray[] h%1$s = {%2$s}; swap(h%1$s, %3$s);".formatted(name, a, m));
                body.declare("h%s[0]".formatted(name), two);
            }
            default -> {
                body.line("synchronized (this) { assert k == 2; ; INDArray %s = %s; Seen.at(%d, %s); }"
                        .formatted(name, a, body.place(), name));
                body.declare("Objects.requireNonNull(%s)".formatted(a), one);
            }
        }
    }
}

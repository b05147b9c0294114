package dev.fanin.processor.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * A method body of random operations and control flow. It is made along the way it will take when it runs, so that most
 * operations fit; what is known of a value at a place is asked for by {@code Seen.at(place, value)}.
 */
final class RandomBody {

    /** The sizes of the model and of the parameters, unlike each other so that unlike names are unlike sizes. */
    static final Map<String, Integer> SIZES = Map.of("n", 5, "in", 3, "out", 7, "twice", 14);

    private static final int DEEPEST = 3;

    private final Random random;
    private final int firstPlace;
    private final boolean idioms;
    private final StringBuilder text = new StringBuilder();
    private int places;
    private int names;
    private Map<String, int[]> arrays = new LinkedHashMap<>();
    private Map<String, Integer> ints = new LinkedHashMap<>();

    /**
     * A body to come.
     *
     * @param idioms whether it has statements of {@link RandomIdiom} too
     */
    RandomBody(Random random, int firstPlace, boolean idioms) {
        this.random = random;
        this.firstPlace = firstPlace;
        this.idioms = idioms;
        arrays.put("x", new int[] {5, 3});
        arrays.put("y", new int[] {5, 7});
        arrays.put("cube", new int[] {5, 2, 3});
        arrays.put("w", new int[] {3, 7});
        arrays.put("u", new int[] {7, 7});
        arrays.put("b", new int[] {7});
        ints.put("k", 2);
        ints.put("in", 3);
        ints.put("out", 7);
    }

    String text() {
        block(8 + random.nextInt(8), 0);
        return text.toString();
    }

    /** How many places it asks about. */
    int places() {
        return places;
    }

    private void block(int statements, int depth) {
        for (int i = 0; i < statements; i++) {
            statement(depth);
        }
    }

    private void statement(int depth) {
        if (idioms && random.nextInt(3) == 0) {
            new RandomIdiom(this, random).statement();
            return;
        }
        int kind = random.nextInt(depth < DEEPEST ? 33 : 18);
        switch (kind) {
            case 0, 1 -> declareInt();
            case 14 -> ternary();
            case 15 -> picked();
            case 16 -> collected();
            case 17 -> streamed();
            case 18, 19 -> branch(depth);
            case 20 -> loop("for (int i%1$d = 0; i%1$d < k; i%1$d++) {", depth);
            case 21 -> loop("int i%1$d = 0; while (true) { if (i%1$d++ == 2) break;", depth);
            case 22 -> loop("for (INDArray e%1$d : List.of(x, x.mul(2))) { Seen.at(%2$d, e%1$d);", depth);
            case 23 -> choice(depth);
            case 24 -> guarded(depth);
            case 25 -> interrupted(depth);
            case 26 -> labelled(depth);
            case 27 -> pattern(depth);
            case 28 -> left(depth);
            case 29 -> loop("int i%1$d = 0; do {", depth, "} while (++i%1$d < 2);");
            case 30 -> lambda();
            case 31 -> reference();
            case 32 -> helper();
            default -> assign();
        }
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    int place() {
        return firstPlace + places++;
    }

    int[] shapeOf(String array) {
        return Objects.requireNonNull(arrays.get(array), array);
    }

    private int valueOf(String name) {
        return Objects.requireNonNull(ints.get(name), name);
    }

    String name(String prefix) {
        return prefix + names++;
    }

    private void declareInt() {
        String array = pick();
        int[] shape = shapeOf(array);
        String name = name("n");
        int axis = random.nextInt(Math.max(1, shape.length));
        if (shape.length == 2 && random.nextInt(3) == 0) {
            boolean rows = random.nextBoolean();
            line("int %s = %s.%s();".formatted(name, array, rows ? "rows" : "columns"));
            ints.put(name, shape[rows ? 0 : 1]);
        } else if (shape.length > 0 && random.nextBoolean()) {
            String read = random.nextBoolean() ? "size(" + axis + ")" : "shape()[" + axis + "]";
            line("int %s = (int) %s.%s;".formatted(name, array, read));
            ints.put(name, shape[axis]);
        } else {
            String one = pickInt();
            String other = pickInt();
            boolean plus = random.nextBoolean();
            line("int %s = %s %s %s;".formatted(name, one, plus ? "+" : "*", other));
            ints.put(name, plus ? valueOf(one) + valueOf(other) : valueOf(one) * valueOf(other));
        }
        line("Seen.at(%d, %s);".formatted(place(), name));
    }

    /** Mostly a new variable, now and then one that there is. */
    private void assign() {
        RandomOperation made = new RandomOperation(random, arrays, ints);
        String expression = made.expression();
        List<String> own =
                arrays.keySet().stream().filter(name -> name.startsWith("v")).toList();
        boolean again = !own.isEmpty() && random.nextInt(3) == 0;
        String name = again ? own.get(random.nextInt(own.size())) : name("v");
        line("%s%s = %s;".formatted(again ? "" : "INDArray ", name, expression));
        line("Seen.at(%d, %s);".formatted(place(), name));
        arrays.put(name, made.shape());
    }

    private String pick() {
        List<String> all = new ArrayList<>(arrays.keySet());
        return all.get(random.nextInt(all.size()));
    }

    /** One of the arrays of such a rank; there are some of rank 1 to 3 at least. */
    String pick(IntPredicate rank) {
        List<String> fitting = arrays.keySet().stream()
                .filter(array -> rank.test(shapeOf(array).length))
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    private String pickInt() {
        List<String> all = new ArrayList<>(ints.keySet());
        return all.get(random.nextInt(all.size()));
    }

    /** What is declared inside goes; what is assigned stays, if the code ran. */
    private void inside(boolean runs, int depth) {
        Map<String, int[]> before = arrays;
        Map<String, Integer> intsBefore = ints;
        arrays = new LinkedHashMap<>(before);
        ints = new LinkedHashMap<>(intsBefore);
        block(1 + random.nextInt(3), depth + 1);
        if (runs) {
            before.replaceAll((name, shape) -> arrays.getOrDefault(name, shape));
        }
        arrays = before;
        ints = intsBefore;
    }

    private void branch(int depth) {
        String[] conditions = {"flag", "!flag", "k == 2", "x.rows() > 3", "in == out", "k > 7 && flag"};
        boolean[] holds = {true, false, true, true, false, false};
        int which = random.nextInt(conditions.length);
        line("if (%s) {".formatted(conditions[which]));
        inside(holds[which], depth);
        line("} else {");
        inside(!holds[which], depth);
        line("}");
    }

    private void loop(String head, int depth) {
        loop(head, depth, "}");
    }

    private void loop(String head, int depth, String tail) {
        int number = names++;
        line(head.formatted(number, head.contains("Seen") ? place() : 0));
        inside(true, depth);
        line(tail.formatted(number));
    }

    private void choice(int depth) {
        line("switch (k) {");
        line("case 1:");
        line("case 2: {");
        inside(true, depth);
        line("break; }");
        line("default: {");
        inside(false, depth);
        line("} }");
    }

    private void guarded(int depth) {
        line("try {");
        inside(true, depth);
        line("} catch (IllegalMonitorStateException %s) {".formatted(name("e")));
        inside(false, depth);
        line("} finally {");
        inside(true, depth);
        line("}");
    }

    /** Two arrays of any shape, of which one is there when it runs. */
    private void ternary() {
        String one = pick();
        declare("flag ? %s : %s".formatted(one, pick()), shapeOf(one));
    }

    private void picked() {
        String one = pick();
        boolean arrows = random.nextBoolean();
        declare(
                (arrows
                                ? "switch (k) { case 1 -> %s; case 2 -> { yield %s; } default -> %s; }"
                                : "switch (k) { case 1: yield %s; case 2: yield %s; default: yield %s; }")
                        .formatted(pick(), one, pick()),
                shapeOf(one));
    }

    /** Out of a list or an array, perhaps of unlike shapes. */
    private void collected() {
        String several = name("l");
        String one = pick();
        String other = pick();
        switch (random.nextInt(3)) {
            case 0 -> {
                line("List<INDArray> %1$s = new ArrayList<>(); %1$s.add(%2$s); %1$s.add(%3$s);"
                        .formatted(several, one, other));
                declare(several + ".get(1)", shapeOf(other));
            }
            case 1 -> {
                line("INDArray[] %s = {%s, %s};".formatted(several, one, other));
                declare(several + "[k - 1]", shapeOf(other));
            }
            default -> {
                line("Map<String, INDArray> %s = Map.of(\"one\", %s, \"other\", %s);".formatted(several, one, other));
                declare(several + ".get(\"one\")", shapeOf(one));
            }
        }
    }

    private void streamed() {
        String array = pick();
        String name = name("e");
        declare(
                "Stream.of(%1$s, %1$s.mul(2)).map(%2$s -> %2$s.add(1)).reduce(%1$s.dup(), (p%2$s, q%2$s) -> p%2$s.add(q%2$s))"
                        .formatted(array, name),
                shapeOf(array));
    }

    void declareInt(String name, int value) {
        line("Seen.at(%d, %s);".formatted(place(), name));
        ints.put(name, value);
    }

    void declare(String expression, int... shape) {
        String name = name("v");
        line("INDArray %s = %s;".formatted(name, expression));
        line("Seen.at(%d, %s);".formatted(place(), name));
        arrays.put(name, shape);
    }

    /** What stands before the exception ran, what stands behind it did not. */
    private void interrupted(int depth) {
        line("try {");
        inside(true, depth);
        line("if (flag) { throw new IllegalMonitorStateException(); }");
        inside(false, depth);
        line("} catch (IllegalMonitorStateException %s) {".formatted(name("e")));
        inside(true, depth);
        line("}");
    }

    private void labelled(int depth) {
        String label = name("outer");
        boolean again = random.nextBoolean();
        line("%1$s: for (int i%1$s = 0; i%1$s < k; i%1$s++) {".formatted(label));
        inside(true, depth);
        line("for (int j%1$s = 0; j%1$s < 3; j%1$s++) {".formatted(label));
        inside(true, depth);
        line("if (k == 2) { %s %s; }".formatted(again ? "continue" : "break", label));
        inside(false, depth);
        line("} }");
    }

    private void pattern(int depth) {
        String array = pick();
        String object = name("o");
        String name = name("p");
        line("Object %s = %s;".formatted(object, array));
        line("if (%s instanceof INDArray %s && %s.rank() == %d) {"
                .formatted(object, name, name, shapeOf(array).length));
        line("Seen.at(%d, %s);".formatted(place(), name));
        inside(true, depth);
        line("} else {");
        inside(false, depth);
        line("}");
    }

    /** The body is left early, on a way it does not go. */
    private void left(int depth) {
        line("if (!flag) {");
        inside(false, depth);
        line(random.nextBoolean() ? "return; }" : "throw new IllegalStateException(); }");
    }

    private void reference() {
        List<String> matrices =
                arrays.keySet().stream().filter(a -> shapeOf(a).length == 2).toList();
        String array = matrices.get(random.nextInt(matrices.size()));
        String function = name("f");
        line("UnaryOperator<INDArray> %s = this::doubled;".formatted(function));
        int[] shape = shapeOf(array);
        declare("%s.apply(%s)".formatted(function, array), shape[0], 2 * shape[1]);
    }

    private void lambda() {
        String array = pick();
        String name = name("v");
        String function = name("f");
        line("UnaryOperator<INDArray> %s = a%s -> a%s.mul(2).add(1);".formatted(function, function, function));
        line("INDArray %s = %s.apply(%s);".formatted(name, function, array));
        line("Seen.at(%d, %s);".formatted(place(), name));
        arrays.put(name, shapeOf(array));
    }

    private void helper() {
        List<String> matrices =
                arrays.keySet().stream().filter(a -> shapeOf(a).length == 2).toList();
        String array = matrices.get(random.nextInt(matrices.size()));
        int[] shape = shapeOf(array);
        String name = name("v");
        if (random.nextBoolean()) {
            line("INDArray %s = flipped(%s, flag);".formatted(name, array));
            arrays.put(name, new int[] {shape[1], shape[0]});
        } else {
            line("INDArray %s = doubled(%s);".formatted(name, array));
            arrays.put(name, new int[] {shape[0], 2 * shape[1]});
        }
        line("Seen.at(%d, %s);".formatted(place(), name));
    }

    @Override
    public String toString() {
        return text + " " + Arrays.toString(arrays.keySet().toArray());
    }
}

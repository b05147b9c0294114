package dev.fanin.processor.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * One random operation on arrays whose shapes are known: it fits, nine times out of ten. Those of which the checker
 * refuses more than ND4J does are left out, such as points behind the last.
 */
final class RandomOperation {

    private static final int TRIES = 40;

    private final Random random;
    private final Map<String, int[]> arrays;
    private final Map<String, Integer> ints;
    private int[] shape = {};

    /** What the size that was picked last is. */
    private int last;

    RandomOperation(Random random, Map<String, int[]> arrays, Map<String, Integer> ints) {
        this.random = random;
        this.arrays = arrays;
        this.ints = ints;
    }

    /** The shape it gives. */
    int[] shape() {
        return shape;
    }

    String expression() {
        for (int i = 0; i < TRIES; i++) {
            String expression = attempt();
            if (!expression.isEmpty()) {
                return expression;
            }
        }
        return same("x.dup()", "x");
    }

    private String attempt() {
        String a = pick(rank -> true);
        String m = pick(rank -> rank == 2);
        String other = pick(rank -> true);
        boolean careless = random.nextInt(30) == 0;
        return switch (random.nextInt(33)) {
            case 0, 1, 2 -> product(m, pick(rank -> rank == 2), careless);
            case 3 -> same(a + ".mul(2)", a);
            case 4 -> same("Transforms.tanh(" + a + ")", a);
            case 5, 6 -> elementwise(a, other, careless);
            case 7 -> given(m + ".transpose()", shapeOf(m)[1], shapeOf(m)[0]);
            case 8 -> reduced(a, false);
            case 9 -> reduced(a, true);
            case 10 -> rowVector(m, careless);
            case 11 -> columnVector(m, careless);
            case 12 -> joined(m, careless);
            case 13 -> part(m);
            case 14 -> zeros();
            case 15 -> reshaped(a);
            case 16 -> permuted();
            case 17 -> given("Nd4j.stack(0, " + a + ", " + a + ")", prepend(2, shapeOf(a)));
            case 18 -> shapeOf(a).length == 0 ? "" : given("Nd4j.expandDims(" + a + ", 0)", prepend(1, shapeOf(a)));
            case 19 -> flags(a, m);
            case 20 -> given("Nd4j.zeros(" + m + ".rows(), " + pickInt(1) + ")", shapeOf(m)[0], last);
            case 21, 22 -> slice(a);
            case 23 -> stretched(m, careless);
            case 24 -> compared(a, other, careless);
            case 25 -> batched(careless);
            case 26 -> repeated(m, kept());
            case 27 -> squeezed(a);
            case 28 -> swapped(a);
            case 29 -> along(a);
            case 30 -> given(a + ".ravel()", length(shapeOf(a)));
            case 31 -> normed(m);
            default -> picked(a);
        };
    }

    private static int length(int[] shape) {
        return IntStream.of(shape).reduce(1, (p, q) -> p * q);
    }

    /** A row or a column of size 1 beside the matrix. */
    private String stretched(String m, boolean careless) {
        String other = pick(rank -> rank == 2);
        int[] one = shapeOf(m);
        int[] two = shapeOf(other);
        boolean fits = (one[0] == two[0] || two[0] == 1) && (one[1] == two[1] || two[1] == 1);
        return fits || careless ? same(m + ".mul(" + other + ")", m) : "";
    }

    private String compared(String a, String other, boolean careless) {
        String[] names = {"gt", "lt", "eq"};
        String call = a + "." + names[random.nextInt(names.length)] + "(" + other + ").castTo(" + a + ".dataType())";
        boolean fits = Arrays.equals(shapeOf(a), shapeOf(other)) && shapeOf(a).length > 0;
        return fits || careless ? same(call, a) : "";
    }

    private String batched(boolean careless) {
        String left = pick(rank -> rank == 3);
        String right = pick(rank -> rank == 3);
        int[] a = shapeOf(left);
        int[] b = shapeOf(right);
        boolean turned = random.nextBoolean();
        boolean fits = a[0] == b[0] && a[2] == b[turned ? 2 : 1];
        String flags = turned ? ", false, true, false)" : ")";
        return fits || careless
                ? given("Nd4j.matmul(" + left + ", " + right + flags, a[0], a[1], b[turned ? 1 : 2])
                : "";
    }

    private String repeated(String m, String kept) {
        int[] s = shapeOf(m);
        int times = 1 + random.nextInt(2);
        return switch (random.nextInt(3)) {
            case 0 -> given("Nd4j.tile(" + m + ", 1, " + times + ")", s[0], s[1] * times);
            case 1 -> given(kept + ".repeat(0, " + times + ")", prepend(shapeOf(kept)[0] * times, tail(shapeOf(kept))));
            default -> given("Nd4j.concat(0, " + m + ", " + m + ")", 2 * s[0], s[1]);
        };
    }

    /**
     * An array that no loop assigns. ND4J's repeat of a scalar along axis 0 ends the whole virtual machine (it looks for
     * the axis at address 0), and what a loop assigns may be a scalar in its second round.
     */
    private String kept() {
        List<String> kept = arrays.keySet().stream()
                .filter(name -> !name.startsWith("v") && shapeOf(name).length > 0)
                .toList();
        return kept.get(random.nextInt(kept.size()));
    }

    private String squeezed(String a) {
        int[] whole = shapeOf(a);
        return whole.length > 1 && whole[0] == 1
                ? given("Nd4j.squeeze(" + a + ", 0)", Arrays.copyOfRange(whole, 1, whole.length))
                : "";
    }

    private String swapped(String a) {
        int[] made = shapeOf(a).clone();
        if (made.length < 2) {
            return "";
        }
        int last = made.length - 1;
        int first = made[0];
        made[0] = made[last];
        made[last] = first;
        return given(a + ".swapAxes(0, " + last + ")", made);
    }

    private String along(String a) {
        int[] whole = shapeOf(a);
        if (whole.length == 0 || IntStream.of(whole).anyMatch(size -> size == 1)) {
            return "";
        }
        int rank = whole.length;
        int[] left = Arrays.copyOf(whole, rank - 1);
        return switch (random.nextInt(3)) {
            case 0 -> same("Nd4j.reverse(" + a + ".dup())", a);
            case 1 -> given(a + ".argMax(-1).castTo(" + a + ".dataType())", left);
            default -> given(a + ".mean(-1)", left);
        };
    }

    private String normed(String m) {
        int[] s = shapeOf(m);
        return switch (random.nextInt(3)) {
            case 0 -> given(m + ".norm2(1)", s[0] == 1 || s[1] == 1 ? s : new int[] {s[0]});
            case 1 -> given(m + ".std(true, true, 0)", 1, s[1]);
            default -> same("Transforms.softmax(" + m + ")", m);
        };
    }

    private String picked(String a) {
        int[] s = shapeOf(a);
        if (s.length == 0) {
            return "";
        }
        int[] rest = tail(s);
        return switch (random.nextInt(4)) {
            case 0 -> given(a + ".get(NDArrayIndex.newAxis())", prepend(1, s));
            case 1 -> given(a + ".get(NDArrayIndex.point(0))", rest);
            case 2 -> given(a + ".get(NDArrayIndex.indices(0, 0, 0))", prepend(3, rest));
            default -> s.length == 1 && s[0] > 1
                    ? given(a + ".get(NDArrayIndex.all(), NDArrayIndex.interval(1, " + s[0] + "))", s[0] - 1)
                    : "";
        };
    }

    private String flags(String a, String m) {
        int[] one = shapeOf(a);
        return Arrays.equals(one, shapeOf(m)) ? same("(flag ? " + a + " : " + m + ")", a) : same(a + ".dup()", a);
    }

    private String given(String expression, int... made) {
        shape = made;
        return expression;
    }

    private String same(String expression, String array) {
        return given(expression, shapeOf(array));
    }

    private int[] shapeOf(String array) {
        return Objects.requireNonNull(arrays.get(array), array);
    }

    private int valueOf(String name) {
        return Objects.requireNonNull(ints.get(name), name);
    }

    private String pick(IntPredicate rank) {
        List<String> fitting = arrays.keySet().stream()
                .filter(name -> rank.test(shapeOf(name).length))
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    private String pickInt(int least) {
        List<String> fitting = ints.keySet().stream()
                .filter(name -> valueOf(name) >= least && valueOf(name) < 50)
                .toList();
        String name = fitting.get(random.nextInt(fitting.size()));
        last = valueOf(name);
        return name;
    }

    private String product(String a, String b, boolean careless) {
        int[] left = shapeOf(a);
        int[] right = shapeOf(b);
        return careless || left[1] == right[0] ? given(a + ".mmul(" + b + ")", left[0], right[1]) : "";
    }

    private String elementwise(String a, String b, boolean careless) {
        String[] names = {"add", "sub", "mul", "addi"};
        String call = a + "." + names[random.nextInt(names.length)] + "(" + b + ")";
        boolean fits = Arrays.equals(shapeOf(a), shapeOf(b)) && shapeOf(a).length > 0;
        return fits || careless ? same(call, a) : "";
    }

    private String reduced(String a, boolean keep) {
        int[] whole = shapeOf(a);
        if (whole.length == 0) {
            return "";
        }
        int axis = random.nextInt(whole.length);
        String[] names = {"sum", "mean", "max"};
        String name = names[random.nextInt(names.length)];
        int[] left = keep
                ? whole.clone()
                : IntStream.range(0, whole.length)
                        .filter(i -> i != axis)
                        .map(i -> whole[i])
                        .toArray();
        if (keep) {
            left[axis] = 1;
        }
        return given(a + "." + name + "(" + (keep ? "true, " : "") + axis + ")", left);
    }

    private String rowVector(String m, boolean careless) {
        String v = pick(rank -> rank == 1);
        return careless || shapeOf(v)[0] == shapeOf(m)[1] ? same(m + ".addRowVector(" + v + ")", m) : "";
    }

    private String columnVector(String m, boolean careless) {
        String v = pick(rank -> rank == 1);
        return careless || shapeOf(v)[0] == shapeOf(m)[0] ? same(m + ".mulColumnVector(" + v + ")", m) : "";
    }

    private String joined(String a, boolean careless) {
        String b = pick(rank -> rank == 2);
        int[] left = shapeOf(a);
        int[] right = shapeOf(b);
        if (left[0] == right[0] || careless) {
            return given(
                    (random.nextBoolean() ? "Nd4j.hstack(" : "Nd4j.concat(1, ") + a + ", " + b + ")",
                    left[0],
                    left[1] + right[1]);
        }
        return left[1] == right[1] ? given("Nd4j.vstack(" + a + ", " + b + ")", left[0] + right[0], left[1]) : "";
    }

    private String part(String m) {
        int[] whole = shapeOf(m);
        int end = 1 + random.nextInt(whole[1]);
        return switch (random.nextInt(4)) {
            case 0 -> given(m + ".getRow(0)", whole[1]);
            case 1 -> given(m + ".getColumn(0)", whole[0]);
            case 2 -> given(m + ".get(NDArrayIndex.all(), NDArrayIndex.interval(0, " + end + "))", whole[0], end);
            default -> given(m + ".get(NDArrayIndex.point(0), NDArrayIndex.all())", whole[1]);
        };
    }

    private String zeros() {
        List<String> sizes = new ArrayList<>();
        int rank = 1 + random.nextInt(2);
        int[] made = new int[rank];
        for (int i = 0; i < rank; i++) {
            sizes.add(pickInt(1));
            made[i] = last;
        }
        return given("Nd4j.zeros(new int[] {" + String.join(", ", sizes) + "})", made);
    }

    private String reshaped(String a) {
        int[] whole = shapeOf(a);
        int length = length(whole);
        if (whole.length == 0 || length < 2) {
            return "";
        }
        return switch (random.nextInt(3)) {
            case 0 -> given(
                    a + ".reshape(-1, " + last(a, whole) + ")",
                    length / whole[whole.length - 1],
                    whole[whole.length - 1]);
            case 1 -> given(a + ".reshape(" + a + ".length(), 1)", length, 1);
            default -> given(a + ".reshape(1, " + whole[0] + ", -1)", 1, whole[0], length / whole[0]);
        };
    }

    private String last(String a, int[] whole) {
        return random.nextBoolean() ? "" + whole[whole.length - 1] : "(int) " + a + ".size(-1)";
    }

    private String permuted() {
        List<String> cubes = arrays.keySet().stream()
                .filter(name -> shapeOf(name).length == 3)
                .toList();
        String cube = cubes.get(random.nextInt(cubes.size()));
        int[] s = shapeOf(cube);
        return random.nextBoolean()
                ? given(cube + ".permute(2, 0, 1)", s[2], s[0], s[1])
                : given(
                        cube + ".reshape(" + cube + ".size(0) * " + cube + ".size(1), " + cube + ".size(2))",
                        s[0] * s[1],
                        s[2]);
    }

    private String slice(String a) {
        int[] whole = shapeOf(a);
        return whole.length < 2
                ? ""
                : given(
                        a + ".slice(0)",
                        IntStream.range(1, whole.length).map(i -> whole[i]).toArray());
    }

    private static int[] tail(int[] whole) {
        return Arrays.copyOfRange(whole, 1, whole.length);
    }

    private static int[] prepend(int first, int[] rest) {
        return IntStream.concat(IntStream.of(first), IntStream.of(rest)).toArray();
    }
}

package dev.fanin.processor.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** One random operation on arrays whose shapes are known: it fits, nine times out of ten. */
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
        return switch (random.nextInt(22)) {
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
            default -> slice(a);
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
        int length = IntStream.of(whole).reduce(1, (p, q) -> p * q);
        if (whole.length == 0 || length < 2) {
            return "";
        }
        return switch (random.nextInt(3)) {
            case 0 -> given(
                    a + ".reshape(-1, " + whole[whole.length - 1] + ")",
                    length / whole[whole.length - 1],
                    whole[whole.length - 1]);
            case 1 -> given(a + ".reshape(" + a + ".length(), 1)", length, 1);
            default -> given(a + ".reshape(1, " + whole[0] + ", -1)", 1, whole[0], length / whole[0]);
        };
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

    private static int[] prepend(int first, int[] rest) {
        return IntStream.concat(IntStream.of(first), IntStream.of(rest)).toArray();
    }
}

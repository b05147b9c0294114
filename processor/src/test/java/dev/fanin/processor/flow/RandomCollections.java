package dev.fanin.processor.flow;

import java.util.Random;

/** Statements with arrays in collections, streams and functions. */
final class RandomCollections {

    private final RandomBody body;
    private final Random random;

    RandomCollections(RandomBody body, Random random) {
        this.body = body;
        this.random = random;
    }

    void collections(String a, String m, String name) {
        int[] one = body.shapeOf(a);
        int[] two = body.shapeOf(m);
        switch (random.nextInt(9)) {
            case 0 -> {
                body.line("Map<String, INDArray> %1$s = new HashMap<>(); %1$s.put(\"p\", %2$s); %1$s.put(\"q\", %3$s);"
                        .formatted(name, a, m));
                body.declare(name + ".get(\"p\")", one);
                body.declare(name + ".getOrDefault(\"q\", %s)".formatted(a), two);
                body.line("%1$s.put(\"p\", %2$s);".formatted(name, m));
                body.declare(name + ".get(\"p\")", two);
            }
            case 1 -> {
                body.line("List<INDArray> %1$s = new ArrayList<>(List.of(%2$s, %2$s)); %1$s.set(0, %3$s);"
                        .formatted(name, a, m));
                body.declare(name + ".get(0)", two);
                body.line("Collections.reverse(%s);".formatted(name));
                body.declare(name + ".get(0)", one);
            }
            case 2 -> {
                body.line("INDArray[][] %s = {{%s, %s}, {%s}};".formatted(name, a, m, m));
                body.declare(name + "[0][k - 1]", two);
                body.line("%s[0][1] = %s;".formatted(name, a));
                body.declare(name + "[0][1]", one);
            }
            case 3 -> {
                body.line(
                        "INDArray[] %1$s = new INDArray[k]; for (int j%1$s = 0; j%1$s < k; j%1$s++) { %1$s[j%1$s] = %2$s.mul(j%1$s); }"
                                .formatted(name, a));
                body.declare(name + "[1]", one);
                body.line("%s[0] = %s;".formatted(name, m));
                body.declare(name + "[0]", two);
            }
            case 4 -> {
                body.line("Deque<INDArray> %1$s = new ArrayDeque<>(); %1$s.push(%2$s); %1$s.push(%3$s);"
                        .formatted(name, a, m));
                body.declare(name + ".pop()", two);
                body.declare(name + ".peek()", one);
            }
            case 5 -> {
                body.line("List<INDArray> %1$s = new LinkedList<>(); %1$s.add(%2$s); %1$s.add(0, %3$s); %1$s.remove(1);"
                        .formatted(name, a, m));
                body.declare(name + ".get(0)", two);
            }
            case 6 -> {
                body.line("INDArray l%1$s = %2$s; for (INDArray e%1$s : new INDArray[] {%2$s, %3$s}) { l%1$s = e%1$s; }"
                        .formatted(name, a, m));
                body.declare("l" + name, two);
            }
            case 7 -> {
                body.line(
                        "Map<Integer, List<INDArray>> %1$s = new TreeMap<>(); %1$s.computeIfAbsent(1, z -> new ArrayList<>()).add(%2$s);"
                                .formatted(name, a));
                body.line(
                        "for (Map.Entry<Integer, List<INDArray>> e%1$s : %1$s.entrySet()) { e%1$s.getValue().add(%2$s); }"
                                .formatted(name, m));
                body.declare(name + ".get(1).get(1)", two);
            }
            default -> {
                body.line(
                        "Iterator<INDArray> %1$s = List.of(%2$s, %3$s).iterator(); %1$s.next();".formatted(name, a, m));
                body.declare(name + ".next()", two);
            }
        }
    }

    void streams(String a, String m, String name) {
        int[] one = body.shapeOf(a);
        int[] two = body.shapeOf(m);
        switch (random.nextInt(8)) {
            case 0 -> body.declare(
                    "IntStream.range(0, k).mapToObj(q%1$s -> %2$s.mul(q%1$s)).toList().get(1)"
                            .formatted(name, fixed(a)),
                    body.shapeOf(fixed(a)));
            case 1 -> body.declare(
                    "Arrays.stream(new INDArray[] {%1$s, %1$s}).map(INDArray::dup).findFirst().orElseThrow()"
                            .formatted(a),
                    one);
            case 2 -> body.declare(
                    "Nd4j.vstack(Stream.of(%1$s, %1$s, %1$s).toArray(INDArray[]::new))".formatted(m),
                    3 * two[0],
                    two[1]);
            case 3 -> body.declare(
                    "Stream.of(%1$s, %2$s).filter(q%3$s -> q%3$s.rank() == 2).collect(Collectors.toList()).get(0)"
                            .formatted(m, a, name),
                    two);
            case 4 -> body.declare(
                    "Optional.of(%s).map(q%s -> q%s.transpose()).orElse(x)".formatted(m, name, name), two[1], two[0]);
            case 5 -> body.declare(
                    "Stream.iterate(%1$s, q%2$s -> q%2$s.mul(2)).skip(1).limit(2).reduce((p%2$s, q%2$s) -> q%2$s).get()"
                            .formatted(a, name),
                    one);
            case 6 -> body.declare(
                    "Stream.of(1, 2).map(q%1$s -> q%1$s == 2 ? %2$s : %3$s).toList().get(1)"
                            .formatted(name, fixed(a), fixed(m)),
                    body.shapeOf(fixed(a)));
            default -> {
                body.line("int %1$s = Stream.of(%2$s, %3$s).mapToInt(INDArray::rank).sum();".formatted(name, a, m));
                body.declareInt(name, one.length + two.length);
            }
        }
    }

    /** What a lambda may capture. */
    private static String fixed(String array) {
        return array.startsWith("v") ? "u" : array;
    }

    void functions(String a, String m, String name) {
        int[] one = body.shapeOf(a);
        int[] two = body.shapeOf(m);
        switch (random.nextInt(8)) {
            case 0 -> {
                body.line(
                        ("Function<INDArray, INDArray> %1$s = q%1$s -> { if (q%1$s.rank() == 2) { return q%1$s.transpose(); }"
                                        + " return q%1$s; };")
                                .formatted(name));
                body.declare("%s.apply(%s)".formatted(name, m), two[1], two[0]);
                body.declare("%s.apply(%s)".formatted(name, a), one.length == 2 ? new int[] {one[1], one[0]} : one);
            }
            case 1 -> body.declare(
                    "((Supplier<INDArray>) () -> { try { return %s.mul(2); } finally { Nd4j.zeros(3); } }).get()"
                            .formatted(fixed(a)),
                    body.shapeOf(fixed(a)));
            case 2 -> {
                body.line("UnaryOperator<INDArray> %s = INDArray::transpose;".formatted(name));
                body.declare("%s.andThen(q%s -> q%s.mul(2)).apply(%s)".formatted(name, name, name, m), two[1], two[0]);
            }
            case 3 -> {
                body.line("BinaryOperator<INDArray> %s = INDArray::mmul;".formatted(name));
                body.declare("%s.apply(%s, %s.transpose())".formatted(name, m, m), two[0], two[0]);
            }
            case 4 -> body.declare("summed(%1$s, %1$s, %1$s)".formatted(a), one);
            case 5 -> body.declare("stacked(%1$s, %1$s)".formatted(m), 2 * two[0], two[1]);
            case 6 -> body.declare("peeled(%s, 1)".formatted(m), two[1]);
            default -> {
                body.line("Supplier<UnaryOperator<INDArray>> %1$s = () -> q%1$s -> q%1$s.mul(2);".formatted(name));
                body.declare("%s.get().apply(%s)".formatted(name, a), one);
            }
        }
    }
}

package dev.fanin.init;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The sizes of a model, and arithmetic with them in whole numbers: a result is exact, or an error that says what was
 * declared, what each size in it is and where it comes from, and what would mend it.
 *
 * <p>The generated code calculates shapes with it; the texts it passes are the expressions as declared. Immutable.
 *
 * @since 0.1
 */
public final class Sizes {

    /** What stands between the names in an expression, a shape or an equation; compiled where something is wrong only. */
    private static final String BETWEEN_NAMES = "[\\s+*/^(),=\\[\\]-]+";

    private final String origin;
    private final String mend;
    private final List<Size> known;
    private final String place;

    private Sizes(String origin, String mend, List<Size> known, String place) {
        this.origin = origin;
        this.mend = mend;
        this.known = known;
        this.place = place;
    }

    private record Size(String name, long value) {}

    /** Of a class, whose constructor sets its fields. */
    public static Sizes fieldsOf(String model) {
        return new Sizes(
                "field %s of " + model, "set it to 1 or more before the parameters are initialised", List.of(), "");
    }

    /** Of a record, whose generated factory takes them. */
    public static Sizes argumentsOf(String factory) {
        return new Sizes("argument %s of " + factory, "pass 1 or more", List.of(), "");
    }

    /**
     * These and one more.
     *
     * @param name a name or a dotted path to it
     * @throws IllegalArgumentException if it is below 1
     */
    public Sizes size(String name, long value) {
        List<Size> more = new ArrayList<>(known);
        more.add(new Size(name, value));
        Sizes sizes = new Sizes(origin, mend, more, place);
        if (value < 1) {
            throw sizes.refusal("size.not-positive", name + " must be at least 1: " + value, name, mend);
        }
        return sizes;
    }

    /** The same sizes, where a member of the model uses them. */
    public Sizes in(String member) {
        return new Sizes(origin, mend, known, member + ": ");
    }

    /**
     * Requires a size that arithmetic may have brought to 0 or below to be at least 1, and returns it.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public long positive(String text, long size) {
        if (size < 1) {
            throw refusal(
                    "size.not-positive",
                    text + " must be at least 1: " + size,
                    text,
                    "choose sizes for which it is 1 or more");
        }
        return size;
    }

    /**
     * Requires an equation between sizes.
     *
     * @throws IllegalArgumentException if the sides differ
     */
    public void equal(String leftText, long left, String rightText, long right) {
        if (left != right) {
            String equation = leftText + " = " + rightText;
            throw refusal(
                    "where.broken",
                    equation + " does not hold: " + left + " vs " + right,
                    equation,
                    isName(leftText) ? leftText + " = " + right + " would do" : "choose sizes for which it holds");
        }
    }

    private boolean isName(String text) {
        return known.stream().anyMatch(size -> size.name.equals(text));
    }

    /**
     * Requires a model that is to be there before the one that holds it is initialised, and returns it.
     *
     * @throws NullPointerException if it is not
     */
    public <T> T present(String member, @Nullable T model) {
        if (model == null) {
            throw new NullPointerException(Explanation.of(
                    "submodel.absent",
                    member + " must be there before the model is initialised",
                    List.of(),
                    "make it in the constructor, before the parameters are initialised"));
        }
        return model;
    }

    /**
     * Requires as many models as are declared.
     *
     * @throws IllegalArgumentException if there are more or fewer
     */
    public void count(String member, long count, String text, long declared) {
        if (count != declared) {
            throw refusal(
                    "submodel.count",
                    member + " holds " + count + " models, but " + text + " is " + declared,
                    text,
                    "make as many as are declared");
        }
    }

    /**
     * Requires the shape of an array that is given to a model.
     *
     * @param text the shape as declared
     * @param given what the array has; null if there is no array
     * @param shape what it has to have; -1 for an axis of any size
     * @throws IllegalArgumentException if there is no array, or it has another shape
     */
    public void given(String name, String text, long @Nullable [] given, long... shape) {
        if (given == null || !fits(given, shape)) {
            String line = "must be " + Arrays.toString(shape).replace("-1", "_") + ", but is " + Arrays.toString(given);
            throw new IllegalArgumentException(
                    new Declaration(text, this).explained("shape.argument", name, line, "give an array of that shape"));
        }
    }

    private static boolean fits(long[] given, long[] shape) {
        boolean fits = given.length == shape.length;
        for (int axis = 0; fits && axis < shape.length; axis++) {
            fits = shape[axis] == -1 || shape[axis] == given[axis];
        }
        return fits;
    }

    /**
     * A parameter of these sizes.
     *
     * @param text the shape as declared
     * @throws IllegalArgumentException if a size is below 1, or there are too many elements to count
     */
    public Parameter parameter(String path, String text, Initializer initializer, long... shape) {
        return Parameter.of(path, new Declaration(text, this), initializer, shape);
    }

    /**
     * The product of all; 1 of none.
     *
     * @throws ArithmeticException if it does not fit into a long
     */
    public long product(String text, long... sizes) {
        try {
            return Exact.product(sizes);
        } catch (ArithmeticException e) {
            String factors = Arrays.stream(sizes).mapToObj(Long::toString).collect(Collectors.joining(" * "));
            throw tooLarge(text, "a long: " + factors);
        }
    }

    /**
     * {@code a + b}.
     *
     * @throws ArithmeticException if it does not fit into a long
     */
    public long sum(String text, long a, long b) {
        try {
            return Exact.sum(a, b);
        } catch (ArithmeticException e) {
            throw tooLarge(text, "a long: " + a + " + " + b);
        }
    }

    /**
     * {@code a - b}, which may be 0 or below.
     *
     * @throws ArithmeticException if it does not fit into a long
     */
    public long difference(String text, long a, long b) {
        try {
            return Exact.difference(a, b);
        } catch (ArithmeticException e) {
            throw tooLarge(text, "a long: " + a + " - " + b);
        }
    }

    /**
     * {@code a / b}.
     *
     * @throws ArithmeticException if it is not a whole number
     */
    public long quotient(String text, long a, long b) {
        try {
            return Exact.quotient(a, b);
        } catch (ArithmeticException e) {
            String line = text + " is no whole number: " + a + " / " + b;
            throw new ArithmeticException(explained("size.not-whole", line, text, multiples(a, b)));
        }
    }

    /**
     * A size as an int.
     *
     * @throws ArithmeticException if it does not fit into one
     */
    public int asInt(String text, long size) {
        if (size != (int) size) {
            throw tooLarge(text, "an int: " + size);
        }
        return (int) size;
    }

    /** The multiples of {@code b} beside {@code a}. */
    static String multiples(long a, long b) {
        if (a < 1 || b < 1) {
            return "choose sizes that divide without a rest";
        }
        long below = a - a % b;
        return LongStream.of(below, below + b)
                        .filter(multiple -> multiple > 0) // neither 0 nor, beyond long, negative
                        .mapToObj(Long::toString)
                        .collect(Collectors.joining(" or "))
                + " in place of " + a + " would do";
    }

    private ArithmeticException tooLarge(String text, String kindAndValue) {
        String line = text + " does not fit into " + kindAndValue;
        return new ArithmeticException(explained("size.too-large", line, text, "choose smaller sizes"));
    }

    private IllegalArgumentException refusal(String code, String line, String text, String help) {
        return new IllegalArgumentException(explained(code, line, text, help));
    }

    private String explained(String code, String line, String text, String help) {
        return Explanation.of(code, place + line, rows(text), help);
    }

    /** The sizes that a text names. */
    List<Explanation.Row> rows(String text) {
        List<String> names = List.of(text.split(BETWEEN_NAMES, -1));
        return known.stream()
                .filter(size -> names.contains(size.name))
                .map(size -> new Explanation.Row(
                        size.name, Long.toString(size.value), "from the " + String.format(origin, size.name)))
                .toList();
    }
}

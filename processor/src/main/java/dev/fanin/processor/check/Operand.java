package dev.fanin.processor.check;

import dev.fanin.processor.check.Requirement.Relation;
import dev.fanin.processor.model.BlocksSpec;
import dev.fanin.processor.model.InitializerArgument;
import dev.fanin.processor.model.InitializerArgument.Value;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.model.SizeSpec;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One side of a requirement: a number, a size, a word such as an enum's constant, or nothing that can be told. */
record Operand(Optional<Double> number, Optional<Size> size, String word) {

    private static final Operand UNKNOWN = new Operand(Optional.empty(), Optional.empty(), "?");

    static Operand of(String text, ParameterSpec parameter) {
        for (InitializerArgument argument : parameter.initializer().arguments()) {
            if (argument.name().equals(text)) {
                return of(argument.value());
            }
            if (text.equals("#" + argument.name()) && argument.value() instanceof Value.Many many) {
                return number(many.values().size());
            }
        }
        return switch (text) {
            case "in" -> axis(parameter, 2).map(Operand::size).orElse(UNKNOWN);
            case "out" -> axis(parameter, 1).map(Operand::size).orElse(UNKNOWN);
            case "smaller" -> smaller(parameter).map(Operand::size).orElse(UNKNOWN);
            case "blocks" -> number(parameter.blocks().map(BlocksSpec::count).orElse(1));
            default -> word(text);
        };
    }

    /** As {@link #of}, but of a member that is an array each element. */
    static Stream<Operand> each(String text, ParameterSpec parameter) {
        for (InitializerArgument argument : parameter.initializer().arguments()) {
            if (argument.name().equals(text) && argument.value() instanceof Value.Many many) {
                return many.values().stream().map(Operand::of);
            }
        }
        return Stream.of(of(text, parameter));
    }

    private static Operand of(Value value) {
        if (value instanceof Value.Literal literal && literal.value() instanceof Number number) {
            return number(number.doubleValue());
        }
        if (value instanceof Value.Sized sized) {
            return sized.size().map(SizeSpec::size).map(Operand::size).orElse(UNKNOWN);
        }
        return value instanceof Value.Constant constant ? word(constant.name()) : UNKNOWN;
    }

    private static Operand number(double number) {
        return new Operand(Optional.of(number), Optional.empty(), plain(number));
    }

    private static Operand size(Size size) {
        Optional<Double> number =
                size.number().isPresent() ? Optional.of((double) size.number().getAsLong()) : Optional.empty();
        return new Operand(number, Optional.of(size), size.toString());
    }

    private static Operand word(String text) {
        try {
            return number(Double.parseDouble(text));
        } catch (NumberFormatException name) {
            return new Operand(Optional.empty(), Optional.empty(), text);
        }
    }

    /** The size of an axis, counted from the end, within one block. */
    private static Optional<Size> axis(ParameterSpec parameter, int fromEnd) {
        int rank = parameter.rank();
        if (rank < fromEnd) {
            return Optional.empty();
        }
        return Optional.of(parameter.blockSize(rank - fromEnd));
    }

    /** The smaller side of (all other axes) x (last axis), where it can be told which that is. */
    private static Optional<Size> smaller(ParameterSpec parameter) {
        if (parameter.rank() < 2) {
            return Optional.empty();
        }
        Size columns = axis(parameter, 1).orElseThrow();
        Size rows = IntStream.rangeClosed(2, parameter.rank())
                .mapToObj(fromEnd -> axis(parameter, fromEnd).orElseThrow())
                .reduce(Size.of(1), Size::times);
        if (Equations.NONE.isAtLeast(rows, columns)) {
            return Optional.of(columns);
        }
        return Equations.NONE.isAtLeast(columns, rows) ? Optional.of(rows) : Optional.empty();
    }

    /** Whether the relation can hold; true where nobody can tell. */
    boolean mayBe(Relation relation, Operand right, Equations equations) {
        if (number.isPresent() && right.number.isPresent()) {
            return holds(relation, number.get(), right.number.get());
        }
        if (size.isPresent() && right.size.isPresent() && relation == Relation.AT_MOST) {
            return !equations.isAbove(size.get(), right.size.get());
        }
        if (number.isPresent() && right.size.isPresent() && relation == Relation.DIVIDES) {
            return number.get() < 1
                    || !right.size
                            .get()
                            .dividedBy(Size.of(number.get().longValue()))
                            .isNeverWhole();
        }
        boolean words = number.isEmpty() && size.isEmpty() && right.number.isEmpty() && right.size.isEmpty();
        return !words
                || this.equals(UNKNOWN)
                || right.equals(UNKNOWN)
                || (relation == Relation.EQUAL) == word.equals(right.word);
    }

    private static boolean holds(Relation relation, double left, double right) {
        return switch (relation) {
            case BELOW -> left < right;
            case AT_MOST -> left <= right;
            case ABOVE -> left > right;
            case AT_LEAST -> left >= right;
            case EQUAL -> left == right;
            case UNEQUAL -> left != right;
                // Whether it is above 0 is for another requirement to say.
            case DIVIDES -> left < 1 || right % left == 0;
        };
    }

    /** What a name is called in messages. */
    static String described(String name) {
        return switch (name) {
            case "in" -> "the inputs";
            case "out" -> "the outputs";
            case "smaller" -> "the smaller side";
            case "blocks" -> "the blocks";
            default -> name.startsWith("#") ? "the length of " + name.substring(1) : name;
        };
    }

    /** Its value, with what it is before it where that is another text. */
    String shown(String name) {
        return name.equals(word) ? word : described(name) + " (" + word + ")";
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : "" + number;
    }
}

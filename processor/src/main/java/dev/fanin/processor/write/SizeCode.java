package dev.fanin.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.fanin.processor.model.SizeSpec;
import dev.fanin.processor.scope.Lookup;
import dev.fanin.processor.size.SizeExpression;
import dev.fanin.processor.size.SizeExpression.Operator;
import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sizes as Java expressions, exact or an error.
 *
 * @param reach how a size of the model is reached
 * @param explaining the {@code Sizes} that explain what goes wrong; empty where all of it was calculated before
 */
record SizeCode(Reach reach, Optional<CodeBlock> explaining) {

    /** Where sizes are calculated again. */
    static SizeCode again(Reach reach) {
        return new SizeCode(reach, Optional.empty());
    }

    /** Explained as what a member of the model declares. */
    static SizeCode explained(Reach reach, String sizes, String member) {
        return new SizeCode(reach, Optional.of(CodeBlock.of("$L.in($S)", sizes, member)));
    }

    /** A size that has to be at least 1. */
    CodeBlock positive(SizeSpec size) {
        CodeBlock code = of(size);
        return explaining.isPresent() && mayBeBelowOne(size)
                ? CodeBlock.of(
                        "$L.positive($S, $L)",
                        explaining.get(),
                        size.expression().text(),
                        code)
                : code;
    }

    /** Sizes and their sums, products and quotients are at least 1. */
    private static boolean mayBeBelowOne(SizeSpec size) {
        return size.size().number().isEmpty() && mayBeBelowOne(size.expression(), size.names());
    }

    private static boolean mayBeBelowOne(SizeExpression expression, Map<String, Lookup> names) {
        if (expression instanceof SizeExpression.Binary binary) {
            return binary.operator() == Operator.MINUS
                    || mayBeBelowOne(binary.left(), names)
                    || mayBeBelowOne(binary.right(), names);
        }
        if (expression instanceof SizeExpression.Literal literal) {
            return literal.value().signum() < 1;
        }
        return names.get(((SizeExpression.Name) expression).path()) instanceof Lookup.Constant constant
                && constant.value() < 1;
    }

    /** {@link #positive} as an int. */
    CodeBlock asInt(SizeSpec size) {
        CodeBlock code = positive(size);
        if (isInt(size)) {
            return code;
        }
        return explaining
                .map(sizes -> CodeBlock.of(
                        "$L.asInt($S, $L)", sizes, size.expression().text(), code))
                .orElseGet(() -> CodeBlock.of("$T.toIntExact($L)", Math.class, code));
    }

    /** Whether the code of a size is an int already. */
    private static boolean isInt(SizeSpec size) {
        if (size.size().number().isPresent()) {
            return Math.abs(size.size().number().getAsLong()) <= Integer.MAX_VALUE;
        }
        return size.expression() instanceof SizeExpression.Name name
                && Objects.requireNonNull(size.names().get(name.path())) instanceof Lookup.Variable variable
                && variable.isInt();
    }

    CodeBlock of(SizeSpec size) {
        return size.size().number().isPresent()
                ? number(BigInteger.valueOf(size.size().number().getAsLong()))
                : of(size.expression(), size.names());
    }

    private CodeBlock of(SizeExpression expression, Map<String, Lookup> names) {
        if (expression instanceof SizeExpression.Literal literal) {
            return number(literal.value());
        }
        if (expression instanceof SizeExpression.Name name) {
            return name(Objects.requireNonNull(names.get(name.path()), name.path()));
        }
        SizeExpression.Binary binary = (SizeExpression.Binary) expression;
        CodeBlock operands = CodeBlock.join(
                operands(binary).map(operand -> of(operand, names)).toList(), ", ");
        String function = function(binary.operator());
        return explaining
                .map(sizes -> CodeBlock.of("$L.$L($S, $L)", sizes, function, expression.text(), operands))
                .orElseGet(() -> CodeBlock.of("$T.$L($L)", Types.EXACT, function, operands));
    }

    /** Both sides; of a chain of products all factors. */
    private static Stream<SizeExpression> operands(SizeExpression.Binary binary) {
        boolean chain = binary.operator() == Operator.TIMES
                && binary.left() instanceof SizeExpression.Binary left
                && left.operator() == Operator.TIMES;
        return chain
                ? Stream.concat(operands((SizeExpression.Binary) binary.left()), Stream.of(binary.right()))
                : Stream.of(binary.left(), binary.right());
    }

    private static String function(Operator operator) {
        return switch (operator) {
            case PLUS -> "sum";
            case MINUS -> "difference";
            case TIMES -> "product";
            case OVER -> "quotient";
        };
    }

    CodeBlock name(Lookup lookup) {
        return lookup instanceof Lookup.Constant constant
                ? number(BigInteger.valueOf(constant.value()))
                : reach.of((Lookup.Variable) lookup);
    }

    static CodeBlock number(BigInteger number) {
        return CodeBlock.of(number.bitLength() < Integer.SIZE ? "$L" : "$LL", number);
    }
}

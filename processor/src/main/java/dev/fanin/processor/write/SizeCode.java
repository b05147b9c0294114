package dev.fanin.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.fanin.processor.model.SizeSpec;
import dev.fanin.processor.scope.Lookup;
import dev.fanin.processor.size.SizeExpression;
import dev.fanin.processor.size.SizeExpression.Operator;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Sizes as Java expressions, exact or an error.
 *
 * @param reach how a size of the model is reached
 */
record SizeCode(Reach reach) {

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
        List<CodeBlock> operands =
                operands(binary, names).map(operand -> of(operand, names)).toList();
        return CodeBlock.of("$T.$L($L)", Types.SIZES, function(binary.operator()), CodeBlock.join(operands, ", "));
    }

    /** Both sides; of a chain of products all factors. */
    private static Stream<SizeExpression> operands(SizeExpression.Binary binary, Map<String, Lookup> names) {
        boolean chain = binary.operator() == Operator.TIMES
                && binary.left() instanceof SizeExpression.Binary left
                && left.operator() == Operator.TIMES;
        return chain
                ? Stream.concat(operands((SizeExpression.Binary) binary.left(), names), Stream.of(binary.right()))
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

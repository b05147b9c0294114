package dev.fanin.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.fanin.processor.model.ScaleSpec;
import dev.fanin.processor.scope.Lookup;
import dev.fanin.processor.size.ScaleExpression;
import java.util.Map;
import java.util.Objects;

/** Formulas of {@code @Scale} as Java expressions in double arithmetic, the same on every machine. */
record ScaleCode(SizeCode sizes) {

    CodeBlock of(ScaleSpec scale) {
        return of(scale.expression(), scale.names());
    }

    private CodeBlock of(ScaleExpression expression, Map<String, Lookup> names) {
        if (expression instanceof ScaleExpression.Decimal decimal) {
            return CodeBlock.of("$L", Double.parseDouble(decimal.text()));
        }
        if (expression instanceof ScaleExpression.Name name) {
            return CodeBlock.of("(double) $L", sizes.name(Objects.requireNonNull(names.get(name.path()), name.path())));
        }
        if (expression instanceof ScaleExpression.Negative negative) {
            return CodeBlock.of("-($L)", of(negative.of(), names));
        }
        if (expression instanceof ScaleExpression.SquareRoot root) {
            return CodeBlock.of("Math.sqrt($L)", of(root.of(), names));
        }
        ScaleExpression.Binary binary = (ScaleExpression.Binary) expression;
        CodeBlock left = of(binary.left(), names);
        CodeBlock right = of(binary.right(), names);
        return binary.operator() == '^'
                ? CodeBlock.of("$T.pow($L, $L)", StrictMath.class, left, right)
                : CodeBlock.of(
                        "$L $L $L", grouped(binary.left(), left), binary.operator(), grouped(binary.right(), right));
    }

    private static CodeBlock grouped(ScaleExpression expression, CodeBlock code) {
        boolean group = expression instanceof ScaleExpression.Negative
                || (expression instanceof ScaleExpression.Binary binary && binary.operator() != '^');
        return group ? CodeBlock.of("($L)", code) : code;
    }
}

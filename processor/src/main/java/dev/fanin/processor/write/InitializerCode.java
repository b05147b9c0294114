package dev.fanin.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.fanin.processor.model.InitializerArgument;
import dev.fanin.processor.model.InitializerArgument.Value;
import dev.fanin.processor.model.InitializerSpec;
import java.math.BigInteger;
import java.util.List;

/** {@code new XavierInitializer(1, Distribution.UNIFORM)}. */
record InitializerCode(SizeCode sizes) {

    /** Beyond it, whole numbers read better as Java prints doubles. */
    private static final double LARGEST_WHOLE = 1e7;

    CodeBlock of(InitializerSpec initializer) {
        List<CodeBlock> arguments = initializer.arguments().stream()
                .map(InitializerArgument::value)
                .map(this::value)
                .toList();
        return CodeBlock.of("new $T($L)", initializer.type(), CodeBlock.join(arguments, ", "));
    }

    private CodeBlock value(Value value) {
        if (value instanceof Value.Constant constant) {
            return CodeBlock.of("$T.$L", constant.type(), constant.name());
        }
        if (value instanceof Value.ClassLiteral literal) {
            return CodeBlock.of("$T.class", literal.type());
        }
        if (value instanceof Value.Many many) {
            List<CodeBlock> values = many.values().stream().map(this::value).toList();
            return CodeBlock.of("new $T[] {$L}", many.type(), CodeBlock.join(values, ", "));
        }
        if (value instanceof Value.Sized sized) {
            // Checked where it is calculated: a 0 would mean all.
            return sized.size().map(sizes::positive).orElse(CodeBlock.of("0"));
        }
        return literal(((Value.Literal) value).value());
    }

    private static CodeBlock literal(Object value) {
        if (value instanceof Double number) {
            return decimal(number);
        }
        if (value instanceof Float number) {
            return CodeBlock.of("(float) $L", decimal(number));
        }
        if (value instanceof Long number) {
            return SizeCode.number(BigInteger.valueOf(number));
        }
        if (value instanceof Character character) {
            return CodeBlock.of("(char) $L", (int) character);
        }
        if (value instanceof String text) {
            return CodeBlock.of("$S", text);
        }
        if (value instanceof Byte || value instanceof Short) {
            return CodeBlock.of("($T) $L", value instanceof Byte ? byte.class : short.class, value);
        }
        return CodeBlock.of("$L", value);
    }

    private static CodeBlock decimal(double number) {
        if (Double.isInfinite(number)) {
            return CodeBlock.of("Double.$L", number > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY");
        }
        boolean whole = number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE && !isNegativeZero(number);
        return whole ? CodeBlock.of("$L", (long) number) : CodeBlock.of("$L", number);
    }

    private static boolean isNegativeZero(double number) {
        return Double.compare(number, -0.0) == 0;
    }
}

package dev.fanin.processor.flow.operation;

import java.util.Locale;
import java.util.Optional;

/** The kinds of parameter that a line of a table tells apart, by their declared types. */
enum Kind {
    ARRAY,
    INT,
    NUMBER,
    BOOL,
    CHAR,
    TEXT,
    INTS,
    ARRAYS,
    INDICES,
    /** Java arrays whose nesting is a shape: {@code double[][]}. */
    VALUES,
    /** Everything else: configurations, enums, functions. */
    OBJECT;

    private final String word = name().toLowerCase(Locale.ROOT);

    static Kind ofType(String type) {
        return switch (type) {
            case "org.nd4j.linalg.api.ndarray.INDArray", "org.nd4j.autodiff.samediff.SDVariable" -> ARRAY;
            case "int", "long", "java.lang.Integer", "java.lang.Long" -> INT;
            case "double", "float", "java.lang.Double", "java.lang.Float", "java.lang.Number" -> NUMBER;
            case "boolean", "java.lang.Boolean" -> BOOL;
            case "char" -> CHAR;
            case "java.lang.String" -> TEXT;
            case "int[]", "long[]" -> INTS;
            case "org.nd4j.linalg.api.ndarray.INDArray[]",
                    "org.nd4j.autodiff.samediff.SDVariable[]",
                    "java.util.List",
                    "java.util.Collection" -> ARRAYS;
            case "org.nd4j.linalg.indexing.INDArrayIndex[]", "org.nd4j.autodiff.samediff.SDIndex[]" -> INDICES;
            default -> isNestedNumbers(type) ? VALUES : OBJECT;
        };
    }

    private static boolean isNestedNumbers(String type) {
        return type.endsWith("[]") && !type.startsWith("org.") && !type.equals("java.lang.String[]");
    }

    /** The kind a line of a table calls by this word. */
    static Optional<Kind> named(String word) {
        for (Kind kind : values()) {
            if (kind.word.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    String word() {
        return word;
    }

    /** Whether a line that asks for this takes a parameter declared as the other: an int is a number too. */
    boolean accepts(Kind declared) {
        return this == declared || (this == NUMBER && declared == INT);
    }
}

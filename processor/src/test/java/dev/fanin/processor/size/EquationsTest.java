package dev.fanin.processor.size;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.processor.size.Equations.Equation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquationsTest {

    @ParameterizedTest
    @CsvSource({
        "784, 28 * 28",
        "hidden, hidden",
        "4 * hidden, hidden + 3 * hidden",
        "heads * (width / heads), width",
        "(a + b) * (a - b), a * a - b * b",
        "(2 * a + 2) / (a + 1), 2",
        "n / 2 * 2, n",
        "quotient / (a + 1), quotient / (1 + a)",
    })
    void compare_sameForEveryValueOfTheNames_isEqual(String left, String right) {
        assertThat(compare(Equations.NONE, left, right)).isInstanceOf(Verdict.Equal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 4, 3 is not 4",
        "hidden, 4 * hidden, sizes are at least 1",
        "hidden + 1, hidden, hidden + 1 is not hidden",
        "width / 2, width, sizes are at least 1",
        "2 * a, 2 * b + 1, no whole number solves 2*a = 2*b + 1",
        "?1 + 1, ?1, ?1 + 1 is not ?1",
        "2 * ?1, 3, no whole number solves 2*?1 = 3",
    })
    void compare_differentForEveryValueOfTheNames_isNever(String left, String right, String reason) {
        assertThat(compare(Equations.NONE, left, right)).isEqualTo(new Verdict.Never(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "hidden, 784, hidden = 784",
        "hidden + 1, 785, hidden = 784",
        "heads, width, heads = width",
        "heads * head, width, width = head*heads",
        "width / heads, head, width = head*heads",
    })
    void compare_equalForSomeNamesOnly_saysWhen(String left, String right, String condition) {
        assertThat(compare(Equations.NONE, left, right))
                .isInstanceOfSatisfying(Verdict.OnlyWhen.class, only -> assertThat(only.condition())
                        .isEqualTo(condition));
    }

    @ParameterizedTest
    @CsvSource({"?1, 784", "?1, hidden", "?1, ?2", "2 * ?1, 784", "?1 + hidden, 784", "a / (b + 1), c"})
    void compare_withSomethingUnknown_isOpen(String left, String right) {
        assertThat(compare(Equations.NONE, left, right)).isInstanceOf(Verdict.Open.class);
    }

    @Test
    void compare_unknownNumberThatMayBeZero_isNeverAnError() {
        Size padding = Size.of(new Symbol.Unknown(1, false));

        assertThat(Equations.NONE.compare(Size.name("n").plus(padding), Size.name("n")))
                .isInstanceOf(Verdict.Open.class);
    }

    @Test
    void compare_underAnEquation_usesIt() {
        Equations where = Equations.of(List.of(equation("width", "heads * head")));

        assertThat(compare(where, "width / heads", "head")).isInstanceOf(Verdict.Equal.class);
        assertThat(compare(where, "width", "heads"))
                .isInstanceOfSatisfying(Verdict.OnlyWhen.class, only -> assertThat(only.condition())
                        .isEqualTo("width = heads"));
    }

    @Test
    void compare_underAnEquationChain_substitutesThrough() {
        Equations where = Equations.of(List.of(equation("a", "2 * b"), equation("b", "3 * c")));

        assertThat(compare(where, "a", "6 * c")).isInstanceOf(Verdict.Equal.class);
    }

    @Test
    void compare_underAnEquationWithoutALoneName_staysOpen() {
        Equations where = Equations.of(List.of(equation("2 * a", "3 * b")));

        assertThat(compare(where, "a", "b")).isInstanceOf(Verdict.Open.class);
    }

    private static Verdict compare(Equations equations, String left, String right) {
        return equations.compare(size(left), size(right));
    }

    private static Equation equation(String left, String right) {
        return new Equation(size(left), size(right));
    }

    /** Parses a size in which "?1" stands for an unknown axis. */
    private static Size size(String text) {
        Parsed<SizeExpression> parsed = SizeParser.size(text.replace("?", "unknown"));
        SizeExpression expression = ((Parsed.Success<SizeExpression>) parsed).value();
        return expression.evaluate(EquationsTest::symbol).orElseThrow();
    }

    private static Optional<Size> symbol(String name) {
        return Optional.of(
                name.startsWith("unknown")
                        ? Size.of(new Symbol.Unknown(Integer.parseInt(name.substring(7)), true))
                        : Size.name(name));
    }
}

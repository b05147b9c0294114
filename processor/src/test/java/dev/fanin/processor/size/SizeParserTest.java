package dev.fanin.processor.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeParserTest {

    @ParameterizedTest
    @CsvSource({
        "784, 784",
        "28*28, 784",
        "hidden, hidden",
        "' 4 * hidden ', 4*hidden",
        "a + b * c, b*c + a",
        "(a + b) * c, a*c + b*c",
        "a - b - c, a - b - c",
        "8 / 2 / 2, 2",
        "config . width / heads, config.width/heads",
        "n / (2 * m), n/(2*m)",
    })
    void size_parses_andPrintsInNormalForm(String text, String normalForm) {
        Size size = value(text).evaluate(name -> Optional.of(Size.name(name))).orElseThrow();

        assertThat(size).hasToString(normalForm);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, 'expected a number, a name or ''('' but found the end'",
        "hidden +, 8, 'expected a number, a name or ''('' but found the end'",
        "3 hidden, 2, 'expected an operator or the end but found ''hidden'''",
        "(a + b, 6, 'expected '')'' but found the end'",
        "2.5, 0, sizes are whole numbers: 2.5",
        "a ; b, 2, unexpected ';'",
        "_ + 1, 0, 'expected a number, a name or ''('' but found ''_'''",
        "-3, 0, 'expected a number, a name or ''('' but found ''-'''",
    })
    void size_thatSaysNothing_isAFaultAtItsColumn(String text, int column, String message) {
        assertThat(SizeParser.size(text)).isEqualTo(new Parsed.Fault<>(column, message));
    }

    @Test
    void size_nestedBeyondReason_isAFaultNotAStackOverflow() {
        assertThat(SizeParser.size("(".repeat(100_000))).isInstanceOf(Parsed.Fault.class);
    }

    @Test
    void axis_knowsTheWildcards() {
        assertThat(SizeParser.axis("_")).isEqualTo(new Parsed.Success<>(new AxisExpression.Any()));
        assertThat(SizeParser.axis("...")).isEqualTo(new Parsed.Success<>(new AxisExpression.Rest("")));
        assertThat(SizeParser.axis("...batch")).isEqualTo(new Parsed.Success<>(new AxisExpression.Rest("batch")));
        assertThat(SizeParser.axis("_ + 1")).isInstanceOf(Parsed.Fault.class);
    }

    @Test
    void equation_hasTwoSides() {
        assertThat(SizeParser.equation("width = heads * head")).isInstanceOf(Parsed.Success.class);
        assertThat(SizeParser.equation("width")).isEqualTo(new Parsed.Fault<>(5, "expected '=' but found the end"));
        assertThat(SizeParser.equation("a = b = c")).isInstanceOf(Parsed.Fault.class);
    }

    @Test
    void names_areKnownWithTheirFirstColumns() {
        assertThat(value("a * b + config.a / a").names()).isEqualTo(Map.of("a", 0, "b", 4, "config.a", 8));
    }

    @Test
    void evaluate_unknownNameOrDivisionByZero_isEmpty() {
        assertThat(value("a + b").evaluate(name -> Optional.empty())).isEmpty();
        assertThat(value("4 / (2 - 2)").evaluate(name -> Optional.empty())).isEmpty();
    }

    private static SizeExpression value(String text) {
        return ((Parsed.Success<SizeExpression>) SizeParser.size(text)).value();
    }
}

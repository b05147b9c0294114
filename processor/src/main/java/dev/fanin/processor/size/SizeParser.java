package dev.fanin.processor.size;

import dev.fanin.processor.size.SizeExpression.Operator;
import java.math.BigInteger;
import java.util.Map;

/**
 * Parses the language of sizes.
 *
 * <pre>
 * axis   := size | "_" | "..." name?
 * size   := term (("+" | "-") term)*
 * term   := factor (("*" | "/") factor)*
 * factor := INTEGER | NAME | "(" size ")"
 * </pre>
 */
public final class SizeParser {

    /** Deeper than anybody nests parentheses, and shallow enough for the stack. */
    private static final int DEEPEST = 100;

    private static final Map<String, Operator> SUMS = Map.of("+", Operator.PLUS, "-", Operator.MINUS);
    private static final Map<String, Operator> PRODUCTS = Map.of("*", Operator.TIMES, "/", Operator.OVER);

    private final Tokens tokens;
    private int depth;

    private SizeParser(Tokens tokens) {
        this.tokens = tokens;
    }

    public static Parsed<SizeExpression> size(String text) {
        return parse(text, SizeParser::wholeSize);
    }

    public static Parsed<AxisExpression> axis(String text) {
        return parse(text, SizeParser::axis);
    }

    /** An equation, {@code width = heads * head}. */
    public static Parsed<EquationExpression> equation(String text) {
        return parse(text, SizeParser::equation);
    }

    /** The two sides of an equation. */
    public record EquationExpression(SizeExpression left, SizeExpression right) {}

    private static <T> Parsed<T> parse(String text, Rule<T> rule) {
        try {
            return new Parsed.Success<>(rule.read(new SizeParser(Tokens.of(text))));
        } catch (SyntaxException fault) {
            return fault.toFault();
        }
    }

    private AxisExpression axis() throws SyntaxException {
        Token first = tokens.peek();
        if (first.kind() == Token.Kind.NAME && first.text().equals("_")) {
            tokens.take();
            tokens.expectEnd();
            return new AxisExpression.Any();
        }
        if (first.kind() == Token.Kind.ELLIPSIS) {
            tokens.take();
            String name =
                    tokens.peek().kind() == Token.Kind.NAME ? tokens.take().text() : "";
            tokens.expectEnd();
            return new AxisExpression.Rest(name);
        }
        return new AxisExpression.Sized(wholeSize());
    }

    private EquationExpression equation() throws SyntaxException {
        SizeExpression left = sum();
        tokens.expect("=");
        return new EquationExpression(left, wholeSize());
    }

    private SizeExpression wholeSize() throws SyntaxException {
        SizeExpression size = sum();
        tokens.expectEnd();
        return size;
    }

    private SizeExpression sum() throws SyntaxException {
        return chain(SUMS, SizeParser::product);
    }

    private SizeExpression product() throws SyntaxException {
        return chain(PRODUCTS, SizeParser::factor);
    }

    private SizeExpression chain(Map<String, Operator> operators, Rule<SizeExpression> operand) throws SyntaxException {
        SizeExpression left = operand.read(this);
        for (Operator operator = operators.get(tokens.peek().text());
                operator != null;
                operator = operators.get(tokens.peek().text())) {
            Token sign = tokens.take();
            left = new SizeExpression.Binary(operator, left, operand.read(this), sign.column());
        }
        return left;
    }

    private SizeExpression factor() throws SyntaxException {
        Token token = tokens.take();
        if (token.is("(")) {
            return parenthesized(token);
        }
        if (token.kind() == Token.Kind.NUMBER) {
            return number(token);
        }
        if (token.kind() == Token.Kind.NAME && !token.text().equals("_")) {
            return new SizeExpression.Name(token.text(), token.column());
        }
        throw new SyntaxException(token.column(), "expected a number, a name or '(' but found " + token.described());
    }

    private SizeExpression parenthesized(Token open) throws SyntaxException {
        if (++depth > DEEPEST) {
            throw new SyntaxException(open.column(), "parentheses are nested too deeply");
        }
        SizeExpression inner = sum();
        tokens.expect(")");
        depth--;
        return inner;
    }

    private static SizeExpression number(Token token) throws SyntaxException {
        if (!token.text().chars().allMatch(Character::isDigit)) {
            throw new SyntaxException(token.column(), "sizes are whole numbers: " + token.text());
        }
        return new SizeExpression.Literal(new BigInteger(token.text()), token.column());
    }

    private interface Rule<T> {
        T read(SizeParser parser) throws SyntaxException;
    }
}

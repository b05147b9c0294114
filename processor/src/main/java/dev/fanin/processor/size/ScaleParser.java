package dev.fanin.processor.size;

/**
 * Parses the formulas of {@code @Scale}.
 *
 * <pre>
 * sum     := product (("+" | "-") product)*
 * product := sign (("*" | "/") sign)*
 * sign    := "-" sign | power
 * power   := factor ("^" sign)?
 * factor  := NUMBER | NAME | "sqrt" "(" sum ")" | "(" sum ")"
 * </pre>
 */
public final class ScaleParser {

    /** Deeper than anybody nests, and shallow enough for the stack. */
    private static final int DEEPEST = 100;

    private final Tokens tokens;
    private int depth;

    private ScaleParser(Tokens tokens) {
        this.tokens = tokens;
    }

    public static Parsed<ScaleExpression> scale(String text) {
        try {
            ScaleParser parser = new ScaleParser(Tokens.of(text));
            ScaleExpression formula = parser.sum();
            parser.tokens.expectEnd();
            return new Parsed.Success<>(formula);
        } catch (SyntaxException fault) {
            return fault.toFault();
        }
    }

    private ScaleExpression sum() throws SyntaxException {
        ScaleExpression left = product();
        while (tokens.peek().is("+") || tokens.peek().is("-")) {
            char operator = tokens.take().text().charAt(0);
            left = new ScaleExpression.Binary(operator, left, product());
        }
        return left;
    }

    private ScaleExpression product() throws SyntaxException {
        ScaleExpression left = sign();
        while (tokens.peek().is("*") || tokens.peek().is("/")) {
            char operator = tokens.take().text().charAt(0);
            left = new ScaleExpression.Binary(operator, left, sign());
        }
        return left;
    }

    private ScaleExpression sign() throws SyntaxException {
        if (++depth > DEEPEST) {
            throw new SyntaxException(tokens.peek().column(), "the formula is nested too deeply");
        }
        ScaleExpression signed = tokens.takeIf("-") ? new ScaleExpression.Negative(sign()) : power();
        depth--;
        return signed;
    }

    private ScaleExpression power() throws SyntaxException {
        ScaleExpression base = factor();
        return tokens.takeIf("^") ? new ScaleExpression.Binary('^', base, sign()) : base;
    }

    private ScaleExpression factor() throws SyntaxException {
        Token token = tokens.take();
        if (token.is("(")) {
            return parenthesized();
        }
        if (token.kind() == Token.Kind.NUMBER) {
            return new ScaleExpression.Decimal(token.text());
        }
        if (token.kind() == Token.Kind.NAME && token.text().equals("sqrt") && tokens.takeIf("(")) {
            return new ScaleExpression.SquareRoot(parenthesized());
        }
        if (token.kind() == Token.Kind.NAME) {
            return new ScaleExpression.Name(token.text(), token.column());
        }
        throw new SyntaxException(
                token.column(), "expected a number, a name, 'sqrt' or '(' but found " + token.described());
    }

    private ScaleExpression parenthesized() throws SyntaxException {
        ScaleExpression inner = sum();
        tokens.expect(")");
        return inner;
    }
}

package dev.fanin.processor.size;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a text, read from left to right. */
final class Tokens {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("(\\d+(\\.\\d+)?|\\.\\d+)([eE][+-]?\\d+)?(?![\\p{L}\\d_$])");
    private static final String IDENTIFIER = "[\\p{L}_$][\\p{L}\\d_$]*";
    private static final Pattern NAME = Pattern.compile(IDENTIFIER + "(\\s*\\.\\s*" + IDENTIFIER + ")*");
    private static final Pattern ELLIPSIS = Pattern.compile("\\.\\.\\.");
    private static final Pattern SIGN = Pattern.compile("[-+*/^()=]");

    private final List<Token> tokens;
    private int next;

    private Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Tokens of(String text) throws SyntaxException {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = SPACE.matcher(text);
        for (int at = 0; at < text.length(); at = matcher.end()) {
            matcher.region(at, text.length());
            if (matcher.usePattern(SPACE).lookingAt()) {
                continue;
            }
            tokens.add(token(matcher, text, at));
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return new Tokens(tokens);
    }

    private static Token token(Matcher matcher, String text, int at) throws SyntaxException {
        if (matcher.usePattern(ELLIPSIS).lookingAt()) {
            return new Token(Token.Kind.ELLIPSIS, matcher.group(), at);
        }
        if (matcher.usePattern(NUMBER).lookingAt()) {
            return new Token(Token.Kind.NUMBER, matcher.group(), at);
        }
        if (matcher.usePattern(NAME).lookingAt()) {
            return new Token(Token.Kind.NAME, SPACE.matcher(matcher.group()).replaceAll(""), at);
        }
        if (matcher.usePattern(SIGN).lookingAt()) {
            return new Token(Token.Kind.SIGN, matcher.group(), at);
        }
        throw new SyntaxException(at, "unexpected '" + text.substring(at, text.offsetByCodePoints(at, 1)) + "'");
    }

    Token peek() {
        return tokens.get(next);
    }

    Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    boolean takeIf(String sign) {
        boolean matches = peek().is(sign);
        if (matches) {
            take();
        }
        return matches;
    }

    void expect(String sign) throws SyntaxException {
        Token token = take();
        if (!token.is(sign)) {
            throw new SyntaxException(token.column(), "expected '" + sign + "' but found " + token.described());
        }
    }

    void expectEnd() throws SyntaxException {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            throw new SyntaxException(token.column(), "expected an operator or the end but found " + token.described());
        }
    }
}

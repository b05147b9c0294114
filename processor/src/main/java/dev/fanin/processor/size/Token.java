package dev.fanin.processor.size;

/**
 * A piece of the text of a size or a formula.
 *
 * @param column where it begins, from 0
 */
record Token(Kind kind, String text, int column) {

    enum Kind {
        NUMBER,
        NAME,
        SIGN,
        ELLIPSIS,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** How messages call it. */
    String described() {
        return kind == Kind.END ? "the end" : "'" + text + "'";
    }
}

package dev.fanin.processor.flow.operation;

import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Symbol;

/** Makes sizes that nobody knows, each different from every other made here. */
public final class FreshSymbols {

    private int made;

    /** The unknown size of an axis: at least 1. */
    public Size axis() {
        return Size.of(new Symbol.Unknown(++made, true));
    }

    /** An unknown int. */
    public Size integer() {
        return Size.of(new Symbol.Unknown(++made, false));
    }
}

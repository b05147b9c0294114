package dev.fanin.processor.size;

/** A symbol and how often it is a factor, less than 0 if it is divided by; never 0. */
record Power(Symbol symbol, int exponent) {

    Power inverse() {
        return new Power(symbol, -exponent);
    }
}

package dev.fanin.init;

import dev.fanin.Distribution;
import dev.fanin.FanMode;

/** Laws of mean zero and a given standard deviation, and the fans it is made from. */
final class Spread {

    /** The standard deviation of a standard normal cut at -2 and 2. */
    private static final double STD_CUT_AT_TWO = 0.8796256610342398;

    private Spread() {}

    static Law of(Distribution distribution, double std) {
        double bound = Math.sqrt(3) * std;
        return switch (distribution) {
            case UNIFORM -> new Law.Uniform(-bound, bound);
            case NORMAL -> new Law.Normal(0, std);
            case TRUNCATED_NORMAL -> new Law.TruncatedNormal(0, std / STD_CUT_AT_TWO, -2, 2);
        };
    }

    static double fan(FanMode mode, Fans fans) {
        double in = fans.in();
        double out = fans.out();
        return switch (mode) {
            case FAN_IN -> in;
            case FAN_OUT -> out;
            case FAN_AVG -> (in + out) / 2;
            case FAN_GEO -> Math.sqrt(in * out);
        };
    }
}

package dev.fanin.samples.papers;

import dev.fanin.report.page.Chart;
import dev.fanin.report.page.ChartPage;

/**
 * Le et al. 2015, "A simple way to initialize recurrent networks of rectified linear units": begun as the identity, a plain
 * recurrent network remembers what it read long ago, where other weights have forgotten it.
 */
public final class Le2015 {
    private static final Learning LEARNING = new Learning(10, 32, 0.001);
    private static final int HIDDEN = 64;
    private static final long SEED = 42;

    private Le2015() {}

    static IdentityRnn identity() {
        return IdentityRnnParameters.create(HIDDEN, SEED);
    }

    static XavierRnn xavier() {
        return XavierRnnParameters.create(HIDDEN, SEED);
    }

    public static void main(String[] arguments) {
        Learning.Outcome identity = LEARNING.outcome(identity());
        Learning.Outcome xavier = LEARNING.outcome(xavier());
        Page.write(
                "le-2015",
                ChartPage.of("Le et al. 2015: recurrent networks of ReLUs")
                        .text(
                                "A digit is read row by row in 8 steps; after 56 steps more the network says which it was."
                                        + " 2.303 is the loss of a guess.")
                        .chart(Chart.of("Learning what was read 56 steps ago", "epoch", "loss")
                                .line("@Identity", identity.losses())
                                .line("@Xavier", xavier.losses()))
                        .text("Of the held-out digits, %s are read right in the end from the identity, %s under Xavier."
                                .formatted(identity.percent(), xavier.percent())));
    }
}

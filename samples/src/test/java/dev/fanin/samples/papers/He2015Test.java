package dev.fanin.samples.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.fanin.Initialization;
import dev.fanin.array.Made;
import dev.fanin.init.Initializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.report.ParameterReport;
import dev.fanin.report.Report;
import org.junit.jupiter.api.Test;

class He2015Test {
    /** The loss of a guess among ten: log 10. */
    private static final double GUESS = 2.302585;

    private static Learning epochs(int count) {
        return new Learning(count, 32, 0.02);
    }

    private static double last(double[] losses) {
        return losses[losses.length - 1];
    }

    /** The geometric mean over 20 seeds of the share of the mean square that 30 layers leave. */
    private static double left(Initializer initializer) {
        return last(He2015.meanSquares(30, 256, initializer));
    }

    @Test
    void kernels_haveThePapersSpread() {
        int[] filters = {64, 128, 256, 512};
        double[] stds = {0.0589, 0.0417, 0.0295, 0.0208};
        for (int i = 0; i < filters.length; i++) {
            Plan plan = Plan.of(Parameter.of("kernel", He2015.KAIMING, 3, 3, filters[i], filters[i]));
            Made made = Initialization.seed(42).make(plan);
            ParameterReport report = Report.of(plan, made.arrays()).parameters().get(0);
            assertThat(report.expected().std()).isCloseTo(stds[i], within(5e-5));
            assertThat(report.seen().std()).isCloseTo(stds[i], withinPercentage(2));
        }
    }

    @Test
    void thirtyLayers_underXavier_leaveNothing() {
        // 7.7e-10 over other seeds; the logarithm of such a mean of 20 has a standard deviation of .17.
        assertThat(Math.log(left(He2015.XAVIER) / 7.7e-10)).isCloseTo(0, within(0.7));
    }

    @Test
    void thirtyLayers_underKaiming_leaveAsMuch() {
        assertThat(Math.log(left(He2015.KAIMING) / 0.83)).isCloseTo(0, within(0.7));
    }

    @Test
    void thirtyLayers_underXavier_stall() {
        for (double loss : epochs(6).losses(He2015.net(30, He2015.XAVIER))) {
            assertThat(loss).isCloseTo(GUESS, within(0.005));
        }
    }

    @Test
    void thirtyLayers_underKaiming_learn() {
        assertThat(last(epochs(6).losses(He2015.net(30, He2015.KAIMING)))).isLessThan(1.2);
    }

    @Test
    void twentyTwoLayers_underXavier_learnInTheEnd() {
        double[] losses = epochs(16).losses(He2015.net(22, He2015.XAVIER));

        assertThat(losses[5]).isCloseTo(GUESS, within(0.01));
        assertThat(last(losses)).isLessThan(2.0);
    }

    @Test
    void twentyTwoLayers_underKaiming_learn() {
        assertThat(last(epochs(5).losses(He2015.net(22, He2015.KAIMING)))).isLessThan(1);
    }
}

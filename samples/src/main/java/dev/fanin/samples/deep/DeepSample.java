package dev.fanin.samples.deep;

import dev.fanin.Initialization;
import dev.fanin.report.Report;
import dev.fanin.report.SignalReport;
import dev.fanin.samples.digits.Digits;
import dev.fanin.samples.digits.Split;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;

/** Makes a {@link DeepNet}, and looks at it before a step of training is wasted. */
public final class DeepSample {
    private static final int LAYERS = 30;
    private static final int WIDTH = 64;

    /** Beside what else a build makes. */
    private static final Path SIGNALS_PAGE = Path.of("target", "report.html");

    private static final Path PARAMETERS_PAGE = Path.of("target", "parameters.html");

    private DeepSample() {}

    /**
     * What the two reports say.
     *
     * @param parameters what was made
     * @param signals what the network does to a batch of digits, and to the gradient of its loss
     */
    public record Outcome(Report parameters, SignalReport signals) {}

    /** Writes both reports as pages, and prints where, and what is wrong. */
    public static void show(Split split, long seed, PrintStream out) {
        Outcome outcome = run(split.test(), seed);
        outcome.signals().write(SIGNALS_PAGE);
        outcome.parameters().write(PARAMETERS_PAGE);
        outcome.signals().diagnoses().forEach(out::println);
        out.printf("why it does not learn: %s%n", SIGNALS_PAGE.toAbsolutePath());
        out.printf("what was made:         %s%n", PARAMETERS_PAGE.toAbsolutePath());
    }

    /** Of digits as one batch. */
    public static Outcome run(Digits digits, long seed) {
        Initialization how = Initialization.seed(seed);
        SameDiff graph = SameDiff.create();
        DeepNet net = DeepNetParameters.create(LAYERS, WIDTH, graph, how);
        SDVariable x = graph.placeHolder("x", DataType.FLOAT, -1, Digits.PIXELS);
        SDVariable answers = graph.placeHolder("answers", DataType.FLOAT, -1, Digits.KINDS);
        graph.loss().softmaxCrossEntropy("loss", answers, net.forward(x), null);
        SignalReport signals = DeepNetParameters.signals(
                net,
                graph,
                Map.of("x", digits.pixels(), "answers", digits.oneHot(Digits.KINDS, label -> label)),
                "loss");
        return new Outcome(DeepNetParameters.report(net, how), signals);
    }
}

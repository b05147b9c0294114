package dev.fanin.processor.check;

import dev.fanin.processor.model.InitializerSpec.Limits;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Problems;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;

/** The rank of a parameter is one that its initializer takes, and its last two axes are equal where they have to be. */
final class RankCheck {

    private static final String FANS_HELP =
            "fans need two axes: take @Zeros or @Uniform, or name the weight with @Fans(of = \"...\")";
    private static final String RANK_HELP = "take another initializer, or give it the shape it needs";

    private RankCheck() {}

    static void check(ParameterSpec parameter, Equations equations, Problems problems) {
        Limits limits = parameter.initializer().limits();
        boolean lacksFans = limits.fans() && parameter.fans().isEmpty() && parameter.rank() < 2;
        int least = lacksFans ? Math.max(2, limits.minRank()) : limits.minRank();
        if (parameter.rank() < least || parameter.rank() > limits.maxRank()) {
            problems.add(
                    Fault.INITIALIZER_RANK,
                    parameter.position(),
                    parameter.initializer().annotation(),
                    ranks(least, limits.maxRank()),
                    parameter.name(),
                    parameter.shapeText(),
                    parameter.rank(),
                    lacksFans ? FANS_HELP : RANK_HELP);
        } else if (limits.square() && parameter.rank() >= 2) {
            checkSquare(parameter, equations, problems);
        }
    }

    private static void checkSquare(ParameterSpec parameter, Equations equations, Problems problems) {
        Size rows = parameter.axes().get(parameter.rank() - 2).size();
        Size columns = parameter.axes().get(parameter.rank() - 1).size();
        if (equations.compare(rows, columns).isMismatch()) {
            problems.add(
                    Fault.INITIALIZER_SQUARE,
                    parameter.position(),
                    parameter.initializer().annotation(),
                    parameter.name(),
                    rows,
                    columns);
        }
    }

    private static String ranks(int least, int most) {
        if (most == Integer.MAX_VALUE) {
            return "rank " + least + " and above";
        }
        return least == most ? "rank " + least : "rank " + least + " to " + most;
    }
}

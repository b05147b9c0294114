package dev.fanin.report;

import dev.fanin.init.Fans;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report as people read it in a terminal. */
final class ReportText {

    private static final double NANOS = 1e9;

    private ReportText() {}

    static String of(Report report) {
        TextTable table = new TextTable(
                3,
                "path",
                "shape",
                "initializer",
                "fans",
                "expected mean",
                "seen",
                "expected std",
                "seen",
                "min",
                "max",
                "p");
        for (ParameterReport parameter : report.parameters()) {
            Statistics expected = parameter.expected();
            Statistics seen = parameter.seen();
            table.row(
                    parameter.path(),
                    parameter.dimensions().toString(),
                    parameter.initializer(),
                    parameter.fans().map(ReportText::text).orElse("-"),
                    NumberText.of(expected.mean()),
                    NumberText.of(seen.mean()),
                    NumberText.of(expected.std()),
                    NumberText.of(seen.std()),
                    NumberText.of(seen.min()),
                    NumberText.of(seen.max()),
                    parameter.test().map(test -> NumberText.of(test.p())).orElse("-"));
        }
        return warnings(report) + table.text() + total(report);
    }

    private static String warnings(Report report) {
        return report.diagnoses().stream().map(diagnosis -> diagnosis + "\n").collect(Collectors.joining());
    }

    static String text(Fans fans) {
        return fans.in() + ", " + fans.out();
    }

    private static String total(Report report) {
        String sizes = String.format(
                Locale.ROOT,
                "%d parameters, %,d elements, %,d bytes",
                report.parameters().size(),
                report.elements(),
                report.bytes());
        String seed = report.seed().isPresent() ? ", seed " + report.seed().getAsLong() : "";
        String time = report.time().map(known -> ", made in " + seconds(known)).orElse("");
        return sizes + seed + time + "\n";
    }

    private static String seconds(Duration time) {
        return NumberText.of(time.toNanos() / NANOS) + " s";
    }
}

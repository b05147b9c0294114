package dev.fanin.report;

import dev.fanin.init.Fans;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What was made: for every parameter of a plan, what its law leads one to expect beside what is seen in its array.
 *
 * @param parameters in the order of the plan
 * @since 0.1
 */
public record Report(List<ParameterReport> parameters) {

    public Report {
        parameters = List.copyOf(parameters);
    }

    /**
     * Looks at all arrays of a plan.
     *
     * @param named the arrays by path, such as {@code MlpParameters.named(model)}; others than the plan's are passed over
     * @throws IllegalArgumentException if an array is missing, or has another shape than planned
     */
    public static Report of(Plan plan, Map<String, INDArray> named) {
        return new Report(plan.parameters().stream()
                .map(parameter -> ParameterReport.of(parameter, array(parameter, named)))
                .toList());
    }

    /**
     * Looks at all variables of a plan, which a graph has by their paths.
     *
     * @throws IllegalArgumentException if a variable is missing, or has another shape than planned
     */
    public static Report of(Plan plan, SameDiff graph) {
        Map<String, INDArray> named = new LinkedHashMap<>();
        for (SDVariable variable : graph.variables()) {
            if (variable.getVariableType() == VariableType.VARIABLE) {
                named.put(variable.name(), variable.getArr());
            }
        }
        return of(plan, named);
    }

    private static INDArray array(Parameter parameter, Map<String, INDArray> named) {
        INDArray array = named.get(parameter.path());
        if (array == null) {
            throw new IllegalArgumentException("no array for " + parameter + ", only for " + named.keySet());
        }
        return array;
    }

    /** How many numbers there are in all. */
    public long elements() {
        return parameters.stream().mapToLong(ParameterReport::elements).sum();
    }

    /** What they take in memory. */
    public long bytes() {
        return parameters.stream().mapToLong(ParameterReport::bytes).sum();
    }

    /** A table with a line a parameter, and a line for all of them. */
    public String text() {
        TextTable table = new TextTable(
                3, "path", "shape", "initializer", "fans", "expected mean", "seen", "expected std", "seen");
        for (ParameterReport parameter : parameters) {
            Statistics expected = parameter.expected();
            Statistics seen = parameter.seen();
            table.row(
                    parameter.path(),
                    parameter.dimensions().toString(),
                    parameter.initializer(),
                    parameter.fans().map(Report::text).orElse("-"),
                    NumberText.of(expected.mean()),
                    NumberText.of(seen.mean()),
                    NumberText.of(expected.std()),
                    NumberText.of(seen.std()));
        }
        return table.text() + total();
    }

    private static String text(Fans fans) {
        return fans.in() + ", " + fans.out();
    }

    private String total() {
        return String.format(
                Locale.ROOT, "%d parameters, %,d elements, %,d bytes\n", parameters.size(), elements(), bytes());
    }

    @Override
    public String toString() {
        return text();
    }
}

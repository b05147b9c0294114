package dev.fanin.report;

import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.report.page.HtmlPage;
import dev.fanin.report.page.JsonText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What was made: for every parameter of a plan, what its law leads one to expect beside what is seen in its array.
 *
 * <p>Costs a few passes over the arrays. Singular values are computed for matrices of up to 512 x 512, or as much work (smaller
 * side squared times larger side at most 2^27), in the order of the plan, until 2^30 multiplications are spent: some ten seconds.
 *
 * @param seed that decided every number, where it is known
 * @param time that making them took, where it is known
 * @param parameters in the order of the plan
 * @since 0.1
 */
public record Report(OptionalLong seed, Optional<Duration> time, List<ParameterReport> parameters) {

    /** Of one parameter, in multiplications: 512 cubed. */
    private static final double MOST_FOR_ONE = 1 << 27;

    private static final double MOST_FOR_ALL = 1 << 30;

    private static final String TITLE = "What was made";

    public Report {
        parameters = List.copyOf(parameters);
    }

    /** Of parameters whose seed and time are not known. */
    public Report(List<ParameterReport> parameters) {
        this(OptionalLong.empty(), Optional.empty(), parameters);
    }

    /**
     * Looks at all arrays of a plan.
     *
     * @param named the arrays by path, such as {@code MlpParameters.named(model)}; others than the plan's are passed over
     * @throws IllegalArgumentException if an array is missing, or has another shape than planned
     */
    public static Report of(Plan plan, Map<String, INDArray> named) {
        Set<Parameter> takenApart = takenApart(plan);
        return new Report(
                OptionalLong.empty(),
                Optional.empty(),
                plan.parameters().stream()
                        .map(parameter ->
                                ParameterReport.of(parameter, array(parameter, named), takenApart.contains(parameter)))
                        .toList());
    }

    /**
     * Looks at all parameters of a model, as {@code MlpParameters.report(mlp)} does for one whose class is known.
     *
     * @throws IllegalArgumentException if its class is no {@link dev.fanin.Model}, or cannot be reached
     */
    public static Report of(Object model) {
        return GeneratedCode.required(model).report(model);
    }

    private static Set<Parameter> takenApart(Plan plan) {
        Set<Parameter> affordable = new HashSet<>();
        double spent = 0;
        for (Parameter parameter : plan.parameters()) {
            SingularReader reader = new SingularReader(parameter);
            if (reader.applies() && reader.cost() <= MOST_FOR_ONE && spent + reader.cost() <= MOST_FOR_ALL) {
                spent += reader.cost();
                affordable.add(parameter);
            }
        }
        return affordable;
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

    /** This with the seed that decided every number. */
    public Report withSeed(long known) {
        return new Report(OptionalLong.of(known), time, parameters);
    }

    /** This with the time that making the parameters took. */
    public Report withTime(Duration known) {
        return new Report(seed, Optional.of(known), parameters);
    }

    /** How many numbers there are in all. */
    public long elements() {
        return parameters.stream().mapToLong(ParameterReport::elements).sum();
    }

    /** What they take in memory. */
    public long bytes() {
        return parameters.stream().mapToLong(ParameterReport::bytes).sum();
    }

    /** What looks wrong, and what it may come from; nothing if all is well. */
    public List<Diagnosis> diagnoses() {
        return ParameterRule.diagnose(parameters);
    }

    /** What looks wrong, a table with a line a parameter, and a line for all of them. */
    public String text() {
        return ReportText.of(this);
    }

    /** All of it, for programs: {@code docs/report.md} describes the fields. */
    public String json() {
        return JsonText.of(json -> ReportJson.write(this, TITLE, json));
    }

    /** One page that opens offline: what looks wrong, a sortable table, and the plots of every parameter. */
    public String html() {
        return HtmlPage.of(TITLE, json());
    }

    /**
     * Writes a file, making its folders: the page, or {@link #json()} if its name ends in {@code .json}, {@link #text()} if in
     * {@code .txt}.
     *
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public void write(Path file) {
        HtmlPage.write(file, ReportFormat.of(file).choose(this::html, this::json, this::text));
    }

    @Override
    public String toString() {
        return text();
    }
}

package dev.fanin.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.autodiff.samediff.internal.SameDiffOp;

/** Which variables of a graph lead to its loss. */
final class GraphPath {

    private GraphPath() {}

    /** The names of those that have gradients, parameters and results of operations, in the order of use. */
    static Set<String> to(List<String> losses, SameDiff sameDiff) {
        Set<String> needed = new HashSet<>(losses);
        List<SameDiffOp> operations = new ArrayList<>(sameDiff.getOps().values());
        Collections.reverse(operations);
        operations.removeIf(operation -> !leads(operation, needed));
        Collections.reverse(operations);
        Set<String> names = new LinkedHashSet<>();
        for (SameDiffOp operation : operations) {
            names.addAll(operation.getInputsToOp());
            names.addAll(operation.getOutputsOfOp());
        }
        names.removeIf(name -> !hasGradient(sameDiff.getVariable(name)));
        return names;
    }

    /** Whether one of its results is needed; then its inputs are. */
    private static boolean leads(SameDiffOp operation, Set<String> needed) {
        boolean leads = operation.getOutputsOfOp().stream().anyMatch(needed::contains);
        if (leads) {
            needed.addAll(operation.getInputsToOp());
        }
        return leads;
    }

    private static boolean hasGradient(SDVariable variable) {
        VariableType type = variable.getVariableType();
        return (type == VariableType.VARIABLE || type == VariableType.ARRAY)
                && variable.dataType().isFPType();
    }
}

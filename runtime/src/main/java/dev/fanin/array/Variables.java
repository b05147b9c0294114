package dev.fanin.array;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Arrays that were made, and a trainable variable of a {@link SameDiff} over each, created when it is first asked for.
 *
 * @since 0.1
 */
public final class Variables {

    private final SameDiff sameDiff;
    private final Made made;
    private final String prefix;

    private Variables(SameDiff sameDiff, Made made, String prefix) {
        this.sameDiff = sameDiff;
        this.made = made;
        this.prefix = prefix;
    }

    /** Of arrays whose paths are not taken in the graph yet, so that none is created if one cannot be. */
    static Variables of(SameDiff sameDiff, Made made) {
        List<String> taken = new ArrayList<>();
        for (String path : made.arrays().keySet()) {
            if (sameDiff.hasVariable(path)) {
                taken.add(path);
            }
        }
        if (!taken.isEmpty()) {
            made.arrays().values().forEach(array -> array.close());
            throw new IllegalArgumentException("the SameDiff has variables of these names already: " + taken
                    + "; a model is initialised in a graph of its own, or once");
        }
        return new Variables(sameDiff, made, "");
    }

    /**
     * The arrays of a graph's variables, by the same names.
     *
     * @throws IllegalArgumentException if one has none yet
     */
    public static Map<String, INDArray> arrays(Map<String, SDVariable> variables) {
        Map<String, INDArray> arrays = new LinkedHashMap<>();
        variables.forEach((path, variable) -> {
            INDArray array = variable.getArr();
            if (array == null) {
                throw new IllegalArgumentException("the variable " + path + " has no array yet");
            }
            arrays.put(path, array);
        });
        return arrays;
    }

    /**
     * The variable named by the path in the whole model.
     *
     * @throws IllegalArgumentException if no such array was made
     */
    public SDVariable variable(String path) {
        String name = prefix + path;
        return sameDiff.hasVariable(name) ? sameDiff.getVariable(name) : sameDiff.var(name, made.array(path));
    }

    /**
     * The transpose of a variable: the graph makes it anew whenever it is asked for.
     *
     * @throws IllegalArgumentException if no such array was made
     */
    public SDVariable transposed(String path) {
        return sameDiff.transpose(variable(path));
    }

    /**
     * The array at a path.
     *
     * @throws IllegalArgumentException if no such array was made
     */
    public INDArray array(String path) {
        return made.array(path);
    }

    /** What was made for a submodel, by the paths within it. */
    public Variables at(String submodel) {
        return new Variables(sameDiff, made.at(submodel), prefix + submodel + ".");
    }

    /** The arrays alone. */
    public Made made() {
        return made;
    }
}

package dev.fanin.array;

import dev.fanin.init.Plan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The arrays of a plan, by path and in its order.
 *
 * @since 0.1
 */
public final class Made {

    private final Map<String, INDArray> arrays;

    private Made(Map<String, INDArray> arrays) {
        this.arrays = Collections.unmodifiableMap(arrays);
    }

    static Made of(Plan plan, List<INDArray> arrays) {
        Map<String, INDArray> byPath = new LinkedHashMap<>();
        for (int i = 0; i < arrays.size(); i++) {
            byPath.put(plan.parameters().get(i).path(), arrays.get(i));
        }
        return new Made(byPath);
    }

    /**
     * The array at a path.
     *
     * @throws IllegalArgumentException if there is none
     */
    public INDArray array(String path) {
        INDArray array = arrays.get(path);
        if (array == null) {
            throw new IllegalArgumentException("no parameter " + path + " was made, only " + arrays.keySet());
        }
        return array;
    }

    /** The arrays of a submodel, by their paths within it. */
    public Made at(String prefix) {
        Map<String, INDArray> within = new LinkedHashMap<>();
        arrays.forEach((path, array) -> {
            if (path.startsWith(prefix + ".")) {
                within.put(path.substring(prefix.length() + 1), array);
            }
        });
        return new Made(within);
    }

    /**
     * The arrays with variables of a graph over them, named by path.
     *
     * @throws IllegalArgumentException if a name is taken; the arrays are closed then
     */
    public Variables in(SameDiff sameDiff) {
        return Variables.of(sameDiff, this);
    }

    /** All, in the order of the plan; unmodifiable. */
    public Map<String, INDArray> arrays() {
        return arrays;
    }
}

package dev.fanin.array;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The arrays of a model by path, such as {@code MlpParameters.named(model)}: counted, copied.
 *
 * @since 0.1
 */
public final class Parameters {

    private Parameters() {}

    /**
     * The arrays of a graph's variables, by the same paths: what is copied or loaded into them, the graph has.
     *
     * @param variables such as {@code GraphParameters.named(model)} of a model on SameDiff
     * @return in their order; unmodifiable
     */
    public static Map<String, INDArray> arrays(Map<String, SDVariable> variables) {
        Map<String, INDArray> arrays = new LinkedHashMap<>();
        variables.forEach((path, variable) -> arrays.put(path, variable.getArr()));
        return Collections.unmodifiableMap(arrays);
    }

    /** How many numbers there are in all. */
    public static long count(Map<String, INDArray> arrays) {
        return arrays.values().stream().mapToLong(INDArray::length).sum();
    }

    /** What they take in memory. */
    public static long bytes(Map<String, INDArray> arrays) {
        return arrays.values().stream()
                .mapToLong(array -> array.length() * array.dataType().width())
                .sum();
    }

    /**
     * Copies the values of a model into another of the same paths, shapes and data types.
     *
     * @throws IllegalArgumentException naming every array that differs; nothing is copied then
     */
    public static void copy(Map<String, INDArray> from, Map<String, INDArray> into) {
        List<String> faults = new ArrayList<>();
        from.forEach((path, array) -> {
            if (array.wasClosed()) {
                faults.add(path + ", which is to be copied, is closed");
            }
        });
        faults.addAll(faults(types(from), into));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("nothing was copied: " + String.join("; ", faults));
        }
        into.forEach((path, array) -> array.assign(from.get(path)));
    }

    /**
     * What keeps arrays of these types from being copied into others: nothing, if it is empty.
     *
     * @return a clause for each array that is missing, is one too many, differs or is closed
     */
    public static List<String> faults(Map<String, ArrayType> from, Map<String, INDArray> into) {
        List<String> faults = new ArrayList<>();
        into.forEach((path, array) -> {
            ArrayType wanted = ArrayType.of(array);
            ArrayType given = from.get(path);
            if (given == null) {
                faults.add(path + " " + wanted + " is missing");
            } else if (!given.equals(wanted)) {
                faults.add(path + " is " + given + ", not " + wanted);
            } else if (array.wasClosed()) {
                faults.add(path + " is closed");
            }
        });
        from.forEach((path, type) -> {
            if (!into.containsKey(path)) {
                faults.add(path + " " + type + " has no place");
            }
        });
        return faults;
    }

    private static Map<String, ArrayType> types(Map<String, INDArray> arrays) {
        Map<String, ArrayType> types = new LinkedHashMap<>();
        arrays.forEach((path, array) -> types.put(path, ArrayType.of(array)));
        return types;
    }
}

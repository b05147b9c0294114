package dev.fanin.processor.flow;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What random bodies show of their values when they run. Its methods are unknown to the tables of operations. */
public final class Seen {

    /** The shapes and ints that were seen, by place and in the order of their first coming. */
    static final Map<Integer, java.util.Set<String>> ALL = new LinkedHashMap<>();

    private Seen() {}

    public static void at(int place, INDArray value) {
        add(place, Arrays.toString(value.shape()));
    }

    public static void at(int place, SDVariable value) {
        at(place, value.eval());
    }

    public static void at(int place, int value) {
        add(place, Integer.toString(value));
    }

    private static void add(int place, String text) {
        ALL.computeIfAbsent(place, first -> new java.util.LinkedHashSet<>()).add(text);
    }
}

package dev.fanin.init;

import java.util.ArrayList;
import java.util.List;

/**
 * A parameter as its model declares it, for messages about it.
 *
 * @param shape the text of its shape, and of what scales it
 */
record Declaration(String shape, Sizes sizes) {

    /** This with a formula that multiplies every value. */
    Declaration times(String formula) {
        return new Declaration(shape + " times " + formula, sizes);
    }

    /** A line about the parameter, with its shape and the sizes in it beneath. */
    String explained(String code, String path, String line, String help) {
        List<Explanation.Row> rows = new ArrayList<>();
        rows.add(new Explanation.Row(path, shape, ""));
        rows.addAll(sizes.rows(shape));
        return Explanation.of(code, path + ": " + line, rows, help);
    }
}

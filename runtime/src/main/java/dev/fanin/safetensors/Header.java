package dev.fanin.safetensors;

import java.util.List;
import java.util.Map;

/**
 * What a file says of itself.
 *
 * @param tensors in the order of their bytes
 * @param metadata whatever the writer wanted to say
 */
record Header(List<Tensor> tensors, Map<String, String> metadata) {

    /** How many bytes hold the length of the header, which comes first. */
    static final int LENGTH_BYTES = Long.BYTES;

    /** The longest header, as in the reference implementation. */
    static final long LONGEST = 100_000_000;

    /** The one name that is not a tensor's. */
    static final String METADATA = "__metadata__";

    static final String FORMAT = "dtype";
    static final String SHAPE = "shape";
    static final String OFFSETS = "data_offsets";

    Header {
        tensors = List.copyOf(tensors);
    }
}

package dev.fanin.report;

/**
 * Where the values of a layer lie, which tells its activation.
 *
 * @since 0.1
 */
public enum Range {
    /** Zero and up, with zeros: ReLU's. */
    RECTIFIED("ReLU"),
    /** Within [-1, 1], and near both ends: tanh's. */
    SYMMETRIC("tanh"),
    /** Within [0, 1] without zeros: sigmoid's. */
    UNIT("sigmoid"),
    /** Within [0, 1], and 1 along the last axis: softmax's. */
    SHARES("softmax"),
    /** Any other: of a layer without activation, or with one that the values don't show. */
    ANY("-");

    private final String activation;

    Range(String activation) {
        this.activation = activation;
    }

    /** The activation that leaves such values; a dash if many may. */
    public String activation() {
        return activation;
    }
}

package dev.fanin;

/**
 * Hears how far the making of parameters has come.
 *
 * <p>Calls come one at a time, possibly from threads of Fanin's own. What it throws ends the making.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Elements of a parameter were made.
     *
     * @param path the parameter
     * @param done how many of its elements exist; never fewer than before
     * @param total how many it has
     */
    void progress(String path, long done, long total);
}

package dev.fanin.samples.training;

import dev.fanin.ProgressListener;
import java.util.HashMap;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;

/** Shows on the console how far an initialisation has come, and which parameter is being made. */
public final class InitializationBar implements ProgressListener, AutoCloseable {
    private final Map<String, Long> made = new HashMap<>();
    private final ProgressBar bar;

    /** A bar of that name. */
    public InitializationBar(String name) {
        this.bar = Bar.of(name, 0, " numbers");
    }

    /** Sizes are heard of parameter by parameter, so the bar's end moves until all are known. */
    @Override
    public void progress(String path, long done, long total) {
        Long before = made.put(path, done);
        if (before == null) {
            bar.maxHint(bar.getMax() + total);
        }
        bar.setExtraMessage(path);
        bar.stepBy(done - (before == null ? 0 : before));
    }

    /** How many numbers have been made. */
    long made() {
        return bar.getCurrent();
    }

    /** How many there are to make, as far as is known. */
    long expected() {
        return bar.getMax();
    }

    @Override
    public void close() {
        bar.close();
    }
}

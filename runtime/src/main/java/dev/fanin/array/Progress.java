package dev.fanin.array;

import dev.fanin.ProgressListener;

/** Counts the elements of a parameter and tells the listener, one call at a time over all parameters. */
final class Progress {

    private final ProgressListener listener;
    private final String path;
    private final long total;
    private long done;

    Progress(ProgressListener listener, Job job) {
        this.listener = listener;
        this.path = job.parameter().path();
        this.total = job.dimensions().elements();
    }

    void add(long elements) {
        // One listener may hear of several parameters, so the lock is the listener.
        synchronized (listener) {
            done += elements;
            listener.progress(path, done, total);
        }
    }
}

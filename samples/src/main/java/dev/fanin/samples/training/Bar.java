package dev.fanin.samples.training;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar: moving on a terminal, a line now and then in a log. */
final class Bar {
    private static final int LOG_EVERY_MILLIS = 5_000;
    private static final int LOG_WIDTH = 80;

    private Bar() {}

    static ProgressBar of(String name, long epochs) {
        return of(name, epochs, " epochs");
    }

    static ProgressBar of(String name, long steps, String unit) {
        ProgressBarBuilder bar = ProgressBar.builder()
                .setTaskName(name)
                .setInitialMax(steps)
                .setUnit(unit, 1)
                .setStyle(ProgressBarStyle.ASCII);
        if (System.console() == null) {
            bar.setUpdateIntervalMillis(LOG_EVERY_MILLIS)
                    .setConsumer(new DelegatingProgressBarConsumer(new LogLines(System.out), LOG_WIDTH));
        }
        return bar.build();
    }
}

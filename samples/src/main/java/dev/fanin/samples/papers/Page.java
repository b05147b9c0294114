package dev.fanin.samples.papers;

import dev.fanin.report.page.ChartPage;
import java.nio.file.Path;

/** Where an experiment's plots go. */
final class Page {
    private Page() {}

    /** Writes a page into {@code target/papers}, and says where it is. */
    static void write(String name, ChartPage page) {
        Path file = Path.of("target", "papers", name + ".html").toAbsolutePath();
        page.write(file);
        System.out.println("open " + file);
    }
}

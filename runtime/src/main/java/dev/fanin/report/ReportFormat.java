package dev.fanin.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/** What a file is to hold, by the end of its name. */
enum ReportFormat {
    PAGE,
    JSON,
    TEXT;

    static ReportFormat of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return JSON;
        }
        return name.endsWith(".txt") ? TEXT : PAGE;
    }

    String choose(Supplier<String> page, Supplier<String> json, Supplier<String> text) {
        return switch (this) {
            case PAGE -> page.get();
            case JSON -> json.get();
            case TEXT -> text.get();
        };
    }
}

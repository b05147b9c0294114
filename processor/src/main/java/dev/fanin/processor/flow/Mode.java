package dev.fanin.processor.flow;

import java.util.Locale;
import java.util.Optional;

/** What is done about shapes that do not fit: {@code -Afanin.shapes}. */
public enum Mode {
    ERROR,
    WARN,
    OFF,
    /** As {@link #ERROR}, and a warning wherever knowledge is lost. */
    STRICT;

    /** The mode of that name; empty if there is none. */
    public static Optional<Mode> named(String name) {
        for (Mode mode : values()) {
            if (mode.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}

package dev.fanin.safetensors;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file is not of the safetensors format, or does not fit the model it is loaded into.
 *
 * @since 0.1
 */
public final class SafetensorsException extends IOException {

    private static final long serialVersionUID = 1;

    SafetensorsException(Path file, String fault) {
        super(file + ": " + fault);
    }

    SafetensorsException(Path file, String fault, IOException cause) {
        super(file + ": " + fault, cause);
    }
}

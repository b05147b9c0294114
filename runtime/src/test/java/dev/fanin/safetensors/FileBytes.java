package dev.fanin.safetensors;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the format, written by hand. */
final class FileBytes {

    private FileBytes() {}

    /** A file of this header and as many zeros after it. */
    static Path file(Path directory, String header, int data) throws IOException {
        return file(directory, header.getBytes(StandardCharsets.UTF_8), data);
    }

    static Path file(Path directory, byte[] header, int data) throws IOException {
        return file(directory, header.length, header, data);
    }

    /** A file whose header has not the length it claims. */
    static Path file(Path directory, long claimed, byte[] header, int data) throws IOException {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES + header.length + data)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(claimed)
                .put(header)
                .array();
        return Files.write(directory.resolve("model.safetensors"), bytes);
    }
}

package dev.fanin.safetensors;

import dev.fanin.array.ArrayType;
import dev.fanin.array.Parameters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Arrays by name in files of the safetensors format: FLOAT, DOUBLE, HALF and BFLOAT16, in C order.
 *
 * <p>The arrays of a model are {@code MlpParameters.named(model)}.
 *
 * @see <a href="https://huggingface.co/docs/safetensors">the format</a>
 * @since 0.1
 */
public final class Safetensors {

    private Safetensors() {}

    /**
     * Writes arrays into a file, which appears whole or not at all.
     *
     * @param file replaced if it exists
     * @throws IllegalArgumentException if an array is closed or of another data type; nothing is written then
     */
    public static void write(Path file, Map<String, INDArray> arrays) throws IOException {
        write(file, arrays, Map.of());
    }

    /**
     * As {@link #write(Path, Map)}, with whatever else is to be said, such as {@code "format" -> "pt"}.
     *
     * @throws IllegalArgumentException if an array is closed or of another data type; nothing is written then
     */
    public static void write(Path file, Map<String, INDArray> arrays, Map<String, String> metadata) throws IOException {
        Writing writing = Writing.of(arrays, metadata);
        ByteBuffer head = HeaderText.bytes(writing.header());
        NewFile.write(file, channel -> writing.write(channel, head));
    }

    /**
     * The arrays of a file, in the order of their bytes; unmodifiable.
     *
     * @throws SafetensorsException if it is not a whole file of this format
     */
    public static Map<String, INDArray> read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            HeaderFile header = HeaderFile.read(file, channel);
            return Collections.unmodifiableMap(
                    new Reading(file, channel).arrays(header.header().tensors(), header.start()));
        }
    }

    /**
     * What the writer of a file wanted to say; unmodifiable, and empty if it was nothing.
     *
     * @throws SafetensorsException if it is not a whole file of this format
     */
    public static Map<String, String> metadata(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return Collections.unmodifiableMap(
                    HeaderFile.read(file, channel).header().metadata());
        }
    }

    /**
     * Loads a file into arrays of the same names, shapes and data types: all of them, or none.
     *
     * <p>Meanwhile it takes the file's size of memory once more.
     *
     * @param into such as {@code MlpParameters.named(model)}
     * @throws SafetensorsException if it is not a whole file of this format, or an array is missing, is one too many, or
     *     has another shape or data type
     */
    public static void load(Path file, Map<String, INDArray> into) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            HeaderFile header = HeaderFile.read(file, channel);
            List<String> faults = Parameters.faults(types(header.header()), into);
            if (!faults.isEmpty()) {
                throw new SafetensorsException(file, "does not fit the model: " + String.join("; ", faults));
            }
            Map<String, INDArray> read =
                    new Reading(file, channel).arrays(header.header().tensors(), header.start());
            try {
                Parameters.copy(read, into);
            } finally {
                read.values().forEach(INDArray::close);
            }
        }
    }

    private static Map<String, ArrayType> types(Header header) {
        Map<String, ArrayType> types = new LinkedHashMap<>();
        header.tensors().forEach(tensor -> types.put(tensor.name(), tensor.type()));
        return types;
    }
}

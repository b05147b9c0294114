package dev.fanin.safetensors;

import dev.fanin.array.ArrayType;
import dev.fanin.array.OutsideWorkspaces;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Arrays on their way into a file.
 *
 * @param arrays one a tensor of the header, in its order
 */
record Writing(Header header, List<INDArray> arrays) {

    /**
     * The wide numbers first, so that all are aligned; else in the order of the map.
     *
     * @throws IllegalArgumentException if an array is closed, or of no type that a file holds
     */
    static Writing of(Map<String, INDArray> named, Map<String, String> metadata) {
        List<Map.Entry<String, INDArray>> entries = named.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -format(entry).bytes()))
                .toList();
        List<Tensor> tensors = new ArrayList<>();
        long end = 0;
        for (Map.Entry<String, INDArray> entry : entries) {
            NumberFormat format = format(entry);
            List<Long> shape = ArrayType.of(entry.getValue()).shape();
            long begin = end;
            end += entry.getValue().length() * format.bytes();
            tensors.add(new Tensor(entry.getKey(), format, shape, begin, end));
        }
        return new Writing(
                new Header(tensors, metadata),
                entries.stream().map(Map.Entry::getValue).toList());
    }

    private static NumberFormat format(Map.Entry<String, INDArray> entry) {
        String name = entry.getKey();
        INDArray array = entry.getValue();
        if (name.equals(Header.METADATA)) {
            throw new IllegalArgumentException("no array can be called " + name);
        }
        if (array.wasClosed()) {
            throw new IllegalArgumentException(name + " is closed");
        }
        return NumberFormat.of(array.dataType())
                .orElseThrow(() -> new IllegalArgumentException(
                        name + " is " + array.dataType() + "; DOUBLE, FLOAT, HALF and BFLOAT16 can be written"));
    }

    void write(FileChannel channel, ByteBuffer head) throws IOException {
        writeAll(channel, head);
        for (INDArray array : arrays) {
            write(channel, array);
        }
    }

    private static void write(FileChannel channel, INDArray array) throws IOException {
        if (ArrayBytes.areInOrder(array)) {
            new ArrayBytes(array).each(piece -> writeAll(channel, piece));
        } else {
            try (INDArray copy = OutsideWorkspaces.get(() -> array.dup('c'))) {
                new ArrayBytes(copy).each(piece -> writeAll(channel, piece));
            }
        }
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}

package dev.fanin.safetensors;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * The header of an open file, checked: every byte after it belongs to exactly one tensor.
 *
 * @param start where the first tensor's bytes begin in the file
 */
record HeaderFile(Header header, long start) {

    /**
     * Reads and checks it.
     *
     * @throws SafetensorsException if the file is not whole, or not of the format
     */
    static HeaderFile read(Path file, FileChannel channel) throws IOException {
        long size = channel.size();
        if (size < Header.LENGTH_BYTES) {
            throw new SafetensorsException(file, "too short for a header: " + size + " bytes");
        }
        long length = read(file, channel, Header.LENGTH_BYTES, 0)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong();
        if (length < 0 || length > Header.LONGEST) {
            throw new SafetensorsException(
                    file,
                    "the header says it has " + Long.toUnsignedString(length) + " bytes; it may have "
                            + Header.LONGEST);
        }
        long start = Header.LENGTH_BYTES + length;
        if (start > size) {
            throw new SafetensorsException(
                    file, "truncated: the header needs " + start + " bytes, the file has " + size);
        }
        byte[] json = read(file, channel, (int) length, Header.LENGTH_BYTES).array();
        if (length == 0 || json[0] != '{') {
            throw new SafetensorsException(file, "the header does not begin with {");
        }
        Header header = HeaderParser.parse(file, json);
        List<Tensor> tensors = header.tensors().stream()
                .sorted(Comparator.comparingLong(Tensor::begin).thenComparingLong(Tensor::end))
                .toList();
        new Layout(file, size - start).check(tensors);
        return new HeaderFile(new Header(tensors, header.metadata()), start);
    }

    private static ByteBuffer read(Path file, FileChannel channel, int count, long at) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new SafetensorsException(file, "truncated within its header");
            }
        }
        return bytes.flip();
    }
}

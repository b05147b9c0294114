package dev.fanin.safetensors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes headers. */
final class HeaderText {

    /** Tensors begin at a multiple of it, so that a reader may map the file into memory; as in the reference implementation. */
    private static final int ALIGNMENT = 8;

    private HeaderText() {}

    /** The bytes of a file that stand before the first tensor's. */
    static ByteBuffer bytes(Header header) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            write(json, header);
        }
        while (text.size() % ALIGNMENT != 0) {
            text.write(' ');
        }
        if (text.size() > Header.LONGEST) {
            throw new IllegalArgumentException(
                    "the names take a header of " + text.size() + " bytes; it may have " + Header.LONGEST);
        }
        return ByteBuffer.allocate(Header.LENGTH_BYTES + text.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(text.size())
                .put(text.toByteArray())
                .flip();
    }

    private static void write(JsonGenerator json, Header header) throws IOException {
        json.writeStartObject();
        if (!header.metadata().isEmpty()) {
            json.writeObjectFieldStart(Header.METADATA);
            for (Map.Entry<String, String> entry : header.metadata().entrySet()) {
                json.writeStringField(checked(entry.getKey()), checked(entry.getValue()));
            }
            json.writeEndObject();
        }
        for (Tensor tensor : header.tensors()) {
            write(json, tensor);
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Tensor tensor) throws IOException {
        json.writeObjectFieldStart(checked(tensor.name()));
        json.writeStringField(Header.FORMAT, tensor.format().name());
        json.writeArrayFieldStart(Header.SHAPE);
        for (long size : tensor.shape()) {
            json.writeNumber(size);
        }
        json.writeEndArray();
        json.writeArrayFieldStart(Header.OFFSETS);
        json.writeNumber(tensor.begin());
        json.writeNumber(tensor.end());
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Half a surrogate pair has no place in UTF-8. */
    private static String checked(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("not Unicode: " + text);
        }
        return text;
    }
}

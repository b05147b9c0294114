package dev.fanin.benchmarks.gpt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the floats of a safetensors file, by name and shape such as {@code w[2,3]}, knowing nothing but the format. */
final class PlainReader {

    private static final Pattern TENSOR = Pattern.compile(
            "\"([^\"]+)\":\\{\"dtype\":\"F32\",\"shape\":(\\[[\\d,]*]),\"data_offsets\":\\[(\\d+),(\\d+)]}");

    private PlainReader() {}

    static Map<String, float[]> read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int start = Math.toIntExact(8 + bytes.getLong());
        String header = new String(bytes.array(), 8, start - 8, StandardCharsets.UTF_8);
        Map<String, float[]> tensors = new HashMap<>();
        for (MatchResult tensor : TENSOR.matcher(header).results().toList()) {
            int begin = Integer.parseInt(tensor.group(3));
            float[] numbers = new float[(Integer.parseInt(tensor.group(4)) - begin) / Float.BYTES];
            bytes.position(start + begin)
                    .slice()
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(numbers);
            tensors.put(tensor.group(1) + tensor.group(2), numbers);
        }
        return tensors;
    }
}

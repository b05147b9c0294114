package dev.fanin.safetensors;

import java.util.Arrays;
import java.util.Optional;
import org.nd4j.linalg.api.buffer.DataType;

/** How numbers stand in a file, by their names there. */
enum NumberFormat {
    F64(DataType.DOUBLE),
    F32(DataType.FLOAT),
    F16(DataType.FLOAT16),
    BF16(DataType.BFLOAT16);

    private final DataType dataType;

    NumberFormat(DataType dataType) {
        this.dataType = dataType;
    }

    static Optional<NumberFormat> of(DataType type) {
        return Arrays.stream(values()).filter(format -> format.dataType == type).findFirst();
    }

    static Optional<NumberFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name))
                .findFirst();
    }

    DataType dataType() {
        return dataType;
    }

    /** How many a number takes. */
    int bytes() {
        return dataType.width();
    }
}

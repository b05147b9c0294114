package dev.fanin.array;

import org.nd4j.linalg.api.buffer.DataType;

/** The numbers of a data type, as doubles, and how they are written. */
enum Precision {
    FLOAT(4, Float.MIN_VALUE, Float.MAX_VALUE) {
        @Override
        double round(double value) {
            return (float) value;
        }

        @Override
        double next(double value) {
            return Math.nextUp((float) value);
        }

        @Override
        Storage<?> storage() {
            return new Storage<>(Arithmetic.FLOATS, 1 << 15, FloatWriter::new);
        }
    },
    DOUBLE(8, Double.MIN_VALUE, Double.MAX_VALUE) {
        @Override
        double round(double value) {
            return value;
        }

        @Override
        double next(double value) {
            return Math.nextUp(value);
        }

        @Override
        Storage<?> storage() {
            return new Storage<>(Arithmetic.DOUBLES, 3 << 12, DoubleWriter::new);
        }
    },
    HALF(2, 0x1p-24, 65504) {
        @Override
        double round(double value) {
            return Rounding.fromHalf(Rounding.half(Rounding.toOdd(value)));
        }

        @Override
        double next(double value) {
            return Rounding.fromHalf(above(Rounding.half((float) value)));
        }

        @Override
        Storage<?> storage() {
            return new Storage<>(
                    Arithmetic.FLOATS,
                    1 << 15,
                    (memory, elements) -> new ShortWriter(memory, elements, Rounding::half));
        }
    },
    BFLOAT16(2, 0x1p-133, 0x1.fep127) {
        @Override
        double round(double value) {
            return Rounding.fromBfloat16(Rounding.bfloat16(Rounding.toOdd(value)));
        }

        @Override
        double next(double value) {
            return Rounding.fromBfloat16(above(Rounding.bfloat16((float) value)));
        }

        @Override
        Storage<?> storage() {
            return new Storage<>(
                    Arithmetic.FLOATS,
                    1 << 15,
                    (memory, elements) -> new ShortWriter(memory, elements, Rounding::bfloat16));
        }
    };

    private final int bytes;
    private final double smallest;
    private final double largest;

    Precision(int bytes, double smallest, double largest) {
        this.bytes = bytes;
        this.smallest = smallest;
        this.largest = largest;
    }

    static Precision of(DataType type) {
        return valueOf(type.name());
    }

    /** How many an element takes. */
    int bytes() {
        return bytes;
    }

    /** The least number above 0. */
    double smallest() {
        return smallest;
    }

    /** The largest number that is finite. */
    double largest() {
        return largest;
    }

    /** What numbers of this type are calculated in, before they are rounded to it. */
    Precision calculation() {
        return this == DOUBLE ? DOUBLE : FLOAT;
    }

    /** The nearest number, ties to even. */
    abstract double round(double value);

    /** The number after one of this type. */
    abstract double next(double value);

    /** How arrays of this type are calculated and written. */
    abstract Storage<?> storage();

    /** The least number that is at least {@code value}. */
    double atLeast(double value) {
        double near = round(value);
        return near >= value ? near : next(near);
    }

    /** The largest number that is at most {@code value}. */
    double atMost(double value) {
        return -atLeast(-value);
    }

    /** The largest number below {@code value}, and below what {@code value} is rounded to. */
    double below(double value) {
        double near = atMost(Math.min(value, round(value)));
        return near < value && near < round(value) ? near : -next(-near);
    }

    /** The bits of the number after a finite sixteen-bit one: sign and magnitude, whatever the exponent's width. */
    private static short above(short bits) {
        int magnitude = bits & 0x7fff;
        if (magnitude == 0) {
            return 1;
        }
        return (short) (bits < 0 ? 0x8000 | magnitude - 1 : magnitude + 1);
    }
}

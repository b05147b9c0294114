package dev.fanin.processor.flow.value;

import dev.fanin.processor.size.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known about the value of an expression. */
public sealed interface Value {

    /** An {@code INDArray} or {@code SDVariable} whose rank is known; its sizes may be unknown symbols. */
    record ArrayValue(Shape shape) implements Value {
        public static ArrayValue of(Size... axes) {
            return new ArrayValue(Shape.of(axes));
        }
    }

    /** An int or a long. */
    record IntValue(Size size) implements Value {
        public static IntValue of(long number) {
            return new IntValue(Size.of(number));
        }
    }

    record Text(String value) implements Value {}

    record Bool(boolean value) implements Value {}

    record CharValue(char value) implements Value {}

    /** An enum constant by its simple name: {@code SAME}, {@code FLOAT}. */
    record EnumConstant(String name) implements Value {}

    /** Variable arguments, an array with an initializer, {@code List.of(...)}, several results. */
    record Sequence(List<Value> elements) implements Value {
        public Sequence {
            elements = List.copyOf(elements);
        }

        public static Sequence of(Value... elements) {
            return new Sequence(List.of(elements));
        }
    }

    /** An array of numbers, of which only the length is known. */
    record Counted(Size length) implements Value {}

    /**
     * A list or an array that may grow, its elements alike: {@code List<Block> blocks}.
     *
     * @param element what all elements have in common
     * @param all the elements one by one, as long as nobody else may have put in or taken out any
     */
    record Many(Value element, Optional<List<Value>> all) implements Value {
        public Many {
            all = all.map(List::copyOf);
        }

        public Many(Value element) {
            this(element, Optional.empty());
        }
    }

    /**
     * A configuration, such as the one {@code Conv2DConfig.builder().kH(3).build()} makes, or its builder.
     *
     * <p>The checker also keeps what it knows about models and records in one, their sizes by name, and about maps, their
     * values by key.
     *
     * @param type the simple name of the configuration: {@code Conv2DConfig}
     * @param settings what was set, by the names of the builder's methods
     */
    record Config(String type, Map<String, Value> settings) implements Value {
        public Config {
            settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        }

        public Config with(String setting, Value value) {
            Map<String, Value> more = new LinkedHashMap<>(settings);
            more.put(setting, value);
            return new Config(type, more);
        }
    }

    /** What {@code get} and {@code put} take for an axis: {@code NDArrayIndex.interval(0, 3)}, {@code SDIndex.all()}. */
    record Index(IndexKind kind) implements Value {}

    /** The kinds of index. */
    sealed interface IndexKind {
        record All() implements IndexKind {}

        record NewAxis() implements IndexKind {}

        record Point(Size position) implements IndexKind {}

        /** From {@code start} to {@code end}, exclusive, every {@code stride}-th. */
        record Interval(Size start, Size stride, Size end) implements IndexKind {}

        /** {@code count} positions picked one by one. */
        record Picked(Size count) implements IndexKind {}
    }

    /** A lambda or a method reference, to be walked when it is called. */
    record Function(Code code) implements Value {}

    /** What a function runs: the walker knows. */
    interface Code {}

    /** Anything else: arrays of unknown rank, floating-point numbers, objects the checker does not follow. */
    record Unknown() implements Value {}

    /** What an operation that cannot work would give: no array ever has it, so it says nothing where branches meet. */
    record Never() implements Value {}
}

package dev.fanin.processor.flow.trace;

import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value, and where each of its sizes came from.
 *
 * @param absent whether this is {@code null} or never comes to be, which joins with anything
 */
public record Traced(Value value, Map<Size, Origin> origins, boolean absent) {

    public static final Traced UNKNOWN = of(new Value.Unknown());
    public static final Traced NULL = new Traced(new Value.Unknown(), Map.of(), true);
    public static final Traced NEVER = new Traced(new Value.Never(), Map.of(), true);

    public Traced {
        origins = Map.copyOf(origins);
    }

    public static Traced of(Value value) {
        return new Traced(value, Map.of(), false);
    }

    /** A value all of whose sizes come from one place. */
    public static Traced from(Origin origin, Value value) {
        Map<Size, Origin> origins = new HashMap<>();
        sizes(value).forEach(size -> origins.put(size, origin));
        return new Traced(value, origins, false);
    }

    /** The result of an operation: sizes come from the operands that have them, the rest from the operation. */
    public static Traced result(String operation, Supplier<String> place, Value value, List<Traced> operands) {
        Origin here = new Origin(operation, Optional.empty(), place, Optional.empty(), List.of());
        Map<Size, Origin> origins = new HashMap<>();
        for (Size size : sizes(value)) {
            Origin origin = here;
            for (Traced operand : operands) {
                Origin earlier = operand.origins.get(size);
                if (earlier != null) {
                    origin = earlier.then(operation);
                    break;
                }
            }
            origins.put(size, origin);
        }
        return new Traced(value, origins, false);
    }

    public boolean isUnknown() {
        return value instanceof Value.Unknown;
    }

    public Optional<Size> integer() {
        return value instanceof Value.IntValue integer ? Optional.of(integer.size()) : Optional.empty();
    }

    /** This value with other knowledge about it, its origins kept. */
    public Traced with(Value other) {
        return new Traced(other, origins, false);
    }

    private static List<Size> sizes(Value value) {
        List<Size> sizes = new ArrayList<>();
        collect(value, sizes);
        return sizes;
    }

    private static void collect(Value value, List<Size> sizes) {
        if (value instanceof Value.ArrayValue array) {
            sizes.addAll(array.shape().axes());
        } else if (value instanceof Value.IntValue integer) {
            sizes.add(integer.size());
        } else if (value instanceof Value.Sequence sequence) {
            sequence.elements().forEach(element -> collect(element, sizes));
        } else if (value instanceof Value.Many many) {
            collect(many.element(), sizes);
        }
    }
}

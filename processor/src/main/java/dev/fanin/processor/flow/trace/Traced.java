package dev.fanin.processor.flow.trace;

import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value, and where each of its sizes came from. Only messages ask for that, so it is worked out when one is written:
 * until then a value remembers what it was made of.
 */
public final class Traced {

    /** Longer chains of values are worked out as they grow, so that the way back is short. */
    private static final int LONGEST = 50;

    public static final Traced UNKNOWN = of(new Value.Unknown());
    public static final Traced NULL = new Traced(new Value.Unknown(), true, Map::of, 0);
    public static final Traced NEVER = new Traced(new Value.Never(), true, Map::of, 0);

    private final Value value;
    private final boolean absent;
    private final Supplier<Map<Size, Origin>> findOrigins;
    private final int steps;
    private final List<Traced> parts;
    private @Nullable Map<Size, Origin> origins;

    private Traced(Value value, boolean absent, Supplier<Map<Size, Origin>> findOrigins, int steps) {
        this(value, absent, findOrigins, steps, List.of());
    }

    private Traced(
            Value value, boolean absent, Supplier<Map<Size, Origin>> findOrigins, int steps, List<Traced> parts) {
        this.value = value;
        this.absent = absent;
        this.findOrigins = findOrigins;
        this.steps = steps;
        this.parts = List.copyOf(parts);
    }

    public static Traced of(Value value) {
        return new Traced(value, false, Map::of, 0);
    }

    /** A value all of whose sizes come from one place. */
    public static Traced from(Origin origin, Value value) {
        return new Traced(
                value,
                false,
                () -> {
                    Map<Size, Origin> origins = new HashMap<>();
                    sizes(value).forEach(size -> origins.put(size, origin));
                    return origins;
                },
                0);
    }

    /** The result of an operation: sizes come from the operands that have them, the rest from the operation. */
    public static Traced result(String operation, Supplier<String> place, Value value, List<Traced> operands) {
        return made(value, operands, () -> {
            Origin here = new Origin(operation, Optional.empty(), place, Optional.empty(), List.of());
            Map<Size, Origin> origins = new HashMap<>();
            for (Size size : sizes(value)) {
                origins.put(
                        size,
                        origin(size, operands)
                                .map(earlier -> earlier.then(operation))
                                .orElse(here));
            }
            return origins;
        });
    }

    /** A value computed from others: where it is one of theirs, it came from there. */
    public static Traced computed(Value value, List<Traced> parts) {
        return made(value, parts, () -> {
            Map<Size, Origin> origins = new HashMap<>();
            sizes(value).forEach(size -> origin(size, parts).ifPresent(origin -> origins.put(size, origin)));
            return origins;
        });
    }

    /** Several values as one, each with its own origins. */
    public static Traced sequence(List<Traced> elements) {
        List<Value> values = new ArrayList<>(elements.size());
        for (Traced element : elements) {
            values.add(element.value());
        }
        Traced all = combined(new Value.Sequence(values), elements);
        return new Traced(all.value, false, all::origins, all.steps, elements);
    }

    /** One of several values. */
    public Optional<Traced> element(int index) {
        if (!(value instanceof Value.Sequence sequence)
                || index < 0
                || index >= sequence.elements().size()) {
            return Optional.empty();
        }
        return Optional.of(
                index < parts.size()
                        ? parts.get(index)
                        : with(sequence.elements().get(index)));
    }

    /** A value made of others, with all that is known about their sizes. */
    public static Traced combined(Value value, List<Traced> parts) {
        return made(value, parts, () -> {
            Map<Size, Origin> origins = new HashMap<>();
            parts.forEach(part -> part.origins().forEach(origins::putIfAbsent));
            return origins;
        });
    }

    private static Traced made(Value value, List<Traced> parts, Supplier<Map<Size, Origin>> findOrigins) {
        int longest = 0;
        for (Traced part : parts) {
            longest = Math.max(longest, part.origins == null ? part.steps : 0);
        }
        Traced made = new Traced(value, false, findOrigins, longest + 1);
        if (made.steps > LONGEST) {
            made.origins();
        }
        return made;
    }

    private static Optional<Origin> origin(Size size, List<Traced> operands) {
        for (Traced operand : operands) {
            Origin origin = operand.origins().get(size);
            if (origin != null) {
                return Optional.of(origin);
            }
        }
        return Optional.empty();
    }

    public Value value() {
        return value;
    }

    /** Where the sizes came from. */
    public Map<Size, Origin> origins() {
        Map<Size, Origin> found = origins;
        if (found == null) {
            found = Map.copyOf(findOrigins.get());
            origins = found;
        }
        return found;
    }

    /** Whether this is {@code null} or never comes to be, which joins with anything. */
    public boolean absent() {
        return absent;
    }

    public boolean isUnknown() {
        return value instanceof Value.Unknown;
    }

    /** Whether this is what an operation that cannot work would give. */
    public boolean isNever() {
        return this == NEVER;
    }

    public Optional<Size> integer() {
        return value instanceof Value.IntValue integer ? Optional.of(integer.size()) : Optional.empty();
    }

    /** This value with other knowledge about it, its origins kept. */
    public Traced with(Value other) {
        return made(other, List.of(this), this::origins);
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

package dev.fanin.processor.flow;

import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.scope.ClassScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Maps whose keys are constants: {@code gradients.put("w", g)} and later {@code gradients.get("w")}. Only what is surely
 * there is known; a key nobody knows, or anybody else who may write, makes the map unknown.
 */
final class MapCalls {

    private static final String MAP = "java.util.Map";

    /** What the map's entries remain as they are through. */
    private static final Set<String> LOOK = Set.of(
            "containsKey", "containsValue", "size", "isEmpty", "keySet", "hashCode", "equals", "toString", "forEach");

    private final Body body;

    MapCalls(Body body) {
        this.body = body;
    }

    /** Whether a class is a map. */
    static boolean isMap(TypeElement type) {
        return ClassScope.lineage(type).stream()
                .anyMatch(ancestor -> ancestor.getQualifiedName().contentEquals(MAP));
    }

    static boolean isMap(Value value) {
        return value instanceof Value.Config config && config.type().equals(MAP);
    }

    /** Maps of two branches as one: a key that only one has is absent or that. */
    static Value.Config join(Value.Config left, Value.Config right, Joins joins) {
        Map<String, Value> entries = new LinkedHashMap<>(left.settings());
        right.settings().forEach((key, value) -> entries.merge(key, value, joins::join));
        return new Value.Config(MAP, entries);
    }

    /** A new map, empty or with the entries of another. */
    static Optional<Traced> created(TypeElement type, List<Traced> arguments) {
        if (!isMap(type) || !type.getQualifiedName().toString().startsWith("java.util.")) {
            return Optional.empty();
        }
        if (arguments.size() == 1 && isMap(arguments.get(0).value())) {
            return Optional.of(arguments.get(0));
        }
        boolean empty = arguments.isEmpty()
                || arguments.get(0).integer().isPresent()
                || type.getSimpleName().contentEquals("EnumMap");
        return Optional.of(empty ? Traced.of(new Value.Config(MAP, Map.of())) : Traced.UNKNOWN);
    }

    /** A call on a map. */
    Traced result(Invocation call) {
        List<Traced> arguments = call.arguments();
        if (call.receiver().isEmpty()) {
            return switch (call.name()) {
                case "of" -> of(arguments);
                case "copyOf" -> arguments.get(0);
                default -> Traced.UNKNOWN;
            };
        }
        Traced map = call.receiver().get();
        if (!(map.value() instanceof Value.Config known) || !isMap(known)) {
            arguments.forEach(body.promises::forgetSame);
            return Traced.UNKNOWN;
        }
        return switch (call.name()) {
            case "put" -> put(call, map, known);
            case "get" -> arguments.size() == 1 ? get(map, known, arguments.get(0)) : Traced.UNKNOWN;
            case "getOrDefault" -> getOrDefault(map, known, arguments);
            case "values" -> values(map, known);
            default -> LOOK.contains(call.name()) ? Traced.UNKNOWN : forget(call, map);
        };
    }

    private static Traced of(List<Traced> arguments) {
        Traced map = Traced.of(new Value.Config(MAP, Map.of()));
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            Optional<String> key = key(arguments.get(i));
            if (key.isEmpty()) {
                return Traced.UNKNOWN;
            }
            map = with(map, key.get(), arguments.get(i + 1));
        }
        return map;
    }

    private static Traced with(Traced map, String key, Traced value) {
        return map.value() instanceof Value.Config known
                ? Traced.combined(known.with(key, value.value()), List.of(value, map))
                : Traced.UNKNOWN;
    }

    private static Optional<String> key(Traced key) {
        Value value = key.value();
        boolean constant = value instanceof Value.Text
                || value instanceof Value.EnumConstant
                || value instanceof Value.CharValue
                || key.integer().filter(size -> size.number().isPresent()).isPresent();
        return constant ? Optional.of(value.toString()) : Optional.empty();
    }

    private Traced put(Invocation call, Traced map, Value.Config known) {
        Optional<Element> variable = call.receiverVariable(body.site);
        Optional<String> key = key(call.arguments().get(0));
        Traced before = key.map(known.settings()::get).map(map::with).orElse(Traced.UNKNOWN);
        forget(call, map);
        if (variable.isPresent() && key.isPresent()) {
            body.state()
                    .set(variable.get(), with(map, key.get(), call.arguments().get(1)));
        }
        return before;
    }

    private Traced get(Traced map, Value.Config known, Traced key) {
        Optional<String> constant = key(key);
        if (constant.isPresent()) {
            Value value = known.settings().get(constant.get());
            return value == null ? Traced.UNKNOWN : map.with(value);
        }
        Joins joins = body.joins();
        return known.settings().values().stream()
                .reduce(joins::join)
                .map(map::with)
                .orElse(Traced.UNKNOWN);
    }

    private Traced getOrDefault(Traced map, Value.Config known, List<Traced> arguments) {
        boolean there =
                key(arguments.get(0)).filter(known.settings()::containsKey).isPresent();
        Traced found = get(map, known, arguments.get(0));
        return there || found.isUnknown() ? found : body.joins().join(found, arguments.get(1));
    }

    private Traced values(Traced map, Value.Config known) {
        Joins joins = body.joins();
        return known.settings().values().stream()
                .reduce(joins::join)
                .map(value -> map.with(new Value.Many(value)))
                .orElse(Traced.UNKNOWN);
    }

    private Traced forget(Invocation call, Traced map) {
        call.arguments().forEach(body.promises::forgetSame);
        body.promises.forgetSame(map);
        call.receiverVariable(body.site).ifPresent(variable -> body.state().forget(Set.of(variable)));
        return Traced.UNKNOWN;
    }
}

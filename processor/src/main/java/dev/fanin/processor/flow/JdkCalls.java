package dev.fanin.processor.flow;

import com.sun.source.tree.Tree;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import java.util.List;
import java.util.Set;

/** What the JDK's own methods do to ints and lists. */
final class JdkCalls {

    private static final Set<String> CONVERSIONS =
            Set.of("toIntExact", "valueOf", "intValue", "longValue", "unmodifiableList", "copyOf", "requireNonNull");

    /** What collections are gone through with. */
    private static final Set<String> GO_ON =
            Set.of("java.util.Iterator", "java.util.ListIterator", "java.util.Optional");

    private static final Set<String> MAPS = Set.of(
            "java.util.Map",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.SortedMap",
            "java.util.EnumMap",
            "java.util.AbstractMap");

    private final Body body;
    private final CollectionCalls collections;

    JdkCalls(Body body, CollectionCalls collections) {
        this.body = body;
        this.collections = collections;
    }

    /** What a method of the JDK gives. */
    Traced result(Invocation call) {
        String type = call.signature().owner();
        List<Traced> arguments = call.arguments();
        if (type.equals("java.lang.Math") || type.equals("java.lang.StrictMath")) {
            return arguments.size() == 2 ? math(call.name(), arguments) : convert(call);
        }
        if (call.signature().ofCollection()) {
            return switch (call.name()) {
                case "of" -> CollectionCalls.gathered(call);
                case "copyOf" -> convert(call);
                default -> collections.result(call);
            };
        }
        if (MAPS.contains(type)) {
            return new MapCalls(body).result(call);
        }
        if (type.startsWith("java.util.stream.") || GO_ON.contains(type)) {
            return collections.ofStream(call);
        }
        if (type.equals("java.util.Arrays")) {
            return arrays(call);
        }
        return convert(call);
    }

    private Traced arrays(Invocation call) {
        return switch (call.name()) {
            case "asList" -> CollectionCalls.gathered(call);
            case "stream" -> call.arguments().size() == 1 ? call.arguments().get(0) : Traced.UNKNOWN;
            default -> convert(call);
        };
    }

    private Traced convert(Invocation call) {
        if (!CONVERSIONS.contains(call.name())) {
            call.arguments().forEach(body.promises::forgetSame);
            return Traced.UNKNOWN;
        }
        List<Traced> operands = call.operands();
        return operands.size() == 1 ? operands.get(0) : Traced.UNKNOWN;
    }

    private Traced math(String name, List<Traced> arguments) {
        Traced left = arguments.get(0);
        Traced right = arguments.get(1);
        return switch (name) {
            case "addExact" -> Arithmetic.combine(Tree.Kind.PLUS, left, right);
            case "subtractExact" -> Arithmetic.combine(Tree.Kind.MINUS, left, right);
            case "multiplyExact" -> Arithmetic.combine(Tree.Kind.MULTIPLY, left, right);
            case "floorDiv" -> Arithmetic.combine(Tree.Kind.DIVIDE, left, right);
            case "min" -> extreme(left, right, -1);
            case "max" -> extreme(left, right, 1);
            default -> Traced.UNKNOWN;
        };
    }

    private Traced extreme(Traced left, Traced right, int sign) {
        if (left.integer().isEmpty() || right.integer().isEmpty()) {
            return Traced.UNKNOWN;
        }
        Size difference = left.integer().get().minus(right.integer().get());
        Equations equations = body.state().equations();
        if (equations.areEqual(left.integer().get(), right.integer().get())) {
            return left;
        }
        return difference.number().isEmpty()
                ? Traced.UNKNOWN
                : Long.signum(difference.number().getAsLong()) == sign ? left : right;
    }
}

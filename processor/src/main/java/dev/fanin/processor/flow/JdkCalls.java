package dev.fanin.processor.flow;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What the JDK's own methods do to ints and lists. */
final class JdkCalls {

    private static final Set<String> CONVERSIONS =
            Set.of("toIntExact", "valueOf", "intValue", "longValue", "unmodifiableList", "copyOf", "requireNonNull");

    private final Body body;

    JdkCalls(Body body) {
        this.body = body;
    }

    /** What a method of the JDK gives. */
    Traced result(Invocation call) {
        String type = call.signature().owner();
        List<Traced> arguments = call.arguments();
        if (type.equals("java.lang.Math") || type.equals("java.lang.StrictMath")) {
            return arguments.size() == 2 ? math(call.name(), arguments) : convert(call);
        }
        if (call.signature().ofCollection()) {
            return collection(call, arguments);
        }
        return type.equals("java.util.Arrays") && call.name().equals("asList") ? gathered(call) : convert(call);
    }

    /** Whether a class is a list or another collection. */
    static boolean isList(TypeElement type) {
        return ClassScope.lineage(type).stream()
                .anyMatch(ancestor -> ancestor.getQualifiedName().contentEquals("java.util.Collection"));
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
        if (equations.compare(left.integer().get(), right.integer().get()) instanceof Verdict.Equal) {
            return left;
        }
        return difference.number().isEmpty()
                ? Traced.UNKNOWN
                : Long.signum(difference.number().getAsLong()) == sign ? left : right;
    }

    private Traced collection(Invocation call, List<Traced> arguments) {
        Traced receiver = call.receiver().orElse(Traced.UNKNOWN);
        return switch (call.name()) {
            case "of" -> gathered(call);
            case "copyOf" -> convert(call);
            case "get" -> arguments.isEmpty()
                    ? Traced.UNKNOWN
                    : body.expressions.element(receiver, arguments.get(0).integer());
            case "size" -> receiver.value() instanceof Value.Sequence sequence
                    ? Traced.of(Value.IntValue.of(sequence.elements().size()))
                    : Traced.UNKNOWN;
            case "add" -> put(call, receiver, arguments);
            case "contains", "isEmpty", "indexOf", "stream", "iterator", "toArray", "hashCode", "equals" -> Traced
                    .UNKNOWN;
            default -> mayChange(call, receiver);
        };
    }

    private Traced gathered(Invocation call) {
        List<Traced> arguments = call.gathered();
        boolean one = call.method().isVarArgs() && arguments.size() == 1;
        return one ? arguments.get(0) : Objects.sequence(arguments);
    }

    private Traced put(Invocation call, Traced receiver, List<Traced> arguments) {
        Optional<Element> variable = variable(call);
        mayChange(call, receiver);
        boolean alike = receiver.absent() || receiver.value() instanceof Value.Many;
        if (variable.isPresent()
                && alike
                && arguments.size() == 1
                && !arguments.get(0).absent()) {
            body.state().set(variable.get(), body.promises.collect(receiver, arguments.get(0)));
        }
        return Traced.UNKNOWN;
    }

    private Traced mayChange(Invocation call, Traced receiver) {
        body.promises.forgetSame(receiver);
        variable(call).ifPresent(variable -> body.state().forget(Set.of(variable)));
        return Traced.UNKNOWN;
    }

    private Optional<Element> variable(Invocation call) {
        return call.receiverTree()
                .map(Syntax::withoutParentheses)
                .filter(IdentifierTree.class::isInstance)
                .map(body.site::element);
    }
}

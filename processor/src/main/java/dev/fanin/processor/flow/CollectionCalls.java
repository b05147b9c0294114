package dev.fanin.processor.flow;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.scope.ClassScope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Collections, their iterators and streams: what their elements have in common. */
final class CollectionCalls {

    /** A collection that nothing has been put into yet. */
    static final Value EMPTY = new Value.Many(new Value.Never());

    private static final Set<String> PUT =
            Set.of("add", "addFirst", "addLast", "push", "offer", "offerFirst", "offerLast", "set");

    private static final Set<String> TAKE = Set.of(
            "get",
            "getFirst",
            "getLast",
            "element",
            "pop",
            "peek",
            "peekFirst",
            "peekLast",
            "poll",
            "pollFirst",
            "pollLast",
            "remove",
            "removeFirst",
            "removeLast");

    private static final Set<String> LOOK =
            Set.of("contains", "containsAll", "isEmpty", "indexOf", "lastIndexOf", "toArray", "hashCode", "equals");

    private static final Set<String> GO_THROUGH =
            Set.of("stream", "parallelStream", "iterator", "listIterator", "descendingIterator");

    /** What streams and optional values leave as it is. */
    private static final Set<String> KEEP = Set.of(
            "filter",
            "limit",
            "skip",
            "sorted",
            "distinct",
            "parallel",
            "sequential",
            "unordered",
            "peek",
            "takeWhile",
            "dropWhile",
            "toList",
            "iterator",
            "findFirst",
            "findAny");

    /** What gives each element to a lambda of one parameter. */
    private static final Set<String> EACH = Set.of(
            "forEach",
            "forEachOrdered",
            "forEachRemaining",
            "map",
            "mapToInt",
            "mapToLong",
            "mapToDouble",
            "mapToObj",
            "flatMap",
            "filter",
            "peek",
            "takeWhile",
            "dropWhile",
            "anyMatch",
            "allMatch",
            "noneMatch",
            "removeIf",
            "replaceAll",
            "ifPresent");

    private static final Set<String> COLLECTORS =
            Set.of("toList", "toUnmodifiableList", "toSet", "toUnmodifiableSet", "toCollection");

    private final Body body;

    CollectionCalls(Body body) {
        this.body = body;
    }

    /** Whether a class is a list or another collection. */
    static boolean isCollection(TypeElement type) {
        return ClassScope.lineage(type).stream()
                .anyMatch(ancestor -> ancestor.getQualifiedName().contentEquals("java.util.Collection"));
    }

    /** What a method gives to the function that it takes, one by one. */
    Optional<Traced> each(String owner, String method, Traced receiver) {
        return owner.startsWith("java.") && EACH.contains(method)
                ? Optional.of(isKnown(receiver) ? body.expressions.element(receiver) : Traced.UNKNOWN)
                : Optional.empty();
    }

    private static boolean isKnown(Traced collection) {
        return collection.value() instanceof Value.Many || collection.value() instanceof Value.Sequence;
    }

    /** A call on a collection. */
    Traced result(Invocation call) {
        Traced receiver = call.receiver().orElse(Traced.UNKNOWN);
        List<Traced> arguments = call.arguments();
        String name = call.name();
        if (name.equals("size")) {
            return receiver.value() instanceof Value.Sequence sequence
                    ? Traced.of(Value.IntValue.of(sequence.elements().size()))
                    : Traced.UNKNOWN;
        }
        if (PUT.contains(name)) {
            return put(call, receiver);
        }
        if (TAKE.contains(name)) {
            return body.expressions.element(
                    receiver,
                    arguments.isEmpty() ? Optional.empty() : arguments.get(0).integer());
        }
        if (GO_THROUGH.contains(name)) {
            return many(receiver);
        }
        return LOOK.contains(name) ? Traced.UNKNOWN : mayChange(call, receiver);
    }

    /** A call on an iterator, a stream, or the optional value that comes of one. */
    Traced ofStream(Invocation call) {
        Traced receiver = call.receiver().orElse(Traced.UNKNOWN);
        return switch (call.name()) {
            case "of", "ofNullable" -> call.receiver().isEmpty() ? gathered(call) : Traced.UNKNOWN;
            case "map", "mapToObj" -> all(call.arguments().get(0));
            case "reduce" -> new Reduction(body, call, receiver).result();
            case "next", "previous", "orElseThrow", "get" -> call.arguments().isEmpty()
                    ? body.expressions.element(receiver)
                    : Traced.UNKNOWN;
            case "orElse" -> body.joins()
                    .join(body.expressions.element(receiver), call.arguments().get(0));
            case "orElseGet" -> body.joins()
                    .join(
                            body.expressions.element(receiver),
                            body.functions.apply(
                                    call.arguments().get(0),
                                    call.argumentTrees().get(0),
                                    List.of()));
            case "toArray" -> receiver;
            case "collect" -> collectsAll(call) ? receiver : Traced.UNKNOWN;
            default -> KEEP.contains(call.name()) ? receiver : Traced.UNKNOWN;
        };
    }

    /** {@code List.of(...)}, {@code Stream.of(...)}: what is given, one by one or as an array of them. */
    static Traced gathered(Invocation call) {
        List<Traced> arguments = call.gathered();
        boolean one = call.method().isVarArgs() && arguments.size() == 1;
        return one ? arguments.get(0) : Objects.sequence(arguments);
    }

    /** Whether a stream's elements end up in a collection as they are. */
    private static boolean collectsAll(Invocation call) {
        return call.argumentTrees().size() == 1
                && Syntax.withoutParentheses(call.argumentTrees().get(0)) instanceof MethodInvocationTree collector
                && COLLECTORS.contains(Syntax.methodName(collector));
    }

    /** As many elements as there may be of what a collection has. */
    private Traced many(Traced collection) {
        return isKnown(collection) ? all(body.expressions.element(collection)) : Traced.UNKNOWN;
    }

    private static Traced all(Traced element) {
        return element.isUnknown() || element.absent() ? Traced.UNKNOWN : element.with(new Value.Many(element.value()));
    }

    /** A new collection, empty or with the elements of another. */
    Optional<Traced> created(TypeElement type, List<Traced> arguments) {
        if (!isCollection(type) || !type.getQualifiedName().toString().startsWith("java.util.")) {
            return Optional.empty();
        }
        boolean empty = arguments.isEmpty()
                || (arguments.size() == 1 && arguments.get(0).integer().isPresent());
        return Optional.of(empty ? Traced.of(EMPTY) : many(arguments.get(0)));
    }

    private Traced put(Invocation call, Traced receiver) {
        Optional<Element> variable = variable(call);
        List<Traced> arguments = call.arguments();
        mayChange(call, receiver);
        boolean alike = receiver.value() instanceof Value.Many;
        Traced value = arguments.isEmpty() ? Traced.NULL : arguments.get(arguments.size() - 1);
        if (variable.isPresent() && alike && !value.absent()) {
            body.state().set(variable.get(), body.promises.collect(receiver, value));
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

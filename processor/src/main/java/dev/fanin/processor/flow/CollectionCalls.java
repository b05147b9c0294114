package dev.fanin.processor.flow;

import com.sun.source.tree.MethodInvocationTree;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.scope.ClassScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Collections, their iterators and streams: what their elements have in common. */
final class CollectionCalls {

    /** An array of references that nothing has been put into yet. */
    static final Value NULLS = new Value.Many(new Value.Never());

    /** A collection that nothing has been put into yet. */
    private static final Value EMPTY = new Value.Many(new Value.Never(), Optional.of(List.of()));

    /** Collections that keep the order in which elements are added, and all of them. */
    private static final Set<String> ORDERED = Set.of(
            "java.util.List",
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.Vector",
            "java.util.Deque",
            "java.util.ArrayDeque");

    private static final Set<String> APPEND = Set.of("add", "addLast", "offerLast");

    private static final Set<String> REMOVE = Set.of(
            "pop", "poll", "pollFirst", "pollLast", "remove", "removeFirst", "removeLast", "iterator", "listIterator");

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
            Set.of("contains", "containsAll", "isEmpty", "indexOf", "lastIndexOf", "hashCode", "equals");

    private static final Set<String> GO_THROUGH =
            Set.of("stream", "parallelStream", "iterator", "listIterator", "descendingIterator");

    /** What streams and optional values leave as it is. */
    private static final Set<String> KEEP = Set.of("parallel", "sequential", "peek", "toList");

    /** What keeps some of a stream's elements. */
    private static final Set<String> CHOOSE = Set.of(
            "filter",
            "limit",
            "skip",
            "sorted",
            "distinct",
            "unordered",
            "takeWhile",
            "dropWhile",
            "iterator",
            "findFirst",
            "findAny");

    /** More elements than this are looked at all together. */
    private static final int MOST = 8;

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

    /** What a method gives to the function that it takes, one by one; nothing if it takes none. */
    List<Traced> each(Signature method, Traced receiver) {
        if (!method.isOfJdk() || !EACH.contains(method.name())) {
            return List.of();
        }
        return all(receiver)
                .filter(all -> !all.isEmpty() && all.size() <= MOST)
                .orElseGet(() -> List.of(isKnown(receiver) ? body.expressions.element(receiver) : Traced.UNKNOWN));
    }

    /** The elements one by one, if they are known. */
    static Optional<List<Traced>> all(Traced collection) {
        Optional<List<Value>> values = collection.value() instanceof Value.Sequence sequence
                ? Optional.of(sequence.elements())
                : collection.value() instanceof Value.Many many ? many.all() : Optional.empty();
        return values.map(all -> IntStream.range(0, all.size())
                .mapToObj(i -> collection.element(i).orElseGet(() -> collection.with(all.get(i))))
                .toList());
    }

    /** The number of elements, if it is known. */
    static Optional<Integer> count(Traced collection) {
        return all(collection).map(List::size);
    }

    /** Whether nothing was put into a collection or array. */
    static boolean isEmpty(Traced collection) {
        return collection.value() instanceof Value.Many many && many.element() instanceof Value.Never;
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
            return count(receiver)
                    .map(count -> Traced.of(Value.IntValue.of(count)))
                    .orElse(Traced.UNKNOWN);
        }
        if (PUT.contains(name)) {
            return put(call, receiver);
        }
        if (REMOVE.contains(name)) {
            mayShrink(call, receiver);
        }
        if (TAKE.contains(name)) {
            return body.expressions.element(
                    receiver, name.equals("get") ? arguments.get(0).integer() : Optional.empty());
        }
        if (name.equals("stream") || name.equals("toArray")) {
            return copy(receiver);
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
            case "map", "mapToObj" -> mapped(receiver, call.arguments().get(0));
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
            case "collect" -> collectsAll(call) ? listed(receiver) : Traced.UNKNOWN;
            default -> KEEP.contains(call.name())
                    ? receiver
                    : CHOOSE.contains(call.name()) ? many(receiver) : Traced.UNKNOWN;
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
        return isKnown(collection) ? manyOf(body.expressions.element(collection)) : Traced.UNKNOWN;
    }

    /** A list or stream of its own with the same elements. */
    private Traced copy(Traced collection) {
        return all(collection)
                .filter(all -> !all.isEmpty())
                .map(Objects::sequence)
                .orElseGet(() -> many(collection));
    }

    /** A list that may grow. */
    private Traced listed(Traced collection) {
        return all(collection)
                .filter(all -> !all.isEmpty())
                .map(all -> collection.with(new Value.Many(
                        body.expressions.element(collection).value(),
                        Optional.of(all.stream().map(Traced::value).toList()))))
                .orElse(collection);
    }

    private static Traced mapped(Traced stream, Traced results) {
        int count = count(stream).orElse(0);
        if (count == 1) {
            return Objects.sequence(List.of(results));
        }
        return count > 1 && count <= MOST ? results : manyOf(results);
    }

    private static Traced manyOf(Traced element) {
        return element.isUnknown() || element.absent() ? Traced.UNKNOWN : element.with(new Value.Many(element.value()));
    }

    /** A new collection, empty or with the elements of another. */
    Optional<Traced> created(TypeElement type, List<Traced> arguments) {
        if (!isCollection(type) || !type.getQualifiedName().toString().startsWith("java.util.")) {
            return Optional.empty();
        }
        boolean empty = arguments.isEmpty()
                || (arguments.size() == 1 && arguments.get(0).integer().isPresent());
        boolean ordered = ORDERED.contains(type.getQualifiedName().toString());
        return Optional.of(empty ? Traced.of(EMPTY) : ordered ? listed(arguments.get(0)) : many(arguments.get(0)));
    }

    private Traced put(Invocation call, Traced receiver) {
        Optional<Element> variable = call.receiverVariable(body.site);
        List<Traced> arguments = call.arguments();
        mayChange(call, receiver);
        boolean alike = receiver.value() instanceof Value.Many;
        Traced value = arguments.isEmpty() ? Traced.NULL : arguments.get(arguments.size() - 1);
        if (variable.isPresent() && alike && !value.absent()) {
            boolean appends = APPEND.contains(call.name())
                    && arguments.size() == 1
                    && ORDERED.contains(call.signature().owner());
            Traced more = body.promises.collect(receiver, value);
            body.state().set(variable.get(), appends ? appended(receiver, value, more) : more);
        }
        return Traced.UNKNOWN;
    }

    private static Traced appended(Traced receiver, Traced value, Traced more) {
        if (!(receiver.value() instanceof Value.Many before)
                || before.all().isEmpty()
                || !(more.value() instanceof Value.Many after)) {
            return more;
        }
        List<Value> all = new ArrayList<>(before.all().get());
        all.add(value.value());
        return more.with(new Value.Many(after.element(), Optional.of(all)));
    }

    /** Some element is taken out, or may be through an iterator. */
    private void mayShrink(Invocation call, Traced receiver) {
        Optional<Element> variable = call.receiverVariable(body.site);
        Traced rest = many(receiver);
        mayChange(call, receiver);
        variable.ifPresent(list -> body.state().set(list, rest));
    }

    private Traced mayChange(Invocation call, Traced receiver) {
        body.promises.forgetSame(receiver);
        call.receiverVariable(body.site).ifPresent(variable -> body.state().forget(Set.of(variable)));
        return Traced.UNKNOWN;
    }
}

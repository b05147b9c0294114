package dev.fanin.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import dev.fanin.processor.flow.Findings.Called;
import dev.fanin.processor.flow.Findings.Elsewhere;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Functions as values: lambdas and method references that variables hold, called with what is known by then. */
final class FunctionCalls {

    /** Functions that call functions; deeper, nothing is known. */
    private static final int DEEPEST = 4;

    private final Body body;
    private final Deque<Tree> entered = new ArrayDeque<>();

    FunctionCalls(Body body) {
        this.body = body;
    }

    /** The value of {@code this::encode}, {@code Transforms::relu} or {@code INDArray::transpose}. */
    Traced reference(MemberReferenceTree tree) {
        ExpressionTree qualifier = tree.getQualifierExpression();
        if (!(body.site.element(tree) instanceof ExecutableElement method)
                || method.getKind() == ElementKind.CONSTRUCTOR) {
            return Traced.UNKNOWN;
        }
        boolean bound = !(body.site.element(qualifier) instanceof TypeElement);
        Optional<Traced> receiver = bound ? Optional.of(body.expressions.evaluate(qualifier)) : Optional.empty();
        return Traced.of(new Value.Function(new Closure.Reference(method, receiver)));
    }

    /** A call of a method of a functional interface on a function that is known; empty if it is not one. */
    Optional<Traced> result(Invocation call) {
        if (call.receiver().isEmpty()) {
            boolean identity =
                    call.name().equals("identity") && call.signature().owner().startsWith("java.util.function.");
            return identity ? Optional.of(Traced.of(new Value.Function(new Closure.Identity()))) : Optional.empty();
        }
        if (!(call.receiver().get().value() instanceof Value.Function function)) {
            return Optional.empty();
        }
        if (call.method().getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of(apply(function, call.tree(), call.argumentTrees(), call.arguments()));
        }
        return Optional.of(
                switch (call.name()) {
                    case "andThen" -> chain(
                            call.receiver().get(), call.arguments().get(0));
                    case "compose" -> chain(
                            call.arguments().get(0), call.receiver().get());
                    default -> Traced.UNKNOWN;
                });
    }

    private static Traced chain(Traced first, Traced then) {
        return first.value() instanceof Value.Function one && then.value() instanceof Value.Function other
                ? Traced.of(new Value.Function(new Closure.Chain(one, other)))
                : Traced.UNKNOWN;
    }

    /** What a function gives that is handed to somebody who calls it with these arguments, there and then. */
    Traced given(ExpressionTree tree, List<Traced> arguments) {
        if (Syntax.withoutParentheses(tree) instanceof LambdaExpressionTree lambda) {
            return body.lambdas.lambda(lambda, arguments);
        }
        return apply(body.expressions.evaluate(tree), tree, arguments);
    }

    /** What a value gives that may be a function. */
    Traced apply(Traced value, ExpressionTree tree, List<Traced> arguments) {
        return value.value() instanceof Value.Function function
                ? apply(function, tree, Collections.nCopies(arguments.size(), tree), arguments)
                : Traced.UNKNOWN;
    }

    /** The same for a function that is called from nowhere else: whatever does not fit in it is told there. */
    Traced applyHere(Traced value, ExpressionTree tree, List<Traced> arguments) {
        if (value.value() instanceof Value.Function function && function.code() instanceof Closure.Lambda lambda) {
            Walked walked = walk(lambda, arguments);
            walked.found().mismatches.forEach(body.findings::add);
            walked.found().calls.forEach(inner -> body.findings.called(inner.byHelper()));
            return walked.value();
        }
        return apply(value, tree, arguments);
    }

    private Traced apply(
            Value.Function function, Tree call, List<? extends ExpressionTree> trees, List<Traced> arguments) {
        Closure closure = (Closure) function.code();
        if (closure instanceof Closure.Chain chain) {
            Traced between = apply(chain.first(), call, trees, arguments);
            return trees.isEmpty() ? Traced.UNKNOWN : apply(chain.then(), call, trees.subList(0, 1), List.of(between));
        }
        if (closure instanceof Closure.Reference reference) {
            return call(reference, call, trees, arguments);
        }
        if (closure instanceof Closure.Lambda lambda) {
            return call(lambda, call, arguments);
        }
        return arguments.size() == 1 ? arguments.get(0) : Traced.UNKNOWN;
    }

    private Traced call(
            Closure.Reference reference, Tree call, List<? extends ExpressionTree> trees, List<Traced> arguments) {
        ExecutableElement method = reference.method();
        boolean unbound = reference.receiver().isEmpty() && !Objects.isStatic(method);
        int skipped = unbound ? 1 : 0;
        int count = arguments.size() - skipped;
        if (count < 0 || (count != method.getParameters().size() && !method.isVarArgs())) {
            return Traced.UNKNOWN;
        }
        Traced receiver = unbound ? arguments.get(0) : reference.receiver().orElse(body.frame.self);
        return body.calls.invoke(
                new Invocation(
                        call,
                        method,
                        body.signatures.of(method, body.site),
                        unbound ? Optional.of(trees.get(0)) : Optional.empty(),
                        Objects.isStatic(method) ? Optional.empty() : Optional.of(receiver),
                        trees.subList(skipped, trees.size()),
                        arguments.subList(skipped, arguments.size()),
                        TypeKind.NONE),
                receiver);
    }

    /** What does not fit in a lambda is the caller's fault if other calls fit, as with helpers. */
    private Traced call(Closure.Lambda lambda, Tree call, List<Traced> arguments) {
        Walked walked = walk(lambda, arguments);
        List<Finding> faults = walked.found().mismatches;
        boolean told = arguments.stream().noneMatch(Traced::isUnknown);
        if (!faults.isEmpty() || told) {
            body.findings.called(new Called(lambda.tree(), "the lambda", call, faults, body.findings.inRound(), ""));
        }
        walked.found().calls.forEach(inner -> body.findings.called(inner.byHelper()));
        return walked.value();
    }

    private record Walked(Traced value, Elsewhere found) {}

    private Walked walk(Closure.Lambda lambda, List<Traced> arguments) {
        if (entered.size() >= DEEPEST || entered.contains(lambda.tree()) || !body.hasTime()) {
            return new Walked(Traced.UNKNOWN, body.findings.ofHelper(() -> {}));
        }
        entered.push(lambda.tree());
        List<Traced> result = new ArrayList<>();
        Elsewhere found = body.findings.ofHelper(() -> result.add(body.lambdas.call(lambda, arguments)));
        entered.pop();
        return new Walked(result.get(0), found);
    }
}

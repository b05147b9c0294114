package dev.fanin.processor.flow;

import com.sun.source.tree.MethodTree;
import dev.fanin.processor.flow.Findings.Called;
import dev.fanin.processor.flow.Findings.Elsewhere;
import dev.fanin.processor.flow.contract.Contracts;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.size.Equations;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Calls of methods in the same file that promise nothing: their bodies are walked with the arguments of the call, to see
 * what comes of it, and what does not fit.
 */
final class HelperCalls {

    /** Helpers that call helpers that call helpers; deeper, or round in circles, nothing is known. */
    private static final int DEEPEST = 3;

    private final Body body;
    private final Deque<ExecutableElement> entered = new ArrayDeque<>();
    private final Map<Question, Answer> answers = new HashMap<>();

    HelperCalls(Body body) {
        this.body = body;
    }

    private record Question(ExecutableElement method, Value self, List<Value> arguments, Equations equations) {}

    private record Answer(Traced value, Elsewhere found, List<Value> reshaped) {}

    /** What the call gives, and what does not fit in there; empty if its method is not one of the file's. */
    Optional<Traced> result(Invocation call) {
        return answer(call).map(answer -> {
            List<Finding> faults = answer.found().mismatches;
            if (!faults.isEmpty() || isTold(call.method(), call.gathered())) {
                body.findings.called(new Called(
                        call.method(),
                        Contracts.name(call.method()),
                        call.tree(),
                        faults,
                        body.findings.inRound(),
                        ""));
            }
            answer.found().calls.forEach(inner -> body.findings.called(inner.byHelper()));
            return value(call, answer);
        });
    }

    /** What the call gives; its arguments were held against a contract. */
    Optional<Traced> value(Invocation call) {
        return answer(call).map(answer -> value(call, answer));
    }

    private Traced value(Invocation call, Answer answer) {
        Traced value = answer.value();
        boolean nothing = value.absent() || value.isUnknown();
        return nothing
                ? value
                : Traced.result(call.name(), body.site.place(call.tree()), value.value(), call.operands());
    }

    private Optional<Answer> answer(Invocation call) {
        MethodTree tree = body.helpers.methods().get(call.method());
        if (tree == null || !isFollowed(call)) {
            return Optional.empty();
        }
        List<Traced> arguments = call.gathered();
        Question question = new Question(
                call.method(),
                call.receiver().orElse(Traced.UNKNOWN).value(),
                arguments.stream()
                        .map(argument -> argument.absent() ? new Value.Never() : argument.value())
                        .toList(),
                body.state().equations());
        Answer answer = answers.get(question);
        if (answer == null) {
            answer = walk(tree, call, arguments);
            answers.put(question, answer);
        }
        answer.reshaped().forEach(body.promises::reshaped);
        return Optional.of(answer);
    }

    /** Whether all the arrays are known that the call gives: only then does it mean something that they fit. */
    private static boolean isTold(ExecutableElement method, List<Traced> arguments) {
        for (int i = 0; i < method.getParameters().size() && i < arguments.size(); i++) {
            if (Site.isArray(method.getParameters().get(i).asType())
                    && (arguments.get(i).isUnknown() || arguments.get(i).isNever())) {
                return false;
            }
        }
        return true;
    }

    private boolean isFollowed(Invocation call) {
        return isOwn(call) && entered.size() < DEEPEST && !entered.contains(call.method()) && body.hasTime();
    }

    /** Whether it is sure which body runs, but for classes elsewhere that override it. */
    private static boolean isOwn(Invocation call) {
        if (call.receiver().isEmpty()) {
            return true;
        }
        TypeElement owner = ClassScope.owner(call.method());
        Traced receiver = call.receiver().get();
        boolean exact = receiver.value() instanceof Value.Config config
                && owner.getQualifiedName().contentEquals(config.type());
        return (Objects.isThis(receiver) || exact)
                && (!owner.getModifiers().contains(Modifier.ABSTRACT)
                        || call.method().getModifiers().contains(Modifier.PRIVATE));
    }

    private Answer walk(MethodTree tree, Invocation call, List<Traced> arguments) {
        ExecutableElement method = call.method();
        Frame outer = body.frame;
        Frame frame = Frame.ofHelper(
                ClassScope.owner(method),
                call.receiver().orElse(Objects.THIS),
                outer.name,
                outer.state.withoutVariables());
        body.frame = frame;
        entered.push(method);
        Elsewhere found = body.findings.ofHelper(() -> {
            List<? extends VariableElement> parameters = method.getParameters();
            for (int i = 0; i < parameters.size() && i < arguments.size(); i++) {
                frame.state.set(parameters.get(i), body.statements.known(parameters.get(i), arguments.get(i)));
            }
            body.statements.walk(tree.getBody());
        });
        entered.pop();
        body.frame = outer;
        return new Answer(common(frame.returned), found, List.copyOf(frame.reshaped));
    }

    private Traced common(List<Traced> returned) {
        Joins joins = body.joins();
        return returned.stream()
                .reduce(joins::join)
                .filter(value -> value != Traced.NULL)
                .orElse(Traced.UNKNOWN);
    }
}

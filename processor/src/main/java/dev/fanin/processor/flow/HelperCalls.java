package dev.fanin.processor.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.fanin.processor.flow.Calls.Invocation;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
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
import org.jspecify.annotations.Nullable;

/**
 * Calls of methods in the same file that promise nothing: their bodies are walked with the arguments of the call, to see
 * what comes of it. What does not fit in there is not reported here.
 */
final class HelperCalls {

    /** Helpers that call helpers that call helpers; deeper, or round in circles, nothing is known. */
    private static final int DEEPEST = 3;

    private final Body body;
    private final Deque<ExecutableElement> entered = new ArrayDeque<>();
    private final Map<Question, Traced> answers = new HashMap<>();

    HelperCalls(Body body) {
        this.body = body;
    }

    private record Question(ExecutableElement method, List<Value> arguments, Equations equations) {}

    /** The methods of a class and of those inside it. */
    static Map<ExecutableElement, MethodTree> methods(Site site, ClassTree root) {
        Map<ExecutableElement, MethodTree> methods = new HashMap<>();
        collect(site, root, methods);
        return methods;
    }

    private static void collect(Site site, ClassTree tree, Map<ExecutableElement, MethodTree> methods) {
        for (Tree member : tree.getMembers()) {
            if (member instanceof ClassTree nested) {
                collect(site, nested, methods);
            } else if (member instanceof MethodTree method
                    && method.getBody() != null
                    && site.element(method) instanceof ExecutableElement element) {
                methods.put(element, method);
            }
        }
    }

    /** What the call gives; empty if its method is not one of those. */
    Optional<Traced> result(Invocation call) {
        MethodTree tree = body.methods.get(call.method());
        if (tree == null || !isFollowed(call)) {
            return Optional.empty();
        }
        List<Traced> arguments = body.calls.gather(call);
        Question question = new Question(
                call.method(),
                arguments.stream().map(Traced::value).toList(),
                body.state().equations());
        Traced known = answers.get(question);
        if (known == null) {
            known = walk(tree, call.method(), arguments);
            answers.put(question, known);
        }
        return Optional.of(
                known.absent() || known.isUnknown()
                        ? known
                        : Traced.result(call.name(), body.site.place(call.tree()), known.value(), call.operands()));
    }

    private boolean isFollowed(Invocation call) {
        boolean own = call.receiver().isEmpty()
                || call.receiver().filter(Objects.THIS::equals).isPresent();
        boolean concrete = call.method().getEnclosingElement() instanceof TypeElement type
                && (Objects.isStatic(call.method()) || !type.getModifiers().contains(Modifier.ABSTRACT));
        boolean gives = Site.isArray(call.method().getReturnType())
                || Site.isInteger(call.method().getReturnType());
        return own
                && concrete
                && gives
                && entered.size() < DEEPEST
                && !entered.contains(call.method())
                && body.hasTime();
    }

    private Traced walk(MethodTree tree, ExecutableElement method, List<Traced> arguments) {
        Frame outer = body.frame;
        Frame frame = new Frame(outer.type, outer.name, Optional.empty(), outer.state.withoutVariables());
        body.frame = frame;
        entered.push(method);
        body.findings.silently(() -> {
            List<? extends VariableElement> parameters = method.getParameters();
            for (int i = 0; i < parameters.size() && i < arguments.size(); i++) {
                frame.state.set(parameters.get(i), body.statements.known(parameters.get(i), arguments.get(i)));
            }
            body.statements.walk(tree.getBody());
        });
        entered.pop();
        body.frame = outer;
        return common(frame.returned);
    }

    private Traced common(List<Traced> returned) {
        @Nullable Traced common = null;
        Joins joins = body.joins();
        for (Traced value : returned) {
            common = common == null ? value : joins.join(common, value);
        }
        return common == null || common.equals(Traced.NULL) ? Traced.UNKNOWN : common;
    }
}

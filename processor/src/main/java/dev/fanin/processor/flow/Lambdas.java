package dev.fanin.processor.flow;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.fanin.processor.flow.contract.Contract;
import dev.fanin.processor.flow.contract.Contracts;
import dev.fanin.processor.flow.contract.Matching;
import dev.fanin.processor.flow.contract.Pattern;
import dev.fanin.processor.flow.trace.Origin;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Code inside code: lambdas, local and anonymous classes, walked where they stand with what they capture. */
final class Lambdas {

    private final Body body;

    Lambdas(Body body) {
        this.body = body;
    }

    /**
     * Walks a lambda where it stands.
     *
     * @param given what its parameters are, if there are as many
     * @return what it gives
     */
    Traced lambda(LambdaExpressionTree tree, List<Traced> given) {
        Frame outer = body.frame;
        Frame inner = outer.inner(captured(outer));
        Doubts doubts = body.findings.doubts();
        int before = doubts.enter(body.findings.inRound());
        Traced result = walk(tree, inner, given);
        doubts.leave(before);
        doubts.arrive(inner);
        outer.state.forget(body.loops.assigned(tree.getBody()));
        return result;
    }

    /** Walks a lambda for an interface of the project whose method has a contract: it is held to that. */
    void promised(LambdaExpressionTree tree, ExecutableElement method) {
        Contract contract = body.contracts.of(method);
        Frame outer = body.frame;
        Frame inner = outer.promising(Contracts.name(method), contract, captured(outer));
        Matching loose = new Matching(contract.looseNames(), inner.state.equations(), body.fresh);
        inner.loose = loose;
        List<Traced> given = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            given.add(parameter(method.getParameters().get(i), contract, i, loose));
        }
        Doubts doubts = body.findings.doubts();
        int before = doubts.enter(body.findings.inRound());
        walk(tree, inner, given);
        doubts.leave(before);
        doubts.arrive(inner);
        outer.state.forget(body.loops.assigned(tree.getBody()));
    }

    /** A lambda that somebody may call later. */
    Closure closure(LambdaExpressionTree tree) {
        return new Closure.Lambda(tree, body.frame.inner(captured(body.frame)));
    }

    /** Walks a lambda that was made earlier, for one call of it. */
    Traced call(Closure.Lambda lambda, List<Traced> arguments) {
        Traced result =
                walk(lambda.tree(), lambda.made().inner(lambda.made().state.copy()), arguments);
        body.state().forget(body.loops.assigned(lambda.tree().getBody()));
        return result;
    }

    private Traced walk(LambdaExpressionTree tree, Frame inner, List<Traced> given) {
        Frame outer = body.frame;
        body.frame = inner;
        boolean isGiven = given.size() == tree.getParameters().size();
        for (int i = 0; i < tree.getParameters().size(); i++) {
            Element element = body.site.element(tree.getParameters().get(i));
            if (element != null) {
                Traced value = isGiven ? given.get(i) : Traced.UNKNOWN;
                Traced known = value.isUnknown() ? body.objects.unknown(element) : value;
                body.state().set(element, body.statements.known(element, known));
            }
        }
        if (tree.getBody() instanceof ExpressionTree expression) {
            body.promises.returned(expression);
        } else {
            body.statements.walk(tree.getBody());
        }
        body.frame = outer;
        return inner.returned.stream().reduce(body.joins()::join).orElse(Traced.UNKNOWN);
    }

    /** The methods of a local or anonymous class. */
    void localClass(ClassTree tree) {
        if (!(body.site.element(tree) instanceof TypeElement type) || Suppression.covers(tree.getModifiers())) {
            return;
        }
        Frame outer = body.frame;
        Doubts doubts = body.findings.doubts();
        int before = doubts.enter(body.findings.inRound());
        for (Tree member : tree.getMembers()) {
            body.frame = new Frame(type, "", Optional.empty(), captured(outer));
            if (member instanceof MethodTree method) {
                method(method, type, captured(outer));
            } else if (member instanceof VariableTree field) {
                initializer(field);
            } else if (member instanceof BlockTree block) {
                body.statements.walk(block);
            }
            doubts.arrive(body.frame);
        }
        doubts.leave(before);
        body.frame = outer;
        outer.state.forget(body.loops.assigned(tree));
    }

    /**
     * What is still known when the code runs, later than it stands and maybe more than once: local variables do not change,
     * but fields may, and what is in arrays and lists.
     */
    private static State captured(Frame outer) {
        State state = outer.state.copy();
        state.forgetFields();
        state.variables()
                .entrySet()
                .removeIf(entry -> mayBeFilled(entry.getKey(), entry.getValue().value()));
        return state;
    }

    private static boolean mayBeFilled(Element variable, Value value) {
        return value instanceof Value.Many
                || MapCalls.isMap(value)
                || (value instanceof Value.Sequence && variable.asType().getKind() == TypeKind.ARRAY);
    }

    /** Walks a method from its parameters on. */
    void method(MethodTree tree, TypeElement type, State start) {
        if (!(body.site.element(tree) instanceof ExecutableElement method)
                || tree.getBody() == null
                || Suppression.covers(tree.getModifiers())) {
            return;
        }
        Contract contract = body.contracts.of(method);
        body.frame = new Frame(type, Contracts.name(method), Optional.of(contract), start);
        Matching loose = new Matching(contract.looseNames(), start.equations(), body.fresh);
        body.frame.loose = loose;
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            start.set(parameter, parameter(parameter, contract, i, loose));
        }
        new Overriding(body).check(tree, method);
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            sizes(tree, type, method, start);
        }
        body.statements.walk(tree.getBody());
    }

    private void sizes(MethodTree tree, TypeElement type, ExecutableElement constructor, State start) {
        Map<String, Size> sizes = new ConstructorBody(type, body.contracts.scope(type)).parameters(tree);
        for (VariableElement parameter : constructor.getParameters()) {
            Size size = sizes.get(parameter.getSimpleName().toString());
            if (size != null) {
                start.set(parameter, Traced.of(new Value.IntValue(size)));
            }
        }
    }

    /** The initializer of a field. */
    void initializer(VariableTree field) {
        ExpressionTree initializer = field.getInitializer();
        if (initializer != null && body.site.element(field) != null && !Suppression.covers(field.getModifiers())) {
            Traced value = body.expressions.evaluate(initializer);
            if (body.site.element(field) instanceof VariableElement element
                    && element.getEnclosingElement() instanceof TypeElement owner) {
                body.promises.declared(element, owner, initializer, value);
            }
        }
    }

    private Traced parameter(VariableElement parameter, Contract contract, int index, Matching loose) {
        String name = contract.parameterNames().get(index);
        if (Site.isInteger(parameter.asType())) {
            return Traced.of(new Value.IntValue(
                    contract.names().contains(name) ? loose.instantiate(Size.name(name)) : body.fresh.integer()));
        }
        Optional<Pattern> pattern = contract.parameters().get(index);
        if (pattern.isEmpty()) {
            return body.statements.known(parameter, body.objects.unknown(parameter));
        }
        return loose.instantiate(pattern.get())
                .map(shape -> Traced.from(
                        new Origin(
                                parameter.getSimpleName().toString(),
                                Optional.of(shape),
                                body.site.place(parameter),
                                Optional.of(parameter),
                                List.of()),
                        Objects.declared(parameter.asType(), shape)))
                .orElse(Traced.UNKNOWN);
    }
}

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Code inside code: lambdas, local and anonymous classes, walked where they stand with what they capture. */
final class Lambdas {

    private final Body body;

    Lambdas(Body body) {
        this.body = body;
    }

    void lambda(LambdaExpressionTree tree) {
        Frame outer = body.frame;
        body.frame = new Frame(outer.type, outer.name, Optional.empty(), outer.state.copy());
        for (VariableTree parameter : tree.getParameters()) {
            Element element = body.site.element(parameter);
            if (element != null) {
                body.state().set(element, body.statements.known(element, body.objects.unknown(element)));
            }
        }
        if (tree.getBody() instanceof ExpressionTree expression) {
            body.expressions.evaluate(expression);
        } else {
            body.statements.walk(tree.getBody());
        }
        body.frame = outer;
        outer.state.forget(body.loops.assigned(tree.getBody()));
    }

    /** The methods of a local or anonymous class. */
    void localClass(ClassTree tree) {
        if (!(body.site.element(tree) instanceof TypeElement type) || Syntax.suppressed(tree.getModifiers())) {
            return;
        }
        Frame outer = body.frame;
        for (Tree member : tree.getMembers()) {
            body.frame = new Frame(type, "", Optional.empty(), outer.state.copy());
            if (member instanceof MethodTree method) {
                method(method, type, outer.state.copy());
            } else if (member instanceof VariableTree field) {
                initializer(field);
            } else if (member instanceof BlockTree block) {
                body.statements.walk(block);
            }
        }
        body.frame = outer;
        outer.state.forget(body.loops.assigned(tree));
    }

    /** Walks a method from its parameters on. */
    void method(MethodTree tree, TypeElement type, State start) {
        if (!(body.site.element(tree) instanceof ExecutableElement method)
                || tree.getBody() == null
                || Syntax.suppressed(tree.getModifiers())) {
            return;
        }
        Contract contract = body.contracts.of(method);
        body.frame = new Frame(type, Contracts.name(method), Optional.of(contract), start);
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            start.set(parameter, parameter(parameter, contract, i));
        }
        body.statements.walk(tree.getBody());
    }

    /** The initializer of a field. */
    void initializer(VariableTree field) {
        ExpressionTree initializer = field.getInitializer();
        if (initializer != null && body.site.element(field) != null && !Syntax.suppressed(field.getModifiers())) {
            Traced value = body.expressions.evaluate(initializer);
            if (body.site.element(field) instanceof VariableElement element
                    && element.getEnclosingElement() instanceof TypeElement owner) {
                body.promises.declared(element, owner, initializer, value);
            }
        }
    }

    private Traced parameter(VariableElement parameter, Contract contract, int index) {
        String name = contract.parameterNames().get(index);
        if (Site.isInteger(parameter.asType())) {
            return Traced.of(
                    new Value.IntValue(contract.names().contains(name) ? Size.name(name) : body.fresh.integer()));
        }
        Optional<Pattern> pattern = contract.parameters().get(index);
        if (pattern.isEmpty()) {
            return body.objects.unknown(parameter);
        }
        Matching matching = new Matching(Set.of(), body.state().equations(), body.fresh);
        return matching.instantiate(pattern.get())
                .map(shape -> Traced.from(
                        new Origin(
                                parameter.getSimpleName().toString(),
                                Optional.of(shape),
                                body.site.place(parameter),
                                Optional.of(parameter),
                                List.of()),
                        new Value.ArrayValue(shape)))
                .orElse(Traced.UNKNOWN);
    }
}

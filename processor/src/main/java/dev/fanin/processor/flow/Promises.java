package dev.fanin.processor.flow;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import dev.fanin.processor.flow.Finding.Clash;
import dev.fanin.processor.flow.Finding.Operand;
import dev.fanin.processor.flow.contract.Contract;
import dev.fanin.processor.flow.contract.Matching;
import dev.fanin.processor.flow.contract.Matching.Misfit;
import dev.fanin.processor.flow.contract.Pattern;
import dev.fanin.processor.flow.trace.Origin;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Size;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Holds values against the contracts of what they are given to: variables, fields, results. */
final class Promises {

    private final Body body;

    /** The conditional and switch expressions that are returned. */
    private final Set<Tree> choices = Collections.newSetFromMap(new IdentityHashMap<>());

    Promises(Body body) {
        this.body = body;
    }

    /** What a local variable is after its initializer, its own contract included. */
    Traced local(VariableElement variable, ExpressionTree initializer, Traced value) {
        Set<String> own = new LinkedHashSet<>();
        Optional<Pattern> pattern = body.contracts.ofLocal(variable, body.frame.type, own);
        if (pattern.isEmpty()) {
            return value;
        }
        Set<String> methods = body.frame.contract.map(Contract::names).orElse(Set.of());
        own.removeAll(methods);
        Matching matching = new Matching(
                own, body.objects.names(body.frame.self), body.state().equations(), body.fresh);
        body.state().names().forEach(matching::bind);
        check(matching, pattern.get(), value, initializer, "shape.local", variable.getSimpleName() + " is declared");
        matching.bindings().forEach(body.state().names()::putIfAbsent);
        own.forEach(name -> matching.bind(name, Size.name(name)));
        return matching.instantiate(pattern.get())
                .map(shape -> Traced.from(
                        new Origin(
                                variable.getSimpleName().toString(),
                                Optional.of(shape),
                                body.site.place(initializer),
                                Optional.empty(),
                                List.of()),
                        Objects.declared(variable.asType(), shape)))
                .orElse(value);
    }

    /** Holds a result against what the method promises; names that only the result has may be any size. */
    void returned(ExpressionTree tree, Traced value) {
        Optional<Contract> contract = body.frame.contract;
        if (contract.isEmpty() || contract.get().result().isEmpty()) {
            return;
        }
        Set<String> chosen = new HashSet<>(contract.get().names());
        chosen.removeAll(contract.get().givenNames());
        chosen.addAll(contract.get().looseNames());
        Matching matching = new Matching(chosen, body.state().equations(), body.fresh);
        Matching loose = body.frame.loose;
        if (loose != null) {
            loose.bindings().forEach(matching::bind);
        }
        String promise = body.frame.name + " promises";
        check(matching, contract.get().result().get(), value, tree, "shape.return", promise);
    }

    /** Evaluates what a method returns; of a choice, each of what it may choose is held against the promise. */
    void returned(ExpressionTree tree) {
        ExpressionTree result = Syntax.withoutParentheses(tree);
        boolean chosen = isChoice(result);
        if (chosen) {
            choices.add(result);
        }
        Traced value = body.expressions.evaluate(tree);
        if (!chosen) {
            returned(tree, value);
        }
        body.frame.returned.add(value);
    }

    private static boolean isChoice(Tree tree) {
        return tree instanceof ConditionalExpressionTree || tree instanceof SwitchExpressionTree;
    }

    /** Evaluates what a conditional or switch expression may be. */
    Traced branch(@Nullable Tree choice, ExpressionTree tree) {
        if (choice == null || !choices.contains(choice)) {
            return body.expressions.evaluate(tree);
        }
        ExpressionTree result = Syntax.withoutParentheses(tree);
        if (isChoice(result)) {
            choices.add(result);
            return body.expressions.evaluate(tree);
        }
        Traced value = body.expressions.evaluate(tree);
        returned(tree, value);
        return value;
    }

    /** Gives a variable, a field or an element a value. */
    Traced assign(ExpressionTree target, ExpressionTree valueTree, Traced value) {
        ExpressionTree variable = Syntax.withoutParentheses(target);
        if (variable instanceof ArrayAccessTree access) {
            assignElement(access, value);
            return value;
        }
        if (!(body.site.element(variable) instanceof VariableElement element)) {
            return value;
        }
        if (element.getKind() == ElementKind.FIELD) {
            assignField(element, variable, valueTree, value);
            return value;
        }
        Traced known = body.statements.known(element, value);
        body.state().set(element, known);
        return known;
    }

    private void assignField(VariableElement field, ExpressionTree target, ExpressionTree valueTree, Traced value) {
        Traced receiver = target instanceof MemberSelectTree select
                ? body.expressions.evaluate(select.getExpression())
                : body.frame.self;
        if (field.getEnclosingElement() instanceof TypeElement owner) {
            check(field, owner, receiver, valueTree, value);
            boolean own = Objects.isThis(receiver);
            if (!body.frame.called) {
                remember(field, owner, valueTree, own ? value : Traced.UNKNOWN);
            }
            if (!own) {
                body.state().forget(Set.of(field));
            }
        }
    }

    /** What a field without a contract is from here on, until somebody may have set it again. */
    private void remember(VariableElement field, TypeElement owner, ExpressionTree tree, Traced value) {
        if (body.contracts.of(field, owner).isEmpty()) {
            body.assignedFields.add(field, tree, FieldValues.outsideOf(body, value));
            boolean shared = field.getModifiers().contains(Modifier.VOLATILE);
            if (!shared && !ConstructorSizes.isMade(field)) {
                body.state().set(field, body.statements.known(field, value));
            }
        }
    }

    /** Holds the initializer of a field against its declaration. */
    void declared(VariableElement field, TypeElement owner, ExpressionTree initializer, Traced value) {
        check(field, owner, Objects.THIS, initializer, value);
        body.assignedFields.add(field, initializer, FieldValues.outsideOf(body, value));
    }

    private void check(VariableElement field, TypeElement owner, Traced receiver, ExpressionTree tree, Traced value) {
        Optional<Pattern> pattern = body.contracts.of(field, owner);
        if (pattern.isPresent()) {
            Matching matching = new Matching(
                    Set.of(), body.objects.names(receiver), body.state().equations(), body.fresh);
            check(matching, pattern.get(), value, tree, "shape.field", field.getSimpleName() + " is declared");
        }
    }

    /** Whoever else holds the same array no longer knows what is in it. */
    private void assignElement(ArrayAccessTree access, Traced value) {
        body.expressions.evaluate(access.getIndex());
        Element array = body.site.element(Syntax.withoutIndices(access));
        if (array == null) {
            return;
        }
        Traced before = body.state().get(array);
        if (before.value() instanceof Value.Counted) {
            return;
        }
        forgetSame(before);
        boolean direct = !(Syntax.withoutParentheses(access.getExpression()) instanceof ArrayAccessTree);
        boolean alike = before.value() instanceof Value.Many;
        body.state().set(array, direct && alike && !value.absent() ? collect(before, value) : Traced.UNKNOWN);
    }

    /** A list or array into which a value was put. */
    Traced collect(Traced collection, Traced value) {
        Traced many = value.with(new Value.Many(value.value()));
        return body.joins().join(collection, many);
    }

    /** Forgets every variable that may hold the same array or list. */
    void forgetSame(Traced collection) {
        boolean mutable = collection.value() instanceof Value.Sequence
                || collection.value() instanceof Value.Many
                || MapCalls.isMap(collection.value());
        if (mutable) {
            Set<Element> same = new HashSet<>();
            for (Map.Entry<Element, Traced> entry : body.state().variables().entrySet()) {
                if (isSame(collection, entry.getValue())) {
                    same.add(entry.getKey());
                }
            }
            body.state().forget(same);
        }
    }

    /** An array has changed its own shape: forgets every variable that may hold it. */
    void reshaped(Value array) {
        body.frame.reshaped.add(array);
        Set<Element> holders = new HashSet<>();
        body.state().variables().forEach((variable, value) -> {
            if (mayHold(value.value(), array)) {
                holders.add(variable);
            }
        });
        body.state().forget(holders);
    }

    private static boolean mayHold(Value holder, Value array) {
        if (holder instanceof Value.Sequence sequence) {
            return sequence.elements().stream().anyMatch(element -> mayHold(element, array));
        }
        if (holder instanceof Value.Many many) {
            return mayHold(many.element(), array)
                    || mayHold(new Value.Sequence(many.all().orElse(List.of())), array);
        }
        if (holder instanceof Value.Config object) {
            return object.settings().values().stream().anyMatch(setting -> mayHold(setting, array));
        }
        return holder instanceof Value.ArrayValue && (holder.equals(array) || !(array instanceof Value.ArrayValue));
    }

    /** Whether two values may be one collection. Empty ones are all alike, but each is made and handed on as one object. */
    @SuppressWarnings("ReferenceEquality") // it is the object that matters
    private static boolean isSame(Traced collection, Traced other) {
        return CollectionCalls.isEmpty(collection)
                ? collection == other
                : collection.value().equals(other.value());
    }

    /** Matches a value and reports a misfit on the tree it came from; {@code promise} begins the message. */
    void check(Matching matching, Pattern pattern, Traced value, Tree tree, String code, String promise) {
        if (value.value() instanceof Value.Sequence sequence) {
            sequence.elements().forEach(element -> check(matching, pattern, value.with(element), tree, code, promise));
        } else if (value.value() instanceof Value.Many many) {
            check(matching, pattern, value.with(many.element()), tree, code, promise);
        }
        if (!(value.value() instanceof Value.ArrayValue array)) {
            return;
        }
        Optional<Misfit> misfit = matching.match(pattern, array.shape());
        misfit.ifPresent(found -> body.findings.add(new Finding(
                Finding.Kind.MISMATCH,
                code,
                tree,
                promise + " " + pattern + ": " + difference(found),
                List.of(new Operand(
                        "found",
                        tree instanceof ExpressionTree expression ? Syntax.name(expression) : "",
                        array.shape().toString(),
                        value,
                        found.axis() < 0 ? Optional.empty() : Optional.of(found.found()))),
                Optional.of(new Clash(found.expected(), found.found(), found.verdict())))));
    }

    static String difference(Misfit misfit) {
        return misfit.axis() < 0
                ? "rank " + misfit.expected() + " vs rank " + misfit.found()
                : misfit.expected() + " vs " + misfit.found();
    }
}

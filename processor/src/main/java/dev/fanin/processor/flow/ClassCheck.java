package dev.fanin.processor.flow;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.fanin.processor.flow.contract.Contracts;
import dev.fanin.processor.flow.operation.Operations;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;

/** Checks every body of a class and of the classes inside it, each by itself. */
final class ClassCheck {

    private final Site site;
    private final ClassTree root;
    private final Contracts contracts;
    private final Operations operations;
    private final Signatures signatures;
    private final BiConsumer<Finding, Optional<String>> print;
    private final FieldValues fieldValues;
    private final Helpers helpers;
    private final WeightUses weightUses;

    ClassCheck(
            Site site,
            ClassTree root,
            Contracts contracts,
            Operations operations,
            Signatures signatures,
            BiConsumer<Finding, Optional<String>> print) {
        this.site = site;
        this.root = root;
        this.weightUses = new WeightUses(site);
        this.helpers = new Helpers(site, root);
        this.fieldValues = new FieldValues(site, root, this::walk);
        this.contracts = contracts;
        this.operations = operations;
        this.signatures = signatures;
        this.print = print;
    }

    /** Checks the file's class, and what its methods make of each other. */
    void check() {
        check(root);
        helpers.findings().forEach(finding -> print.accept(finding, Optional.empty()));
        weightUses.lints().forEach(lint -> print.accept(lint, Optional.empty()));
    }

    private void check(ClassTree tree) {
        if (!(site.element(tree) instanceof TypeElement type) || Suppression.covers(tree.getModifiers())) {
            return;
        }
        for (Tree member : tree.getMembers()) {
            if (member instanceof ClassTree nested) {
                check(nested);
            } else if (hasCode(member)) {
                check(type, body -> member(body, type, member));
            }
        }
    }

    private static boolean hasCode(Tree member) {
        return member instanceof BlockTree
                || (member instanceof MethodTree method && method.getBody() != null)
                || (member instanceof VariableTree field && field.getInitializer() != null);
    }

    private static void member(Body body, TypeElement type, Tree member) {
        if (member instanceof MethodTree method) {
            body.lambdas.method(method, type, body.state());
        } else if (member instanceof VariableTree field) {
            body.lambdas.initializer(field);
        } else if (member instanceof BlockTree block) {
            body.statements.walk(block);
        }
    }

    private Body walk(TypeElement type, Tree member) {
        return run(
                type,
                contracts,
                new WeightUses(site),
                body -> body.findings.silently(() -> member(body, type, member)));
    }

    private void check(TypeElement type, Consumer<Body> walk) {
        Findings findings = run(type, contracts, weightUses, walk).findings;
        Help help = new Help(
                contracts,
                other -> run(type, other, new WeightUses(site), walk).findings.mismatches() == 0);
        for (Finding finding : findings.all()) {
            print.accept(finding, help.of(finding));
        }
        helpers.add(findings);
    }

    private Body run(TypeElement type, Contracts under, WeightUses uses, Consumer<Body> walk) {
        State start = State.start(under.equations(type));
        Body body = new Body(
                site,
                under,
                operations,
                signatures,
                fieldValues,
                helpers,
                uses,
                new Frame(type, "", Optional.empty(), start));
        guarded(body, walk);
        return body;
    }

    /**
     * Nothing that goes wrong in here may become the user's problem: what was found before stays, and strict mode hears
     * of the rest.
     */
    private static void guarded(Body body, Consumer<Body> walk) {
        try {
            walk.accept(body);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            body.findings.add(
                    Finding.lost(body.site.root().getLeaf(), "a body of this class could not be checked: " + failure));
        }
    }
}

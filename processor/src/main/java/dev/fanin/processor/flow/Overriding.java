package dev.fanin.processor.flow;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.fanin.processor.flow.Finding.Clash;
import dev.fanin.processor.flow.contract.Contract;
import dev.fanin.processor.flow.contract.Matching;
import dev.fanin.processor.flow.contract.Matching.Misfit;
import dev.fanin.processor.flow.contract.Pattern;
import dev.fanin.processor.scope.ClassScope;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Holds the contract of a method against those of the methods it overrides: callers see only theirs. */
final class Overriding {

    private final Body body;

    Overriding(Body body) {
        this.body = body;
    }

    void check(MethodTree tree, ExecutableElement method) {
        Contract own = body.contracts.own(method);
        if (!own.isEmpty()) {
            body.contracts.overridden(method).forEach(overridden -> check(tree, own, overridden));
        }
    }

    private void check(MethodTree tree, Contract own, ExecutableElement overridden) {
        Contract theirs = body.contracts.of(overridden);
        if (theirs.isEmpty()) {
            return;
        }
        Matching given = new Matching(theirs.names(), body.state().equations(), body.fresh);
        Matching matching = new Matching(own.names(), body.state().equations(), body.fresh);
        String owner = ClassScope.owner(overridden).getSimpleName() + "." + overridden.getSimpleName();
        for (int i = 0; i < own.parameters().size(); i++) {
            String takes = owner + " takes " + theirs.parameterNames().get(i) + " as ";
            check(
                    matching,
                    own.parameters().get(i),
                    theirs.parameters().get(i),
                    given,
                    tree.getParameters().get(i),
                    takes);
        }
        check(matching, own.result(), theirs.result(), given, tree, owner + " promises ");
    }

    private void check(
            Matching matching,
            Optional<Pattern> own,
            Optional<Pattern> theirs,
            Matching given,
            Tree tree,
            String promise) {
        Optional<Misfit> misfit = own.flatMap(
                pattern -> theirs.flatMap(given::instantiate).flatMap(shape -> matching.match(pattern, shape)));
        misfit.ifPresent(found -> body.findings.add(new Finding(
                Finding.Kind.MISMATCH,
                "shape.override",
                tree,
                promise + theirs.map(Pattern::toString).orElse("") + ", which this overrides: "
                        + Promises.difference(found),
                List.of(),
                Optional.of(new Clash(found.expected(), found.found(), found.verdict())))));
    }
}

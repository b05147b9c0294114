package dev.fanin.processor.flow;

import dev.fanin.processor.flow.contract.Contract;
import dev.fanin.processor.flow.contract.Matching;
import dev.fanin.processor.flow.contract.Pattern;
import dev.fanin.processor.flow.trace.Traced;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Calls of methods with a contract: arguments against parameters, and the result under what the names stand for. */
final class ContractCalls {

    private final Body body;

    ContractCalls(Body body) {
        this.body = body;
    }

    /** The result of the call, its arguments checked. */
    Traced result(Invocation call, Contract contract) {
        Traced receiver = call.receiver().orElseGet(() -> insideOwner(call) ? body.frame.self : Traced.UNKNOWN);
        Matching matching = check(call, contract, receiver);
        return contract.result()
                .flatMap(matching::instantiate)
                .map(shape -> Traced.result(
                        call.name(),
                        body.site.place(call.tree()),
                        Objects.declared(call.method().getReturnType(), shape),
                        call.operands()))
                .orElse(Traced.UNKNOWN);
    }

    /** Checks the arguments; the names of the class are the receiver's. */
    Matching check(Invocation call, Contract contract, Traced receiver) {
        Set<String> names = contract.names();
        Matching matching =
                new Matching(names, body.objects.names(receiver), body.state().equations(), body.fresh);
        int last = contract.parameters().size() - 1;
        for (int i = 0; i < Math.min(call.arguments().size(), last + 1); i++) {
            String parameter = contract.parameterNames().get(i);
            call.arguments().get(i).integer().ifPresent(size -> matching.bind(parameter, size));
        }
        for (int i = 0; i < call.arguments().size(); i++) {
            int at = Math.min(i, last);
            Optional<Pattern> pattern = contract.parameters().get(at);
            if (pattern.isPresent()) {
                body.promises.check(
                        matching,
                        pattern.get(),
                        call.arguments().get(i),
                        call.argumentTrees().get(i),
                        "shape.argument",
                        call.name() + " takes " + contract.parameterNames().get(at));
            }
        }
        return matching;
    }

    /** Whether a static method is called from inside its own class, where the names mean the same. */
    private boolean insideOwner(Invocation call) {
        for (Element at = body.frame.type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (at.equals(call.method().getEnclosingElement())) {
                return true;
            }
        }
        return false;
    }
}

package dev.fanin.processor.flow;

import dev.fanin.processor.flow.Calls.Invocation;
import dev.fanin.processor.flow.trace.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** How methods are declared, as the tables of operations want to know it. */
final class Signatures {

    private final Map<ExecutableElement, String> owners = new HashMap<>();
    private final Map<ExecutableElement, List<String>> parameterTypes = new HashMap<>();

    String owner(ExecutableElement method) {
        return owners.computeIfAbsent(method, Signatures::findOwner);
    }

    private static String findOwner(ExecutableElement method) {
        return method.getEnclosingElement() instanceof QualifiedNameable owner
                ? owner.getQualifiedName().toString()
                : "";
    }

    /** The erased types of the declared parameters. */
    List<String> parameterTypes(ExecutableElement method, Site site) {
        return parameterTypes.computeIfAbsent(method, declared -> declared.getParameters().stream()
                .map(parameter -> site.types().erasure(parameter.asType()).toString())
                .toList());
    }

    /** One argument a parameter: variable arguments become one sequence. */
    List<Traced> gather(Invocation call) {
        List<? extends VariableElement> parameters = call.parameters();
        List<Traced> arguments = call.arguments();
        if (!call.method().isVarArgs() || passesArray(call)) {
            return arguments;
        }
        int fixed = parameters.size() - 1;
        List<Traced> gathered = new ArrayList<>(arguments.subList(0, fixed));
        gathered.add(Objects.sequence(arguments.subList(fixed, arguments.size())));
        return gathered;
    }

    private static boolean passesArray(Invocation call) {
        if (call.arguments().size() != call.parameters().size()) {
            return false;
        }
        return call.lastArgumentType() == TypeKind.ARRAY;
    }
}

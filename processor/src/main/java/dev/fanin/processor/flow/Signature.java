package dev.fanin.processor.flow;

import dev.fanin.processor.flow.contract.Contracts;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * How a method is declared, as calls of it want to know.
 *
 * @param owner the qualified name of the class that declares it
 * @param home where that comes from
 * @param name a constructor's is its class's
 * @param parameterTypes the erased types of the declared parameters
 * @param ofCollection whether a list or another collection declares it
 * @param mayReachFields whether code of the project may run, which may set fields: not in libraries, unless they are
 *     given such code
 */
record Signature(
        String owner,
        Home home,
        String name,
        List<String> parameterTypes,
        boolean isStatic,
        boolean ofCollection,
        boolean mayReachFields) {

    Signature {
        parameterTypes = List.copyOf(parameterTypes);
    }

    /** Where a class comes from. */
    enum Home {
        JDK,
        ND4J,
        ELSEWHERE;

        private static Home of(String type) {
            return type.startsWith("java.") ? JDK : type.startsWith("org.nd4j.") ? ND4J : ELSEWHERE;
        }
    }

    static Signature of(ExecutableElement method, Site site) {
        String owner = method.getEnclosingElement() instanceof QualifiedNameable named
                ? named.getQualifiedName().toString()
                : "";
        List<String> types = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            types.add(site.types().erasure(parameter.asType()).toString());
        }
        return new Signature(
                owner,
                Home.of(owner),
                Contracts.name(method),
                types,
                Objects.isStatic(method),
                owner.startsWith("java.")
                        && method.getEnclosingElement() instanceof TypeElement type
                        && CollectionCalls.isCollection(type),
                !isLibrary(owner)
                        || owner.equals("java.lang.Runnable")
                        || types.stream().anyMatch(Signature::isCode));
    }

    boolean isOfNd4j() {
        return home == Home.ND4J;
    }

    boolean isOfJdk() {
        return home == Home.JDK;
    }

    /** The JDK and ND4J have no contracts. */
    boolean mayPromise() {
        return home == Home.ELSEWHERE;
    }

    private static boolean isLibrary(String owner) {
        return owner.startsWith("org.nd4j.")
                || owner.startsWith("java.lang.")
                || owner.startsWith("java.io.")
                || (owner.startsWith("java.util.") && owner.lastIndexOf('.') == "java.util".length());
    }

    private static boolean isCode(String parameterType) {
        return parameterType.startsWith("java.util.function.")
                || parameterType.equals("java.lang.Runnable")
                || parameterType.equals("java.util.Comparator");
    }
}

package dev.fanin.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import dev.fanin.processor.flow.trace.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * A call with its parts evaluated.
 *
 * @param receiver empty for static methods
 * @param lastArgumentType tells variable arguments from an array of them
 */
record Invocation(
        Tree tree,
        ExecutableElement method,
        Signature signature,
        Optional<ExpressionTree> receiverTree,
        Optional<Traced> receiver,
        List<? extends ExpressionTree> argumentTrees,
        List<Traced> arguments,
        TypeKind lastArgumentType) {

    String name() {
        return signature.name();
    }

    /** The receiver, if there is one, and the arguments. */
    List<Traced> operands() {
        if (receiver.isEmpty()) {
            return arguments;
        }
        List<Traced> operands = new ArrayList<>(arguments.size() + 1);
        operands.add(receiver.get());
        operands.addAll(arguments);
        return operands;
    }

    /** One argument a parameter: variable arguments become one sequence. */
    List<Traced> gathered() {
        if (!method.isVarArgs() || passesArray()) {
            return arguments;
        }
        int fixed = parameters().size() - 1;
        List<Traced> gathered = new ArrayList<>(arguments.subList(0, fixed));
        gathered.add(Objects.sequence(arguments.subList(fixed, arguments.size())));
        return gathered;
    }

    private boolean passesArray() {
        return arguments.size() == parameters().size() && lastArgumentType == TypeKind.ARRAY;
    }

    /** The tree of a parameter's argument, -1 being the receiver. */
    Tree tree(int parameter) {
        if (parameter < 0) {
            return receiverTree.<Tree>map(Syntax::withoutParentheses).orElse(tree);
        }
        return parameter < argumentTrees.size() ? argumentTrees.get(parameter) : tree;
    }

    /** The variable that the method is called on, if it is called on one. */
    Optional<Element> receiverVariable(Site site) {
        return receiverTree
                .map(Syntax::withoutParentheses)
                .filter(IdentifierTree.class::isInstance)
                .map(site::element);
    }

    List<? extends VariableElement> parameters() {
        return method.getParameters();
    }
}

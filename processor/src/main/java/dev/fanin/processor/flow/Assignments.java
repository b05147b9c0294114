package dev.fanin.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import dev.fanin.processor.scope.ClassScope;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Finds the variables that a tree assigns. */
final class Assignments extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Site site;
    private final Set<Element> assigned;

    Assignments(Site site, Set<Element> assigned) {
        this.site = site;
        this.assigned = assigned;
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
        add(tree.getVariable());
        return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
        add(tree.getVariable());
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void nothing) {
        switch (tree.getKind()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> add(tree.getExpression());
            default -> {}
        }
        return super.visitUnary(tree, null);
    }

    /** Whatever is called on a list may change it. */
    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        if (tree.getMethodSelect() instanceof MemberSelectTree select
                && site.element(tree) instanceof ExecutableElement method
                && method.getEnclosingElement() instanceof TypeElement owner
                && isHolder(owner)) {
            add(select.getExpression());
        }
        tree.getArguments().forEach(this::give);
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
        tree.getArguments().forEach(this::give);
        return super.visitNewClass(tree, null);
    }

    /** {@code all::add}. */
    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
        give(tree.getQualifierExpression());
        return super.visitMemberReference(tree, null);
    }

    /** Whoever is given a list or an array may change it. */
    private void give(ExpressionTree argument) {
        if (Syntax.withoutParentheses(argument) instanceof IdentifierTree variable
                && site.element(variable) instanceof VariableElement element
                && (element.asType().getKind() == TypeKind.ARRAY
                        || ClassScope.element(element.asType())
                                .filter(Assignments::isHolder)
                                .isPresent())) {
            assigned.add(element);
        }
    }

    private static boolean isHolder(TypeElement type) {
        return CollectionCalls.isCollection(type) || MapCalls.isMap(type);
    }

    private void add(ExpressionTree variable) {
        ExpressionTree target = Syntax.withoutIndices(variable);
        Element element = site.element(target);
        if (element != null) {
            assigned.add(element);
        }
    }
}

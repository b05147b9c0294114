package dev.fanin.processor.flow;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** The names that code uses, and the texts in it, whose words may be names too: {@code @Tied("tokens")}. */
final class Mentions extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Set<Name> names = new HashSet<>();
    private final Set<String> texts = new HashSet<>();

    /** Adds what some code mentions. */
    void addAll(Tree code) {
        scan(code, null);
    }

    /** All names that are used as such. */
    Set<Name> names() {
        return names;
    }

    /** All words of the texts. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        texts.forEach(text -> words.addAll(List.of(text.split("\\W+", -1))));
        return words;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
        names.add(tree.getName());
        return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
        names.add(tree.getIdentifier());
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
        names.add(tree.getName());
        return super.visitMemberReference(tree, null);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
        if (tree.getValue() instanceof String text) {
            texts.add(text);
        }
        return null;
    }
}

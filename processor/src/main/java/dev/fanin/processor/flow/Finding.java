package dev.fanin.processor.flow;

import com.sun.source.tree.Tree;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something to tell the user about a tree.
 *
 * @param firstLine what is wrong, without the code; stands alone
 * @param operands the values the message shows beneath
 * @param clash which sizes differ and why, if that is what is wrong
 * @param caller the place of the call that shows it, if the tree stands in a helper
 */
record Finding(
        Kind kind,
        String code,
        Tree tree,
        String firstLine,
        List<Operand> operands,
        Optional<Clash> clash,
        Optional<Supplier<String>> caller) {

    Finding(Kind kind, String code, Tree tree, String firstLine, List<Operand> operands, Optional<Clash> clash) {
        this(kind, code, tree, firstLine, operands, clash, Optional.empty());
    }

    Finding {
        operands = List.copyOf(operands);
    }

    /** How bad it is. */
    enum Kind {
        MISMATCH,
        LINT,
        LOST
    }

    /**
     * A value in a message.
     *
     * @param label what it is to the operation: {@code left}; may be empty
     * @param name what the program calls it
     * @param shape its shape, as text
     */
    record Operand(String label, String name, String shape, Traced value, Optional<Size> size) {}

    /** Two sizes that differ. */
    record Clash(Size left, Size right, Verdict verdict) {}

    /** The same, told at another place. */
    Finding at(Tree other, String prefix) {
        return new Finding(kind, code, other, prefix + firstLine, operands, clash);
    }

    /** The same, found in a helper by walking it for a call. */
    Finding calledFrom(Supplier<String> place) {
        return new Finding(kind, code, tree, firstLine, operands, clash, Optional.of(place));
    }

    static Finding lint(String code, Tree tree, String firstLine, List<Operand> operands) {
        return new Finding(Kind.LINT, code, tree, firstLine, operands, Optional.empty());
    }

    static Finding lost(Tree tree, String firstLine) {
        return new Finding(Kind.LOST, "shape.unknown", tree, firstLine, List.of(), Optional.empty());
    }
}

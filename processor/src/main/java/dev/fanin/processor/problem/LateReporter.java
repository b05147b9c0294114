package dev.fanin.processor.problem;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fanin.processor.compiler.Javac;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Tells of problems when javac has attributed the first class, or at the end of the compilation if it never gets so
 * far: an error during annotation processing would keep javac from the bodies, and their errors from the user.
 */
public final class LateReporter implements Reporter, TaskListener {

    private final Trees trees;
    private final Reporter otherwise;
    private final List<Placed> waiting = new ArrayList<>();

    private LateReporter(Trees trees, Reporter otherwise) {
        this.trees = trees;
        this.otherwise = otherwise;
    }

    /** A message with its tree: elements do not outlive the rounds, trees do. */
    private record Placed(String text, Tree tree, CompilationUnitTree unit) {}

    /** Waits for the compiler; the other reporter tells of what has no place in any file. */
    public static Reporter listening(Javac javac, Reporter otherwise) {
        LateReporter late = new LateReporter(javac.trees(), otherwise);
        javac.task().addTaskListener(late);
        return late;
    }

    @Override
    public void report(List<Problem> problems) {
        for (Problem problem : problems) {
            Optional<TreePath> path = Optional.ofNullable(path(problem.position()));
            path.ifPresentOrElse(
                    found -> waiting.add(new Placed(problem.text(), found.getLeaf(), found.getCompilationUnit())),
                    () -> otherwise.report(List.of(problem)));
        }
    }

    private @Nullable TreePath path(Position position) {
        TreePath exact = trees.getPath(position.element(), position.annotation(), position.value());
        return exact == null ? trees.getPath(position.element()) : exact;
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.ANALYZE || event.getKind() == TaskEvent.Kind.COMPILATION) {
            waiting.sort(Comparator.comparingLong(this::start));
            waiting.forEach(
                    placed -> trees.printMessage(Diagnostic.Kind.ERROR, placed.text(), placed.tree(), placed.unit()));
            waiting.clear();
        }
    }

    private long start(Placed placed) {
        return trees.getSourcePositions().getStartPosition(placed.unit(), placed.tree());
    }
}

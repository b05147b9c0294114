package dev.fanin.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.fanin.processor.compiler.Javac;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Position;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Finds models that are declared inside methods: no round of annotation processing ever shows them. Looks only into
 * files that import something of Fanin's.
 */
public final class LocalModels implements TaskListener {

    private final Trees trees;
    private final Set<CompilationUnitTree> seen = new HashSet<>();

    private LocalModels(Trees trees) {
        this.trees = trees;
    }

    /** Starts to listen to the compiler. */
    public static void listen(Javac javac) {
        javac.task().addTaskListener(new LocalModels(javac.trees()));
    }

    @Override
    public void finished(TaskEvent event) {
        CompilationUnitTree unit = event.getCompilationUnit();
        if (event.getKind() == TaskEvent.Kind.ANALYZE && unit != null && mentionsFanin(unit) && seen.add(unit)) {
            new Scanner().scan(unit, null);
        }
    }

    private static boolean mentionsFanin(CompilationUnitTree unit) {
        return unit.getImports().stream()
                .anyMatch(each -> each.getQualifiedIdentifier().toString().startsWith("dev.fanin."));
    }

    private final class Scanner extends TreePathScanner<Void, Void> {

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            Element element = trees.getElement(getCurrentPath());
            if (element instanceof TypeElement type
                    && (type.getNestingKind() == NestingKind.LOCAL || type.getNestingKind() == NestingKind.ANONYMOUS)) {
                tree.getModifiers().getAnnotations().stream()
                        .filter(this::isModel)
                        .forEach(annotation -> report(annotation, type));
            }
            return super.visitClass(tree, null);
        }

        private boolean isModel(AnnotationTree annotation) {
            TreePath path = new TreePath(getCurrentPath(), annotation.getAnnotationType());
            return trees.getElement(path) instanceof TypeElement type
                    && type.getQualifiedName().contentEquals(Names.MODEL);
        }

        private void report(AnnotationTree annotation, TypeElement type) {
            String text = Fault.LOCAL_CLASS
                    .at(Position.of(type), type.getSimpleName())
                    .text();
            trees.printMessage(
                    Diagnostic.Kind.ERROR, text, annotation, getCurrentPath().getCompilationUnit());
        }
    }
}

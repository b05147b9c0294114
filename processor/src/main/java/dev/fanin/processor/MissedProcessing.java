package dev.fanin.processor;

import com.google.auto.service.AutoService;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fanin.processor.read.Placement;
import dev.fanin.processor.scope.Mirrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Speaks up where a processor that is only on the class path does not run unasked, as since JDK 23: before the bodies
 * are attributed, for "cannot find symbol MlpParameters" tells nobody why.
 */
@AutoService(Plugin.class)
public final class MissedProcessing implements Plugin {

    private static final String MODEL = "dev.fanin.Model";
    private static final int FIRST_TO_MISS = 23;

    @Override
    public String getName() {
        return "Fanin";
    }

    @Override
    public boolean autoStart() {
        return Runtime.version().feature() >= FIRST_TO_MISS;
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        if (autoStart()) {
            task.addTaskListener(new Listener(task.getElements(), Trees.instance(task)));
        }
    }

    private static final class Listener implements TaskListener {
        private final Elements elements;
        private final Trees trees;
        private final List<String> candidates = new ArrayList<>();
        private boolean processed;

        Listener(Elements elements, Trees trees) {
            this.elements = elements;
            this.trees = trees;
        }

        @Override
        public void finished(TaskEvent event) {
            CompilationUnitTree unit = event.getCompilationUnit();
            if (event.getKind() == TaskEvent.Kind.ENTER && unit != null) {
                collect(unit.getTypeDecls(), unit.getPackageName() == null ? "" : unit.getPackageName() + ".");
            }
        }

        @Override
        public void started(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ANNOTATION_PROCESSING) {
                processed = true;
            } else if (event.getKind() == TaskEvent.Kind.ANALYZE && !processed) {
                candidates.stream()
                        .flatMap(name -> Optional.ofNullable(elements.getTypeElement(name)).stream())
                        .forEach(this::check);
                candidates.clear();
            }
        }

        /** By the looks of it, for code without models is to pay nothing. */
        private void collect(List<? extends Tree> trees, String prefix) {
            for (Tree tree : trees) {
                if (tree instanceof ClassTree type) {
                    String name = prefix + type.getSimpleName();
                    boolean looksLikeModel = type.getModifiers().getAnnotations().stream()
                            .anyMatch(annotation ->
                                    annotation.getAnnotationType().toString().endsWith("Model"));
                    if (looksLikeModel) {
                        candidates.add(name);
                    }
                    collect(type.getMembers(), name + ".");
                }
            }
        }

        /** Whoever generates first and compiles later has the sources among the others. */
        private void check(TypeElement type) {
            String generated = Placement.of(type).generated().canonicalName();
            Mirrors.find(type, MODEL)
                    .filter(model -> elements.getTypeElement(generated) == null)
                    .map(model -> trees.getPath(type, model))
                    .ifPresent(path -> report(type, path));
        }

        private void report(TypeElement type, TreePath model) {
            String text = "[model.unprocessed] annotation processing did not run, so nothing starts the parameters of "
                    + type.getSimpleName()
                    + "\nhelp: put fanin-processor on the processor path (in Maven, annotationProcessorPaths)"
                    + ", or compile with -proc:full";
            trees.printMessage(Diagnostic.Kind.ERROR, text, model.getLeaf(), model.getCompilationUnit());
        }
    }
}

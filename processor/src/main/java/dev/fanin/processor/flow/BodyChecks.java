package dev.fanin.processor.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fanin.processor.flow.contract.Contracts;
import dev.fanin.processor.flow.operation.OperationTables;
import dev.fanin.processor.flow.operation.Operations;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.scope.TreeImports;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Waits until javac has attributed the classes it was told of, then checks their bodies. */
public final class BodyChecks implements TaskListener {

    private final Trees trees;
    private final Elements elements;
    private final Types types;
    private final Mode mode;
    private @Nullable Operations operations;
    private final Set<String> waiting = new HashSet<>();

    private BodyChecks(Trees trees, ProcessingEnvironment environment, Mode mode) {
        this.trees = trees;
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.mode = mode;
    }

    /** Starts to listen to the compiler; empty if it is not javac, so that bodies cannot be checked. */
    public static Optional<BodyChecks> listening(ProcessingEnvironment environment, Mode mode) {
        try {
            Trees trees = Trees.instance(environment);
            BodyChecks checks = new BodyChecks(trees, environment, mode);
            JavacTask.instance(environment).addTaskListener(checks);
            return Optional.of(checks);
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return Optional.empty();
        }
    }

    /** The bodies of the whole file's class around the element will be checked. */
    public void expect(Element element) {
        Element outermost = element;
        while (outermost.getEnclosingElement() != null
                && outermost.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            outermost = outermost.getEnclosingElement();
        }
        if (outermost instanceof TypeElement type && mode != Mode.OFF) {
            waiting.add(type.getQualifiedName().toString());
        }
    }

    @Override
    public void finished(TaskEvent event) {
        TypeElement type = event.getTypeElement();
        if (event.getKind() == TaskEvent.Kind.ANALYZE
                && type != null
                && waiting.remove(type.getQualifiedName().toString())) {
            check(type);
        }
    }

    private void check(TypeElement type) {
        TreePath path = trees.getPath(type);
        if (path == null || !(path.getLeaf() instanceof ClassTree tree)) {
            return;
        }
        Site site = Site.of(trees, elements, types, path);
        Contracts contracts = new Contracts(
                elements, owner -> new ClassScope(owner, elements, TreeImports.of(owner, trees, elements)));
        new ClassCheck(site, contracts, operations(), (finding, help) -> print(site, finding, help)).check(tree);
    }

    /** Read on first use, so that code without models does not pay for the tables. */
    private Operations operations() {
        if (operations == null) {
            operations = OperationTables.library();
        }
        return operations;
    }

    private void print(Site site, Finding finding, Optional<String> help) {
        boolean silent = finding.kind() == Finding.Kind.LOST && mode != Mode.STRICT;
        if (!silent) {
            boolean error = finding.kind() == Finding.Kind.MISMATCH && mode != Mode.WARN;
            Diagnostic.Kind kind = error ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
            trees.printMessage(kind, Message.of(finding, help), finding.tree(), site.unit());
        }
    }
}

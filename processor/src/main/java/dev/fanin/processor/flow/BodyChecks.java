package dev.fanin.processor.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fanin.processor.compiler.Javac;
import dev.fanin.processor.flow.contract.Contracts;
import dev.fanin.processor.flow.operation.OperationTables;
import dev.fanin.processor.flow.operation.Operations;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.scope.Mirrors;
import dev.fanin.processor.scope.Scope;
import dev.fanin.processor.scope.SettledScope;
import dev.fanin.processor.scope.TreeImports;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Waits until javac has attributed the classes it was told of, then checks their bodies. */
public final class BodyChecks implements TaskListener {

    private static final String UNUSED = "lint.unused";

    private final Javac javac;
    private final Mode mode;
    private final Supplier<Operations> tables;
    private @Nullable Operations operations;
    private @Nullable Contracts contracts;
    private final Signatures signatures = new Signatures();
    private final Set<Name> waiting = new HashSet<>();
    private final Set<TypeElement> models = new LinkedHashSet<>();
    private final Set<TypeElement> sources = new LinkedHashSet<>();
    private boolean attributed;
    private boolean failed;

    private BodyChecks(Javac javac, Mode mode, Supplier<Operations> tables) {
        this.javac = javac;
        this.mode = mode;
        this.tables = tables;
    }

    /** Starts to listen to the compiler. */
    static BodyChecks listening(Javac javac, Mode mode) {
        return listening(javac, mode, OperationTables::ofNd4j);
    }

    /**
     * Starts to listen to the compiler.
     *
     * @param tables asked once, when the first body is checked
     */
    public static BodyChecks listening(Javac javac, Mode mode, Supplier<Operations> tables) {
        BodyChecks checks = new BodyChecks(javac, mode, tables);
        javac.task().addTaskListener(checks);
        return checks;
    }

    /** The bodies of the whole file's class around the element will be checked. */
    public void expect(Element element) {
        if (mode != Mode.OFF
                && element instanceof TypeElement type
                && Mirrors.find(type, "dev.fanin.Model").isPresent()) {
            models.add(type);
        }
        Element outermost = element;
        while (outermost.getEnclosingElement() != null
                && outermost.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            outermost = outermost.getEnclosingElement();
        }
        if (outermost instanceof TypeElement type && mode != Mode.OFF) {
            waiting.add(type.getQualifiedName());
        }
    }

    /** A round of processing is over; after an error in one the compiler stops, and says why. */
    public void processed(RoundEnvironment round) {
        sources.addAll(ElementFilter.typesIn(round.getRootElements()));
        failed = round.errorRaised();
        if (round.processingOver() && !failed) {
            UnusedParameters unused = new UnusedParameters(javac.trees(), sources);
            unused.of(models).forEach(this::printUnused);
            sources.clear();
            models.clear();
        }
    }

    private void printUnused(VariableElement parameter) {
        if (!Suppression.covers(javac.trees().getPath(parameter), UNUSED)) {
            javac.messager()
                    .printMessage(
                            Diagnostic.Kind.WARNING,
                            "[" + UNUSED + "] " + parameter.getSimpleName() + " is started, but no method uses it",
                            parameter);
        }
    }

    @Override
    public void finished(TaskEvent event) {
        switch (event.getKind()) {
            case ANALYZE -> attributed(event.getTypeElement());
            case COMPILATION -> close();
            default -> {}
        }
    }

    private void attributed(@Nullable TypeElement type) {
        attributed = true;
        if (type != null && waiting.remove(type.getQualifiedName())) {
            check(type);
        }
    }

    /** With {@code -proc:only} no body is ever attributed. */
    private void close() {
        if (!attributed && !failed && !waiting.isEmpty()) {
            javac.messager()
                    .printMessage(
                            Diagnostic.Kind.NOTE,
                            "[fanin] the compiler only processes annotations: declarations are checked, the bodies of methods are not");
        }
    }

    private void check(TypeElement type) {
        Trees trees = javac.trees();
        Elements elements = javac.elements();
        TreePath path = trees.getPath(type);
        if (path == null || !(path.getLeaf() instanceof ClassTree tree)) {
            return;
        }
        Site site = Site.of(trees, elements, javac.types(), path);
        new ClassCheck(site, tree, contracts(), operations(), signatures, (finding, help) -> print(site, finding, help))
                .check();
    }

    /** One for all classes, so that each declaration is read once. */
    private Contracts contracts() {
        if (contracts == null) {
            Trees trees = javac.trees();
            Elements elements = javac.elements();
            Map<TypeElement, Scope> known = new HashMap<>();
            Function<TypeElement, Scope> scopes = owner -> known.computeIfAbsent(
                    owner,
                    first -> new SettledScope(new ClassScope(first, elements, TreeImports.of(first, trees, elements))));
            contracts = new Contracts(elements, scopes, new ConstructorSizes(trees, scopes));
        }
        return contracts;
    }

    /** Read on first use, so that code without models does not pay for the tables. */
    private Operations operations() {
        if (operations == null) {
            operations = tables.get();
        }
        return operations;
    }

    private void print(Site site, Finding finding, Optional<String> help) {
        if (finding.kind() == Finding.Kind.LOST && mode != Mode.STRICT) {
            return;
        }
        TreePath path = TreePath.getPath(site.unit(), finding.tree());
        if (path == null || !Suppression.covers(path, finding.code())) {
            boolean error = finding.kind() == Finding.Kind.MISMATCH && mode != Mode.WARN;
            Diagnostic.Kind kind = error ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
            javac.trees().printMessage(kind, Message.of(finding, help), finding.tree(), site.unit());
        }
    }
}

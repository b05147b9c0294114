package dev.fanin.processor;

import com.google.auto.service.AutoService;
import dev.fanin.processor.compiler.Javac;
import dev.fanin.processor.flow.BodyChecks;
import dev.fanin.processor.flow.Mode;
import dev.fanin.processor.flow.ProjectOperations;
import dev.fanin.processor.read.LocalModels;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Wires the phases: models are read, checked and written as they come; bodies are checked when javac is done with them. */
@AutoService(Processor.class)
public final class FaninProcessor extends AbstractProcessor {

    private static final String SHAPES = "fanin.shapes";

    private @Nullable Models models;
    private Optional<BodyChecks> bodies = Optional.empty();
    private Optional<ProjectOperations> operations = Optional.empty();
    private boolean admitted;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.fanin.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(SHAPES, ProjectOperations.OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Optional<Javac> javac = Javac.of(environment);
        Mode mode = mode(environment);
        models = Models.in(environment, javac);
        if (javac.isPresent()) {
            LocalModels.listen(javac.get());
            ProjectOperations project = new ProjectOperations(environment);
            operations = Optional.of(project);
            bodies = Optional.of(BodyChecks.listening(javac.get(), mode, project::tables));
        }
    }

    private static Mode mode(ProcessingEnvironment environment) {
        String name = environment.getOptions().getOrDefault(SHAPES, "error");
        Optional<Mode> mode = Mode.named(name);
        if (mode.isEmpty()) {
            environment
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            "[option.shapes] -A" + SHAPES + " must be error, warn, off or strict: " + name);
        }
        return mode.orElse(Mode.ERROR);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (bodies.isPresent()) {
            if (!annotations.isEmpty()) {
                operations.ifPresent(ProjectOperations::read);
            }
            expect(bodies.get(), annotations, round);
        } else {
            admit(annotations);
        }
        if (models != null) {
            models.process(annotations, round);
        }
        return false;
    }

    private static void expect(BodyChecks bodies, Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                bodies.expect(element);
            }
        }
        bodies.processed(round);
    }

    /** Says once, and only where there is something of Fanin's, what another compiler than javac cannot give. */
    private void admit(Set<? extends TypeElement> annotations) {
        if (!admitted && !annotations.isEmpty()) {
            admitted = true;
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.NOTE,
                            "[fanin] this compiler is not javac: declarations are checked, the bodies of methods are not");
        }
    }
}

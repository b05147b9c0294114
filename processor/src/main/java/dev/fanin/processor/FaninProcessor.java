package dev.fanin.processor;

import com.google.auto.service.AutoService;
import dev.fanin.processor.flow.BodyChecks;
import dev.fanin.processor.flow.Mode;
import dev.fanin.processor.read.LocalModels;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Wires the phases: models are read, checked and written as they come; bodies are checked when javac is done with them. */
@AutoService(Processor.class)
public final class FaninProcessor extends AbstractProcessor {

    private static final String SHAPES = "fanin.shapes";

    private @Nullable Models models;
    private Optional<BodyChecks> bodies = Optional.empty();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.fanin.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(SHAPES);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        models = Models.in(environment);
        LocalModels.listen(environment);
        bodies = BodyChecks.listening(environment, mode(environment));
        if (bodies.isEmpty()) {
            environment
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.NOTE,
                            "[fanin] this compiler is not javac: declarations are checked, the bodies of methods are not");
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
        for (TypeElement annotation : annotations) {
            bodies.ifPresent(
                    checks -> round.getElementsAnnotatedWith(annotation).forEach(checks::expect));
        }
        if (models != null) {
            models.process(annotations, round);
        }
        return false;
    }
}

package dev.fanin.processor.flow;

import dev.fanin.processor.compiler.Javac;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Checks bodies and does nothing else, so that tests see what the checker says and no more. */
public class BodiesOnly extends AbstractProcessor {

    private @Nullable BodyChecks checks;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.fanin.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of("fanin.shapes");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        String mode = environment.getOptions().getOrDefault("fanin.shapes", "error");
        checks = Javac.of(environment)
                .map(javac -> listening(javac, Mode.named(mode).orElse(Mode.ERROR)))
                .orElse(null);
    }

    BodyChecks listening(Javac javac, Mode mode) {
        return BodyChecks.listening(javac, mode);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        BodyChecks listening = checks;
        for (TypeElement annotation : annotations) {
            Optional.ofNullable(listening).ifPresent(bodies -> round.getElementsAnnotatedWith(annotation)
                    .forEach(bodies::expect));
        }
        Optional.ofNullable(listening).ifPresent(bodies -> bodies.processed(round));
        return false;
    }
}

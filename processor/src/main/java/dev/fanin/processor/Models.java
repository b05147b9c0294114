package dev.fanin.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.fanin.processor.check.ModelCheck;
import dev.fanin.processor.compiler.Javac;
import dev.fanin.processor.problem.LateReporter;
import dev.fanin.processor.problem.MessagerReporter;
import dev.fanin.processor.problem.Problem;
import dev.fanin.processor.problem.Reporter;
import dev.fanin.processor.read.InitializerAnnotations;
import dev.fanin.processor.read.ModelReader;
import dev.fanin.processor.read.Placement;
import dev.fanin.processor.read.Reading;
import dev.fanin.processor.read.StrayParameters;
import dev.fanin.processor.read.Surroundings;
import dev.fanin.processor.write.ParametersFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The models of a compilation, from round to round: each is read, checked and written once. */
final class Models {

    private static final String MODEL = "dev.fanin.Model";
    private static final String INITIALIZED_BY = "dev.fanin.InitializedBy";

    private final Elements elements;
    private final Filer filer;
    private final Reporter reporter;
    private final ModelReader reader;
    private final InitializerAnnotations initializers;
    private final StrayParameters strays;
    private final GeneratedNames names;
    private final ParametersFile file;

    /** By name, for the types of one round are not those of the next. */
    private final Set<String> deferred = new LinkedHashSet<>();

    private Models(ProcessingEnvironment environment, Surroundings surroundings, Reporter reporter) {
        this.elements = environment.getElementUtils();
        this.filer = environment.getFiler();
        this.reporter = reporter;
        this.reader = new ModelReader(surroundings);
        this.initializers = new InitializerAnnotations(surroundings);
        this.strays = new StrayParameters(surroundings);
        this.names = new GeneratedNames(surroundings);
        this.file = new ParametersFile(marker(elements));
    }

    static Models in(ProcessingEnvironment environment, Optional<Javac> javac) {
        Reporter early = new MessagerReporter(environment.getMessager());
        Reporter reporter =
                javac.map(late -> LateReporter.listening(late, early)).orElse(early);
        return new Models(environment, Surroundings.of(environment, javac), reporter);
    }

    private static Optional<ClassName> marker(Elements elements) {
        return Optional.ofNullable(elements.getTypeElement("javax.annotation.processing.Generated"))
                .map(ClassName::get);
    }

    void process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        marked(round, INITIALIZED_BY).stream()
                .filter(type -> type.getKind() == ElementKind.ANNOTATION_TYPE)
                .forEach(type -> reporter.report(initializers.check(type)));
        for (TypeElement annotation : annotations) {
            round.getElementsAnnotatedWith(annotation)
                    .forEach(element -> reporter.report(strays.check(element, annotation)));
        }
        Set<TypeElement> models = new LinkedHashSet<>();
        for (String name : List.copyOf(deferred)) {
            Optional.ofNullable(elements.getTypeElement(name)).ifPresent(models::add);
        }
        deferred.clear();
        models.addAll(marked(round, MODEL));
        models.forEach(type -> process(type, round.processingOver()));
    }

    private List<TypeElement> marked(RoundEnvironment round, String annotation) {
        List<TypeElement> types = new ArrayList<>();
        Optional.ofNullable(elements.getTypeElement(annotation))
                .ifPresent(found -> round.getElementsAnnotatedWith(found).stream()
                        .filter(element -> element instanceof TypeElement)
                        .forEach(element -> types.add((TypeElement) element)));
        return types;
    }

    private void process(TypeElement type, boolean last) {
        Reading reading = reader.read(type);
        if (reading.unfinished() && !last) {
            deferred.add(type.getQualifiedName().toString());
            return;
        }
        Optional<Problem> clash = names.clash(reading.placement());
        if (clash.isPresent()) {
            reporter.report(List.of(clash.get()));
            return;
        }
        List<Problem> problems = new ArrayList<>(reading.problems());
        reading.model().ifPresent(model -> problems.addAll(ModelCheck.check(model)));
        reporter.report(problems);
        boolean clean = problems.isEmpty() && !reading.unfinished();
        write(reading.model()
                .filter(model -> clean)
                .map(model -> file.of(model, type))
                .orElseGet(() -> skeleton(reading.placement())));
    }

    private JavaFile skeleton(Placement placement) {
        Optional<ClassName> record = Optional.of(placement.type())
                .filter(type -> type.getKind() == ElementKind.RECORD && placement.isReachable())
                .filter(type -> type.getTypeParameters().isEmpty())
                .map(ClassName::get);
        return file.skeleton(placement.generated(), placement.isPublic(), record, placement.type());
    }

    private void write(JavaFile source) {
        try {
            source.writeTo(filer);
        } catch (IOException failure) {
            throw new IllegalStateException(
                    "cannot write " + source.toJavaFileObject().getName(), failure);
        }
    }
}

package dev.fanin.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.fanin.processor.model.ModelSpec;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/**
 * The source file of a generated type.
 *
 * @param marker {@code @Generated}, where the class path has it
 */
public record ParametersFile(Optional<ClassName> marker) {

    private static final String PROCESSOR = "dev.fanin.processor.FaninProcessor";

    /** The code that starts a model. */
    public JavaFile of(ModelSpec model, Element origin) {
        Signature signature = new Signature(model);
        TypeSpec.Builder type = start(model.generated(), model.isPublic(), origin)
                .addJavadoc(new Documentation(model).write())
                .addMethods(new StartMethods(model, signature).write())
                .addMethod(new NamedMethod(model, signature).write())
                .addMethod(new PlanMethod(model, signature).write())
                .addMethods(new ReportMethods(model, signature).write());
        return file(model.generated(), type);
    }

    /** What stands in for it while the model has faults, so that nothing but these faults shows. */
    public JavaFile skeleton(ClassName generated, boolean isPublic, Optional<ClassName> record, Element origin) {
        TypeSpec.Builder type = start(generated, isPublic, origin)
                .addJavadoc("Stands in until the faults of the model are mended.\n")
                .addMethods(new Skeleton(isPublic, record).write());
        return file(generated, type);
    }

    private TypeSpec.Builder start(ClassName generated, boolean isPublic, Element origin) {
        TypeSpec.Builder type = TypeSpec.classBuilder(generated)
                .addModifiers(Modifier.FINAL)
                .addOriginatingElement(origin)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        marker.ifPresent(generatedBy -> type.addAnnotation(AnnotationSpec.builder(generatedBy)
                .addMember("value", "$S", PROCESSOR)
                .build()));
        return type;
    }

    private static JavaFile file(ClassName generated, TypeSpec.Builder type) {
        return JavaFile.builder(generated.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }
}

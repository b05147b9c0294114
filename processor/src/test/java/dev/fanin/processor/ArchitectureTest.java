package dev.fanin.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Data flows one way through the processor: phases know the ground and the model, and not each other. */
@AnalyzeClasses(packages = "dev.fanin.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String READ = "dev.fanin.processor.read..";
    private static final String CHECK = "dev.fanin.processor.check..";
    private static final String WRITE = "dev.fanin.processor.write..";
    private static final String FLOW = "dev.fanin.processor.flow..";

    @ArchTest
    static final ArchRule read_knowsNoOtherPhase = phase(READ, CHECK, WRITE, FLOW);

    @ArchTest
    static final ArchRule check_knowsNoOtherPhase = phase(CHECK, READ, WRITE, FLOW);

    @ArchTest
    static final ArchRule write_knowsNoOtherPhase = phase(WRITE, READ, CHECK, FLOW);

    @ArchTest
    static final ArchRule flow_knowsNoOtherPhase = phase(FLOW, READ, CHECK, WRITE);

    @ArchTest
    static final ArchRule sizes_knowNoCompiler = noClasses()
            .that()
            .resideInAPackage("dev.fanin.processor.size..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax..", "com.sun..", "dev.fanin.processor.scope..", "dev.fanin.processor.problem..");

    @ArchTest
    static final ArchRule operations_knowNoCompiler = noClasses()
            .that()
            .resideInAnyPackage("dev.fanin.processor.flow.operation..", "dev.fanin.processor.flow.value..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.sun..", "javax.lang..");

    @ArchTest
    static final ArchRule processor_loadsNeitherRuntimeNorArrays = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.nd4j..", "dev.fanin", "dev.fanin.init..", "dev.fanin.array..");

    @ArchTest
    static final ArchRule checks_knowNoElements = noClasses()
            .that()
            .resideInAPackage(CHECK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.lang..", "com.sun..");

    private static ArchRule phase(String phase, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(phase)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }
}

package dev.fanin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages know of each other what the design lets them. */
@AnalyzeClasses(packages = "dev.fanin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ND4J = "org.nd4j..";

    @ArchTest
    static final ArchRule numbers_knowNoArrays = noClasses()
            .that()
            .resideInAnyPackage("dev.fanin.random..", "dev.fanin.parallel..", "dev.fanin.matrix..", "dev.fanin.init..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ND4J, "org.bytedeco..", "dev.fanin.array..", "dev.fanin.report..");

    @ArchTest
    static final ArchRule random_knowsNobody = noClasses()
            .that()
            .resideInAPackage("dev.fanin.random..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.fanin", "dev.fanin.init..", "dev.fanin.matrix..");

    @ArchTest
    static final ArchRule memory_isTouchedByArraysAlone = noClasses()
            .that()
            .resideOutsideOfPackages("dev.fanin.array..", "dev.fanin.safetensors..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bytedeco..");

    @ArchTest
    static final ArchRule dl4j_isTouchedByItsPackageAlone = noClasses()
            .that()
            .resideOutsideOfPackage("dev.fanin.dl4j..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.deeplearning4j..", "dev.fanin.dl4j..");

    @ArchTest
    static final ArchRule reflection_isOneClassesAlone = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.fanin.report.GeneratedCode")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..");
}

package dev.fanin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Eclipse's compiler has no trees: declarations are checked and code is generated, and one note says what is missing. */
class EcjTest {

    private static final String NOTE =
            """
            1. INFO: [fanin] this compiler is not javac: declarations are checked, the bodies of methods are not
            1 problem (1 info)
            """;

    private static final String IMPORTS =
            """
            import dev.fanin.*;
            import java.util.List;
            import org.nd4j.linalg.api.ndarray.INDArray;
            """;

    private static final Map<String, String> MODELS = Map.of(
            "Outer.java",
            IMPORTS
                    + """
                    @Model class Outer {
                      final int z; final int a;
                      @Zeros @Shape("z") INDArray w;
                      @Normal @Shape({"a", "2 * z"}) INDArray b;
                      @Submodel(sizes = "in = a") Inner one;
                      @Submodel(repeat = "2", sizes = "in = z") List<Inner> more;
                      Outer(int z, int a) { this.z = z; this.a = a; OuterParameters.initialize(this, 7); }
                      INDArray wrong() { return w.mmul(b).mmul(b); }
                    }
                    """,
            "Inner.java",
            IMPORTS
                    + """
                    @Model record Inner(int in, @Zeros @Shape("in") INDArray v, @Ones @Shape({"in", "in"}) INDArray a) {
                      static Inner make() { return InnerParameters.create(3, 7); }
                    }
                    """,
            "Nest.java",
            IMPORTS
                    + """
                    class Nest {
                      @Model record Bare(@Normal @Shape({"2", "3"}) INDArray w, INDArray given, String name) {}
                      @Model static class Plain { @Normal @Shape({"2", "3"}) INDArray w; }
                      static final Object USED = Nest_PlainParameters.initialize(new Plain(), 7);
                      static Bare bare(INDArray given) { return Nest_BareParameters.create(given, "x", 7); }
                    }
                    """);

    @TempDir
    Path folder;

    @Test
    void models_areAsWithJavac() throws IOException {
        assertThat(compile(MODELS)).isEqualTo(NOTE);

        Path other = Files.createDirectory(folder.resolve("javac"));
        Jdk.current().compile(other, MODELS, "-proc:only", "-processor", FaninProcessor.class.getName());
        for (String name : List.of("Outer", "Inner", "Nest_Bare", "Nest_Plain")) {
            String file = name + "Parameters.java";
            assertThat(folder.resolve(file)).hasSameTextualContentAs(other.resolve(file));
        }
    }

    @Test
    void programWithoutModels_isNotWorthANote() {
        assertThat(compile(Map.of("A.java", "class A {}"))).isEmpty();
    }

    @Test
    void faultInAClass_isOnItsAnnotation() {
        String said = compile(Map.of(
                "Flat.java", IMPORTS + "@Model class Flat {\n  int size;\n  @Ones @Shape(\"size\") INDArray w;\n}"));

        assertThat(said)
                .contains(
                        """
                Flat.java (at line 6)
                	@Ones @Shape("size") INDArray w;
                	      ^^^^^^
                [size.not-final] the size size is not final, so it may change
                help: declare it final
                """);
    }

    /** ECJ has no positions in records, so the message says where. */
    @Test
    void faultInARecord_namesTheComponent() {
        String said =
                compile(Map.of("Bare.java", IMPORTS + "@Model record Bare(@Ones @Zeros @Shape(\"2\") INDArray w) {}"));

        assertThat(said)
                .contains(
                        """
                [initializer.two] w has two initializers, @Ones and @Zeros
                help: keep one of them
                in Bare.w
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.Config.WIDTH", "Config.WIDTH"})
    void importedConstant_needsItsPackage(String size) throws IOException {
        Files.createDirectory(folder.resolve("a"));
        String said = compile(Map.of(
                "a/Config.java",
                "package a; public class Config { public static final int WIDTH = 3; }",
                "Far.java",
                "import a.Config; %s @Model class Far { @Ones @Shape(\"%s\") INDArray w; }".formatted(IMPORTS, size)));

        assertThat(
                        said.contains(
                                """
                        [size.unknown-name] no size called "Config.WIDTH" is in scope in Far
                        help: this compiler does not show imports: write a constant with its package, com.example.Config.WIDTH
                        """))
                .isEqualTo(size.startsWith("Config"));
    }

    /** Where only Eclipse's own compiler is installed, none of javac's classes can be loaded. */
    @Test
    void withoutJavac_theSame() {
        List<String> arguments = new ArrayList<>(List.of(
                "--limit-modules",
                "java.base,java.compiler,java.xml,java.logging",
                "-cp",
                Jdk.classPath(),
                "org.eclipse.jdt.internal.compiler.batch.Main"));
        arguments.addAll(arguments());
        arguments.addAll(Jdk.write(folder, MODELS));

        assertThat(Jdk.current().run(folder, "java", arguments)).isEqualTo(new Jdk.Said(0, NOTE));
    }

    private String compile(Map<String, String> sources) {
        List<String> arguments = new ArrayList<>(arguments());
        Jdk.write(folder, sources)
                .forEach(name -> arguments.add(folder.resolve(name).toString()));
        StringWriter said = new StringWriter();
        PrintWriter printer = new PrintWriter(said);
        BatchCompiler.compile(arguments.toArray(String[]::new), printer, printer, null);
        return said.toString().replace("\r\n", "\n");
    }

    private List<String> arguments() {
        String out = folder.toString();
        return List.of(
                "-17",
                "-warn:-unused",
                "-processor",
                FaninProcessor.class.getName(),
                "-cp",
                Jdk.classPath(),
                "-s",
                out,
                "-d",
                out);
    }
}

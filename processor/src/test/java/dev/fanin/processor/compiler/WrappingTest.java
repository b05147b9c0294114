package dev.fanin.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.fanin.processor.FaninProcessor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import org.jetbrains.jps.javac.APIWrappers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Build tools and IDEs hand processors something else than javac's own environment. */
class WrappingTest {

    private static final String MODEL =
            """
            import dev.fanin.*;
            import org.nd4j.linalg.api.ndarray.INDArray;
            @Model class Wide {
              @Ones @Shape({"2", "3"}) INDArray w;
              INDArray run() { return w.mmul(w); }
            }
            """;

    @Test
    void bare_isJavac() {
        assertThat(seenThrough(environment -> environment)).isPresent();
    }

    @Test
    void capturingHandler_isSeenThrough() {
        assertThat(seenThrough(WrappingTest::captured)).isPresent();
    }

    @Test
    void delegateOfAHandler_isSeenThrough() {
        assertThat(seenThrough(environment -> proxy(new Holder(environment)))).isPresent();
    }

    @Test
    void delegateOfAnEnvironment_isSeenThrough() {
        assertThat(seenThrough(Delegating::new)).isPresent();
    }

    @Test
    void jetBrainsUnwrap_isAsked() {
        assertThat(seenThrough(environment -> APIWrappers.wrap(ProcessingEnvironment.class, environment)))
                .isPresent();
    }

    @Test
    void fiveLayers_areSeenThrough() {
        assertThat(seenThrough(environment -> layers(environment, 5))).isPresent();
    }

    @Test
    void sixLayers_areTooMany() {
        assertThat(seenThrough(environment -> layers(environment, 6))).isEmpty();
    }

    @Test
    void circle_isLeft() {
        assertThat(seenThrough(environment -> {
                    Holder holder = new Holder(environment);
                    ProcessingEnvironment outer = proxy(holder);
                    holder.delegate = outer;
                    return outer;
                }))
                .isEmpty();
    }

    @Test
    void otherCompiler_isNotJavac() {
        assertThat(seenThrough(environment -> proxy((proxy, method, arguments) -> null)))
                .isEmpty();
    }

    /** Gradle watches what is written through the filer of its wrapper, so that has to stay in use. */
    @Test
    void wrapped_bodiesAreCheckedAndCodeGoesThroughTheWrapper() {
        List<String> written = new ArrayList<>();
        Compilation compilation = Compiler.javac()
                .withProcessors(new Wrapped(environment -> watched(environment, written)))
                .compile(JavaFileObjects.forSourceString("Wide", MODEL));

        assertThat(compilation.errors()).hasSize(1);
        assertThat(compilation.errors().get(0).getMessage(Locale.ROOT)).startsWith("[shape.mmul]");
        assertThat(written).containsOnly("getFiler");
    }

    private static ProcessingEnvironment watched(ProcessingEnvironment environment, List<String> written) {
        return proxy(new InvocationHandler() {
            private final ProcessingEnvironment delegate = environment;

            @Override
            public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
                if (method.getName().equals("getFiler")) {
                    written.add(method.getName());
                }
                return method.invoke(delegate, arguments);
            }
        });
    }

    private static Optional<Javac> seenThrough(UnaryOperator<ProcessingEnvironment> wrapper) {
        Seeing seeing = new Seeing(wrapper);
        Compilation compilation =
                Compiler.javac().withProcessors(seeing).compile(JavaFileObjects.forSourceString("A", "class A {}"));
        assertThat(compilation.errors()).isEmpty();
        return seeing.seen;
    }

    private static ProcessingEnvironment layers(ProcessingEnvironment environment, int count) {
        ProcessingEnvironment outermost = environment;
        for (int layer = 0; layer < count; layer++) {
            outermost = layer % 2 == 0 ? captured(outermost) : new Delegating(outermost);
        }
        return outermost;
    }

    /** As IntelliJ IDEA did: javac names the captured variable {@code val$delegateTo}. */
    private static ProcessingEnvironment captured(ProcessingEnvironment delegateTo) {
        return proxy(new InvocationHandler() {
            @Override
            public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
                return method.invoke(delegateTo, arguments);
            }
        });
    }

    private static ProcessingEnvironment proxy(InvocationHandler handler) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                WrappingTest.class.getClassLoader(), new Class<?>[] {ProcessingEnvironment.class}, handler);
    }

    private static final class Holder implements InvocationHandler {
        private ProcessingEnvironment delegate;

        Holder(ProcessingEnvironment delegate) {
            this.delegate = delegate;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            return method.invoke(delegate, arguments);
        }
    }

    /** Fanin as build tools run it. */
    private static final class Wrapped extends AbstractProcessor {
        private final FaninProcessor inner = new FaninProcessor();
        private final UnaryOperator<ProcessingEnvironment> wrapper;

        Wrapped(UnaryOperator<ProcessingEnvironment> wrapper) {
            this.wrapper = wrapper;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return inner.getSupportedAnnotationTypes();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            inner.init(wrapper.apply(environment));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            inner.process(annotations, round);
            return false;
        }
    }

    /** Looks at the environment it is given, wrapped. */
    private static final class Seeing extends AbstractProcessor {
        private final UnaryOperator<ProcessingEnvironment> wrapper;
        private Optional<Javac> seen = Optional.empty();

        Seeing(UnaryOperator<ProcessingEnvironment> wrapper) {
            this.wrapper = wrapper;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            seen = Javac.of(wrapper.apply(environment));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return false;
        }
    }
}

package dev.fanin.benchmarks;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.fanin.processor.FaninProcessor;
import java.lang.management.ManagementFactory;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor, and the CPU time it takes after javac has attributed a class: that of checking its bodies. */
final class TimedProcessor extends AbstractProcessor {

    private final FaninProcessor processor = new FaninProcessor();
    private long started;
    private long total;

    /** All of it, in nanoseconds. */
    long total() {
        return total;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    /** Listeners are called in the order in which they came: one before the processor's own, one after. */
    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        JavacTask task = JavacTask.instance(environment);
        task.addTaskListener(listener(() -> started = cpu()));
        processor.init(environment);
        task.addTaskListener(listener(() -> total += cpu() - started));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    private static TaskListener listener(Runnable action) {
        return new TaskListener() {
            @Override
            public void finished(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.ANALYZE) {
                    action.run();
                }
            }
        };
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

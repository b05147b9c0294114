package dev.fanin.processor.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.fanin.processor.flow.Findings.Called;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * The methods of one file, and what their callers make of them. A helper that fits some calls is right, and the calls it
 * does not fit are wrong; one that fits none is wrong itself.
 */
final class Helpers {

    private final Site site;
    private final Map<ExecutableElement, MethodTree> methods = new HashMap<>();
    private final Map<Run, Called> faulty = new LinkedHashMap<>();
    private final Set<Object> fitting = new HashSet<>();
    private final Set<Run> fittingCalls = new HashSet<>();
    private final Set<Tree> reported = new HashSet<>();

    /** One helper run for one call, which may run several: {@code encode.andThen(decode).apply(x)}. */
    private record Run(Object helper, Tree call) {
        static Run of(Called called) {
            return new Run(called.helper(), called.call());
        }
    }

    Helpers(Site site, ClassTree root) {
        this.site = site;
        collect(root);
    }

    private void collect(ClassTree tree) {
        for (Tree member : tree.getMembers()) {
            if (member instanceof ClassTree nested) {
                collect(nested);
            } else if (member instanceof MethodTree method
                    && method.getBody() != null
                    && !Suppression.covers(method.getModifiers())
                    && site.element(method) instanceof ExecutableElement element) {
                methods.put(element, method);
            }
        }
    }

    Map<ExecutableElement, MethodTree> methods() {
        return Collections.unmodifiableMap(methods);
    }

    /** A body was checked: what it found itself is told already. */
    void add(Findings findings) {
        findings.all().forEach(finding -> reported.add(finding.tree()));
        for (Called call : findings.calls()) {
            if (call.faults().isEmpty()) {
                fitting.add(call.helper());
                if (!call.once()) {
                    fittingCalls.add(Run.of(call));
                }
            } else {
                faulty.putIfAbsent(Run.of(call), call);
            }
        }
    }

    /** What is wrong with the helpers or their calls, once all bodies were checked. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        faulty.forEach((run, called) -> called.faults().stream()
                .filter(fault -> !reported.contains(fault.tree()) && (called.once() || !fittingCalls.contains(run)))
                .findFirst()
                .map(fault -> fitting.contains(called.helper())
                        ? fault.at(run.call(), called.round() + "in " + called.name() + ": ")
                        : fault.calledFrom(site.place(run.call())))
                .ifPresent(findings::add));
        return findings.stream().filter(finding -> reported.add(finding.tree())).toList();
    }
}

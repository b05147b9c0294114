package dev.fanin.processor.flow;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.fanin.processor.scope.Mirrors;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;

/**
 * How one file uses the weights of its models, and whether that suits the way they start: variance that a ReLU halves, or
 * fans that run the other way.
 */
final class WeightUses {

    private static final String KAIMING = "dev.fanin.Kaiming";
    private static final Set<String> PLAIN = Set.of("dev.fanin.Xavier", "dev.fanin.Lecun");
    private static final Set<String> DIRECTED = Set.of(KAIMING, "dev.fanin.Lecun", "dev.fanin.VarianceScaling");
    private static final Set<String> SYMMETRIC = Set.of("FAN_AVG", "FAN_GEO");

    private final Site site;
    private final Map<VariableElement, Boolean> concerned = new HashMap<>();
    private final Map<VariableElement, Boolean> parameters = new HashMap<>();
    private final Map<VariableElement, Uses> all = new LinkedHashMap<>();

    WeightUses(Site site) {
        this.site = site;
    }

    /** The way a signal takes through a weight. */
    enum Direction {
        FORWARD,
        BACKWARD,
        NONE
    }

    private static final class Uses {
        private int reads;
        private final Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
        private final Map<String, Finding> lints = new LinkedHashMap<>();

        int count(Direction direction) {
            return counts.getOrDefault(direction, 0);
        }

        /** Whether every use is one whose direction is known, and none is forward. */
        boolean backward() {
            int told = count(Direction.BACKWARD) + count(Direction.NONE);
            return count(Direction.BACKWARD) > 0 && told == reads;
        }
    }

    /** Whether anything could be said about a weight. */
    boolean concern(VariableElement field) {
        return concerned.computeIfAbsent(field, WeightUses::isWeight);
    }

    /** Whether a field is one of a model's parameters, whatever it starts with. */
    boolean isParameter(VariableElement field) {
        return parameters.computeIfAbsent(field, read -> Mirrors.carries(read, "dev.fanin.Shape"));
    }

    private static boolean isWeight(VariableElement field) {
        return field.getAnnotationMirrors().stream()
                .map(WeightUses::name)
                .anyMatch(name -> PLAIN.contains(name) || DIRECTED.contains(name));
    }

    private static String name(AnnotationMirror mirror) {
        return mirror.getAnnotationType().toString();
    }

    void read(VariableElement field) {
        uses(field).reads++;
    }

    void use(VariableElement field, Direction direction) {
        uses(field).counts.merge(direction, 1, Integer::sum);
    }

    /** The product of a weight went into an activation. */
    void activation(VariableElement field, String activation, boolean rectified, Tree place) {
        for (AnnotationMirror mirror : field.getAnnotationMirrors()) {
            String name = name(mirror);
            if (rectified && PLAIN.contains(name) && isAsItComes(mirror)) {
                lint(
                        field,
                        "lint.variance-relu",
                        place,
                        simple(name) + " keeps the variance of a linear layer, and " + activation + ", into which "
                                + field.getSimpleName() + " goes, halves it: @Kaiming makes up for that");
            } else if (!rectified && name.equals(KAIMING) && isAsItComes(mirror)) {
                lint(
                        field,
                        "lint.variance-tanh",
                        place,
                        "@Kaiming doubles the variance for a ReLU, but " + field.getSimpleName() + " goes into "
                                + activation + ": @Xavier is made for that");
            }
        }
    }

    private static boolean isAsItComes(AnnotationMirror mirror) {
        return Mirrors.member(mirror, "gain").isEmpty()
                && Mirrors.member(mirror, "nonlinearity").isEmpty();
    }

    private static String simple(String qualified) {
        return "@" + qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    private void lint(VariableElement field, String code, Tree place, String line) {
        uses(field)
                .lints
                .computeIfAbsent(code, first -> Finding.lint(code, declaration(field, place), line, List.of()));
    }

    /** Where a weight is declared, if that is in this file. */
    private Tree declaration(VariableElement field, Tree otherwise) {
        TreePath path = site.trees().getPath(field);
        return path != null && path.getCompilationUnit() == site.unit() ? path.getLeaf() : otherwise;
    }

    private Uses uses(VariableElement field) {
        return all.computeIfAbsent(field, first -> new Uses());
    }

    /** What is to be said once all bodies were walked. */
    List<Finding> lints() {
        List<Finding> lints = new ArrayList<>();
        all.forEach((field, uses) -> {
            if (uses.backward() && isDirected(field)) {
                lint(
                        field,
                        "lint.fans",
                        site.root().getLeaf(),
                        "the fans of " + field.getSimpleName()
                                + " are those of x.mmul(" + field.getSimpleName()
                                + "), but it is only used the other way round:"
                                + " say so with @Fans(in = 1, out = 0)");
            }
            lints.addAll(uses.lints.values());
        });
        return lints;
    }

    private static boolean isDirected(VariableElement field) {
        boolean directed = field.getAnnotationMirrors().stream()
                .filter(mirror -> DIRECTED.contains(name(mirror)))
                .anyMatch(mirror -> Mirrors.member(mirror, "mode")
                        .filter(SYMMETRIC::contains)
                        .isEmpty());
        List<String> shape = Mirrors.find(field, "dev.fanin.Shape")
                .map(mirror -> Mirrors.strings(mirror, "value"))
                .orElse(List.of());
        boolean square = shape.size() == 2 && shape.get(0).equals(shape.get(1));
        return directed && shape.size() == 2 && !square && !Mirrors.carries(field, "dev.fanin.Fans");
    }
}

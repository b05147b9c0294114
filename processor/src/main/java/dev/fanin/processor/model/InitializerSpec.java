package dev.fanin.processor.model;

import com.palantir.javapoet.ClassName;
import dev.fanin.processor.model.InitializerArgument.Value.Sized;
import dev.fanin.processor.problem.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An initializer as a parameter uses it.
 *
 * @param annotation its simple name, {@code Xavier}
 * @param type the record that the generated code creates
 * @param arguments the record's components, in order
 */
public record InitializerSpec(
        String annotation, ClassName type, List<InitializerArgument> arguments, Limits limits, Position position) {

    public InitializerSpec {
        arguments = List.copyOf(arguments);
    }

    /** The sizes among its arguments, by name. */
    public Map<String, SizeSpec> sizes() {
        Map<String, SizeSpec> sizes = new LinkedHashMap<>();
        for (InitializerArgument argument : arguments) {
            if (argument.value() instanceof Sized sized) {
                sized.size().ifPresent(size -> sizes.put(argument.name(), size));
            }
        }
        return sizes;
    }

    /**
     * What the marker says about it.
     *
     * @param fans whether it needs fans: two axes, or {@code @Fans}
     * @param formula what it draws, for readers
     * @param require conditions on the members, {@code low < high}
     * @param infinite the members that may be infinite
     */
    public record Limits(
            int minRank,
            int maxRank,
            boolean square,
            boolean fans,
            String formula,
            List<String> require,
            List<String> infinite) {

        public Limits {
            require = List.copyOf(require);
            infinite = List.copyOf(infinite);
        }
    }
}

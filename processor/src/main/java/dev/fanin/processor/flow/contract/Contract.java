package dev.fanin.processor.flow.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a method promises about shapes.
 *
 * @param parameters the patterns of its parameters, in order, where they have one
 * @param parameterNames how the parameters are called, in order
 * @param result the pattern of what it returns
 * @param names the names that are the method's own: chosen anew by each call
 * @param givenNames those of them that parameters determine
 * @param looseNames those that come from an overridden method and may be a size of the class that overrides it
 */
public record Contract(
        List<Optional<Pattern>> parameters,
        List<String> parameterNames,
        Optional<Pattern> result,
        Set<String> names,
        Set<String> givenNames,
        Set<String> looseNames) {

    /** That of a method which says nothing; it has no place for parameters. */
    public static final Contract NONE =
            new Contract(List.of(), List.of(), Optional.empty(), Set.of(), Set.of(), Set.of());

    public Contract {
        parameters = List.copyOf(parameters);
        parameterNames = List.copyOf(parameterNames);
        names = Set.copyOf(names);
        givenNames = Set.copyOf(givenNames);
        looseNames = Set.copyOf(looseNames);
    }

    /** Whether it promises anything. */
    public boolean isEmpty() {
        for (Optional<Pattern> parameter : parameters) {
            if (parameter.isPresent()) {
                return false;
            }
        }
        return result.isEmpty();
    }
}

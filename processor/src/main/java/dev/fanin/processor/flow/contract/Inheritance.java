package dev.fanin.processor.flow.contract;

import dev.fanin.processor.flow.contract.Pattern.Axis;
import dev.fanin.processor.scope.Scope;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an overriding method promises: its own words, and for the rest those of the method it overrides. */
final class Inheritance {

    private Inheritance() {}

    static Contract merge(Contract own, Contract inherited, Scope scope) {
        if (inherited.isEmpty()) {
            return own;
        }
        List<Optional<Pattern>> parameters = new ArrayList<>();
        for (int i = 0; i < own.parameters().size(); i++) {
            Optional<Pattern> theirs = inherited.parameters().get(i);
            parameters.add(own.parameters().get(i).or(() -> theirs));
        }
        List<String> parameterNames = own.isEmpty() ? inherited.parameterNames() : own.parameterNames();
        Set<String> loose = looseNames(inherited, scope);
        loose.removeAll(own.names());
        return new Contract(
                parameters,
                parameterNames,
                own.result().or(inherited::result),
                union(own.names(), inherited.names()),
                union(own.givenNames(), inherited.givenNames()),
                union(own.looseNames(), loose));
    }

    /**
     * An interface calls sizes as it likes; a class that implements it knows them by other names, or as numbers. Not so
     * what leads several shapes: that is the batch, and may be any.
     */
    private static Set<String> looseNames(Contract inherited, Scope scope) {
        Set<String> loose = new HashSet<>();
        for (String name : inherited.names()) {
            long leads = Stream.concat(inherited.parameters().stream(), Stream.of(inherited.result()))
                    .flatMap(Optional::stream)
                    .filter(pattern -> leads(pattern, name))
                    .count();
            if (leads < 2 && scope.resolve(name).isEmpty()) {
                loose.add(name);
            }
        }
        return loose;
    }

    private static boolean leads(Pattern pattern, String name) {
        return !pattern.axes().isEmpty() && pattern.axes().get(0).equals(new Axis.Sized(Size.name(name)));
    }

    private static Set<String> union(Set<String> left, Set<String> right) {
        Set<String> union = new HashSet<>(left);
        union.addAll(right);
        return union;
    }
}

package dev.fanin.processor.flow;

import com.sun.source.tree.Tree;
import dev.fanin.processor.flow.trace.Traced;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/** What one walk through a body put into the fields of {@code this}. */
final class AssignedFields {

    private final List<Assigned> all = new ArrayList<>();
    private final Set<Tree> places = new HashSet<>();

    /** A value put into a field. */
    record Assigned(Element field, Traced value) {}

    /** Notes the value that an expression has put into a field. */
    void add(Element field, Tree place, Traced value) {
        places.add(place);
        all.add(new Assigned(field, value));
    }

    boolean reached(Tree place) {
        return places.contains(place);
    }

    List<Traced> of(Element field) {
        return all.stream()
                .filter(assigned -> assigned.field().equals(field))
                .map(Assigned::value)
                .toList();
    }
}

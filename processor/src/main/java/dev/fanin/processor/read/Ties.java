package dev.fanin.processor.read;

import dev.fanin.processor.model.MemberSpec;
import dev.fanin.processor.model.TiedSpec;
import java.util.List;
import java.util.Optional;

/** Leads ties that are tied to ties to the parameter where those end. */
record Ties(List<MemberSpec> members) {

    /** The members, tied to parameters; those tied in a circle as they were. */
    List<MemberSpec> resolved() {
        return members.stream()
                .map(member -> member instanceof TiedSpec tied ? resolved(tied) : member)
                .toList();
    }

    private MemberSpec resolved(TiedSpec tied) {
        TiedSpec resolved = tied;
        for (int step = 0; step < members.size(); step++) {
            Optional<TiedSpec> next = tie(resolved.to());
            if (next.isEmpty()) {
                return resolved;
            }
            resolved = resolved.through(next.get());
        }
        return tied;
    }

    private Optional<TiedSpec> tie(String name) {
        return members.stream()
                .filter(member -> member.name().equals(name))
                .filter(TiedSpec.class::isInstance)
                .map(TiedSpec.class::cast)
                .findFirst();
    }
}

package dev.fanin.processor.scope;

import dev.fanin.processor.size.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The scope of a class that no longer changes: each name is looked up once, however many shapes are made of it. */
public final class SettledScope implements Scope {

    private final Scope scope;
    private final Map<String, Optional<Size>> known = new HashMap<>();

    public SettledScope(Scope scope) {
        this.scope = scope;
    }

    @Override
    public Optional<Size> resolve(String path) {
        return known.computeIfAbsent(path, scope::resolve);
    }
}

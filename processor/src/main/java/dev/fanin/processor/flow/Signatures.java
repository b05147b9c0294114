package dev.fanin.processor.flow;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;

/** The signatures of a compilation: the same few methods are called again and again, and the compiler is slow to tell. */
final class Signatures {

    private final Map<ExecutableElement, Signature> known = new HashMap<>();

    Signature of(ExecutableElement method, Site site) {
        Signature signature = known.get(method);
        if (signature == null) {
            signature = Signature.of(method, site);
            known.put(method, signature);
        }
        return signature;
    }
}

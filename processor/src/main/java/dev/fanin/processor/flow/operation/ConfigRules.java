package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Value;
import java.util.Map;

/** Configurations and their builders: what was set, by name. */
final class ConfigRules {

    private ConfigRules() {}

    /** {@code Conv2DConfig.builder()}: nothing set yet. */
    static Value builder(Arguments arguments) {
        String owner = arguments.call().owner();
        return new Value.Config(owner.substring(owner.lastIndexOf('.') + 1), Map.of());
    }

    /** {@code builder.kH(3)}: the builder with one more setting, named as the method. */
    static Value setting(Arguments arguments) throws Settled {
        if (arguments.call().receiver().orElseThrow(Settled::unknown) instanceof Value.Config config) {
            return config.with(arguments.operation(), arguments.value("value"));
        }
        throw Settled.unknown();
    }

    /** {@code builder.build()}: what was set. */
    static Value build(Arguments arguments) throws Settled {
        return arguments.call().receiver().orElseThrow(Settled::unknown);
    }
}

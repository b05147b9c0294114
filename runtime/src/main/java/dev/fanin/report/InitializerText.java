package dev.fanin.report;

import dev.fanin.init.Initializer;
import dev.fanin.init.Parameter;
import java.util.regex.Pattern;

/** How a parameter starts, in short: an initializer's record without the names of its components. */
final class InitializerText {

    /** {@code KaimingInitializer[mode=FAN_IN, ...]} */
    private static final Pattern RECORD = Pattern.compile("(\\w+?)(?:Initializer)?\\[(.*)]");

    private static final Pattern COMPONENT_NAME = Pattern.compile("\\b\\w+=");

    private InitializerText() {}

    /** Such as {@code 4 x Orthogonal(1.0) * 0.5}: the blocks before it, the scale behind. */
    static String of(Parameter parameter) {
        String blocks = parameter.blocks() == 1 ? "" : parameter.blocks() + " x ";
        String scale = parameter.scale() == 1 ? "" : " * " + NumberText.of(parameter.scale());
        return blocks + shortened(parameter.initializer().toString()) + scale;
    }

    /** As its annotation, where it is one of Fanin's, without members: {@code @Xavier}. */
    static String annotation(Initializer initializer) {
        String name = RECORD.matcher(initializer.toString()).replaceFirst("$1");
        boolean ours = initializer.getClass().getPackage() == Initializer.class.getPackage();
        return ours ? "@" + name : name;
    }

    private static String shortened(String text) {
        var record = RECORD.matcher(text);
        if (!record.matches()) {
            return text;
        }
        String components = COMPONENT_NAME.matcher(record.group(2)).replaceAll("");
        return components.isEmpty() ? record.group(1) : record.group(1) + "(" + components + ")";
    }
}

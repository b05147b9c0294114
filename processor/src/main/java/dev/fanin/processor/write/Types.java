package dev.fanin.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** The types that generated code names. */
final class Types {

    static final ClassName INITIALIZATION = ClassName.get("dev.fanin", "Initialization");
    static final ClassName PARAMETER = ClassName.get("dev.fanin.init", "Parameter");
    static final ClassName PLAN = ClassName.get("dev.fanin.init", "Plan");
    static final ClassName SIZES = ClassName.get("dev.fanin.init", "Sizes");
    static final ClassName EXACT = ClassName.get("dev.fanin.init", "Exact");
    static final ClassName FAN_AXES = ClassName.get("dev.fanin.init", "FanAxes");
    static final ClassName MADE = ClassName.get("dev.fanin.array", "Made");
    static final ClassName GIVEN = ClassName.get("dev.fanin.array", "Given");
    static final ClassName VARIABLES = ClassName.get("dev.fanin.array", "Variables");
    static final ClassName REPORT = ClassName.get("dev.fanin.report", "Report");
    static final ClassName SIGNAL_REPORT = ClassName.get("dev.fanin.report", "SignalReport");
    static final ClassName FORWARD = ClassName.get("dev.fanin.report", "Forward");
    static final ClassName LIST = ClassName.get("java.util", "List");
    static final ClassName ARRAY_LIST = ClassName.get("java.util", "ArrayList");
    static final ClassName ARRAY = ClassName.get("org.nd4j.linalg.api.ndarray", "INDArray");
    static final ClassName VARIABLE = ClassName.get("org.nd4j.autodiff.samediff", "SDVariable");
    static final ClassName SAME_DIFF = ClassName.get("org.nd4j.autodiff.samediff", "SameDiff");
    static final ClassName MAP = ClassName.get("java.util", "Map");
    static final ClassName LINKED_HASH_MAP = ClassName.get("java.util", "LinkedHashMap");
    static final ClassName OBJECTS = ClassName.get("java.util", "Objects");
    static final ClassName COLLECTIONS = ClassName.get("java.util", "Collections");

    private Types() {}

    static TypeName mapTo(TypeName value) {
        return ParameterizedTypeName.get(MAP, ClassName.get(String.class), value);
    }
}

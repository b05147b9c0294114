package dev.fanin.processor.problem;

import java.util.Locale;

/**
 * The catalogue: every fault of a declaration, with its code, its first line, and what helps. The arguments of both
 * texts are the same; {@code help} may be empty. Each has a folder of fixtures and a section in {@code docs/errors.md}.
 */
public enum Fault {
    MODEL_KIND(
            "model.not-a-class",
            "@Model is for classes and records, but %1$s is %2$s",
            "move the parameters into a class or a record"),
    NO_MODEL("model.missing", "%1$s has @%2$s, but %3$s is no model, so nothing starts it", "mark %3$s with @Model"),
    PRIVATE_CLASS("model.private-class", "%1$s is private, so generated code cannot reach it", "drop private"),
    INNER_CLASS("model.inner-class", "%1$s is an inner class, so it hangs on an instance of %2$s", "make it static"),
    LOCAL_CLASS(
            "model.local-class",
            "%1$s is declared inside a method, so generated code cannot reach it",
            "move it out of the method"),
    NAME_CLASH("model.name-clash", "%1$s would be generated, but that name is taken by %2$s", "rename one of them"),
    PRIVATE_FIELD(
            "model.private-field",
            "%1$s is private, so generated code cannot set it",
            "drop private, or make %2$s a record"),
    STATIC_FIELD("model.static-field", "%1$s is static, but each model has parameters of its own", "drop static"),
    FINAL_FIELD(
            "model.final-field", "%1$s is final, so generated code cannot set it", "drop final, or make %2$s a record"),
    WRONG_TYPE(
            "model.wrong-type",
            "%1$s is of type %2$s, but a parameter is an INDArray or an SDVariable",
            "declare it as INDArray"),
    TWO_INITIALIZERS("initializer.two", "%1$s has two initializers, %2$s and %3$s", "keep one of them"),
    NO_SHAPE(
            "initializer.without-shape",
            "%1$s has %2$s but no @Shape",
            "add @Shape({...}) with the size of each axis; @Shape({}) is a scalar"),
    NO_INITIALIZER(
            "shape.without-initializer",
            "%1$s has @%2$s but nothing says how it starts",
            "add an initializer such as @Zeros, or %3$s"),
    INITIALIZER_CLASS("initializer.class", "@%1$s cannot be initialized by %2$s: %3$s", "%4$s"),
    INITIALIZER_RANK(
            "initializer.rank", "@%1$s starts arrays of %2$s, but %3$s has the shape %4$s of rank %5$s", "%6$s"),
    INITIALIZER_SQUARE(
            "initializer.square",
            "@%1$s starts square matrices, but the last two axes of %2$s are %3$s and %4$s",
            "make them equal, or take another initializer"),
    INITIALIZER_VALUE("initializer.value", "%1$s must be %2$s: %3$s", ""),
    BLOCKS_COUNT("blocks.count", "an array falls into 1 block at least, not %1$s", ""),
    BLOCKS_AXIS(
            "blocks.axis", "there is no axis %1$s in %2$s %3$s", "axes count from 0, or from the end: -1 is the last"),
    BLOCKS_DIVIDE("blocks.divide", "%1$s blocks do not divide %4$s, the axis of %2$s %3$s they lie along", ""),
    FANS_AXIS("fans.axis", "there is no axis %1$s in %2$s %3$s", "axes count from 0, or from the end: -1 is the last"),
    FANS_TWICE("fans.axis-twice", "the axis %1$s is named twice", "an axis is an input, an output or neither"),
    FANS_GROUPS("fans.groups", "%1$s groups do not divide the %2$s outputs of %3$s", ""),
    FANS_UNKNOWN("fans.unknown-parameter", "no parameter of the model is called \"%1$s\"", "%2$s"),
    FANS_GIVEN(
            "fans.given",
            "%1$s is given to the model, so its fans are not known",
            "name a parameter that has an initializer"),
    FANS_TRANSPOSED(
            "fans.transposed",
            "%1$s is %2$s transposed, so it has no fans of its own",
            "name %2$s: its outputs are the inputs of %1$s"),
    FANS_CYCLE("fans.cycle", "the fans of %1$s are those of %2$s, which in the end are its own", "name a weight"),
    FANS_NONE("fans.none", "%1$s %2$s has no fans of its own, being of rank %3$s", "name a weight, or say its @Fans"),
    FANS_BOTH("fans.both", "the fans are those of %1$s and said by axes or groups too", "keep one of them"),
    SIZE_SYNTAX("size.syntax", "cannot read \"%1$s\" at column %2$s: %3$s", ""),
    SIZE_UNKNOWN("size.unknown-name", "no size called \"%1$s\" is in scope in %2$s", "%3$s"),
    SIZE_NOT_FINAL("size.not-final", "the size %1$s is not final, so it may change", "declare it final"),
    SIZE_TYPE("size.wrong-type", "%1$s is of type %2$s, but a size is an int or a long", "%3$s"),
    SIZE_PRIVATE(
            "size.private",
            "the size %1$s is private, so generated code cannot read it",
            "drop private, or add a method %1$s() that returns it"),
    SIZE_STATIC(
            "size.not-constant",
            "%1$s is static but no constant, so its value is not known while compiling",
            "give it a constant value, or make it a field of the model"),
    SIZE_NOT_POSITIVE("size.not-positive", "the size %1$s is %2$s, but sizes are at least 1", ""),
    SIZE_NOT_WHOLE("size.not-whole", "the size %1$s is no whole number: %2$s", ""),
    SIZE_TOO_LARGE("size.too-large", "the size %1$s does not fit into a long", ""),
    SIZE_OPEN(
            "size.open",
            "\"%1$s\" stands for any size, but a parameter has to know its own",
            "name the size; \"_\" and \"...\" are for the shapes of method parameters and results"),
    SUBMODEL_TYPE(
            "submodel.not-a-model",
            "%1$s is of type %2$s, which is no model",
            "mark the class or record with @Model; several models are a List or an array"),
    SUBMODEL_PRIVATE("submodel.private", "%1$s is private, so generated code cannot make %2$s", "drop private"),
    SUBMODEL_CYCLE("submodel.cycle", "%1$s holds %2$s, which in the end holds %1$s", "break the circle"),
    SUBMODEL_HOW_MANY(
            "submodel.how-many",
            "%1$s holds several %2$s, but nothing says how many",
            "say it: @Submodel(repeat = \"layers\")"),
    SUBMODEL_NOT_MANY(
            "submodel.not-many",
            "%1$s is to be repeated, but holds a single %2$s",
            "make it a List or an array, or drop repeat"),
    SUBMODEL_CREATION(
            "submodel.no-constructor",
            "%1$s has no constructor that takes its sizes only, so a record cannot be given one",
            "add such a constructor, or make %1$s a record"),
    SUBMODEL_SYNTAX(
            "submodel.syntax",
            "cannot read \"%1$s\" at column %2$s: %3$s",
            "write \"width = hidden\": the child's size first"),
    SUBMODEL_UNKNOWN_SIZE("submodel.unknown-size", "%1$s is not created from a size called \"%2$s\"", "%3$s"),
    SUBMODEL_MAPPED_TWICE("submodel.mapped-twice", "%1$s of %2$s is said twice", "keep one of them"),
    SUBMODEL_UNMAPPED(
            "submodel.unmapped",
            "%1$s is created from %2$s, which %3$s does not have",
            "say what it is: @Submodel(sizes = \"%2$s = ...\")"),
    TIED_UNKNOWN("tied.unknown-parameter", "no parameter of the model is called \"%1$s\"", "%2$s"),
    TIED_CYCLE(
            "tied.cycle",
            "%1$s is tied to itself in the end",
            "tie one of the circle to a parameter that has an initializer"),
    TIED_TYPE("tied.wrong-type", "%1$s cannot be %2$s, which is of another type", "declare both alike"),
    TIED_SHAPE("tied.shape", "%1$s is %2$s, but as %3$s it would be %4$s", "%5$s"),
    TIED_INITIALIZER("tied.initializer", "%1$s is tied, so %2$s has no say", "drop %2$s"),
    TIED_LAYOUT(
            "tied.layout",
            "%1$s has the values of %2$s, so @%3$s has no say",
            "drop @%3$s, or write it at the parameter that has the initializer"),
    TIED_GIVEN(
            "tied.given",
            "%1$s is given to the model, so Fanin makes nothing that %2$s could be tied to",
            "give %1$s an initializer, or set %2$s as %1$s is set"),
    SCALE_NOT_FINITE("scale.not-finite", "\"%1$s\" is %2$s, but a factor is a finite number", ""),
    SCALE_SYNTAX(
            "scale.syntax", "cannot read \"%1$s\" at column %2$s: %3$s", "write a formula, \"1 / sqrt(2 * layers)\""),
    WHERE_SYNTAX(
            "where.syntax", "cannot read \"%1$s\" at column %2$s: %3$s", "write an equation, \"width = heads * head\""),
    WHERE_NEVER("where.never", "\"%1$s\" never holds: %2$s", "");

    private final String code;
    private final String line;
    private final String help;

    Fault(String code, String line, String help) {
        this.code = code;
        this.line = line;
        this.help = help;
    }

    /** The stable name of this fault: {@code size.unknown-name}. */
    public String code() {
        return code;
    }

    /** This fault at a place. */
    public Problem at(Position position, Object... arguments) {
        String first = "[" + code + "] " + String.format(Locale.ROOT, line, arguments);
        String second = String.format(Locale.ROOT, help, arguments);
        return new Problem(this, position, second.isEmpty() ? first : first + "\nhelp: " + second);
    }
}

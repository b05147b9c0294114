package dev.fanin.processor.model;

/** A member of a model that the generated code deals with. */
public sealed interface MemberSpec permits ParameterSpec, TiedSpec, SubmodelSpec, ArgumentSpec {

    /** The field or component; also the path of what it holds. */
    String name();
}

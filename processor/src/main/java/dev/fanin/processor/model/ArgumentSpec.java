package dev.fanin.processor.model;

import com.palantir.javapoet.TypeName;

/** A component of a record that Fanin does not make: an argument of {@code create}. */
public record ArgumentSpec(String name, TypeName type) implements MemberSpec {}

package dev.fanin.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A component of a record that Fanin does not make: an argument of {@code create}.
 *
 * @param shape the declared shape of an array, which the generated code checks; empty where there is nothing to check
 */
public record ArgumentSpec(String name, TypeName type, Optional<GivenShape> shape) implements MemberSpec {}

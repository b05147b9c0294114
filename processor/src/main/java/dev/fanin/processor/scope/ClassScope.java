package dev.fanin.processor.scope;

import dev.fanin.processor.scope.Lookup.Reason;
import dev.fanin.processor.scope.Lookup.Step;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The names that are in scope in a class: its fields, inherited ones, constants of enclosing and imported types, and
 * paths from them.
 */
public final class ClassScope implements Scope {

    private static final Set<TypeKind> INTEGERS = Set.of(TypeKind.INT, TypeKind.LONG);

    private final TypeElement type;
    private final Elements elements;
    private final Imports imports;
    private final Access access;

    public ClassScope(TypeElement type, Elements elements, Imports imports) {
        this.type = type;
        this.elements = elements;
        this.imports = imports;
        this.access = new Access(elements, elements.getPackageOf(type));
    }

    @Override
    public Optional<Size> resolve(String path) {
        Lookup lookup = lookup(path);
        if (lookup instanceof Lookup.Constant constant) {
            return Optional.of(Size.of(constant.value()));
        }
        return lookup instanceof Lookup.Variable || isFixed(lookup) ? Optional.of(Size.name(path)) : Optional.empty();
    }

    /** Whether it is a size that never changes, though generated code cannot read it. */
    private static boolean isFixed(Lookup lookup) {
        return lookup instanceof Lookup.Unfit unfit
                && unfit.reason() != Reason.NOT_AN_INTEGER
                && unfit.field().getModifiers().contains(Modifier.FINAL);
    }

    /** Whether imported names are known; no other compiler than javac shows imports. */
    public boolean seesImports() {
        return imports != Imports.NONE;
    }

    /** What a path stands for here. */
    public Lookup lookup(String path) {
        List<String> segments = List.of(path.split("\\.", -1));
        Optional<VariableElement> first = field(segments.get(0));
        if (first.isPresent()) {
            return follow(first.get(), segments.subList(1, segments.size()), path, new ArrayList<>());
        }
        if (segments.size() == 1) {
            return imports.constant(path)
                    .map(this::constantOf)
                    .orElseGet(() -> new Lookup.Unknown(() -> sizes(type), false));
        }
        String name = segments.get(segments.size() - 1);
        Optional<TypeElement> owner = typeNamed(path.substring(0, path.length() - name.length() - 1));
        return owner.map(found -> fieldOf(found, name)
                        .map(this::constantOf)
                        .orElseGet(() -> new Lookup.Unknown(() -> constants(found, path), false)))
                .orElseGet(() -> new Lookup.Unknown(() -> sizes(type), true));
    }

    /** A number for a constant, the name for a size, empty for any other field. */
    public static Optional<Size> size(VariableElement field, String path) {
        if (!INTEGERS.contains(field.asType().getKind())) {
            return Optional.empty();
        }
        Optional<Size> constant = constant(field);
        return constant.isPresent() || !field.getModifiers().contains(Modifier.FINAL)
                ? constant
                : Optional.of(Size.name(path));
    }

    /** The field of that name that the class declares or inherits. */
    public static Optional<VariableElement> fieldOf(TypeElement owner, String name) {
        for (TypeElement type : lineage(owner)) {
            for (Element member : type.getEnclosedElements()) {
                if (member instanceof VariableElement field
                        && member.getKind().isField()
                        && field.getSimpleName().contentEquals(name)) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    /** A class, its superclasses and its interfaces, nearest first. */
    public static List<TypeElement> lineage(TypeElement type) {
        List<TypeElement> lineage = new ArrayList<>();
        collectLineage(type, lineage);
        return lineage;
    }

    private static void collectLineage(TypeElement type, List<TypeElement> lineage) {
        if (lineage.contains(type)) {
            return;
        }
        lineage.add(type);
        element(type.getSuperclass()).ifPresent(parent -> collectLineage(parent, lineage));
        for (TypeMirror face : type.getInterfaces()) {
            element(face).ifPresent(parent -> collectLineage(parent, lineage));
        }
    }

    /** The class that declares a member. */
    public static TypeElement owner(Element member) {
        Element owner = Objects.requireNonNull(member.getEnclosingElement(), "members have an owner");
        return (TypeElement) owner;
    }

    /** The class of a type, if it has one. */
    public static Optional<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    private static Stream<VariableElement> fields(TypeElement owner) {
        return lineage(owner).stream().flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream());
    }

    private static Optional<Size> constant(VariableElement field) {
        return field.getConstantValue() instanceof Number number
                        && INTEGERS.contains(field.asType().getKind())
                ? Optional.of(Size.of(number.longValue()))
                : Optional.empty();
    }

    private Lookup constantOf(VariableElement field) {
        return leaf(field, "", List.of());
    }

    private Optional<VariableElement> field(String name) {
        for (Element at = type; at instanceof TypeElement owner; at = at.getEnclosingElement()) {
            Optional<VariableElement> field = fieldOf(owner, name)
                    .filter(found -> owner.equals(type) || found.getModifiers().contains(Modifier.STATIC));
            if (field.isPresent()) {
                return field;
            }
        }
        return Optional.empty();
    }

    private Lookup follow(VariableElement field, List<String> rest, String path, List<Step> before) {
        if (rest.isEmpty()) {
            return leaf(field, path, before);
        }
        Optional<TypeElement> next = element(field.asType());
        Optional<Step> step = access.step(field);
        if (next.isEmpty()) {
            return new Lookup.Unknown(List::of, field.asType().getKind() == TypeKind.ERROR);
        }
        if (step.isEmpty()) {
            return new Lookup.Unfit(field, Reason.PRIVATE);
        }
        List<Step> steps = Stream.concat(before.stream(), step.stream()).toList();
        String prefix = path.substring(0, path.length() - String.join(".", rest).length());
        return fieldOf(next.get(), rest.get(0))
                .map(found -> follow(found, rest.subList(1, rest.size()), path, steps))
                .orElseGet(() -> new Lookup.Unknown(
                        () -> sizes(next.get()).stream()
                                .map(name -> prefix + name)
                                .toList(),
                        false));
    }

    private Lookup leaf(VariableElement field, String path, List<Step> before) {
        if (!INTEGERS.contains(field.asType().getKind())) {
            return new Lookup.Unfit(field, Reason.NOT_AN_INTEGER);
        }
        if (field.getConstantValue() instanceof Number number) {
            return new Lookup.Constant(number.longValue());
        }
        if (field.getModifiers().contains(Modifier.STATIC)) {
            return new Lookup.Unfit(field, Reason.NOT_CONSTANT);
        }
        if (!field.getModifiers().contains(Modifier.FINAL)) {
            return new Lookup.Unfit(field, Reason.NOT_FINAL);
        }
        return access.step(field)
                .<Lookup>map(step -> new Lookup.Variable(
                        path,
                        Stream.concat(before.stream(), Stream.of(step)).toList(),
                        field.asType().getKind() == TypeKind.INT))
                .orElseGet(() -> new Lookup.Unfit(field, Reason.PRIVATE));
    }

    private static List<String> sizes(TypeElement owner) {
        return fields(owner)
                .filter(field -> INTEGERS.contains(field.asType().getKind()))
                .map(field -> field.getSimpleName().toString())
                .toList();
    }

    private static List<String> constants(TypeElement owner, String path) {
        String prefix = path.substring(0, path.lastIndexOf('.') + 1);
        return sizes(owner).stream().map(name -> prefix + name).toList();
    }

    private Optional<TypeElement> typeNamed(String name) {
        for (Element at = type; at instanceof TypeElement owner; at = at.getEnclosingElement()) {
            for (TypeElement nested : ElementFilter.typesIn(owner.getEnclosedElements())) {
                if (nested.getSimpleName().contentEquals(name)) {
                    return Optional.of(nested);
                }
            }
            if (owner.getSimpleName().contentEquals(name)) {
                return Optional.of(owner);
            }
        }
        String inPackage = elements.getPackageOf(type).getQualifiedName() + "." + name;
        return Stream.of(imports.type(name), found(inPackage), nestedIn(name), found(name))
                .flatMap(Optional::stream)
                .filter(found -> found.getKind() != ElementKind.ANNOTATION_TYPE)
                .findFirst();
    }

    /** {@code Outer.Inner}, the outer of which is in scope by its simple name. */
    private Optional<TypeElement> nestedIn(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : typeNamed(name.substring(0, dot))
                        .flatMap(outer -> found(outer.getQualifiedName() + name.substring(dot)));
    }

    private Optional<TypeElement> found(String qualified) {
        return Optional.ofNullable(elements.getTypeElement(qualified));
    }
}

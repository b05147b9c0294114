package dev.fanin.processor.scope;

import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/** The names that are in scope in a class: its fields, inherited ones, those of enclosing classes, and paths from them. */
public final class ClassScope implements Scope {

    private static final Set<TypeKind> INTEGERS = Set.of(TypeKind.INT, TypeKind.LONG);

    private final TypeElement type;
    private final Elements elements;

    public ClassScope(TypeElement type, Elements elements) {
        this.type = type;
        this.elements = elements;
    }

    @Override
    public Optional<Size> resolve(String path) {
        List<String> segments = List.of(path.split("\\.", -1));
        Optional<VariableElement> first = field(segments.get(0));
        if (first.isPresent()) {
            return follow(first.get(), segments.subList(1, segments.size()), path);
        }
        for (int split = segments.size() - 1; split > 0; split--) {
            Optional<VariableElement> field = typeNamed(String.join(".", segments.subList(0, split)))
                    .flatMap(owner -> fieldOf(owner, segments.get(segments.size() - 1)));
            if (field.isPresent() && split == segments.size() - 1) {
                return constant(field.get());
            }
        }
        return Optional.empty();
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
        return lineage(owner).stream()
                .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                .filter(field -> field.getSimpleName().contentEquals(name))
                .findFirst();
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

    private static Optional<Size> constant(VariableElement field) {
        return field.getConstantValue() instanceof Number number
                        && INTEGERS.contains(field.asType().getKind())
                ? Optional.of(Size.of(number.longValue()))
                : Optional.empty();
    }

    private Optional<VariableElement> field(String name) {
        for (Element at = type; at instanceof TypeElement owner; at = at.getEnclosingElement()) {
            Optional<VariableElement> field = fieldOf(owner, name);
            if (field.isPresent()) {
                return field;
            }
        }
        return Optional.empty();
    }

    private static Optional<Size> follow(VariableElement field, List<String> rest, String path) {
        if (rest.isEmpty()) {
            return size(field, path);
        }
        return element(field.asType())
                .flatMap(owner -> fieldOf(owner, rest.get(0)))
                .flatMap(next -> follow(next, rest.subList(1, rest.size()), path));
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
        TypeElement neighbour = elements.getTypeElement(inPackage);
        return Optional.ofNullable(neighbour == null ? elements.getTypeElement(name) : neighbour)
                .filter(found -> found.getKind() != ElementKind.ANNOTATION_TYPE);
    }
}

package dev.fanin.processor.flow.contract;

import dev.fanin.processor.flow.contract.Pattern.Axis;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.scope.Mirrors;
import dev.fanin.processor.scope.Scope;
import dev.fanin.processor.size.AxisExpression;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Parsed;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.SizeParser;
import dev.fanin.processor.size.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the contracts of declarations, each once. */
public final class Contracts {

    private static final String SHAPE = "dev.fanin.Shape";
    private static final String WHERE = "dev.fanin.Where";

    private final Elements elements;
    private final Function<TypeElement, Scope> scopes;
    private final Function<TypeElement, List<Equations.Equation>> made;
    private final Map<TypeElement, Equations> equations = new HashMap<>();
    private final Map<ExecutableElement, Said> methods = new HashMap<>();
    private final Map<Element, Optional<Pattern>> fields = new HashMap<>();

    /** The same few texts stand on most declarations. */
    private final Map<String, Parsed<AxisExpression>> parsed = new HashMap<>();

    /** One size a name, so that comparing two mostly means comparing one with itself. */
    private final Map<String, Size> sizes = new HashMap<>();

    private final Map<Element, Pattern> replaced;

    /**
     * The contracts of a compilation.
     *
     * @param made what the constructors of a class make equal
     */
    public Contracts(
            Elements elements,
            Function<TypeElement, Scope> scopes,
            Function<TypeElement, List<Equations.Equation>> made) {
        this(elements, scopes, made, Map.of());
    }

    private Contracts(
            Elements elements,
            Function<TypeElement, Scope> scopes,
            Function<TypeElement, List<Equations.Equation>> made,
            Map<Element, Pattern> replaced) {
        this.elements = elements;
        this.scopes = scopes;
        this.made = made;
        this.replaced = replaced;
    }

    /** The same contracts, but for one declaration: to see whether a help would help. */
    public Contracts replacing(Element declaration, Pattern pattern) {
        return new Contracts(elements, scopes, made, Map.of(declaration, pattern));
    }

    /** What a method says itself, what it overrides, and what all of these say together. */
    private record Said(Contract own, List<ExecutableElement> overridden, Contract all) {}

    /** The contract of a method or constructor, with what it inherits. */
    public Contract of(ExecutableElement method) {
        return said(method).all();
    }

    /** What a method itself says, whatever it overrides. */
    public Contract own(ExecutableElement method) {
        return said(method).own();
    }

    /** The methods of superclasses and interfaces that a method overrides, nearest first. */
    public List<ExecutableElement> overridden(ExecutableElement method) {
        return said(method).overridden();
    }

    private Said said(ExecutableElement method) {
        Said known = methods.get(method);
        if (known == null) {
            known = read(method);
            methods.put(method, known);
        }
        return known;
    }

    /** The declared shape of a field or record component. */
    public Optional<Pattern> of(VariableElement field, TypeElement owner) {
        Optional<Pattern> known = fields.get(field);
        if (known == null) {
            Set<String> strangers = new LinkedHashSet<>();
            known = pattern(field, scopes.apply(owner), strangers, Set.of()).filter(any -> strangers.isEmpty());
            fields.put(field, known);
        }
        return known;
    }

    /** The declared shape of a local variable; names that the class does not have are added to {@code own}. */
    public Optional<Pattern> ofLocal(VariableElement local, TypeElement owner, Set<String> own) {
        return pattern(local, scopes.apply(owner), own, own);
    }

    /** What {@code @Where} and its constructors say about the sizes of a class, its own and inherited. */
    public Equations equations(TypeElement type) {
        Equations known = equations.get(type);
        if (known == null) {
            known = readEquations(type);
            equations.put(type, known);
        }
        return known;
    }

    private Equations readEquations(TypeElement type) {
        Scope scope = scopes.apply(type);
        List<Equations.Equation> equations = new ArrayList<>();
        List<TypeElement> lineage = ClassScope.lineage(type);
        for (TypeElement owner : lineage) {
            for (String text : Mirrors.repeated(owner, WHERE)) {
                if (SizeParser.equation(text) instanceof Parsed.Success<SizeParser.EquationExpression> parsed) {
                    Optional<Size> left = parsed.value().left().evaluate(scope::resolve);
                    Optional<Size> right = parsed.value().right().evaluate(scope::resolve);
                    left.ifPresent(l -> right.ifPresent(r -> equations.add(new Equations.Equation(l, r))));
                }
            }
        }
        lineage.forEach(owner -> equations.addAll(made.apply(owner)));
        return Equations.of(equations);
    }

    /** What the names in the sizes of a class stand for. */
    public Scope scope(TypeElement type) {
        return scopes.apply(type);
    }

    /** Whether every name in the size is one that the class has. */
    public boolean knows(TypeElement type, Size size) {
        Scope scope = scopes.apply(type);
        return size.symbols().stream()
                .allMatch(symbol -> scope.resolve(symbol.text()).isPresent());
    }

    /** Whether the class, or one inside it, says anything about shapes. */
    public static boolean mentionsShapes(Element element) {
        boolean parameters = element instanceof ExecutableElement method
                && method.getParameters().stream().anyMatch(Contracts::mentionsShapes);
        return parameters
                || Mirrors.find(element, SHAPE).isPresent()
                || element.getEnclosedElements().stream().anyMatch(Contracts::mentionsShapes);
    }

    /** What messages call a method: a constructor by its class. */
    public static String name(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return name.equals("<init>") ? ClassScope.owner(method).getSimpleName().toString() : name;
    }

    private Said read(ExecutableElement method) {
        TypeElement owner = ClassScope.owner(method);
        if (isLibrary(owner)) {
            return new Said(Contract.NONE, List.of(), Contract.NONE);
        }
        Scope scope = scopes.apply(owner);
        Contract own = readOwn(method, scope);
        List<ExecutableElement> overridden = findOverridden(method, owner);
        Contract all = own;
        for (ExecutableElement each : overridden) {
            all = Inheritance.merge(all, of(each), scope);
        }
        return new Said(own, overridden, all);
    }

    /** The JDK and ND4J promise nothing, and have many methods to look through. */
    private static boolean isLibrary(TypeElement owner) {
        String name = owner.getQualifiedName().toString();
        return name.startsWith("java.") || name.startsWith("org.nd4j.");
    }

    private List<ExecutableElement> findOverridden(ExecutableElement method, TypeElement owner) {
        List<ExecutableElement> overridden = new ArrayList<>();
        List<TypeElement> ancestors = ClassScope.lineage(owner).stream()
                .filter(ancestor -> !ancestor.equals(owner) && !isLibrary(ancestor))
                .toList();
        for (TypeElement ancestor : ancestors) {
            for (ExecutableElement inherited : ElementFilter.methodsIn(ancestor.getEnclosedElements())) {
                if (inherited.getSimpleName().equals(method.getSimpleName())
                        && elements.overrides(method, inherited, owner)) {
                    overridden.add(inherited);
                }
            }
        }
        return overridden;
    }

    private Contract readOwn(ExecutableElement method, Scope scope) {
        Set<String> integers = new LinkedHashSet<>();
        for (VariableElement parameter : method.getParameters()) {
            if (parameter.asType().getKind() == TypeKind.INT
                    || parameter.asType().getKind() == TypeKind.LONG) {
                integers.add(parameter.getSimpleName().toString());
            }
        }
        boolean constructor = method.getSimpleName().contentEquals("<init>");
        Set<String> names = new LinkedHashSet<>();
        Set<String> shadowing = constructor ? Set.of() : integers;
        List<Optional<Pattern>> parameters = new ArrayList<>();
        List<String> parameterNames = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            parameters.add(pattern(parameter, scope, names, shadowing));
            parameterNames.add(parameter.getSimpleName().toString());
        }
        Set<String> given = new LinkedHashSet<>(names);
        Optional<Pattern> result = pattern(method, scope, names, shadowing);
        integers.stream().filter(names::contains).forEach(given::add);
        return new Contract(parameters, parameterNames, result, names, given, Set.of());
    }

    private Optional<Pattern> pattern(Element element, Scope scope, Set<String> own, Set<String> shadowing) {
        Pattern instead = replaced.get(element);
        if (instead != null) {
            instead.axes().forEach(axis -> addOwn(axis, scope, own));
            return Optional.of(instead);
        }
        Optional<AnnotationMirror> shape = Mirrors.find(element, SHAPE);
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        List<Axis> axes = new ArrayList<>();
        for (String text : Mirrors.strings(shape.get(), "value")) {
            Optional<Axis> axis = axis(text, scope, own, shadowing);
            if (axis.isEmpty()) {
                return Optional.empty();
            }
            axes.add(axis.get());
        }
        Pattern pattern = new Pattern(axes);
        return isRestAtMostOnce(axes) ? Optional.of(pattern) : Optional.empty();
    }

    private static boolean isRestAtMostOnce(List<Axis> axes) {
        int rests = 0;
        for (Axis axis : axes) {
            rests += axis instanceof Axis.Rest ? 1 : 0;
        }
        return rests <= 1;
    }

    private static void addOwn(Axis axis, Scope scope, Set<String> own) {
        if (axis instanceof Axis.Sized sized) {
            sized.size().symbols().stream()
                    .map(Symbol::text)
                    .filter(name -> scope.resolve(name).isEmpty())
                    .forEach(own::add);
        }
    }

    private Optional<Axis> axis(String text, Scope scope, Set<String> own, Set<String> shadowing) {
        if (!(parsed.computeIfAbsent(text, SizeParser::axis) instanceof Parsed.Success<AxisExpression> axis)) {
            return Optional.empty();
        }
        if (axis.value() instanceof AxisExpression.Any) {
            return Optional.of(new Axis.Any());
        }
        if (axis.value() instanceof AxisExpression.Rest rest) {
            return Optional.of(new Axis.Rest(rest.name()));
        }
        return ((AxisExpression.Sized) axis.value())
                .size()
                .evaluate(name -> resolve(name, scope, own, shadowing))
                .map(Axis.Sized::new);
    }

    private Optional<Size> resolve(String name, Scope scope, Set<String> own, Set<String> shadowing) {
        Optional<Size> inScope = shadowing.contains(name) ? Optional.empty() : scope.resolve(name);
        if (inScope.isPresent() || name.contains(".")) {
            return inScope;
        }
        own.add(name);
        return Optional.of(sizes.computeIfAbsent(name, Size::name));
    }
}

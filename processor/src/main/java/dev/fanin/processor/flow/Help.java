package dev.fanin.processor.flow;

import dev.fanin.processor.flow.Finding.Clash;
import dev.fanin.processor.flow.Finding.Operand;
import dev.fanin.processor.flow.contract.Contracts;
import dev.fanin.processor.flow.contract.Pattern;
import dev.fanin.processor.flow.contract.Pattern.Axis;
import dev.fanin.processor.flow.trace.Origin;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Symbol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Looks for a declaration to change: offered only if the whole method then fits. */
final class Help {

    private final Contracts contracts;
    private final Predicate<Contracts> fits;

    /**
     * Help for one method.
     *
     * @param fits whether the method has no mismatch under other contracts
     */
    Help(Contracts contracts, Predicate<Contracts> fits) {
        this.contracts = contracts;
        this.fits = fits;
    }

    Optional<String> of(Finding finding) {
        if (finding.clash().isEmpty()) {
            return Optional.empty();
        }
        Clash clash = finding.clash().get();
        List<String> offers = new ArrayList<>();
        List<Operand> operands = new ArrayList<>(finding.operands());
        Collections.reverse(operands);
        for (Operand operand : operands) {
            operand.size().ifPresent(size -> {
                Size other = size.equals(clash.left()) ? clash.right() : clash.left();
                Origin origin = operand.value().origins().get(size);
                if (origin != null && origin.declaration().isPresent() && isWritable(other)) {
                    offer(origin, size, other)
                            .filter(text -> !offers.contains(text))
                            .ifPresent(offers::add);
                }
            });
        }
        return offers.isEmpty() ? Optional.empty() : Optional.of("declare " + String.join(", or ", offers));
    }

    private Optional<String> offer(Origin origin, Size size, Size other) {
        Element declaration = origin.declaration().orElseThrow();
        Optional<Pattern> pattern = pattern(declaration);
        if (pattern.isEmpty() || !isInScope(declaration, other)) {
            return Optional.empty();
        }
        List<Axis> axes = pattern.get().axes();
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i).equals(new Axis.Sized(size))) {
                List<Axis> changed = new ArrayList<>(axes);
                changed.set(i, new Axis.Sized(other));
                Pattern instead = new Pattern(changed);
                if (fits.test(contracts.replacing(declaration, instead))) {
                    return Optional.of(origin.name() + " as " + text(instead));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Pattern> pattern(Element declaration) {
        Element owner = declaration.getEnclosingElement();
        if (declaration.getKind() == ElementKind.PARAMETER && owner instanceof ExecutableElement method) {
            return contracts.of(method).parameters().get(method.getParameters().indexOf(declaration));
        }
        return declaration instanceof VariableElement field && owner instanceof TypeElement type
                ? contracts.of(field, type)
                : Optional.empty();
    }

    /** A field cannot use names that only a method has. */
    private boolean isInScope(Element declaration, Size size) {
        return declaration.getKind() != ElementKind.FIELD || contracts.knows(ClassScope.owner(declaration), size);
    }

    private static boolean isWritable(Size size) {
        return size.symbols().stream().allMatch(Symbol.Name.class::isInstance);
    }

    /** The pattern as the value of a {@code @Shape}. */
    private static String text(Pattern pattern) {
        String axes = pattern.axes().stream().map(axis -> "\"" + axis + "\"").collect(Collectors.joining(", "));
        return pattern.axes().size() == 1 ? axes : "{" + axes + "}";
    }
}

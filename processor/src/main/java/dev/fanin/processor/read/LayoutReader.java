package dev.fanin.processor.read;

import dev.fanin.processor.model.BlocksSpec;
import dev.fanin.processor.model.FansSpec;
import dev.fanin.processor.model.FansSpec.AxisSpec;
import dev.fanin.processor.model.ScaleSpec;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.size.Parsed;
import dev.fanin.processor.size.ScaleExpression;
import dev.fanin.processor.size.ScaleParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;

/** Reads {@code @Fans}, {@code @Blocks} and {@code @Scale}. */
final class LayoutReader {

    private final SizeReader sizes;

    LayoutReader(SizeReader sizes) {
        this.sizes = sizes;
    }

    Optional<FansSpec> fans(Member member) {
        return member.mark(Names.FANS).map(mark -> {
            Marked.Text groups = new Marked.Text(mark.text("groups"), mark.position("groups"));
            Optional<String> of = Optional.of(mark.text("of")).filter(name -> !name.isEmpty());
            return new FansSpec(
                    axes(mark, "in"),
                    axes(mark, "out"),
                    axes(mark, "batch"),
                    groups.value().equals("1") ? Optional.empty() : sizes.size(groups),
                    of,
                    mark.position(),
                    mark.position("of"));
        });
    }

    private static List<AxisSpec> axes(Marked mark, String member) {
        List<AxisSpec> axes = new ArrayList<>();
        for (AnnotationValue item : mark.items(member)) {
            if (item.getValue() instanceof Integer axis) {
                axes.add(new AxisSpec(axis, mark.position(member, item)));
            }
        }
        return axes;
    }

    Optional<BlocksSpec> blocks(Member member) {
        return member.mark(Names.BLOCKS)
                .filter(mark -> mark.has("value"))
                .map(mark -> new BlocksSpec(
                        mark.number("value"), mark.number("axis"), mark.position("value"), mark.position("axis")));
    }

    Optional<ScaleSpec> scale(Member member) {
        Optional<Marked> mark = member.mark(Names.SCALE).filter(found -> found.has("value"));
        return mark.flatMap(found -> scale(new Marked.Text(found.text("value"), found.position("value"))));
    }

    private Optional<ScaleSpec> scale(Marked.Text text) {
        Parsed<ScaleExpression> parsed = ScaleParser.scale(text.value());
        if (parsed instanceof Parsed.Success<ScaleExpression> success) {
            return sizes.names(success.value().names().keySet(), text.position())
                    .map(names -> new ScaleSpec(text.value(), success.value(), names, text.position()));
        }
        sizes.fault(Fault.SCALE_SYNTAX, text, (Parsed.Fault<ScaleExpression>) parsed);
        return Optional.empty();
    }
}

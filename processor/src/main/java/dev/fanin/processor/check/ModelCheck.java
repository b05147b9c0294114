package dev.fanin.processor.check;

import dev.fanin.processor.model.ArgumentSpec;
import dev.fanin.processor.model.GivenShape;
import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.model.SubmodelSpec;
import dev.fanin.processor.problem.Problem;
import dev.fanin.processor.problem.Problems;
import java.util.List;

/** All checks of a model. */
public final class ModelCheck {

    private ModelCheck() {}

    public static List<Problem> check(ModelSpec model) {
        Problems problems = new Problems();
        EquationCheck.check(model, problems);
        TiedCheck.check(model, problems);
        model.membersOf(ArgumentSpec.class)
                .flatMap(argument -> argument.shape().stream())
                .flatMap(GivenShape::sizes)
                .forEach(size -> ShapeCheck.check(size, model.knownEquations(), problems));
        model.membersOf(SubmodelSpec.class)
                .flatMap(SubmodelSpec::sizes)
                .forEach(size -> ShapeCheck.check(size, model.knownEquations(), problems));
        FansCheck fans = new FansCheck(model, problems);
        for (ParameterSpec parameter : model.parameters()) {
            ShapeCheck.check(parameter.axes(), model.knownEquations(), problems);
            BlocksCheck.check(parameter, problems);
            ScaleCheck.check(parameter, problems);
            fans.check(parameter);
            RankCheck.check(parameter, model.knownEquations(), problems);
            ValueCheck.check(parameter, model.knownEquations(), problems);
        }
        return problems.all();
    }
}

package dev.fanin.processor.flow.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperationTablesTest {

    private static final String ARRAY = "org.nd4j.linalg.api.ndarray.INDArray";
    private static final Size BATCH = Size.name("batch");
    private static final Size HIDDEN = Size.name("hidden");

    private final OperationTables library = OperationTables.ofNd4j();
    private final FreshSymbols fresh = new FreshSymbols();

    @Test
    void apply_shapesThatFit_givesTheResult() {
        Outcome outcome = mmul(ArrayValue.of(BATCH, HIDDEN), ArrayValue.of(HIDDEN, Size.of(10)));

        assertThat(outcome).isEqualTo(new Outcome.Result(ArrayValue.of(BATCH, Size.of(10))));
    }

    @Test
    void apply_sizesThatNeverFit_namesThemAndTheArgument() {
        Size wide = Size.of(4).times(HIDDEN);

        Outcome outcome = mmul(ArrayValue.of(BATCH, HIDDEN), ArrayValue.of(wide, Size.of(10)));

        assertThat(outcome)
                .isEqualTo(new Outcome.Mismatch(
                        "shape.mmul",
                        0,
                        "inner sizes differ: hidden vs 4*hidden",
                        new Verdict.Never("sizes are at least 1"),
                        HIDDEN,
                        wide));
    }

    @Test
    void apply_receiverOfAnotherRank_pointsAtIt() {
        Outcome outcome = mmul(ArrayValue.of(BATCH, HIDDEN, HIDDEN), ArrayValue.of(HIDDEN, HIDDEN));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Mismatch.class, mismatch -> {
            assertThat(mismatch.argument()).isEqualTo(-1);
            assertThat(mismatch.firstLine()).contains("not rank 3: [batch, hidden, hidden]");
        });
    }

    @Test
    void apply_unknownSize_isNoMistake() {
        Outcome outcome = mmul(ArrayValue.of(BATCH, fresh.axis()), ArrayValue.of(HIDDEN, Size.of(10)));

        assertThat(outcome).isEqualTo(new Outcome.Result(ArrayValue.of(BATCH, Size.of(10))));
    }

    @Test
    void apply_unknownArray_isUnknownIfTheRankDependsOnIt() {
        assertThat(mmul(ArrayValue.of(BATCH, HIDDEN), new Value.Unknown()))
                .isEqualTo(new Outcome.Result(new Value.Unknown()));
    }

    @Test
    void apply_methodWithoutALine_isUnmodelled() {
        assertThat(apply(library, ARRAY, "toFloatMatrix", Optional.of(ArrayValue.of(BATCH))))
                .isInstanceOf(Outcome.Unmodelled.class);
    }

    @Test
    void apply_orderReadAsASize_isAMistake() {
        Call call = new Call(
                ARRAY,
                "reshape",
                List.of("long", "long"),
                Optional.of(ArrayValue.of(BATCH)),
                List.of(new Value.CharValue('c'), new Value.IntValue(BATCH)));

        assertThat(library.apply(call, Equations.NONE, fresh))
                .isInstanceOfSatisfying(Outcome.Mismatch.class, mismatch -> assertThat(mismatch.firstLine())
                        .startsWith("the order 'c' is read as 99 rows"));
    }

    @Test
    void with_linesOfAProject_readsThem() {
        OperationTables.Extended extended = library.with(
                "operations.txt",
                """
                types com.acme.Layers
                twice : [m, n] int k -> [2*m, n + k]   # a comment
                same : [...s] [...s] -> [...s]         ! shape.acme both have to be alike
                """);

        assertThat(extended.faults()).isEmpty();
        assertThat(apply(
                        extended.tables(),
                        "com.acme.Layers",
                        "twice",
                        Optional.empty(),
                        ArrayValue.of(BATCH, HIDDEN),
                        Value.IntValue.of(3)))
                .isEqualTo(new Outcome.Result(ArrayValue.of(Size.of(2).times(BATCH), HIDDEN.plus(Size.of(3)))));
        assertThat(apply(
                        extended.tables(),
                        "com.acme.Layers",
                        "same",
                        Optional.empty(),
                        ArrayValue.of(BATCH),
                        ArrayValue.of(HIDDEN)))
                .isInstanceOfSatisfying(Outcome.Mismatch.class, mismatch -> assertThat(mismatch.firstLine())
                        .isEqualTo("both have to be alike: batch vs hidden"));
    }

    @Test
    void with_linesThatCannotBeRead_saysWhereAndWhatIsExpected() {
        List<TableFault> faults = library.with(
                        "operations.txt",
                        """
                        early : [n] -> [n]
                        types com.acme.Layers
                        twice [m, n] -> [m, n]
                        twice : [m, n -> [m, n]
                        twice : (m, n) -> [m, n]
                        twice : [m, ...a, ...b] -> [m]
                        twice : [m] => no-such-rule
                        twice : [m] ->
                        twice : [m +] -> [m]
                          1st : [m] -> [m]
                        types com.acme.A com.acme.B
                        """)
                .faults();

        assertThat(faults)
                .extracting(TableFault::toString)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("operations.txt:1:1: expected 'types' and the qualified"),
                        second -> assertThat(second).contains(":3:1: expected 'name : parameters -> result'"),
                        third -> assertThat(third).contains(":4:9: expected a shape such as [m, n]"),
                        fourth -> assertThat(fourth).contains(":5:9: expected a shape such as [m, n] or one of array"),
                        fifth -> assertThat(fifth).contains(":6:10: expected at most one '...'"),
                        sixth -> assertThat(sixth).contains(":7:16: there is no rule 'no-such-rule': expected one of"),
                        seventh ->
                                assertThat(seventh).contains(":8:15: expected a shape, 'int' and a size, or 'other'"),
                        eighth -> assertThat(eighth).contains(":9:13: expected a number, a name or '('"),
                        ninth -> assertThat(ninth).contains(":10:3: expected the name of a method but found '1st'"),
                        tenth -> assertThat(tenth).contains(":11:7: expected the qualified name of a class"));
    }

    private Outcome mmul(Value left, Value right) {
        return apply(library, ARRAY, "mmul", Optional.of(left), right);
    }

    private Outcome apply(
            OperationTables tables, String owner, String method, Optional<Value> receiver, Value... arguments) {
        List<String> types = Arrays.stream(arguments)
                .map(argument -> argument instanceof Value.IntValue ? "int" : ARRAY)
                .toList();
        return tables.apply(new Call(owner, method, types, receiver, List.of(arguments)), Equations.NONE, fresh);
    }
}

package dev.fanin;

import dev.fanin.init.ConstantInitializer;
import dev.fanin.init.DeltaOrthogonalInitializer;
import dev.fanin.init.DiracInitializer;
import dev.fanin.init.FanAxes;
import dev.fanin.init.IdentityInitializer;
import dev.fanin.init.Initializer;
import dev.fanin.init.KaimingInitializer;
import dev.fanin.init.LecunInitializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OnesInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.SparseInitializer;
import dev.fanin.init.SvdInitializer;
import dev.fanin.init.TruncatedNormalInitializer;
import dev.fanin.init.UniformInitializer;
import dev.fanin.init.VarianceScalingInitializer;
import dev.fanin.init.XavierInitializer;
import dev.fanin.init.ZerosInitializer;
import dev.fanin.random.Key;
import dev.fanin.random.NormalStream;
import dev.fanin.random.Purpose;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;

/** The parameters whose bits are known, and a program that prints them, for another virtual machine to run. */
final class Golden {

    static final List<DataType> TYPES = List.of(DataType.FLOAT, DataType.DOUBLE, DataType.FLOAT16, DataType.BFLOAT16);

    static final Initialization HOW = Initialization.seed(2026);

    private static final FanAxes TRANSPOSED = FanAxes.of(new int[] {1}, new int[] {0}, new int[] {}, 1);

    /** Some longer than a task of 65,536 elements; none so large that an interpreter would take long. */
    static final Plan PLAN = Plan.of(
            Parameter.of("zeros", new ZerosInitializer(), 7),
            Parameter.of("ones", new OnesInitializer(), 7),
            Parameter.of("constant", new ConstantInitializer(0.1), 2, 3),
            Parameter.of("constants", new ConstantInitializer(0.1, 1, -2), 6).blocks(3, 0),
            Parameter.of("scalar", new NormalInitializer(0, 1)),
            Parameter.of("uniform", new UniformInitializer(-0.25, 3), 300, 250),
            Parameter.of("normal", new NormalInitializer(0.1, 0.02), 300, 250),
            Parameter.of("cut", new TruncatedNormalInitializer(0, 1, -2, 2, false), 300, 250),
            Parameter.of("cut-corrected", new TruncatedNormalInitializer(1, 0.5, -1, 3, true), 50, 60),
            Parameter.of("cut-tail", new TruncatedNormalInitializer(0, 1, 2.5, 5, false), 50, 60),
            Parameter.of("cut-far", new TruncatedNormalInitializer(0, 1, 31, 31.5, false), 50, 60),
            Parameter.of("scaling", scaling(FanMode.FAN_GEO, Distribution.TRUNCATED_NORMAL), 3, 3, 16, 32),
            Parameter.of("xavier", new XavierInitializer(1, Distribution.UNIFORM), 300, 250),
            Parameter.of("xavier-normal", new XavierInitializer(5.0 / 3, Distribution.NORMAL), 60, 50),
            Parameter.of("kaiming", kaiming(FanMode.FAN_IN, Nonlinearity.RELU, Distribution.NORMAL), 3, 3, 16, 32),
            Parameter.of(
                    "kaiming-leaky", kaiming(FanMode.FAN_OUT, Nonlinearity.LEAKY_RELU, Distribution.UNIFORM), 60, 50),
            Parameter.of("lecun", new LecunInitializer(Distribution.NORMAL), 60, 50),
            Parameter.of("lecun-fans", new LecunInitializer(Distribution.UNIFORM), 60, 50)
                    .fans(TRANSPOSED),
            Parameter.of("lecun-blocks", new LecunInitializer(Distribution.NORMAL), 64, 192)
                    .blocks(3, -1),
            Parameter.of("lecun-scaled", new LecunInitializer(Distribution.UNIFORM), 60, 50)
                    .scale(-1 / Math.sqrt(24)),
            Parameter.of("identity", new IdentityInitializer(0.1), 5, 7),
            Parameter.of("dirac", new DiracInitializer(2), 3, 3, 4, 8),
            Parameter.of("sparse", new SparseInitializer(0.1, 0.01), 300, 250),
            Parameter.of("orthogonal", new OrthogonalInitializer(1), 3, 3, 8, 30),
            Parameter.of("orthogonal-wide", new OrthogonalInitializer(2), 60, 130),
            Parameter.of("orthogonal-large", new OrthogonalInitializer(1), 300, 240),
            Parameter.of("orthogonal-blocks", new OrthogonalInitializer(1), 40, 160)
                    .blocks(4, -1),
            Parameter.of("orthogonal-many-blocks", new OrthogonalInitializer(1), 37 * 20, 20)
                    .blocks(37, 0),
            Parameter.of("delta-orthogonal", new DeltaOrthogonalInitializer(1), 4, 3, 20, 30),
            Parameter.of("svd", svd(Spectrum.ORTHOGONAL, 4), 60, 50),
            Parameter.of("svd-gaussian", svd(Spectrum.GAUSSIAN, 0), 300, 250),
            Parameter.of("svd-gaussian-rank", svd(Spectrum.GAUSSIAN, 6), 60, 50),
            Parameter.of("svd-spectral", svd(Spectrum.SPECTRAL, 0), 60, 50),
            Parameter.of("svd-values", new SvdInitializer(Spectrum.VALUES, 1, new double[] {3, 2, 0.5}, 1, 0), 3, 50),
            Parameter.of("svd-power", svd(Spectrum.POWER, 0), 60, 50));

    private Golden() {}

    private static Initializer scaling(FanMode mode, Distribution distribution) {
        return new VarianceScalingInitializer(1, mode, distribution);
    }

    private static Initializer kaiming(FanMode mode, Nonlinearity nonlinearity, Distribution distribution) {
        return new KaimingInitializer(mode, nonlinearity, 0.2, distribution);
    }

    private static Initializer svd(Spectrum spectrum, long rank) {
        return new SvdInitializer(spectrum, 2, new double[0], 0.5, rank);
    }

    /** What parameters are, a line each: path, data type, the first and the last element, a hash of all. */
    static List<String> lines(Plan plan, Initialization how) {
        return how.make(plan).arrays().entrySet().stream()
                .map(made -> made.getKey() + " " + how.dataType() + " " + Bits.of(made.getValue()))
                .toList();
    }

    /** The parameters that have no more elements. */
    static Plan upTo(long elements) {
        return Plan.of(PLAN.parameters().stream()
                .filter(parameter -> parameter.dimensions().elements() <= elements)
                .toArray(Parameter[]::new));
    }

    /** For a second a virtual machine is cold, and draws its first normals in another way. */
    static void warm() throws InterruptedException {
        new NormalStream(Key.of(0, "w", 0, Purpose.FILL)).fill(0, new float[1], 0, 1);
        Thread.sleep(1100);
    }

    /** Prints the lines of the parameters up to a number of elements, in some data types: those of the first one cold as well. */
    public static void main(String[] arguments) throws InterruptedException {
        Plan plan = upTo(Long.parseLong(arguments[0]));
        lines(plan, HOW.dataType(DataType.valueOf(arguments[1]))).forEach(System.out::println);
        warm();
        for (String type : List.of(arguments).subList(1, arguments.length)) {
            lines(plan, HOW.dataType(DataType.valueOf(type))).forEach(System.out::println);
        }
    }
}

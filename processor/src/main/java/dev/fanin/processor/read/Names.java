package dev.fanin.processor.read;

/** The names of Fanin's annotations and of ND4J's types; neither is ever loaded here. */
final class Names {

    static final String SHAPE = "dev.fanin.Shape";
    static final String WHERE = "dev.fanin.Where";
    static final String FANS = "dev.fanin.Fans";
    static final String BLOCKS = "dev.fanin.Blocks";
    static final String SCALE = "dev.fanin.Scale";
    static final String TIED = "dev.fanin.Tied";
    static final String SUBMODEL = "dev.fanin.Submodel";
    static final String MODEL = "dev.fanin.Model";
    static final String INITIALIZED_BY = "dev.fanin.InitializedBy";
    static final String ARRAY = "org.nd4j.linalg.api.ndarray.INDArray";
    static final String VARIABLE = "org.nd4j.autodiff.samediff.SDVariable";

    private Names() {}
}

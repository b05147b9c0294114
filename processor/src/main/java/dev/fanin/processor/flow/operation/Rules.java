package dev.fanin.processor.flow.operation;

import java.util.Map;
import java.util.TreeMap;

/** The rules that lines of tables can name. */
final class Rules {

    private Rules() {}

    static Map<String, Rule> byName() {
        Map<String, Rule> rules = new TreeMap<>();
        elementwise(rules);
        reductions(rules);
        reshapes(rules);
        joins(rules);
        parts(rules);
        sources(rules);
        products(rules);
        layers(rules);
        losses(rules);
        images(rules);
        return rules;
    }

    private static void elementwise(Map<String, Rule> rules) {
        rules.put("broadcast", BroadcastRules::numpy);
        rules.put("broadcast-eager", BroadcastRules::eager);
        rules.put("broadcast-in-place", BroadcastRules::inPlace);
        rules.put("broadcast-copied", BroadcastRules::copied);
        rules.put("compare-eager", BroadcastRules::compareEager);
        rules.put("to-rows", VectorRules::row);
        rules.put("to-columns", VectorRules::column);
        rules.put("assign", AssignmentRules::assign);
        rules.put("put-row", AssignmentRules::putRow);
        rules.put("put-column", AssignmentRules::putColumn);
    }

    private static void reductions(Map<String, Rule> rules) {
        rules.put("reduce", ReductionRules::reduce);
        rules.put("reduce-eager", ReductionRules::reduceEager);
        rules.put("reduce-operation", ReductionRules::reduceOperation);
        rules.put("reduce-norm", ReductionRules::reduceNorm);
        rules.put("reduce-pair", ReductionRules::reducePair);
        rules.put("pick", ReductionRules::pick);
        rules.put("tensor-along", ReductionRules::tensorAlong);
        rules.put("all-distances", ReductionRules::allDistances);
        rules.put("along", ReductionRules::along);
        rules.put("along-eager", ReductionRules::alongEager);
        rules.put("distribution", ReductionRules::distribution);
        rules.put("moments", ReductionRules::moments);
    }

    private static void reshapes(Map<String, Rule> rules) {
        rules.put("reshape", ReshapeRules::reshape);
        rules.put("reshape-two", ReshapeRules::reshapeTwo);
        rules.put("transpose", ReshapeRules::transpose);
        rules.put("permute", ReshapeRules::permute);
        rules.put("swap", ReshapeRules::swap);
        rules.put("expand", ReshapeRules::expand);
        rules.put("expand-eager", ReshapeRules::expandEager);
        rules.put("squeeze", ReshapeRules::squeeze);
        rules.put("broadcast-to", ReshapeRules::broadcastTo);
        rules.put("ravel", ReshapeRules::ravel);
        rules.put("tile", RepeatRules::tile);
        rules.put("repmat", RepeatRules::repmat);
        rules.put("repeat", RepeatRules::repeat);
        rules.put("padded", RepeatRules::padded);
    }

    private static void joins(Map<String, Rule> rules) {
        rules.put("concat", JoiningRules::concat);
        rules.put("hstack", JoiningRules::hstack);
        rules.put("vstack", JoiningRules::vstack);
        rules.put("stack", JoiningRules::stack);
        rules.put("flatten", JoiningRules::flatten);
        rules.put("merge", JoiningRules::merge);
    }

    private static void parts(Map<String, Rule> rules) {
        rules.put("all", IndexRules::all);
        rules.put("new-axis", IndexRules::newAxis);
        rules.put("point", IndexRules::point);
        rules.put("interval", IndexRules::interval);
        rules.put("indices", IndexRules::indices);
        rules.put("get", IndexRules::get);
        rules.put("put-scalar", GetRules::putScalar);
        rules.put("get-eager", GetRules::get);
        rules.put("put", GetRules::put);
        rules.put("row", IndexRules::row);
        rules.put("column", IndexRules::column);
        rules.put("rows", IndexRules::rows);
        rules.put("columns", IndexRules::columns);
        rules.put("slice", IndexRules::slice);
        rules.put("box", PartRules::box);
        rules.put("strided", PartRules::strided);
        rules.put("split", PartRules::split);
        rules.put("unstack", PartRules::unstack);
        rules.put("gather", GatherRules::gather);
        rules.put("gather-deep", GatherRules::gatherDeep);
        rules.put("scatter", GatherRules::scatter);
        rules.put("one-hot", GatherRules::oneHot);
        rules.put("size-at", IndexRules::sizeAt);
        rules.put("sizes-array", IndexRules::sizesArray);
        rules.put("sizes", IndexRules::sizes);
        rules.put("length", IndexRules::length);
        rules.put("rank", IndexRules::rank);
    }

    private static void sources(Map<String, Rule> rules) {
        rules.put("nested", SourceRules::nested);
        rules.put("placeholder", SourceRules::placeholder);
        rules.put("filled", SourceRules::filled);
        rules.put("linspace", SourceRules::linspace);
        rules.put("range", SourceRules::range);
        rules.put("diagonal", SourceRules::diagonal);
        rules.put("builder", ConfigRules::builder);
        rules.put("setting", ConfigRules::setting);
        rules.put("build", ConfigRules::build);
    }

    private static void products(Map<String, Rule> rules) {
        rules.put("matmul", ProductRules::matmul);
        rules.put("product-into", ProductRules::into);
        rules.put("batch-products", ProductRules::batch);
        rules.put("tensor-product", ProductRules::tensor);
        rules.put("tensor-product-of", ProductRules::tensorOf);
        rules.put("qr", MatrixRules::qr);
        rules.put("diagonal-matrix", MatrixRules::diagonal);
        rules.put("set-diagonal", MatrixRules::setDiagonal);
    }

    private static void layers(Map<String, Rule> rules) {
        rules.put("bias-add", NormalizationRules::biasAdd);
        rules.put("batch-norm", NormalizationRules::batchNorm);
        rules.put("layer-norm", NormalizationRules::layerNorm);
        rules.put("prelu", NormalizationRules::prelu);
        rules.put("attention", AttentionRules::attention);
        rules.put("multi-head-attention", AttentionRules::multiHead);
        rules.put("lstm-layer", RecurrentRules::lstmLayer);
        rules.put("gru", RecurrentRules::gru);
        rules.put("gru-cell", RecurrentRules::gruCell);
        rules.put("lstm-cell", RecurrentRules::lstmCell);
        rules.put("sru", RecurrentRules::sru);
    }

    private static void images(Map<String, Rule> rules) {
        rules.put("conv1d", ConvolutionRules::conv1d);
        rules.put("conv2d", ConvolutionRules::conv2d);
        rules.put("conv3d", ConvolutionRules::conv3d);
        rules.put("deconv2d", ConvolutionRules::deconv2d);
        rules.put("deconv3d", ConvolutionRules::deconv3d);
        rules.put("depthwise", ConvolutionRules::depthwise);
        rules.put("separable", ConvolutionRules::separable);
        rules.put("pool2d", PoolingRules::pool2d);
        rules.put("pool3d", PoolingRules::pool3d);
        rules.put("upsample", PoolingRules::upsample);
        rules.put("space-to-depth", PoolingRules::spaceToDepth);
        rules.put("depth-to-space", PoolingRules::depthToSpace);
    }

    private static void losses(Map<String, Rule> rules) {
        rules.put("loss", LossRules::elements);
        rules.put("loss-of-rows", LossRules::rows);
        rules.put("loss-along", LossRules::along);
        rules.put("loss-of-pairs", LossRules::pairs);
    }
}

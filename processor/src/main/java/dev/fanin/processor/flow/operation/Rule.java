package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Value;
import java.util.Locale;
import java.util.Optional;

/**
 * What operations give where a pattern cannot say it: the rules that lines of tables can name.
 *
 * <p>One switch, whose cases the compiler counts: a function for each rule is a class for each, and a compilation that
 * starts cold waits for all of them.
 */
enum Rule {
    BROADCAST,
    BROADCAST_EAGER,
    BROADCAST_IN_PLACE,
    BROADCAST_COPIED,
    COMPARE_EAGER,
    TO_ROWS,
    TO_COLUMNS,
    ASSIGN,
    PUT_ROW,
    PUT_COLUMN,
    REDUCE,
    REDUCE_EAGER,
    REDUCE_OPERATION,
    REDUCE_NORM,
    REDUCE_PAIR,
    PICK,
    TENSOR_ALONG,
    ALL_DISTANCES,
    ALONG,
    ALONG_EAGER,
    DISTRIBUTION,
    MOMENTS,
    RESHAPE,
    RESHAPE_TWO,
    TRANSPOSE,
    PERMUTE,
    SWAP,
    EXPAND,
    EXPAND_EAGER,
    SQUEEZE,
    BROADCAST_TO,
    RAVEL,
    TILE,
    REPMAT,
    REPEAT,
    PADDED,
    CONCAT,
    HSTACK,
    VSTACK,
    STACK,
    FLATTEN,
    MERGE,
    ALL,
    NEW_AXIS,
    POINT,
    INTERVAL,
    INDICES,
    GET,
    PUT_SCALAR,
    GET_EAGER,
    PUT,
    ROW,
    COLUMN,
    ROWS,
    COLUMNS,
    SLICE,
    BOX,
    STRIDED,
    SPLIT,
    UNSTACK,
    GATHER,
    GATHER_DEEP,
    SCATTER,
    ONE_HOT,
    SIZE_AT,
    SIZES_ARRAY,
    SIZES,
    LENGTH,
    RANK,
    NESTED,
    PLACEHOLDER,
    FILLED,
    LINSPACE,
    RANGE,
    DIAGONAL,
    BUILDER,
    SETTING,
    BUILD,
    MATMUL,
    PRODUCT_INTO,
    BATCH_PRODUCTS,
    TENSOR_PRODUCT,
    TENSOR_PRODUCT_OF,
    QR,
    DIAGONAL_MATRIX,
    SET_DIAGONAL,
    BIAS_ADD,
    BATCH_NORM,
    LAYER_NORM,
    PRELU,
    ATTENTION,
    MULTI_HEAD_ATTENTION,
    LSTM_LAYER,
    GRU,
    GRU_CELL,
    LSTM_CELL,
    SRU,
    CONV1D,
    CONV2D,
    CONV3D,
    DECONV2D,
    DECONV3D,
    DEPTHWISE,
    SEPARABLE,
    POOL2D,
    POOL3D,
    UPSAMPLE,
    SPACE_TO_DEPTH,
    DEPTH_TO_SPACE,
    LOSS,
    LOSS_OF_ROWS,
    LOSS_ALONG,
    LOSS_OF_PAIRS;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The rule a line of a table calls by this word. */
    static Optional<Rule> named(String word) {
        for (Rule rule : values()) {
            if (rule.word.equals(word)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    String word() {
        return word;
    }

    /**
     * The value of the call.
     *
     * @throws Settled as soon as the outcome is known without it: a mismatch, or nothing can be told
     */
    Value apply(Arguments arguments) throws Settled {
        return switch (this) {
            case BROADCAST -> BroadcastRules.numpy(arguments);
            case BROADCAST_EAGER -> BroadcastRules.eager(arguments);
            case BROADCAST_IN_PLACE -> BroadcastRules.inPlace(arguments);
            case BROADCAST_COPIED -> BroadcastRules.copied(arguments);
            case COMPARE_EAGER -> BroadcastRules.compareEager(arguments);
            case TO_ROWS -> VectorRules.row(arguments);
            case TO_COLUMNS -> VectorRules.column(arguments);
            case ASSIGN -> AssignmentRules.assign(arguments);
            case PUT_ROW -> AssignmentRules.putRow(arguments);
            case PUT_COLUMN -> AssignmentRules.putColumn(arguments);
            case REDUCE -> ReductionRules.reduce(arguments);
            case REDUCE_EAGER -> ReductionRules.reduceEager(arguments);
            case REDUCE_OPERATION -> ReductionRules.reduceOperation(arguments);
            case REDUCE_NORM -> ReductionRules.reduceNorm(arguments);
            case REDUCE_PAIR -> ReductionRules.reducePair(arguments);
            case PICK -> ReductionRules.pick(arguments);
            case TENSOR_ALONG -> ReductionRules.tensorAlong(arguments);
            case ALL_DISTANCES -> ReductionRules.allDistances(arguments);
            case ALONG -> ReductionRules.along(arguments);
            case ALONG_EAGER -> ReductionRules.alongEager(arguments);
            case DISTRIBUTION -> ReductionRules.distribution(arguments);
            case MOMENTS -> ReductionRules.moments(arguments);
            case RESHAPE -> ReshapeRules.reshape(arguments);
            case RESHAPE_TWO -> ReshapeRules.reshapeTwo(arguments);
            case TRANSPOSE -> ReshapeRules.transpose(arguments);
            case PERMUTE -> ReshapeRules.permute(arguments);
            case SWAP -> ReshapeRules.swap(arguments);
            case EXPAND -> ReshapeRules.expand(arguments);
            case EXPAND_EAGER -> ReshapeRules.expandEager(arguments);
            case SQUEEZE -> ReshapeRules.squeeze(arguments);
            case BROADCAST_TO -> ReshapeRules.broadcastTo(arguments);
            case RAVEL -> ReshapeRules.ravel(arguments);
            case TILE -> RepeatRules.tile(arguments);
            case REPMAT -> RepeatRules.repmat(arguments);
            case REPEAT -> RepeatRules.repeat(arguments);
            case PADDED -> RepeatRules.padded(arguments);
            case CONCAT -> JoiningRules.concat(arguments);
            case HSTACK -> JoiningRules.hstack(arguments);
            case VSTACK -> JoiningRules.vstack(arguments);
            case STACK -> JoiningRules.stack(arguments);
            case FLATTEN -> JoiningRules.flatten(arguments);
            case MERGE -> JoiningRules.merge(arguments);
            case ALL -> IndexRules.all(arguments);
            case NEW_AXIS -> IndexRules.newAxis(arguments);
            case POINT -> IndexRules.point(arguments);
            case INTERVAL -> IndexRules.interval(arguments);
            case INDICES -> IndexRules.indices(arguments);
            case GET -> IndexRules.get(arguments);
            case PUT_SCALAR -> GetRules.putScalar(arguments);
            case GET_EAGER -> GetRules.get(arguments);
            case PUT -> GetRules.put(arguments);
            case ROW -> IndexRules.row(arguments);
            case COLUMN -> IndexRules.column(arguments);
            case ROWS -> IndexRules.rows(arguments);
            case COLUMNS -> IndexRules.columns(arguments);
            case SLICE -> IndexRules.slice(arguments);
            case BOX -> PartRules.box(arguments);
            case STRIDED -> PartRules.strided(arguments);
            case SPLIT -> PartRules.split(arguments);
            case UNSTACK -> PartRules.unstack(arguments);
            case GATHER -> GatherRules.gather(arguments);
            case GATHER_DEEP -> GatherRules.gatherDeep(arguments);
            case SCATTER -> GatherRules.scatter(arguments);
            case ONE_HOT -> GatherRules.oneHot(arguments);
            case SIZE_AT -> IndexRules.sizeAt(arguments);
            case SIZES_ARRAY -> IndexRules.sizesArray(arguments);
            case SIZES -> IndexRules.sizes(arguments);
            case LENGTH -> IndexRules.length(arguments);
            case RANK -> IndexRules.rank(arguments);
            case NESTED -> SourceRules.nested(arguments);
            case PLACEHOLDER -> SourceRules.placeholder(arguments);
            case FILLED -> SourceRules.filled(arguments);
            case LINSPACE -> SourceRules.linspace(arguments);
            case RANGE -> SourceRules.range(arguments);
            case DIAGONAL -> SourceRules.diagonal(arguments);
            case BUILDER -> ConfigRules.builder(arguments);
            case SETTING -> ConfigRules.setting(arguments);
            case BUILD -> ConfigRules.build(arguments);
            case MATMUL -> ProductRules.matmul(arguments);
            case PRODUCT_INTO -> ProductRules.into(arguments);
            case BATCH_PRODUCTS -> ProductRules.batch(arguments);
            case TENSOR_PRODUCT -> ProductRules.tensor(arguments);
            case TENSOR_PRODUCT_OF -> ProductRules.tensorOf(arguments);
            case QR -> MatrixRules.qr(arguments);
            case DIAGONAL_MATRIX -> MatrixRules.diagonal(arguments);
            case SET_DIAGONAL -> MatrixRules.setDiagonal(arguments);
            case BIAS_ADD -> NormalizationRules.biasAdd(arguments);
            case BATCH_NORM -> NormalizationRules.batchNorm(arguments);
            case LAYER_NORM -> NormalizationRules.layerNorm(arguments);
            case PRELU -> NormalizationRules.prelu(arguments);
            case ATTENTION -> AttentionRules.attention(arguments);
            case MULTI_HEAD_ATTENTION -> AttentionRules.multiHead(arguments);
            case LSTM_LAYER -> RecurrentRules.lstmLayer(arguments);
            case GRU -> RecurrentRules.gru(arguments);
            case GRU_CELL -> RecurrentRules.gruCell(arguments);
            case LSTM_CELL -> RecurrentRules.lstmCell(arguments);
            case SRU -> RecurrentRules.sru(arguments);
            case CONV1D -> ConvolutionRules.conv1d(arguments);
            case CONV2D -> ConvolutionRules.conv2d(arguments);
            case CONV3D -> ConvolutionRules.conv3d(arguments);
            case DECONV2D -> ConvolutionRules.deconv2d(arguments);
            case DECONV3D -> ConvolutionRules.deconv3d(arguments);
            case DEPTHWISE -> ConvolutionRules.depthwise(arguments);
            case SEPARABLE -> ConvolutionRules.separable(arguments);
            case POOL2D -> PoolingRules.pool2d(arguments);
            case POOL3D -> PoolingRules.pool3d(arguments);
            case UPSAMPLE -> PoolingRules.upsample(arguments);
            case SPACE_TO_DEPTH -> PoolingRules.spaceToDepth(arguments);
            case DEPTH_TO_SPACE -> PoolingRules.depthToSpace(arguments);
            case LOSS -> LossRules.elements(arguments);
            case LOSS_OF_ROWS -> LossRules.rows(arguments);
            case LOSS_ALONG -> LossRules.along(arguments);
            case LOSS_OF_PAIRS -> LossRules.pairs(arguments);
        };
    }
}

package dev.fanin.benchmarks.gpt;

import dev.fanin.Blocks;
import dev.fanin.Model;
import dev.fanin.Normal;
import dev.fanin.Ones;
import dev.fanin.Scale;
import dev.fanin.Shape;
import dev.fanin.Zeros;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Attention, then a network of two layers, each after a normalisation; what joins the residual stream starts smaller. */
@Model
record Block(
        int width,
        int layers,
        @Ones @Shape("width") INDArray attentionGain,
        @Zeros @Shape("width") INDArray attentionShift,
        @Normal(std = 0.02) @Blocks(3) @Shape({"width", "3 * width"}) INDArray queryKeyValue,
        @Zeros @Shape("3 * width") INDArray queryKeyValueBias,
        @Normal(std = 0.02) @Scale("1 / sqrt(2 * layers)") @Shape({"width", "width"}) INDArray projection,
        @Zeros @Shape("width") INDArray projectionBias,
        @Ones @Shape("width") INDArray networkGain,
        @Zeros @Shape("width") INDArray networkShift,
        @Normal(std = 0.02) @Shape({"width", "4 * width"}) INDArray wide,
        @Zeros @Shape("4 * width") INDArray wideBias,
        @Normal(std = 0.02) @Scale("1 / sqrt(2 * layers)") @Shape({"4 * width", "width"}) INDArray narrow,
        @Zeros @Shape("width") INDArray narrowBias) {}

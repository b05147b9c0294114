package dev.fanin.samples.papers;

import dev.fanin.Model;
import dev.fanin.Submodel;
import java.util.List;

/** The same stack with Gaussian kernels. */
@Model
record GaussianNet(int channels, int depth, @Submodel(repeat = "depth") List<GaussianLayer> layers) {}

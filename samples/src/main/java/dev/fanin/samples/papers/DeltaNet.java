package dev.fanin.samples.papers;

import dev.fanin.Model;
import dev.fanin.Submodel;
import java.util.List;

/** A plain stack of convolutions: no normalization, no way around a layer. */
@Model
record DeltaNet(int channels, int depth, @Submodel(repeat = "depth") List<DeltaLayer> layers) {}

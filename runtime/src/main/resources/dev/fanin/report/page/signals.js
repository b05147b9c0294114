"use strict";

function signalsView(data, main) {
  const wrong = new Set(data.diagnoses.map(diagnosis => diagnosis.at));
  const names = data.layers.map(layer => layer.name);
  main.append(
    verdict(data.diagnoses, "The signal comes through: nothing wrong was seen"),
    element("p", {}, "A network learns while the numbers that pass through it keep their size: if they shrink or grow by a factor at each layer,",
      " the last layers see nothing of the input, or the first layers nothing of the error."),
    ...signalCharts(data.layers, names).map(chart => chartFigure(chart)),
    element("h2", {}, "Layer by layer"),
    sortableTable({
      caption: "Layers",
      columns: layerColumns(data.layers),
      rows: data.layers.map((layer, index) => ({ ...layer, index })),
      marked: layer => wrong.has(layer.name),
    }));
  if (data.parameters.length > 0) {
    main.append(element("h2", {}, "The parameters and their gradients"), sortableTable({
      caption: "Parameters",
      columns: weightColumns(),
      rows: data.parameters.map((layer, index) => ({ ...layer, index })),
    }));
  }
}

function signalCharts(layers, names) {
  const places = names.map((_, i) => i + 1);
  const line = (name, y) => ({ name, style: "LINE", x: places, y: y.map(Number) });
  // Products and sums are no activations: their zeros would break the line at every other place.
  const share = measure => layers.map(layer =>
    layer.activation !== "-" || Number(layer[measure]) > 0 ? 100 * Number(layer[measure]) : NaN);
  const outputs = { ...chartOf("Variance of the outputs", "layer", "variance", [line("outputs", layers.map(layer => layer.variance))]), names };
  const charts = [logarithmic(outputs)];
  if (layers.some(layer => layer.gradient)) {
    charts.push(logarithmic({ ...chartOf("Variance of the gradients", "layer", "variance", [line("gradients", layers.map(layer => layer.gradientVariance ?? NaN))]), names }));
  }
  const silent = [line("zero", share("zeros")), line("dead: zero for every example", share("dead")),
    line("flat: where the activation has no slope", share("saturated"))];
  if (silent.some(series => series.y.some(Number.isFinite))) {
    charts.push({ ...chartOf("Units that do not answer", "layer", "% of the outputs", silent), names, percent: true });
  }
  return charts;
}

function logarithmic(chart) {
  return { ...chart, y: { ...chart.y, logarithmic: true } };
}

function percentText(value) {
  return numberText(Math.round(1000 * Number(value)) / 10) + " %";
}

function layerColumns(layers) {
  const number = (heading, value, text = numberText, narrow = false) =>
    ({ heading, value: layer => Number(value(layer)), text: layer => text(value(layer)), number: true, narrow });
  return [
    { heading: "Layer", value: layer => layer.index, text: layer => layer.name, narrow: true },
    { heading: "Shape", value: layer => layer.shape.join(), text: layer => `[${layer.shape.join(", ")}]`, mono: true },
    ...(layers.some(layer => layer.initializer)
      ? [{ heading: "Weights", value: layer => layer.initializer ?? null, text: layer => layer.initializer ?? "–", mono: true }] : []),
    { heading: "Looks like", value: layer => layer.activation, text: layer => layer.activation === "-" ? "–" : layer.activation },
    number("Mean", layer => layer.values.mean),
    number("Variance", layer => layer.variance, numberText, true),
    number("Zero", layer => layer.zeros, percentText),
    number("Dead", layer => layer.dead, percentText, true),
    number("Flat", layer => layer.saturated, percentText),
    ...(layers.some(layer => layer.gradient) ? [number("Gradient", layer => layer.gradientVariance ?? NaN)] : []),
  ];
}

function weightColumns() {
  return layerColumns([]).filter(column => ["Layer", "Shape", "Mean", "Variance"].includes(column.heading))
    .map(column => column.heading === "Layer" ? { ...column, heading: "Parameter" } : column)
    .concat([{ heading: "Gradient", value: layer => Number(layer.gradientVariance ?? NaN), text: layer => numberText(layer.gradientVariance), number: true, narrow: true }]);
}

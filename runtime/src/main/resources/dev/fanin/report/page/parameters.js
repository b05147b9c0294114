"use strict";

const PARAMETER_COLUMNS = [
  { heading: "Path", value: p => p.path, text: p => p.path, narrow: true },
  { heading: "Shape", value: p => p.elements, text: p => `[${p.shape.join(", ")}]`, mono: true },
  { heading: "Initializer", value: p => p.initializer, text: p => p.initializer, mono: true },
  { heading: "Fans", value: p => p.fans ? p.fans.in : null, text: p => p.fans ? `${p.fans.in}, ${p.fans.out}` : "–", number: true },
  { heading: "Mean", value: p => Number(p.seen.mean), text: p => numberText(p.seen.mean), number: true },
  { heading: "Std expected", value: p => Number(p.expected.std), text: p => numberText(p.expected.std), number: true },
  { heading: "Std seen", value: p => Number(p.seen.std), text: p => numberText(p.seen.std), number: true, narrow: true },
  { heading: "Min", value: p => Number(p.seen.min), text: p => numberText(p.seen.min), number: true },
  { heading: "Max", value: p => Number(p.seen.max), text: p => numberText(p.seen.max), number: true },
  { heading: "p", value: p => p.test ? Number(p.test.p) : null, text: p => p.test ? numberText(p.test.p) : "–", number: true, narrow: true },
];

function parametersView(data, main) {
  const wrong = new Map(data.diagnoses.map(diagnosis => [diagnosis.at, diagnosis]));
  main.append(
    verdict(data.diagnoses, "Every parameter is what its initializer promises"),
    facts([
      ["Parameters", countText(data.parameters.length)],
      ["Numbers", countText(data.elements)],
      ["Memory", bytesText(data.bytes)],
      ["Seed", data.seed],
      ["Made in", data.seconds === undefined ? undefined : numberText(data.seconds) + " s"]]),
    element("p", { class: "quiet" }, "Sort by a heading; open a parameter for its histogram and singular values. ",
      "p is the chance of elements that differ as much from what the initializer promises: only a tiny one, below 0.000001, is a bad sign."),
    sortableTable({
      caption: "Parameters",
      columns: PARAMETER_COLUMNS,
      rows: data.parameters,
      marked: parameter => wrong.has(parameter.path),
      opened: parameter => parameterDetail(parameter, wrong.get(parameter.path)),
    }));
}

function bytesText(bytes) {
  const units = ["bytes", "KB", "MB", "GB", "TB"];
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  return numberText(size) + " " + units[unit];
}

function parameterDetail(parameter, diagnosis) {
  const both = name => [numberText(parameter.expected[name]), numberText(parameter.seen[name])];
  return element("div", { class: "inside" },
    diagnosis ? element("p", { class: "wrong" }, diagnosis.words) : null,
    facts([
      ["Shape", `[${parameter.shape.join(", ")}]`],
      ["Initializer", parameter.initializer],
      ["Fans in, out", parameter.fans ? `${parameter.fans.in}, ${parameter.fans.out}` : undefined],
      ["Data type", parameter.dataType],
      ["Memory", bytesText(parameter.bytes)],
      ["Kolmogorov–Smirnov", parameter.test
        ? `D = ${numberText(parameter.test.statistic)}, p = ${numberText(parameter.test.p)}, of ${countText(parameter.test.sample)} elements`
        : "no formula for its law"]]),
    plainTable("Expected and seen", ["statistic", "expected", "seen"], ["mean", "std", "min", "max"].map(name => [name, ...both(name)])),
    element("div", { class: "pair" },
      parameter.histogram ? chartFigure(histogramChart(parameter), "h3") : element("p", { class: "quiet" }, "No histogram: all elements are the same, or one is not finite."),
      parameter.singularValues ? chartFigure(singularChart(parameter), "h3") : null));
}

/** Densities, which integrate to one. */
function histogramChart(parameter) {
  const { low, high, shares, expected } = parameter.histogram;
  const width = (high - low) / shares.length;
  const middles = shares.map((_, bin) => low + (bin + 0.5) * width);
  const series = [{ name: "seen", style: "BARS", x: middles, y: shares.map(share => share / width) }];
  if (expected.length > 0) {
    series.push({ name: "expected", style: "LINE", x: middles, y: expected.map(share => share / width), plain: true });
  }
  return chartOf("Histogram of " + parameter.path, "value", "density", series);
}

function singularChart(parameter) {
  const { seen, expected } = parameter.singularValues;
  const places = seen.map((_, i) => i + 1);
  const series = [{ name: "seen", style: "POINTS", x: places, y: seen }];
  if (expected.length > 0) {
    series.push({ name: "expected", style: "LINE", x: places, y: expected, plain: true });
  }
  return { ...chartOf("Singular values of " + parameter.path, "from the largest to the smallest", "singular value", series), zero: true };
}

function chartOf(title, x, y, series) {
  return { title, x: { label: x, logarithmic: false }, y: { label: y, logarithmic: false }, names: [], series };
}

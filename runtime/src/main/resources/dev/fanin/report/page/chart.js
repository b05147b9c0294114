"use strict";

const COLOURS = 6;
const DASHES = [[], [8, 4], [2, 3], [10, 3, 2, 3], [14, 4], [5, 5]];
const FEW_POINTS = 60;

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
}

/** A figure: its title, the plot once it is near the screen, and the same numbers as a table. */
function chartFigure(chart, heading = "h2") {
  const plot = element("div", { class: "plot", role: "img", "aria-label": chartText(chart) });
  whenNear(plot, () => drawn(chart, plot));
  return element("figure", {},
    element("figcaption", {}, element(heading, { style: "margin:0" }, chart.title)),
    plot,
    numbersOf(chart));
}

const near = new IntersectionObserver(entries => {
  for (const entry of entries) {
    if (entry.isIntersecting) {
      near.unobserve(entry.target);
      waiting.get(entry.target)();
      waiting.delete(entry.target);
    }
  }
}, { rootMargin: "300px" });
const waiting = new Map();

function whenNear(node, action) {
  waiting.set(node, action);
  near.observe(node);
}

/** What a plot shows, in words. */
function chartText(chart) {
  const lines = chart.series.map(series => {
    const ys = series.y.map(Number).filter(Number.isFinite);
    if (ys.length === 0) {
      return series.name + ": no values";
    }
    return `${series.name}: ${ys.length} values, from ${numberText(ys[0])} to ${numberText(ys[ys.length - 1])},`
      + ` between ${numberText(Math.min(...ys))} and ${numberText(Math.max(...ys))}`;
  });
  return `Plot of ${chart.y.label} against ${chart.x.label}. ${lines.join(". ")}.`;
}

function placeText(chart, x) {
  return chart.names[x - 1] ?? numberText(x);
}

/** The values of all series, side by side at each x. */
function aligned(chart) {
  const shown = (value, axis) => Number.isFinite(value) && (!axis.logarithmic || value > 0) ? value : null;
  const tables = chart.series.map(series => {
    const pairs = series.x.map((x, i) => [Number(x), shown(Number(series.y[i]), chart.y)])
      .filter(([x]) => shown(x, chart.x) !== null);
    return [pairs.map(pair => pair[0]), pairs.map(pair => pair[1])];
  }).map(table => table[0].length > 0 ? table : [[chart.x.logarithmic ? 1 : 0], [null]]);
  return uPlot.join(tables);
}

function numbersOf(chart) {
  const box = element("div", { class: "scroll numbers", tabindex: "0", role: "region", "aria-label": "Numbers of " + chart.title });
  const details = element("details", {}, element("summary", {}, "The numbers"), box);
  details.addEventListener("toggle", () => {
    if (details.open && !box.firstChild) {
      const [xs, ...columns] = aligned(chart);
      const rows = xs.map((x, i) => [placeText(chart, x), ...columns.map(ys => ys[i] === undefined ? "" : numberText(ys[i]))]);
      box.append(plainTable(chart.title, [chart.x.label, ...chart.series.map(series => series.name)], rows));
    }
  });
  return details;
}

/** Draws, and draws again in the colours of another scheme or in another width, as long as the plot is on the page. */
function drawn(chart, plot) {
  const size = () => ({ width: Math.max(plot.clientWidth, 100), height: plot.clientWidth < 500 ? 240 : 300 });
  const draw = () => {
    const made = new uPlot({ ...size(), ...options(chart) }, aligned(chart), plot);
    made.root.setAttribute("aria-hidden", "true"); // Its legend is a table without a name; the words are the plot's label.
    return made;
  };
  let drawing = draw();
  new ResizeObserver(() => {
    if (plot.clientWidth > 0 && plot.clientWidth !== drawing.width) {
      drawing.setSize(size());
    }
  }).observe(plot);
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  const redraw = () => {
    drawing.destroy();
    if (plot.isConnected) {
      drawing = draw();
    } else {
      scheme.removeEventListener("change", redraw);
    }
  };
  scheme.addEventListener("change", redraw);
}

function options(chart) {
  const scale = axis => axis.logarithmic ? { distr: 3 } : {};
  return {
    scales: { x: { time: false, ...scale(chart.x), range: padded(chart) }, y: { ...scale(chart.y), ...rangeOf(chart) } },
    axes: [
      { ...wholeSteps(chart), ...axisOf(chart.x), values: (_, ticks) => ticks.map(tick => tickText(chart, tick)), space: chart.names.length > 0 ? 60 : 50, size: 34 },
      { ...axisOf(chart.y), values: (_, ticks) => ticks.map(tick => tick === null ? "" : numberText(tick)), size: widthOf }],
    series: [
      { label: chart.x.label, value: (_, x) => x === null ? "–" : placeText(chart, x) },
      ...chart.series.map(seriesOf)],
    cursor: { drag: { x: false, y: false } },
    legend: { markers: { width: 3 } },
  };
}

/** There is no layer 2.5. */
function wholeSteps(chart) {
  const whole = chart.series.every(series => series.x.every(x => Number.isInteger(Number(x))));
  return whole ? { incrs: [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap(power => [1, 2, 5].map(times => times * 10 ** power)) } : {};
}

/** Logarithmic axes show whole decades; shares and singular values are measured from zero. */
function rangeOf(chart) {
  if (chart.y.logarithmic) {
    return { range: (_, low, high) => low > 0 ? decades(low, high) : [1, 10] };
  }
  if (chart.percent) {
    return { range: [0, 100] };
  }
  return chart.zero ? { range: (_, low, high) => [0, (high || 1) * 1.08] } : {};
}

function decades(low, high) {
  const first = Math.floor(Math.log10(low));
  const last = Math.max(first + 1, Math.ceil(Math.log10(high)));
  return [Number(`1e${first}`), Number(`1e${last}`)];
}

/** Bars and single points need room at the sides. */
function padded(chart) {
  return (_, low, high) => {
    const bars = chart.series.find(series => series.style === "BARS" && series.x.length > 1);
    const margin = bars ? (bars.x[1] - bars.x[0]) / 2 : low === high ? 0.5 : 0;
    return chart.x.logarithmic ? [low, high > low ? high : low * 10] : [low - margin, high + margin];
  };
}

function tickText(chart, tick) {
  if (tick === null) {
    return "";
  }
  return chart.names.length === 0 ? numberText(tick) : Number.isInteger(tick) ? chart.names[tick - 1] ?? "" : "";
}

function axisOf(axis) {
  const all = axis.logarithmic ? { filter: (_, ticks) => ticks } : {};
  const line = { stroke: () => colour("grid"), width: 1, ...all };
  return {
    ...all,
    ...(axis.logarithmic ? { splits: powersOfTen, incrs: (_, __, low, high) => [high] } : {}),
    label: axis.label,
    labelSize: 22,
    labelFont: "13px system-ui, sans-serif",
    font: "12px system-ui, sans-serif",
    stroke: () => colour("quiet"),
    grid: line,
    ticks: line,
  };
}

/**
 * The ticks of a logarithmic axis: powers of ten, as many as have room, and 2 and 5 times them where they are few. uPlot's own
 * lose their way beyond 1e16 and below 1e-16.
 */
function powersOfTen(_, axis, low, high) {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const every = Math.max(1, Math.ceil((last - first) / 10));
  const ticks = [];
  for (let power = Math.ceil(first / every) * every; power <= last; power += every) {
    ticks.push(...(last - first > 2 ? [1] : [1, 2, 5]).map(times => Number(`${times}e${power}`)));
  }
  return ticks.filter(tick => tick >= low && tick <= high);
}

/** As wide as its longest label. */
function widthOf(drawing, texts) {
  const longest = Math.max(3, ...(texts ?? []).map(text => String(text ?? "").length));
  return 22 + 7 * longest;
}

function seriesOf(series, index) {
  const stroke = () => colour("series-" + (index % COLOURS + 1));
  const shared = { label: series.name, stroke, value: (_, y) => y === null || y === undefined ? "–" : numberText(y), spanGaps: true };
  switch (series.style) {
    case "BARS":
      return { ...shared, width: 1, fill: () => colour("series-1") + "55", paths: uPlot.paths.bars({ size: [1, Infinity] }), points: { show: false } };
    case "POINTS":
      return { ...shared, paths: () => null, points: { show: true, size: 7, fill: stroke } };
    default:
      return { ...shared, width: 2, dash: DASHES[index % DASHES.length], points: { show: !series.plain && series.x.length <= FEW_POINTS, size: 5, fill: stroke } };
  }
}

"use strict";

/** One way to show each kind of data. */
const VIEWS = {
  charts: (data, main) => {
    for (const part of data.parts) {
      main.append(part.chart ? chartFigure(part.chart) : element("p", {}, part.text));
    }
  },
  parameters: parametersView,
  signals: signalsView,
};

{
  const data = JSON.parse(document.getElementById("data").textContent);
  const main = document.getElementById("main");
  main.replaceChildren(element("h1", {}, data.title));
  VIEWS[data.kind](data, main);
}

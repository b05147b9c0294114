"use strict";

/** One way to show each kind of data. */
const VIEWS = {
  charts: (data, main) => {
    for (const part of data.parts) {
      main.append(part.chart ? chartFigure(part.chart) : element("p", {}, part.text));
    }
  },
};

{
  const data = JSON.parse(document.getElementById("data").textContent);
  const main = document.getElementById("main");
  main.append(element("h1", {}, data.title));
  VIEWS[data.kind](data, main);
}

"use strict";

/** An element: its class or other attributes, then its children; strings become text, never markup. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value !== undefined && value !== null && value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined));
  return made;
}

/** A number with four digits that count, as people write them. */
function numberText(value) {
  const number = Number(value);
  if (value === null || value === undefined || Number.isNaN(number)) {
    return "–";
  }
  if (!Number.isFinite(number)) {
    return number > 0 ? "∞" : "−∞";
  }
  const size = Math.abs(number);
  if (size !== 0 && (size < 1e-4 || size >= 1e7)) {
    const [digits, exponent] = number.toExponential(3).split("e");
    return (String(Number(digits)) + "e" + exponent.replace("+", "")).replaceAll("-", "−");
  }
  return String(Number(number.toPrecision(4))).replace("-", "−");
}

function countText(value) {
  return Number(value).toLocaleString("en-US");
}

/** A table of text: its first column names the rows, the others are numbers. */
function plainTable(caption, headings, rows) {
  const cell = (name, scope, text, column) => element(name, { scope, class: column > 0 ? "number" : null }, text);
  return element("table", {},
    element("caption", { class: "quiet" }, caption),
    element("thead", {}, element("tr", {}, headings.map((text, column) => cell("th", "col", text, column)))),
    element("tbody", {}, rows.map(row => element("tr", {}, row.map((text, column) =>
      column === 0 ? cell("th", "row", text, column) : cell("td", null, text, column))))));
}

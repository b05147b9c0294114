"use strict";

/**
 * A table that is sorted by its headings, which are buttons, and filtered by what is typed above it; rows may open.
 *
 * Columns are {heading, value, text, number, narrow, mono}: `value` of a row sorts it, `text` is shown, `narrow` columns stay on small
 * screens. `opened` makes what stands below an open row.
 */
function sortableTable({ caption, columns, rows, name, marked, opened }) {
  const body = element("tbody", {});
  const status = element("p", { class: "quiet status", role: "status" }, "");
  const lines = rows.map((row, index) => line(row, index, { columns, name, marked, opened }));
  const order = { column: -1, down: false };
  let shown = lines;

  const show = () => body.replaceChildren(...shown.flatMap(each => each.detail ? [each.node, each.detail] : [each.node]));
  const sort = column => {
    order.down = order.column === column && !order.down;
    order.column = column;
    const value = columns[column].value;
    lines.sort((a, b) => compared(value(a.row), value(b.row), order.down) || a.index - b.index);
    heads.forEach((head, i) => i === column
      ? head.setAttribute("aria-sort", order.down ? "descending" : "ascending")
      : head.removeAttribute("aria-sort"));
    filter();
  };
  const filter = () => {
    const wanted = input.value.toLowerCase();
    shown = lines.filter(each => each.searched.includes(wanted));
    status.textContent = wanted === "" ? "" : `${countText(shown.length)} of ${countText(lines.length)} shown`;
    show();
  };

  const heads = columns.map((column, i) => {
    const button = element("button", { type: "button", class: "sort" }, column.heading);
    button.addEventListener("click", () => sort(i));
    return element("th", { scope: "col", class: classOf(column) }, button);
  });
  const input = element("input", { type: "search", id: caption + "-filter", placeholder: "such as w1, Xavier", autocomplete: "off" });
  input.addEventListener("input", filter);
  lines.forEach(each => each.redraw = show);
  show();
  return element("section", {},
    element("div", { class: "filter" }, element("label", { for: caption + "-filter" }, "Find"), input, status),
    element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
      element("table", { class: "main" },
        element("caption", {}, caption),
        element("thead", {}, element("tr", {}, heads)),
        body)));
}

/** Numbers by size, what is no number last; words in the order of people: w2 before w10. */
const words = new Intl.Collator("en", { numeric: true });

function compared(a, b, down) {
  const missing = value => value === null || value === undefined || (typeof value === "number" && Number.isNaN(value));
  if (missing(a) || missing(b)) {
    return missing(a) - missing(b);
  }
  const difference = typeof a === "number" ? (a < b ? -1 : a > b ? 1 : 0) : words.compare(a, b);
  return down ? -difference : difference;
}

function classOf(column) {
  return [column.number ? "number" : "", column.narrow ? "" : "wide"].join(" ").trim() || null;
}

/** A row of the table; its first cell is its name, and opens it. */
function line(row, index, { columns, name, marked, opened }) {
  const made = { row, index, detail: null, searched: columns.map(column => column.text(row)).join(" ").toLowerCase() };
  const mark = marked && marked(row) ? element("span", { class: "mark", title: "something looks wrong" },
    element("span", { "aria-hidden": "true" }, "⚠ "), element("span", { class: "hidden" }, "something looks wrong: ")) : null;
  const cells = columns.map((column, i) => {
    if (i > 0) {
      return element("td", { class: classOf(column) }, column.mono ? element("code", {}, column.text(row)) : column.text(row));
    }
    const label = element("code", {}, column.text(row));
    return element("th", { scope: "row" }, mark, opened ? opener(made, columns.length, label, opened) : label);
  });
  made.node = element("tr", { class: mark ? "marked" : null }, cells);
  return made;
}

function opener(made, width, label, opened) {
  const button = element("button", { type: "button", class: "open", "aria-expanded": "false" }, label);
  button.addEventListener("click", () => {
    const open = made.detail === null;
    made.detail = open ? element("tr", { class: "detail" }, element("td", { colspan: String(width) }, opened(made.row))) : null;
    button.setAttribute("aria-expanded", String(open));
    made.node.nextSibling?.classList.contains("detail") && !open ? made.node.nextSibling.remove() : null;
    if (open) {
      made.node.after(made.detail);
    }
  });
  return button;
}

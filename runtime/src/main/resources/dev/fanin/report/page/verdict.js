"use strict";

/** What looks wrong, first of all; or that nothing does. */
function verdict(diagnoses, well) {
  if (diagnoses.length === 0) {
    return element("section", { class: "verdict good" }, element("h2", {}, well));
  }
  const count = diagnoses.length === 1 ? "One thing looks wrong" : `${countText(diagnoses.length)} things look wrong`;
  const item = diagnosis => element("li", {}, element("code", { class: "code" }, diagnosis.code), " ", diagnosis.words);
  const shown = diagnoses.slice(0, 10).map(item);
  const rest = diagnoses.slice(10);
  return element("section", { class: "verdict bad" },
    element("h2", {}, count),
    element("ul", {}, shown),
    rest.length === 0 ? null : element("details", {},
      element("summary", {}, `${countText(rest.length)} more`), element("ul", {}, rest.map(item))));
}

/** Facts side by side: a name and a value each. */
function facts(pairs) {
  return element("dl", { class: "facts" }, pairs.filter(([, value]) => value !== undefined)
    .map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))));
}

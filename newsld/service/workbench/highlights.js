// What is said, in the colours of those who say it: by the CSS Custom Highlight API, or else in <mark> elements.

import { el } from "./elements.js";
import { rangeOf } from "./paragraphs.js";

/** Paint the spans `{span, names, isChosen}` over the paragraphs. */
export function paint(parts, spans) {
  if (globalThis.CSS?.highlights) paintRanges(parts, spans);
  else paintMarks(parts, spans);
}

function paintRanges(parts, spans) {
  CSS.highlights.clear();
  for (const { span, names, isChosen } of spans) {
    for (const name of isChosen ? [...names, "chosen"] : names) add(name, rangeOf(parts, span));
  }
}

function add(name, range) {
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  highlight.add(range);
  highlight.priority = name === "chosen" ? 1 : 0;
  CSS.highlights.set(name, highlight);
}

function paintMarks(parts, spans) {
  for (const part of parts) part.element.replaceChildren(...pieces(part, spans));
}

/** Yield the text of a paragraph, cut wherever a span starts or ends, so that spans may overlap. */
function* pieces(part, spans) {
  const here = spans.filter(({ span: [start, end] }) => start < part.end && end > part.start);
  const bounds = here.flatMap(({ span }) => span).filter((at) => at > part.start && at < part.end);
  const cuts = [...new Set([part.start, ...bounds, part.end])].sort((a, b) => a - b);
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const text = part.text.slice(cuts[i] - part.start, cuts[i + 1] - part.start);
    const over = here.filter(({ span: [start, end] }) => start <= cuts[i] && end >= cuts[i + 1]);
    yield over.length ? el("mark", { class: classesOf(over) }, text) : text;
  }
}

const classesOf = (over) => [...new Set(over.flatMap((one) => (one.isChosen ? [...one.names, "chosen"] : one.names)))].join(" ");

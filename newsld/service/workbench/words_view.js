// The article with what is said in it, and beside it who says it.

import { el, counted } from "./elements.js";
import { paint } from "./highlights.js";
import { offsetOf, rangeOf, setText } from "./paragraphs.js";
import { choose, heed, isChosen } from "./selection.js";
import { speakerList } from "./speaker_list.js";

/** Fill the view with a text and the statements that stand in it. */
export function showWords(home, { text, headlineEnd, language, statements, speakers }) {
  const article = el("article", { class: "words", lang: language || undefined, dir: "auto", "aria-label": "The article" });
  const parts = setText(article, text, headlineEnd);
  const spans = statements.flatMap((one) => one.spans.map((span) => ({ span, one, names: namesOf(one, speakers) })));
  const repaint = () => paint(parts, spans.map((each) => ({ ...each, isChosen: isChosen(each.one) })));
  article.addEventListener("click", (event) => chooseAt(event, parts, spans));
  home.replaceChildren(key(statements), article, speakerList(statements, speakers));
  repaint();
  heed((chosen, by) => {
    repaint();
    if (by !== "words" && chosen.statement) reveal(parts, spans, chosen.statement);
  });
}

function namesOf(one, speakers) {
  const hues = [...one.speakers, ...one.deniers].map((id) => speakers.find((speaker) => speaker.id === id)?.hue ?? "none");
  return [`${markOf(one)}-${hues[0] ?? "none"}`];
}

const markOf = (one) => (one.deniers.length && !one.speakers.length ? "denied" : one.kind);

function chooseAt(event, parts, spans) {
  const at = placeOf(event);
  const offset = at ? offsetOf(parts, ...at) : -1;
  const over = spans.filter(({ span: [start, end] }) => start <= offset && offset < end);
  over.sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0])); // the innermost first
  choose({ statement: over[0]?.one.id ?? "" }, "words");
}

function placeOf(event) {
  const found = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  if (found) return [found.offsetNode, found.offset];
  const range = document.caretRangeFromPoint?.(event.clientX, event.clientY);
  return range && [range.startContainer, range.startOffset];
}

function reveal(parts, spans, id) {
  const first = spans.find(({ one }) => one.id === id);
  if (!first) return;
  const box = rangeOf(parts, first.span).getBoundingClientRect();
  const isSeen = box.top > 0 && box.bottom < innerHeight;
  if (!isSeen) scrollBy({ top: box.top - innerHeight / 3 });
}

/** Make the key to the marks in the text. */
function key(statements) {
  const count = (kind) => statements.filter((one) => markOf(one) === kind).length;
  const marks = ["quotation", "claim", "denied"].map((kind) => [kind, count(kind)]);
  const told = { quotation: "quotation", claim: "claim", denied: "denied claim" };
  const shown = marks.filter(([, number]) => number).map(([kind, number]) => el("mark", { class: `${kind}-none` }, counted(number, told[kind])));
  return el("p", { class: "hint key" }, ...shown, " Colours tell who says it. Choose a passage in the text, or in the list.");
}

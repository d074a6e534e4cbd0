// The article with what is said in it, and beside it who says it.

import { el, counted } from "./elements.js";
import { painter } from "./highlights.js";
import { offsetOf, rangeOf, setText } from "./paragraphs.js";
import { choose, heed, isChosen } from "./selection.js";
import { speakerList } from "./speaker_list.js";

const TOLD = { quotation: "quotation", claim: "claim", denied: "denied claim" };

/** Fill the view with a text and the statements that stand in it. */
export function showWords(home, { text, headlineEnd, language, statements, speakers }) {
    const article = el("article", {
        class: "words",
        lang: language || undefined,
        dir: "auto",
        "aria-label": "The article",
    });
    const parts = setText(article, text, headlineEnd);
    const hues = new Map(speakers.map(({ id, hue }) => [id, hue]));
    const spans = statements.flatMap((one) => one.spans.map((span) => ({ span, one, name: nameOf(one, hues) })));
    const repaint = painter(parts, spans);
    repaint(isChosen);
    article.addEventListener("click", (event) => chooseAt(event, parts, spans));
    home.replaceChildren(key(statements), article, speakerList(statements, speakers));
    heed((chosen, by) => {
        repaint(isChosen);
        if (by !== "words" && chosen.statement) reveal(parts, spans, chosen.statement);
    });
}

/** Return the name of the highlight that a statement has: its kind, and the hue of whom it is by. */
function nameOf(one, hues) {
    const [first] = [...one.speakers, ...one.deniers];
    return `${markOf(one)}-${hues.get(first) ?? "none"}`;
}

const markOf = (one) => (one.deniers.length && !one.speakers.length ? "denied" : one.kind);

function chooseAt(event, parts, spans) {
    if (!document.getSelection().isCollapsed) return; // a passage is being selected, to be copied
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
    if (!isSeen && box.height) scrollBy({ top: box.top - innerHeight / 3 });
}

/** Make the key to the marks in the text. */
function key(statements) {
    const counts = Object.keys(TOLD).map((mark) => [mark, statements.filter((one) => markOf(one) === mark).length]);
    const shown = counts.filter(([, count]) => count);
    const marks = shown.map(([mark, count]) => el("mark", { class: `${mark}-none` }, counted(count, TOLD[mark])));
    const told = marks.length
        ? " Colours tell who says it. Choose a passage in the text, or in the list."
        : "Nobody is quoted in it, and nothing is claimed.";
    return el("p", { class: "hint key" }, ...marks, told);
}

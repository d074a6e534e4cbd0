// What is said, in the colours of those who say it: by the CSS Custom Highlight API, or else in <mark> elements.

import { el } from "./elements.js";
import { rangeOf } from "./paragraphs.js";

const CHOSEN = "chosen";

/** Paint spans `{span, name, one}` over paragraphs; returns `repaint(isChosen)`, which marks the chosen ones. */
export function painter(parts, spans) {
    return globalThis.CSS?.highlights ? withRanges(parts, spans) : (isChosen) => withMarks(parts, spans, isChosen);
}

function withRanges(parts, spans) {
    const painted = spans.map((one) => ({ ...one, range: rangeOf(parts, one.span) }));
    CSS.highlights.clear();
    for (const [name, group] of Map.groupBy(painted, ({ name }) => name)) set(name, group);
    return (isChosen) =>
        set(
            CHOSEN,
            painted.filter(({ one }) => isChosen(one)),
        );
}

function set(name, group) {
    const highlight = new Highlight(...group.map(({ range }) => range));
    highlight.priority = name === CHOSEN ? 1 : 0;
    CSS.highlights.set(name, highlight);
}

function withMarks(parts, spans, isChosen) {
    for (const part of parts) part.element.replaceChildren(...pieces(part, spans, isChosen));
}

/** Yield the text of a paragraph, cut wherever a span starts or ends, so that spans may overlap. */
function* pieces(part, spans, isChosen) {
    const here = spans.filter(({ span: [start, end] }) => start < part.end && end > part.start);
    const bounds = here.flatMap(({ span }) => span).filter((at) => at > part.start && at < part.end);
    const cuts = [...new Set([part.start, ...bounds, part.end])].sort((a, b) => a - b);
    for (let i = 0; i + 1 < cuts.length; i += 1) {
        const text = part.text.slice(cuts[i] - part.start, cuts[i + 1] - part.start);
        const over = here.filter(({ span: [start, end] }) => start <= cuts[i] && end >= cuts[i + 1]);
        yield over.length ? el("mark", { class: classesOf(over, isChosen) }, text) : text;
    }
}

function classesOf(over, isChosen) {
    const names = over.flatMap(({ name, one }) => (isChosen(one) ? [name, CHOSEN] : [name]));
    return [...new Set(names)].join(" ");
}

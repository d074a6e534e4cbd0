// The article's text as paragraphs on the page, and the way from offsets to places in them and back.

import { el } from "./elements.js";

/** Put a text into an element, a paragraph for each of its own, and return what finds places in it. */
export function setText(home, text, headlineEnd) {
    const parts = [...partsOf(text)];
    home.replaceChildren(...parts.map((part) => el(part.end <= headlineEnd ? "h3" : "p", {}, part.text)));
    return parts.map((part, index) => ({ ...part, element: home.children[index] }));
}

/** Return the range of `[start, end)`; both lie in paragraphs. */
export function rangeOf(parts, [start, end]) {
    const range = new Range();
    range.setStart(...pointOf(parts, start));
    range.setEnd(...pointOf(parts, end));
    return range;
}

/** Return the offset in the text of a place on the page, -1 where it is in no paragraph. */
export function offsetOf(parts, node, offset) {
    const part = parts.find((one) => one.element.contains(node));
    if (!part) return -1;
    const before = new Range();
    before.setStart(part.element, 0);
    before.setEnd(node, offset);
    return part.start + before.toString().length;
}

function* partsOf(text) {
    for (const { 0: found, index } of text.matchAll(/[^\n]+/g)) {
        yield { text: found, start: index, end: index + found.length };
    }
}

function pointOf(parts, offset) {
    const part = parts.findLast((one) => one.start <= offset) ?? parts[0];
    let left = Math.min(offset, part.end) - part.start;
    const walker = document.createTreeWalker(part.element, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    while (left > node.length && walker.nextNode()) {
        left -= node.length;
        node = walker.currentNode;
    }
    return [node, Math.min(left, node.length)];
}

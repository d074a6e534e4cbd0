// A document or a page as it stands, line by line, and below each line what is wrong with it.

import { el, counted } from "./elements.js";
import { unitsOf } from "./code_points.js";

const SHOWN = 3000; // lines, where no fault stands further down
const LONG = 4000; // characters of a line
const WORDS = { error: "error", warning: "warning", info: "note" };
const SIGNS = { error: "✕", warning: "!", info: "i" };

/** Fill the view with a text and its diagnostics; `openRule(code)` shows a rule's page. */
export function showCode(home, { text, diagnostics, tools = [], title, openRule }) {
    const lines = text.split(/\r\n|\n|\r/);
    const code = el("ol", { class: "code", "aria-label": title });
    const byLine = Map.groupBy(diagnostics, (one) => Math.min(one.line, lines.length));
    const last = Math.max(SHOWN, ...byLine.keys());
    code.append(
        ...lines.slice(0, last).map((line, index) => lineOf([index + 1, line], byLine.get(index + 1) ?? [], openRule)),
    );
    if (last < lines.length)
        code.append(el("li", { class: "more" }, `and ${counted(lines.length - last, "more line")}`));
    const scroller = el("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": title }, code);
    home.replaceChildren(
        el("div", { class: "bar" }, summary(diagnostics), ...tools),
        faults(diagnostics, code),
        scroller,
    );
}

/** Return how many diagnostics there are of each severity, in words: `[["error", "2 errors"], …]`. */
export function tally(diagnostics) {
    const counts = Object.keys(WORDS).map((severity) => [
        severity,
        diagnostics.filter((one) => one.severity === severity).length,
    ]);
    return counts.filter(([, count]) => count).map(([severity, count]) => [severity, counted(count, WORDS[severity])]);
}

function summary(diagnostics) {
    const said = tally(diagnostics).map(([severity, told]) => el("span", { class: `count ${severity}` }, told));
    return el("p", { class: "summary" }, ...(said.length ? said : [el("span", { class: "count none" }, "No faults")]));
}

/** Make the list of what is wrong, each a button that leads to its line. */
function faults(diagnostics, code) {
    if (!diagnostics.length) return "";
    const items = diagnostics.map((one) => {
        const lead = () => leadTo(code, one.line);
        const words = [
            el("span", { class: `sign ${one.severity}` }, SIGNS[one.severity]),
            ` Line ${one.line}: ${one.message}`,
        ];
        return el("li", {}, el("button", { type: "button", class: "plain", onclick: lead }, ...words));
    });
    return el("details", { class: "faults" }, el("summary", {}, "All of them"), el("ol", {}, ...items));
}

function leadTo(code, line) {
    const row = code.children[line - 1];
    row.scrollIntoView({ block: "center" });
    row.querySelector(".diagnostic button")?.focus({ preventScroll: true });
}

function lineOf([number, line], found, openRule) {
    const shown = folded(line, found);
    const code = el("code", {}, ...marked(shown, found));
    const more = shown.length < line.length && unfolding(code, line, found);
    return el("li", { "data-line": number }, code, more, ...found.map((one) => diagnostic(one, openRule)));
}

/** Return as much of a long line as its faults need to be seen. */
function folded(line, found) {
    const furthest = Math.max(0, ...found.map((one) => (one.end_line > one.line ? one.column : one.end_column)));
    return line.length > LONG ? line.slice(0, unitsOf(line)(furthest) + LONG / 2) : line;
}

function unfolding(code, line, found) {
    const unfold = ({ currentTarget }) => {
        code.replaceChildren(...marked(line, found));
        currentTarget.remove();
    };
    return el(
        "button",
        { type: "button", class: "plain", onclick: unfold },
        `… all ${counted(line.length, "character")}`,
    );
}

/** Yield a line with the stretches at fault marked; where they overlap, the first has it. */
function* marked(line, found) {
    const units = unitsOf(line);
    let at = 0;
    for (const one of [...found].sort((a, b) => a.column - b.column)) {
        const start = units(one.column - 1);
        const end = one.end_line > one.line ? line.length : units(one.end_column - 1);
        if (start < at || end <= start) continue;
        yield* coloured(line.slice(at, start));
        yield el("mark", { class: `fault ${one.severity}` }, ...coloured(line.slice(start, end)));
        at = end;
    }
    yield* coloured(line.slice(at));
}

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?/g;

/** Yield a piece of JSON with its keys and strings told apart. */
function* coloured(piece) {
    let at = 0;
    for (const found of piece.matchAll(TOKEN)) {
        yield piece.slice(at, found.index);
        yield el("span", { class: found[2] ? "json-key" : "json-string" }, found[1]);
        at = found.index + found[1].length;
    }
    yield piece.slice(at);
}

function diagnostic(one, openRule) {
    return el(
        "div",
        { class: `diagnostic ${one.severity}` },
        el(
            "p",
            {},
            el("span", { class: `sign ${one.severity}` }, SIGNS[one.severity]),
            el("span", { class: "unseen" }, `${one.severity}: `),
            one.message,
        ),
        one.help && el("p", { class: "help" }, one.help),
        el("button", { type: "button", class: "plain", onclick: () => openRule(one.code) }, `${one.code} ${one.name}`),
    );
}

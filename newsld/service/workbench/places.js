// Where statements stand in the article's text: `[start, end)` in UTF-16 code units.

import { unitsOf } from "./code_points.js";

const JOINTS = [" … ", "\n\n"]; // what stands between the pieces of one statement

/** Return the text of an article that was annotated, the headline first, and where that ends. */
export function wholeText({ headline, text }) {
    const head = headline ? `${headline}\n\n` : "";
    return { text: head + text, headlineEnd: headline.length };
}

/** Return the statements with the `spans` and the `rows` that an annotation has of them, in the order of the text. */
export function placed(statements, annotation) {
    const units = unitsOf(wholeText(annotation).text);
    const rows = ["quotation", "claim"].flatMap((kind) =>
        (annotation[`${kind}s`] ?? []).map((row) => ({ ...row, kind })),
    );
    for (const row of rows) row.span = spanOf(row, annotation, units);
    const free = new Set(rows);
    const found = statements.map((one) => withRows(one, taken(one, rows, free)));
    for (const row of free) adopt(found, row);
    return inOrder(found);
}

/** Return the statements with the `spans` at which their words stand in a text that nobody annotated. */
export function sought(statements, text) {
    return inOrder(statements.map((one) => ({ ...one, rows: [], spans: spansIn(text, one.text) })));
}

const inOrder = (statements) =>
    statements.toSorted((a, b) => (a.spans[0]?.[0] ?? Infinity) - (b.spans[0]?.[0] ?? Infinity) || 0);

function spanOf(row, annotation, units) {
    const from = row.in === "headline" ? 0 : annotation.body_start;
    return [units(from + row.start), units(from + row.end)];
}

const withRows = (one, rows) => ({ ...one, rows, spans: rows.map((row) => row.span) });

/** Take the rows out of the free ones that make up a statement, word for word. */
function taken(one, rows, free) {
    const own = rows.filter((row) => row.kind === one.kind && free.has(row));
    for (let first = 0; first < own.length; first += 1) {
        const run = runOf(one.text, own.slice(first));
        if (!run.length) continue;
        for (const row of run) free.delete(row);
        return run;
    }
    return [];
}

/** Return the first rows, as many as make up a text; [] where they do not. */
function runOf(text, rows) {
    let rest = text;
    for (let count = 0; count < rows.length; count += 1) {
        if (!rest.startsWith(rows[count].text)) return [];
        rest = rest.slice(rows[count].text.length);
        if (!rest) return rows.slice(0, count + 1);
        const joint = JOINTS.find((one) => rest.startsWith(one));
        if (!joint) return [];
        rest = rest.slice(joint.length);
    }
    return [];
}

/** Give a row that is no node of its own, as one in a headline, to the statement that has its words. */
function adopt(found, row) {
    const words = row.text.toLowerCase().replace(/[.,!?…\s]+$/, "");
    const home = found.find((one) => one.kind === row.kind && one.text.toLowerCase().includes(words));
    if (home && !home.spans.some(([start]) => start === row.span[0])) home.spans = [...home.spans, row.span];
}

function spansIn(text, words) {
    const spans = [];
    let from = 0;
    for (const piece of words.split(/ … |\n\n/).filter(Boolean)) {
        const start = text.indexOf(piece, from);
        if (start < 0) return [];
        spans.push([start, start + piece.length]);
        from = start + piece.length;
    }
    return spans;
}

// The page of a rule, in a dialog.

import { el } from "./elements.js";

/** Show a rule `{code, name, severity, page, url}`. */
export function showRule(dialog, rule) {
    const close = el(
        "button",
        { type: "button", class: "close", "aria-label": "Close", onclick: () => dialog.close() },
        "×",
    );
    const title = el("h2", { id: "rule-title" }, `${rule.code} ${rule.name}`);
    const link =
        isAddress(rule.url) &&
        el("p", {}, el("a", { href: rule.url, target: "_blank", rel: "noreferrer" }, `What it rests on: ${rule.url}`));
    dialog.replaceChildren(
        close,
        title,
        el("p", { class: `count ${rule.severity}` }, rule.severity),
        ...blocks(rule.page ?? rule.title),
        link,
    );
    dialog.showModal();
}

const isAddress = (url) => /^https?:\/\//.test(url ?? "");

/** Yield the blocks of a rule's page: headings, examples, paragraphs. */
function* blocks(page) {
    for (const block of page.split(/\n{2,}|\n(?=## )|(?<=\n## .*)\n/)) {
        const text = block.replace(/^\n+/, "").trimEnd();
        if (text.startsWith("## ")) yield el("h3", {}, text.slice(3));
        else if (text.startsWith("    ")) yield el("pre", { tabindex: "0" }, text.replace(/^ {4}/gm, ""));
        else if (text) yield el("p", {}, ...spans(text));
    }
}

/** Yield a paragraph with what stands between backticks as code. */
function* spans(text) {
    for (const [index, part] of text.split("`").entries()) yield index % 2 ? el("code", {}, part) : part;
}

// What came of a text, in its views.

import { showCode } from "./code_view.js";
import { copyButton, saveButton } from "./copying.js";
import { byId, el } from "./elements.js";
import { showGraph } from "./graph_view.js";
import { showRule } from "./rule_page.js";
import { forget, remind } from "./selection.js";
import { tabs } from "./tabs.js";
import { showWords } from "./words_view.js";

const home = (name) => byId(`view-${name}`);
const views = tabs(document.querySelector("[role=tablist]"), () => remind("tab"));

/** Show a result; where it is of the text that was shown before, the same view stays open. */
export function show(result, { isAnew, rules }) {
    forget();
    const openRule = (code) => rules.has(code) && showRule(byId("rule"), rules.get(code));
    if (result.words) showWords(home("words"), { ...result.words, ...result.graph });
    if (result.graph) showGraph(home("graph"), result.graph, result.words && (() => views.open("words")));
    if (result.document)
        showCode(home("document"), { ...result.document, tools: tools(result.document), title: "JSON-LD", openRule });
    if (result.page) showCode(home("page"), { ...result.page, title: "The page’s source", openRule });
    showRemarks(result.remarks ?? []);
    offer(result, isAnew);
}

function offer(result, isAnew) {
    const names = ["words", "graph", "document", "page"].filter((name) => result[name]);
    const first = result.isGiven ? "document" : names[0];
    byId("welcome").hidden = true;
    byId("views").hidden = false;
    views.offer(names);
    views.open(!isAnew && names.includes(views.opened()) ? views.opened() : first);
}

function tools({ text, html }) {
    const file = { name: "article.jsonld", type: "application/ld+json" };
    const buttons = [copyButton("Copy JSON-LD", text), saveButton("Save as a file", text, file)];
    if (html) buttons.splice(1, 0, copyButton("Copy script element", html));
    return buttons;
}

function showRemarks(remarks) {
    const items = remarks.map(({ message, help }) =>
        el("li", {}, message, help && el("span", { class: "help" }, ` — ${help}`)),
    );
    byId("remarks").replaceChildren(
        ...(items.length ? [el("ul", { class: "remarks", "aria-label": "Remarks" }, ...items)] : []),
    );
}

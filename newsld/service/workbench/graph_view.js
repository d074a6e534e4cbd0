// The graph, drawn and as a list.

import { textOf, typesOf } from "./documents.js";
import { counted, el } from "./elements.js";
import { drawing } from "./graph_drawing.js";
import { heed } from "./selection.js";

const MOST = 60; // statements in a drawing; the list has all
const TITLES = { quotation: "Quotation", claim: "Claim", review: "ClaimReview" };
const HINT = "Choose a node to read all of it; arrow keys lead from one to the next.";

/** Fill the view with a graph as `statements.peopled` returns it; `openWords()` leads to the text, if there is one. */
export function showGraph(home, graph, openWords) {
    const article = { id: "article", text: headline(graph.article), type: typesOf(graph.article ?? {})[0] ?? "" };
    const scroller = el("div", {
        class: "scroller drawing",
        tabindex: "0",
        role: "region",
        "aria-label": "Drawing of the graph",
    });
    scroller.append(drawing(drawn(graph, article)));
    home.replaceChildren(left(graph), scroller, caption(graph, openWords), list(graph, article));
}

function headline(node) {
    if (!node) return "There is no article in it";
    return textOf(node, "headline") || textOf(node, "name") || "It has no headline";
}

/** Return as much of a graph as is drawn, with the titles of its nodes. */
function drawn({ statements, speakers }, article) {
    const first = bySpeaker(statements, speakers).slice(0, MOST);
    const named = new Set(first.flatMap((one) => [...one.speakers, ...one.deniers]));
    return {
        article,
        statements: first.map((one) => ({ ...one, title: TITLES[one.kind], text: said(one) })),
        speakers: speakers.filter(({ id }) => named.has(id)),
    };
}

/** Return the statements with those of one speaker side by side, so that few lines cross. */
function bySpeaker(statements, speakers) {
    const rank = new Map(speakers.map(({ id }, index) => [id, index]));
    const rankOf = (one) => rank.get(one.speakers[0] ?? one.deniers[0]) ?? speakers.length;
    return statements.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const said = ({ text, verdict }) => (verdict ? `${verdict}: ${text}` : text);

function left({ statements }) {
    const count = statements.length - MOST;
    if (count <= 0) return "";
    return el("p", { class: "hint" }, `${counted(count, "more statement")} not drawn; the list has all of them.`);
}

/** Make the line below the drawing that has the whole of what is chosen in it. */
function caption({ statements }, openWords) {
    const line = el("p", { class: "caption hint" }, HINT);
    const lead = el("button", { type: "button", class: "plain", onclick: openWords || undefined }, "Show it in the text");
    heed(({ statement }) => {
        const one = statements.find(({ id }) => id === statement);
        const told = one ? [el("b", {}, TITLES[one.kind]), ` ${said(one)} `, openWords ? lead : ""] : [HINT];
        line.replaceChildren(...told);
    });
    return line;
}

/** Make the list of all nodes; where there is no room to draw, it stands open. */
function list({ statements, speakers }, article) {
    const nameOf = new Map(speakers.map(({ id, name }) => [id, name]));
    const names = (ids) => ids.map((id) => nameOf.get(id)).join(" and ");
    const items = statements.map((one) => {
        const verb = one.kind === "quotation" ? "spoken" : "claimed";
        const by = one.speakers.length > 0 && ` — ${verb} by ${names(one.speakers)}`;
        const denied = one.deniers.length > 0 && ` — denied by ${names(one.deniers)}`;
        return el("li", {}, el("b", {}, TITLES[one.kind]), ` ${said(one)}`, by, denied);
    });
    const open = matchMedia("(max-width: 640px)").matches;
    const summary = el("summary", {}, "The same as a list");
    const head = el("p", {}, el("b", {}, article.type), ` ${article.text}`);
    return el("details", { class: "listed", open }, summary, head, el("ol", {}, ...items));
}

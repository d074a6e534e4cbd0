// The drawing of a graph, through which mouse and keyboard walk.

import { counted, svg } from "./elements.js";
import { branch, curve, labelAt, layout, WIDTH } from "./graph_layout.js";
import { choose, heed, isChosen } from "./selection.js";
import { wrapping } from "./wrapping.js";

/** Draw `{article, statements, speakers}`, each with its text and title. */
export function drawing({ article, statements, speakers }) {
    const { boxes, height } = layout({ article, statements, speakers }, wrapping());
    const nodes = [
        nodeOf({ ...article, title: article.type }, boxes.get(article.id), "article"),
        ...statements.map((one) => statementNode(one, speakers, boxes.get(one.id))),
        ...speakers.map((one) => speakerNode(one, boxes.get(one.id))),
    ];
    nodes[0].setAttribute("tabindex", "0");
    const told = `Graph of ${counted(statements.length, "statement")} by ${counted(speakers.length, "speaker")}`;
    const picture = svg("svg", {
        viewBox: `-2 -2 ${WIDTH + 4} ${height + 4}`,
        class: "graph",
        role: "group",
        "aria-label": told,
    });
    picture.append(tip(), ...edges(article, statements, speakers, boxes), ...nodes);
    picture.addEventListener("keydown", (event) => walk(event, nodes));
    heed(() => mark(nodes, statements, speakers));
    return picture;
}

function tip() {
    const size = { viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7 };
    const marker = svg("marker", { id: "tip", orient: "auto-start-reverse", ...size }, svg("path", { d: "M0 0 8 4 0 8z" }));
    return svg("defs", {}, marker);
}

function edges(article, statements, speakers, boxes) {
    const hueOf = new Map(speakers.map(({ id, hue }) => [id, hue]));
    return statements.flatMap((one) => {
        const box = boxes.get(one.id);
        const part = edge(branch(boxes.get(article.id), box), "part");
        const said = one.speakers.map((id) => edge(curve(box, boxes.get(id)), `said line-${hueOf.get(id)}`));
        return [part, ...said, ...one.deniers.flatMap((id) => denial(box, boxes.get(id)))];
    });
}

const edge = (d, name, more = {}) => svg("path", { d, class: `edge ${name}`, ...more });

function denial(from, to) {
    const [x, y] = labelAt(from, to);
    const ground = svg("rect", { x: x - 29, y: y - 11, width: 58, height: 22, rx: 11 });
    const label = svg("g", { class: "denial" }, ground, svg("text", { x, y: y + 4.5 }, "denies"));
    return [edge(curve(from, to), "denied", { "marker-start": "url(#tip)" }), label];
}

function statementNode(one, speakers, box) {
    const named = (ids) => speakers.filter(({ id }) => ids.includes(id));
    const names = (ids) => named(ids).map(({ name }) => name).join(", ");
    const said = one.speakers.length ? `, by ${names(one.speakers)}` : "";
    const denied = one.deniers.length ? `, denied by ${names(one.deniers)}` : "";
    const [first] = named(one.speakers);
    const node = nodeOf(one, box, `${one.kind} hue-${first?.hue ?? "none"}`, `${said}${denied}`);
    node.addEventListener("click", () => choose({ statement: one.id }, "graph"));
    return node;
}

function speakerNode(one, box) {
    const title = `${one.number} · ${one.type || "Speaker"}`;
    const node = nodeOf({ id: one.id, text: one.name, title }, box, `party hue-${one.hue}`);
    node.addEventListener("click", () => choose({ speaker: one.id }, "graph"));
    return node;
}

function nodeOf({ id, text, title }, { x, y, width, height, lines }, name, more = "") {
    const node = svg("g", {
        class: `node ${name}`,
        tabindex: "-1",
        role: "button",
        "aria-label": `${title}: ${text}${more}`,
        "aria-pressed": "false",
        "data-id": id,
        transform: `translate(${x} ${y})`,
    });
    node.append(
        svg("title", {}, text),
        svg("rect", { width, height, rx: 8 }),
        svg("rect", { class: "stripe", width: 5, height: height - 16, y: 8, rx: 2.5 }),
        svg("text", { class: "type", x: 14, y: 22 }, title),
        ...lines.map((line, index) => svg("text", { x: 14, y: 42 + index * 18 }, line)),
    );
    return node;
}

/** Lead by the arrow keys from node to node, and choose by Enter or the space bar. */
function walk(event, nodes) {
    const at = nodes.indexOf(document.activeElement);
    const [next, last] = [at + 1, nodes.length - 1];
    const to = { ArrowDown: next, ArrowRight: next, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
    const isPress = event.key === "Enter" || event.key === " ";
    if (at < 0 || (to === undefined && !isPress)) return;
    event.preventDefault();
    if (isPress) nodes[at].dispatchEvent(new MouseEvent("click"));
    else if (nodes[to]) focus(nodes, nodes[to]);
}

function focus(nodes, one) {
    for (const node of nodes) node.setAttribute("tabindex", node === one ? "0" : "-1");
    one.focus();
}

function mark(nodes, statements, speakers) {
    const ids = new Set(statements.filter(isChosen).map(({ id }) => id));
    for (const { id } of speakers) if (isChosen({ id: "", speakers: [id], deniers: [] })) ids.add(id);
    for (const node of nodes) node.setAttribute("aria-pressed", String(ids.has(node.dataset.id)));
}

// The graph as a drawing that mouse and keyboard walk through, and the same as a list.

import { el, svg, counted } from "./elements.js";
import { branch, curve, labelAt, layout, WIDTH } from "./graph_layout.js";
import { choose, heed, isChosen } from "./selection.js";
import { textOf, typesOf } from "./documents.js";
import { wrapping } from "./wrapping.js";

const MOST = 60; // statements in a drawing; the list has all
const TITLES = { quotation: "Quotation", claim: "Claim", review: "ClaimReview" };

/** Fill the view with a graph as `statements.read` returns it. */
export function showGraph(home, graph) {
  const article = { id: "article", text: headline(graph.article), type: typesOf(graph.article ?? {})[0] ?? "No article" };
  const statements = bySpeaker(graph).slice(0, MOST);
  const speakers = graph.speakers.filter(({ id }) => statements.some((one) => [...one.speakers, ...one.deniers].includes(id)));
  const shown = { article, statements, speakers };
  const left = graph.statements.length - statements.length;
  const note = left > 0 && el("p", { class: "hint" }, `${counted(left, "more statement")} not drawn; the list has all of them.`);
  const scroller = el("div", { class: "scroller drawing", tabindex: "0", role: "region", "aria-label": "Drawing of the graph" });
  home.replaceChildren(...[note, scroller, list(graph, article)].filter(Boolean));
  scroller.append(drawing(shown));
}

/** Return the statements with those of one speaker side by side, so that few lines cross. */
function bySpeaker({ statements, speakers }) {
  const rank = new Map(speakers.map(({ id }, index) => [id, index]));
  const rankOf = (one) => rank.get(one.speakers[0] ?? one.deniers[0]) ?? speakers.length;
  return statements.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const headline = (node) => (node ? textOf(node, "headline") || textOf(node, "name") || "(no headline)" : "(no article)");

function drawing(shown) {
  const { boxes, height } = layout(shown, wrapping());
  const nodes = [
    nodeOf(shown.article, boxes, `node article`, shown.article.type),
    ...shown.statements.map((one) => statementNode(one, shown, boxes)),
    ...shown.speakers.map((one) => speakerNode(one, boxes)),
  ];
  nodes[0].setAttribute("tabindex", "0");
  const label = `Graph of ${counted(shown.statements.length, "statement")} by ${counted(shown.speakers.length, "speaker")}`;
  const picture = svg("svg", { viewBox: `-2 -2 ${WIDTH + 4} ${height + 4}`, class: "graph", role: "group", "aria-label": label });
  picture.append(tip(), ...edges(shown, boxes), ...nodes);
  picture.addEventListener("keydown", (event) => walk(event, nodes));
  heed(() => mark(nodes, shown));
  return picture;
}

const tip = () =>
  svg("defs", {}, svg("marker", { id: "tip", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto-start-reverse" }, svg("path", { d: "M0 0 8 4 0 8z" })));

function edges({ article, statements, speakers }, boxes) {
  const hueOf = new Map(speakers.map((one) => [one.id, one.hue]));
  return statements.flatMap((one) => {
    const box = boxes.get(one.id);
    const said = one.speakers.filter((id) => boxes.has(id)).map((id) => edge(curve(box, boxes.get(id)), `said line-${hueOf.get(id)}`));
    const denied = one.deniers.flatMap((id) => denial(box, boxes.get(id)));
    return [edge(branch(boxes.get(article.id), box), "part"), ...said, ...denied];
  });
}

const edge = (d, name) => svg("path", { d, class: `edge ${name}` });

function denial(from, to) {
  const [x, y] = labelAt(from, to);
  const label = svg("g", { class: "denial" }, svg("rect", { x: x - 29, y: y - 11, width: 58, height: 22, rx: 11 }), svg("text", { x, y: y + 4.5 }, "denies"));
  return [svg("path", { d: curve(from, to), class: "edge denied", "marker-start": "url(#tip)" }), label];
}

function statementNode(one, { speakers }, boxes) {
  const names = (ids) => speakers.filter(({ id }) => ids.includes(id)).map(({ name }) => name).join(", ");
  const said = one.speakers.length ? `, by ${names(one.speakers)}` : "";
  const denied = one.deniers.length ? `, denied by ${names(one.deniers)}` : "";
  const hue = speakers.find(({ id }) => one.speakers.includes(id))?.hue ?? "none";
  const node = nodeOf(one, boxes, `node ${one.kind} hue-${hue}`, TITLES[one.kind], `${said}${denied}`);
  node.addEventListener("click", () => choose({ statement: one.id }, "graph"));
  return node;
}

function speakerNode(one, boxes) {
  const node = nodeOf({ ...one, text: one.name }, boxes, `node party hue-${one.hue}`, `${one.number} · ${one.type || "Speaker"}`);
  node.addEventListener("click", () => choose({ speaker: one.id }, "graph"));
  return node;
}

function nodeOf(one, boxes, name, type, more = "") {
  const { x, y, width, height, lines } = boxes.get(one.id);
  return svg(
    "g",
    { class: name, tabindex: "-1", role: "button", "aria-label": `${type}: ${one.text}${more}`, "aria-pressed": "false", "data-id": one.id, transform: `translate(${x} ${y})` },
    svg("title", {}, one.text),
    svg("rect", { width, height, rx: 8 }),
    svg("rect", { class: "stripe", width: 5, height: height - 16, y: 8, rx: 2.5 }),
    svg("text", { class: "type", x: 14, y: 22 }, type),
    ...lines.map((line, index) => svg("text", { x: 14, y: 42 + index * 18 }, line)),
  );
}

function walk(event, nodes) {
  const at = nodes.indexOf(document.activeElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: nodes.length - 1 }[event.key];
  if (nodes[to]) focus(nodes, nodes[to]);
  else if (event.key === "Enter" || event.key === " ") nodes[at].dispatchEvent(new MouseEvent("click"));
  else return;
  event.preventDefault();
}

function focus(nodes, one) {
  for (const node of nodes) node.setAttribute("tabindex", node === one ? "0" : "-1");
  one.focus();
}

function mark(nodes, { statements, speakers }) {
  const ids = new Set(statements.filter(isChosen).map((one) => one.id));
  for (const { id } of speakers) if (isChosen({ id, speakers: [id], deniers: [] })) ids.add(id);
  for (const node of nodes) node.setAttribute("aria-pressed", String(ids.has(node.dataset.id)));
}

function list({ statements, speakers }, article) {
  const names = (ids) => ids.map((id) => speakers.find((one) => one.id === id)?.name ?? id).join(" and ");
  const items = statements.map((one) =>
    el(
      "li",
      {},
      el("b", {}, TITLES[one.kind]),
      ` ${one.text}`,
      one.speakers.length > 0 && el("span", {}, ` — ${one.kind === "quotation" ? "spoken" : "claimed"} by ${names(one.speakers)}`),
      one.deniers.length > 0 && el("span", {}, ` — denied by ${names(one.deniers)}`),
      one.verdict && el("span", {}, ` — ${one.verdict}`),
    ),
  );
  return el("details", { class: "listed" }, el("summary", {}, "The same as a list"), el("p", {}, el("b", {}, article.type), ` ${article.text}`), el("ol", {}, ...items));
}

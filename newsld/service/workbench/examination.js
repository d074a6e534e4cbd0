// A text → all that the service says of it, and what this page makes of that.

import { textOf } from "./documents.js";
import { kindOf } from "./kinds.js";
import { placed, sought, wholeText } from "./places.js";
import * as service from "./service.js";
import { peopled, read } from "./statements.js";

const JSON_LD = "application/ld+json";
let last = {}; // the article that was converted last; held to another profile it stays the same

/** Return `{graph, words, document, page, remarks, refusal}` of a text, as far as it has them. */
export async function examine(text, options) {
    const kind = kindOf(text);
    if (kind.name === "document") return examineDocument(text, options);
    const sent = { text, type: kind.type, form: kind.form };
    const article = await examineArticle(sent, options).catch((error) => onlyMarkup(error, kind));
    const page = kind.hasMarkup ? await checked(sent, options) : undefined;
    return { ...article, page };
}

async function examineDocument(text, options) {
    const document = await checked({ text, type: JSON_LD }, options);
    const said = read(text);
    const body = said.article ? textOf(said.article, "articleBody") : "";
    const graph = said.article || said.statements.length ? peopled(said, sought(said.statements, body)) : undefined;
    const words = body && { text: body, headlineEnd: 0, language: textOf(said.article, "inLanguage") };
    return { document, graph, words, isGiven: true };
}

async function examineArticle(sent, options) {
    const { made, annotation } = await converted(sent, options);
    const document = await checked({ text: written(made.graph), type: JSON_LD }, options);
    const said = read(document.text);
    const graph = peopled(said, placed(said.statements, annotation));
    const words = { ...wholeText(annotation), language: annotation.language };
    return { document: { ...document, html: made.html }, graph, words, remarks: made.remarks };
}

async function converted(sent, { signal, url }) {
    if (last.text === sent.text && last.url === url) return last;
    const asked = { signal, url, form: sent.form };
    const made = await service.convert(sent, asked); // one after the other: a small service takes on few at a time
    const annotation = await service.annotate(sent, asked);
    last = { text: sent.text, url, made, annotation };
    return last;
}

async function checked(sent, { signal, profile }) {
    const { diagnostics } = await service.validate(sent, { signal, profile });
    return { text: sent.text, diagnostics };
}

/** A page that is no article may have markup all the same; of anything else the refusal stands. */
function onlyMarkup(error, { hasMarkup }) {
    if (error.status !== 422 || !hasMarkup) throw error;
    return { refusal: error };
}

/** Return a graph as the service writes it: no character in it can end a script or begin a tag. */
function written(graph) {
    const hazard = /[<>&\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
    const escaped = (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`;
    return JSON.stringify(graph, null, 2).replace(hazard, escaped);
}

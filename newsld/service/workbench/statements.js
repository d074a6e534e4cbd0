// A graph as this page shows it: the article, what is said in it, and by whom.

import { isOf, nodesOf, textOf, typesOf, valuesOf } from "./documents.js";

const ARTICLES = ["NewsArticle", "Article", "BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting"];
const HUES = 8; // as many as workbench.css has colours for

/** Return what a JSON-LD text says: its nodes by id, the article, and the statements. */
export function read(text) {
    const nodes = nodesOf(text);
    const byId = new Map(nodes.map((node) => [node["@id"], node]));
    const article =
        nodes.find((node) => isOf(node, ...ARTICLES)) ?? nodes.find((node) => /Article$/.test(typesOf(node)[0]));
    const denials = nodes.filter((node) => isOf(node, "DisagreeAction")).map(denial);
    const statements = nodes
        .filter((node) => isOf(node, "Quotation", "Claim", "ClaimReview"))
        .map((node) => statement(node, byId));
    for (const one of statements)
        one.deniers = denials.filter((d) => d.objects.includes(one.id)).flatMap((d) => d.agents);
    return { article, statements, byId };
}

/** Return a graph with these statements, and who is named by them, in their order. */
export const peopled = (graph, statements) => ({ ...graph, statements, speakers: speakersOf(statements, graph.byId) });

function statement(node, byId) {
    if (isOf(node, "ClaimReview")) return review(node, byId);
    const isQuotation = isOf(node, "Quotation");
    const speakers = references(node, ...(isQuotation ? ["spokenByCharacter", "creator"] : ["author", "creator"]));
    return {
        id: node["@id"],
        kind: isQuotation ? "quotation" : "claim",
        text: textOf(node, "text") || textOf(node, "name"),
        speakers,
    };
}

function review(node, byId) {
    const [reviewed, rating] = ["itemReviewed", "reviewRating"].map(
        (term) => byId.get(references(node, term)[0]) ?? {},
    );
    return {
        id: node["@id"],
        kind: "review",
        text: textOf(node, "claimReviewed"),
        speakers: references(reviewed, "author"),
        verdict: textOf(rating, "alternateName") || textOf(rating, "ratingValue"),
    };
}

const denial = (node) => ({
    id: node["@id"],
    agents: references(node, "agent"),
    objects: references(node, "object"),
});

/** Return the ids that the properties of a node lead to; a name in the place of a node stands for itself. */
function references(node, ...terms) {
    return terms.flatMap((term) => valuesOf(node, term)).map((value) => value?.["@id"] ?? String(value));
}

/** Return who is named by the statements, in that order, each with a number and a hue. */
function speakersOf(statements, byId) {
    const ids = new Set(statements.flatMap((one) => [...one.speakers, ...one.deniers]));
    return [...ids].map((id, index) => speaker(id, byId.get(id) ?? {}, index));
}

function speaker(id, node, index) {
    return {
        id,
        number: index + 1,
        hue: index % HUES,
        name: textOf(node, "name") || textOf(node, "description") || id,
        role: textOf(node, "jobTitle"),
        type: typesOf(node)[0] ?? "",
    };
}

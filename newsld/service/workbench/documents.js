// JSON-LD as nodes: flat, by their ids. Plain terms of schema.org are read, and no context is followed.

/** Return the nodes of a JSON-LD text in the order in which they stand, [] where it is no JSON. */
export function nodesOf(text) {
    const nodes = new Map();
    const blank = { count: 0 };
    try {
        gather(JSON.parse(text), nodes, blank);
    } catch {
        return [];
    }
    return [...nodes.values()];
}

/** Return all values of a property. */
export const valuesOf = (node, term) => listed(node[term]);

/** Return the first text that a property has, "" where it has none. */
export function textOf(node, term) {
    const value = valuesOf(node, term).find((one) => typeof one === "string" || typeof one === "number");
    return value === undefined ? "" : String(value);
}

/** Tell whether a node has one of these types. */
export const isOf = (node, ...types) => valuesOf(node, "@type").some((type) => types.includes(local(type)));

/** Return the types of a node without the address of schema.org. */
export const typesOf = (node) => valuesOf(node, "@type").map(local);

const listed = (value) => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const local = (type) => String(type).replace(/^(https?:\/\/schema\.org\/|schema:)/, "");

/** Put a value's nodes into the map, and return the value with references in their place. */
function gather(value, nodes, blank) {
    if (Array.isArray(value)) return value.map((one) => gather(one, nodes, blank));
    if (value === null || typeof value !== "object") return value;
    if ("@value" in value) return value["@value"];
    if ("@graph" in value && !("@type" in value)) return gather(value["@graph"], nodes, blank);
    const id = typeof value["@id"] === "string" ? value["@id"] : `_:${(blank.count += 1)}`;
    const node = nodes.get(id) ?? { "@id": id };
    const terms = Object.entries(value).filter(([term]) => term !== "@id" && term !== "@context");
    if (terms.length) nodes.set(id, node); // a bare reference is no node, and does not change its place
    for (const [term, held] of terms) node[term] = gather(held, nodes, blank);
    return { "@id": id };
}

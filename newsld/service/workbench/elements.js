// Elements of the page. What strangers wrote gets in as text alone; nothing here takes markup.

const SVG = "http://www.w3.org/2000/svg";

/** Return the element of the page that has this id. */
export const byId = (id) => document.getElementById(id);

/** Make an HTML element; an attribute named `on…` is a listener, one that is false or undefined is left out. */
export function el(name, attributes = {}, ...children) {
    return filled(document.createElement(name), attributes, children);
}

/** Make an SVG element. */
export function svg(name, attributes = {}, ...children) {
    return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(element, attributes, children) {
    for (const [key, value] of Object.entries(attributes)) {
        if (value === false || value === undefined) continue;
        if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
        else element.setAttribute(key, value === true ? "" : value);
    }
    element.append(...children.filter((child) => child !== undefined && child !== false));
    return element;
}

/** Return "1 claim", "2 claims". */
export const counted = (count, word) => `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;

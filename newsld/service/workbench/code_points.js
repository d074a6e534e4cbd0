// The service counts in code points, a browser in UTF-16 code units.

const ASTRAL = /[\u{10000}-\u{10ffff}]/u;

/** Return the function that leads from an offset in code points of a text to one in code units. */
export function unitsOf(text) {
    if (!ASTRAL.test(text)) return (offset) => offset;
    const units = [0];
    for (const character of text) units.push(units.at(-1) + character.length);
    return (offset) => units[Math.min(offset, units.length - 1)];
}

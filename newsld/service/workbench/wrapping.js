// Texts in lines of a width, for SVG has none.

const FONT = "14px system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif"; // as .graph has it

/** Return the function `wrap(text, width, most)` that cuts a text into at most so many lines. */
export function wrapping() {
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = FONT;
    const fits = (text, width) => pen.measureText(text).width <= width;
    return (text, width, most) => {
        const words = text.trim().split(/\s+/);
        const lines = [];
        while (words.length && lines.length < most) lines.push(lineOf(words, (line) => fits(line, width)));
        return words.length ? [...lines.slice(0, -1), shortened(lines.at(-1), (line) => fits(line, width))] : lines;
    };
}

/** Take words for one line; one that is too long by itself is cut. */
function lineOf(words, fits) {
    let line = words.shift();
    if (!fits(line)) {
        const kept = longest(line, fits);
        words.unshift(line.slice(kept.length));
        return kept;
    }
    while (words.length && fits(`${line} ${words[0]}`)) line += ` ${words.shift()}`;
    return line;
}

function longest(word, fits) {
    const characters = [...word];
    let low = 1;
    for (let high = characters.length; low < high;) {
        const middle = Math.ceil((low + high) / 2);
        if (fits(characters.slice(0, middle).join(""))) low = middle;
        else high = middle - 1;
    }
    return characters.slice(0, low).join("");
}

function shortened(line, fits) {
    let characters = [...line];
    while (characters.length > 1 && !fits(`${characters.join("")}…`)) characters = characters.slice(0, -1);
    return `${characters.join("").trimEnd()}…`;
}

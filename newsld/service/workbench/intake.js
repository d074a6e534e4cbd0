// How a text gets in: typed, pasted, out of a file, dropped, or one of the examples.

import { byId, el } from "./elements.js";
import { toast } from "./toast.js";

export const EXAMPLES = [
    { file: "dam.txt", title: "A council and a dam", what: "Plain text: quotations, claims and a denial" },
    { file: "ferry.txt", title: "A fact check", what: "Plain text: a claim, who made it, the verdict" },
    { file: "bruecke.txt", title: "Ein Rat streitet", what: "German: reported speech in the subjunctive" },
    { file: "page.html", title: "A page with markup", what: "HTML: its structured data has faults" },
    { file: "faults.jsonld", title: "JSON-LD with faults", what: "A graph to validate, each fault at its line" },
];

const LARGEST = 20_000_000; // bytes of a file that a browser takes into a text field with ease

/** Hand every text that is brought to `take(text)`. */
export function intake(take) {
    const read = (file) => textOf(file).then(take, (error) => toast(error.message));
    const file = byId("file");
    file.addEventListener("change", () => {
        if (file.files[0]) read(file.files[0]);
        file.value = "";
    });
    drops(byId("input"), (dropped) => read(dropped), take);
    examples((name) => fetched(name).then(take, (error) => toast(error.message)));
}

async function textOf(file) {
    if (file.size > LARGEST) throw new Error(`${file.name} is larger than a page can hold; use the service itself.`);
    return decoded(await file.arrayBuffer());
}

/** Return the text of bytes: UTF-8, UTF-16 with its mark, or else what Windows wrote before. */
function decoded(bytes) {
    const [first, second] = new Uint8Array(bytes.slice(0, 2));
    if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
    if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
        toast("The file is no UTF-8; it was read as Windows-1252.");
        return new TextDecoder("windows-1252").decode(bytes);
    }
}

async function fetched(name) {
    const response = await fetch(new URL(`examples/${name}`, import.meta.url));
    if (!response.ok) throw new Error("The example is not there.");
    return response.text();
}

function drops(zone, takeFile, takeText) {
    const over = (isOver) => (event) => {
        event.preventDefault();
        zone.classList.toggle("over", isOver);
    };
    zone.addEventListener("dragover", over(true));
    zone.addEventListener("dragleave", over(false));
    zone.addEventListener("drop", (event) => {
        over(false)(event);
        const { files } = event.dataTransfer;
        const text = event.dataTransfer.getData("text/plain");
        if (files.length) takeFile(files[0]);
        else if (text) takeText(text);
    });
}

function examples(choose) {
    const select = byId("examples");
    select.append(
        el("option", { value: "" }, "Examples…"),
        ...EXAMPLES.map(({ file, title }) => el("option", { value: file }, title)),
    );
    select.addEventListener("change", () => {
        if (select.value) choose(select.value);
        select.value = "";
    });
    const card = ({ file, title, what }) =>
        el(
            "li",
            {},
            el("button", { type: "button", onclick: () => choose(file) }, el("b", {}, title), el("small", {}, what)),
        );
    byId("cards").append(...EXAMPLES.map(card));
}

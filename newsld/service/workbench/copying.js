// What was made, out of the page: to the clipboard, or into a file.

import { el } from "./elements.js";
import { toast } from "./toast.js";

/** Make a button that copies a text, and tells whether it could. */
export function copyButton(label, text) {
    const copied = async () => {
        const isDone = await copy(text);
        toast(
            isDone
                ? `${label.replace(/^Copy/, "Copied")}.`
                : "The browser did not let it be copied; the file can be saved.",
        );
    };
    return el("button", { type: "button", onclick: copied }, label);
}

/** Make a button that saves a text as a file. */
export function saveButton(label, text, { name, type }) {
    return el("button", { type: "button", onclick: () => save(text, name, type) }, label);
}

async function copy(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        return false; // not allowed, or no secure context
    }
}

function save(text, name, type) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    el("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

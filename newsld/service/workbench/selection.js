// What is chosen: one statement or one speaker, the same in every view.

const listeners = new Set();
let chosen = { statement: "", speaker: "" };

/** Choose a statement or a speaker by id; the views hear of it, and of who asked for it. */
export function choose(choice, by) {
    chosen = { statement: "", speaker: "", ...choice };
    for (const listener of listeners) listener(chosen, by);
}

/** Say again what is chosen, as to a view that has come to sight. */
export const remind = (by) => choose(chosen, by);

/** Have a function called whenever something else is chosen. */
export const heed = (listener) => listeners.add(listener);

/** Forget what is chosen and who listens: other views come. */
export function forget() {
    listeners.clear();
    chosen = { statement: "", speaker: "" };
}

/** Tell whether a statement is chosen, itself or by one of its speakers. */
export function isChosen(statement) {
    const { statement: id, speaker } = chosen;
    return (id !== "" && statement.id === id) || (speaker !== "" && [...statement.speakers, ...statement.deniers].includes(speaker));
}

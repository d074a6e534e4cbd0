// Who says what, as a list: the legend of the colours, and the way through the text by keyboard.

import { el, counted } from "./elements.js";
import { choose, heed } from "./selection.js";

/** Make the list of speakers, each with what they say and deny, and last what nobody is named for. */
export function speakerList(statements, speakers) {
    const groups = speakers.map((speaker) => groupOf(speaker, statements));
    const unsaid = statements.filter((one) => !one.speakers.length && !one.deniers.length);
    const nobody = el("h4", {}, swatch("none", "?"), el("b", {}, "Nobody named"));
    if (unsaid.length) groups.push(group(nobody, unsaid.map((one) => item(one))));
    const list = el("div", { class: "speakers", role: "group", "aria-label": "Speakers" }, ...groups);
    heed((chosen, by) => mark(list, chosen, by));
    list.addEventListener("keydown", walk);
    return list;
}

/** Make the mark of a speaker: their number on their colour. */
export const swatch = (hue, number) =>
    el("span", { class: `swatch hue-${hue}`, "aria-hidden": "true" }, String(number));

function groupOf(speaker, statements) {
    const own = statements.filter((one) => one.speakers.includes(speaker.id));
    const denied = statements.filter((one) => one.deniers.includes(speaker.id) && !own.includes(one));
    const count = counted(own.length + denied.length, "statement");
    const name = el(
        "button",
        { type: "button", class: "speaker", "data-speaker": speaker.id, "aria-pressed": "false", onclick: toggled },
        swatch(speaker.hue, speaker.number),
        el("span", {}, el("b", {}, speaker.name), el("small", {}, [speaker.role, count].filter(Boolean).join(" · "))),
    );
    return group(
        el("h4", {}, name),
        [...own.map((one) => item(one)), ...denied.map((one) => item(one, "denies"))],
        speaker.hue,
    );
}

const group = (heading, items, hue = "none") => el("section", { class: `hue-${hue}` }, heading, el("ul", {}, ...items));

function item(one, label = one.kind) {
    const attributes = { type: "button", class: "statement", "data-statement": one.id, "aria-pressed": "false" };
    const told = one.verdict ? `Verdict: ${one.verdict}` : one.rows.slice(0, 1).map(reason).join("");
    const button = el("button", { ...attributes, onclick: toggled });
    button.append(el("span", { class: `tag ${label}` }, label), el("span", { dir: "auto" }, one.text));
    if (told) button.append(el("small", {}, told));
    return el("li", {}, button);
}

/** Return what decided that a statement is its speaker's, and how sure that is. */
function reason({ cue, step, confidence }) {
    return [cue && `“${cue}”`, step, `sure by ${Math.round(confidence * 100)} %`].filter(Boolean).join(" · ");
}

function toggled({ currentTarget: { dataset, ariaPressed } }) {
    const { statement = "", speaker = "" } = ariaPressed === "true" ? {} : dataset;
    choose({ statement, speaker }, "list");
}

function mark(list, chosen, by) {
    for (const button of list.querySelectorAll("button")) {
        const { statement, speaker } = button.dataset;
        const isChosen = statement ? statement === chosen.statement : speaker === chosen.speaker;
        button.ariaPressed = String(isChosen);
        if (isChosen && by !== "list") button.scrollIntoView({ block: "nearest" });
    }
}

/** Lead by the arrow keys from one button of the list to the next. */
function walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const next = buttons[buttons.indexOf(document.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
}

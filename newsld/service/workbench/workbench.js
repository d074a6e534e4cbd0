// The workbench: a text in; its words, its graph and its faults out.

import { tally } from "./code_view.js";
import { byId, counted, el } from "./elements.js";
import { examine } from "./examination.js";
import { intake } from "./intake.js";
import { kindOf } from "./kinds.js";
import { problem } from "./problems.js";
import { show } from "./results.js";
import * as service from "./service.js";

const field = byId("text");
const rules = new Map();
let offering;
let running = new AbortController();
let shown = ""; // the text that the result is of

const tell = (text) => byId("status").replaceChildren(text);

/** Run what is in the field through the service, and show what comes of it. */
async function run() {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const text = field.value;
    if (kindOf(text).name === "nothing") return tell("There is nothing to convert yet.");
    busy(true);
    try {
        await offerRules();
        const result = await examine(text, { signal, url: byId("url").value.trim(), profile: byId("profile").value });
        if (signal.aborted) return;
        clear();
        show(result, { isAnew: text !== shown, rules });
        shown = text;
        look();
        tell(summary(result));
        if (result.refusal) refuse(result.refusal);
    } catch (error) {
        if (error.name === "AbortError") return;
        tell("");
        byId("views").hidden ||= text !== shown; // what is there is of another text
        refuse(error);
    }
    busy(false);
}

function summary({ graph, document, page }) {
    const count = (kind, word) => counted(graph.statements.filter((one) => one.kind === kind).length, word);
    const said =
        graph &&
        `${count("quotation", "quotation")}, ${count("claim", "claim")}, ${counted(graph.speakers.length, "speaker")}.`;
    return [said, document && faults(document), page && `The page’s own markup: ${faults(page)}`]
        .filter(Boolean)
        .join(" ");
}

function faults({ diagnostics }) {
    return diagnostics.length
        ? `${tally(diagnostics)
              .map(([, told]) => told)
              .join(", ")}.`
        : "No faults.";
}

function busy(isBusy) {
    byId("result").setAttribute("aria-busy", String(isBusy));
    if (isBusy) tell("Working…");
}

function clear() {
    byId("problem").replaceChildren();
    byId("token").hidden = true;
}

function refuse(error) {
    if (!(error instanceof service.Refusal)) throw error;
    clear();
    byId("problem").replaceChildren(problem(error, run));
    if (error.status !== 401) return;
    byId("token").hidden = false;
    byId("token-field").focus();
}

/** Get the rules and the profiles, once; a refusal is no answer, and they are asked for again. */
function offerRules() {
    offering ??= service.rules().then(offer, (error) => {
        offering = undefined;
        throw error;
    });
    return offering;
}

function offer(said) {
    for (const rule of said.rules) rules.set(rule.code, rule);
    byId("profile").append(
        ...said.profiles.map(({ name, title }) => el("option", { value: name }, `${name}: ${title}`)),
    );
}

function take(text) {
    field.value = text;
    look();
    run();
}

function look() {
    const isStale = shown && shown !== field.value;
    byId("kind").replaceChildren(
        `Taken for ${kindOf(field.value).title}.${isStale ? " The result is of the text before." : ""}`,
    );
}

field.addEventListener("input", look);
field.addEventListener("paste", () => setTimeout(() => (look(), run())));
field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
});
byId("run").addEventListener("submit", (event) => {
    event.preventDefault();
    run();
});
byId("profile").addEventListener("change", () => field.value.trim() && run());
byId("token").addEventListener("submit", (event) => {
    event.preventDefault();
    service.keepToken(byId("token-field").value);
    run();
});
intake(take);
offerRules().catch(() => undefined); // asked again, and its refusal told, with the first text

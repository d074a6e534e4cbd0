// A refusal of the service as a sentence, and what one can do about it.

import { el } from "./elements.js";
import { hasToken } from "./service.js";

const SENTENCES = {
    0: () => "The service does not answer. It may have been stopped, or the network is down.",
    400: (said) => `The service could not read the request: ${said}.`,
    401: () => (hasToken() ? "The token is not one of this service’s." : "This service wants a token."),
    403: () => "This token is not allowed to do that.",
    408: () => "The input took too long to arrive.",
    413: (said) => `The input is too large for this service: ${said}.`,
    415: (said) => `The service does not read this kind of input: ${said}.`,
    422: (said) => `There is no article in it: ${said}.`,
    429: () => "Too many requests for now.",
    500: (said) => `The service failed on this input: ${said}.`,
    503: () => "The service is busy.",
    504: () => "The input took too long, so the service gave it up.",
};

/** Return what a refusal means, as a sentence. */
export function sentence(refusal) {
    const said = refusal.message.replace(/[.\s]+$/, "") || "it says no more";
    const known = SENTENCES[refusal.status];
    const told = known ? known(said) : `The service answered with ${refusal.status}: ${said}.`;
    return refusal.retryAfter ? `${told} It asks to try again in ${refusal.retryAfter} seconds.` : told;
}

/** Make what tells of a refusal, with a button that tries again. */
export function problem(refusal, again) {
    return el(
        "div",
        { class: "problem" },
        el("p", {}, sentence(refusal)),
        refusal.request && el("p", { class: "hint" }, `Request ${refusal.request}`),
        refusal.status !== 401 &&
            refusal.status !== 422 &&
            el("button", { type: "button", onclick: again }, "Try again"),
    );
}

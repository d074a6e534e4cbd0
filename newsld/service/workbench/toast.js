// A word on what was just done, which goes by itself.

import { byId } from "./elements.js";

const SHOWN = 6000; // milliseconds
let going = 0;

/** Say something at the foot of the window, also to who cannot see it. */
export function toast(text) {
    clearTimeout(going);
    byId("toast").replaceChildren(text);
    going = setTimeout(() => byId("toast").replaceChildren(), SHOWN);
}

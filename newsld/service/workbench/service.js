// The service behind this page: what is asked of it, and what it says where it refuses.

const KEY = "newsld-token";

/** What the service said in the place of an answer, or that it said nothing. */
export class Refusal extends Error {
    constructor(status, said = {}, retryAfter = "") {
        super(said.detail || said.title || "");
        this.status = status;
        this.request = said.request_id ?? "";
        this.retryAfter = retryAfter;
    }
}

export const convert = (article, options) => posted("v1/convert", article, options);
export const annotate = (article, options) => posted("v1/annotate", article, options);
export const validate = (document, options) => posted("v1/validate", document, options);
export const rules = () => asked("v1/rules", {});

/** Keep a token as long as this tab is open. */
export const keepToken = (token) => sessionStorage.setItem(KEY, token);

/** Tell whether a token is kept. */
export const hasToken = () => sessionStorage.getItem(KEY) !== null;

function posted(path, { text, type }, { signal, ...query }) {
    const said = Object.entries(query).filter(([, value]) => value);
    const address = said.length ? `${path}?${new URLSearchParams(said)}` : path;
    return asked(address, {
        method: "POST",
        body: text,
        headers: { "Content-Type": `${type}; charset=utf-8` },
        signal,
    });
}

async function asked(address, request) {
    const token = sessionStorage.getItem(KEY);
    const headers = {
        Accept: "application/json",
        ...request.headers,
        ...(token && { Authorization: `Bearer ${token}` }),
    };
    const response = await answered(address, { ...request, headers });
    const said = await response.json().catch(() => ({}));
    if (response.ok) return said;
    throw new Refusal(response.status, said, response.headers.get("Retry-After") ?? "");
}

async function answered(address, request) {
    try {
        return await fetch(address, request);
    } catch (error) {
        throw error.name === "AbortError" ? error : new Refusal(0);
    }
}

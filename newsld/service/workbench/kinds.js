// What was pasted: it decides where it is sent.

const CONTEXT = /"@(context|graph|type)"\s*:/;
const MARKUP =
    /<script[^>]*\btype\s*=\s*["']?application\/ld\+json|\sitemscope\b|\sitemtype\s*=|\stypeof\s*=|\svocab\s*=/i;
const PAGE = /^\s*(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|article|main|section|div|p|h1|script)\b/i;

const JSON_LD = { name: "document", title: "JSON-LD", type: "application/ld+json" };
const RECORD = { name: "article", title: "a record", type: "application/json" };
const XML = { name: "article", title: "XML", type: "application/xml" };
const TEXT = { name: "article", title: "plain text", type: "text/plain" };
const HTML = { name: "article", title: "a page", type: "text/html", form: "html" }; // a piece of one too
const MARKED = { ...HTML, title: "a page with structured data", hasMarkup: true };
const NOTHING = { name: "nothing", title: "nothing" };

/** Return what a text is taken for: its name and title, the type and form that it is sent as, and whether it has markup. */
export function kindOf(text) {
    const start = text.trimStart().slice(0, 1);
    if (!start) return NOTHING;
    if (start === "{" || start === "[") return CONTEXT.test(text) ? JSON_LD : RECORD;
    if (PAGE.test(text)) return MARKUP.test(text) ? MARKED : HTML;
    return start === "<" ? XML : TEXT;
}

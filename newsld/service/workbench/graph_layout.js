// Where the nodes of a graph stand: the article, beside it what is said, and beside that who says it.

const ARTICLE = { x: 0, width: 210 };
const STATEMENT = { x: 270, width: 380 };
const SPEAKER = { x: 790, width: 210 };
const GAP = 14;
const LINE = 18;
const PADDING = 12;

export const WIDTH = SPEAKER.x + SPEAKER.width;
export const TRUNK = (ARTICLE.width + STATEMENT.x) / 2;

/** Return the boxes of a graph by the ids of its nodes, each with its lines of text, and the height of it all. */
export function layout({ article, statements, speakers }, wrap) {
    const head = boxOf(ARTICLE, 0, article.text, wrap, 6);
    const said = stacked(statements, (one, y) => boxOf(STATEMENT, y, one.text, wrap, 3));
    const wanted = new Map(speakers.map((one) => [one.id, middleOf(one, statements, said)]));
    const inOrder = [...speakers].sort((a, b) => wanted.get(a.id) - wanted.get(b.id));
    const who = stacked(inOrder, (one, y) => speakerBox(one, y, wanted.get(one.id), wrap));
    const boxes = new Map([[article.id, head], ...said, ...who]);
    return { boxes, height: Math.max(...[...boxes.values()].map((box) => box.y + box.height)) };
}

/** Return a path from the right side of one box to the left side of another. */
export function curve(from, to) {
    const { x1, y1, x2, y2, middle } = ends(from, to);
    return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

/** Return the place on that path where a label stands best: near the first box, where few others pass. */
export function labelAt(from, to) {
    const { x1, y1, x2, y2, middle } = ends(from, to);
    const t = 0.3;
    const along = (a, b, c, d) => (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
    return [along(x1, middle, middle, x2), along(y1, y1, y2, y2)];
}

function ends(from, to) {
    const [x1, x2] = [from.x + from.width, to.x];
    return { x1, y1: from.y + from.height / 2, x2, y2: to.y + to.height / 2, middle: (x1 + x2) / 2 };
}

/** Return a path from the article along the trunk to a box. */
export function branch(from, to) {
    const [y1, y2] = [from.y + Math.min(from.height / 2, 26), to.y + to.height / 2];
    const turn = Math.max(Math.min(Math.abs(y2 - y1), 8), 0);
    const down = y2 < y1 ? -turn : turn;
    const trunk = `H${TRUNK - turn}q${turn} 0 ${turn} ${down}V${y2 - down}q0 ${down} ${turn} ${down}`;
    return `M${from.x + from.width} ${y1}${turn ? trunk : ""}H${to.x}`;
}

function boxOf({ x, width }, y, text, wrap, most) {
    const lines = wrap(text, width - 2 * PADDING, most);
    return { x, y, width, lines, height: 2 * PADDING + LINE * (lines.length + 1) - 2 };
}

function speakerBox(one, free, middle, wrap) {
    const box = boxOf(SPEAKER, 0, one.name, wrap, 2);
    return { ...box, y: Math.max(free, middle - box.height / 2) };
}

/** Return boxes by id, one below the other; `make(one, y)` makes each at `y` or lower. */
function stacked(ones, make) {
    const boxes = new Map();
    let free = 0;
    for (const one of ones) {
        const box = make(one, free);
        boxes.set(one.id, box);
        free = box.y + box.height + GAP;
    }
    return boxes;
}

/** Return the height at which a speaker would best stand: in the middle of what they say. */
function middleOf(speaker, statements, said) {
    const own = statements.filter((one) => [...one.speakers, ...one.deniers].includes(speaker.id));
    const heights = own.map((one) => said.get(one.id)).map((box) => box.y + box.height / 2);
    return heights.reduce((sum, height) => sum + height, 0) / Math.max(heights.length, 1);
}

// Tabs as WAI-ARIA's authoring practices have them: one stop for Tab, arrows between them.

/** Make a list of tabs work; `onOpen()` is called when another is open.

  Returns `open(name)`, `offer(names)`, which says which of them there are, and `opened()`, the name of the open one. */
export function tabs(list, onOpen) {
    const every = [...list.querySelectorAll("[role=tab]")];
    const panelOf = (tab) => document.getElementById(tab.getAttribute("aria-controls"));
    const shown = () => every.filter((tab) => !tab.hidden);

    function select(tab) {
        for (const one of every) {
            one.setAttribute("aria-selected", String(one === tab));
            one.tabIndex = one === tab ? 0 : -1;
            panelOf(one).hidden = one !== tab;
        }
        onOpen();
    }

    function onKey(event) {
        const tabsShown = shown();
        const at = tabsShown.indexOf(document.activeElement);
        const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        const next = tabsShown.at(to % tabsShown.length);
        next.focus();
        select(next);
    }

    list.addEventListener("keydown", onKey);
    for (const tab of every) tab.addEventListener("click", () => select(tab));
    return {
        open: (name) => select(every.find((tab) => tab.dataset.view === name)),
        opened: () => every.find((tab) => tab.ariaSelected === "true")?.dataset.view,
        offer: (names) => {
            for (const tab of every) tab.hidden = !names.includes(tab.dataset.view);
        },
    };
}

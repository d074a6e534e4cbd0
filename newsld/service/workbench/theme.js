// The colours that were chosen, before anything is painted; a classic script, for modules run later.
{
    const root = document.documentElement;
    const KEY = "newsld-theme";

    const stored = () => {
        try {
            return localStorage.getItem(KEY) ?? "";
        } catch {
            return ""; // a browser may forbid it
        }
    };

    const store = (theme) => {
        try {
            localStorage.setItem(KEY, theme);
        } catch {
            // then it holds until the page is closed
        }
    };

    const wear = (theme) => {
        if (theme) root.dataset.theme = theme;
        else delete root.dataset.theme;
    };

    wear(stored());
    document.addEventListener("DOMContentLoaded", () => {
        for (const radio of document.querySelectorAll("input[name=theme]")) {
            radio.checked = radio.value === stored();
            radio.addEventListener("change", () => {
                store(radio.value);
                wear(radio.value);
            });
        }
    });
}

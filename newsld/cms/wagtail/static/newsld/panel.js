// Wagtail saves drafts without leaving the page; what is wrong with the new one is asked for then.
document.addEventListener("w-autosave:success", async (event) => {
  const key = event.detail?.response?.pk;
  for (const panel of key ? document.querySelectorAll("[data-newsld-findings]") : []) {
    const answer = await fetch(panel.dataset.newsldFindings.replace("/0/", `/${key}/`), { credentials: "same-origin" });
    if (answer.ok) panel.innerHTML = await answer.text();
  }
});

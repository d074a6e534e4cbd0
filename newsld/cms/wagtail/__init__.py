"""newsld in a Wagtail site: `INSTALLED_APPS = [..., "newsld.cms.django", "newsld.cms.wagtail"]`, `NEWSLD = {...}`.

Pages with `NewsldPageMixin`, and those that `NEWSLD_PAGES` maps, have a graph of each of their revisions; `NewsldPanel`
shows editors what is wrong with it, and with `on_error = "block"` no road leads an article with an error to readers.
"""

"""newsld in a Django site: `INSTALLED_APPS = [..., "newsld.cms.django"]`, `NEWSLD = {...}` as newsld.toml has it.

`NewsldMixin` makes a graph of each object of a model as it is saved, `{% newsld_graph object %}` prints it,
`NewsldAdmin` shows what is wrong with it, and `manage.py newsld_backfill` does the same for what was there before.
"""

"""The same roads over archives: millions of articles, by several processes, and again from where it was broken off.

A run cuts its input into portions, each of which becomes one *part*: a file of every table, published when it is
whole. What parts there are depends on the input alone, not on how many processes make them, so that whoever goes on
with a run, or runs it again, writes the same bytes.

    records    what is in the inputs, in their order            portions   as much of it as becomes a part
    roads/     a record → the rows of its articles              columns    what the tables are made of
    crew       processes that work on portions                  parts      whole parts, kept in a folder
    arrow      the same for a batch of Arrow's: what every engine runs
"""

"""The same roads over archives: millions of articles, by several processes, and again from where it was broken off.

A run cuts its input into portions, each of which becomes one *part*: a file of every table, published when it is
whole. What parts there are depends on the input alone, not on how many processes make them, so that whoever goes on
with a run, or runs it again, writes the same bytes.

    files      what the inputs stand for                        inputs     what is in files: records, in their order
    portions   as many of them as become a part                 roads/     a record → the rows of its articles
    crew       hands, processes that work on portions           columns    what the tables are made of
    parts      a file of every table                            folder     where parts are published and known again
    jobs       what a run is told                               run        all of it
    arrow      the same for a batch of Arrow's: what every engine runs
"""

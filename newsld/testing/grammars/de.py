"""German as newsrooms write it."""

from newsld.model.language import Gender
from newsld.testing.grammar import Body, Grammar, Person, Predicate

GRAMMAR = Grammar(
    tag="de",
    marks=("„ “", "» «", '" "', "„ ”", "« »", "‚ ‘", "› ‹"),
    people=(
        Person("Karin Vogel", "Vogel", Gender.FEMALE, "Bürgermeisterin"),
        Person("Jens Brandt", "Brandt", Gender.MALE, "Stadtrat"),
        Person("Petra Lindner", "Lindner", Gender.FEMALE, "Richterin"),
        Person("Thomas Keller", "Keller", Gender.MALE, "Ingenieur"),
        Person("Jürgen Möller", "Möller", Gender.MALE, "Hafenmeister"),
        Person("Sabine von Arnim", "von Arnim", Gender.FEMALE, "Sprecherin"),
        Person("Klaus Ziegler", "Ziegler", Gender.MALE, "Dr."),
        Person("Heike Öztürk", "Öztürk", Gender.FEMALE, "Ministerin"),
    ),
    bodies=(
        Body("die Polizei", "Polizei"),
        Body("das Wasseramt", "Wasseramt"),
        Body("die Feuerwehr", "Feuerwehr"),
    ),
    subjects=(
        "die Brücke",
        "die Schule",
        "der Hafen",
        "das Museum",
        "die alte Mühle",
        "die Bücherei",
        "der Bahnhof",
        "die neue Straße",
        "das Theater",
        "das Schwimmbad",
        "das Rathaus",
        "die Markthalle",
        "die Fähre",
        "der Tunnel",
        "der Wasserturm",
        "das Kraftwerk",
    ),
    predicates=(
        Predicate("öffnet im Mai", "öffne im Mai", "im Mai öffnet"),
        Predicate("ist sicher", "sei sicher", "sicher sei"),
        Predicate(
            "hat 40 Millionen Euro gekostet", "habe 40 Millionen Euro gekostet", "40 Millionen Euro gekostet hat"
        ),
        Predicate("war zwei Jahre geschlossen", "sei zwei Jahre geschlossen gewesen", "zwei Jahre geschlossen war"),
        Predicate(
            "braucht vor dem Winter ein neues Dach",
            "brauche vor dem Winter ein neues Dach",
            "vor dem Winter ein neues Dach braucht",
        ),
        Predicate(
            "verliert die Hälfte der Besucher", "verliere die Hälfte der Besucher", "die Hälfte der Besucher verliert"
        ),
        Predicate("kann gerettet werden", "könne gerettet werden", "gerettet werden kann"),
    ),
    fragments=("ein Glücksfall", "kalt und nass", "nicht zu retten", "ein Geschenk an die Stadt", "viel zu klein"),
    words={
        "said": ("sagte", "erklärte", "sagt", "betonte"),
        "when": ("am Montag", "vor Journalisten", "auf Anfrage"),
        "denied_it": ("bestritt", "dementierte"),
    },
    introductions=("{name}", "{office} {name}"),
    quoted=(
        "“{spoken}”, {said} {speaker}.",
        "“{spoken}”, {said} {speaker} {when}.",
        "“{spoken}!”, {said} {speaker}.",
        "{Speaker} {said}: “{spoken}.”",
        "“{opening}”, {said} {speaker}, “{rest}.”",
        "“{spoken}”, {said} {speaker}. “{more}.”",
        "“{spoken}. {more}”, {said} {speaker}.",
        "“{opening}”, {said} {speaker}, “{rest}.” Und: “{more}.”",
        "“{opening}”, {said} {speaker}, “{rest}”, fügte {er|sie} hinzu, “und {joined}.”",
    ),
    reported=(
        "{Speaker} {said}, dass <{final}>.",
        "{Speaker} {said}, <der Plan sei “{fragment}”>.",
        "{Speaker} {said}, <{clause}>.",
        "{Speaker} teilte {when} mit, dass <{final}>.",
        "<{Clause}>, {said} {speaker}.",
        "{Speaker} {denied_it}, dass <{denied}>.",
        "{Speaker} und {other} sagten, <{clause}>.",
        "{Body} teilte am Montag mit, dass <{final}>.",
        "<{Clause}>, teilte {body} mit.",
    ),
    resumed=(
        "“{spoken}”, sagte {er|sie}.",
        "{Er|Sie} sagte, <die Idee sei “{fragment}”>.",
        "“{spoken}”, fügte {er|sie} hinzu.",
        "{Er|Sie} sagte: “{spoken}.”",
        "{Er|Sie} sagte, dass <{final}>.",
        "{Er|Sie} bestritt, dass <{denied}>.",
    ),
    exchanged=(
        "“{spoken}”, sagte {speaker}. /“{spoken}”, {said} {speaker}. “{more}.”",
        "{Speaker} sagte, dass <{final}>, aber /{speaker} sagte, dass <{final}>. “{more}.”",
        "{Speaker} sagte, dass <{final}>, aber /{speaker} {denied_it}, dass <{denied}>. “{more}.”",
        "“{more}”, {said} {speaker}. /{Speaker} {said}, <der Plan sei “{fragment}”>. +“{spoken}.”",
    ),
    announced=(
        "{Speaker} schreibt:\n\n[{spoken}. {more}.]",
        "In einer Mitteilung erklärte {speaker}:\n\n[{spoken}. {more}.]",
    ),
    headlines=("Eine lange Nacht in Lindfeld", "Sturm über dem Hafen", "Lindfeld blickt nach vorn"),
    headlined=("{name}: “{spoken}”",),
    fillers=(
        "Der Markt öffnet um sieben Uhr.",
        "Der Film “Der lange Winter” läuft diese Woche im alten Kino.",
        "Schnee fiel auf die Hügel im Norden, und die Straßen waren bis zum Mittag leer.",
        "Der sogenannte “Wasserkrieg” der beiden Täler ist zehn Jahre alt.",
        "Karten kosten neun Euro. Kinder zahlen die Hälfte.",
    ),
    furniture=("Lesen Sie auch: Zehn weitere Stürme", "Artikel teilen", "Das könnte Sie auch interessieren"),
)

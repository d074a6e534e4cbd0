"""German: marks, verbs in two parts, subjects behind their verb, moods, who is meant."""

import pytest

from tests.languages.conftest import Finder

Rows = list[tuple[str, str]]

QUOTATIONS: list[tuple[str, Rows]] = [
    ("„Wir bleiben“, sagte Anna zu Peter.", [("Wir bleiben", "Anna")]),
    (
        "Carla von der Aue kam. „Wir bleiben“, sagte von der Aue am Montag.",
        [("Wir bleiben", "Carla von der Aue")],
    ),
    ("„Wir bleiben“, rief von der Tribüne ein Mann.", [("Wir bleiben", "Mann")]),
    ("„Wir handeln“, sagte Ministerin Carla von der Aue am Montag.", [("Wir handeln", "Carla von der Aue")]),
    ("„Wir handeln“, sagte Anna de la Cruz.", [("Wir handeln", "Anna de la Cruz")]),
    ("Carla von der Aue kam. Von der Aue sagte am Montag: „Gut.“", [("Gut.", "Carla von der Aue")]),
    ("„Wir handeln“, sagte Peter Roth von der Gewerkschaft Verdi.", [("Wir handeln", "Peter Roth")]),
    ("„Wir haben keine Wahl“, sagte Karin Vogel am Montag.", [("Wir haben keine Wahl", "Karin Vogel")]),
    ("»Wir haben keine Wahl«, sagte Karin Vogel am Montag.", [("Wir haben keine Wahl", "Karin Vogel")]),
    ("«Wir haben keine Wahl», sagte Karin Vogel am Montag.", [("Wir haben keine Wahl", "Karin Vogel")]),
    ('"Wir haben keine Wahl", sagte Karin Vogel am Montag.', [("Wir haben keine Wahl", "Karin Vogel")]),
    (
        "„Er hat ‚nein‘ gesagt“, teilte die Polizei in Linz mit.",
        [("Er hat ‚nein‘ gesagt", "Polizei")],
    ),
    ("Karin Vogel sagte: „Wir haben keine Wahl.“", [("Wir haben keine Wahl.", "Karin Vogel")]),
    ("Am Montag sagte die Ministerin Karin Vogel: „Wir gehen.“", [("Wir gehen.", "Karin Vogel")]),
    ("Dazu erklärte gestern ein Sprecher: „Wir gehen jetzt.“", [("Wir gehen jetzt.", "Sprecher")]),
    (
        "„Wir gehen“, fügte Amtsleiter Jörg Stamm hinzu. „Und zwar gleich.“",
        [("Wir gehen … Und zwar gleich.", "Jörg Stamm")],
    ),
    (
        "Karin Vogel leitet den Verein. „Das reicht“, sagte sie. „Wir gehen.“",
        [("Das reicht … Wir gehen.", "Karin Vogel")],
    ),
    (
        "Karin Vogel, die den Verein leitet, sagte: „Das reicht uns allen.“",
        [("Das reicht uns allen.", "Karin Vogel")],
    ),
    (
        "Der Leiter des Amts, Jörg Stamm, sagte: „Das reicht uns allen.“",
        [("Das reicht uns allen.", "Jörg Stamm")],
    ),
    ("Jörg Stamm nannte den Plan „völlig verfehlt“.", [("völlig verfehlt", "Jörg Stamm")]),
    ("Jörg Stamm bezeichnete den Plan als „Murks“.", [("Murks", "Jörg Stamm")]),
    ("„Das reicht“, so Jörg Stamm.", [("Das reicht", "Jörg Stamm")]),
    ("„Das reicht“, hieß es bei der Feuerwehr.", [("Das reicht", "Feuerwehr")]),
    ("Jörg Stamm wies das als „völlig haltlos“ zurück.", [("völlig haltlos", "Jörg Stamm")]),
    ("Als „Murks ohne Ende“ bezeichnete Jörg Stamm den Plan.", [("Murks ohne Ende", "Jörg Stamm")]),
    ("„Das reicht“, empörte sich die Lehrerin Karin Vogel.", [("Das reicht", "Karin Vogel")]),
    # marks around what nobody says
    ("Die sogenannte „Rostlaube“ steht in Dahlem.", []),
    ("Der Roman „Der lange Weg“ erscheint im Mai.", []),
    ("Das Schiff „Anna Maria“ lief am Montag aus.", []),
    (
        "Von einem „Schiffbruch mit Ansage“ sprach die Abgeordnete Karin Vogel.",
        [("Schiffbruch mit Ansage", "Karin Vogel")],
    ),
    ("Jörg Stamm sprach am Dienstag von einer „Posse ohne Ende“.", [("Posse ohne Ende", "Jörg Stamm")]),
    (",,Das reicht uns'', sagte Karin Vogel.", [("Das reicht uns", "Karin Vogel")]),
    ("Der „Linzer Post“ sagte Amtsleiter Jörg Stamm: „Wir gehen.“", [("Wir gehen.", "Jörg Stamm")]),
    ("„Wir gehen alle“, sagte Jörg Stamm der Nachrichtenagentur (dpa).", [("Wir gehen alle", "Jörg Stamm")]),
    ("Jörg Stamm, Trainer in Linz: „Wir sind alle müde.“", [("Wir sind alle müde.", "Jörg Stamm")]),
    ("Kanzler Weiß: „Wir sind alle müde.“", [("Wir sind alle müde.", "Weiß")]),
    (
        "„Jetzt aber nach vorne schauen“, gab Karin Vogel die Richtung vor.",
        [("Jetzt aber nach vorne schauen", "Karin Vogel")],
    ),
    ("„Es hat gekracht“, berichteten Anwohner unserer Redaktion.", [("Es hat gekracht", "Anwohner")]),
    ("Mit den Worten „Jetzt reicht es“ verließ Karin Vogel den Saal.", [("Jetzt reicht es", "Karin Vogel")]),
    ("Das Motto lautet „Gemeinsam sind wir stark“.", []),
    ("Karin Vogel sieht die Stadt „gut aufgestellt“.", [("gut aufgestellt", "Karin Vogel")]),
]

CLAIMS: list[tuple[str, Rows]] = [
    (
        "Karin Vogel sagte, dass der Hafen öffnet, aber von der Aue sagte, dass er schließt.",
        [("der Hafen öffnet", "Karin Vogel"), ("er schließt", "von der Aue")],
    ),
    (
        "Karin Vogel sagte, dass der Hafen öffnet, und Roth sagte, dass er schließt.",
        [("der Hafen öffnet", "Karin Vogel"), ("er schließt", "Roth")],
    ),
    ("Niemand behauptete, der Damm sei sicher.", []),
    ("Keiner der Räte sagte, dass der Damm sicher sei.", []),
    ("Wenn Roth sagt, dass der Damm sicher sei, irrt sie.", []),
    ("Karin Vogel sagte, dass die Brücke gesperrt ist.", [("die Brücke gesperrt ist", "Karin Vogel")]),
    ("Karin Vogel sagte, die Brücke sei gesperrt.", [("die Brücke sei gesperrt", "Karin Vogel")]),
    ("Die Brücke sei gesperrt, sagte Karin Vogel.", [("Die Brücke sei gesperrt", "Karin Vogel")]),
    ("Die Brücke ist gesperrt, teilte die Stadt Linz am Montag mit.", [("Die Brücke ist gesperrt", "Stadt Linz")]),
    ("Die Brücke ist gesperrt, wie die Polizei mitteilte.", [("Die Brücke ist gesperrt", "Polizei")]),
    ("Wie die Polizei mitteilte, ist die Brücke gesperrt.", [("ist die Brücke gesperrt", "Polizei")]),
    ("Laut Polizei ist die Brücke gesperrt.", [("ist die Brücke gesperrt", "Polizei")]),
    (
        "Nach Angaben der Polizei wurden drei Menschen verletzt.",
        [("wurden drei Menschen verletzt", "Polizei")],
    ),
    (
        "Dabei wurden nach Angaben der Polizei drei Menschen verletzt.",
        [("Dabei wurden … drei Menschen verletzt", "Polizei")],
    ),
    (
        "Die Zahl der Unfälle sinkt einem Bericht der Polizei zufolge seit Jahren.",
        [("Die Zahl der Unfälle sinkt … seit Jahren", "Polizei")],
    ),
    (
        "Karin Vogel wies darauf hin, dass die Brücke alt ist.",
        [("die Brücke alt ist", "Karin Vogel")],
    ),
    (
        "Karin Vogel geht davon aus, dass die Brücke hält.",
        [("die Brücke hält", "Karin Vogel")],
    ),
    (
        "Die Regierung hat am Dienstag bestätigt, dass die Brücke gesperrt bleibt.",
        [("die Brücke gesperrt bleibt", "Regierung")],
    ),
    (
        "Jörg Stamm bestritt, davon gewusst zu haben.",
        [("davon gewusst zu haben", "Jörg Stamm")],
    ),
    (
        "Jörg Stamm warf der Stadt vor, die Brücke vernachlässigt zu haben.",
        [("die Brücke vernachlässigt zu haben", "Jörg Stamm")],
    ),
    (
        "Bürgermeister Jörg Stamm wies die Kritik zurück. Die Stadt habe alles geprüft.",
        [("Die Stadt habe alles geprüft", "Jörg Stamm")],
    ),
    (
        "Die Brücke sei gesperrt, sagte Karin Vogel. Sie werde im Mai geöffnet.",
        [("Die Brücke sei gesperrt", "Karin Vogel"), ("Sie werde im Mai geöffnet", "Karin Vogel")],
    ),
    ("Es heißt, die Brücke sei gesperrt.", [("die Brücke sei gesperrt", "")]),
    ("Der Fahrer soll betrunken gewesen sein.", [("Der Fahrer soll betrunken gewesen sein", "")]),
    (
        "Karin Vogel erklärte, der Bund zahle und das Land helfe.",
        [("der Bund zahle und das Land helfe", "Karin Vogel")],
    ),
    ("Das Magazin „Kompass“ berichtete, die Brücke sei alt.", [("die Brücke sei alt", "Kompass")]),
    ("Wie aus einem Papier hervorgeht, rechnet die Stadt mit Streit.", [("rechnet die Stadt mit Streit", "Papier")]),
    ("Roth räumte zwar Fehler ein, betonte aber, er gehe nicht.", [("er gehe nicht", "Roth")]),
    ("Zuvor hatte der Chef des Amts, Jörg Stamm, gewarnt, der Deich breche.", [("der Deich breche", "Jörg Stamm")]),
    ("Jetzt gab der Chef des Amts, Jörg Stamm, bekannt, dass er geht.", [("er geht", "Jörg Stamm")]),
    ("Nach Angaben von Sprecher Jan Roth ist die Brücke zu.", [("ist die Brücke zu", "Jan Roth")]),
    (
        "Der Deich ist am Montag gebrochen. Das teilte die Stadt Linz mit.",
        [("Der Deich ist am Montag gebrochen", "Stadt Linz")],
    ),
    ("Die Brücke, so schreibt die „Ostpost“, sei alt.", [("Die Brücke … sei alt", "Ostpost")]),
    # no statements: wishes, questions, what the reporter says
    ("Karin Vogel forderte, die Brücke zu sperren.", []),
    ("Karin Vogel fragte, ob die Brücke gesperrt sei.", []),
    ("Der Verein soll im Mai umziehen.", []),
    ("Karin Vogel kündigte das Fest an, das im Mai beginnt.", []),
    ("Jörg Stamm gab zu, das Buch genommen zu haben.", [("das Buch genommen zu haben", "Jörg Stamm")]),
    (
        "Der Verein wirft der Stadt Linz vor, die Regeln gebrochen zu haben.",
        [("die Regeln gebrochen zu haben", "Verein")],
    ),
    ("Die Brücke sei sicher, hieß es am Abend aus Ministerien.", [("Die Brücke sei sicher", "Ministerien")]),
    ("Dass die Brücke alt ist, bestätigt auch Karin Vogel.", [("die Brücke alt ist", "Karin Vogel")]),
    (
        "Die Jury hielt es für erwiesen, dass der Wirt die Rechnung gefälscht hat.",
        [("der Wirt die Rechnung gefälscht hat", "Jury")],
    ),
    ("Union und SPD teilten mit, sie hätten sich geeinigt.", [("sie hätten sich geeinigt", "Union + SPD")]),
    (
        "Die Brücke wird gesperrt. Dies bestätigte eine Sprecherin der Stadt.",
        [("Die Brücke wird gesperrt", "Sprecherin der Stadt")],
    ),
    ("Die Polizei schätzt den Schaden auf 4000 Euro.", [("den Schaden auf 4000 Euro", "Polizei")]),
    ("Jörg Stamm hielt dagegen, das Gesetz schaffe nur Papier.", [("das Gesetz schaffe nur Papier", "Jörg Stamm")]),
    ("Wie es weiter hieß, wurde niemand verletzt.", [("wurde niemand verletzt", "")]),
    ("Im Gesetzentwurf steht, dass Vermieter zahlen.", [("Vermieter zahlen", "Gesetzentwurf")]),
    ("Es drohten, sagte Karin Vogel, 300 Klagen.", [("Es drohten … 300 Klagen", "Karin Vogel")]),
    ("Fachleute zeigen, wie man Strom spart.", []),
    (
        "Karin Vogel sagte im ZDF-„Morgenmagazin“, die Steuern würden steigen.",
        [("die Steuern würden steigen", "Karin Vogel")],
    ),
    ("Das sei ein Skandal, schimpfte Karin Vogel.", [("Das sei ein Skandal", "Karin Vogel")]),
    ("Angeblich plant der Verein einen Neubau.", [("plant der Verein einen Neubau", "")]),
    ("Der angeblich betrunkene Wirt floh.", []),
    ("Laut einem Bericht im „Ostblatt“ tritt der Wirt zurück.", [("tritt der Wirt zurück", "Ostblatt")]),
    ("Die Brücke sei zu, hieß es vonseiten der Feuerwehr.", [("Die Brücke sei zu", "Feuerwehr")]),
]


@pytest.mark.parametrize(("text", "expected"), QUOTATIONS)
def test_quotations(find: Finder, text: str, expected: Rows) -> None:
    assert find(text, "de")[0] == expected


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_claims(find: Finder, text: str, expected: Rows) -> None:
    assert find(text, "de")[1] == expected

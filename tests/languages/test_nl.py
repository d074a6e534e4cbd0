"""Dutch: marks, verbs in two parts, subjects behind their verb, phrases within what they attribute."""

import pytest

from tests.languages.conftest import Finder

Rows = list[tuple[str, str]]

QUOTATIONS: list[tuple[str, Rows]] = [
    ("“Prachtig”, zei Piet Vos.", [("Prachtig", "Piet Vos")]),
    (
        "Karin van den Broek kwam. “Wij blijven hier”, zei Van den Broek maandag.",
        [("Wij blijven hier", "Karin van den Broek")],
    ),
    ("“Het is voorbij”, zei Piet de Boer.", [("Het is voorbij", "Piet de Boer")]),
    ("“Het is voorbij”, zei Marieke van 't Hof.", [("Het is voorbij", "Marieke van 't Hof")]),
    ("“Het is voorbij”, zei wethouder Jan-Peter ’t Hart.", [("Het is voorbij", "Jan-Peter ’t Hart")]),
    ("“Is het voorbij?” vroeg oppositieleider Rachid El Amrani zich af.", [("Is het voorbij?", "Rachid El Amrani")]),
    ("“We hebben geen keuze”, zei Karin Vos maandag.", [("We hebben geen keuze", "Karin Vos")]),
    ("‘We hebben geen keuze’, zei Karin Vos maandag.", [("We hebben geen keuze", "Karin Vos")]),
    ("'We hebben geen keuze', zei Karin Vos maandag.", [("We hebben geen keuze", "Karin Vos")]),
    ('"We hebben geen keuze", zei Karin Vos maandag.', [("We hebben geen keuze", "Karin Vos")]),
    ("„We hebben geen keuze”, zei Karin Vos maandag.", [("We hebben geen keuze", "Karin Vos")]),
    ("Karin Vos zei: ‘We hebben geen keuze.’", [("We hebben geen keuze.", "Karin Vos")]),
    ("Maandag zei minister Karin Vos: ‘We gaan weg.’", [("We gaan weg.", "Karin Vos")]),
    ("‘We gaan’, voegde directeur Joris Stam eraan toe. ‘Nu meteen.’", [("We gaan … Nu meteen.", "Joris Stam")]),
    ("Karin Vos leidt de club. ‘Genoeg is genoeg’, zei ze.", [("Genoeg is genoeg", "Karin Vos")]),
    ("‘Genoeg is genoeg’, aldus Joris Stam.", [("Genoeg is genoeg", "Joris Stam")]),
    ("Karin Vos, die de club leidt, zei: ‘Genoeg is genoeg.’", [("Genoeg is genoeg.", "Karin Vos")]),
    ("Joris Stam noemt het plan ‘totaal mislukt’.", [("totaal mislukt", "Joris Stam")]),
    ("‘Genoeg is genoeg’, klonk het bij de brandweer.", [("Genoeg is genoeg", "brandweer")]),
    # marks around what nobody says
    ("De zogenoemde ‘roestbak’ staat in Delft.", []),
    ("De roman ‘De lange weg’ verschijnt in mei.", []),
    ("Zaterdag ’s avonds en ’s nachts was het in ’t café druk.", []),
    (
        "“De sluis blijft open”, zei dinsdag in Deventer wethouder Karin Vogel.",
        [("De sluis blijft open", "Karin Vogel")],
    ),
    ("“Ik zag niets”, hield de schipper vol voor de rechter.", [("Ik zag niets", "schipper")]),
    ("“Wij zaten fout”, geeft de NS toe.", [("Wij zaten fout", "NS")]),
    ("“Waarom dan?” vroeg raadslid Karin Vogel zich af.", [("Waarom dan?", "Karin Vogel")]),
    ("“Wij zaten fout”, zei topman Ruud Thoma tegen de krant.", [("Wij zaten fout", "Ruud Thoma")]),
    ("“Wij zaten fout”, staat in een brief van de schouwburg.", [("Wij zaten fout", "schouwburg")]),
    ("“De sluis is oud”, luidt de uitspraak van wethouder Karin Vogel.", [("De sluis is oud", "Karin Vogel")]),
    (
        "Onderzoekster Karin Vogel van de haven Deventer legt uit: “Wij varen nooit.”",
        [("Wij varen nooit.", "Karin Vogel")],
    ),
    ("Piet De Wever is premier. “Dat is waar”, zei De Wever.", [("Dat is waar", "Piet De Wever")]),
    ("“Wat een ploeg”, complimenteerde Karin Vogel haar team.", [("Wat een ploeg", "Karin Vogel")]),
    ("Met de woorden “Nu is het klaar” verliet Karin Vogel de zaal.", [("Nu is het klaar", "Karin Vogel")]),
    ("“Dat klopt”, zegt de Gentse schepen Karin Vogel (Vooruit).", [("Dat klopt", "Karin Vogel")]),
    ("“Dat klopt”, aldus VVD’er Karin Vogel.", [("Dat klopt", "Karin Vogel")]),
]

CLAIMS: list[tuple[str, Rows]] = [
    (
        "Karin Vogel zei dat de haven opengaat, en Piet Berg zei dat hij dichtgaat.",
        [("de haven opengaat", "Karin Vogel"), ("hij dichtgaat", "Piet Berg")],
    ),
    ("Niemand zei dat de dam veilig was.", []),
    ("Als Vos zegt dat de dam veilig is, heeft ze ongelijk.", []),
    ("Karin Vos zei dat de brug gesloten is.", [("de brug gesloten is", "Karin Vos")]),
    ("De brug is gesloten, zei Karin Vos.", [("De brug is gesloten", "Karin Vos")]),
    ("De brug is gesloten, meldt de politie.", [("De brug is gesloten", "politie")]),
    ("De brug is gesloten, zoals de politie meldde.", [("De brug is gesloten", "politie")]),
    ("Volgens de politie is de brug gesloten.", [("is de brug gesloten", "politie")]),
    ("Daarbij raakten volgens de politie drie mensen gewond.", [("Daarbij raakten … drie mensen gewond", "politie")]),
    ("De brug is gesloten, aldus de politie.", [("De brug is gesloten", "politie")]),
    ("Karin Vos wees erop dat de brug oud is.", [("de brug oud is", "Karin Vos")]),
    ("De gemeente laat weten dat de brug oud is.", [("de brug oud is", "gemeente")]),
    ("De brug is oud, liet de gemeente weten.", [("De brug is oud", "gemeente")]),
    ("Karin Vos gaf toe dat de brug oud is.", [("de brug oud is", "Karin Vos")]),
    ("De regering heeft dinsdag bevestigd dat de brug oud is.", [("de brug oud is", "regering")]),
    ("Joris Stam ontkende dat hij de brug had gezien.", [("hij de brug had gezien", "Joris Stam")]),
    ("De brug, zo schrijft De Koerier, is gesloten.", [("De brug … is gesloten", "Koerier")]),
    ("De bestuurder zou dronken zijn geweest.", [("De bestuurder zou dronken zijn geweest", "")]),
    ("Joris Stam reed naar eigen zeggen te snel.", [("Joris Stam reed … te snel", "Joris Stam")]),
    ("Minister Joris Stam heeft laten weten dat de brug oud is.", [("de brug oud is", "Joris Stam")]),
    ("Uit een rapport van de politie blijkt dat de brug oud is.", [("de brug oud is", "politie")]),
    ("De vereniging wees er al op dat de brug oud is.", [("de brug oud is", "vereniging")]),
    ("Van der Meer denkt dat de brug oud is.", [("de brug oud is", "Van der Meer")]),
    ("Joris Stam – geen familie – zegt dat de brug oud is.", [("de brug oud is", "Joris Stam")]),
    # no statements: wishes, questions, what the reporter says
    ("Karin Vos vroeg of de brug gesloten was.", []),
    ("Karin Vos wil dat de brug gesloten wordt.", []),
    ("De brug is sinds maandag gesloten.", []),
    ("De schipper gaf toe het anker te hebben laten vallen.", [("het anker te hebben laten vallen", "schipper")]),
    ("Wethouder Karin Vogel ontkent de sluis te willen sluiten.", [("de sluis te willen sluiten", "Karin Vogel")]),
    ("De verdachte zegt onschuldig te zijn.", [("onschuldig te zijn", "verdachte")]),
    ("De sluis is oud, bevestigt zijn advocaat Joris Bakker aan de krant.", [("De sluis is oud", "Joris Bakker")]),
    (
        "Zoals het Openbaar Ministerie woensdag bekendmaakte, is de schipper vrij.",
        [("is de schipper vrij", "Openbaar Ministerie")],
    ),
    (
        "De sluizen zijn, vertelt wethouder Karin Vogel, gemiddeld honderd jaar oud.",
        [("De sluizen zijn … gemiddeld honderd jaar oud", "Karin Vogel")],
    ),
    ("VVD en D66 melden dat ze het eens zijn.", [("ze het eens zijn", "VVD + D66")]),
    ("In de nota staat dat huurders betalen.", [("huurders betalen", "nota")]),
    ("De rechtbank acht bewezen dat de schipper het anker stal.", [("de schipper het anker stal", "rechtbank")]),
    ("Dat de sluis oud is, bevestigt ook wethouder Karin Vogel.", [("de sluis oud is", "Karin Vogel")]),
    ("De gemeente raamt de schade op 4000 euro.", [("de schade op 4000 euro", "gemeente")]),
    (
        "De sluis is oud. Dat blijkt uit een studie van de Universiteit Gent.",
        [("De sluis is oud", "Universiteit Gent")],
    ),
    ("De sluis is oud, staat in het rapport.", [("De sluis is oud", "rapport")]),
    ("Wie vaart, moet volgens de vakbond meer betalen.", [("Wie vaart, moet … meer betalen", "vakbond")]),
    ("Volgens de vakbond klopt dat. Karin Vogel wacht af.", [("klopt dat", "vakbond")]),
    ("Zeehonden slapen rechtop, legt onderzoekster Karin Vogel uit.", [("Zeehonden slapen rechtop", "Karin Vogel")]),
    ("Dat zeehonden rechtop slapen, was al bekend.", []),
    ("Volgens Karin Vogel schrapt het concern 400 banen.", [("schrapt het concern 400 banen", "Karin Vogel")]),
    (
        "Volgens een bericht in De Koerier schrapt het concern 400 banen.",
        [("schrapt het concern 400 banen", "Koerier")],
    ),
    (
        "Noch zij, noch haar man wist ervan, zei getuige Karin Vogel.",
        [("Noch zij, noch haar man wist ervan", "Karin Vogel")],
    ),
    ("De sluis is oud, verzucht schipper Karin Vogel.", [("De sluis is oud", "Karin Vogel")]),
    (
        "Het concern verdiende naar eigen zeggen 40 miljoen euro.",
        [("Het concern verdiende … 40 miljoen euro", "concern")],
    ),
    (
        "In de haven lagen vorig jaar, zo schatten tellers, ongeveer 40 schepen.",
        [("In de haven lagen vorig jaar … ongeveer 40 schepen", "tellers")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), QUOTATIONS)
def test_quotations(find: Finder, text: str, expected: Rows) -> None:
    assert find(text, "nl")[0] == expected


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_claims(find: Finder, text: str, expected: Rows) -> None:
    assert find(text, "nl")[1] == expected

"""Polish: whose words are found, and in which form its speakers are given."""

import pytest

from tests.languages.conftest import Finder

Rows = list[tuple[str, str]]

QUOTATIONS: list[tuple[str, Rows]] = [
    ("„Dobrze” – powiedziała Ursula von der Aue.", [("Dobrze", "Ursula von der Aue")]),
    (
        "– Dzień dobry – powiedziała Anna Nowak.\n\n– Dobry – odparł Jan Kos.",
        [("Dzień dobry", "Anna Nowak"), ("Dobry", "Jan Kos")],
    ),
    (
        "– Dzień dobry – powiedziała Anna Nowak.\n– Dobry! – odparł Jan Kos. – Kto tam?\nPotem wyszli.",
        [("Dzień dobry", "Anna Nowak"), ("Dobry! … Kto tam?", "Jan Kos")],
    ),
    ("– Dach przecieka od roku – powiedziała Anna Lis.", [("Dach przecieka od roku", "Anna Lis")]),
    (
        "– Dach przecieka – mówi burmistrz Jan Kos. – Naprawimy go jesienią.",
        [
            ("Dach przecieka … Naprawimy go jesienią.", "Jan Kos"),
        ],
    ),
    ("„Dach przecieka” – poinformował rzecznik gminy Jan Kos.", [("Dach przecieka", "Jan Kos")]),
    ("„Dach przecieka”, zaznacza Jan Kos.", [("Dach przecieka", "Jan Kos")]),
    ("„Dach przecieka – zastrzega Jan Kos. – Naprawimy go”.", [("Dach przecieka … Naprawimy go", "Jan Kos")]),
    ('"Dach przecieka" - dodała Anna Lis.', [("Dach przecieka", "Anna Lis")]),
    ("Jan Kos dodał: „Dach przecieka od roku”.", [("Dach przecieka od roku", "Jan Kos")]),
    ("Anna Lis przyszła późno.\n\n– Dach przecieka od roku – rzuciła.", [("Dach przecieka od roku", "Anna Lis")]),
    ("Mówi Jan Kos: „Dach przecieka od roku”.", [("Dach przecieka od roku", "Jan Kos")]),
    ("– Kto to zrobił? – zapytał sędzia Jan Kos.", [("Kto to zrobił?", "Jan Kos")]),
    ("Anna Lis nazwała remont „czystą kpiną”.", [("czystą kpiną", "Anna Lis")]),
    ("Pytany o remont Jan Kos odparł: „Naprawimy go jesienią”.", [("Naprawimy go jesienią", "Jan Kos")]),
    ("„Remont trwa” – czytamy w komunikacie spółki „Dachbud”.", [("Remont trwa", "Dachbud")]),
    ("– Remont trwa – powiedział nam Piotr Wrona, sołtys wsi.", [("Remont trwa", "Piotr Wrona")]),
    ("Ulicą jeździ tak zwany „nocny dwudziesty”.", []),
    ("Firma „Dachbud” otworzyła halę.", []),
    ("Wydał powieść „Biała wieża” w ubiegłym roku.", []),
]

CLAIMS: list[tuple[str, Rows]] = [
    ("Według Kowalskiego raport jest jawny.", [("raport jest jawny", "Kowalskiego")]),
    ("Jan Kowalski przyszedł. Zdaniem Kowalskiego most jest stary.", [("most jest stary", "Jan Kowalski")]),
    ("Rzeczniczka PKP SA poinformowała, że tor jest pusty.", [("tor jest pusty", "Rzeczniczka PKP SA")]),
    ("Tauron SA poinformował, że tor jest pusty.", [("tor jest pusty", "Tauron SA")]),
    ("Prezes Tauron SA Jan Kos poinformował, że tor jest pusty.", [("tor jest pusty", "Jan Kos")]),
    ("Nikt nie powiedział, że tama jest bezpieczna.", []),
    ("Burmistrz Jan Kos powiedział, że dach przecieka.", [("dach przecieka", "Jan Kos")]),
    ("Zdaniem Anny Lis dach szkoły przecieka.", [("dach szkoły przecieka", "Anny Lis")]),
    ("Według prezesa spółki dach szkoły przecieka.", [("dach szkoły przecieka", "prezesa spółki")]),
    ("Według ekspertów dach szkoły przecieka.", [("dach szkoły przecieka", "ekspertów")]),
    ("Anna Lis przyszła. Jej zdaniem dach szkoły przecieka.", [("dach szkoły przecieka", "Anna Lis")]),
    ("Anna Lis przyszła. Według niej dach szkoły przecieka.", [("dach szkoły przecieka", "Anna Lis")]),
    ("Zdaniem Jana Kosa dach szkoły przecieka. Jan Kos milczy.", [("dach szkoły przecieka", "Jan Kos")]),
    ("Jak poinformował Jan Kos, dach przecieka.", [("dach przecieka", "Jan Kos")]),
    ("Jak wyjaśniła dyrektorka szkoły, dr Anna Lis, dach przecieka.", [("dach przecieka", "Anna Lis")]),
    ("Dach szkoły przecieka, jak podaje policja.", [("Dach szkoły przecieka", "policja")]),
    ("Dach szkoły przecieka – ustalili strażacy.", [("Dach szkoły przecieka", "strażacy")]),
    ("W policji poinformowano, że dach przecieka.", [("dach przecieka", "policji")]),
    ("We wtorek rzeczniczka policji Anna Lis dodała, że dach przecieka.", [("dach przecieka", "Anna Lis")]),
    ("Burmistrz Jan Kos przyszedł. Dodał, że dach przecieka.", [("dach przecieka", "Jan Kos")]),
    (
        "Jan Kos przyznał, że dach przecieka, i zapewnił, że remont trwa.",
        [
            ("dach przecieka", "Jan Kos"),
            ("remont trwa", "Jan Kos"),
        ],
    ),
    ("Jan Kos zaprzeczył, jakoby dach przeciekał.", [("dach przeciekał", "Jan Kos")]),
    ("Z danych GUS wynika, że dach przecieka.", [("dach przecieka", "GUS")]),
    ("Podano, że dach przecieka.", [("dach przecieka", "")]),
    ("Jak pisaliśmy, dach szkoły przeciekał.", [("dach szkoły przeciekał", "")]),
    ("Minister zdrowia Anna Lis przyszła. Minister zapewniła, że dach przecieka.", [("dach przecieka", "Anna Lis")]),
    ("Według danych policji liczba wypadków spadła.", [("liczba wypadków spadła", "policji")]),
    ("O wypadku poinformowała policja. Do zderzenia doszło o świcie. Nikt nie zginął.", []),
    ("Anna Lis zaapelowała do burmistrza o remont dachu.", []),
]


EVERYDAY: list[tuple[str, Rows, Rows]] = [
    (
        "– To był trudny rok – mówi w rozmowie z „Kurierem” Anna Lis (48 l.), nauczycielka z Lipna.",
        [("To był trudny rok", "Anna Lis")],
        [],
    ),
    ("«Nie ustąpimy» – zapowiedział Jan Kos.", [("Nie ustąpimy", "Jan Kos")], []),
    ("– Nie mamy pieniędzy – rozkłada ręce Jan Kos.", [("Nie mamy pieniędzy", "Jan Kos")], []),
    ("– Wygraliśmy zasłużenie – nie krył radości trener Jan Kos.", [("Wygraliśmy zasłużenie", "Jan Kos")], []),
    (
        "– Kierowca był trzeźwy – informuje asp. szt. Ewa Mak, oficer prasowy policji w Lipnie.",
        [("Kierowca był trzeźwy", "Ewa Mak")],
        [],
    ),
    ("– Słyszałam huk – opowiada sąsiadka.", [("Słyszałam huk", "sąsiadka")], []),
    ("– Słyszałem huk – opowiada jeden z mieszkańców.", [("Słyszałem huk", "jeden z mieszkańców")], []),
    ("„Rozmowy utknęły” – pisze „Kurier Lipnowski”.", [("Rozmowy utknęły", "Kurier Lipnowski")], []),
    ("Jak mówi Ewa Mak, „nikt nie chce tu mieszkać”.", [("nikt nie chce tu mieszkać", "Ewa Mak")], []),
    ("Prezes określił umowę jako „historyczną”.", [("historyczną", "Prezes")], []),
    ("Jan Kos zarzucił burmistrzowi „brak wyobraźni”.", [("brak wyobraźni", "Jan Kos")], []),
    ("Minister Jan Kos mówił o „nowym otwarciu” w rozmowach z lekarzami.", [("nowym otwarciu", "Jan Kos")], []),
    (
        "Jan Kos (PSL), wiceminister rolnictwa, przyznał, że pieniędzy zabraknie.",
        [],
        [("pieniędzy zabraknie", "Jan Kos")],
    ),
    ("49-latek zeznał, że nie znał ofiary.", [], [("nie znał ofiary", "49-latek")]),
    ("Kierowca był pijany, wynika z ustaleń policji.", [], [("Kierowca był pijany", "policji")]),
    (
        "Zdaniem eksperta rynku nieruchomości Jana Kosa ceny mieszkań spadną.",
        [],
        [("ceny mieszkań spadną", "Jana Kosa")],
    ),
    ("Inflacja wyniosła 3 proc. – podał GUS.", [], [("Inflacja wyniosła 3 proc.", "GUS")]),
    (
        "Jan Kos i Ewa Mak zgodnie twierdzą, że droga jest niebezpieczna.",
        [],
        [("droga jest niebezpieczna", "Jan Kos + Ewa Mak")],
    ),
    ("Jak dowiedział się „Kurier”, prezes odejdzie.", [], [("prezes odejdzie", "Kurier")]),
    ("Prezes ma podobno odejść jeszcze w tym roku.", [], [("Prezes ma … odejść jeszcze w tym roku", "")]),
    (
        "Ekspert podkreśla, że susza się pogłębia, a rolnicy potwierdzają, że plony są niższe.",
        [],
        [("susza się pogłębia", "Ekspert"), ("plony są niższe", "rolnicy")],
    ),
    ("Autorzy badania zwracają uwagę, że próba była mała.", [], [("próba była mała", "Autorzy badania")]),
    ("Prezes podkreśla znaczenie współpracy.", [], []),
    ("Jan Kos mówi po angielsku i niemiecku.", [], []),
    (
        "Rzeczniczka szpitala nie chciała rozmawiać. – Nie mam nic do powiedzenia – ucięła.",
        [("Nie mam nic do powiedzenia", "Rzeczniczka szpitala")],
        [],
    ),
    (
        "Anna Lis mieszka tu od lat. – Nigdy nie było tak źle – mówi. – Autobusy przestały jeździć.",
        [("Nigdy nie było tak źle … Autobusy przestały jeździć.", "Anna Lis")],
        [],
    ),
    ("Mecz obejrzało – jak podała Stal – 11 tysięcy widzów.", [], [("Mecz obejrzało … 11 tysięcy widzów", "Stal")]),
    (
        "Z informacji przekazanych przez policję wynika, że kierowca był pijany.",
        [],
        [("kierowca był pijany", "policję")],
    ),
    ("Z nieoficjalnych informacji wynika, że prezes odejdzie.", [], [("prezes odejdzie", "")]),
    ("Zdaniem obrońcy oskarżonego, mecenasa Jana Kosa, dowodów brakuje.", [], [("dowodów brakuje", "Jana Kosa")]),
    (
        "Sieć sklepów Malwa ogłosiła, że zamknie dziesięć placówek.",
        [],
        [("zamknie dziesięć placówek", "Sieć sklepów Malwa")],
    ),
    ("– To nie do wiary – tak decyzję sądu skomentował adwokat Jan Kos.", [("To nie do wiary", "Jan Kos")], []),
    ("Prezes mówi wprost: pieniędzy nie ma.", [], [("pieniędzy nie ma", "Prezes")]),
    ("Źródła w rządzie twierdzą, że minister odejdzie.", [], [("minister odejdzie", "Źródła w rządzie")]),
    ("Jan Kos nie zgodził się, że warunki były złe.", [], [("warunki były złe", "Jan Kos")]),
    ("Anna Lis boi się, że park zniknie.", [], []),
    ("Minister odpowiedział, że raport dotyczy poprzedników.", [], [("raport dotyczy poprzedników", "Minister")]),
    ("Jan Kos odparł, że nie zna sprawy.", [], [("nie zna sprawy", "Jan Kos")]),
    ("Jan Kos zaprzeczył, by brał łapówki.", [], [("brał łapówki", "Jan Kos")]),
    ("Burmistrz zabrał głos, dodając, że dach przecieka.", [], [("dach przecieka", "Burmistrz")]),
    ("Burmistrz opuścił salę, mówiąc, że nie ma czasu.", [], [("nie ma czasu", "Burmistrz")]),
    ("Minister, który twierdzi, że nic nie wiedział, odszedł ze stanowiska.", [], [("nic nie wiedział", "Minister")]),
    (
        "Jan Kos powiedział, że dach przecieka i że okna są nieszczelne.",
        [],
        [("dach przecieka", "Jan Kos"), ("okna są nieszczelne", "Jan Kos")],
    ),
    (
        "Podczas sesji rady miasta radny Jan Kos wytknął burmistrzowi, że dach przecieka.",
        [],
        [("dach przecieka", "Jan Kos")],
    ),
    (
        "Na swojej stronie internetowej spółka informuje, że sklep jest zamknięty.",
        [],
        [("sklep jest zamknięty", "spółka")],
    ),
    ("Sklep jest zamknięty – poinformowała spółka w komunikacie.", [], [("Sklep jest zamknięty", "spółka")]),
    ("Sędzia Jan Kos uznał oskarżonego za „osobę niebezpieczną”.", [("osobę niebezpieczną", "Jan Kos")], []),
    ("Anna Lis zaznaczyła swoją obecność.", [], []),
    ("Badanie wykazało obecność ołowiu.", [], []),
    ("Burmistrz ocenił straty na milion złotych.", [], []),
    ("Dodano nowe połączenia autobusowe.", [], []),
    ("Jan Kos zapowiedział odejście z klubu.", [], []),
    (
        "„Rok pracy poszedł na marne” – nie ukrywa rozczarowania Jan Kos.",
        [("Rok pracy poszedł na marne", "Jan Kos")],
        [],
    ),
    ("– Czy ktoś nas słucha? – pytała retorycznie Anna Lis.", [("Czy ktoś nas słucha?", "Anna Lis")], []),
    ("Anna Lis zapytała, czy dach przecieka.", [], []),
]


@pytest.mark.parametrize(("text", "expected"), QUOTATIONS)
def test_quotations_have_their_words_and_speakers(find: Finder, text: str, expected: Rows) -> None:
    assert find(text, "pl")[0] == expected


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_claims_have_their_words_and_sources(find: Finder, text: str, expected: Rows) -> None:
    assert find(text, "pl")[1] == expected


@pytest.mark.parametrize(("text", "quotations", "claims"), EVERYDAY)
def test_everyday_news_is_read_whole(find: Finder, text: str, quotations: Rows, claims: Rows) -> None:
    assert find(text, "pl") == (quotations, claims)

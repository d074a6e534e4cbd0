"""Italian: what is quoted and claimed in a sentence, and by whom."""

from collections.abc import Callable

import pytest

Rows = list[tuple[str, str]]
Finder = Callable[[str, str], tuple[Rows, Rows]]

# text, quotations, claims
CASES: list[tuple[str, Rows, Rows]] = [
    ("«Bene», ha detto Anna Russo della Cgil.", [("Bene", "Anna Russo")], []),
    (
        "Il sindaco è Pietro Russo. Il suo vice, Gian Luca Di Stefano, ha detto: «È chiuso».",
        [("È chiuso", "Gian Luca Di Stefano")],
        [],
    ),
    ("La sua truccatrice, Anna Bianchi, ha detto: «È chiuso».", [("È chiuso", "Anna Bianchi")], []),
    ("Nessuno ha detto che la diga era sicura.", [], []),
    ("«È finita», dice la sindaca Anna De Luca ai giornalisti.", [("È finita", "Anna De Luca")], []),
    # marks and places of the attribution
    ("«Il ponte è sicuro», ha detto Carla Bruni.", [("Il ponte è sicuro", "Carla Bruni")], []),
    ("“Il ponte è sicuro”, spiega l'assessore Livio Conti.", [("Il ponte è sicuro", "Livio Conti")], []),
    ('"Non ci fermeremo", ha avvertito ieri sera il segretario Ugo Fanti.', [("Non ci fermeremo", "Ugo Fanti")], []),
    ("Marta Orsi ha dichiarato: «Siamo pronti a firmare».", [("Siamo pronti a firmare", "Marta Orsi")], []),
    (
        "«Siamo pronti – assicura la preside Dora Melis – ma servono i banchi».",
        [("Siamo pronti … ma servono i banchi", "Dora Melis")],
        [],
    ),
    (
        '"Ho visto tutto - racconta Pino Sala, pescatore -. Poi è arrivata la pioggia".',
        [("Ho visto tutto … Poi è arrivata la pioggia", "Pino Sala")],
        [],
    ),
    ("«Nessuno ci ha avvisati», si lamenta Rita Poli, residente.", [("Nessuno ci ha avvisati", "Rita Poli")], []),
    ("«Nessuno ci ha avvisati – protesta Rita Poli».", [("Nessuno ci ha avvisati", "Rita Poli")], []),
    ("Il sindaco Ezio Galli: «La scuola riaprirà lunedì».", [("La scuola riaprirà lunedì", "Ezio Galli")], []),
    (
        "«Lavoro qui da vent'anni», dice Sara Bo. «E non ho mai visto nulla di simile».",
        [("Lavoro qui da vent'anni … E non ho mai visto nulla di simile", "Sara Bo")],
        [],
    ),
    (
        "Nino Vassallo guida la cooperativa dal 2019. «Abbiamo perso metà del raccolto», racconta.",
        [("Abbiamo perso metà del raccolto", "Nino Vassallo")],
        [],
    ),
    # who speaks
    (
        "Il ministro Paolo Serra ha incontrato i sindacati. «Il tavolo resta aperto», ha detto il ministro.",
        [("Il tavolo resta aperto", "Paolo Serra")],
        [],
    ),
    (
        "Parla l'assessora Gina Loi. Secondo Loi, i lavori finiranno a maggio.",
        [],
        [("i lavori finiranno a maggio", "Gina Loi")],
    ),
    (
        "La Procura di Verona ha confermato che l'inchiesta è chiusa.",
        [],
        [("l'inchiesta è chiusa", "Procura di Verona")],
    ),
    (
        "Secondo la Guardia di finanza la società avrebbe evaso due milioni.",
        [],
        [("la società avrebbe evaso due milioni", "Guardia di finanza")],
    ),
    (
        "Fonti della maggioranza riferiscono che il decreto slitterà.",
        [],
        [("il decreto slitterà", "Fonti della maggioranza")],
    ),
    (
        "Il presidente della Regione, Aldo Neri, ha annunciato che il bando uscirà a giugno.",
        [],
        [("il bando uscirà a giugno", "Aldo Neri")],
    ),
    (
        "Il maresciallo dei carabinieri Gino Tosi ha riferito che l'auto era vuota.",
        [],
        [("l'auto era vuota", "Gino Tosi")],
    ),
    # claims
    ("Lidia Marras ha detto che il treno era in ritardo.", [], [("il treno era in ritardo", "Lidia Marras")]),
    (
        "Lidia Marras ha detto che il treno era in ritardo e che nessuno lo sapeva.",
        [],
        [("il treno era in ritardo", "Lidia Marras"), ("nessuno lo sapeva", "Lidia Marras")],
    ),
    (
        "Il portiere Elio Nava sostiene di non aver visto il pallone.",
        [],
        [("non aver visto il pallone", "Elio Nava")],
    ),
    ("Il portiere Elio Nava nega di aver insultato l'arbitro.", [], [("aver insultato l'arbitro", "Elio Nava")]),
    (
        "La sindaca Ada Corsi smentisce che la piscina chiuderà.",
        [],
        [("la piscina chiuderà", "Ada Corsi")],
    ),
    (
        "L'opposizione accusa la giunta di aver sprecato i fondi.",
        [],
        [("la giunta di aver sprecato i fondi", "opposizione")],
    ),
    (
        "I lavori, ha spiegato il geometra Ivo Lenzi, costeranno il doppio.",
        [],
        [("I lavori … costeranno il doppio", "Ivo Lenzi")],
    ),
    (
        "I lavori costeranno il doppio, ha ammesso il geometra Ivo Lenzi.",
        [],
        [("I lavori costeranno il doppio", "Ivo Lenzi")],
    ),
    (
        "Come ha spiegato Ivo Lenzi, i lavori costeranno il doppio.",
        [],
        [("i lavori costeranno il doppio", "Ivo Lenzi")],
    ),
    (
        "Il museo resterà chiuso fino a giugno. Lo ha annunciato il direttore Marco Zen.",
        [],
        [("Il museo resterà chiuso fino a giugno", "Marco Zen")],
    ),
    (
        "Gina Loi ha incontrato i genitori. Ha spiegato che la mensa riaprirà lunedì.",
        [],
        [("la mensa riaprirà lunedì", "Gina Loi")],
    ),
    ("L'uomo avrebbe rubato tre biciclette.", [], [("L'uomo avrebbe rubato tre biciclette", "")]),
    (
        "A quanto risulta, il cantiere è fermo da marzo.",
        [],
        [("il cantiere è fermo da marzo", "")],
    ),
    (
        "Stando al rapporto dell'Istat, i prezzi sono saliti del 3 per cento.",
        [],
        [("i prezzi sono saliti del 3 per cento", "Istat")],
    ),
    (
        "L'Inps, secondo cui le domande sono 900 mila, ha prorogato i termini.",
        [],
        [("le domande sono 900 mila", "Inps")],
    ),
    # partial quotations
    (
        "Il critico Ottone Rea ha definito lo spettacolo «un disastro annunciato».",
        [("un disastro annunciato", "Ottone Rea")],
        [],
    ),
    (
        "Il legale Tito Masi parla di «accuse infondate».",
        [("accuse infondate", "Tito Masi")],
        [],
    ),
    # sources that no subject names, and subjects parted from their verb
    (
        "Il sindaco Ugo Lai, che ha incontrato i comitati, ha garantito che il parco resterà aperto.",
        [],
        [("il parco resterà aperto", "Ugo Lai")],
    ),
    (
        "Secondo quanto riferito dai carabinieri, il guidatore era senza patente.",
        [],
        [("il guidatore era senza patente", "carabinieri")],
    ),
    ("È emerso che il conto era vuoto.", [], [("il conto era vuoto", "")]),
    ("Per la Procura la prova è decisiva.", [], [("la prova è decisiva", "Procura")]),
    (
        "Il ponte riaprirà a marzo. Ad annunciarlo è stata la Regione Sardegna.",
        [],
        [("Il ponte riaprirà a marzo", "Regione Sardegna")],
    ),
    ("«La città è pronta». Così la sindaca Ada Corsi.", [("La città è pronta", "Ada Corsi")], []),
    ("«Non abbiamo scelta», spiegano dal Comune.", [("Non abbiamo scelta", "Comune")], []),
    (
        "«I lavori sono sospesi», si legge in una nota della società Altea.",
        [("I lavori sono sospesi", "Altea")],
        [],
    ),
    ("A lanciare l'allarme è Coldiretti: «Raccolti dimezzati».", [("Raccolti dimezzati", "Coldiretti")], []),
    ("Il senatore Aldo Piras ha risposto: «Vedremo».", [("Vedremo", "Aldo Piras")], []),
    # no statements and no quotations
    ("Il ministro ha promesso di ridurre le tasse.", [], []),
    ("Il sindaco ha chiesto ai cittadini di restare a casa.", [], []),
    ("La band ha presentato il nuovo disco «Notte chiara» a Torino.", [], []),
    ("Il cosiddetto «Palazzaccio» ospita gli uffici.", [], []),
    ("La Regione ha annunciato nuovi fondi per le scuole.", [], []),
    ("Il film, intitolato «La casa vuota», esce giovedì.", [], []),
    ("La denuncia dei residenti è arrivata ieri in Procura.", [], []),
]


EVERYDAY: list[tuple[str, Rows, Rows]] = [
    (
        '"È una catastrofe - dice Giulia Moro, presidente del comitato -. Non dormiamo più".',
        [("È una catastrofe … Non dormiamo più", "Giulia Moro")],
        [],
    ),
    ("Per Giulia Moro, presidente del comitato, «è una catastrofe».", [("è una catastrofe", "Giulia Moro")], []),
    (
        "«Le trattative proseguono», ha confidato un diplomatico europeo citato dall'Afp.",
        [("Le trattative proseguono", "diplomatico europeo")],
        [],
    ),
    (
        "«Questa decisione è irrevocabile», si legge in una nota della federazione.",
        [("Questa decisione è irrevocabile", "federazione")],
        [],
    ),
    (
        "Si legge nella nota della federazione: «Questa decisione è irrevocabile».",
        [("Questa decisione è irrevocabile", "federazione")],
        [],
    ),
    ("Paolo Ferri nega ogni coinvolgimento nella vicenda.", [], [("ogni coinvolgimento nella vicenda", "Paolo Ferri")]),
    ("La cosiddetta legge «salva-case» è stata approvata nel 2019.", [], []),
    (
        "Secondo i dati dell'Istat, a marzo l'inflazione ha raggiunto il 4,2%.",
        [],
        [("a marzo l'inflazione ha raggiunto il 4,2%", "Istat")],
    ),
    (
        "In piazza c'erano 12mila persone secondo la questura, 30mila secondo gli organizzatori.",
        [],
        [("In piazza c'erano 12mila persone", "questura"), ("30mila", "organizzatori")],
    ),
    (
        "Come ha spiegato la direttrice, Sonia Petri, gli alunni saranno trasferiti.",
        [],
        [("gli alunni saranno trasferiti", "Sonia Petri")],
    ),
    (
        "È quanto ha annunciato martedì la prefettura: il ponte resterà chiuso fino a giugno.",
        [],
        [("il ponte resterà chiuso fino a giugno", "prefettura")],
    ),
    ("Kiev ha riferito di tre morti nel bombardamento.", [], [("tre morti nel bombardamento", "Kiev")]),
    (
        "Secondo il Corriere della Sera, il sospettato era noto alle forze dell'ordine.",
        [],
        [("il sospettato era noto alle forze dell'ordine", "Corriere della Sera")],
    ),
    ("Dal Comune assicurano che sarà tutto pronto.", [], [("sarà tutto pronto", "Comune")]),
    ("«È finita». Sono le parole di Marco Lodi, allevatore da trent'anni.", [("È finita", "Marco Lodi")], []),
    ("«È finita». Così Marco Lodi, allevatore da trent'anni.", [("È finita", "Marco Lodi")], []),
    ("Queste le parole di Marco Lodi: «È finita».", [("È finita", "Marco Lodi")], []),
    (
        "«Il peggio è alle spalle», ne è convinto il capitano, Ugo Lamberti.",
        [("Il peggio è alle spalle", "Ugo Lamberti")],
        [],
    ),
    (
        "«Buongiorno, tutto bene?», chiede il postino varcando il cancello.",
        [("Buongiorno, tutto bene?", "postino")],
        [],
    ),
    (
        "Secondo un primo bilancio diffuso dalla prefettura, l'incidente ha causato due morti.",
        [],
        [("l'incidente ha causato due morti", "prefettura")],
    ),
    (
        "Due persone hanno perso la vita, secondo un bilancio provvisorio dei carabinieri.",
        [],
        [("Due persone hanno perso la vita", "carabinieri")],
    ),
    (
        "Raggiunta al telefono, la direttrice dell'asilo assicura di non essere stata avvertita.",
        [],
        [("non essere stata avvertita", "direttrice dell'asilo")],
    ),
    (
        "«La sentenza è ingiusta»: a dirlo è l'avvocata Sara Conti, legale della famiglia.",
        [("La sentenza è ingiusta", "Sara Conti")],
        [],
    ),
    ("Durissimo il commento del sindaco Paolo Ferri: «È una vergogna».", [("È una vergogna", "Paolo Ferri")], []),
    (
        "«È un grande risultato», il commento soddisfatto del sindaco Paolo Ferri.",
        [("È un grande risultato", "Paolo Ferri")],
        [],
    ),
    ("A riferirlo sono i carabinieri: l'uomo era ubriaco.", [], [("l'uomo era ubriaco", "carabinieri")]),
    (
        "«La rabbia è profonda», osserva dal canto suo il sociologo Denis Carelli, dell'Università di Trento.",
        [("La rabbia è profonda", "Denis Carelli")],
        [],
    ),
    (
        "Per Luca Perini (Lega) non c'è «tempo da perdere».",
        [("tempo da perdere", "Luca Perini")],
        [("non c'è «tempo da perdere»", "Luca Perini")],
    ),
    (
        "«È semplice: paghiamo due volte», spiega, sconsolato, Luca Perini.",
        [("È semplice: paghiamo due volte", "Luca Perini")],
        [],
    ),
    ("«Vedremo», dice sorridendo la sindaca, Nadia Ferrandi.", [("Vedremo", "Nadia Ferrandi")], []),
    (
        "Secondo il barometro annuale di Ipsos, un italiano su tre rinuncia a curarsi.",
        [],
        [("un italiano su tre rinuncia a curarsi", "Ipsos")],
    ),
    (
        "Un italiano su tre rinuncia a curarsi: è quanto emerge da un'indagine di Ipsos.",
        [],
        [("Un italiano su tre rinuncia a curarsi", "Ipsos")],
    ),
    ("Senza l'intervento dei vicini, la casa sarebbe bruciata.", [], []),
    ("A sentire il sindaco, la popolazione aumenta.", [], [("la popolazione aumenta", "sindaco")]),
    ("«Niente panico», è il messaggio del ministro.", [("Niente panico", "ministro")], []),
    ("«Vado avanti». Lo ha detto Anna Russo in aula.", [("Vado avanti", "Anna Russo")], []),
    ("Duro attacco di Anna Russo al governo: «Una vergogna».", [("Una vergogna", "Anna Russo")], []),
    (
        "Stando a quanto dichiarato dal legale, l'uomo si è consegnato spontaneamente.",
        [],
        [("l'uomo si è consegnato spontaneamente", "legale")],
    ),
]


@pytest.mark.parametrize(("text", "quotations", "claims"), CASES)
def test_quotations_and_claims(find: Finder, text: str, quotations: Rows, claims: Rows) -> None:
    assert find(text, "it") == (quotations, claims)


@pytest.mark.parametrize(("text", "quotations", "claims"), EVERYDAY)
def test_everyday_sentences(find: Finder, text: str, quotations: Rows, claims: Rows) -> None:
    assert find(text, "it") == (quotations, claims)

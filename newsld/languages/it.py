"""Italian, of Italy and Switzerland. The word lists come from general knowledge of the language."""

from itertools import product

from newsld.model.fact_checking import FactChecking
from newsld.model.language import Form, Gender, Language, Reporting, conjugated


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _present(stems: str) -> frozenset[str]:
    """Return the present of regular verbs: "dedica", "dedicano"."""
    return frozenset(stem + ending for stem in stems.split() for ending in ("a", "ano"))


def _joined(firsts: str, seconds: str) -> tuple[str, ...]:
    """Return every phrase of a list parted by bars with every word of the other: "a detta del", "a detta della"."""
    return tuple(f"{first.strip()} {second}" for first, second in product(firsts.split("|"), seconds.split()))


_OF = "di d' del dello della dell' dei degli delle"
_TO = "a ad al allo alla all' ai agli alle"
_BY = "da dal dallo dalla dall' dai dagli dalle"
_IN = "in nel nello nella nell' nei negli nelle su sul sullo sulla sull' sui sugli sulle"
_WITH = "con col coi per tra fra"

_PARADIGMS = {
    "are": {
        Form.BASE: "are arsi",
        Form.PRESENT: "a ano",
        Form.PAST: "ava avano ò arono",
        Form.PARTICIPLE: "ato ata ati ate",
        Form.GERUND: "ando andosi",
    },
    "care": {  # an h keeps the sound
        Form.BASE: "are arsi",
        Form.PRESENT: "a ano",
        Form.PAST: "ava avano ò arono",
        Form.PARTICIPLE: "ato ata ati ate",
        Form.GERUND: "ando andosi",
    },
    "gare": {  # an h keeps the sound
        Form.BASE: "are arsi",
        Form.PRESENT: "a ano",
        Form.PAST: "ava avano ò arono",
        Form.PARTICIPLE: "ato ata ati ate",
        Form.GERUND: "ando andosi",
    },
    "ere": {
        Form.BASE: "ere ersi",
        Form.PRESENT: "e ono",
        Form.PAST: "eva evano é ette ettero",
        Form.PARTICIPLE: "uto uta uti ute",
        Form.GERUND: "endo endosi",
    },
    "ire": {
        Form.BASE: "ire irsi",
        Form.PRESENT: "e ono",
        Form.PAST: "iva ivano ì irono",
        Form.PARTICIPLE: "ito ita iti ite",
        Form.GERUND: "endo endosi",
    },
    "isc": {
        Form.BASE: "ire irsi",
        Form.PRESENT: "isce iscono",
        Form.PAST: "iva ivano ì irono",
        Form.PARTICIPLE: "ito ita iti ite",
        Form.GERUND: "endo endosi",
    },
    "tenere": {
        Form.BASE: "enere enersi",
        Form.PRESENT: "iene engono",
        Form.PAST: "eneva enevano enne ennero",
        Form.PARTICIPLE: "enuto enuta enuti enute",
        Form.GERUND: "enendo",
    },
    "mettere": {
        Form.BASE: "ettere ettersi",
        Form.PRESENT: "ette ettono",
        Form.PAST: "etteva ettevano ise isero",
        Form.PARTICIPLE: "esso essa essi esse",
        Form.GERUND: "ettendo",
    },
    "scrivere": {
        Form.BASE: "ivere",
        Form.PRESENT: "ive ivono",
        Form.PAST: "iveva ivevano isse issero",
        Form.PARTICIPLE: "itto itta itti itte",
        Form.GERUND: "ivendo",
    },
    "dere": {  # concludere, ridere
        Form.BASE: "dere dersi",
        Form.PRESENT: "de dono",
        Form.PAST: "deva devano se sero",
        Form.PARTICIPLE: "so sa si se",
        Form.GERUND: "dendo",
    },
    "gere": {  # aggiungere
        Form.BASE: "gere gersi",
        Form.PRESENT: "ge gono",
        Form.PAST: "geva gevano se sero",
        Form.PARTICIPLE: "to ta ti te",
        Form.GERUND: "gendo",
    },
    "porre": {
        Form.BASE: "orre orsi",
        Form.PRESENT: "one ongono",
        Form.PAST: "oneva onevano ose osero",
        Form.PARTICIPLE: "osto osta osti oste",
        Form.GERUND: "onendo",
    },
}

_CUES = conjugated(
    {
        Reporting.SAY: """
dire base=dire,dirsi,dir present=dice,dicono past=disse,dissero,diceva,dicevano
dire participle=detto,detta,detti,dette gerund=dicendo,dicendosi
are afferm dichiar raccont precis ricord sottoline rimarc osserv comment assicur rassicur giur argoment puntualizz
are lament ipotizz testimoni ironizz consider stim calcol rilev evidenzi insinu confid confess ripens teorizz pens
are immagin giudic elenc twitt tuitt rammaric vaticin pronostic conferm relazion rammarich obiett ramment rammaric
are afferm azzard narr esagera filosofeggi postul congettur quantific sentenzi analizz riepilog profess
care critic replic indic specific obiettic rimarc rievoc verific chiarific preconizzc spiegarc
gare spieg alleg
isc rifer chiar ribad sugger avvert garant asser
ire avvert
ere cred ripet
temere present=teme,temono past=temeva,temevano,temette participle=temuto gerund=temendo
insistere base=insistere present=insiste,insistono past=insisteva,insistette participle=insistito gerund=insistendo
sostenere base=sostenere present=sostiene,sostengono past=sosteneva,sostenevano,sostenne,sostennero
sostenere participle=sostenuto,sostenuta gerund=sostenendo
ritenere base=ritenere present=ritiene,ritengono past=riteneva,ritenevano,ritenne participle=ritenuto,ritenuta
ritenere gerund=ritenendo
mettere amm
scrivere scr
dere conclu
aggiungere base=aggiungere present=aggiunge,aggiungono past=aggiunse,aggiunsero,aggiungeva participle=aggiunto
aggiungere gerund=aggiungendo
rispondere base=rispondere present=risponde,rispondono past=rispose,risposero,rispondeva participle=risposto
rispondere gerund=rispondendo
riconoscere base=riconoscere present=riconosce,riconoscono past=riconobbe,riconosceva participle=riconosciuto
riconoscere gerund=riconoscendo
riassumere base=riassumere present=riassume past=riassunse participle=riassunto gerund=riassumendo
supporre present=suppone,suppongono past=supponeva participle=supposto gerund=supponendo
dedurre present=deduce,deducono past=dedusse participle=dedotto gerund=deducendo
convenire present=conviene,convengono past=convenne participle=convenuto
convinto base=convinto,convinta,convinti,convinte
persuaso base=persuaso,persuasa,persuasi
compiacersi present=compiace,compiacciono past=compiaceva,compiacque participle=compiaciuto,compiaciuta
sapere base=sapere
presente base=presente
intendere base=intendere
capire base=capire
esporre present=espone,espongono past=espose,esposero participle=esposto gerund=esponendo
opinare present=opina past=opinò
eccepire present=eccepisce,eccepiscono past=eccepì participle=eccepito gerund=eccependo
prevedere base=prevedere present=prevede,prevedono past=previde,prevedeva,prevedevano
prevedere gerund=prevedendo
predire present=predice past=predisse participle=predetto
ribattere base=ribattere present=ribatte,ribattono past=ribatté,ribatteva,ribatteva participle=ribattuto
ribattere gerund=ribattendo
controbattere present=controbatte,controbattono participle=controbattuto
ammonire present=ammonisce,ammoniscono past=ammonì,ammoniva participle=ammonito gerund=ammonendo
""",
        Reporting.STATE: """
are annunci comunic document dimostr denunci mostr accert certific attest segnal registr anticip accenn menzion
are riport rivel divulg ventil paventa diagnostic not constat deplor appur mostr evidenzi present fotograf
care comunic pubblic notific certific diagnostic
scoprire base=scoprire present=scopre,scoprono past=scoprì,scoprirono participle=scoperto gerund=scoprendo
apprendere base=apprendere present=apprende,apprendono past=apprese,appresero participle=appreso gerund=apprendendo
noto base=noto,nota
risultare present=risulta,risultano past=risultava participle=risultato
trapelare base=trapelare present=trapela past=trapelava participle=trapelato
evincere present=evince
emergere base=emergere present=emerge,emergono past=emerse,emergeva participle=emerso
stabilire base=stabilire present=stabilisce,stabiliscono past=stabilì,stabiliva participle=stabilito gerund=stabilendo
informare base=informare present=informa,informano past=informò,informava participle=informato gerund=informando
avvisare base=avvisare present=avvisa,avvisano past=avvisò participle=avvisato gerund=avvisando
""",
        Reporting.DENY: """
gare neg
isc smen
smentire base=smentire present=smentisce,smentiscono past=smentì,smentiva,smentirono
smentire participle=smentito,smentita,smentite gerund=smentendo
are contest confut rigett
respingere base=respingere present=respinge,respingono past=respinse,respinsero,respingeva
respingere participle=respinto,respinta,respinte gerund=respingendo
dubitare present=dubita,dubitano past=dubitava participle=dubitato
escludere base=escludere present=esclude,escludono past=escluse,esclusero,escludeva,escludevano participle=escluso
escludere gerund=escludendo
""",
        Reporting.ACCUSE: """
are accus incolp sospett rimprover
""",
        Reporting.CALL: """
isc defin
are chiam boll battezz soprannomin liquid tacci etichett salut ringrazi lod applaud paragon bacchett stigmatizz esalt
are elogi condann celebr
care etichettc
descrivere base=descrivere present=descrive,descrivono past=descrisse,descriveva
descrivere participle=descritto,descritta,descritti,descritte gerund=descrivendo
parlare base=parlare present=parla,parlano past=parlò,parlava,parlavano participle=parlato gerund=parlando
dipingere present=dipinge,dipingono past=dipinse participle=dipinto gerund=dipingendo
""",
        Reporting.UTTER: """
are url grid esclam sussurr mormor sospir scherz sbott tuon incalz domand balbett borbott implor cant inton attacc
are post esord sfog rincar ringhi abbozz strill invoc sbrait fren minimizz sdrammatizz ragion continu sintetizz scand
are protest vocifer tranquillizz apostrof interrog conged sogn esult frecci rilanci gel ammicc
care replic attacc stronc chiosc
gare allarg
isc esord scand
proseguire base=proseguire present=prosegue,proseguono past=proseguì,proseguiva participle=proseguito gerund=proseguendo
ridere present=ride,ridono past=rise,rideva gerund=ridendo participle=riso
sorridere present=sorride,sorridono past=sorrise,sorrideva gerund=sorridendo
leggere present=legge,leggono past=lesse participle=letto gerund=leggendo
recitare present=recita,recitano past=recitava,recitò
riprendere present=riprende,riprendono past=riprese participle=ripreso gerund=riprendendo
chiedere base=chiedere,chiedersi present=chiede,chiedono past=chiese,chiesero,chiedeva,chiedevano participle=chiesto
chiedere gerund=chiedendo,chiedendosi
chiudere present=chiude past=chiuse,chiudeva participle=chiuso gerund=chiudendo
intervenire present=interviene past=intervenne participle=intervenuto
tagliare present=taglia past=tagliò participle=tagliato
riflettere present=riflette,riflettono past=riflettè participle=riflettuto gerund=riflettendo
insorgere present=insorge,insorgono past=insorse participle=insorto,insorta
infuriarsi present=infuria past=infuriò
esplodere present=esplode past=esplose
correggere present=corregge
piangere present=piange past=pianse
difendere present=difende,difendono past=difese,difendeva participle=difeso gerund=difendendo
replicare base=replicare
cominciare present=comincia past=cominciò participle=cominciato
iniziare present=inizia past=iniziò participle=iniziato
""",
        Reporting.URGE: """
are auspic sper augur invit esort sollecit ordin intim minacci consigli raccomand reclam rifiut suppli preg
are rivendic incit spron scongiur caldeggi
care auspic rivendic
gare preg
promettere base=promettere present=promette,promettono past=promise,promisero,prometteva participle=promesso
promettere gerund=promettendo
pretendere present=pretende,pretendono past=pretese participle=preteso gerund=pretendendo
proporre present=propone,propongono past=propose,proposero,proponeva participle=proposto gerund=proponendo
volere base=volere present=vuole,vogliono past=voleva,volevano,volle participle=voluto gerund=volendo
imporre present=impone past=impose participle=imposto
""",
    },
    _PARADIGMS,
)

_DAY_FIRST = (
    r"(?P<weekday>{weekday})?,?\s*(?P<day>\d{{1,2}})(?:º|°)?\s+(?P<month>{month})\.?,?(?:\s+(?P<year>\d{{4}}))?"
)
_NUMBERS = r"(?P<day>\d{{1,2}})[/.](?P<month_number>\d{{1,2}})[/.](?P<year>\d{{4}})"
_ISO = r"(?P<year>\d{{4}})-(?P<month_number>\d{{2}})-(?P<day>\d{{2}})"

_PREPOSITIONS = _words(
    f"{_OF} {_TO} {_BY} {_IN} {_WITH} per secondo sotto sopra dopo prima durante contro verso senza entro oltre dietro"
    " davanti fino presso lungo circa tranne salvo eccetto mediante attraverso nonostante malgrado dentro fuori vicino"
    " accanto intorno insieme stando tramite"
)

LANGUAGE = Language(
    tag="it",
    name="Italian",
    cues=_CUES,
    noun_forms=_words(
        "denuncia critica replica nota noto stima conferma minaccia accusa accuse domanda smentita smentite verifica"
        " specifica scritta scritto detta detto difesa chiusa chiuso risposta promessa proposta prevista scoperta grida"
        " urla posta ripresa ammessa presente letta letto lancia pubblica sospetta taglia riso rise salute condanna"
        " celebra liquida elenca"
    ),
    complementisers=_words("che"),
    needs_complementiser=True,
    drops_subjects=True,
    plural_verbs=r"(?:no|nno)$",
    hearsay_auxiliaries=_words("avrebbe avrebbero sarebbe sarebbero"),
    participle_forms=frozenset(
        stem + ending
        for ending in "oaie"
        for stem in _words(
            "apert chiest decis pers pres mess dett fatt vist scritt spes uccis mort rimast cors offert scopert copert"
            " chius concess ammess promess commess permess trasmess discuss divis espress invas esplos evas diffus"
            " esclus conclus inclus strett rott corrott condott ridott prodott tradott indott sottratt tratt estratt"
            " attratt protett dirett elett lett corrett vint convint spint dipint respint estint giunt aggiunt raggiunt"
            " assunt colt accolt raccolt tolt sciolt rivolt risolt sepolt svolt coinvolt scelt post compost dispost"
            " espost impost oppost propost rispost nascost richiest sorpres ripres compres intrapres sospes dires difes"
            " acces sces arres res appres intes estes pretes riconosciut spars emers immers perquisit"
        )
    ),
    opening_conditions=_words("senza"),
    conditions=_words("se qualora altrimenti purché magari"),
    topics=_words("quanto riguardo rispetto intanto inoltre nel secondo"),
    signing=_words("così"),
    opinion_bodies=_words(
        "questura procura accusa difesa polizia carabinieri inquirenti investigatori magistrati pm giudici opposizione"
        " governo comune regione sindacati sindacato esperti analisti studiosi ricercatori scienziati istat bankitalia"
        " bce fmi ocse commissione procuratori legali avvocati tribunale cassazione tar corte medici ministero"
        " prefettura confindustria coldiretti legambiente cgil cisl uil ambientalisti opposizioni"
    ),
    document_verbs=_words("leggere"),
    emerging_verbs=_words("emergere risultare trapelare apprendere evincere"),
    circumstances=_words("in nel nello nella nell' nei negli nelle durante dopo prima con su"),
    sentence_objects=_words("lo"),
    pointing_phrases=("è quanto", "questo quanto", "è ciò che", "è questo quanto", "quanto"),
    modals=_words("dovuto potuto voluto dovuta potuta preferito dovuti"),
    hearsay_phrases=(
        *("a quanto pare", "a quanto risulta", "a quanto si apprende", "da quanto si apprende", "da quanto risulta"),
        *("secondo quanto si apprende", "secondo quanto trapela", "secondo quanto emerge", "stando a quanto trapela"),
        *(
            "secondo indiscrezioni",
            "stando a indiscrezioni",
            "secondo alcune indiscrezioni",
            "secondo le indiscrezioni",
        ),
        *("secondo le prime informazioni", "secondo una prima ricostruzione", "secondo le prime ricostruzioni"),
        *("a quanto trapela", "da quanto trapela", "a quanto emerge", "da quanto emerge", "a quanto si sa"),
        *("secondo alcune voci", "stando alle voci", "secondo i bene informati", "secondo quanto risulta"),
        *("stando alle prime informazioni", "dalle prime informazioni", "a quanto è dato sapere"),
    ),
    own_views=("a suo giudizio", "a suo parere", "a suo avviso", "a suo dire", "a suo modo di vedere", "a loro avviso"),
    demonstratives=_words("questo questa quest' nostro nostra"),
    reporting_particles=_words("come quanto"),
    inverted_compounds=True,
    heads_first=True,
    names_go_on=True,
    clitics=_words("lo la li le gli ne ci vi mi ti si se l' glielo gliela gliene ce ve te me c' m' t' s' v' n' gliel'"),
    reflexives=_words("si s' mi ci"),
    issuing=_words(f"{_OF} {_BY}"),
    circumstantial=_words(
        "durante dopo davanti tramite via lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi anche"
    ),
    opinion_cues=("per",),
    infinitive_complementisers=_words("di d'"),
    infinitive_endings=(
        *("are", "ere", "ire", "rre", "arsi", "ersi", "irsi", "rsi", "arlo", "erlo", "irlo", "arla", "erla", "irla"),
        *("arli", "erli", "irli", "arle", "erle", "irle", "arne", "erne", "irne", "argli", "ergli", "irgli", "arci"),
        *("erci", "irci", "armi", "ermi", "irmi", "rlo", "rla", "far", "aver", "esser", "poter", "voler", "dover"),
    ),
    no_infinitives=_words(
        "altre oltre mare padre madre sempre lettere settore parere potere dovere piacere genere cantiere quartiere"
        " carcere mestiere torre terre guerre sere ore opere pere finanziarie militare popolare regolare particolare"
        " nucleare solare polare elementare giocatore senatore direttore assessore"
    ),
    causatives=_words(
        "fa fanno fatto faceva facevano fece fecero farà facendo fare far lascia lasciato lasciano rende"
        " rendono reso resa rese rendeva rendevano rendere rendendo"
    ),
    caused_verbs=_words("sapere intendere capire presente noto trapelare"),
    speech_dashes="–—-",
    article_genders={
        **dict.fromkeys(_words("il lo un uno del dello al allo dal dallo"), Gender.MALE),
        **dict.fromkeys(_words("la una un' della alla dalla"), Gender.FEMALE),
    },
    hypernyms={
        "legale": _words("avvocato avvocata avvocatessa difensore penalista"),
        "avvocato": _words("legale difensore avv"),
        "difensore": _words("avvocato avvocata legale"),
        "penalista": _words("avvocato avvocata legale"),
        "militare": _words(
            "maresciallo colonnello generale capitano tenente brigadiere appuntato comandante carabiniere"
        ),
        "ufficiale": _words("maresciallo colonnello generale capitano tenente maggiore comandante"),
        "tecnico": _words("allenatore allenatrice mister ct ingegnere perito"),
        "mister": _words("allenatore tecnico"),
        "allenatore": _words("tecnico mister ct"),
        "progettista": _words("ingegnere ingegnera ingegner architetto architetta geometra"),
        "professionista": _words("ingegnere architetto geometra avvocato medico commercialista"),
        "magistrato": _words("giudice gip gup pm procuratore procuratrice ministero"),
        "magistrata": _words("giudice gip gup pm procuratrice"),
        "pm": _words("ministero procuratore procuratrice magistrato"),
        "procuratore": _words("pm ministero"),
        "primo cittadino": _words("sindaco"),
        "prima cittadina": _words("sindaca sindaco"),
        "numero uno": _words("presidente direttore direttrice segretario amministratore"),
        "premier": _words("presidente"),
        "presidente del consiglio": _words("premier"),
        "guardasigilli": _words("ministro ministra"),
        "inquilino": _words("presidente"),
        "governatore": _words("presidente"),
        "governatrice": _words("presidente"),
        "dirigente": _words("direttore direttrice responsabile preside capo"),
        "manager": _words("amministratore amministratrice direttore direttrice ceo presidente"),
        "imprenditore": _words("titolare proprietario amministratore presidente fondatore"),
        "imprenditrice": _words("titolare proprietaria amministratrice presidente fondatrice"),
        "proprietario": _words("titolare"),
        "titolare": _words("proprietario proprietaria imprenditore imprenditrice"),
        "medico": _words("dottore dottoressa primario chirurgo chirurga cardiologo pediatra direttore"),
        "studioso": _words("professore ricercatore docente storico"),
        "studiosa": _words("professoressa ricercatrice docente storica"),
        "ricercatore": _words("biologo professore autore geologo fisico scienziato"),
        "ricercatrice": _words("biologa professoressa autrice geologa scienziata"),
        "scienziato": _words("ricercatore professore biologo fisico"),
        "scienziata": _words("ricercatrice professoressa biologa"),
        "docente": _words("professore professoressa insegnante maestro maestra"),
        "insegnante": _words("professore professoressa docente maestro maestra"),
        "parlamentare": _words("deputato deputata senatore senatrice"),
        "esponente": _words("deputato deputata senatore senatrice consigliere consigliera capogruppo"),
        "politico": _words("deputato senatore consigliere assessore ministro sindaco"),
        "religioso": _words("don parroco vescovo padre sacerdote"),
        "sacerdote": _words("don parroco"),
        "prelato": _words("vescovo arcivescovo cardinale"),
        "parroco": _words("don"),
        "giocatore": _words("attaccante difensore centrocampista portiere trequartista capitano"),
        "calciatore": _words("attaccante difensore centrocampista portiere trequartista capitano"),
        "sindacalista": _words("segretario segretaria delegato delegata"),
        "attore": _words("regista protagonista"),
        "artista": _words("cantante musicista pittore scultore"),
    },
    ungendered=_words("persona vittima fonte guida guardia spia star sentinella recluta"),
    according_to=(
        *("secondo", "a sentire", "ad ascoltare", "per stessa ammissione della", "per stessa ammissione del"),
        *_joined("stando|stando invece", _TO),
        *_joined(
            "a detta|a giudizio|a parere|ad avviso|per ammissione|a dire|a sentire|nelle parole|nell' opinione", _OF
        ),
        *_joined("per bocca|per ammissione della stessa|per ammissione dello stesso|sulla base", _OF),
    ),
    pronouns={
        "lui": Gender.MALE,
        "egli": Gender.MALE,
        "lei": Gender.FEMALE,
        "ella": Gender.FEMALE,
        "loro": Gender.PLURAL,
        "essi": Gender.PLURAL,
        "io": Gender.PLURAL,
        "noi": Gender.PLURAL,
        "chi": Gender.PLURAL,
    },
    plural_pronouns=_words("loro essi esse noi chi"),
    objects=_words("lo la li le ciò questo tutto"),
    possessives={},
    question_labels=_words("domanda d"),
    answer_labels=_words("risposta r"),
    owners=_words("suo sua suoi sue loro"),
    addressees=_words("lei voi tu suo sua suoi sue vostro vostra vostri tuo tua ti vi"),
    first_person=_words(
        "io mi mio mia miei mie me noi ci nostro nostra nostri nostre sono ho abbiamo siamo ero eravamo avevo avevamo"
        " credo penso vorrei voglio vogliamo so posso possiamo devo dobbiamo faccio facciamo"
    ),
    reporters=_words("io noi"),
    object_pronouns={"lui": Gender.MALE, "lei": Gender.FEMALE, "loro": Gender.PLURAL},
    elided=_words(
        "l' d' dell' nell' all' dall' sull' coll' un' quest' quell' c' s' m' t' v' n' com' dov' quand' tutt' cos'"
        " anch' nessun' alcun' ciascun' mezz' bell' buon' grand' sott' gl' pover' senz' quant' ognun' ch'"
    ),
    affiliating=_words("presso"),
    determiners=_words(
        "il lo la l' i gli le un uno una un' questo questa questi queste quest' quello quella quelli quelle quell'"
        " quel quei quegli ogni qualche alcuni alcune tutti tutte tutto tutta tutt' molti molte molto molta pochi poche"
        " diversi diverse vari varie suo sua suoi sue loro mio mia miei mie nostro nostra nostri nostre vostro vostra"
        " altri altre altro altra un'altra stesso stessa stessi stesse ambedue entrambi entrambe nessun nessuno nessuna"
        " nessun' due tre quattro cinque sei sette otto nove dieci undici dodici parecchi parecchie certi certe"
        " qualsiasi ciascun ciascuno ciascuna proprio propria propri proprie"
    ),
    prepositions=_PREPOSITIONS,
    additive=_words("e ed"),
    adversative=_words("ma però"),
    genitives=_words(_OF),
    agents=_words(_BY),
    infinitives=_words("a ad"),
    definite=_words("il lo la l' i gli le"),
    singulars=_words("uno una"),
    name_links=_words(f"{_OF} per e in sul sulla sull' sui"),
    plural=r"[ie]$",
    age=r"\b\d{1,3}enne\b|\b(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)\w*enne\b",
    gerund_endings=("ando", "endo", "andosi", "endosi", "andolo", "endolo", "andola", "endola"),
    participle_endings=("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite"),
    conjunctions=_words("e ed ma o od oppure né però quindi dunque poi"),
    subordinators=_words(
        "perché poiché giacché sebbene benché mentre quando se affinché purché finché anziché dopo prima come dove"
        " qualora nonostante malgrado siccome ove laddove appena"
    ),
    relatives=_words("che cui quale quali chi"),
    auxiliaries=_words(
        "ha hanno aveva avevano abbia abbiano avrà avranno avrebbe avrebbero avendo aver avere ebbe ebbero è sono era"
        " erano sia siano fosse fossero sarà saranno sarebbe sarebbero essere stato stata stati state fu furono essendo"
        " può possono poteva potrebbe potrebbero deve devono doveva dovrebbe dovrebbero vuole vogliono voleva volevano"
        " voluto potuto dovuto fa fanno fece fecero faceva facevano fatto rende rendono reso resa rese tiene tengono"
        " tenuto teneva sta stanno stava stavano va vanno viene vengono veniva venne venuto torna tornano tornato"
        " tornata continua continuano continuato lascia lasciano lasciato dà danno"
    ),
    be=_words(
        "è sono era erano sia siano fosse fossero sarà saranno sarebbe sarebbero stato stata stati state fu furono"
        " viene vengono veniva venivano venne essere"
    ),
    negations=_words("non né mai neppure neanche nemmeno"),
    neither=_words("né"),
    adverbs=_words(
        "anche ancora già ieri oggi domani stamattina stamani stasera stanotte poi infine inoltre invece però tuttavia"
        " quindi dunque allora ora adesso subito sempre mai spesso non più così intanto nel frattempo pure solo"
        " soltanto forse quasi infatti comunque peraltro tra l'altro piuttosto proprio perfino persino addirittura"
        " appena circa altresì sera giovedì dopo prima pomeriggio ormai bene male tutto apertamente dapprima viceversa"
        " successivamente insomma semmai magari certo sinora finora ulteriormente anzi sopra fermo chiaro"
    )
    - _words("nel tra l'altro tutto sera dopo prima pomeriggio sopra"),
    adverb_endings=("mente",),
    no_adverbs=_words("mente clemente semente veemente demente"),
    finite_verbs=_words(
        "gode godono vede vedono dice chiede chiedono perde riparte riapre chiude nasce scrive corre resiste è sono"
        " era erano sia siano fosse fossero sarà saranno sarebbe sarebbero fu furono ha hanno aveva avevano abbia"
        " abbiano avrà avranno avrebbe avrebbero ebbe può possono poteva potevano potrà potranno potrebbe potrebbero"
        " deve devono doveva dovevano dovrà dovranno dovrebbe dovrebbero debba debbano possa possano vuole vogliono"
        " voleva volevano vorrebbe vorrebbero fa fanno fece fecero faceva farà farebbe sta stanno stava stavano va"
        " vanno andava andrà vadano viene vengono veniva venne verrà verranno venga vengano c'è c'era tiene tengono"
        " teneva resta restano restava resterà resteranno rimane rimangono rimarrà rimase serve servono servirà"
        " serviranno servirebbero ci mancano manca costa costerà costano arriva arrivano arriverà arrivò esce parte"
        " partono partirà partiranno apre aprirà riaprirà chiuderà inizierà comincerà finirà mette mettono mise metterà"
        " prende prendono prese trova trovano trovò dà danno diede darà sa sanno sapeva rende rendono reso vive vivono"
        " muore morì nacque diventa diventano diventò diventerà passa passano perdono perse vince vinse vincono cresce"
        " crescono scende sale salgono aumenta aumentano diminuisce cala calano lavora lavorano paga pagano riguarda"
        " riguardano prevede esiste esistono rappresenta rappresentano costituisce significa dipende dipendono spetta"
        " tocca bisogna occorre occorrono basta bastano conosce entra entrano torna tornano gioca giocano segna parlava"
        " vale valgono funziona funzionano produce producono ottiene ospita colpisce provoca causa consente consentono"
        " permette impedisce riceve ricevono contiene contengono comprende comprendono porta portano portò partecipa"
        " installerà provengono proviene dista trattengono tratta consuma abita crollò cadde fuggì slittino presenta"
        " usa usano"
    )
    - _words("ci"),
    likely_verbs=_present(
        "abbandon abit accett accus accompagn acquist adott affid affront aggrav aiut allarg alz ammont anim appoggi"
        " approv arriv aspett assegn assist attacc attravers aument avvi avvicin bast blocc boccia boicott bruci butt"
        " cal cambi camp cant cerc chiam circol coincid collabor collaps colloc combin compr comand conferm conquist"
        " consegn consider consult cont contrast controll convoc cost cre critic cur danneggi dedic delineat demoli"
        " desider destin dimostr dirott disegn divent dimezz divor domin dur elabor elimin emigr entr esamin esult evit"
        " festeggi figur firm fiss form fotograf fren funzion gareggi gest giustific govern grav guadagn guard guid"
        " illustr impar impegn impieg impront incass inaugur incontr indag infiamm infuri ingran insegn intervist"
        " investig invit lament lanci lasci lavor legg lev limit lod lott mand mangi manc manifest march merit"
        " migliorat mir minacci modific molt mont mostr necessit neg nomin not occup offr onor oper ordin organizz"
        " osserv ospit pag parl partecip pass pens perquis pes piaz piant port precipit prefer premi prepar present"
        " prest prolung promuov propag prosegu prov punt raccont radun raggiung raddoppi realizz recit regal regn"
        " registr respir rest ricav ricerc ricord rientr rigett rilanci rimbalz rimand rinnov rincar ringrazi rinvi"
        " riport ripos risal risparmi risult ritir ritorn rivel rub salut salv scapp scarseggi scatt scatur schier"
        " scivol scopp segnal segn sembr sent separ smant soccomb soffr sogn sorpass sost sovrast sped spar spegn sper"
        " spett sposta spost spunt stacc stazion strapp studi suon super supplic sventol svent tagli tard tent tocc"
        " torn trasform trasloc tratt trov us utilizz vacill vari vet vol vot"
    ),
    certain_endings=(
        *("ranno", "rebbe", "rebbero", "arono", "irono", "avano", "evano", "ivano", "assero", "essero", "issero"),
        *("ggerà", "derà", "terà", "nerà", "rirà", "nirà", "serà", "verrà", "drà", "zerà", "cerà", "gherà", "cherà"),
    ),
    finite_endings=(
        *("rà", "ranno", "rebbe", "rebbero", "ava", "avano", "eva", "evano", "iva", "ivano", "arono", "irono", "erono"),
        *("assero", "essero", "issero", "ettero", "scono", "isce"),
        *("ntò", "ttò", "stò", "ltò", "zzò", "gnò", "nò", "llò", "niò", "ziò"),
    ),
    titles={
        "sig": Gender.MALE,
        "sig.ra": Gender.FEMALE,
        "signor": Gender.MALE,
        "signora": Gender.FEMALE,
        "signorina": Gender.FEMALE,
        "dott": None,
        "dottor": Gender.MALE,
        "dottoressa": Gender.FEMALE,
        "dr": None,
        "prof": None,
        "professor": Gender.MALE,
        "avv": None,
        "ing": None,
        "ingegner": None,
        "on": None,
        "onorevole": None,
        "sen": None,
        "geom": None,
        "arch": None,
        "rag": None,
        "cav": None,
        "gen": None,
        "col": None,
        "cap": None,
        "ten": None,
        "mons": Gender.MALE,
        "monsignor": Gender.MALE,
        "don": Gender.MALE,
        "padre": Gender.MALE,
        "fra": Gender.MALE,
        "suor": Gender.FEMALE,
        "papa": Gender.MALE,
        "donna": Gender.FEMALE,
        "ragionier": Gender.MALE,
        "commendator": Gender.MALE,
        "cavalier": Gender.MALE,
    },
    nobody=_words("nessuno nessuna nessun"),
    hypotheses=_words("se qualora"),
    name_particles=_words(
        "de di da del della dello dei degli dal dalla dalle d' dell' li von van der el al bin ben du"
        " delle do dos das la las los den ter ten zu zur vom y"
    ),
    name_suffixes=_words("jr sr ii iii iv xiv xvi xxiii junior senior"),
    postposed=_words("vicino vicini vicina vicine"),
    portfolios=_words(
        "agricoltura ambiente bilancio casa commercio cultura difesa economia energia esteri famiglia finanze giovani"
        " giustizia infrastrutture interno interni istruzione lavori lavoro mobilità patrimonio politiche pubblici"
        " ricerca salute sanità scuola sicurezza sociale sociali sport sviluppo territorio trasporti turismo università"
        " urbanistica welfare attività produttive pari opportunità protezione civile personale tributi viabilità"
    ),
    roles=_words(
        "vice presidente presidentessa premier ministro ministra segretario segretaria sottosegretario sottosegretaria"
        " cancelliere cancelliera re regina principe principessa papa pontefice cardinale arcivescovo vescovo parroco"
        " sacerdote rabbino imam senatore senatrice deputato deputata parlamentare eurodeputato eurodeputata"
        " governatore governatrice sindaco sindaca vicesindaco vicesindaca assessore assessora consigliere consigliera"
        " capogruppo capodelegazione prefetto prefetta questore questora ambasciatore ambasciatrice diplomatico"
        " diplomatica portavoce funzionario funzionaria dirigente direttore direttrice vicedirettore amministratore"
        " amministratrice ad ceo fondatore fondatrice cofondatore titolare proprietario proprietaria responsabile"
        " coordinatore coordinatrice capo leader tecnico allenatore allenatrice mister ct capitano capitana giocatore"
        " giocatrice difensore centrocampista attaccante portiere trequartista mediano terzino esterno ala bomber"
        " campione campionessa atleta pilota ciclista corridore tennista nuotatore nuotatrice analista economista"
        " esperto esperta professore professoressa docente ricercatore ricercatrice scienziato scienziata autore"
        " autrice coautore coautrice scrittore scrittrice poeta giornalista cronista inviato inviata corrispondente"
        " editorialista conduttore conduttrice attore attrice cantante musicista artista regista produttore produttrice"
        " comico comica avvocato avvocata avvocatessa legale difensora giudice gip gup magistrato magistrata"
        " procuratore procuratrice pm pubblico ispettore ispettrice commissario commissaria comandante vicecomandante"
        " maresciallo colonnello generale maggiore tenente brigadiere appuntato agente carabiniere poliziotto"
        " poliziotta vigile pompiere medico dottore dottoressa chirurgo chirurga infermiere infermiera primario"
        " psicologo psicologa biologo biologa chimico chimica fisico fisica geologo geologa idrogeologo ingegnere"
        " ingegnera architetto architetta progettista geometra insegnante maestro maestra preside rettore rettrice"
        " studente studentessa alunno alunna agricoltore agricoltrice allevatore autista operaio operaia lavoratore"
        " lavoratrice attivista militante volontario volontaria abitante residente vicino vicina testimone teste"
        " superstite vittima vedova vedovo madre padre mamma papà fratello sorella figlio figlia moglie marito zio zia"
        " cugino cugina nipote nonno nonna amico amica collega fonte collaboratore collaboratrice consulente assistente"
        " candidato candidata tesoriere tesoriera storico storica filosofo filosofa epidemiologo virologo virologa"
        " infettivologo astronomo curatore curatrice bibliotecario bibliotecaria impiegato impiegata contabile"
        " ragioniere ragioniera commercialista notaio banchiere imprenditore imprenditrice commerciante negoziante"
        " barista ristoratore ristoratrice cuoco cuoca chef albergatore albergatrice pescatore armatore designer"
        " sviluppatore soldato uomo donna ragazzo ragazza bambino bambina pensionato pensionata profugo paziente"
        " cliente passeggero passeggera tifoso tifosa sostenitore critico rivale successore predecessore inquilino"
        " inquilina sociologo sociologa antropologo antropologa archeologo archeologa mediatore garante custode"
        " indagato indagata imputato imputata sospettato interessato interessata persona automobilista sindacalista"
        " delegato delegata rappresentante numero soprintendente sovrintendente provveditore influencer blogger"
        " climatologo climatologa meteorologo meteorologa oceanografo veterinario veterinaria farmacista ostetrica"
        " pediatra psichiatra cardiologo cardiologa oncologo oncologa nutrizionista politologo politologa"
        " costituzionalista giurista criminologo vicepresidente vicesegretario vicepremier viceministro viceministra ex"
        " neopresidente presentatore presentatrice danzatore ballerina soprano tenore direttora manager patron dg ds dt"
        " socio socia azionista militare cittadino cittadina omonimo condomino condomina guida alpino alpina guardia"
        " macchinista tassista camionista postino bagnino sommelier viticoltore enologo viticoltrice apicoltore"
        " ambientalista animalista giovane anziano anziana 'reduce"
    )
    - _words("ad 'reduce ex ala esterno numero guardia fisica chimica storica critica maggiore generale padre"),
    title_roles={
        "prof": "professore",
        "professor": "professore",
        "dott": "dottore",
        "dottor": "dottore",
        "avv": "avvocato",
        "ing": "ingegnere",
        "ingegner": "ingegnere",
        "sen": "senatore",
        "on": "onorevole",
        "gen": "generale",
        "col": "colonnello",
        "arch": "architetto",
        "monsignor": "vescovo",
    },
    gendered={
        **dict.fromkeys(
            _words(
                "vedova madre mamma sorella figlia moglie zia cugina nonna regina principessa donna ragazza bambina"
                " signora attrice direttrice ricercatrice scrittrice professoressa dottoressa studentessa senatrice"
                " ministra sindaca assessora consigliera deputata avvocata avvocatessa presidentessa ambasciatrice"
                " amministratrice coordinatrice conduttrice produttrice procuratrice infermiera psicologa biologa"
                " geologa ingegnera architetta maestra rettrice imprenditrice ristoratrice albergatrice pensionata"
                " cuoca bibliotecaria impiegata ragioniera curatrice campionessa allenatrice giocatrice capitana"
                " autrice coautrice amica vicina cittadina operaia volontaria prefetta questora governatrice fondatrice"
                " segretaria sociologa storica archeologa virologa epidemiologa veterinaria collaboratrice funzionaria"
                " scienziata esperta poliziotta passeggera tifosa inquilina condomina delegata imputata indagata"
                " candidata vicesindaca"
            ),
            Gender.FEMALE,
        ),
        **dict.fromkeys(
            _words(
                "vedovo padre papà fratello figlio marito zio cugino nonno re principe papa uomo ragazzo bambino"
                " signore attore direttore ricercatore scrittore professore dottore senatore ministro sindaco assessore"
                " consigliere deputato avvocato ambasciatore amministratore coordinatore conduttore produttore"
                " procuratore infermiere psicologo biologo geologo ingegnere architetto maestro rettore imprenditore"
                " ristoratore albergatore pensionato cuoco bibliotecario impiegato ragioniere curatore allenatore"
                " giocatore capitano amico vescovo cardinale parroco sacerdote governatore fondatore segretario"
                " sociologo storico archeologo virologo epidemiologo maresciallo colonnello prefetto questore"
                " scienziato operaio agricoltore pescatore imputato indagato candidato vicesindaco poliziotto tifoso"
                " condomino"
            ),
            Gender.MALE,
        ),
    },
    articles=_words("il lo la l' i gli le un uno una un' un'altra"),
    organisations=_words(
        "governo esecutivo amministrazione ministero dipartimento ufficio uffici agenzia autorità authority"
        " commissione comitato consiglio giunta parlamento congresso senato camera tribunale corte cassazione tar"
        " procura questura prefettura polizia carabinieri esercito marina aeronautica servizio servizi partito unione"
        " federazione associazione organizzazione società istituto istituzione università politecnico scuola liceo"
        " accademia ospedale clinica chiesa diocesi curia parrocchia caritas fondazione fondo banca azienda ditta"
        " impresa gruppo spa srl compagnia operatore produttore giornale quotidiano settimanale rivista testata rete"
        " emittente canale editore sito piattaforma club squadra lega presidenza ambasciata consolato cremlino"
        " pentagono quirinale viminale farnesina palazzo campagna coalizione alleanza opposizione maggioranza minoranza"
        " difesa accusa stato comune provincia regione città onu nato ue fbi cia nasa oms fmi bce fed inps inail istat"
        " arpa asl ausl ispra enea cnr iss aifa agcom antitrust consob bankitalia confindustria confcommercio"
        " confesercenti coldiretti confagricoltura cgil cisl uil fiom ugl usb anci upi codacons legambiente wwf"
        " greenpeace unicef protezione guardia soprintendenza sovrintendenza sindacato sindacati cooperativa consorzio"
        " laboratorio museo biblioteca teatro tesoro borsa osservatorio centro circolo ente enti coordinamento"
        " movimento fronte forum collegio ordine rsu rappresentanza direzione garante dirigenza proprietà cda board"
        " assemblea municipio municipalità campidoglio vaticano santa santo-sede bruxelles lista comando capitaneria"
        " startup start-up multinazionale colosso casa catena ong onlus pd fdi m5s ncd avs pro-loco proloco vigili"
        " policlinico irccs enac enav anas rfi trenitalia autostrade terna enel eni snam acea hera a2a telecom tim"
    )
    - _words(
        "santa operatore produttore editore palazzo città casa catena testata unione fronte ordine proprietà campagna"
        " rete stato servizi canale lista garante"
    ),
    organisation_names=_words(
        "airlines airways holding industrie sistemi tecnologie farmaceutici energia petroli assicurazioni capital"
        " records pictures studios television radio tv news corriere gazzetta messaggero mattino giorno resto stampa"
        " repubblica sole giornale eco secolo unità avvenire foglio manifesto fatto international global watch acque"
        " trasporti ferrovie autostrade costruzioni immobiliare hotel foods farm acciaierie cantieri officine calcio"
        " basket volley fc ac as us ss ssc juventus inter milan roma lazio napoli fiorentina torino atalanta partners"
        " consulting analytics labs therapeutics biotech united virtus pro rugby italia ambiente diritti salute tutela"
        " unione croce rossa azione rete casa servizi popolare democratico democratica fratelli forza sinistra verdi"
    ),
    bodies=frozenset(
        {
            *("palazzo chigi", "palazzo madama", "santa sede", "casa bianca", "downing street", "wall street"),
            *("guardia di finanza", "croce rossa", "fratelli d'italia", "forza italia", "italia viva", "azione"),
            *("protezione civile", "scotland yard", "goldman sachs", "fridays for future", "ultima generazione"),
            *(
                "medici senza frontiere",
                "save the children",
                "amnesty international",
                "casa pound",
                "hezbollah",
                "hamas",
            ),
        }
    ),
    groups=_words(
        "funzionari funzionarie analisti analiste esperti esperte critici residenti abitanti attivisti attiviste"
        " manifestanti ricercatori ricercatrici scienziati scienziate autori autrici medici persone fonti diplomatici"
        " parlamentari deputati senatori consiglieri membri leader sostenitori oppositori lavoratori lavoratrici operai"
        " dipendenti economisti testimoni vicini parenti familiari famigliari amici colleghi investigatori inquirenti"
        " magistrati pm giudici legali avvocati difensori carabinieri poliziotti agenti vigili pompieri soccorritori"
        " ingegneri insegnanti docenti studenti studentesse genitori giocatori tifosi ultras utenti dirigenti manager"
        " investitori operatori osservatori commentatori storici archeologi organizzatori organizzatrici autorità"
        " repubblicani democratici conservatori liberali ministri assessori sindaci governatori portavoce uomini donne"
        " elettori clienti passeggeri superstiti vittime famiglie cittadini cittadine pazienti autisti agricoltori"
        " allevatori pescatori infermieri infermiere soldati ribelli militanti alleati soci azionisti lettori"
        " ascoltatori spettatori commercianti negozianti ristoratori albergatori balneari imprenditori industriali"
        " sindacalisti ambientalisti animalisti volontari volontarie ragazzi ragazze giovani anziani bambini molti"
        " alcuni altri tanti tecnici periti specialisti meteorologi geologi biologi orchestrali condomini condòmini"
        " comitati sindacati associazioni opposizioni analisi giornalisti cronisti media quotidiani esponenti"
        " rappresentanti delegati consumatori pendolari automobilisti ciclisti turisti bagnanti camionisti tassisti"
        " macchinisti militari ambasciatori vertici inquilini proprietari maestranze organizzazioni pediatri"
        " parrocchiani fedeli vescovi cardinali epidemiologi virologi climatologi dati studi sondaggi indagini"
        " ambulanti artigiani gestori produttori viticoltori balneatori consulenti colleghe compagni"
    )
    - _words("analisi media"),
    universals=_words("ogni qualsiasi qualunque alcun alcuna"),
    documents=_words(
        "barometro bilancio rilevazione rilevazioni ricostruzione"
        " rapporto studio ricerca sondaggio indagine relazione comunicato nota documento dossier lettera email mail"
        " post tweet articolo libro blog video volantino bollettino avviso esposto denuncia ricorso sentenza ordinanza"
        " dati dato analisi perizia verbale verbali memoria report statistiche statistica annuario censimento messaggio"
        " testo delibera decreto bozza manifesto appello petizione atti cartella statuto referto autopsia"
    ),
    addressing=_words(f"{_TO} con"),
    interviews=_words("intervista interviste colloquio"),
    outlet_nouns=_words(
        "giornale quotidiano rivista settimanale radio televisione tv tg emittente canale sito podcast corriere"
        " gazzetta messaggero repubblica stampa sole giorno mattino secolo tempo foglio fatto avvenire libero verità"
        " eco adige tirreno unione nazione resto gazzettino piccolo centro sicilia magazine times post guardian agenzia"
    ),
    outlets=_words(
        "ansa adnkronos agi lapresse askanews italpress reuters bloomberg afp bbc cnn rai rai1 rai3 tg1 tg2 tg3 tg5"
        " la7 sky mediaset rsi ats swissinfo fanpage open euronews politico efe dpa dire radiocor"
    ),
    utterances=_words(
        "parole dichiarazione dichiarazioni risposta commento commenti discorso stime stima replica intervento"
        " messaggio sfogo appello annuncio racconto testimonianza ammissione convinzione denuncia accusa monito"
        " auspicio"
        " attacco affondo frecciata"
        " avvertimento spiegazione versione analisi allarme invito promessa reazione grido pensiero giudizio"
    ),
    country_names={
        "usa": "stati uniti",
        "u.s.a.": "stati uniti",
        "gran bretagna": "regno unito",
        "olanda": "paesi bassi",
    },
    countries=_words(
        "afghanistan albania algeria andorra angola argentina armenia australia austria azerbaigian bangladesh"
        " bielorussia belgio bolivia bosnia botswana brasile bulgaria cambogia camerun canada ciad cile cina cipro"
        " colombia congo corea croazia cuba danimarca ecuador egitto eritrea estonia etiopia filippine finlandia"
        " francia gabon georgia germania ghana giamaica giappone gibuti giordania grecia guatemala guinea haiti"
        " honduras india indonesia inghilterra iran iraq irlanda islanda israele italia kazakistan kenya kosovo kuwait"
        " laos lettonia libano liberia libia liechtenstein lituania lussemburgo macedonia madagascar malesia mali malta"
        " marocco mauritania messico moldavia moldova monaco mongolia montenegro mozambico myanmar namibia nepal"
        " nicaragua niger nigeria norvegia oman olanda pakistan palestina panama paraguay perù polonia portogallo qatar"
        " romania ruanda russia scozia senegal serbia singapore siria slovacchia slovenia somalia spagna sudan svezia"
        " svizzera taiwan tanzania thailandia togo tunisia turchia ucraina uganda ungheria uruguay uzbekistan venezuela"
        " vietnam yemen zambia zimbabwe usa"
    )
    | {
        *("stati uniti", "regno unito", "gran bretagna", "paesi bassi", "corea del nord", "corea del sud"),
        *("arabia saudita", "nuova zelanda", "sudafrica", "sri lanka", "costa rica", "costa d'avorio"),
        *("repubblica ceca", "emirati arabi uniti", "unione sovietica", "san marino", "città del vaticano"),
    },
    cities=_words(
        "roma milano torino genova bologna firenze napoli bari palermo catania venezia verona padova trieste brescia"
        " bergamo parma modena perugia ancona pescara cagliari sassari lecce taranto foggia salerno messina trento"
        " bolzano udine rimini ravenna ferrara pisa livorno siena lucca arezzo como varese pavia cremona mantova"
        " vicenza treviso novara aosta matera potenza cosenza catanzaro lugano bellinzona zurigo ginevra berna basilea"
        " losanna kiev mosca washington pechino teheran ankara atene londra parigi berlino bruxelles madrid lisbona"
        " vienna varsavia praga budapest bucarest sofia belgrado zagabria sarajevo tirana pristina minsk vilnius riga"
        " tallinn helsinki stoccolma oslo copenaghen dublino amsterdam cairo tripoli tunisi algeri rabat gerusalemme"
        " damasco beirut baghdad riad doha kabul islamabad delhi dacca bangkok hanoi manila giacarta canberra tokyo"
        " seul pyongyang taipei ottawa l'avana caracas bogotà lima santiago brasilia monaco francoforte strasburgo"
    ),
    demonyms=_words(
        "italiano italiana americano americana francese tedesco tedesca spagnolo spagnola inglese britannico"
        " britannica russo russa ucraino ucraina cinese giapponese svizzero svizzera europeo europea israeliano"
        " palestinese"
    ),
    whole_words=_words(
        "va fa sa me te ne li lo la le si mai ore tv usa ue nato inps istat eni enel ocse fmi bce bbc cnn fbi nasa"
        " unicef anci inail cgil cisl uil con al ago tar ha no via mar"
    ),
    abbreviations=_words("spa srl sig dott dr prof avv ing on sen art pag tel ecc geom"),
    weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    months={
        **{
            name: number
            for number, name in enumerate(
                (
                    *("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio"),
                    *("agosto", "settembre", "ottobre", "novembre", "dicembre"),
                ),
                1,
            )
        },
        **{
            name: number
            for number, name in enumerate(
                ("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"), 1
            )
        },
    },
    numbers=_words(
        "due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta cento decine dozzine"
        " centinaia migliaia decina ventina trentina"
    ),
    not_quoted=(
        r"cosiddett[oaie](?: \w+)?",
        r"(?:come (?:dice|recita|vuole) il|il) (?:proverbio|detto|adagio|vecchio adagio)",
        r"(?:soprannominat|chiamat|intitolat|denominat|ribattezzat)[oaie]",
        r"(?:meglio |anche )?(?:noto|nota|noti|note|conosciut[oaie]) (?:anche )?(?:come|con il nome di)",
        r"(?:il termine|la parola|le parole|l[’']espressione|lo slogan|il nome|il motto)",
        r"(?:la scritta|la frase|la dicitura)",
        r"con (?:la scritta|il titolo|il nome|lo slogan)|dal titolo|dal nome",
        r"detto anche|detta anche|battezzat[oaie]|al grido di",
    ),
    title_nouns=_words(
        "libro romanzo film pellicola album disco canzone brano singolo spettacolo commedia opera serie documentario"
        " saggio poesia rivista podcast programma trasmissione musical videogioco articolo rubrica mostra festival"
        " progetto premio campagna concorso rassegna evento manifestazione operazione iniziativa teatro stadio"
        " ristorante locale bar hotel scuola circolo associazione comitato gruppo mensile quotidiano settimanale"
        " tradizionale vecchio"
    ),
    learning_verbs=_words("apprendere"),
    counting_verbs=_words("riferire contare"),
    hearsay_verbs=_words("ritenere apprendere mormorare vociferare sapere stimare calcolare ipotizzare temere"),
    experience_verbs=_words("raccontare descrivere ricordare ammettere negare confessare riferire"),
    assertion_nouns=_words("accuse voci ipotesi notizie indiscrezioni addebito addebiti accusa responsabilità"),
    comment_nouns=_words("accusa cifra numero affermazione dichiarazione"),
    contrasts=_words("mentre però"),
    time_nouns=_words(
        "settimana settimane mese mesi anno anni notte mattina mattino pomeriggio sera serata mezzogiorno mezzanotte"
        " primavera estate autunno inverno scorso scorsa scorsi prossimo prossima oggi ieri domani giorno giorni ore"
        " ora minuti fa"
    ),
    quantifiers=_words("a circa oltre quasi più meno almeno solo appena fino intorno tra fra"),
    amounts=_words("metà decine centinaia migliaia milioni tutti"),
    portions=_words("parte parti brano stralcio estratto estratti passaggio passaggi copia versione"),
    indefinites=_words(
        "un uno una un' due tre quattro cinque sei sette otto nove dieci alcuni alcune molti molte altri altre"
    ),
    wish_verbs=_words("volere sperare auspicare chiedere"),
    catenatives=_words(
        "tiene tengono tenuto teneva tenuta torna tornano tornato tornata tornati continua continuano continuato"
        " limita limitano limitato limitata limitati limitava affretta affrettano affrettato affrettata spinge spinto"
        " inizia iniziato comincia cominciato prova provato riesce riuscito arriva arrivano arrivato arrivata giunge"
        " passa passato"
    ),
    perfect_gerunds=_words("avendo aver avere averlo averla averli averne essere esser essersi aversi essendo"),
    participles=_words("interpellato interpellata contattato contattata sentito sentita intervistato intervistata"),
    free_relatives=_words("quanto ciò"),
    no_statements=_words(
        "che cui quale quali chi così nulla niente quando dopo prima perché poiché sebbene benché mentre se dove come"
        " qualora finché quanto su sulla sul sull' sui sulle sugli del della dell' dei degli delle"
    ),
    lead_in_words=_words("da dal dalla dai dalle così"),
    pointing_verbs=_words("mostrare evidenziare indicare annunciare prevedere scoprire"),
    generic_organisations=_words(
        "società azienda impresa ditta gruppo compagnia agenzia organizzazione associazione club squadra partito banca"
        " sindacato consorzio ente istituto fondazione comitato"
    ),
    junk=(
        r"(?:leggi|vedi|guarda|ascolta|scopri|clicca)(?: anche| qui| pure| subito| ora| tutto)?\s*[:»>→–-].*",
        r"(?:leggi|vedi|guarda|ascolta) (?:anche|qui|pure|tutt[eio]|il video|le foto|l[’']articolo)\b.*",
        r"(?:continua a leggere|per approfondire|da leggere|potrebbe interessarti|ti potrebbe interessare)\b.*",
        r"(?:potrebbero interessarti|articoli? correlat[io]|notizie correlate)\b.*",
        r"(?:contenuti correlati|approfondiment[io])\b.*",
        r"(?:i )?più lett[io](?: .*)?|(?:le )?(?:ultime|altre) notizie(?: .{0,60})?|in evidenza\W*|in primo piano\W*",
        r"(?:©|\(c\)|&copy;)\s*.*|©?\s*riproduzione (?:riservata|vietata)\W*|.{0,40}\briproduzione riservata\W*",
        r"(?:copyright|tutti i diritti riservati|diritti riservati)\b.*",
        r"condividi(?: (?:su|questo|l[’']articolo|la notizia|via|con)\b.*)?\W*",
        r"(?:stampa|invia|salva|commenta|segnala)\W*",
        r"(?:commenti|lascia un commento|scrivi un commento|mostra commenti|\d+ commenti)\b.{0,60}",
        r"(?:iscriviti|registrati|abbonati|accedi|sottoscrivi)\b.{0,200}",
        r"(?:la )?newsletter\W*|ricevi (?:ogni|la|le|tutti)\b.*|seguici (?:su|anche|sui)\b.*",
        r"segui (?:la|le|gli|i|il) .{0,80}",
        r"(?:resta|rimani) (?:aggiornato|sempre aggiornat[oa]|informato)\b.*|scarica (?:la|l[’']|gratis)\b.*",
        r"(?:tag|tags|argomenti|temi|categorie)\s*:.*|pubblicità\W*",
        r"(?:contenuto |messaggio )?(?:sponsorizzato|pubblicitario)\W*",
        r"(?:tempo di lettura|lettura)\s*:?\s*\d+.*|\d{1,2} min(?:ut[oi])?(?: di lettura)?\W*",
        r"\(?(?:ansa|agi|adnkronos|askanews|italpress|lapresse|ats)\)?\.?|\(?fonte\s*:.*",
        r"(?:home|news|cronaca|politica|sport)(?: (?:>|›|»|/|\|) [\w &]+){1,6}",
        r"informativa (?:sulla privacy|sui cookie)\b.*|(?:cookie|privacy) policy\b.*|accetta(?: tutti)? i cookie\b.*",
        r"(?:facebook|twitter|whatsapp|linkedin|telegram|e-?mail|instagram|x)\W*|_{3,}|\*{3,}|-{3,}|@\w{2,30}",
        r"(?:hai|avete) (?:una segnalazione|una notizia|foto|domande)\b.*|scrivici\b.*",
        r"il tuo indirizzo e-?mail non\b.*",
        r"(?:sostieni|sostenete|dona|aiutaci)\b.{0,120}",
        r"(?:video|foto|fotogallery|gallery|photogallery|guarda)\W*|torna (?:su|alla home)\b.*|prossimo articolo\b.*",
    ),
    captions=(
        r".{0,300}\((?:foto|immagine|ansa|afp|reuters|lapresse|getty|ap|epa|archivio)\b[^()]{0,80}\)\.?",
        r"(?:foto|immagine|video|nella foto|in foto|didascalia|illustrazione)\b\s*(?:di\b|[:/(]|©).*",
        r"nella (?:foto|immagine)\b.*",
        r".{3,300}\b(?:foto|ph\.?|credit|crediti|fotografia|immagine|fonte foto)\s*:\s*.{2,60}",
        r".{0,300}\b(?-i:ANSA|REUTERS|AFP|EPA|LaPresse|Getty Images|Imagoeconomica)\s?[/|].{0,50}",
    ),
    credit=r"\(?\b(?:foto|ph\.?|credit|crediti|fotografia|immagine)(?: di)?\s*:?\s+(?P<credit>[^:()]+)\)?\W*$",
    updates=_words("aggiornato aggiornata aggiornamento modificato modifica aggiornamenti"),
    publishing=_words("pubblicato pubblicata pubblicazione"),
    time_words=_words("ore alle ore alle"),
    bylines=(
        r"(?:di|a cura di|testo di|servizio di|intervista di|articolo di)\s+(?P<names>(?-i:[A-ZÀ-Þ]).*)",
        r"(?:dal|dalla) (?:nostr[oa] )?(?:inviat[oa]|corrispondente)(?: speciale)?,?\s*(?P<names>(?-i:[A-ZÀ-Þ]).*)?",
    ),
    byline_words=_words(
        "redazione inviato inviata corrispondente cronista giornalista agenzia ansa direttore collaboratore desk staff"
        " cronaca redazionale"
    ),
    date_patterns=(_DAY_FIRST, _NUMBERS, _ISO),
    fact_checking=FactChecking(
        claim_labels=(
            r"(?:la |l[’']|il |una |le )?(?:dichiarazion[ei]|affermazion[ei]|fras[ei]|notizi[ae]|tesi"
            r"|citazion[ei]|voc[ei]|messaggio|bufala|accusa|promessa)(?: (?:n\.? ?)?\d+)?(?: (?:verificata"
            r"|analizzata|originale|oggetto di verifica|controllata|in esame|virale|da verificare))?|(?:che "
            r")?(?:cosa|cos[’']) ?(?:è stato detto|si dice|ha detto|ha dichiarato|hanno detto|sostiene|dice"
            r"|dicono|circola|afferma|è stato affermato)(?: [\w ]{2,30}?)?|quello che si dice|che si dice|il "
            r"(?:post|contenuto|video) (?:verificato|originale|analizzato)|il caso|la segnalazione|di cosa si "
            r"tratta"
        ),
        claimant_labels=(
            r"chi (?:l[’']ha (?:dett[oa]|diffus[oa]|pubblicat[oa])|lo dice|lo afferma|ha parlato|lo ha detto"
            r"|lo sostiene|la diffonde|lo diffonde|parla)|chi|(?:dett[oa]|affermat[oa]|diffus[oa]"
            r"|pronunciat[oa]|pubblicat[oa]|condivis[oa]|sostenut[oa]) da|autore|autrice|autor[ei] (?:della"
            r"|dell[’'])\s?(?:dichiarazione|affermazione|frase|citazione|post)|fonte(?: (?:della"
            r"|dell[’'])\s?(?:dichiarazione|affermazione|frase))?|dichiarante|origine"
        ),
        place_labels=(
            r"dove(?: (?:è (?:apparso|circolato|circolata|stato (?:detto|pubblicato|diffuso)|stata (?:detta"
            r"|pubblicata|diffusa)|apparsa|uscita)|circola|compare|l[’']ha dett[oa]|lo ha detto|e quando|si "
            r"dice))?|quando e dove|(?:pubblicat[oa]|diffus[oa]|apparso|apparsa|vist[oa]|circola)(?: (?:su"
            r"|in))?|mezzo|piattaforma|social|luogo|contesto|canale|occasione|sede"
        ),
        day_labels=(
            r"quando(?: (?:è stat[oa] (?:detto|detta|pubblicat[oa])|l[’']ha dett[oa]|circola))?|data(?: "
            r"(?:della|dell[’']|di)\s?(?:dichiarazione|affermazione|pubblicazione|frase|citazione"
            r"|diffusione))?|giorno"
        ),
        verdict_labels=(
            r"(?:il |la |l[’']|le |il nostro |la nostra |nostro |nostra )?(?:verdetto|valutazione"
            r"|conclusion[ei]|giudizio|esito|voto|stelle|sentenza|risultato|responso|classificazione|bollino"
            r"|etichetta|risposta(?: breve)?)(?: (?:finale|d[ie]l?l?a? \w+(?: \w+)?))?|in (?:conclusione|breve"
            r"|sintesi|definitiva)|(?:che )?cosa abbiamo (?:concluso|scoperto)|perché è (?:fals[oa]"
            r"|fuorviante)|per concludere|ricapitolando|la verità|è (?:vero|falso)"
        ),
        rubrics=(
            r"fact[- ]?check(?:ing|er|s|ed)?|verific(?:a|he|ato|ata|hiamo)|abbiamo (?:verificato|controllato)"
            r"|vero o falso|bufal[ae]|debunking|smascherat[oa]|disinformazione|è (?:falso|vero|una bufala)"
            r"|non è vero|cosa c[’']è di vero|fake news|fake"
        ),
        verdicts=(
            r"(?:parzialmente|in (?:gran )?parte|in larga parte|per lo più|sostanzialmente|completamente"
            r"|totalmente|interamente|assolutamente|prevalentemente|praticamente|palesemente|del tutto|quasi"
            r"|quasi del tutto|piuttosto|non del tutto|tecnicamente|solo in parte|a metà)[ -](?:ver[oaie]"
            r"|fals[oaie]|corrett[oaie]|scorrett[oaie]|fuorviant[ei]|esatt[oaie]|inesatt[oaie]|errat[oaie]"
            r"|sbagliat[oaie]|infondat[oaie]|inventat[oaie]|ingannevol[ei])|ver[oaie],? ma(?:\s?\.\.\.|…)?"
            r"|(?:notizia|contenuto|immagine|video|foto|contesto|citazione|affermazione|informazione"
            r"|collegamento|attribuzione) (?:(?:parzialmente )?fals[oaie]|manipolat[oaie]|fuorviante"
            r"|satiric[oa]|infondat[oa]|inventat[oa]|ingannevole|alterat[oa]|impostore|erronea|fuori contesto"
            r"|errat[oa]|mancante)|(?:falso|falsa) (?:contesto|citazione|collegamento|attribuzione|notizia)"
            r"|fals[oaie]|falsità|veritier[oaie]|ver[oaie]|verità|fuorviant[ei]|imprecis[oaie]|inesatt[oaie]"
            r"|errat[oaie]|sbagliat[oaie]|esagerat[oaie]|esagerazione|forzatura|(?:(?:presentat[oaie] "
            r"|pres[oaie] |estrapolat[oaie] )?(?:manca(?: il| di)?|senza|fuori|fuori dal|dal|privo di|priva "
            r"di) (?:suo )?contesto)|decontestualizzat[oaie]|manipolat[oaie]|manipolazione|infondat[oaie]"
            r"|(?:priv[oaie]|senza) (?:di )?(?:alcun |ogni )?fondamento|non (?:ha|hanno) (?:alcun )?fondamento"
            r"|non trova(?:no)? (?:alcun )?(?:riscontro|conferma)|prive? di riscontri|bufal[ae]|satir(?:a"
            r"|ic[oa])|corrett[oaie]|scorrett[oaie]|non (?:è |sono )?(?:verificabil[ei]|dimostrat[oaie]"
            r"|provat[oaie]|confermat[oaie]|verificat[oaie])|inverificabil[ei]|senza (?:prove|conferme)|non "
            r"(?:ci sono|esistono) prove|mezz[ae] verità|inventat[oaie]|ingannevol[ei]|artefatt[oaie]"
            r"|fotomontagg(?:io|i)|deepfake|fake(?: news)?|panzana pazzesca|pinocchio andante|c[’']eri quasi"
            r"|nì|non (?:è|sono) (?:del tutto )?(?:ver[oaie]|corrett[oaie]|così|esatt[oaie])|truffa"
            r"|smentit[oaie]|insostenibil[ei]|vecchi[oaie]|plausibil[ei]|discutibil[ei]|tendenzios[oaie]"
            r"|creat[oaie] con l[’']intelligenza artificiale|generat[oaie] (?:con l[’']|dall[’'])(?:ia"
            r"|intelligenza artificiale)|leggenda metropolitana|attendibile|contraddittori[oaie]"
        ),
        signs=(
            "giudichiamo",
            "valutiamo",
            "classifichiamo",
            "consideriamo",
            "riteniamo",
            "conclu",
            "quindi",
            "dunque",
            "pertanto",
            "perciò",
            "per questo",
            "insomma",
            "perché è",
            "in sintesi",
            "in breve",
            "merita",
            "guadagna",
            "si aggiudica",
            "possiamo dire",
            "in definitiva",
        ),
        judgements=(
            r"perché è {verdict}",
            (
                r"(?:giudichiamo|valutiamo|classifichiamo|consideriamo|riteniamo|abbiamo (?:giudicato|valutato"
                r"|classificato))(?: quindi| dunque| pertanto| perciò)? (?:la|questa|l[’']|questo|il|sua"
                r"|questa|le sue|che)\s?(?:dichiarazion[ei]|affermazion[ei]|frase|notizia|tesi|post|video"
                r"|citazione|foto|parole|messaggio)(?: d[ie]\w* [\w ]{2,30}?)?(?: secondo (?:cui|la quale) "
                r"(?P<claim>[^.]+?))?(?: quindi| dunque)?(?: come| sia)? {said}"
            ),
            (
                r"(?:in conclusione|in sintesi|in breve|in definitiva|quindi|dunque|pertanto|perciò|per questo"
                r"|insomma|possiamo dire che),? (?:la|questa|l[’']|il|questo|le)\s?(?:dichiarazion[ei]"
                r"|affermazion[ei]|frase|notizia|tesi|post|video|citazione|foto|immagine|messaggio|parole)(?: "
                r"(?:d[ie]\w*|del\w*)[ ’'][\w ’']{2,30}?)?(?: secondo (?:cui|la quale) (?P<claim>[^.]+?))? "
                r"(?:è|sono|risulta|va considerata|va considerato)(?: quindi| dunque)?(?: un[ao’']?)? "
                r"?{verdict}"
            ),
            (
                r"(?:la|questa|l[’']|il|questo|sua)\s?(?:dichiarazione|affermazione|frase|notizia|tesi|post"
                r"|video|messaggio|citazione|accusa|stima|cifra|dato)(?: secondo (?:cui|la quale) "
                r"(?P<claim>[^.]+?)| che (?P<claim>[^.]+?))?(?: (?:d[ie]\w*|del\w*)[ ’'][\w ’']{2,30}?)? (?:è"
                r"|risulta),? (?:quindi|dunque|pertanto|perciò|insomma),? (?:un[ao’']? )?{verdict}"
            ),
            (
                r"(?:è|si tratta),? (?:quindi|dunque|pertanto|perciò|insomma),? (?:di "
                r")?(?:un[ao’']?\s?)?[\\x22“«]?{verdict}(?=[\\x22”»]?[.,:;])"
            ),
            (
                r"(?:quindi|dunque|pertanto|perciò|insomma|merita|guadagna|si aggiudica),? (?:un[ao’']? "
                r")[\\x22“«]?{verdict}(?=[\\x22”»]?[.,:;])"
            ),
        ),
        findings=(
            (
                r"(?:(?:si )?tratta(?:no)?(?: però| invece| in realtà)?(?: quindi| dunque)? di|è|sono)(?: però"
                r"| invece| in realtà)? (?:un[ao’']?\s?)?(?:\w+ )?(?:presentat[oa] )?{verdict}(?=[.,:;])"
            ),
            (
                r"(?:la|questa|l[’']|il|questo|sua|le|i|questi)\s?(?:dichiarazion[ei]|affermazion[ei]|fras[ei]"
                r"|notizi[ae]|tesi|post|video|messaggi[o]?|foto|immagin[ei]|citazione|voce|filmato|audio"
                r"|contenuto|storia|accusa|dato|racconto|informazion[ei]|fotografia)(?: secondo (?:cui|la "
                r"quale) (?P<claim>[^.]+?)| che (?P<claim>[^.]+?))?(?: (?:d[ie]\w*|del\w*)[ ’'][\w ’']{2,30}?"
                r"| in questione| circolat[oa])?(?: però| invece| in realtà)? (?:(?:è|sono|risulta|risultano"
                r"|era)(?: però| invece| quindi| dunque| stata?o?)?(?: un[ao’']?)? ?|(?=non |manca)){verdict}"
            ),
            r"(?:è|sono|risulta|risultano) (?:tutt[oa] |semplicemente )?{verdict}(?=[.!])",
            r"(?:(?<=[.!?…»”]\s)|(?<![^\n])){verdict}(?=[.!])",
        ),
        headlines=(
            r"(?:non )?è (?:un[ao’'] ?)?{verdict} che (?P<claim>.+)",
            r"{verdict} che (?P<claim>.+)",
            (
                r"(?:la )(?P<verdict>bufala|notizia falsa|fake news) (?:su|sul|sulla|sui|sulle|del|della|dei"
                r"|delle|dell[’']) ?(?P<claim>.+)"
            ),
            (
                r"\A(?P<claim>(?:(?:la|il|l[’']|questa|questo) ?)?(?:foto|video|post|audio|immagine|messaggio"
                r"|citazione|frase|notizia|fotografia|filmato)\b.{1,200}) (?:è|sono) (?:un[ao’']? "
                r"?)?{verdict}\Z"
            ),
        ),
        scores=(
            r"(?P<value>\d{1,2}|un[ao]?|due|tre|quattro|cinque|sei) (?:stell[ae] )?su"
            r" (?P<best>\d{1,2}|tre|quattro|cinque|sei|dieci)(?: stell[ae])?"
        ),
        numbers={
            "un": 1,
            "uno": 1,
            "una": 1,
            "due": 2,
            "tre": 3,
            "quattro": 4,
            "cinque": 5,
            "sei": 6,
            "sette": 7,
            "otto": 8,
            "nove": 9,
            "dieci": 10,
        },
        openers=(
            r"in|a|su|al|alla|allo|nel|nella|nello|sul|sulla|durante|ai|agli|all[’']|nell[’']|sull[’']|via|ad"
            r"|davanti a"
        ),
        day_openers=r"il|del|dal|di|dello|l[’']|da|lo",
        carriers=(
            r"(?:un[ao]? |il |lo |la |un[’']|l[’']|i |le |gli |questo |questa |alcuni |alcune |diversi "
            r"|diverse |vari )?(?:[\w-]+ )?(?:video|post|messaggi[o]?|foto(?:grafi[ae])?|immagin[ei]|audio"
            r"|tweet|caten[ae]|articol[oi]|meme|pubblicazion[ei]|contenut[oi]|condivision[ei]|testo|filmat[oi]"
            r"|screenshot|reel|vocale|clip|grafic[oi]|notizia|commento)"
        ),
        spread=(
            r"(?:pubblicat[oaie]|condivis[oaie]|diffus[oaie]|circola(?:no|to|ta|ndo)?|scritto|postat[oaie]"
            r"|scrive|caricat[oaie]|inviat[oaie]|gira(?:no|ndo)?|rilanciat[oaie]|apparso|apparsa|viral[ei]"
            r"|inoltrat[oaie])"
        ),
        platforms=(
            r"(?:su |via |tramite |in |sui |sul |nei |nelle )?(?:facebook|twitter|(?-i:X)(?: \(ex twitter\)|, "
            r"ex twitter)?|instagram|tik ?tok|whats ?app|telegram|youtube|reddit|threads|linkedin|messenger"
            r"|bluesky|social(?: network| media)?|gruppi (?:whatsapp|facebook|telegram)|chat(?: di gruppo)?)"
        ),
        accounts=(
            r"(?:utente|account|pagina|canale|profilo|gruppo|sito|blog|portale|collettivo|blogger"
            r"|influencer)(?: (?:facebook|instagram|tiktok|telegram|x))?(?: (?:chiamat[oa]|di nome"
            r"|denominat[oa]))?"
        ),
        crowds=(
            r"(?:gli |numerosi |diversi |alcuni )?utenti(?: (?:(?:di )?facebook|dei social|social|sui social"
            r"|della rete|dei social network))?"
        ),
        guests=(
            r"ospite (?:di|a|ad|su|del|della|dell[’']|nel|nella)|intervistat[oa] (?:da|su|a|dal|dalla)|(?:in "
            r")?(?:un[’'])?intervista (?:a|ad|al|alla|con|su)|intervenut[oa] (?:a|ad|su)|negli studi di"
        ),
        occasions=(
            r"dibattito|confronto|discorso|intervista|conferenza stampa|comizio|trasmissione|senato|camera"
            r"|aula|consiglio (?:comunale|regionale)|programma|podcast|talk show|seduta|evento|audizione"
            r"|question time|puntata|convegno|congresso|assemblea|telegiornale|diretta"
        ),
        hints=(
            r"ricerca (?:inversa|per immagini)|ricerca inversa per immagini",
            r"archiviat[oaie]|(?:qui|versione archiviata)",
            (
                r"(?:condivis[oaie]|vist[oaie]|visualizzat[oaie]|rilanciat[oaie]) (?:più di |oltre |quasi "
                r"|circa )?(?:[\d.]+|migliaia di|centinaia di)|[\d.]+ (?:mila )?(?:volte|visualizzazioni"
                r"|condivisioni|like|commenti)"
            ),
            (
                r"viral[ei]|circola\w*|gira(?:no|ndo)?|sta circolando|diffus[oaie]|social(?: network| media)?"
                r"|redazione (?:una )?segnalazion[ei]|catena"
            ),
            r"screenshot|didascalia|(?:accompagnat[oaie]|corredat[oaie])|si legge|il post|commento",
            (
                r"secondo cui|secondo (?:la|il) quale|sostien[ei]\w*|sostengono|presunt[oaie]|afferma\w*"
                r"|dichiara\w*|mostrerebbe\w*|avrebbe\w*|sarebbe\w*|voc[ei]"
            ),
            (
                r"(?:abbiamo (?:verificato|controllato|contattato|chiesto|analizzato)|contattat[oaie]|ha "
                r"spiegato a|ha ragione|è (?:davvero così|vero\?)|i numeri|facciamo chiarezza|per chi ha "
                r"fretta)"
            ),
            (
                r"fuori contesto|decontestualizzat[oaie]|manipolat[oaie]|fotomontaggio|bufal[ae]|fuorviant[ei]"
                r"|alterat[oaie]|truffa|è fals[oaie]|notizia falsa|non (?:è vero|ci sono prove|c[’']è alcuna)"
                r"|intelligenza artificiale|satir\w+|smentit[oaie]|priv[oaie] di fondamento|disinformazione"
            ),
            (
                r"in realtà|tuttavia|nessuna prova|non risulta|in verità|non mostra|non ha nulla a che (?:fare"
                r"|vedere)"
            ),
            r"fact[- ]?check\w*|verific(?:a|he)|debunk\w*|disinformazione",
        ),
        denials=(
            r"no[,:] |.{2,80} (?:esagera|sbaglia|ha torto|ha ragione|non ha ragione|sbagliano)\b|non è vero|è "
            r"(?:falso|falsa|una bufala)|è vero (?:che|o falso)|la bufala|(?:quest[oaie]|la|il) (?:video|foto"
            r"|immagine|post|audio)\b.{0,120} (?:non (?:mostra|è|sono)|è (?:fals[oa]|un fotomontaggio"
            r"|vecchi[oa]))|nessuna prova|.{5,200} non è stat[oa]|davvero"
        ),
        subjects=(
            r"affermazion[ei]|dichiarazion[ei]|fras[ei]|voc[ei]|notizi[ae]|post|video|filmat[oi]|immagin[ei]"
            r"|fotografi[ae]|foto|messaggi[o]?|citazion[ei]|dat[oi]|numer[oi]|cifr[ae]|audio|caten[ae]"
            r"|contenut[oi]|tweet|informazion[ei]|test[oi]|tesi|stori[ae]|screenshot|titol[oi]|articol[oi]"
            r"|accus[ae]|stim[ae]|racconto"
        ),
        links=r"è|sono|era|erano|è stat[oa]|sono stat[ie]|risulta|risultano|si rivela|appare|rimane|come",
        statings=(
            r"(?:questo|quello|ciò|tutto) (?:è|era|non è)(?: un[oa]?)?|(?<=[.!?:;,] )è(?: un[oa’']?)?|si "
            r"tratta (?:però |invece |in realtà |quindi |dunque )?di(?: un[oa’']?)?|ma (?:è|non è)"
            r"|(?<=[.!?:;,] )non (?:ci sono|esistono)|ha (?:detto|pronunciato) una"
        ),
        replies=(
            r"(?:ha|hanno) (?:spiegato|detto|confermato|risposto|dichiarato|chiarito) a(?:l|d|lla|i)? \w+"
            r"|contattat[oaie]|interpellat[oaie]|portavoce|ci ha (?:detto|spiegato|confermato)|in una nota"
            r"|alla nostra redazione"
        ),
        assertions=(
            (
                r"(?:afferma(?:no|to|ndo)?|sostien[ei]|sostengono|sostenuto|dice|dicono|detto|dichiarato"
                r"|scritto|scrive|denuncia(?:no)?|mostra|mostrerebbe|suggerisce|assicura(?:no)?"
                r"|annuncia(?:no)?)[^.:,!?“«\x22]{0,60}? che (?P<claim>[^.]+?)(?=,? ma |\.|\Z)"
            ),
            r"secondo (?:cui|la quale|il quale),? (?P<claim>[^.]+)",
            r"(?:voce|notizia|tesi|affermazione|idea|sostenendo) che (?P<claim>[^.]+)",
            r"(?:è falso|non è vero) che (?P<claim>[^.]+)",
            r"è (?:davvero )?vero che (?P<claim>[^?]+)",
        ),
        affirmed=r"ver[oaie]|corrett[oaie]|esatt[oaie]|confermat[oaie]|attendibile",
        conclusions=(
            r"in (?:conclusione|sintesi|breve|definitiva|sostanza)|ricapitolando|per concludere|quindi|dunque"
            r"|pertanto|perciò|insomma"
        ),
    ),
    male_names=_words(
        "gian"
        " andrea alessandro alessio alberto aldo alfredo alfonso amedeo angelo antonio antonino armando arturo attilio"
        " augusto beniamino benito bernardo bruno carlo carmelo cesare ciro claudio corrado cosimo costantino cristian"
        " cristiano cristoforo damiano daniele dario davide diego dino domenico donato edoardo egidio elia elio"
        " emanuele emilio enea ennio enrico enzo ermanno ernesto ettore eugenio ezio fabio fabrizio fausto federico"
        " felice ferdinando fernando filippo flavio franco francesco fulvio gabriele gaetano gaspare gennaro gerardo"
        " giacomo gianfranco giancarlo giampaolo giampiero gianluca gianluigi gianmarco gianmaria gianni gianpaolo gigi"
        " gino giordano giorgio giovanni giuliano giulio giuseppe goffredo graziano gregorio guglielmo guido ignazio"
        " igor ivan ivano jacopo lamberto leo leonardo livio lorenzo loris luca luciano lucio ludovico luigi manlio"
        " manuel marcello marco mario marino martino massimiliano massimo matteo mattia maurizio mauro michelangelo"
        " michele mirco mirko moreno nicola nicolò nino niccolò oreste orlando oscar osvaldo ottavio paolo pasquale"
        " patrizio piergiorgio pierluigi pierpaolo piero pietro pino primo raffaele raffaello remo renato renzo"
        " riccardo rinaldo roberto rocco rodolfo romano romeo rosario ruggero salvatore samuele sandro santo saverio"
        " sebastiano sergio silvano silvio simone stefano teodoro tiziano tommaso tullio ugo umberto valentino valerio"
        " vincenzo vinicio vittorio vito walter zeno ivo nello tito pierfrancesco gianfilippo vladimir volodymyr donald"
        " joe emmanuel boris john michael david peter thomas hans karl pierre jean carlos josé juan pedro mohamed ahmed"
        " ali hassan omar sergej dmitrij fulgenzio leone adriano agostino aurelio dante duccio efisio elvio"
    ),
    female_names=_words(
        "ada adele adriana agata agnese alba alessandra alessia alice amalia amelia anastasia angela angelica anita"
        " anna annalisa annamaria antonella antonia antonietta arianna asia aurora barbara beatrice benedetta bianca"
        " bruna camilla carla carlotta carmela carolina caterina cecilia chiara cinzia clara claudia clelia concetta"
        " cosima costanza cristina daniela debora deborah delia denise diana donatella donata edda elena eleonora"
        " elettra elisa elisabetta elvira emanuela emilia emma enrica erica erika ester eugenia eva fabiana fabiola"
        " fabrizia federica fiamma fiorella fiorenza flaminia flavia franca francesca gaia gabriella gemma gilda"
        " ginevra gioia giorgia giovanna giuditta giulia giuliana giuseppina gloria grazia graziella greta ida ilaria"
        " ilda immacolata ines irene iris isabella isotta ivana lara laura lavinia lea letizia lia licia lidia liliana"
        " lina linda lisa livia loredana lorella lorena lorenza luana lucia luciana lucrezia ludovica luisa luisella"
        " maddalena manuela mara marcella margherita maria mariangela marianna marina marisa marta martina matilde"
        " maura melania mia michela milena mirella miriam monica nadia natalia nicoletta nilde noemi nora norma novella"
        " olga ornella paola patrizia piera pina raffaella rachele rebecca renata rita roberta rosa rosalba rosalia"
        " rosanna rosaria rosella rossana rossella sabina sabrina samantha samanta sandra sara serena silvana silvia"
        " simona simonetta sofia sonia stefania stella susanna tamara tania teresa tina tiziana valentina valeria"
        " vanessa vera veronica virginia vittoria viviana wanda ursula elly kamala marine christine zoe"
    ),
)

"""French, as written in France, Belgium, Switzerland and Canada. The word lists come from general knowledge of it."""

from newsld.model.fact_checking import FactChecking
from newsld.model.language import Form, Gender, Language, Reporting, conjugated


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _present(stems: str) -> frozenset[str]:
    """Return the present of regular verbs: "reste", "restent"."""
    return frozenset(stem + ending for stem in stems.split() for ending in ("e", "ent"))


_PARADIGMS = {
    "ER": {
        Form.BASE: "er",
        Form.PRESENT: "e ent",
        Form.PAST: "ait aient a èrent era eront erait eraient",
        Form.PARTICIPLE: "é ée és ées",
        Form.GERUND: "ant",
    },
    "CER": {
        Form.BASE: "cer",
        Form.PRESENT: "ce cent",
        Form.PAST: "çait çaient ça cèrent cera ceront cerait",
        Form.PARTICIPLE: "cé cée cés cées",
        Form.GERUND: "çant",
    },
    "GER": {
        Form.BASE: "ger",
        Form.PRESENT: "ge gent",
        Form.PAST: "geait geaient gea gèrent gera geront gerait",
        Form.PARTICIPLE: "gé gée gés gées",
        Form.GERUND: "geant",
    },
    "ÉRER": {
        Form.BASE: "érer",
        Form.PRESENT: "ère èrent",
        Form.PAST: "érait éraient éra érèrent érera éreront érerait èrera èreront",
        Form.PARTICIPLE: "éré érée érés érées",
        Form.GERUND: "érant",
    },
    "ÉLER": {
        Form.BASE: "éler",
        Form.PRESENT: "èle èlent",
        Form.PAST: "élait élaient éla élèrent élera éleront èlera",
        Form.PARTICIPLE: "élé élée élés élées",
        Form.GERUND: "élant",
    },
    "ÉTER": {
        Form.BASE: "éter",
        Form.PRESENT: "ète ètent",
        Form.PAST: "était étaient éta étèrent étera éteront ètera",
        Form.PARTICIPLE: "été étée étés étées",
        Form.GERUND: "étant",
    },
    "ÉDER": {
        Form.BASE: "éder",
        Form.PRESENT: "ède èdent",
        Form.PAST: "édait édaient éda édèrent édera éderont èdera",
        Form.PARTICIPLE: "édé édée édés édées",
        Form.GERUND: "édant",
    },
    "ELLER": {
        Form.BASE: "eler",
        Form.PRESENT: "elle ellent",
        Form.PAST: "elait elaient ela elèrent ellera elleront ellerait",
        Form.PARTICIPLE: "elé elée elés elées",
        Form.GERUND: "elant",
    },
    "YER": {
        Form.BASE: "yer",
        Form.PRESENT: "ie ient aye ayent",
        Form.PAST: "yait yaient ya yèrent iera ieront",
        Form.PARTICIPLE: "yé yée yés yées",
        Form.GERUND: "yant",
    },
    "IR": {  # finir
        Form.BASE: "ir",
        Form.PRESENT: "it issent",
        Form.PAST: "issait issaient irent ira iront irait",
        Form.PARTICIPLE: "i ie is ies",
        Form.GERUND: "issant",
    },
    "TIR": {  # mentir
        Form.BASE: "tir",
        Form.PRESENT: "t tent",
        Form.PAST: "tait taient tit tirent tira tiront tirait",
        Form.PARTICIPLE: "ti tie tis ties",
        Form.GERUND: "tant",
    },
    "ENIR": {  # tenir
        Form.BASE: "enir",
        Form.PRESENT: "ient iennent",
        Form.PAST: "enait enaient int inrent iendra iendront",
        Form.PARTICIPLE: "enu enue enus enues",
        Form.GERUND: "enant",
    },
    "DRE": {  # répondre
        Form.BASE: "dre",
        Form.PRESENT: "d dent",
        Form.PAST: "dait daient dit dirent dra dront drait",
        Form.PARTICIPLE: "du due dus dues",
        Form.GERUND: "dant",
    },
    "DIRE": {
        Form.BASE: "dire",
        Form.PRESENT: "dit disent",
        Form.PAST: "disait disaient dit dirent dira diront dirait diraient",
        Form.PARTICIPLE: "dit dite dits dites",
        Form.GERUND: "disant",
    },
    "EINDRE": {
        Form.BASE: "indre",
        Form.PRESENT: "int ignent",
        Form.PAST: "ignait ignaient ignit indra",
        Form.PARTICIPLE: "int inte ints intes",
        Form.GERUND: "ignant",
    },
    "CLURE": {
        Form.BASE: "clure",
        Form.PRESENT: "clut cluent",
        Form.PAST: "cluait cluaient clut clurent clura cluront",
        Form.PARTICIPLE: "clu clue clus clues",
        Form.GERUND: "cluant",
    },
    "VOIR": {
        Form.BASE: "voir",
        Form.PRESENT: "voit voient",
        Form.PAST: "voyait voyaient vit virent voira verra verront",
        Form.PARTICIPLE: "vu vue vus vues",
        Form.GERUND: "voyant",
    },
    "SUIVRE": {
        Form.BASE: "suivre",
        Form.PRESENT: "suit suivent",
        Form.PAST: "suivait suivaient suivit suivirent suivra",
        Form.PARTICIPLE: "suivi suivie suivis suivies",
        Form.GERUND: "suivant",
    },
    "RIRE": {
        Form.BASE: "rire",
        Form.PRESENT: "rit rient",
        Form.PAST: "riait riaient rit rirent rira",
        Form.PARTICIPLE: "ri",
        Form.GERUND: "riant",
    },
    "AÎTRE": {
        Form.BASE: "aître",
        Form.PRESENT: "aît ait aissent",
        Form.PAST: "aissait aissaient ut urent aîtra aitra",
        Form.PARTICIPLE: "u ue us ues",
        Form.GERUND: "aissant",
    },
    "ÈNER": {  # asséner, and with "e": mener
        Form.BASE: "ener éner",
        Form.PRESENT: "ène ènent",
        Form.PAST: "enait énait ena éna énèrent",
        Form.PARTICIPLE: "ené enée éné énée",
        Form.GERUND: "enant énant",
    },
    "CRIRE": {
        Form.BASE: "crire",
        Form.PRESENT: "crit crivent",
        Form.PAST: "crivait crivaient crivit crivirent crira criront",
        Form.PARTICIPLE: "crit crite crits crites",
        Form.GERUND: "crivant",
    },
    "METTRE": {
        Form.BASE: "mettre",
        Form.PRESENT: "met mettent",
        Form.PAST: "mettait mettaient mit mirent mettra mettront",
        Form.PARTICIPLE: "mis mise mises",
        Form.GERUND: "mettant",
    },
    "PRENDRE": {
        Form.BASE: "prendre",
        Form.PRESENT: "prend prennent",
        Form.PAST: "prenait prenaient prit prirent prendra",
        Form.PARTICIPLE: "pris prise prises",
        Form.GERUND: "prenant",
    },
}

_CUES = conjugated(
    {
        Reporting.SAY: """
DIRE re pré
dire base=dire present=dit,disent
dire past=disait,disaient,dit,dirent,dira,diront,dirait participle=dit,dite,dits,dites gerund=disant
croire base=croire present=croit,croient past=croyait,croyaient,crut participle=cru gerund=croyant
convaincu base=convaincu,convaincue,convaincus,convaincues
persuadé base=persuadé,persuadée,persuadés,persuadées
savoir base=savoir
valoir base=valoir
entendre base=entendre
ER affirm assur déclar estim expliqu soulign pens jur argu argument avou témoign insist martel observ remarqu
ER racont relat résum plaid spécul postul réitér supput subodor
CER avan
GER ju
ÉRER consid sugg réit
ÉTER rép
ÉDER conc
PRENDRE com
ENIR sout maint conv
DRE préten
METTRE ad
CRIRE é
CLURE con
AÎTRE reconn
""",
        Reporting.STATE: """
ER ajout précis indiqu confirm signal mentionn rapport constat regrett déplor calcul chiffr évalu tabl escompt not
relever present=relève,relèvent
soulever present=soulève,soulèvent
ER démontr montr prouv pronostiqu certifi attest clarifi pari présum suppos communiqu inform dévoil expos évoqu
ER avis détaill divulgu anticip recens dénombr observ  relev diagnostiqu proclam
CER annon énon
GER présa envisa
ÉLER rév
ELLER rapp
IR avert établ garant
VOIR pré
PRENDRE ap
ENIR prév
réaffirmer base=réaffirmer present=réaffirme,réaffirment
réaffirmer past=réaffirmait,réaffirma participle=réaffirmé gerund=réaffirmant
état base=état
découvrir base=découvrir present=découvre,découvrent past=découvrait,découvrit participle=découvert gerund=découvrant
alléguer base=alléguer present=allègue,allèguent past=alléguait participle=allégué gerund=alléguant
citer base=citer present=cite,citent past=citait,cita participle=cité,citée,cités,citées gerund=citant
inférer base=inférer present=infère past=inférait participle=inféré gerund=inférant
""",
        Reporting.DENY: """
TIR démen
ER ni contest réfut rejet récus écart dout
CLURE ex
DIRE contre
""",
        Reporting.ACCUSE: """
ER accus soupçonn reproch suspect
""",
        Reporting.CALL: """
ER qualifi présent trait salu vant critiqu blâm condamn félicit remerci surnomm baptis étrill éreint moqu
ER compar assimil parl
CER dénon
GER fusti
CRIRE dé
EINDRE dépe
pourfendre base=pourfendre present=pourfend,pourfendent past=pourfendait participle=pourfendu gerund=pourfendant
voir base=voir present=voit,voient past=voyait,voyaient participle=vu gerund=voyant
taxer base=taxer present=taxe,taxent past=taxait,taxa participle=taxé,taxée gerund=taxant
""",
        Reporting.UTTER: """
ER rétorqu répliqu demand questionn exclam récri cri hurl murmur chuchot soupir lâch gliss souffl tranch
ER ironis plaisant rigol pest tonn grond fulmin enthousiasm emport étonn insurg indign désol confi raill
ER badin clam scand chant entonn appuy enchaîn rassur analys décrypt éruct invectiv apostroph interpell
ER entam rumin marmonn bredouill bafouill balbuti sanglot pleur tweet post abond acquiesc
ER relativis cingl persifl tacl assum développ persist sign recadr  rectifi ponctu
ER alarm excus offusqu esclaff énerv impatient lament résum argument moqu amus gauss targu félicit lou
ER détaill décri théoris philosoph vocifér déclam récit repouss étrangl vitupér rouspét temporis dédramatis
CER lan commen nuan coin relan balan aga
GER interro enra son
ÉRER temp mod exasp désesp vocif réit
ÉTER inqui
ÈNER ass
IR renchér réag réjou
DRE répon défen
RIRE sou
SUIVRE pour
PRENDRE re
EINDRE pla cra
ENIR souv
rire base=rire present=rit,rient past=riait gerund=riant
lire base=lire present=lit,lisent past=lisait,lut gerund=lisant participle=lu
commenter base=commenter present=commente,commentent past=commentait,commenta participle=commenté gerund=commentant
objecter base=objecter present=objecte,objectent past=objectait,objecta participle=objecté gerund=objectant
compléter base=compléter present=complète,complètent past=complétait,compléta participle=complété gerund=complétant
corriger base=corriger present=corrige,corrigent past=corrigeait participle=corrigé gerund=corrigeant
émouvoir base=émouvoir present=émeut past=émouvait participle=ému,émue
débiter base=débiter present=débite participle=débité
tomber base=tomber
échapper base=échapper
trouver present=trouve,trouvent past=trouvait
écrier base=écrier present=écrie,écrient past=écriait,écria participle=écrié,écriée,écriés gerund=écriant
""",
        Reporting.URGE: """
ELLER app
ER exhort ordonn somm conseill recommand préconis invit menac souhait réclam refus propos pri suppli
ER press incit veill milit implor
GER enga exi encoura
METTRE pro
ÉRER esp
vouloir base=vouloir present=veut,veulent past=voulait,voulaient participle=voulu gerund=voulant
""",
    },
    _PARADIGMS,
)

_DAY_FIRST = (
    r"(?P<weekday>{weekday})?,?\s*(?P<day>\d{{1,2}})(?:er|ᵉʳ)?\s+(?P<month>{month})\b\.?(?:,?\s+(?P<year>\d{{4}}))?"
)
_NUMBERS = r"(?P<day>\d{{1,2}})[/.](?P<month_number>\d{{1,2}})[/.](?P<year>\d{{4}})"
_ISO = r"(?P<year>\d{{4}})-(?P<month_number>\d{{2}})-(?P<day>\d{{2}})"

_AUXILIARIES = _words(
    "a ai as avons avez ont avait avais avaient avions aviez eut eurent aura auront aurait auraient ait aient eu ayant"
    " est suis es sommes êtes sont était étais étaient fut furent sera seront serait seraient soit soient été étant"
    " avoir être va vont allait allaient ira iraient iront vient viennent venait venaient viendra"
    " peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pu puisse puissent"
    " doit doivent devait devaient devra devront devrait devraient dû"
    " veut veulent voulait voulaient voulu ose osent osé semble semblent semblait faut fallait faudra"
)
_BE = _words(
    "est suis es sommes êtes sont était étais étaient étions fut furent sera seront serait seraient soit soient été"
    " étant être"
)
_WOMEN = _words(
    "femme fille mère sœur soeur épouse veuve grand-mère tante nièce cousine reine princesse dame demoiselle fillette"
    " présidente directrice vice-présidente codirectrice coprésidente sénatrice députée eurodéputée mairesse élue"
    " conseillère adjointe préfète sous-préfète ambassadrice chancelière cheffe procureure avocate avocate-conseil"
    " avocat-générale juriste-cheffe magistrate greffière policière gendarmette commandante lieutenante colonelle"
    " chercheuse professeure enseignante institutrice étudiante lycéenne écolière collégienne doctoresse infirmière"
    " chirurgienne pharmacienne médecine-cheffe sage-femme aide-soignante patiente historienne sociologue-cheffe"
    " politicienne écrivaine autrice auteure romancière réalisatrice comédienne actrice chanteuse musicienne danseuse"
    " productrice animatrice présentatrice rédactrice éditrice dessinatrice traductrice conservatrice"
    " bibliothécaire-cheffe entraîneuse joueuse attaquante gardienne championne nageuse skieuse coureuse sportive"
    " patronne dirigeante fondatrice cofondatrice gérante entrepreneuse chargée employée ouvrière salariée caissière"
    " vendeuse commerçante agricultrice éleveuse vigneronne viticultrice agente représentante déléguée coordinatrice"
    " coordonnatrice administratrice consultante experte-comptable experte spécialiste-cheffe ingénieure technicienne"
    " conductrice militante manifestante habitante voisine riveraine citoyenne électrice candidate"
    " ministre-présidente secrétaire-cheffe avocate-générale plaignante prévenue accusée requérante retraitée"
    " bénévole-cheffe cliente passagère spectatrice utilisatrice internaute-cheffe survivante rescapée blogueuse"
    " streameuse influenceuse négociatrice médiatrice commissaire-cheffe observatrice analyste-cheffe gouverneure"
    " lieutenante-gouverneure bâtonnière notairesse opposante dissidente exploitante restauratrice hôtelière"
    " boulangère cuisinière coiffeuse inspectrice éducatrice bergère pêcheuse navigatrice astronaute-cheffe porteuse"
    " lauréate conseillère-ville échevine bourgmestre-cheffe syndique municipale amie copine compagne tutrice"
    " propriétaire-cheffe locataire-cheffe marchande fermière maraîchère syndicaliste-cheffe cadre-cheffe marraine"
    " religieuse"
)
_MEN = _words(
    "homme garçon père frère époux mari veuf grand-père oncle neveu cousin roi prince pape monsieur abbé évêque"
    " archevêque cardinal imam rabbin président directeur vice-président codirecteur coprésident sénateur député"
    " eurodéputé élu conseiller adjoint préfet sous-préfet ambassadeur chancelier chef procureur avocat magistrat"
    " greffier policier gendarme commandant lieutenant lieutenant-colonel colonel général capitaine-adjudant adjudant"
    " brigadier major amiral chercheur professeur enseignant instituteur étudiant lycéen écolier collégien docteur"
    " infirmier chirurgien pharmacien médecin aide-soignant patient historien politicien écrivain auteur romancier"
    " réalisateur comédien acteur chanteur musicien danseur producteur animateur présentateur rédacteur éditeur"
    " dessinateur traducteur conservateur entraîneur joueur attaquant gardien champion nageur skieur coureur sportif"
    " patron dirigeant fondateur cofondateur gérant entrepreneur chargé employé ouvrier salarié caissier vendeur"
    " commerçant agriculteur éleveur vigneron viticulteur agent représentant délégué coordinateur coordonnateur"
    " administrateur consultant expert-comptable expert ingénieur technicien conducteur militant manifestant habitant"
    " voisin riverain citoyen électeur candidat ministre-président plaignant prévenu accusé requérant retraité client"
    " passager spectateur utilisateur survivant rescapé blogueur streameur influenceur négociateur médiateur"
    " observateur gouverneur lieutenant-gouverneur bâtonnier opposant dissident exploitant restaurateur hôtelier"
    " boulanger cuisinier coiffeur inspecteur éducateur berger pêcheur navigateur lauréat échevin syndic municipal ami"
    " copain compagnon tuteur marchand fermier maraîcher prêtre curé pasteur moine parrain sélectionneur défenseur"
    " buteur milieu ailier chauffeur routier pompier-chef menuisier plombier maçon électricien mécanicien facteur"
    " sergent caporal maréchal sous-lieutenant contre-amiral président-directeur entraîneur-adjoint docker chaudronnier"
    " meunier bûcheron sapeur-pompier commandant-adjoint"
)

LANGUAGE = Language(
    tag="fr",
    name="français",
    cues=_CUES,
    needs_complementiser=True,
    inverted_compounds=True,
    heads_first=True,
    incise_marks=",?!…",
    speech_dashes="–—",
    names_go_on=True,
    elided=_words("l' d' j' m' t' s' n' c' qu' jusqu' lorsqu' puisqu' quoiqu' presqu' quelqu'")
    - {"quelqu'", "presqu'"},
    enclitics=_words("il elle on ils elles je tu nous vous"),
    clitics=_words("se s' ne n' me m' te t' nous vous lui leur y en l' le la les"),
    reflexives=_words("se s' me m'"),
    noun_forms=_words(
        "note notes table tables demande demandes annonce annonces critique critiques"
        " juge juges marque réplique remarque montre cite compte menace attaque excuse adresse souffle tonne presse"
        " somme murmure lance avance relance nuance suspect suspecte relève signe poste prévenu prévenue accusé accusée"
        " reprise plainte avis est soit fait étude présente crainte"
    ),
    complementisers=_words("que qu'"),
    conjunction_heads=_words(
        "alors tandis parce pour afin dès depuis avant après lors plus moins autant tel telle tels telles ce bien"
        " pendant sans sauf selon tant pourvu à quel quelle ne autre autres mieux pire sitôt outre heureusement"
        " chaque fois"
    ),
    according_to=(
        "selon",
        "d' après",
        "aux yeux de",
        "aux yeux du",
        "de l' avis de",
        "de l' avis du",
        "de l' avis des",
        "à en croire",
        "aux dires de",
        "aux dires du",
        "aux dires des",
        "au dire de",
        "au dire du",
        "dixit",
        "si l' on en croit",
        "si on en croit",
        "à écouter",
        "à entendre",
        "au dire des",
        "de l' aveu de",
        "de l' aveu même de",
        "de l' aveu même du",
        "de l' aveu même des",
        "de l' aveu du",
        "de l' aveu des",
        "au jugement de",
        "du point de vue de",
        "du point de vue du",
        "du point de vue des",
        "de source",
        "de sources",
        "suivant",
    ),
    opinion_cues=("pour",),
    hearsay_phrases=(
        "il paraît que",
        "il paraît qu'",
        "il paraîtrait que",
        "paraît-il",
        "dit-on",
        "semble-t-il",
        "selon nos informations",
        "d' après nos informations",
        "selon les premiers éléments",
        "selon toute vraisemblance",
        "selon les premières informations",
        "d' après les premières informations",
    ),
    own_views=("à l' en croire", "à les en croire", "à son avis", "à ses yeux", "à leurs yeux", "de son propre aveu"),
    reporting_particles=_words("comme"),
    circumstantial=_words(
        "dans sur lors devant face auprès envers contre après avant pendant durant dès via depuis jeudi lundi mardi"
        " mercredi vendredi samedi dimanche hier également aussi ainsi lorsque"
    ),
    pronouns={
        "il": Gender.MALE,
        "elle": Gender.FEMALE,
        "celui-ci": Gender.MALE,
        "celle-ci": Gender.FEMALE,
        "ils": Gender.PLURAL,
        "elles": Gender.PLURAL,
        "ceux-ci": Gender.PLURAL,
        "celles-ci": Gender.PLURAL,
        "on": Gender.PLURAL,
        "je": Gender.PLURAL,
        "j'": Gender.PLURAL,
        "nous": Gender.PLURAL,
        "vous": Gender.PLURAL,
        "tu": Gender.PLURAL,
        "qui": Gender.PLURAL,
    },
    plural_pronouns=_words("ils elles nous vous ceux-ci celles-ci"),
    dummies=_words("il"),
    impersonals=_words("on"),
    objects=_words("le la les l' cela ça"),
    question_labels=_words("question q"),
    answer_labels=_words("réponse r"),
    addressees=_words("vous votre vos toi ton ta tes tu"),
    first_person=_words(
        "je j'ai j’ai j'étais j’étais j'avais j’avais j'aime j’aime j'en j’en j'y j’y me m'a m’a moi mon ma mes nous"
        " notre nos suis avons sommes"
    ),
    reporters=_words("je j' nous vous on"),
    object_pronouns={
        "lui": Gender.MALE,
        "elle": Gender.FEMALE,
        "eux": Gender.PLURAL,
        "elles": Gender.PLURAL,
        "nous": Gender.PLURAL,
        "moi": Gender.PLURAL,
        "vous": Gender.PLURAL,
    },
    affiliating=_words("chez à au de du"),
    determiners=_words(
        "le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos chaque plusieurs"
        " quelques certains certaines aucun aucune tout toute tous toutes autre autres deux trois quatre cinq six sept"
        " huit neuf dix onze douze quinze vingt trente cent mille divers diverses différents différentes quelque tel"
        " telle tels telles nul nulle maints"
    ),
    prepositions=_words(
        "de d' du des à au aux en dans sur sous par pour avec sans chez vers contre entre parmi depuis pendant durant"
        " dès jusque jusqu' jusqu'à devant derrière avant après lors hors malgré selon d'après outre via sauf envers"
        " concernant près auprès autour afin grâce face suite suivant voici voilà ès hormis moyennant"
    ),
    conjunctions=_words("et ou mais ni or car puis"),
    additive=_words("et"),
    adversative=_words("mais"),
    genitives=_words("de d' du des"),
    agents=_words("par"),
    issuing=_words("de d' du des"),
    infinitives=_words("de d' à"),
    infinitive_endings=("er", "ir", "oir", "dre", "tre", "ire", "vre", "pre", "clure"),
    no_infinitives=_words(
        "hier dernier premier entier particulier régulier février janvier septembre octobre novembre décembre entre"
        " contre outre autre notre votre quatre mer avenir loisir soir noir lundi espoir leader métier quartier"
        " dossier courrier papier chantier atelier héritier membre titre nombre chiffre maître ministre centre cadre"
        " lettre affaire violer cher fier amer hiver"
    ),
    gerund_markers=_words("en"),
    sequels=("avant de", "avant d'", "et de", "et d'", "après", "pour", "jusqu'à"),
    definite=_words("le la les l' ce cet cette"),
    singulars=_words("un une l'un l'une"),
    name_links=_words("de du des d' pour et la le les l' à au aux"),
    gerund_endings=("ant",),
    participle_endings=("é", "ée", "és", "ées"),
    plural=r"(?<=..)[sx]$",
    owners=_words("son sa ses leur leurs"),
    reading_verbs=_words("lire"),
    vocatives=r"\b(?:madame|monsieur|mme|m\.) (?:la |le |l[’'])(?P<role>\w[\w-]+)",
    judging_verbs=_words("juger estimer considérer trouver dire croire prétendre déclarer avouer"),
    adverbials=(
        "par ailleurs",
        "en outre",
        "en revanche",
        "de plus",
        "d' ailleurs",
        "d' abord",
        "tout de même",
        "pour sa part",
        "pour leur part",
        "de son côté",
        "de leur côté",
        "à nouveau",
        "de nouveau",
        "en effet",
        "en substance",
        "par la suite",
        "dans la foulée",
        "au passage",
        "à plusieurs reprises",
        "à maintes reprises",
        "à son tour",
        "à leur tour",
        "en même temps",
        "au contraire",
        "quant à lui",
        "quant à elle",
        "sans surprise",
        "sans détour",
        "une nouvelle fois",
        "une fois de plus",
        "une fois encore",
        "entre autres",
        "à l' époque",
        "par exemple",
    ),
    hearsay_auxiliaries=_words("aurait auraient"),
    opening_conditions=_words("sans"),
    conditions=_words("si s'il sinon autrement"),
    universals=_words("tout toute tous toutes"),
    participle_forms=frozenset(
        stem + ending
        for ending in ("", "e", "s", "es")
        for stem in _words(
            "reçu perdu vendu rendu répandu entendu attendu battu abattu vu prévu connu reconnu disparu paru voulu tenu"
            " obtenu détenu retenu venu devenu revenu tombu élu lu couru parcouru mort ouvert couvert découvert offert"
            " souffert fait refait dit écrit inscrit pris appris surpris compris repris mis commis remis transmis"
            " soumis promis permis conclu exclu éteint atteint peint craint produit conduit réduit détruit construit"
            " cuit nui fui suivi servi sorti parti menti senti dormi subi agi fini choisi réussi trahi saisi averti"
            " bâti blanchi enrichi fourni puni réuni rempli vieilli péri été eu su pu dû"
        )
    )
    - _words("eu pu dû été eue pue due fait faits morte tombu"),
    source_prepositions=_words("à au aux chez auprès dans côté"),
    taking_up=frozenset({"ce que", "ce qu'"}),
    pointing_phrases=("c' est ce que", "c' est ce qu'", "c' est en tout cas ce que", "c' est du moins ce que"),
    same_source=r"^(?:mêmes? |cette |ces )(?:sources?|voix|communiqué)\b",
    age=(
        r"\b(?:\w+génaire|(?:trent|vingt)enaire|intéressée?|dernière?|jeune (?:homme|femme)"
        r"|(?:prévenu|accusé|suspect|plaignant)e?|mise? en cause)\b"
    ),
    subordinators=_words(
        "si s'il lorsque lorsqu' quand puisque puisqu' quoique quoiqu' alors tandis parce afin où pourquoi"
        " comment combien que qu' sinon lequel laquelle dont"
    ),
    demonstratives=_words("ce cet cette ces c' nos notre"),
    relatives=_words("qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels duquel desquels"),
    auxiliaries=_AUXILIARIES,
    be=_BE,
    causatives=_words(
        "fait faisait font faisant fera faire faisaient laisse laissé laissent laissait laisser laissant donne donné"
        " tient"
    ),
    caused_verbs=_words("état savoir valoir tomber échapper entendre comprendre"),
    catenatives=_words(
        "borne bornent borné bornée bornait contente contentent contenté contentée contentés contentait limite limité"
        " empresse empressé empressée empressés hâte hâté hâtée persiste persisté bornés borner contenter"
        " tenu tient tiennent tenait tenir continue continuent continué hésite hésité cesse cessent cessé commence"
        " commencé vient viennent venait venu voulu fini finit tend tendent refuse refusé évité éviter accepte"
        " accepté tenté tente"
    ),
    negations=_words("ne n' ni jamais pas plus rien guère nullement aucunement"),
    neither=_words("ni"),
    adverbs=_words(
        "aussi également encore déjà toujours souvent parfois ensuite enfin puis alors ainsi donc cependant toutefois"
        " néanmoins pourtant notamment d'abord tout bien mal très trop peu assez presque environ hier aujourd'hui"
        " demain aussitôt bientôt tard tôt désormais maintenant auparavant récemment longtemps surtout seulement même"
        " vraiment simplement clairement publiquement officiellement officieusement rapidement immédiatement"
        " régulièrement finalement justement franchement fermement vivement vertement sèchement sobrement"
        " laconiquement prudemment précisément directement brièvement longuement ouvertement explicitement"
        " implicitement formellement catégoriquement unanimement dernièrement initialement nettement sévèrement"
        " calmement amèrement poliment tranquillement lentement solennellement certes soudain quant avant-hier"
        " quasiment carrément largement fortement ici là ailleurs là-bas partout volontiers jadis naguère autrefois"
        " entre-temps parallèlement d'ailleurs"
    ),
    adverb_endings=("amment", "emment", "iquement", "ellement", "ivement", "alement", "eusement", "ièrement"),
    no_adverbs=_words("renouvellement nivellement ruissellement morcellement creusement"),
    finite_verbs=_words(
        "a ont avait avaient eut eurent aura auront aurait auraient ait aient ai avons avez avais"
        " est sont était étaient fut furent sera seront serait seraient soit soient suis sommes êtes étais"
        " va vont allait allaient ira iront vient viennent venait viendra viendrait"
        " peut peuvent pouvait pouvaient pourra pourront pourrait pourraient puisse puissent"
        " doit doivent devait devaient devra devront devrait devraient veut veulent voulait voulaient"
        " faut fallait faudra faudrait font faisait faisaient fera feront ferait feraient"
        " met mettent mettait mit mettra prend prennent prenait prit prendra tient tiennent tenait tint tiendra"
        " devient deviennent devenait devint deviendra revient reviennent sait savent savait saura connaît connaissent"
        " vit vivent vivait meurt mourut naît naquit perd perdent perdait perdit rend rendent rendait rendit"
        " attend attendent attendait vend vendent vendait vendit suit suivent suivait boit boivent reçoit reçoivent"
        " reçut obtient obtiennent obtint permet permettent permettait permettra dépend dépendent concerne concernent"
        " existe existent existait paraît paraissent disparaît apparaît semble semblent semblait"
        " reste restent restait demeure demeurent constitue constituent représente représentent"
        " finit finissent choisit choisissent réunit agit agissent subit subissent fournit"
        " ouvre ouvrent offre offrent souffre souffrent sort sortent sortait part partent partait sert servent servait"
        " dort dorment court courent produit produisent conduit conduisent"
    )
    - {"reste", "demeure", "offre", "part", "sort", "court", "produit", "conduit", "vit", "suit"},
    likely_verbs=_words("fait reste demeure offre part sort court produit conduit vit suit cours entend")
    | _present(
        "abandonn accompagn accept accord achèt adopt affich affect agress aid aim alert alourd amélior appliqu apport"
        " approuv assist attaqu atteign attir augment autoris bais bloqu bless boug bouscul bris brûl cess chang chut"
        " circul class coût compt combatt command compliqu comport concern condamn confront consacr conserv consist"
        " consult contin continu contribu contrôl conçoiv coopèr crai crois cré cultiv demeur dat débarqu débouch"
        " début décid déclench décroch défil dégrad délivr dénonc dépass déplac dépos désign détien développ diminu"
        " dirig discut dispos dispar distribu divis domin donn dur échapp échou éclair éclat écout écras effectu"
        " élimin embauch émerg empêch emploi emport encadr enferm enregistr ensei entour entraîn entr envo équip"
        " espèr essa évit évolu examin excèd exerc exist explor explos exploit export fabriqu ferm figur financ"
        " fix fonctionn form forc fragilis frapp fréquent fum gagn gard génèr gèr grimp habit hésit illustr impact"
        " impliqu import impos inaugur incarn inclu install instaur intègr intervien introdui invest isol jou jet"
        " justifi laiss libèr limit livr log lutt mang manifest manqu march marqu mass men mérit mesur mobilis modifi"
        " mont motiv multipli nécessit négoci nomm nourri oblig observ occup occasionn opèr oppos organis oubli paralys"
        " parl particip partag pass pai peine perçoiv perturb pèse plac plong point port possèd pos pratiqu précèd"
        " prépar préserv préoccup privé privilégi procèd profit progress prolong prospèr protèg provoqu quitt ralenti"
        " ramèn rassembl recherch récolt recrut recul rédui refl regard regroup rejoign réjou remont remplac remport"
        " rencontr renforc renonc rentr renvoi repos reposs représent résid résist respect respir résult retard retir"
        " retrouv réun réserv retourn risqu roul sauv ser soign suffi suscit surveill survivr survol succèd support"
        " suspend télécharg termin tent tir tomb touch tourn traîn transform travaill travers trouv tu utilis vari"
        " vers vis visit vol vot"
    ),
    finite_endings=(
        "era",
        "ira",
        "dra",
        "vra",
        "erait",
        "irait",
        "drait",
        "vrait",
        "aient",
        "èrent",
        "eront",
        "eraient",
        "iront",
        "urent",
        "irent",
        "ssait",
        "geait",
        "çait",
    ),
    time_nouns=_words(
        "semaine mois an année années nuit matin matinée après-midi soir soirée week-end midi minuit printemps été"
        " automne hiver journée jour veille lendemain heure heures hier aujourd'hui demain fin début mi dernier"
        " dernière prochain prochaine"
    ),
    titles={
        "m": Gender.MALE,
        "m.": Gender.MALE,
        "mm": Gender.PLURAL,
        "mm.": Gender.PLURAL,
        "mr": Gender.MALE,
        "monsieur": Gender.MALE,
        "messieurs": Gender.PLURAL,
        "mme": Gender.FEMALE,
        "mmes": Gender.PLURAL,
        "mlle": Gender.FEMALE,
        "madame": Gender.FEMALE,
        "mademoiselle": Gender.FEMALE,
        "me": None,
        "mes": None,
        "maître": None,
        "mgr": Gender.MALE,
        "monseigneur": Gender.MALE,
        "dr": None,
        "dre": Gender.FEMALE,
        "pr": None,
        "prof": None,
        "docteur": None,
        "docteure": Gender.FEMALE,
        "sir": Gender.MALE,
        "lord": Gender.MALE,
        "lady": Gender.FEMALE,
        "don": Gender.MALE,
        "gén": None,
        "col": None,
        "cap": None,
    },
    title_roles={
        "me": "avocat",
        "maître": "avocat",
        "dr": "médecin",
        "docteur": "médecin",
        "dre": "médecin",
        "pr": "professeur",
        "mgr": "évêque",
    },
    nobody=_words("personne nul nulle aucun aucune"),
    hypotheses=_words("si"),
    name_particles=_words(
        "de d' du des la le les von van der den del della di da dos das ben bin ibn el al"
        " ter ten zu zur af av y e los las dal dalla dei delle te 't het vom zum"
    ),
    name_suffixes=_words("jr sr ii iii iv"),
    postposed=_words("proche proches chargé chargée chargés"),
    portfolios=_words(
        "agriculture armées budget commerce culture défense économie écologie éducation nationale emploi énergie"
        " énergies enfance environnement famille finances fonction publique francophonie industrie intérieur jeunesse"
        " justice logement mer outre-mer recherche santé sports solidarités tourisme transformation transition"
        " transports travail ville affaires étrangères européennes sociales comptes publics mobilité infrastructures"
        " sécurité immigration sceaux enseignement supérieur numérique consommation ruralité territoires"
    ),
    roles=_WOMEN
    | _MEN
    | _words(
        "ministre premier-ministre première-ministre vice-premier vice-première maire secrétaire porte-parole garde"
        " commissaire juge procureur-adjoint notaire huissier capitaine pilote pompier soldat militaire responsable"
        " chef-fe cadre membre collègue confrère consœur journaliste chroniqueur chroniqueuse correspondant"
        " correspondante analyste économiste politologue sociologue politiste philosophe anthropologue géographe"
        " biologiste chimiste physicien physicienne géologue climatologue météorologue hydrologue archéologue"
        " astronome épidémiologiste virologue infectiologue cardiologue pédiatre psychologue psychiatre généticien"
        " généticienne écologue ornithologue naturaliste scientifique spécialiste stratège juriste criminologue"
        " bénévole syndicaliste témoin victime source personne internaute fonctionnaire diplomate parlementaire"
        " libraire architecte urbaniste artiste peintre photographe cinéaste scénariste interprète pianiste"
        " violoniste guitariste humoriste poète dramaturge metteur metteuse chorégraphe chef-d'orchestre guide"
        " arbitre cycliste athlète adversaire coach manager numéro propriétaire locataire bourgmestre"
        " ministre-président conseiller-ère édile élève proche spationaute astronaute cosmonaute pdg dg ceo gendarme"
        " médecin-chef kinésithérapeute vétérinaire dentiste gestionnaire comptable banquier banquière trader"
        " investisseur investisseuse promoteur promotrice concierge automobiliste motard touriste réfugié réfugiée"
        " migrant migrante otage détenu détenue suspect suspecte mis-en-cause tireur assaillant individu quidam"
        " adolescent adolescente enfant jeune parent premier première vigile surveillant surveillante ex-ministre"
        " ex-président ex-présidente ex-maire ex-député ancien ancienne intervenant intervenante organisateur"
        " organisatrice participant participante interlocuteur interlocutrice instigateur négociant négociante"
        " horloger horlogère constitutionnaliste avocat-conseil lobbyiste caricaturiste bédéiste commerçant"
        " rapporteur rapporteuse orateur oratrice voix modérateur modératrice sénateur-maire député-maire énergéticien"
        " énergéticienne mathématicien mathématicienne informaticien informaticienne démographe linguiste essayiste"
        " éditorialiste biographe compositeur compositrice sommelier sommelière cogérant cogérante ex-premier"
        " ex-première ex-patron ex-directeur ex-directrice ex-compagne ex-épouse ex-mari ex-femme cheminot cheminote"
        " immunologiste microbiologiste zoologue botaniste entomologiste glaciologue volcanologue sismologue agronome"
        " pharmacologue hématologue pneumologue radiologue allergologue gériatre addictologue neuroscientifique"
        " postier postière livreur livreuse serveur serveuse barman pâtissier pâtissière boucher bouchère fleuriste"
        " esthéticienne vigile éboueur factrice nourrice puéricultrice orthophoniste ergothérapeute diététicien"
        " diététicienne nutritionniste toxicologue gynécologue neurologue dermatologue oncologue urgentiste"
        " anesthésiste réanimateur réanimatrice secouriste ambulancier ambulancière"
        " réparateur garagiste apiculteur apicultrice ostréiculteur ostréicultrice forestier forestière chasseur"
        " chasseuse"
    ),
    gendered={
        **dict.fromkeys(_WOMEN, Gender.FEMALE),
        **dict.fromkeys(_MEN, Gender.MALE),
        **dict.fromkeys(
            _words(
                "association organisation entreprise agence ong université assemblée armée autorité union"
                " intersyndicale opposition accusation enseigne équipe institution administration alliance école"
                " académie ambassade étude enquête agglomération"
            ),
            Gender.FEMALE,
        ),
        **dict.fromkeys(
            _words("institut hôpital office observatoire opérateur état hebdomadaire assureur exploitant"), Gender.MALE
        ),
    },
    article_genders={"le": Gender.MALE, "un": Gender.MALE, "la": Gender.FEMALE, "une": Gender.FEMALE},
    ungendered=_words("personne victime source sentinelle vedette star recrue"),
    hypernyms={
        "chef de l'état": _words("président présidente"),
        "chef du gouvernement": _words("premier première"),
        "cheffe du gouvernement": _words("premier première"),
        "avocat": _words("avocate conseil défenseur pénaliste ténor"),
        "avocate": _words("avocat conseil pénaliste"),
        "magistrat": _words("juge procureur président"),
        "magistrate": _words("juge procureure présidente procureur"),
        "élu": _words("maire député sénateur conseiller adjoint parlementaire"),
        "élue": _words("maire mairesse députée sénatrice conseillère adjointe parlementaire"),
        "édile": _words("maire mairesse bourgmestre"),
        "parlementaire": _words("député députée sénateur sénatrice eurodéputé eurodéputée"),
        **dict.fromkeys(
            _words("joueur milieu attaquant défenseur gardien buteur ailier capitaine"),
            _words("joueur milieu attaquant défenseur gardien buteur ailier capitaine champion"),
        ),
        **dict.fromkeys(
            _words("joueuse attaquante gardienne championne"),
            _words("joueuse attaquante gardienne championne capitaine"),
        ),
        "dirigeant": _words("président directeur patron pdg"),
        "dirigeante": _words("présidente directrice patronne pdg"),
        "patron": _words("président directeur pdg dirigeant"),
        "patronne": _words("présidente directrice pdg dirigeante"),
        "chercheur": _words("professeur sociologue économiste historien biologiste politologue climatologue"),
        "chercheuse": _words("professeure sociologue économiste historienne biologiste politologue climatologue"),
        "scientifique": _words("chercheur chercheuse biologiste physicien physicienne climatologue géologue"),
        "universitaire": _words("professeur professeure chercheur chercheuse"),
        "spécialiste": _words("chercheur chercheuse expert experte professeur professeure"),
        "expert": _words("chercheur professeur analyste économiste spécialiste consultant"),
        "experte": _words("chercheuse professeure analyste économiste spécialiste consultante"),
        "médecin": _words("docteur docteure cardiologue pédiatre psychiatre chirurgien chirurgienne infectiologue"),
        "praticien": _words("médecin docteur chirurgien"),
        "technicien": _words("entraîneur sélectionneur coach"),
        "coach": _words("entraîneur sélectionneur"),
        "entraîneur": _words("sélectionneur coach"),
        "syndicaliste": _words("délégué déléguée secrétaire représentant représentante"),
        "responsable": _words("directeur directrice président présidente chef cheffe délégué déléguée secrétaire"),
        "conseil": _words("avocat avocate"),
        "prévenu": _words("accusé suspect"),
        "accusé": _words("prévenu suspect"),
        "agriculteur": _words("éleveur exploitant viticulteur vigneron maraîcher paysan"),
        "agricultrice": _words("éleveuse exploitante viticultrice vigneronne maraîchère paysanne"),
        "artiste": _words("chanteur chanteuse peintre musicien musicienne comédien comédienne"),
        "diplomate": _words("ambassadeur ambassadrice"),
    },
    articles=_words("le la les l' un une des"),
    organisations=_words(
        "gouvernement administration ministère département région métropole agglomération direction office agence"
        " inspection"
        " autorité commission comité conseil bureau parlement assemblée sénat congrès cour tribunal parquet police"
        " gendarmerie armée marine préfecture sous-préfecture mairie municipalité commune ville canton province état"
        " fédération confédération association organisation ong syndicat intersyndicale centrale collectif"
        " coordination coalition alliance parti mouvement groupe groupement union ligue front rassemblement société"
        " entreprise compagnie firme multinationale start-up filiale maison marque enseigne banque caisse fonds"
        " fondation institut institution université école lycée collège académie faculté hôpital chu clinique centre"
        " laboratoire observatoire musée théâtre festival église diocèse évêché conférence journal quotidien"
        " hebdomadaire magazine revue chaîne radio télévision média site plateforme réseau club équipe opérateur"
        " exploitant transporteur distributeur constructeur fabricant fournisseur producteur éditeur régie chambre"
        " défense accusation opposition majorité présidence matignon élysée kremlin maison-blanche pentagone otan onu"
        " ue fmi ocde oms unesco unicef bce fed insee cnrs inserm inrae ademe arcep cnil igpn dgccrf dgse dgsi cgt"
        " cfdt fo unsa sud cftc cfe-cgc fnsea medef cpme lfi ps rn lr eelv modem udc plr pvl crédit sncf ratp edf"
        " engie rte enedis ants caf cpam urssaf has ansm ars asn autorités communauté cabinet consortium coopérative"
        " mutuelle assureur patronat secrétariat délégation ambassade consulat chancellerie état-major secours samu"
        " sdis protection haut-commissariat rectorat sûreté srq spvm grc fonderie usine raffinerie aéroport port"
        " chantier mission service services intersyndicat brasserie fsb csc fgtb cdh ptb mr n-va spf ofas ofsp seco"
        " finma poste cff swisscom migros coop"
    )
    - {"exploitant", "producteur", "éditeur", "défense"},
    organisation_names=_words(
        "airlines airways air radio télévision presse énergie assurances motors group groupe holding international"
        " france europe sans frontières watch rights médecins reporters électricité chemins transports habitat santé"
        " conseil industries technologies systèmes solutions pharma bourse olympique racing stade athletic"
    ),
    bodies=frozenset(
        {
            *("conseil d'état", "quai d'orsay", "banque de france", "cour des comptes", "maison blanche", "bercy"),
            *("human rights watch", "amnesty international", "médecins sans frontières", "reporters sans frontières"),
            *("place beauvau", "hôtel de ville", "palais fédéral", "hydro-québec", "croix-rouge", "france insoumise"),
            *("les républicains", "renaissance", "greenpeace", "hezbollah", "hamas", "matignon", "élysée", "kremlin"),
        }
    ),
    groups=_words(
        "responsables autorités experts expertes chercheurs chercheuses scientifiques analystes économistes élus"
        " élues députés sénateurs maires ministres conseillers policiers gendarmes pompiers enquêteurs magistrats"
        " juges avocats médecins soignants infirmiers infirmières enseignants professeurs étudiants élèves parents"
        " habitants riverains voisins témoins proches familles amis collègues salariés employés ouvriers agents"
        " syndicats grévistes manifestants militants opposants partisans dirigeants patrons actionnaires"
        " investisseurs agriculteurs éleveurs vignerons pêcheurs commerçants restaurateurs clients consommateurs"
        " usagers passagers touristes victimes survivants réfugiés migrants journalistes auteurs historiens"
        " spécialistes observateurs organisateurs associations sources organisations représentants délégués"
        " négociateurs diplomates fonctionnaires joueurs supporteurs supporters internautes utilisateurs électeurs"
        " citoyens membres participants jurés rebelles soldats militaires officiels cadres secours sauveteurs"
        " bénévoles locataires propriétaires retraités jeunes hommes femmes gens certains certaines plusieurs"
        " beaucoup autres uns nombreux promoteurs dockers cheminots conducteurs chauffeurs routiers pilotes"
        " parlementaires climatologues épidémiologistes archéologues biologistes sociologues politologues"
        " constructeurs entreprises médias chasseurs écologistes indépendantistes conservateurs socialistes"
        " républicains démocrates libéraux verts"
    ),
    documents=_words(
        "rapport étude enquête sondage audit communiqué déclaration document note lettre courrier courriel mail"
        " message publication article tribune livre blog vidéo tract bulletin avis plainte jugement arrêt décision"
        " dossier données chiffres statistiques documents recherche analyse bilan expertise site texte mémo"
        " mémorandum tweet billet post baromètre recensement réquisitoire ordonnance procès-verbal déposition annonce"
        " affiche panneau notice"
    ),
    utterances=_words(
        "calculs dires projections récit version mots propos paroles discours réponse allocution"
        " intervention témoignage estimations estimation constat analyse verdict commentaire réaction avertissement"
        " message cri aveu conviction explication diagnostic confidence espoir avis conclusion sentiment"
    ),
    addressing=_words("à au aux auprès"),
    interviews=_words("entretien interview"),
    outlet_nouns=_words(
        "journal quotidien magazine hebdomadaire chaîne radio télévision site agence figaro monde libération croix"
        " échos parisien point express obs équipe nation dépêche progrès provence temps soir presse devoir humanité"
        " mediapart gazette tribune courrier matin nouvelles voix télégramme ouest-france"
    ),
    outlets=_words(
        "afp rtl bfmtv bfm lci cnews tf1 rts rtbf rmc ats belga reuters bloomberg mediapart franceinfo ap cnn bbc rfi"
        " tvanouvelles ici tva noovo ouest-france 20minutes keystone-ats europe1 lefigaro france2"
    )
    | {"france inter", "france info", "france 2", "le monde", "le figaro", "la croix", "radio-canada", "le temps"},
    country_names={
        "usa": "états-unis",
        "u.s.a.": "états-unis",
        "angleterre": "royaume-uni",
        "grande-bretagne": "royaume-uni",
    },
    countries=_words(
        "afghanistan albanie algérie allemagne andorre angola angleterre argentine arménie australie autriche"
        " azerbaïdjan bahreïn bangladesh belgique bénin bhoutan biélorussie bélarus birmanie bolivie bosnie botswana"
        " brésil bulgarie burundi cambodge cameroun canada centrafrique chili chine chypre colombie comores congo"
        " croatie cuba danemark djibouti égypte équateur érythrée espagne estonie éthiopie fidji finlande france"
        " gabon gambie géorgie ghana grande-bretagne grèce guatemala guinée haïti honduras hongrie inde indonésie"
        " irak iran irlande islande israël italie jamaïque japon jordanie kazakhstan kenya kirghizstan kosovo koweït"
        " laos lettonie liban libéria libye liechtenstein lituanie luxembourg macédoine madagascar malaisie malawi"
        " maldives mali malte maroc maurice mauritanie mexique moldavie monaco mongolie monténégro mozambique namibie"
        " népal nicaragua niger nigeria norvège nouvelle-zélande oman ouganda ouzbékistan pakistan palestine panama"
        " paraguay pays-bas pérou philippines pologne portugal qatar roumanie royaume-uni russie rwanda salvador"
        " sénégal serbie singapour slovaquie slovénie somalie soudan suède suisse syrie tadjikistan taïwan tanzanie"
        " tchad tchéquie thaïlande togo tunisie turquie ukraine uruguay venezuela vietnam yémen zambie zimbabwe"
        " états-unis usa québec écosse bruxelles"
    )
    - {"bruxelles", "québec", "maurice"}
    | {"côte d' ivoire", "burkina faso", "arabie saoudite", "afrique du sud", "corée du nord", "corée du sud"},
    cities=_words(
        "paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble"
        " dijon angers nîmes clermont-ferrand brest tours limoges amiens metz besançon perpignan orléans rouen"
        " mulhouse caen nancy bruxelles liège charleroi namur mons anvers gand genève lausanne berne zurich bâle"
        " fribourg neuchâtel sion montréal québec ottawa toronto gatineau laval sherbrooke moscou kiev kyiv"
        " washington pékin londres berlin madrid rome lisbonne vienne varsovie prague budapest bucarest sofia"
        " belgrade athènes ankara istanbul téhéran jérusalem damas beyrouth bagdad riyad doha kaboul alger tunis"
        " rabat tripoli dakar abidjan bamako niamey ouagadougou kinshasa yaoundé libreville kigali tokyo séoul"
        " pyongyang taipei hanoï bangkok canberra caracas bogota lima santiago brasilia copenhague stockholm oslo"
        " helsinki riga vilnius tallinn minsk tbilissi erevan bakou amman"
    ),
    demonyms=_words(
        "français française belge suisse canadien canadienne québécois québécoise allemand allemande britannique"
        " américain américaine russe ukrainien ukrainienne chinois chinoise italien italienne espagnol espagnole"
        " portugais portugaise polonais polonaise turc turque israélien israélienne palestinien palestinienne iranien"
        " iranienne algérien algérienne marocain marocaine tunisien tunisienne sénégalais sénégalaise européen"
        " européenne japonais japonaise néerlandais néerlandaise hongrois hongroise socialiste écologiste communiste"
        " centriste insoumis insoumise genevois genevoise vaudois vaudoise wallon wallonne flamand flamande"
        " bruxellois bruxelloise"
    ),
    whole_words=_words("vol"),
    abbreviations=_words("cie st ste mm m mme dr pr me mgr av art"),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    months={
        "janvier": 1,
        "janv": 1,
        "février": 2,
        "fevrier": 2,
        "févr": 2,
        "fév": 2,
        "mars": 3,
        "avril": 4,
        "avr": 4,
        "mai": 5,
        "juin": 6,
        "juillet": 7,
        "juil": 7,
        "août": 8,
        "aout": 8,
        "septembre": 9,
        "sept": 9,
        "octobre": 10,
        "oct": 10,
        "novembre": 11,
        "nov": 11,
        "décembre": 12,
        "decembre": 12,
        "déc": 12,
    },
    numbers=_words(
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante"
        " cinquante soixante cent cents mille dizaines centaines milliers plusieurs"
    ),
    not_quoted=(
        r"(?:comme (?:le )?(?:dit|veut) le|le|un|l[’']) ?(?:vieux )?(?:proverbe|dicton|adage)",
        r"(?:re)?baptis(?:é|ée|és|er|ent|ait|e)\b[^.«]{0,30}",
        (
            r"(?:enquête|instruction|information judiciaire|plainte|mise? en examen|poursuivie?s?|condamnée?s?"
            r"|jugée?s?"
            r"|écrouée?s?|interpellée?s?|déférée?s?|garde à vue|soupçonnée?s?)\b[^.«]{0,40} (?:pour|de|des chefs de)"
        ),
        r"dites?|dits|soi-disant|prétendue?s?",
        (
            r"surnommée?s?|baptisée?s?|rebaptisée?s?|intitulée?s?|nommée?s?|dénommée?s?|titrée?s?"
            r"|estampillée?s?|labellisée?s?"
        ),
        r"connue?s? sous le nom (?:de|d[’'])",
        r"appelée?s?|(?:qu[’']|que l[’'])on appelle",
        (
            r"(?:le|les|un|des|du|au|aux) (?:mots?|termes?|sigles?|slogans?|surnoms?|noms?|titres?"
            r"|néologismes?|hashtags?)"
            r"(?: d[eu’'])?"
        ),
        r"(?:l[’']expression|la formule|la mention|l[’']appellation|le label|la marque|l[’']intitulé)",
        (
            r"l[’'](?:opération|opus|album|exposition|émission)|(?:la|du) (?:loi|plan|dispositif|projet"
            r"|campagne|collection)"
        ),
    ),
    title_nouns=_words(
        "livre roman film album chanson pièce essai série documentaire mémoires tableau poème magazine podcast émission"
        " programme opéra comédie épisode article blog chronique exposition spectacle bande-dessinée recueil nouvelle"
        " single titre morceau tube clip revue saga trilogie newsletter rubrique concert festival"
    ),
    learning_verbs=_words("apprendre"),
    counting_verbs=_words("état recenser dénombrer comptabiliser déplorer"),
    hearsay_verbs=_words("dire croire rapporter apprendre savoir raconter"),
    citing_verbs=_words("citer"),
    experience_verbs=_words("reconnaître avouer admettre nier démentir"),
    estimating_verbs=_words("chiffrer évaluer estimer évoquer"),
    estimating_prepositions=_words("à"),
    assertion_nouns=_words(
        "accusation reproche responsabilité affirmations informations rumeurs allégations accusations"
    ),
    comment_nouns=_words("accusation affirmation chiffre montant estimation version allégation critique"),
    contrasts=_words("tandis alors mais"),
    quantifiers=_words("à environ près plus moins quelque autour entre presque"),
    amounts=_words("moins plus dizaine centaine millier moitié"),
    portions=_words("extrait extraits partie passage copie"),
    indefinites=_words("un une des deux trois quatre cinq plusieurs quelques certains certaines autre autres"),
    wish_verbs=_words("vouloir souhaiter"),
    perfect_gerunds=_words("ayant"),
    participles=_words(
        "interrogé interrogée interrogés contacté contactée contactés joint jointe sollicité sollicitée"
    ),
    no_statements=_words(
        "qui dont lequel laquelle lesquels rien quand avant après comme depuis jusque parce alors tandis si où comment"
        " pourquoi combien afin lors lorsque"
    ),
    lead_in_words=_words("extrait extraits verbatim"),
    pointing_verbs=_words("montrer annoncer prévoir proposer indiquer"),
    generic_organisations=_words(
        "entreprise société groupe compagnie firme agence organisation association enseigne constructeur fabricant"
        " distributeur opérateur club syndicat parti ong multinationale fédération institution marque"
    ),
    junk=(
        r"(?:à |a )?lire (?:aussi|également|notre|nos|la suite|plus|l[’']article|ensuite|sur le même)\b.*",
        r"(?:à )?(?:lire|voir|écouter|découvrir|relire|revoir)\s*(?:aussi|également)?\s*[:»>|→-].*",
        r"(?:voir|écouter|regarder|retrouvez|découvrez) (?:aussi|également|notre|nos|tous?|toutes?|l[’'])\b.*",
        r"(?:>>+|→|►|▶|»(?!.*«))\s*\S.*",
        (
            r"(?:sur le même (?:sujet|thème)|dans la même rubrique|pour aller plus loin|en savoir plus"
            r"|notre sélection)\b.*"
        ),
        r"(?:articles?|contenus?|sujets?) (?:liés?|associés?|similaires?|recommandés?|connexes?|sponsorisés?)\b.*",
        (
            r"(?:les )?(?:plus lus?|plus partagés|plus populaires|dernières (?:infos|actus|nouvelles)"
            r"|à la une)\W*.{0,60}"
        ),
        (
            r"(?:je m[’']abonne|abonnez-vous|s[’']abonner|déjà abonné|se connecter|s[’']inscrire"
            r"|inscrivez-vous|créez? un compte)"
            r"\b.*"
        ),
        (
            r"(?:cet |l[’']?)?article (?:est )?réservé aux abonnés\b.*|réservé aux abonnés\W*"
            r"|il vous reste .* à lire\b.*"
        ),
        r"(?:recevez|recevoir|inscription à) .{0,60}(?:newsletter|infolettre|alerte|boîte|e-?mail|courriel).*",
        r"(?:notre |nos |la |les )?(?:newsletters?|infolettres?)\b.{0,80}",
        (
            r"(?:réagir|commenter|partager|imprimer|envoyer|enregistrer|sauvegarder|signaler|copier le lien|écouter)"
            r"(?:\s*(?:\(\d+\)|[|·•/,:].*|l[’']article\b.*|cet article\b.*|sur\b.{0,60}|par e?-?mail.*))?\W*"
        ),
        (
            r"(?:\d+ )?commentaires?\W*|commentaires? \(\d+\).*|(?:voir|lire|afficher|charger) (?:les"
            r"|tous les|plus de)\b.{0,60}"
        ),
        r"(?:les )?commentaires sont (?:fermés|désactivés|modérés)\b.*|laisse[rz] un commentaire\b.*",
        r"votre adresse e-?mail ne sera pas publiée\b.*|les champs obligatoires\b.*|nom \*.*",
        (
            r"(?:publicité|pub|contenu sponsorisé|annonce|partenariat|advertisement)s?\W*"
            r"|la suite après (?:la|cette) pub.*"
        ),
        (
            r"(?:suivez|rejoignez|retrouvez|téléchargez|aimez)(?:-nous|[- ]notre|[- ]nos|[- ]les?|[- ]la)?\b.{0,80}"
            r"(?:facebook|twitter|instagram|whatsapp|telegram|linkedin|google|appli|application|chaîne"
            r"|newsletter|x\b).*"
        ),
        r"(?:facebook|twitter|whatsapp|linkedin|telegram|messenger|instagram|e-?mail|courriel|x)(?:\s*[|·/,].*)?\W*",
        r"tags?\s*:.*|mots[- ]clés?\s*:.*|thèmes?\s*:.*|rubriques?\s*:.*|sujets?\s*:.*|étiquettes?\s*:.*",
        r"temps de lecture\b.*|\d{1,2} ?min(?:utes?)?(?: de lecture)?\W*|lecture \d+ ?min.*",
        r"(?:crédits?|copyright|©|\(c\)).{0,80}|tous droits réservés\b.*|droits de reproduction.*|mentions légales.*",
        r"(?:accueil|actualités?|home)(?: ?(?:>|&gt;|»|›|/) ?[\w &’'-]+){1,6}",
        r"soutenez .{1,60}(?:presse|journalisme|rédaction|média).*|faites? un don\b.*|offrir cet article\b.*",
        r"(?:écoutez|regardez) (?:le podcast|la vidéo|notre|l[’']).{0,120}",
        r"(?:vidéo|podcast|infographie|diaporama|carte|en images|quiz)\s*[:|-].*",
        r"une (?:erreur|faute|information)\b.{0,60}(?:signale|écrivez|contact).*",
        r"\(?avec (?:l[’'])?(?:afp|ats|belga|reuters|la presse canadienne|agences?)[^.]{0,40}\)?\.?",
        r"(?:gérer|accepter|paramétrer) (?:les|mes|vos|nos) cookies\W*|nous utilisons des cookies\b.*",
        r"_{3,}|\*{3,}|-{3,}|•+",
    ),
    captions=(
        (
            r".{3,300}(?:©|\(c\)|crédits?(?: photo)?s?\s*:|photo\s*:|photos? (?:d[’']archives"
            r"|d[’']illustration))\s*.{0,80}"
        ),
        r".{3,300}\b(?:/ ?|\()(?-i:AFP|REUTERS|SIPA|EPA|AP|Keystone|KEYSTONE|BELGA|Belga|Getty Images|MAXPPP)\)?\.?",
        r"(?:photo|légende|image|illustration|crédit)s?\s*[:/].{1,250}",
        r".{3,300}\((?:photo|illustration|archives|dr|image|afp|reuters|sipa|keystone|belga)\b[^()]{0,60}\)\.?",
        r".{0,60}\b(?-i:AFP|Getty Images|Reuters|AP) via (?-i:AFP|Getty Images|Reuters|AP)\.?",
        r".{3,300}[.—–-] ?(?-i:PHOTO|Photo|ARCHIVES)[ :].{0,80}",
    ),
    credit=r"(?:©|\(?\b(?:photo|crédit|image|illustration)s?(?: photo)?s?\s*:)\s*(?P<credit>[^:()]+)\)?\W*$",
    updates=_words("jour modifié actualisé màj maj modifiée"),
    publishing=_words("publié posté paru publiée mis"),
    time_words=_words("à"),
    bylines=(
        (
            r"(?:par|de notre (?:correspondante?|envoyée? spéciale?)(?: (?:à|au|en) [\w -]+)?,?|propos recueillis par"
            r"|texte|recueilli par|entretien réalisé par|chronique(?: judiciaire)? (?:par|de)"
            r"|reportage (?:de|par)|un article de)"
            r"\s*:?\s+(?P<names>\S.*)"
        ),
        (
            r"(?P<names>(?-i:(?:[A-ZÀ-Þ][\w.'’-]+ ){1,3}[A-ZÀ-Þ][\w.'’-]+))(?:,| \(| à| -| –)\s*(?:avec |et )?"
            r"(?:notre |la |l[’'])?(?:envoyée? spéciale?|correspondante?|rédaction|afp|ats|belga|agence).{0,60}"
        ),
    ),
    byline_words=_words(
        "rédaction correspondant correspondante envoyé envoyée journaliste reporter agence service afp ats belga"
        " reuters chroniqueur chroniqueuse rédacteur rédactrice keystone-ats"
    ),
    date_patterns=(_DAY_FIRST, _NUMBERS, _ISO),
    half_days=("(?!)", "(?!)"),
    fact_checking=FactChecking(
        claim_labels=(
            r"(?:l[’']|cette |une )?(?:affirmation|déclaration|allégation|rumeur|citation|phrase"
            r"|assertion)s?(?: \d+)?"
            r"(?: (?:vérifiée|examinée))?|la (?:déclaration|rumeur|phrase|citation)|le (?:propos|message)"
            r"|ce (?:qui|qu[’']\w+) (?:a été dit|est dit|a dit|affirme|se dit|affirment|dit|circule)|ce qu[’']on dit"
            r"|qu[’']a-t-il dit|ce que dit \w+"
        ),
        claimant_labels=(
            r"qui (?:l[’']a dite?|le dit|l[’']affirme|a dit cela|parle|le prétend)|(?:dite?|affirmée?|prononcée?"
            r"|diffusée?"
            r"|tenue?s?) par|auteure?(?: de l[’']affirmation)?|autrice|source(?: de l[’']affirmation)?|locuteur|qui"
        ),
        place_labels=(
            r"où(?: (?:l[’']a-t-on (?:vu|dit|entendu)e?|cela a été dit|ça circule|et quand))?|quand et où"
            r"|(?:vue?|parue?|publiée?|diffusée?|apparue?)(?: (?:sur|dans|à))?|support|plateforme|lieu|contexte|cadre"
        ),
        day_labels=r"quand|date(?: de (?:l[’']affirmation|la déclaration))?|dite? le",
        verdict_labels=(
            r"(?:notre |le |la |l[’'])?(?:verdict|conclusion|évaluation|jugement|note|notation|bilan|avis"
            r"|appréciation"
            r"|résultat)|en (?:conclusion|bref|résumé)|au final|on (?:vérifie|conclut)|étoiles"
            r"|(?:on|nous) (?:rate|jugeons|juge|classons|classe|notons|note|qualifions|qualifie|évaluons)"
            r" (?:cette|la|l[’']|sa|ce|le)\s?(?:déclaration|affirmation|phrase|propos|allégation|rumeur|citation)"
        ),
        rubrics=(
            r"fact-?check(?:ing|s)?|vrai ou fau[xk]e?|désintox|intox|on vérifie|vérification|vérif|décodage"
            r"|les décodeurs"
            r"|info ou intox|démêler le vrai du faux|le vrai du faux"
        ),
        verdicts=(
            r"erronée?s?|mensongères?|un mythe|abusi(?:f|ve)s?|sans preuves?|aucune preuve|simpliste|discutable"
            r"|contestable|réductrice?|fantaisistes?|fictive?|fictif|incomplète?s?|incomplet|mal attribuée?s?"
            r"|ancienne vidéo|"
            r"générée?s? (?:par|avec) (?:l[’']?)?(?:ia|intelligence artificielle)|deepfake|parodi(?:e|que)"
            r"|satirique|arnaque|contre-vérité|raccourci|caricatural|à relativiser|pas (?:tout à fait )?(?:vrai"
            r"|exact)|n[’']est pas (?:vraie?|exacte?)|détourné|fabriquée?s?|montage|non,? c[’']est faux"
            r"|mal interprétée?s?|biaisée?s?|gonflée?s?|surestimée?s?|sous-estimée?s?|"
            r"(?:plutôt|partiellement|en partie|majoritairement|largement|totalement|complètement|entièrement"
            r"|à moitié"
            r"|presque|pas tout à fait|plus ou moins|techniquement)[ -](?:vraie?s?|faux|fausses?|exacte?s?"
            r"|inexacte?s?"
            r"|trompeu(?:r|se)s?|juste)|vrai(?:e|es|s)?, mais|vraie?s?|faux|fausses?|trompeu(?:r|se)s?|exagérée?s?"
            r"|imprécise?s?|inexacte?s?|exacte?s?|(?:manque de|hors|sans|absence de) contexte|contexte manquant"
            r"|sorti(?:e)? (?:de son|du) contexte|détournée?s?|manipulée?s?|infondée?s?|sans fondement|invérifiable"
            r"|non prouvée?"
            r"|à nuancer|canular|satire|intox|infox|c[’']est plus compliqué|demi-vérité|invent(?:é|ée)s?|altérée?s?"
            r"|truquée?s?|périmée?|obsolète|douteu(?:x|se)|correcte?|incorrecte?|mensonge(?:r|ère)?"
        ),
        signs=(
            "jug",
            "class",
            "notons",
            "qualifi",
            "considér",
            "estimons",
            "évalu",
            "on rate",
            "nous rat",
            "affirmation",
            "déclaration",
            "phrase",
            "allégation",
            "rumeur",
            "publication",
            "pourquoi c",
            "c'est ",
            "c’est ",
        ),
        judgements=(
            r"pourquoi c[’']est {verdict}",
            (
                r"(?:nous|on) (?:rate|jugeons|juge|classons|classe|notons|qualifions|qualifie|considérons|estimons"
                r"|évaluons)"
                r"(?: donc| ainsi)?(?: que)? (?:cette|la|sa|ce|le|l[’']|son|les|ces)\s?"
                r"(?:déclaration|affirmation|phrase|propos|allégation|rumeur|citation|publication|vidéo"
                r"|information)s?"
                r"(?: selon laquelle (?P<claim>[^.]+?))?(?: est)?(?: donc)?(?: comme| de"
                r"| d[’'])?(?: étant)? ?:? {said}"
            ),
            (
                r"(?:cette|la|sa) (?:déclaration|affirmation|phrase|allégation|rumeur|publication)(?: \w+){0,3}?"
                r" (?:est|sont) (?:donc|ainsi)(?: jugée)? {verdict}"
            ),
            (
                r"(?:nous|on) (?:la|le|les|l[’'])\s?(?:jugeons|juge|classons|classe|qualifions|qualifie|notons|note)"
                r"(?: donc)?(?: comme| de)? {said}"
            ),
            r"(?:c[’']est|c[’']est donc) {verdict}(?= ?[.!])",
        ),
        findings=(
            r"c[’']est {verdict}(?=\.| )",
            r"(?:il s[’']agit|il s[’']agit donc|cela relève) d[’'e]\s?(?:une? )?{verdict}(?=\W)",
            (
                r"(?:la|cette|les|ces|le) (?:vidéo|photo|image|publication|citation|séquence)s? (?:est"
                r"|sont)(?: en fait)? {verdict}(?=\W)"
            ),
            (
                r"(?:cette|la|sa|les) (?:déclaration|affirmation|phrase|allégation|rumeur|publication|information)s?"
                r"(?: selon laquelle (?P<claim>[^.]+?))?(?: d[eu][’'\w ]{2,30}?)? (?:est|sont)(?: donc)? {verdict}"
            ),
        ),
        headlines=(r"il est {verdict} (?:de dire |d[’']affirmer )?que (?P<claim>.+)",),
        scores=(
            r"(?P<value>\d{1,2}|une?|deux|trois|quatre|cinq|six) (?:étoiles? )?(?:sur|/)"
            r" (?P<best>\d{1,2}|trois|quatre|cinq|six|dix)(?: étoiles?)?"
        ),
        numbers={
            "un": 1,
            "une": 1,
            "deux": 2,
            "trois": 3,
            "quatre": 4,
            "cinq": 5,
            "six": 6,
            "sept": 7,
            "huit": 8,
            "neuf": 9,
            "dix": 10,
        },
        openers=r"sur|dans|à|au|aux|lors (?:de |d[’']|du |des )|pendant|en|devant|via|au micro de",
        day_openers=r"depuis|le|du|de|en date du|dès",
        carriers=(
            r"(?:une? |la |le |les |des |cette |plusieurs )?(?:[\w-]+ )?(?:publications?|vidéos?|messages?|photos?"
            r"|images?"
            r"|posts?|tweets?|montages?|captures? d[’']écran|articles?|visuels?|rumeur|enregistrement|textes?"
            r"|légende)"
        ),
        spread=(
            r"(?:publiée?s?|partagée?s?|diffusée?s?|relayée?s?|circul(?:e|ent|ait|é)|affirmé|écrit|postée?s?"
            r"|mise? en ligne"
            r"|vue?s?)"
        ),
        platforms=(
            r"(?:sur |via |dans |par )?(?:facebook|twitter|(?-i:X)(?: \(ex-twitter\))?|instagram|tiktok|whatsapp"
            r"|telegram|youtube|reddit"
            r"|threads|linkedin|les réseaux sociaux)"
        ),
        accounts=(
            r"(?:l[’']utilisat(?:eur|rice)|le compte|la page|la chaîne|le collectif|le site|le groupe"
            r"|l[’']internaute|le blogueur|la blogueuse)(?: \w+)?(?: nommée?)?"
        ),
        crowds=(r"(?:des |les |plusieurs )?internautes|utilisateurs (?:de facebook|des réseaux sociaux)"),
        guests=(r"invitée? (?:de|du|d[’']|sur|dans)|au micro de|interrogée? (?:sur|par)"),
        occasions=(
            r"plateau|radio|télé|micro|hémicycle|assemblée|"
            r"débats?(?: télévisés?)?|discours|interview|entretien|conférence de presse|réunion publique|meeting"
            r"|matinale"
            r"|émission|conseil municipal|séance|allocution|podcast|assemblée|audition|tribune|plateau"
        ),
        hints=(
            r"recherche d[’']images? inversée|recherche inversée",
            r"archivée?s?|archivé ici",
            (
                r"(?:partagée?s?|vue?s?|relayée?s?|aimée?s?) (?:plus de |près de "
                r"|des )?[\d.\s\u00a0]+ ?(?:millions? de )?fois"
                r"|[\d.\u00a0]+ (?:vues|partages)|milliers de (?:fois|partages|comptes)|\d comptes"
            ),
            r"vira(?:le?s?|ux)|circulen?t?|réseaux sociaux|partagent|relaient|tourne dans",
            r"internautes?|publications?|légende|captures? d[’']écran|montage",
            r"affirmen?t?|assuren?t?|prétenden?t?|rumeurs?|censée?s? montrer|montrerai(?:en)?t|selon laquelle",
            (
                r"qu[’']en est-il|(?:nous|on) (?:avons|a) (?:vérifié|contacté|retrouvé)|nous a (?:répondu"
                r"|confirmé)|contactée?s?"
                r"|sollicitée?s?|fait le point"
            ),
            (
                r"sortie?s? d[eu] (?:son |leur )?contexte|manipulée?s?|truquée?s?|générée?s? par|intox|infox"
                r"|trompeu(?:r|se)s?"
                r"|satirique|parodique|c[’']est faux|contre-vérités?"
            ),
            r"en réalité|en fait|aucune? (?:preuve|lien|rapport)|rien à voir|dément",
            r"fact-?check\w*|vérificat(?:eurs?|ion)|désinformation|décrypt\w+|vrai ou \w+|passé .{3,60} au crible",
        ),
        denials=r"non[,:] |attention |est-il vrai|(?:cette|ces|ce|cet) (?:vidéo|photo|image|cliché)",
        subjects=(
            r"affirmations?|déclarations?|allégations?|rumeurs?|publications?|posts?|vidéos?|séquences?|images?"
            r"|photos?"
            r"|clichés?|citations?|phrases?|messages?|informations?|infos?|propos|chiffres?|montages?|visuels?"
        ),
        links=r"comme|relève de|relèvent de|"
        r"est|sont|était|étaient|a été|ont été|s[’']avère|semble|reste",
        statings=(
            r"(?:mais )?(?:il est|c[’']est|ce n[’']est|cela est|ceci est|il s[’']agit (?:en réalité "
            r"|en fait )?d[’']une?"
            r"|il s[’']agit (?:en réalité )?de)(?: (?:une?|de la|du))?"
        ),
        affirmed=r"vrai|exact|juste|correct",
        replies=r"nous a (?:répondu|confirmé|dit)|contactée?s?|sollicitée?s?|interrogée?s? par|porte-parole"
        r"|joint(?:e)? par",
        conclusions=r"en (?:résumé|conclusion|bref|somme|définitive)|donc|au final|ainsi|bref|pour résumer"
        r"|conclusion",
        negations=r"ne|n[’']\w+|pas|aucune?|jamais",
        assertions=(
            (
                r"(?:affirm(?:e|ent|ait|é)|assur(?:e|ent|ait|é)|prétend(?:ent|ait|u)?|soutien(?:t|nent)"
                r"|souten(?:ait|u)"
                r"|déclaré?|avance|sout(?:ient|enu)|clame|dit)[^.:!?«\"]{0,50}? qu(?:e |[’'])(?P<claim>[^.?]+)"
            ),
            r"selon laquelle (?P<claim>[^.]+)",
            r"selon lequel (?P<claim>[^.]+)",
            r"(?:rumeur|message|affirmation|information|thèse|idée)[^.:]{0,60} : (?P<claim>[^.]+)",
            r"est-il vrai que (?P<claim>[^?]+)",
        ),
    ),
    male_names=_words(
        "jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude"
        " christian henri georges nicolas françois patrick gérard christophe joseph julien maurice laurent frédéric"
        " eric éric david stéphane pascal sébastien alexandre thierry olivier antoine raymond guillaume dominique guy"
        " vincent marc jérôme bruno didier benoît thomas emmanuel franck serge gilbert yves cédric maxime charles"
        " xavier fabrice mathieu matthieu romain arnaud grégory yann hervé gilles fabien denis mickaël jean-pierre"
        " jean-luc jean-claude jean-paul jean-louis jean-marie jean-michel jean-françois jean-marc jean-jacques"
        " jean-baptiste jean-yves pierre-yves yvon yannick loïc erwan ronan gaël mehdi karim mohamed ahmed rachid"
        " saïd samir nabil farid hugo lucas léo gabriel arthur raphaël adam jules noah théo clément bastien quentin"
        " florian kévin kevin jonathan anthony simon valentin baptiste adrien aurélien damien rémi rémy tristan"
        " étienne luc léon victor félix gaston edmond émile albert lionel ludovic joël noël norbert régis rodolphe"
        " roland sylvain édouard edouard elie élie mamadou moussa amadou ousmane ibrahima abdoulaye cheikh boubacar"
        " idriss youssef omar ali hassan bilal urs beat reto hans ueli ignazio wout bart elio paul-henry raoul"
        " geoffroy gauthier renaud thibault thibaut augustin martial éloi cyril donald joe vladimir volodymyr boris"
        " olaf friedrich keir benjamin marco sergueï dmitri"
    ),
    female_names=_words(
        "marie jeanne françoise monique catherine nathalie isabelle jacqueline anne sylvie martine madeleine nicole"
        " suzanne hélène christine valérie sophie stéphanie sandrine véronique christiane céline corinne chantal"
        " patricia brigitte julie aurélie émilie emilie laurence virginie delphine élodie elodie agnès caroline"
        " laetitia laëtitia florence claire camille charlotte pauline mathilde manon léa chloé emma inès sarah laura"
        " lucie louise alice juliette zoé anaïs audrey marine marion mélanie amandine jessica karine sabine odile"
        " colette josiane ginette yvette simone denise germaine lucienne geneviève élisabeth elisabeth béatrice"
        " solange nadine muriel annie annick josette anne-marie marie-claude marie-christine marie-thérèse"
        " marie-hélène anne-laure anne-sophie marie-france fatima fatou aminata aïcha khadija nadia samira leïla"
        " yasmina rachida amélie margaux justine clémence constance gwenaëlle maëlle nolwenn soizic nadège ségolène"
        " marlène élise eloïse éloïse estelle fanny flavie gaëlle ingrid joséphine laure lise magali maud mireille"
        " myriam noémie olivia océane prisca rose roxane sandra sonia solène sylvia sybille tatiana thérèse ursula"
        " valentine vanessa viviane yolande ilse greet karin viola simonetta christelle cécile clara clotilde coralie"
        " edith édith ghislaine giorgia kamala angela"
    ),
)

"""Dutch, with the usage of Flanders. The word lists come from general knowledge of the language."""

from newsld.model.fact_checking import FactChecking
from newsld.model.language import Compounds, Form, Gender, Language, Reporting, conjugated, phrasal


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PARADIGMS = {
    "t": {Form.BASE: "-", Form.PRESENT: "t", Form.PAST: "te ten"},
    "d": {Form.BASE: "-", Form.PRESENT: "t", Form.PAST: "de den"},
}

_CUES = conjugated(
    {
        Reporting.SAY: """
zeggen present=zegt,zeggen past=zei,zeiden participle=gezegd
stellen present=stelt,stellen past=stelde,stelden participle=gesteld
vinden present=vindt,vinden past=vond,vonden participle=gevonden
denken present=denkt,denken past=dacht,dachten participle=gedacht
menen present=meent,menen past=meende,meenden
geloven present=gelooft,geloven past=geloofde,geloofden
schrijven present=schrijft,schrijven past=schreef,schreven participle=geschreven
verklaren present=verklaart,verklaren past=verklaarde,verklaarden participle=verklaard
vertellen present=vertelt,vertellen past=vertelde,vertelden participle=verteld
beweren present=beweert,beweren past=beweerde,beweerden participle=beweerd
vermoeden present=vermoedt,vermoeden past=vermoedde,vermoedden
verwachten present=verwacht,verwachten past=verwachtte,verwachtten
vrezen present=vreest,vrezen past=vreesde,vreesden
getuigen present=getuigt,getuigen past=getuigde,getuigden participle=getuigd
klinken present=klinkt past=klonk
heten present=heet past=heette
luiden present=luidt past=luidde
""",
        Reporting.TELL: """
verzekeren present=verzekert,verzekeren past=verzekerde,verzekerden participle=verzekerd
informeren present=informeert,informeren past=informeerde,informeerden participle=geïnformeerd
herinneren past=herinnerde,herinnerden
""",
        Reporting.STATE: """
melden present=meldt,melden past=meldde,meldden participle=gemeld
berichten present=bericht,berichten past=berichtte,berichtten participle=bericht
bevestigen present=bevestigt,bevestigen past=bevestigde,bevestigden participle=bevestigd
benadrukken present=benadrukt,benadrukken past=benadrukte,benadrukten participle=benadrukt
beklemtonen present=beklemtoont,beklemtonen past=beklemtoonde,beklemtoonden participle=beklemtoond
onderstrepen present=onderstreept,onderstrepen past=onderstreepte,onderstreepten participle=onderstreept
waarschuwen present=waarschuwt,waarschuwen past=waarschuwde,waarschuwden participle=gewaarschuwd
erkennen present=erkent,erkennen past=erkende,erkenden participle=erkend
bekennen present=bekent,bekennen past=bekende,bekenden
concluderen present=concludeert,concluderen past=concludeerde,concludeerden participle=geconcludeerd
besluiten present=besluit past=besloot
constateren present=constateert,constateren past=constateerde,constateerden participle=geconstateerd
rapporteren present=rapporteert,rapporteren past=rapporteerde,rapporteerden participle=gerapporteerd
voorspellen present=voorspelt,voorspellen past=voorspelde,voorspelden participle=voorspeld
schatten present=schat,schatten past=schatte
verduidelijken present=verduidelijkt,verduidelijken past=verduidelijkte,verduidelijkten participle=verduidelijkt
preciseren present=preciseert,preciseren past=preciseerde,preciseerden
nuanceren present=nuanceert,nuanceren past=nuanceerde,nuanceerden
herhalen present=herhaalt,herhalen past=herhaalde,herhaalden participle=herhaald
betogen present=betoogt,betogen past=betoogde,betoogden participle=betoogd
redeneren present=redeneert,redeneren past=redeneerde,redeneerden
opperen present=oppert,opperen past=opperde,opperden participle=geopperd
suggereren present=suggereert,suggereren past=suggereerde,suggereerden participle=gesuggereerd
onthullen present=onthult,onthullen past=onthulde,onthulden participle=onthuld
klagen present=klaagt,klagen past=klaagde,klaagden participle=geklaagd
betreuren present=betreurt,betreuren past=betreurde,betreurden participle=betreurd
memoreren present=memoreert past=memoreerde,memoreerden
antwoorden present=antwoordt,antwoorden past=antwoordde,antwoordden participle=geantwoord
reageren present=reageert,reageren past=reageerde,reageerden participle=gereageerd
repliceren present=repliceert past=repliceerde,repliceerden
blijken present=blijkt past=bleek
tonen present=toont,tonen past=toonde,toonden
oordelen present=oordeelt,oordelen past=oordeelde,oordeelden participle=geoordeeld
berekenen present=berekent,berekenen past=berekende,berekenden participle=berekend
ontdekken present=ontdekt,ontdekken past=ontdekte,ontdekten participle=ontdekt
signaleren present=signaleert,signaleren past=signaleerde,signaleerden participle=gesignaleerd
verkondigen present=verkondigt,verkondigen past=verkondigde,verkondigden
twitteren present=twittert,twitteren past=twitterde,twitterden participle=getwitterd
argumenteren present=argumenteert,argumenteren past=argumenteerde,argumenteerden
ramen present=raamt,ramen past=raamde,raamden participle=geraamd
begroten present=begroot,begroten past=begrootte,begrootten
becijferen present=becijfert,becijferen past=becijferde,becijferden
beamen present=beaamt,beamen past=beaamde,beaamden participle=beaamd
verzuchten present=verzucht,verzuchten past=verzuchtte,verzuchtten
beseffen present=beseft,beseffen past=besefte,beseften
citeren present=citeert,citeren past=citeerde,citeerden participle=geciteerd
weerleggen present=weerlegt,weerleggen past=weerlegde,weerlegden participle=weerlegd
""",
        Reporting.DENY: """
ontkennen present=ontkent,ontkennen past=ontkende,ontkenden participle=ontkend
betwisten present=betwist,betwisten past=betwistte,betwistten participle=betwist
bestrijden present=bestrijdt,bestrijden past=bestreed,bestreden participle=bestreden
betwijfelen present=betwijfelt,betwijfelen past=betwijfelde,betwijfelden participle=betwijfeld
""",
        Reporting.ACCUSE: """
beschuldigen present=beschuldigt,beschuldigen past=beschuldigde,beschuldigden participle=beschuldigd
verwijten present=verwijt,verwijten past=verweet,verweten participle=verweten
verdenken present=verdenkt,verdenken past=verdacht
""",
        Reporting.CALL: """
noemen present=noemt,noemen past=noemde,noemden participle=genoemd
spreken present=spreekt,spreken past=sprak,spraken participle=gesproken
omschrijven present=omschrijft,omschrijven past=omschreef,omschreven participle=omschreven
bestempelen present=bestempelt,bestempelen past=bestempelde,bestempelden participle=bestempeld
typeren present=typeert,typeren past=typeerde,typeerden participle=getypeerd
kenschetsen present=kenschetst past=kenschetste
zien present=ziet,zien
betitelen present=betitelt past=betitelde,betitelden
hekelen present=hekelt,hekelen past=hekelde,hekelden participle=gehekeld
prijzen present=prijst,prijzen past=prees,prezen participle=geprezen
veroordelen present=veroordeelt,veroordelen past=veroordeelde,veroordeelden participle=veroordeeld
""",
        Reporting.UTTER: """
weten present=weet past=wist,wisten
vragen present=vraagt,vragen past=vroeg,vroegen participle=gevraagd
roepen present=roept,roepen past=riep,riepen participle=geroepen
schreeuwen present=schreeuwt,schreeuwen past=schreeuwde,schreeuwden
lachen present=lacht,lachen past=lachte,lachten
glimlachen present=glimlacht past=glimlachte
grappen present=grapt,grappen past=grapte,grapten
grijnzen present=grijnst past=grijnsde
zuchten present=zucht past=zuchtte,zuchtten
mopperen present=moppert,mopperen past=mopperde,mopperden
fluisteren present=fluistert,fluisteren past=fluisterde,fluisterden
juichen present=juicht,juichen past=juichte,juichten
foeteren present=foetert past=foeterde
brommen present=bromt past=bromde
vervolgen present=vervolgt,vervolgen past=vervolgde,vervolgden
beginnen present=begint past=begon
scanderen present=scandeert,scanderen past=scandeerde,scandeerden
zingen present=zingt,zingen past=zong,zongen
snikken present=snikt past=snikte
sneren present=sneert past=sneerde
blikken past=blikte
besluiten past=besloot
pleiten present=pleit,pleiten past=pleitte,pleitten participle=gepleit
twijfelen present=twijfelt past=twijfelde
complimenteren present=complimenteert past=complimenteerde,complimenteerden
corrigeren present=corrigeert past=corrigeerde,corrigeerden
posten present=post past=postte
jubelen present=jubelt past=jubelde,jubelden
relativeren present=relativeert past=relativeerde,relativeerden
counteren present=countert past=counterde
staan present=staat past=stond,stonden
lezen past=las,lazen
""",
        Reporting.URGE: """
eisen present=eist,eisen past=eiste,eisten participle=geëist
beloven present=belooft,beloven past=beloofde,beloofden participle=beloofd
hopen present=hoopt,hopen past=hoopte,hoopten participle=gehoopt
willen present=wil,willen past=wilde,wilden,wou
dreigen present=dreigt,dreigen past=dreigde,dreigden participle=gedreigd
adviseren present=adviseert,adviseren past=adviseerde,adviseerden participle=geadviseerd
weigeren present=weigert,weigeren past=weigerde,weigerden participle=geweigerd
verzoeken present=verzoekt,verzoeken past=verzocht,verzochten participle=verzocht
wensen present=wenst,wensen past=wenste,wensten
""",
    },
    _PARADIGMS,
)

_JOINED, _PHRASAL = phrasal(
    {
        Reporting.SAY: """
mee+ deelt,delen deelde,deelden gedeeld
aan+ geeft,geven gaf,gaven gegeven
aan+ kondigt,kondigen kondigde,kondigden gekondigd
aan+ voert,voeren voerde,voerden gevoerd
aan+ stipt,stippen stipte,stipten gestipt
toe+ geeft,geven gaf,gaven gegeven
toe+ voegt,voegen voegde,voegden gevoegd
toe+ licht,lichten lichtte,lichtten gelicht
eraan_toe voegt,voegen voegde,voegden gevoegd
daaraan_toe voegt,voegen voegde,voegden gevoegd
uit+ legt,leggen legde,legden gelegd
op+ merkt,merken merkte,merkten gemerkt
op+ biecht,biechten biechtte,biechtten gebiecht
vast+ stelt,stellen stelde,stelden gesteld
vol+ houdt,houden hield,hielden gehouden
tegen+ werpt,werpen wierp,wierpen geworpen
aan+ vult,vullen vulde,vulden gevuld
in+ schat,schatten schatte,schatten geschat
aan+ neemt,nemen nam,namen genomen
bekend+ maakt,maken maakte,maakten gemaakt
terug+ blikt,blikken blikte,blikten geblikt
terug+ kijkt,kijken keek,keken gekeken
weten laat,laten liet,lieten laten
op wijst,wijzen wees,wezen gewezen
verstaan laat,laten liet,lieten gelaten
optekenen laat,laten liet,lieten gelaten
vallen laat,laten liet,lieten gelaten
duidelijk maakt,maken maakte,maakten gemaakt
erop wijst,wijzen wees,wezen gewezen
daarop wijst,wijzen wees,wezen gewezen
ervan_uit gaat,gaan ging,gingen gegaan
uit gaat,gaan ging,gingen gegaan
van_mening is,zijn was,waren geweest
van_oordeel is,zijn was,waren geweest
ervan_overtuigd is,zijn was,waren geweest
overtuigd is,zijn was,waren geweest
tot_de_conclusie komt,komen kwam,kwamen gekomen
naar_voren brengt,brengen bracht,brachten gebracht
rekening_mee houdt,houden hield,hielden gehouden
erover_eens is,zijn was,waren geweest
bewezen acht,achten achtte,achtten geacht
aannemelijk acht,achten achtte,achtten geacht
vast+ stelt,stellen stelde,stelden gesteld
vol+ houdt,houden hield,hielden gehouden
bekend wordt,worden werd,werden geworden
naar_buiten brengt,brengen bracht,brachten gebracht
te_kennen geeft,geven gaf,gaven gegeven
te_verstaan geeft,geven gaf,gaven gegeven
te_denken geeft,geven gaf,gaven gegeven
melding_van maakt,maken maakte,maakten gemaakt
""",
        Reporting.DENY: """
tegen+ spreekt,spreken sprak,spraken gesproken
van_de_hand wijst,wijzen wees,wezen gewezen
uit+ sluit,sluiten sloot,sloten gesloten
in_twijfel trekt,trekken trok,trokken getrokken
""",
        Reporting.ACCUSE: """
ervan beschuldigt,beschuldigen beschuldigde,beschuldigden beschuldigd
ervan verdenkt,verdenken verdacht,verdachten verdacht
""",
        Reporting.UTTER: """
uit+ roept,roepen riep,riepen geroepen
toe+ roept,roepen riep,riepen geroepen
af+ vraagt,vragen vroeg,vroegen gevraagd
samen+ vat,vatten vatte,vatten gevat
""",
        Reporting.URGE: """
op+ roept,roepen riep,riepen geroepen
voor+ stelt,stellen stelde,stelden gesteld
aan+ raadt,raden raadde,raadden geraden
aan+ dringt,dringen drong,drongen gedrongen
""",
    }
)

# verbs that clauses rest on, whether or not they report
_PLAIN = frozenset(
    form
    for form, cue in conjugated(
        {
            Reporting.SAY: """
t werk maak raak lijk stap hoop stop dek wek merk schok gebruik wens klop pak plak bots toets schets plaats druk
t ontruk eis fiets lok tik schrik hak vlak straf blaf lach
d haal speel leg leer woon bel tel deel voel regel handel wandel verander herinner verbeter verhinder dreig dien volg
d vorm open reken teken eindig bedreig verdedig beschadig vestig verenig vernietig trouw bouw vertrouw reis raas plaag
d daag jaag klaag zaag duur stuur huur controleer organiseer reageer investeer financier produceer presenteer
d informeer studeer protesteer functioneer verhoog verlaag beleef leef streef verdien betaal behandel herstel bestel
d verdeel benoem ervaar bewaar verwijder verminder verhuis voer overweeg lever beoordeel ontwikkel wissel passeer
d parkeer evacueer reanimeer arresteer probeer adviseer garandeer negeer accepteer stabiliseer keur scheur stuit
d vervuil verzamel sleur beleg
"""
        },
        _PARADIGMS,
    ).items()
    if Form.BASE not in cue.forms
) | _words(
    "is zijn was waren ben bent heeft hebben had hadden heb wordt worden werd werden kan kunnen kon konden zal zullen"
    " zou zouden moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden wou hoeft hoefde hoeven"
    " hoefden gaat gaan ging gingen komt komen kwam kwamen staat staan stond stonden ligt liggen lag lagen zit zitten"
    " zat zaten blijft blijven bleef bleven doet doen deed deden ziet zien zag zagen geeft geven gaf gaven neemt nemen"
    " nam namen krijgt krijgen kreeg kregen houdt houden hield hielden laat laten liet lieten loopt lopen liep liepen"
    " vindt vond vonden brengt brengen bracht brachten rijdt rijden reed reden valt vallen viel vielen raakt raakten"
    " raakte wint winnen won wonnen verliest verloor verloren begint begon begonnen stijgt steeg stegen daalt daalde"
    " daalden groeit groeide groeiden sluit sloot sloten trekt trok trokken treft trof troffen treedt trad traden"
    " helpt hielp hielpen sterft stierf stierven overlijdt overleed overleden verdwijnt verdween verdwenen schiet"
    " schoot schoten vliegt vloog vlogen springt sprong sprongen spreekt sprak spraken schrijft schreef schreven leest"
    " las lazen eet at aten drinkt dronk dronken slaapt slapen sliep sliepen draagt droeg droegen vraagt vroeg"
    " vroegen slaat"
    " sloeg sloegen weet weten wist wisten denkt dacht dachten koopt kocht kochten verkoopt verkocht verkochten zoekt"
    " zocht zochten bestaat bestond bestonden ontstaat ontstond ontstonden ontbreekt ontbrak blijkt bleek bleken lijkt"
    " leek leken schijnt scheen betreft betrof verkeert geldt gold golden wijst wees wezen kijkt keek keken kiest koos"
    " kozen liegt loog verbiedt verbood biedt bood boden geniet genoot verlaat verliet verlieten ontvangt ontving"
    " ontvingen hangt hing hingen vangt ving vingen dringt drong drongen zingt zong gebeurt gebeurde gebeurden eindigt"
    " eindigde eindigden kost kostte kostten woont woonde woonden werkt werkte werkten speelt speelde speelden maakt"
    " maakte maakten voldoet voldoen voldeed bevat bevatte vertrekt vertrok vertrokken bevindt bevond verschijnt"
    " verscheen verschenen opent opende openden start startte startten wacht wachtte wachtten stopt stopte stopten"
    " haalt haalde haalden zet zette zetten stelt stelde stelden legt legde legden keert keerde keerden pakt pakte"
    " pakten telt telde telden duurt duurde duurden leidt leidde leidden voelt voelde voelden ervaart ervaren hoort"
    " hoorde hoorden ontkent kreeg stemt stemde stemden vergadert verhuist draait draaide draaiden veroorzaakt"
    " veroorzaakte bereikt bereikte ging verwacht dreigt dreigde hoopt besloot besloten besluit beslist besliste"
    " weigert weigerde vreest ontdekte zorgt zorgde zorgden kent kende kenden leeft leefde leefden slaagt slaagde"
    " slaagden rekent rekende steunt steunde"
)

_LONG_DATE = r"(?:(?P<weekday>{weekday})\s*,?\s*)?(?P<day>\d{{1,2}})\s+(?P<month>{month})\.?(?:\s+(?P<year>\d{{4}}))?"
_NUMBERS = r"(?P<day>\d{{1,2}})[-/.](?P<month_number>\d{{1,2}})[-/.](?P<year>\d{{4}})"
_SHORT_YEAR = r"(?P<day>\d{{1,2}})[-/](?P<month_number>\d{{1,2}})[-/](?P<year>\d{{2}})"
_ISO = r"(?P<year>\d{{4}})-(?P<month_number>\d{{2}})-(?P<day>\d{{2}})"

_MEN = (
    "president premier minister minister-president kanselier staatssecretaris secretaris koning prins paus kardinaal"
    " bisschop aartsbisschop pastoor dominee priester imam rabbijn burgemeester wethouder schepen gouverneur"
    " havenmeester"
    " commissaris gedeputeerde deputé senator kamerlid raadslid statenlid parlementslid volksvertegenwoordiger"
    " europarlementariër politicus fractievoorzitter fractieleider fractieleidster partijleider partijvoorzitter"
    " lijsttrekker kopstuk voorzitter ondervoorzitter vicevoorzitter bestuurder bestuurslid directeur hoofd chef baas"
    " topman manager ondernemer eigenaar oprichter medeoprichter zaakvoerder leider teamleider projectleider"
    " coördinator woordvoerder persvoorlichter voorlichter ambassadeur diplomaat gezant ambtenaar deskundige expert"
    " onderzoeker wetenschapper professor hoogleraar docent leraar leerkracht meester rector decaan analist econoom"
    " hoofdeconoom strateeg historicus politicoloog socioloog psycholoog filosoof jurist bioloog chemicus fysicus"
    " medicus viroloog epidemioloog meteoroloog weerman geoloog archeoloog klimatoloog arts huisarts dokter chirurg"
    " psychiater verpleger apotheker advocaat raadsman officier aanklager rechter onderzoeksrechter politierechter"
    " notaris rechercheur agent wijkagent inspecteur hoofdinspecteur korpschef politiechef militair soldaat generaal"
    " kolonel majoor kapitein luitenant commandant brandweerman brandweercommandant ambulancier auteur schrijver"
    " dichter journalist verslaggever redacteur hoofdredacteur presentator correspondent columnist commentator blogger"
    " uitgever acteur zanger muzikant componist dirigent regisseur kunstenaar schilder fotograaf producent ontwerper"
    " architect ingenieur technicus ontwikkelaar trainer coach bondscoach hoofdtrainer speler aanvoerder doelman"
    " keeper spits middenvelder verdediger aanvaller scheidsrechter atleet sporter renner wielrenner schaatser zwemmer"
    " coureur ploegleider sportdirecteur bondsarts supporter fan bezoeker boer landbouwer tuinder bakker slager kok"
    " handelaar winkelier verkoper vakman timmerman elektricien monteur boswachter jager visser schipper piloot"
    " machinist treinbegeleider conducteur buschauffeur chauffeur bestuurder arbeider werknemer medewerker huurder"
    " verhuurder buurman bewoner omwonende inwoner burger getuige ooggetuige dader verdachte beklaagde slachtoffer"
    " overlevende betrokkene klant patiënt passagier reiziger student scholier leerling collega vriend zoon vader"
    " broer man echtgenoot weduwnaar oom opa grootvader neef vertegenwoordiger opvolger voorganger kandidaat activist"
    " organisator initiatiefnemer vakbondsman vakbondsleider adviseur assistent curator bibliothecaris beheerder"
    " inspecteur vrijwilliger gepensioneerde vluchteling insider klokkenluider criticus tegenstander voorstander"
    " winnaar kampioen titelverdediger wereldkampioen lid medelid informateur formateur griffier ombudsman griffier"
    " vakbondsbestuurder bestuursvoorzitter commissaris investeerder bankier ceo cfo topvrouw landmeter imker"
    " verzorger opzichter portier beveiliger wachter schaker danser artiest rapper dj influencer jongen baby tiener"
)
_WOMEN = (
    "presidente ministerin koningin prinses burgemeesteres woordvoerster voorlichtster directrice onderneemster"
    " lerares juf hoofdredactrice redactrice journaliste verslaggeefster presentatrice schrijfster dichteres actrice"
    " zangeres kunstenares schilderes fotografe regisseuse speelster schaatsster zwemster atlete wielrenster rijdster"
    " renster doelvrouw bondscoach verpleegster advocate raadsvrouw onderzoekster bewoonster buurvrouw inwoonster"
    " boerin verkoopster medewerkster huurster getuige vriendin dochter moeder zus vrouw echtgenote weduwe tante oma"
    " grootmoeder nicht vertegenwoordigster kandidate activiste organisatrice initiatiefneemster adviseuse assistente"
    " vrijwilligster kampioene titelverdedigster leidster studente scholiere topvrouw vakbondsvrouw politica politicus"
    " psychologe biologe historica juriste econome apothekeres meisje dame mevrouw voorzitster oprichtster eigenares"
    " winnares friezin amsterdamse zakenvrouw ombudsvrouw sportster turnster trainster danseres"
)
_GROUPS = (
    "experts deskundigen onderzoekers wetenschappers artsen ambtenaren politici critici tegenstanders voorstanders"
    " omwonenden bewoners inwoners buren burgers getuigen ooggetuigen rechercheurs agenten waarnemers analisten"
    " economen vertegenwoordigers leden medewerkers werknemers arbeiders werkgevers handelaars handelaren ondernemers"
    " boeren landbouwers leraren leerlingen ouders studenten betogers demonstranten actievoerders activisten"
    " supporters fans toeschouwers bezoekers gasten klanten patiënten passagiers reizigers slachtoffers nabestaanden"
    " familieleden overlevenden betrokkenen advocaten rechters aanklagers diplomaten soldaten rebellen strijders"
    " mensen vrouwen mannen kinderen jongeren kamerleden raadsleden ministers republikeinen democraten vrienden"
    " collega's familie bronnen media vakbonden bonden organisaties historici meteorologen virologen archeologen"
    " psychologen juristen auteurs journalisten kunstenaars hulpverleners brandweerlieden vrijwilligers toeristen"
    " aandeelhouders beleggers vluchtelingen migranten autoriteiten meerderheid minderheid oppositiepartijen partijen"
    " gemeenten kranten spelers"
)
_ORGANISATIONS = (
    "regering kabinet ministerie departement overheid dienst omgevingsdienst agentschap autoriteit commissie comité"
    " raad gemeenteraad college parlement kamer senaat congres rechtbank gerechtshof hof parket openbaar politie leger"
    " marine luchtmacht brandweer inlichtingendienst partij unie fractie coalitie oppositie vakbond bond vereniging"
    " organisatie stichting fonds bank beurs bedrijf onderneming firma concern groep nv bv maatschappij fabrikant"
    " uitbater exploitant verzekeraar zorgverzekeraar krant dagblad weekblad tijdschrift magazine persbureau zender"
    " omroep radio televisie uitgeverij site website platform club ploeg team liga bestuur directie gemeente stad"
    " provincie waterschap gewest deelstaat universiteit hogeschool school academie instituut ziekenhuis kliniek kerk"
    " bisdom museum theater orkest festival haven luchthaven spoorwegen netbeheerder spoornetbeheerder spoorbeheerder"
    " vervoerder luchtvaartmaatschappij rederij werf centrum laboratorium jury ambassade consulaat eu vn navo who fbi"
    " cia nsa kremlin pentagon hamas hezbollah vaticaan campagne alliantie toezichthouder waakhond inspectie"
    " arbeidsinspectie voedselautoriteit planbureau ombudsdienst federatie koepel sportbond redactie netwerk beweging"
    " actiegroep buurtcomité dorpsraad werkgroep belangenvereniging brancheorganisatie consumentenbond"
    " natuurorganisatie woningcorporatie energiebedrijf drinkwaterbedrijf supermarktketen keten ggd knmi rivm cbs cpb"
    " knvb knsb nos vrt vtm pvda vvd cda pvv sp d66 cd&v n-va vooruit groenlinks fnv cnv acod abvv acv ns nmbs"
    " infrabel prorail knaw om"
)
_DOCUMENTS = (
    "rapport studie onderzoek enquête peiling advies analyse document brief mededeling persbericht verklaring reactie"
    " statement aanklacht vonnis uitspraak arrest besluit proces-verbaal mail e-mail bericht post tweet artikel boek"
    " interview video toespraak voorstel nota notitie evaluatie statistiek prognose raming jaarverslag verslag cijfers"
    " gegevens documenten stukken resultaten berichten onderzoeken"
)

LANGUAGE = Language(
    tag="nl",
    name="Nederlands",
    cues={**_CUES, **{form: cue for form, cue in _JOINED.items() if form not in _CUES}},
    phrasal_cues=_PHRASAL,
    verb_second=True,
    complementisers=_words("dat"),
    attributing=_words("zoals"),
    parenthetic=_words("zo"),
    oblique=_words("hem hen hun mij me jou ons elkaar"),
    objects=_words("dat dit het zich die daar"),
    perfect_verbs=_words("heeft hebben had hadden heb hebt"),
    passive_verbs=_words("wordt worden werd werden is zijn was waren"),
    modal_verbs=_words(
        "kan kunnen kon konden wil willen wilde wilden zal zullen zou zouden moet moeten moest moesten mag mogen mocht"
        " mochten hoeft hoefde hoeven durft durfde durven"
    ),
    open_infinitives=True,
    joined_infinitives=("en",),
    qualifier_endings=("se", "che"),
    perfect_infinitives=_words("hebben zijn worden"),
    hearsay_modals=_words("zou zouden"),
    emerging_verbs=_words("blijken"),
    document_verbs=_words("staan lezen"),
    impersonal=_words("heet heette klinkt klonk luidt luidde"),
    according_to=(
        *("volgens", "aldus", "in de woorden van", "naar de mening van", "in de ogen van", "naar het oordeel van"),
        *("zo blijkt uit", "blijkens"),
    ),
    own_views=(
        *("naar eigen zeggen", "naar zijn mening", "naar haar mening", "volgens eigen zeggen", "naar eigen woorden"),
        *("naar zijn oordeel", "naar haar oordeel"),
    ),
    hearsay_phrases=("naar verluidt",),
    pronouns={
        "hij": Gender.MALE,
        "zij": Gender.FEMALE,
        "ze": Gender.FEMALE,
        "het": Gender.NEUTER,
        "men": Gender.NEUTER,
        "ik": Gender.PLURAL,
        "wij": Gender.PLURAL,
        "we": Gender.PLURAL,
        "u": Gender.PLURAL,
        "je": Gender.PLURAL,
        "jij": Gender.PLURAL,
        "deze": Gender.MALE,
        "laatstgenoemde": Gender.MALE,
    },
    plural_pronouns=_words("wij we"),
    dummies=_words("het"),
    possessives={"zijn": Gender.MALE, "haar": Gender.FEMALE, "hun": Gender.PLURAL},
    object_pronouns={
        "hem": Gender.MALE,
        "haar": Gender.FEMALE,
        "hen": Gender.PLURAL,
        "hun": Gender.PLURAL,
        "ons": Gender.PLURAL,
        "mij": Gender.PLURAL,
        "me": Gender.PLURAL,
        "zich": Gender.PLURAL,
    },
    question_labels=_words("vraag v"),
    answer_labels=_words("antwoord a"),
    addressees=_words("u uw je jij jou jouw jullie"),
    first_person=_words("ik mij me mijn wij we ons onze"),
    reporters=_words("ik wij we men"),
    expletives=_words("er het"),
    elisions=_words("s t n k m r"),
    articles=_words("de het een zijn haar hun 't"),
    definite=_words("de het die dat deze dit 't"),
    determiners=_words(
        "de het een 't die dat deze dit zijn haar hun mijn ons onze uw jouw elke elk iedere ieder geen alle sommige"
        " enkele veel vele weinig meerdere verscheidene verschillende beide twee drie vier vijf zes zeven acht negen"
        " tien elf twaalf andere ander zulke welke diens wier tal zo'n"
    ),
    indefinites=_words("een enkele meerdere sommige twee drie vier vijf andere veel"),
    prepositions=_words(
        "in op aan bij van voor door met naar uit over onder tussen achter tegen zonder tijdens na sinds tot om rond"
        " te ten ter per via boven beneden naast buiten binnen langs wegens vanwege ondanks volgens dankzij gedurende"
        " omtrent betreffende inzake behalve jegens vanaf vanuit aldus tegenover omstreeks nabij"
    ),
    additive=_words("en"),
    adversative=_words("maar doch"),
    conjunctions=_words("en of maar want doch dus"),
    genitives=_words("van"),
    agents=_words("door van"),
    infinitives=_words("te"),
    name_links=_words("van voor en op in"),
    nobody=_words("niemand geen"),
    hypotheses=_words("als indien mits"),
    name_particles=_words(
        "van der den de ten ter te het 't la le von du di da el al bin ibn ben dos das"
        " do del della los las zu zur dal dalla y"
    ),
    subordinators=_words(
        "omdat doordat terwijl hoewel ofschoon als indien wanneer toen nadat voordat totdat zodat opdat tenzij mits"
        " zolang zodra sinds aangezien daar of waar waarom hoe waardoor waarbij waarna waarop waarin waarmee waarvoor"
        " waarover wie wat welke naarmate alsof zoals naargelang"
    ),
    relatives=_words("die dat wie wat waar wiens wier hetgeen waarvan waarin waarop waarmee waarbij waardoor waarover"),
    auxiliaries=_words("heeft hebben had hadden is zijn was waren wordt worden werd werden"),
    be=_words("is zijn was waren"),
    negations=_words("niet nooit geen niets nimmer"),
    neither=_words("noch"),
    adverbs=_words(
        "ook nog al alleen slechts reeds bovendien verder voorts daarnaast verderop dan daarna nadien daarvoor eerder"
        " later vroeger eerst aanvankelijk tenslotte uiteindelijk nu vandaag gisteren morgen eergisteren toen destijds"
        " intussen inmiddels ondertussen echter evenwel toch desondanks niettemin daarentegen weer opnieuw altijd vaak"
        " soms zelden steeds telkens nogmaals dus daarom derhalve vermoedelijk waarschijnlijk misschien mogelijk"
        " wellicht zeker natuurlijk uiteraard eigenlijk zelfs vooral ongeveer circa bijna haast precies juist zelf"
        " zelfs eveneens tegelijk gelijktijdig hier daar er ermee erover eraan erop ervan daarmee daarover daarop"
        " daarvan hierover zo heel erg zeer vrij nogal duidelijk onlangs recent meteen onmiddellijk direct prompt"
        " desgevraagd lachend zaterdagavond vanochtend vanmiddag vanavond vannacht gisteravond gisteren dinsdagavond"
        " maandagavond donderdagochtend wel immers trouwens kennelijk blijkbaar ooit onder meer namelijk overigens nu"
        " dinsdagochtend woensdagavond donderdagavond vrijdagavond zondagavond maandagochtend vrijdagochtend vandaag"
        " niet nooit meermaals herhaaldelijk tevens hoe dan momenteel meer minder"
        " thans voorlopig voortaan jarenlang kort lang alsnog af en toe"
    )
    - _words("en toe af hoe dan vrij onder meer"),
    finite_verbs=_PLAIN,
    likely_verbs=frozenset(),
    no_finite=_words("zijn"),
    age=r"\b\d{1,3}-jarige\b",
    titles={
        "de heer": Gender.MALE,
        "heer": Gender.MALE,
        "dhr": Gender.MALE,
        "mevrouw": Gender.FEMALE,
        "mevr": Gender.FEMALE,
        "mw": Gender.FEMALE,
        "dr": None,
        "drs": None,
        "ir": None,
        "ing": None,
        "mr": None,
        "prof": None,
        "sir": Gender.MALE,
        "st": None,
        "ds": None,
    },
    title_roles={"prof": "professor", "ds": "dominee"},
    roles=Compounds(
        _words("’er 'er " + _MEN + " " + _WOMEN)
        - _words("man vrouw kok boer bakker visser meester lid agent hoofd chef baas")
        - _words("oma opa oom zus dj ceo cfo"),
        _words(
            "man vrouw kok boer bakker visser meester lid agent hoofd chef baas topchef wijkagent raadslid bron oma opa"
            " oom zus dj ceo cfo bevelvoerder brandweercommandant gemeenteraadslid"
        ),
    ),
    gendered={
        **dict.fromkeys(_words("man vader broer zoon oom opa grootvader koning prins paus weduwnaar"), Gender.MALE),
        **dict.fromkeys(_words("heer jongen priester imam pastoor"), Gender.MALE),
        **dict.fromkeys(_WOMEN.split(), Gender.FEMALE),
    },
    feminine_endings=(
        *("bster", "dster", "fster", "gster", "kster", "lster", "mster", "nster", "pster", "rster", "tster"),
        *("vrouw", "trice", "euse"),
    ),
    groups=Compounds(_words(_GROUPS), _words("velen sommigen anderen enkelen honderden duizenden tientallen")),
    organisations=Compounds(
        _words(
            "regering ministerie departement overheid omgevingsdienst agentschap autoriteit commissie comité"
            " gemeenteraad parlement rechtbank gerechtshof politie luchtmacht brandweer dienst partij fractie coalitie"
            " vakbond bond vereniging organisatie stichting fonds onderneming bedrijf concern maatschappij verzekeraar"
            " krant blad tijdschrift persbureau omroep uitgeverij universiteit hogeschool school instituut ziekenhuis"
            " bisdom museum inspectie federatie corporatie gemeente waterschap"
        ),
        _words(_ORGANISATIONS),
    ),
    organisation_names=_words(
        "airlines airways motors holding systems technologies energy international group partners united news times"
        " post nederland vlaanderen belgië nederlandse vlaamse koninklijke belgische europese algemene nieuws"
        " nieuwsblad telegraaf volkskrant trouw parool standaard morgen tijd courant gazet sportkoerier omrop media"
        " lokaal belang rode kruis groen volk duurzaam"
    ),
    bodies=frozenset({"witte huis", "rode kruis", "downing street", "het laatste nieuws", "de morgen", "de tijd"}),
    documents=Compounds(_words(_DOCUMENTS)),
    utterances=_words("woorden uitspraken verklaringen schatting schattingen inschatting lezing"),
    portions=_words("deel delen fragment"),
    interviews=_words("interview gesprek podcast"),
    addressing=_words("aan tegen tegenover met"),
    outlet_nouns=Compounds(
        _words("krant tijdschrift magazine radio zender omroep persbureau nieuwssite podcast dagblad weekblad website"),
        _words("telegraaf volkskrant nrc trouw parool standaard morgen tijd nieuwsblad gazet courant"),
    ),
    outlets=_words("anp belga nos vrt vtm rtl nrc ad reuters afp ap bbc cnn dpa hln hbvl knack humo omrop"),
    generic_organisations=_words(
        "bedrijf onderneming concern organisatie vereniging club partij dienst bond ploeg krant"
    ),
    country_names={"vs": "verenigde staten", "vk": "verenigd koninkrijk"},
    countries=_words(
        "afghanistan albanië algerije argentinië armenië australië azerbeidzjan bangladesh belarus belgië bolivia"
        " bosnië brazilië bulgarije burundi cambodja canada chili china colombia congo cuba cyprus denemarken"
        " duitsland ecuador egypte engeland eritrea estland ethiopië filipijnen finland frankrijk gabon georgië ghana"
        " griekenland guatemala haïti honduras hongarije ierland ijsland india indonesië irak iran israël italië japan"
        " jemen jordanië kazachstan kenia koeweit kosovo kroatië laos letland libanon liberia libië litouwen luxemburg"
        " madagaskar maleisië mali malta marokko mexico moldavië mongolië montenegro mozambique myanmar namibië"
        " nederland nepal nicaragua nieuw-zeeland niger nigeria noord-korea noorwegen oekraïne oezbekistan oostenrijk"
        " pakistan palestina panama paraguay peru polen portugal qatar roemenië rusland rwanda saoedi-arabië schotland"
        " senegal servië singapore slovenië slowakije soedan somalië spanje suriname syrië taiwan tanzania thailand"
        " tsjaad tsjechië tunesië turkije uruguay vaticaan venezuela vietnam vs vk wales zambia zimbabwe zuid-afrika"
        " zuid-korea zweden zwitserland"
    )
    | {"verenigde staten", "verenigd koninkrijk", "sri lanka", "el salvador", "costa rica"},
    cities=_words(
        "amsterdam rotterdam utrecht eindhoven tilburg groningen almere breda nijmegen apeldoorn haarlem arnhem"
        " enschede amersfoort zaanstad leiden dordrecht zwolle maastricht delft alkmaar leeuwarden brussel antwerpen"
        " gent brugge leuven mechelen aalst hasselt kortrijk oostende genk luik namen charleroi berlijn parijs londen"
        " madrid rome lissabon wenen warschau praag boedapest boekarest sofia belgrado zagreb sarajevo minsk riga"
        " tallinn helsinki stockholm oslo kopenhagen dublin moskou kiev kyiv peking teheran ankara athene caïro tunis"
        " algiers jeruzalem damascus beiroet bagdad riyad kaboel islamabad delhi bangkok hanoi manilla jakarta"
        " canberra tokio seoul ottawa havana caracas lima washington bern"
    )
    | {"den haag", "den bosch"},
    demonyms=_words(
        "nederlander belg vlaming duitser fransman italiaan spanjaard brit amerikaan rus oekraïner pool turk griek"
        " fries noor zweed deen fin chinees japanner noorse nederlandse belgische vlaamse duitse franse britse"
        " amerikaanse"
    ),
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    months={
        "januari": 1,
        "jan": 1,
        "februari": 2,
        "feb": 2,
        "maart": 3,
        "mrt": 3,
        "april": 4,
        "apr": 4,
        "mei": 5,
        "juni": 6,
        "jun": 6,
        "juli": 7,
        "jul": 7,
        "augustus": 8,
        "aug": 8,
        "september": 9,
        "sept": 9,
        "sep": 9,
        "oktober": 10,
        "okt": 10,
        "november": 11,
        "nov": 11,
        "december": 12,
        "dec": 12,
    },
    numbers=_words("twee drie vier vijf zes zeven acht negen tien elf twaalf tientallen honderden duizenden"),
    abbreviations=_words("dr prof mr drs ir st nr ca mln mld dhr mevr mw"),
    whole_words=_words("al belg dat fin hand jan max me mei st t tom u vol rtl") - _words("st t"),
    issuing=_words("in"),
    judging_verbs=_words("waarschuwen zien"),
    asking_verbs=_words("vragen afvragen afvraagt"),
    quoting_phrases=("met de woorden", "onder het motto"),
    estimating_verbs=_words("schatten ramen begroten becijferen"),
    estimating_prepositions=_words("op"),
    not_quoted=(
        r"zogenaamde|zogenoemde|zogeheten|zogezegde",
        r"genaamd|getiteld|bijgenaamd|geheten|gedoopt",
        r"(?:de |het )?(?:term|woord|woorden|titel|naam|bijnaam|werknaam|slogan|motto|begrip|leuze)",
        r"(?:motto|slogan|titel|naam)(?: \w+){0,3} (?:is|was|luidt|luidde)",
        r"bekend (?:staat |stond )?(?:als|onder de naam)",
    ),
    title_nouns=Compounds(
        _words(
            "boek roman film album lied liedje nummer serie programma voorstelling musical show documentaire"
            " tijdschrift krant podcast opera tentoonstelling schilderij gedicht essay artikel column rubriek"
            " toneelstuk spel schip project actie campagne café restaurant hotel festival groep band vereniging partij"
        )
    ),
    hearsay_verbs=_words("zeggen berichten vermoeden"),
    citing_verbs=_words("citeren"),
    time_nouns=Compounds(
        _words("week maand jaar nacht ochtend middag avond weekend uur"),
        _words("begin eind einde zomer winter herfst lente voorjaar najaar dag dagen weken maanden jaren moment"),
    ),
    quantifiers=_words("ruim zo'n ongeveer meer over onder bijna tot minstens hooguit"),
    amounts=_words("tientallen honderden duizenden miljoenen"),
    no_statements=_words(
        "wie wat waar wanneer waarom hoe of als omdat doordat nadat voordat toen hoewel terwijl zodat om zonder waarop"
        " waarna waarbij zodra tenzij waardoor waarmee welke"
    ),
    contrasts=_words("terwijl"),
    lead_in_words=_words("uit in"),
    junk=(
        r"(?:lees|bekijk|luister|zie|kijk) (?:ook|hier|meer|verder|terug|de|het)\b.*",
        r"(?:lees|lezen|verder lezen|meer lezen|leestip|bekijk|video|podcast|foto's|fotogalerij|quiz)\s*[:|>»].*",
        r"meer (?:over|nieuws|lezen|uit|artikelen|van)\b.*|ook interessant\b.*|aanbevolen(?: voor u)?\W*|gerelateerd.*",
        r"(?:deel|delen|print|bewaar|tweet|mail) (?:dit|deze|op|via|het|artikel)\b.{0,60}|(?:deel|delen|print|mail)\W*",
        r"(?:advertentie|reclame|gesponsord|partnercontent|sponsored)\W*|lees verder onder (?:de|het)\b.*",
        r"(?:volg|like) ons\b.*|volg .{1,40} op (?:facebook|instagram|x|twitter|whatsapp|telegram)\b.*",
        r"(?:meld|schrijf) (?:je|u) (?:hier )?(?:aan|in)\b.*|(?:abonneer|word abonnee|neem een abonnement)\b.*",
        r".{0,60}\b(?:gratis )?nieuwsbrief\b.{0,80}|nieuwsbrieven?\W*",
        r"(?:reacties?|reageer|reageren)(?: \(\d+\))?\W*|\d+ reacties?\W*|plaats een reactie\b.*|geef een reactie\b.*",
        r"(?:heb je|hebt u|heeft u|tip) .{1,60}(?:tip|gezien|fout|redactie)\b.*",
        r"(?:©|\(c\)|copyright)\s?.{0,100}|alle rechten voorbehouden\b.*",
        r"(?:privacybeleid|privacy|cookiebeleid|algemene voorwaarden|contact|colofon)(?:\s*[|·/].*)?\W*",
        r"(?:home|nieuws|startpagina)(?: ?(?:>|&gt;|»|›|/) ?[\w &-]+){1,6}",
        r"(?:meest gelezen|populair|net binnen|laatste nieuws|trending|tags?|onderwerpen|trefwoorden)\s*(?::.*)?\W*",
        r"(?:bron|bronnen)\s*:.{0,160}|terug naar\b.{0,60}|leestijd\b.{0,30}|\d{1,2} min(?:uten)? leestijd\W*",
        r"\((?:anp|belga|anp/belga|afp|reuters|ap|dpa|vrt|kva|ebe)(?:[/,. -]+\w{2,10}){0,3}\.?\)",
        r"_{3,}|\*{3,}|-{3,}|\+{3,}",
        r"(?:e-mail|facebook|twitter|whatsapp|linkedin|telegram|instagram)\W*",
    ),
    captions=(
        r".{3,300}(?:\(|\b)(?:foto|foto's|beeld|archieffoto|archiefbeeld|illustratie|bron)\s?:\s?[^:]{1,80}\)?",
        r"(?:foto|beeld|archieffoto|archiefbeeld)s?\s*[:/].*",
        r".{3,300}\((?:foto|beeld|archief|archieffoto)\b[^()]{0,60}\)\.?",
        r".{10,300}\s(?:©|\|)\s?(?-i:[A-Za-z]{2,}).{0,60}",
        r".{3,300}\b(?-i:ANP|Belga|Getty Images|AFP|Reuters|EPA)\s?/[^.]{2,60}\)?\.?",
    ),
    credit=r"(?:\(?\b(?:foto|beeld|archieffoto|bron)\s*:|©(?: foto)?)\s*(?P<credit>[^:()©]+)\)?\W*$",
    updates=_words("bijgewerkt aangepast gewijzigd update laatst"),
    publishing=_words("gepubliceerd geplaatst geschreven"),
    time_words=_words("om"),
    half_days=("'s ochtends", "'s avonds"),
    bylines=(
        (
            r"(?:door|tekst|van onze (?:verslaggever|redacteur|correspondent|verslaggeefster)|geschreven door)"
            r"\s*:?\s+(?P<names>(?-i:[A-Z])\S*.*)"
        ),
        r"\((?:door|tekst)\s.*\)",
    ),
    byline_words=_words(
        "redactie verslaggever verslaggeefster correspondent redacteur anp belga van onze nieuwsdienst sportredactie"
    ),
    date_patterns=(_LONG_DATE, _NUMBERS, _SHORT_YEAR, _ISO),
    fact_checking=FactChecking(
        claim_labels=(
            r"(?:de |het |een |onze )?(?:gecheckte |onderzochte |virale |originele )?(?:bewering(?:en)?"
            r"|claims?|uitspra(?:ak|ken)|stelling(?:en)?|cita(?:at|ten)|geruchte?n?|bericht|quote|kop"
            r"|bewering in kwestie)(?: (?:nr\.? )?\d+)?(?: (?:onder de loep|in kwestie))?|wat (?:werd er "
            r"(?:beweerd|gezegd)|wordt er (?:beweerd|gezegd|gedeeld)|is er (?:gezegd|beweerd)|wordt (?:gezegd"
            r"|beweerd|gedeeld)|is (?:beweerd|gezegd)|zegt (?:\w+)|zei (?:\w+)|beweert (?:\w+)|er (?:werd "
            r"gezegd|wordt beweerd|beweerd wordt)|werd er gezegd|checken we|hebben we gecheckt|gaat er rond)"
            r"|waar gaat (?:het|dit) (?:om|over)|wat gaat er rond|dit wordt beweerd|om welke bewering gaat het"
        ),
        claimant_labels=(
            r"wie (?:zegt (?:het|dit|dat)|zei (?:het|dit|dat)|beweert (?:het|dit|dat)|verspreidt (?:het|dit"
            r"|dat)|doet de bewering)|wie|(?:gezegd|beweerd|verspreid|gedaan|gedeeld|geplaatst) door|van wie"
            r"|afkomstig van|auteur|afzender|bron(?: van (?:de|het) (?:bewering|claim|citaat|uitspraak))?"
            r"|spreker|herkomst"
        ),
        place_labels=(
            r"waar(?: (?:werd (?:het|dit|dat) gezegd|verscheen (?:het|dit)|gezegd|verspreid|gezien|gedeeld"
            r"|staat (?:het|dit)|en wanneer))?|wanneer en waar|(?:verschenen|gezien|gepubliceerd|geplaatst"
            r"|verspreid|gedeeld)(?: (?:in|op|via))?|medium|kanaal|platform|plaats|context|gelegenheid|locatie"
        ),
        day_labels=(
            r"wanneer(?: (?:werd het gezegd|gezegd|geplaatst|verspreid))?|datum(?: (?:van )?(?:de "
            r")?(?:bewering|uitspraak|claim|bericht|publicatie))?|dag"
        ),
        verdict_labels=(
            r"(?:ons |het |de |onze )?(?:oordeel|beoordeling|conclusies?|eindoordeel|verdict|waardering"
            r"|uitslag|score|sterren|uitkomst|slotsom|eindconclusie|bevinding|resultaat|vonnis|rating|label"
            r"|antwoord)(?: (?:van \w+(?: \w+)?))?|kortom|in het kort|kort antwoord|feitencheck|samengevat"
            r"|samenvattend|waarom (?:is )?dit (?:onwaar|misleidend|onjuist)(?: is)?|waar of niet|klopt (?:het"
            r"|dit|dat)|tot slot"
        ),
        rubrics=(
            r"fact-?\s?checks?|fact-?checkers?|gefactcheckt|factcheckt|factchecken|feitencheck|feitenredactie"
            r"|feitencheckers?|gecheckt|nagetrokken|wij checken|we checken|klopt (?:het|dit|dat|deze)|wat "
            r"klopte? er|waar of niet|feit of (?:fabel|fictie)|nieuwscheckers|nepnieuws|desinformatie|fake "
            r"news|echt of nep|nagerekend"
        ),
        verdicts=(
            r"(?:grotendeels|gedeeltelijk|deels|half|eerder|bijna|helemaal|helemaal niet|volledig|overwegend"
            r"|vrijwel|(?:vrijwel )?geheel|niet helemaal|niet volledig|pertinent|totaal|volkomen|voornamelijk"
            r"|hoofdzakelijk|enigszins|behoorlijk|aantoonbaar|technisch gezien|feitelijk|zo goed als"
            r"|ronduit)[ -](?:waar|onwaar|juist|onjuist|misleidend|niet waar|fout|vals|correct|incorrect"
            r"|verzonnen|ongegrond|verkeerd|onzin|bewezen|raak|mis)|(?:bijna|net niet|helemaal) (?:raak|mis)"
            r"|onwaar|waar|niet (?:waar|juist|correct|bewezen|aangetoond|onderbouwd|te (?:controleren"
            r"|verifiëren|checken)|terecht|gebaseerd op feiten)|misleidende?|onjuiste?|juist|vals|nep(?:nieuws"
            r"|foto|video|bericht)?|fake(?: news)?|deepfake|gemanipuleerde?|bewerkte?|gefotoshopt|getrukeerd"
            r"|vervalst|ongefundeerde?|ongegronde?|onbewezen|onterecht|oncontroleerbaar|oncontroleerbare?"
            r"|onbevestigd|niet bevestigd|(?:mist|zonder|uit (?:de|zijn|haar)|gebrek aan|ontbrekende|valse"
            r"|verkeerde|te weinig|onvoldoende) context(?: (?:gehaald|gerukt|getrokken))?|context ontbreekt"
            r"|uit (?:zijn|haar|het) (?:verband|context)(?: (?:gerukt|getrokken|gehaald))?|overdreven"
            r"|overdrijft|overdrijving|achterhaald|verouderde?|gedateerd|satire|satirisch|grap|verzonnen"
            r"|bedacht|halve waarheid|halfwaar|klopt (?:niet|deels|gedeeltelijk|helemaal|grotendeels)|klopt"
            r"|kloppen niet|foute?|correct|incorrect|kloppend|hoax|oplichting|broodje(?:[ -]?)aap(?:verhaal)?"
            r"|twijfelachtig|ongeloofwaardig|geen bewijs|zonder bewijs|(?:door|met) (?:ai|kunstmatige "
            r"intelligentie) (?:gemaakt|gegenereerd)|ai-gegenereerd|gegenereerd (?:door|met) (?:ai"
            r"|kunstmatige intelligentie)|te (?:kort door de bocht|stellig|rooskleurig)|kort door de bocht"
            r"|onzin|fabel|verkeerd|onvolledig|onnauwkeurig|selectief|leugen|een mythe|mythe|ontkracht"
            r"|weerlegd|zeer onwaarschijnlijk|onwaarschijnlijk|plausibel|aannemelijk"
        ),
        signs=(
            "beoordel",
            "bestempel",
            "classific",
            "noem",
            "kwalific",
            "achten",
            "vinden w",
            "geven",
            "daarom",
            "dus",
            "kortom",
            "derhalve",
            "waarom",
            "daarmee",
            "conclu",
            "dan ook",
            "samengevat",
            "krijgt",
            "oordelen",
            "bijgevolg",
            "al met al",
        ),
        judgements=(
            r"waarom (?:dit|dat|het) {verdict} is",
            (
                r"(?:daarom |dus )?(?:beoordelen|bestempelen|classificeren|noemen|kwalificeren|achten"
                r"|vinden)(?: we| wij)(?: daarom| dus| dan ook)? (?:de |deze |die |dit |het |zijn |haar "
                r")?(?:bewering|claim|uitspraak|stelling|bericht|foto|video|post|citaat|kop|filmpje)?(?: van "
                r"[\w ]{2,30}?)?(?: dat (?P<claim>[^.]+?))?(?: daarom| dus| dan ook)?(?: als)? {said}"
            ),
            (
                r"(?:we|wij) (?:beoordelen|bestempelen|classificeren|noemen|kwalificeren|achten|geven"
                r"|vinden)(?: daarom| dus| dan ook)? (?:de |deze |die |dit |het |zijn |haar )?(?:bewering"
                r"|claim|uitspraak|stelling|bericht|foto|video|post|citaat|kop|filmpje)?(?: van [\w "
                r"]{2,30}?)?(?: dat (?P<claim>[^.]+?))?(?: daarom| dus| dan ook)?(?: als)?(?: het label| het "
                r"oordeel)? {said}"
            ),
            (
                r"(?:daarom|dus|kortom|derhalve|samengevat|bijgevolg|al met al),? (?:is|zijn) (?:de|deze|die"
                r"|dit|het|zijn|haar|dat) ?(?:bewering|claim|uitspraak|stelling|bericht|post|video|foto"
                r"|kop)?(?: van [\w ]{2,30}?)?(?: dat (?P<claim>[^.]+?))? ?{verdict}"
            ),
            (
                r"(?:de|deze|die|dit|het|zijn|haar) (?:bewering|claim|uitspraak|stelling|bericht|post|video"
                r"|foto|kop|citaat|cijfer)(?: dat (?P<claim>[^.]+?))?(?: van [\w ]{2,30}?)? (?:is|zijn) (?:dus"
                r"|daarom|daarmee|dan ook|bijgevolg|derhalve) {verdict}"
            ),
            (
                r"(?:wordt|is|werd) (?:daarom |dus |dan ook )?(?:beoordeeld|bestempeld|geclassificeerd"
                r"|gekwalificeerd) als {said}"
            ),
            r"(?:beoordelen|bestempelen|classificeren|kwalificeren) als {said}",
            (
                r"(?:krijgt|verdient) (?:daarom |dus |dan ook )?(?:het (?:label|oordeel|predicaat)|de "
                r"(?:beoordeling|score)) {said}"
            ),
            (
                r"conclu(?:sie|deren we)[:,]? (?:dat )?(?:de|deze|dit|het) ?(?:bewering|claim|uitspraak"
                r"|stelling|bericht)?(?: van [\w ]{2,30}?)? (?:is )?{verdict}"
            ),
        ),
        findings=(
            (
                r"(?:dit|dat|het) (?:is|zijn|blijkt|blijken)(?: echter| dus| gewoon)?(?: een)? "
                r"{verdict}(?=[.,:;])"
            ),
            (
                r"(?:de|deze|het|dit|die) (?:video|foto|beelden|afbeelding|bericht|post|brief|screenshot"
                r"|filmpje|grafiek|citaat|tweet|verhaal|kop|beeld|berichten)(?: van [\w ]{2,30}?)? (?:is|zijn"
                r"|blijkt|werd)(?: echter| dus)?(?: een)? {verdict}(?=[.,:;]|\s\w+\.)"
            ),
            (
                r"(?:de|deze|die|dit|het|zijn|haar) (?:beweringe?n?|claims?|uitspraa?ke?n?|stelling"
                r"|bericht(?:en)?|gerucht(?:en)?|verhaal|informatie)(?: dat (?P<claim>[^.]+?))?(?: van [\w "
                r"]{2,30}?| op \w+)? (?:(?:is|zijn|blijkt)(?: echter| dus| daarom| daarmee| dan ook| gewoon| "
                r"een)? |(?=klopt|kloppen|mist|overdrijft)){verdict}"
            ),
            r"(?:dat|dit|het) (?:is |zijn |blijkt |(?=klopt))(?:echter |dus )?{verdict}(?=[.,])",
            r"(?:er is |voor (?:die|deze|de) (?:bewering|claim) (?:is|bestaat) ){verdict}(?=\.| dat )",
            r"(?:(?<=[.!?…»”]\s)|(?<![^\n])){verdict}(?=[.!])",
        ),
        headlines=(
            r"(?:(?:nee|neen|ja), )?(?:het is )?{verdict} (?:dat|voor bewering dat) (?P<claim>.+)",
            (
                r"\A(?P<claim>(?:(?:deze|de|dit|het) )?(?:foto|video|bericht|brief|citaat|filmpje|screenshot"
                r"|bewering|claim|post)\b.{1,200}) (?:is|zijn) (?:een )?{verdict}\Z"
            ),
        ),
        scores=(
            r"(?P<value>\d{1,2}|een|één|twee|drie|vier|vijf|zes) (?:van de|uit|op|van)"
            r" (?P<best>\d{1,2}|drie|vier|vijf|zes|tien)(?: sterren)?"
        ),
        numbers={
            "een": 1,
            "één": 1,
            "twee": 2,
            "drie": 3,
            "vier": 4,
            "vijf": 5,
            "zes": 6,
            "zeven": 7,
            "acht": 8,
            "negen": 9,
            "tien": 10,
        },
        openers=r"in|op|tijdens|bij|via|aan|voor|binnen",
        day_openers=r"op|van|sinds|vanaf|d\.d\.|tot",
        carriers=(
            r"(?:een |de |het |dit |deze |verschillende |meerdere )?(?:[\w-]+ )?(?:berichten?|video[’']?s?"
            r"|filmpjes?|foto[’']?s?|posts?|tweets?|afbeelding(?:en)?|memes?|artikel(?:en)?"
            r"|kettingbericht(?:en)?|screenshots?|appjes?|beelden|plaatjes?|grafiek(?:en)?|reels?|clips?"
            r"|brieven?|brief|spraakbericht(?:en)?|audiofragment(?:en)?|schermafbeelding(?:en)?|reacties?"
            r"|oproep|mails?)"
        ),
        spread=(
            r"(?:geplaatst|gedeeld|verspreid|gepubliceerd|gepost|schreef|schrijft|circuleert|circuleren"
            r"|rondgestuurd|doorgestuurd|gezet|rondgaat|rondgaan|gaat|gaan|duikt|beweerde|viraal)"
        ),
        platforms=(
            r"(?:op |via |in )?(?:facebook|twitter|(?-i:X)(?: \(voorheen twitter\)|, voorheen twitter)?"
            r"|instagram|tik ?tok|whats ?app|telegram|youtube|reddit|threads|linkedin|messenger|bluesky"
            r"|snapchat|sociale (?:media|netwerken)|socialmedia|appgroepen|whatsappgroepen|facebookgroepen)"
        ),
        accounts=(
            r"(?:gebruik(?:er|ster)|account|pagina|facebookpagina|kanaal|telegramkanaal|groep|profiel|site"
            r"|website|nieuwssite|blog|blogger|influencer)(?: (?:genaamd|met de naam))?"
        ),
        crowds=(
            r"(?:facebook|social-?media|internet|twitter|tiktok|instagram)-?gebruikers|gebruikers van "
            r"(?:facebook|sociale media|tiktok|instagram|(?-i:X))"
        ),
        guests=r"te gast (?:bij|in|op)|gast (?:bij|in)|geïnterviewd (?:door|in)",
        occasions=(
            r"(?:\w+-?)?debat(?:ten)?|toespraak|speech|interview|persconferentie|raadsvergadering|vergadering"
            r"|talkshow|uitzending|programma|(?:radio|tv|televisie)programma|praatprogramma|podcast"
            r"|gemeenteraad|tweede kamer|eerste kamer|radiogesprek|bijeenkomst|kamer|vragenuur|parlement"
            r"|congres|commissievergadering|radio-interview|journaal|opiniestuk"
        ),
        hints=(
            r"omgekeerd\w* (?:zoeken|zoekopdracht|afbeelding\w*)|reverse image search|beeldzoek\w*",
            r"gearchiveerd\w*|archief(?:versie)?",
            (
                r"(?:meer dan |ruim |bijna |al )?[\d.]+ (?:keer|maal) (?:gedeeld|bekeken|geliket)|(?:duizenden"
                r"|honderden) keer (?:gedeeld|bekeken)|[\d.]+ (?:likes|weergaven|views|reacties)"
            ),
            (
                r"viraal|circule(?:ert|ren)|gaa?t? (?:een|het|de|er)\b.{0,60} rond|rondgaa[nt]|(?:gedeeld"
                r"|verspreid)(?: wordt)?|sociale media|de ronde|duikt op"
            ),
            (
                r"schermafbeelding|screenshot\w*|bijschrift|bericht(?:en)?|met de tekst|filmpje|post(?:s)?"
                r"|onderschrift"
            ),
            (
                r"zou(?:den)?|beweer[td]\w*|beweren|bewering|claimt|claim|vermeende?|zogenaamde?|gerucht\w*"
                r"|volgens (?:het|een) bericht|uitspraak"
            ),
            (
                r"(?:we|wij) (?:checkten|zochten|vroegen|controleerden|legden|namen contact|spraken)|klopt "
                r"(?:dat|dit|het)|zocht het uit|nagetrokken|(?:laat|mailt|zegt|antwoordt|vertelt) (?:per mail"
                r"|aan|desgevraagd)|op navraag|desgevraagd|onze bevindingen"
            ),
            (
                r"uit (?:de|zijn|haar) (?:context|verband)|gemanipuleerd\w*|fotomontage|nep(?:nieuws|foto"
                r"|video|bericht)?|misleidend\w*|bewerkt\w*|hoax|(?:is|zijn) (?:onwaar|onjuist|nep|vals)|geen "
                r"(?:enkel )?bewijs|kunstmatige intelligentie|satir\w+|klopt niet|desinformatie|ontkracht\w*"
                r"|verzonnen"
            ),
            (
                r"in werkelijkheid|eigenlijk|echter|toch|wel degelijk|uit cijfers|blijkt uit|volgens cijfers"
                r"|heeft niets te maken"
            ),
            r"fact-?\s?check\w*|feitencheck\w*|desinformatie",
        ),
        denials=(
            r"nee[n]?[,:] |.{2,80} (?:zit er naast|overdrijft|heeft gelijk|heeft ongelijk|heeft [^?]{2,60} "
            r"gelijk|slaat de plank mis)\b|nee, |factcheck:? nee|(?:het )?klopt (?:niet|het|dit|dat)|niet waar"
            r"|geen bewijs|onwaar|(?:deze|dit|de|het) (?:foto|video|filmpje|bericht|brief|beelden)\b.{0,120} "
            r"(?:toont niet|is (?:niet|nep|vals|oud|bewerkt)|komt niet|laat niet)|is het waar dat"
        ),
        subjects=(
            r"bewering(?:en)?|claims?|uitspra(?:ak|ken)|stelling(?:en)?|geruchte?n?|bericht(?:en)?|posts?"
            r"|video[’']?s?|filmpjes?|beelden|foto[’']?s?|afbeelding(?:en)?|cita(?:at|ten)|nieuws|cijfers?"
            r"|getal(?:len)?|verha(?:al|len)|screenshots?|brie(?:f|ven)|kop(?:pen)?|grafiek(?:en)?|tweets?"
            r"|informatie|artikel(?:en)?|conclusie|opmerking"
        ),
        links=r"is|zijn|was|waren|werd|werden|blijkt|blijken|klopt|lijkt|bleek",
        statings=(
            r"(?:dat|dit|het) (?:is|was|zijn|blijkt|klopt)(?: een)?|(?:maar|toch) (?:dat|dit) (?:is|klopt)"
            r"|(?<=[.!?:;,] )(?:dat|dit)|het gaat om(?: een)?|er is|daarvoor is|daar is"
        ),
        replies=(
            r"(?:laat|laten|mailt|vertelt|bevestigt) (?:ons |desgevraagd |per mail |weten|aan \w+)|op navraag"
            r"|desgevraagd|woordvoerder|zegt tegen|in een reactie|reageert"
        ),
        assertions=(
            (
                r"(?:beweer[td]|beweren|beweerden|zegt|zei|zeggen|schreef|schrijft|claimt|claimen|stelt|stelde"
                r"|suggereert|staat|luidt|meldt|gedeeld)\b[^.:!?“„‘\x22]{0,60}?,? dat (?P<claim>[^.]+)"
            ),
            (
                r"(?:bewering|claim|gerucht|stelling|bericht|idee|verhaal),? dat (?P<claim>[^.]+?)(?=,| is | "
                r"klopt |\.)"
            ),
            r"volgens (?:wie|dewelke|welke) (?P<claim>[^.]+)",
            r"(?:klopt het|is het waar),? dat (?P<claim>[^?]+)",
        ),
        affirmed=r"waar|juist|correct|klopt|terecht",
        conclusions=(
            r"kortom|samengevat|samenvattend|concluderend|al met al|daarom|dus|derhalve|bijgevolg|tot slot"
            r"|onder de streep"
        ),
    ),
    male_names=_words(
        "adriaan ahmed albert alex alexander ali andré anton arend arie arjan arjen arnold arthur bart bas bastiaan"
        " ben benjamin bernard bert bjorn bob bram cees chris christiaan coen cor daan daniël daniel david dennis derk"
        " dick diederik dirk eddy edwin eelco emiel emile eric erik erwin evert ewout ferdinand filip floris frank"
        " frans fred frederik frits geert gerard gerben gerrit gert gertjan gijs guido guus hans harm harry hendrik"
        " henk herman hugo ivo jaap jacob jacques jan jan-willem jasper jean jef jelle jeroen jesse jim job joep johan"
        " johannes john joost joop joris jorrit jos jozef julien jurgen kamiel karel kees kevin klaas koen kris kurt"
        " lars laurens leo leon lieven lode louis luc lucas luuk maarten marc marcel mark marnix martijn martin"
        " mathias matthias max michael michel michiel mike mohamed mohammed mustafa nick nico niels olivier oscar otto"
        " pascal patrick paul peter philip philippe pier piet pieter pim quinten raf ralph ramon raymond remco rené"
        " rik rob robbert robert robin roel roger roland ronald ruben rudi rutger ruud sam sander sebastiaan sem sjaak"
        " sjoerd stan stef stefan stefaan steven stijn sven ted teun theo thijs thomas tijs tim timo tjeerd tobias tom"
        " toon tristan vincent walter wessel wiebe willem wim wouter wout xander yannick youssef yusuf frédéric dries"
        " seppe senne jens arne gert-jan jan-peter vladimir sergej volodymyr joe donald boris emmanuel olaf viktor"
        " recep john james george william benjamin"
    ),
    female_names=_words(
        "aaltje agnes aicha alexandra alice aleida amber an angela anja anke ann anna anne anneke annelies annemarie"
        " annemiek annet annick anouk antje ariane astrid barbara bea betty bianca birgit brigitte britt carina carla"
        " carolien caroline catharina chantal charlotte christel christien christine claire claudia conny cora corinne"
        " daniëlle debbie denise diana dorien edith eefje elien eline elisabeth elise elke ellen els elsbeth emma"
        " esther eva eveline fatima femke fien fleur floor fran françoise frederike freya froukje gerda gerdien"
        " goedele greet greta griet hadewych hanna hanne hanneke heidi helena helga hilde ilse inge ingrid ineke irene"
        " iris isabel isabelle jacqueline jana janneke jasmijn jeanine jessica jet joke jolanda jolien josé judith"
        " julia julie karen karin karlijn katja katleen katrien kathleen khadija kim kirsten kristien kristel laura"
        " lea leen lien lies liesbeth lieve linda lisa lise lisette loes lotte lucia lut lydia maaike machteld maja"
        " manon maria marianne marieke mariëlle marije marijke marion marit marjan marjolein marleen marlies martine"
        " mathilde maud meike merel mieke mies mirjam miriam monique myriam nadia nadine nancy naomi nathalie nele"
        " nelleke nicole nienke nina nora olga patricia paula petra pia rachida renske ria rianne rita roos rosa ruth"
        " sabine sandra sanne sara sarah saskia silvia simone sofie sophie sonja stephanie suzanne sylvia tamara tanja"
        " tatjana tessa thea tine tineke trees trudy truus ursula valerie vera veronique vicky wendy wilma willemijn"
        " yasmina yvonne ursula angela marine giorgia kamala hillary"
    ),
)

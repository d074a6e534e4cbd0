"""German, with the usage of Austria and Switzerland. The word lists come from general knowledge of the language."""

from newsld.model.fact_checking import FactChecking
from newsld.model.language import Compounds, Form, Gender, Language, Reporting, conjugated, phrasal


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PARADIGMS = {
    "weak": {Form.BASE: "en", Form.PRESENT: "t en", Form.PAST: "te ten", Form.PARTICIPLE: "t"},
    "weak-t": {Form.BASE: "en", Form.PRESENT: "et en", Form.PAST: "ete eten", Form.PARTICIPLE: "et"},
    "ge": {Form.BASE: "en", Form.PRESENT: "t en", Form.PAST: "te ten", Form.PARTICIPLE: "ge-t"},
    "ge-t": {Form.BASE: "en", Form.PRESENT: "et en", Form.PAST: "ete eten", Form.PARTICIPLE: "ge-et"},
    "ern": {Form.BASE: "n", Form.PRESENT: "t n", Form.PAST: "te ten", Form.PARTICIPLE: "t"},
    "ge-ern": {Form.BASE: "n", Form.PRESENT: "t n", Form.PAST: "te ten", Form.PARTICIPLE: "ge-t"},
}

_CUES = conjugated(
    {
        Reporting.SAY: """
ge sag mein glaub
weak erklär erzähl
ern beteuer
weak-t behaupt vermut befürcht erwart
schreiben present=schreibt,schreiben past=schrieb,schrieben participle=geschrieben
finden present=findet,finden past=fand,fanden
denken present=denkt,denken past=dachte,dachten participle=gedacht
wissen present=weiß,weiss past=wusste,wussten
schwören present=schwört,schwören past=schwor,schworen participle=geschworen
aussagen present=aussagt,aussagen past=aussagte,aussagten participle=ausgesagt
heißen present=heißt,heisst past=hieß,hiess
""",
        Reporting.TELL: """
ern versicher erinner
""",
        Reporting.STATE: """
weak beton bestätig bemerk präzisier argumentier prognostizier spekulier bemängel kommentier signalisier konstatier
weak resümier bilanzier bekräftig unterstell verdeutlich plädier beklag monier rüg prophezei attestier informier
weak dokumentier mutmaß mutmass postulier bescheinig beruhig suggerier proklamier kritisier berechn entdeck
weak-t bericht verkünd begründ bekund befürcht erwart antwort vermeld
weak ergänz
ern bedauer erläuter äußer äusser
ge-ern moser schilder folger
ge urteil mahn warn zeig schätz klag scherz
ge-t meld rechn deut
entgegnen present=entgegnet,entgegnen past=entgegnete,entgegneten participle=entgegnet
erwidern present=erwidert,erwidern past=erwiderte,erwiderten participle=erwidert
belegen present=belegt,belegen past=belegte,belegten participle=belegt
beschreiben present=beschreibt,beschreiben past=beschrieb,beschrieben participle=beschrieben
unterstreichen present=unterstreicht,unterstreichen past=unterstrich,unterstrichen participle=unterstrichen
verweisen present=verweist,verweisen past=verwies,verwiesen participle=verwiesen
gestehen present=gesteht,gestehen past=gestand,gestanden participle=gestanden
versprechen present=verspricht past=versprach,versprachen
verraten present=verrät,verraten past=verriet,verrieten participle=verraten
andeuten present=andeutet,andeuten past=andeutete,andeuteten participle=angedeutet
ergeben present=ergibt,ergeben past=ergab,ergaben participle=ergeben
erkennen present=erkennt,erkennen past=erkannte,erkannten
feststellen present=feststellt,feststellen past=feststellte,feststellten participle=festgestellt
wiederholen present=wiederholt past=wiederholte,wiederholten participle=wiederholt
schlussfolgern present=schlussfolgert,schlussfolgern past=schlussfolgerte,schlussfolgerten
twittern present=twittert past=twitterte,twitterten participle=getwittert
befinden present=befindet past=befand,befanden participle=befunden
bezweifeln present=bezweifelt,bezweifeln past=bezweifelte,bezweifelten participle=bezweifelt
beziffern present=beziffert,beziffern past=bezifferte,bezifferten participle=beziffert
taxieren present=taxiert,taxieren past=taxierte,taxierten participle=taxiert
zitieren present=zitiert,zitieren past=zitierte,zitierten participle=zitiert
""",
        Reporting.DENY: """
weak dementier negier
leugnen present=leugnet,leugnen past=leugnete,leugneten participle=geleugnet
verneinen present=verneint,verneinen past=verneinte,verneinten participle=verneint
bestreiten present=bestreitet,bestreiten past=bestritt,bestritten participle=bestritten
widersprechen present=widerspricht,widersprechen past=widersprach,widersprachen participle=widersprochen
widerlegen present=widerlegt,widerlegen past=widerlegte,widerlegten participle=widerlegt
""",
        Reporting.ACCUSE: """
weak beschuldig bezichtig verdächtig
""",
        Reporting.CALL: """
ge lob tauf
weak titulier charakterisier verurteil brandmark begrüß begrüss
weak-t bezeichn
weak würdig
nennen present=nennt,nennen past=nannte,nannten participle=genannt
sprechen present=spricht,sprechen past=sprach,sprachen participle=gesprochen
sehen present=sieht
beschimpfen present=beschimpft,beschimpfen past=beschimpfte,beschimpften participle=beschimpft
""",
        Reporting.UTTER: """
ge frag seufz schimpf schwärm jubel lach murmel brüll spott höhn poch stöhn zürn raun schluchz grins staun tön bohr hak
ge sing prahl freu wunder
ge-ern witzel flüster wetter jammer knurr polter stammel schmunzel frotzel plauder ärger wunder jubel
fragen present=fragt,fragen past=fragte,fragten participle=gefragt
rufen present=ruft,rufen past=rief,riefen participle=gerufen
schreien present=schreit,schreien past=schrie,schrien participle=geschrien
singen present=singt,singen past=sang,sangen participle=gesungen
skandieren present=skandiert,skandieren past=skandierte,skandierten participle=skandiert
fluchen present=flucht,fluchen past=fluchte,fluchten participle=geflucht
posten present=postet,posten past=postete,posteten participle=gepostet
beginnen present=beginnt past=begann,begannen
stehen present=steht,stehen past=stand,standen
lauten present=lautet,lauten past=lautete,lauteten
lesen past=las,lasen
fortfahren present=fortfährt past=fortfuhr,fortfuhren
raten past=riet,rieten
kontern present=kontert,kontern past=konterte,konterten participle=gekontert
höhnen present=höhnt past=höhnte,höhnten
empören present=empört,empören past=empörte,empörten participle=empört
appellieren present=appelliert,appellieren past=appellierte,appellierten participle=appelliert
reagieren present=reagiert,reagieren past=reagierte,reagierten participle=reagiert
""",
        Reporting.URGE: """
ge hoff
fordern present=fordert,fordern past=forderte,forderten participle=gefordert
empfehlen present=empfiehlt,empfehlen past=empfahl,empfahlen participle=empfohlen
bitten present=bittet,bitten past=bat,baten participle=gebeten
drohen present=droht,drohen past=drohte,drohten participle=gedroht
geloben present=gelobt,geloben past=gelobte,gelobten
verlangen present=verlangt,verlangen past=verlangte,verlangten participle=verlangt
versprechen present=verspricht,versprechen past=versprach,versprachen participle=versprochen
wünschen present=wünscht,wünschen past=wünschte,wünschten participle=gewünscht
""",
    },
    _PARADIGMS,
)

_JOINED, _PHRASAL = phrasal(
    {
        Reporting.SAY: """
mit+ teilt,teilen teilte,teilten geteilt
hinzu+ fügt,fügen fügte,fügten gefügt
hinzu+ setzt,setzen setzte,setzten gesetzt
an+ gibt,geben gab,gaben gegeben
an+ kündigt,kündigen kündigte,kündigten gekündigt
an+ merkt,merken merkte,merkten gemerkt
an+ nimmt,nehmen nahm,nahmen genommen
an+ fügt,fügen fügte,fügten gefügt
an+ deutet,deuten deutete,deuteten gedeutet
ein+ räumt,räumen räumte,räumten geräumt
ein+ gesteht,gestehen gestand,gestanden gestanden
ein+ wendet,wenden wendete,wendeten,wandte,wandten gewandt
ein+ schätzt,schätzen schätzte,schätzten geschätzt
ein+ wirft,werfen warf,warfen geworfen
klar+ stellt,stellen stellte,stellten gestellt
fest+ stellt,stellen stellte,stellten gestellt
fest+ hält,halten hielt,hielten gehalten
zu+ gibt,geben gab,gaben gegeben
nahe+ legt,legen legte,legten gelegt
bekannt+ gibt,geben gab,gaben gegeben
bekannt gibt,geben gab,gaben gegeben
bekannt macht,machen machte,machten gemacht
aus+ sagt,sagen sagte,sagten gesagt
aus+ führt,führen führte,führten geführt
aus+ rechnet,rechnen rechnete,rechneten gerechnet
voraus+ sagt,sagen sagte,sagten gesagt
vor+ rechnet,rechnen rechnete,rechneten gerechnet
vor+ trägt,tragen trug,trugen getragen
vor+ bringt,bringen brachte,brachten gebracht
dar+ stellt,stellen stellte,stellten gestellt
dar+ legt,legen legte,legten gelegt
heraus+ findet,finden fand,fanden gefunden
dagegen+ hält,halten hielt,hielten gehalten
entgegen+ hält,halten hielt,hielten gehalten
ins_gedächtnis ruft,rufen rief,riefen gerufen
heraus+ stellt,stellen stellte,stellten gestellt
hervor+ hebt,heben hob,hoben gehoben
weiter+ erzählt,erzählen erzählte,erzählten erzählt
zu_bedenken gibt,geben gab,gaben gegeben
zu_protokoll gibt,geben gab,gaben gegeben
zu_verstehen gibt,geben gab,gaben gegeben
zu_erkennen gibt,geben gab,gaben gegeben
deutlich macht,machen machte,machten gemacht
klar macht,machen machte,machten gemacht
geltend macht,machen machte,machten gemacht
wissen lässt,lassen ließ,liess,ließen,liessen lassen
erklären lässt,lassen ließ,liess,ließen,liessen lassen
mitteilen lässt,lassen ließ,liess,ließen,liessen lassen
verbreiten lässt,lassen ließ,liess,ließen,liessen lassen
hervor+ geht,gehen ging,gingen gegangen
verlauten lässt,lassen ließ,liess,ließen,liessen gelassen
verlautbaren lässt,lassen ließ,liess,ließen,liessen gelassen
ausrichten lässt,lassen ließ,liess,ließen,liessen gelassen
durchblicken lässt,lassen ließ,liess,ließen,liessen gelassen
aus geht,gehen ging,gingen gegangen
darauf_hin weist,weisen wies,wiesen gewiesen
hin+ weist,weisen wies,wiesen gewiesen
sicher zeigt,zeigen zeigte,zeigten gezeigt
überzeugt zeigt,zeigen zeigte,zeigten gezeigt
überzeugt gibt,geben gab,gaben gegeben
überzeugt ist,sind war,waren gewesen
sicher ist,sind war,waren gewesen
zu_dem_schluss kommt,kommen kam,kamen gekommen
zum_schluss kommt,kommen kam,kamen gekommen
zu_dem_ergebnis kommt,kommen kam,kamen gekommen
zum_ergebnis kommt,kommen kam,kamen gekommen
zu_der_überzeugung kommt,kommen kam,kamen gekommen
zu_dem_urteil kommt,kommen kam,kamen gekommen
für_erwiesen hält,halten hielt,hielten gehalten
für_möglich hält,halten hielt,hielten gehalten
für_wahrscheinlich hält,halten hielt,hielten gehalten
für_ausgeschlossen hält,halten hielt,hielten gehalten
fest_davon_aus geht,gehen ging,gingen gegangen
publik macht,machen machte,machten gemacht
öffentlich macht,machen machte,machten gemacht
ins_feld führt,führen führte,führten geführt
zu_wort meldet,melden meldete,meldeten gemeldet
damit rechnet,rechnen rechnete,rechneten gerechnet
davon spricht,sprechen sprach,sprachen gesprochen
die_ansicht vertritt,vertreten vertrat,vertraten vertreten
die_auffassung vertritt,vertreten vertrat,vertraten vertreten
die_meinung vertritt,vertreten vertrat,vertraten vertreten
der_meinung ist,sind war,waren gewesen
der_ansicht ist,sind war,waren gewesen
der_auffassung ist,sind war,waren gewesen
der_überzeugung ist,sind war,waren gewesen
den_standpunkt vertritt,vertreten vertrat,vertraten vertreten
""",
        Reporting.DENY: """
ab+ streitet,streiten stritt,stritten gestritten
zurück+ weist,weisen wies,wiesen gewiesen
aus+ schließt,schließen,schliesst schloss,schlossen ausgeschlossen,geschlossen
in_abrede stellt,stellen stellte,stellten gestellt
""",
        Reporting.ACCUSE: """
vor+ wirft,werfen warf,warfen geworfen
vor+ hält,halten hielt,hielten gehalten
nach+ sagt,sagen sagte,sagten gesagt
""",
        Reporting.UTTER: """
zu+ ruft,rufen rief,riefen gerufen
aus+ ruft,rufen rief,riefen gerufen
fort+ fährt,fahren fuhr,fuhren gefahren
nach+ hakt,haken hakte,hakten gehakt
ab+ winkt,winken winkte,winkten gewinkt
zusammen+ fasst,fassen fasste,fassten gefasst
auf+ seufzt,seufzen seufzte,seufzten geseufzt
""",
        Reporting.URGE: """
auf+ fordert,fordern forderte,forderten gefordert
auf+ ruft,rufen rief,riefen gerufen
vor+ schlägt,schlagen schlug,schlugen geschlagen
""",
        Reporting.CALL: """
als+ bezeichnet,bezeichnen bezeichnete,bezeichneten bezeichnet
""",
    }
)

_LONG_DATE = (
    r"(?:(?P<weekday>{weekday})\s*,?\s*(?:(?:den|dem)\s+)?)?(?P<day>\d{{1,2}})\.?\s*(?P<month>{month})\.?"
    r"(?:\s+(?P<year>\d{{4}}))?"
)
_NUMBERS = r"(?P<day>\d{{1,2}})\.\s?(?P<month_number>\d{{1,2}})\.\s?(?P<year>\d{{4}})"
_SHORT_YEAR = r"(?P<day>\d{{1,2}})\.(?P<month_number>\d{{1,2}})\.(?P<year>\d{{2}})"
_ISO = r"(?P<year>\d{{4}})-(?P<month_number>\d{{2}})-(?P<day>\d{{2}})"

# the third person of the reportive mood, where it differs from the indicative
_REPORTIVE = _words(
    "sei seien habe werde könne müsse solle dürfe wolle wisse möge lasse gebe gehe komme bleibe liege bestehe brauche"
    " gelte handele handle führe nehme sehe mache stelle erwarte rechne trage laufe verfüge fehle zeige stehe sitze"
    " halte fahre finde spreche diene gehöre folge heiße heisse drohe bringe bekomme ermögliche erhalte bedeute"
    " betreffe biete leide lebe arbeite sorge suche versuche wirke ziehe zahle verhindere verstoße treffe entspreche"
    " verlange kenne glaube denke meine fordere unterstütze prüfe plane beginne ende dauere reiche steige sinke wachse"
    " entstehe ergebe hoffe hänge lerne schade verliere verletze betrage koste lohne nutze rolle gerate weise benötige"
    " besitze betreibe enthalte entscheide erfolge erfülle erhöhe erkenne existiere funktioniere zahle helfe beteilige"
    " bereite befinde begrüße berate beruhe beschäftige beweise bilde bitte brenne danke ergreife erinnere ereigne"
    " erscheine erschwere ersetze erwarte erwäge fasse feiere fließe flüchte freue führe fühle gefährde gelinge"
    " genieße geschehe gewinne glaube greife grenze gründe hinke hole investiere kämpfe kaufe klage klappe kläre"
    " kritisiere kümmere lande lehne leiste leite lese liefere löse melde mische nähere nenne öffne passe passiere"
    " produziere reagiere rede reduziere regele regle reise renne repariere rette richte ruhe schaffe schicke schlafe"
    " schließe schütze schwebe senke setze siege spare spiele stamme starte stärke sterbe stimme störe streite stütze"
    " tauge teile töte trete trinke trenne überlege übernehme überprüfe überrasche umfasse untersuche unterscheide"
    " unterliege verbessere verbiete verbinde verdiene vergesse verkaufe verlasse verletze vermeide vermute vernichte"
    " verschwinde verspreche verteile vertraue vertrete verursache verweigere verzichte wähle warte wechsele wehre"
    " wende werbe werfe wiege wohne wünsche zerstöre zwinge basiere bewege biege blockiere eigne entlaste entwickele"
    " erlaube erreiche fliege gleiche greife gründe häufe heile hinterlasse interessiere irre kehre klinge koche"
    " konzentriere kooperiere lache lade laste liefere locke messe miete nehme opfere orientiere pflege plane"
    " profitiere rate rechtfertige reiße riskiere schätze scheine scheitere schulde schwanke schweige stecke streike"
    " studiere tanke tausche telefoniere toleriere übe unternehme vergehe verhalte verhandele verlaufe vermisse"
    " tue gehe bestimme verstehe verwende verwechsele wachse warne wachse wandele zähle zerfalle ziele zögere"
)

_MEN = (
    "präsident minister ministerpräsident kanzler bundeskanzler vizekanzler senator sekretär staatssekretär könig"
    " prinz papst kardinal bischof erzbischof pfarrer pastor priester imam rabbiner bürgermeister oberbürgermeister"
    " landrat gemeindepräsident stadtpräsident regierungsrat nationalrat ständerat bundesrat stadtrat gemeinderat"
    " kantonsrat landeshauptmann landesrat abgeordneter abgeordnete abgeordneten politiker chef vorsitzender"
    " vorsitzende vorsitzenden leiter direktor intendant manager vorstand geschäftsführer inhaber gründer unternehmer"
    " sprecher pressesprecher botschafter diplomat gesandter gesandte beauftragter beauftragte beauftragten beamter"
    " beamte beamten experte experten forscher wissenschaftler professor dozent lehrer rektor schulleiter analyst"
    " ökonom volkswirt stratege historiker politologe politikwissenschaftler soziologe psychologe philosoph jurist"
    " biologe chemiker physiker mediziner virologe epidemiologe meteorologe geologe archäologe klimaforscher arzt"
    " hausarzt chirurg psychiater pfleger krankenpfleger apotheker hebamme anwalt rechtsanwalt staatsanwalt"
    " oberstaatsanwalt verteidiger richter notar schöffe ermittler kommissar hauptkommissar polizist inspektor"
    " offizier soldat general oberst major hauptmann kommandant kommandeur feuerwehrmann sanitäter rettungssanitäter"
    " autor schriftsteller dichter journalist reporter redakteur redaktor moderator korrespondent kolumnist"
    " kommentator blogger verleger schauspieler sänger musiker komponist dirigent regisseur künstler maler fotograf"
    " produzent designer architekt ingenieur techniker informatiker entwickler trainer coach spieler kapitän torwart"
    " torhüter goalie stürmer mittelfeldspieler verteidiger schiedsrichter funktionär athlet sportler fahrer läufer"
    " nationalspieler fan anhänger besucher gast bauer landwirt winzer bäcker metzger wirt gastwirt koch händler"
    " verkäufer handwerker dachdecker schreiner tischler elektriker mechaniker landwirt förster jäger fischer kapitän"
    " pilot lokführer busfahrer taxifahrer arbeiter angestellter mitarbeiter angestellte mieter vermieter nachbar"
    " anwohner bewohner einwohner bürger zeuge augenzeuge täter verdächtiger verdächtige angeklagter angeklagte"
    " angeklagten beschuldigter beschuldigte opfer überlebender überlebende betroffener betroffene kunde patient"
    " passagier student schüler azubi auszubildender kollege freund sohn vater bruder ehemann witwer onkel großvater"
    " cousin neffe vertreter stellvertreter nachfolger vorgänger kandidat spitzenkandidat bewerber aktivist"
    " organisator veranstalter initiator gewerkschafter betriebsrat obmann kämmerer dezernent fraktionschef parteichef"
    " generalsekretär referent berater assistent koordinator obmann präses superintendent dekan prälat kurator"
    " bibliothekar archivar gutachter prüfer kontrolleur aufseher wächter hausmeister rentner pensionär flüchtling"
    " insider informant whistleblower kritiker gegner befürworter sieger gewinner träger jurist verbandschef"
    " konzernchef co-chef premier premierminister regierungschef außenminister aussenminister star sportdirektor"
    " sportchef teamchef bundestrainer kanton ammann landammann gemeindeammann schulpräsident statthalter"
    " bezirkshauptmann klubobmann vizebürgermeister hofrat kommerzialrat amtsleiter wirtschaftsweiser finanzchef"
    " sicherheitschef einsatzleiter wehrführer kreisbrandmeister brandmeister kommandant ortsvorsteher"
    " ortsbürgermeister beigeordneter beigeordnete verwaltungschef aufsichtsratschef vorstandschef"
    " vorstandsvorsitzender aktionär investor sammler züchter imker hirte wanderer bergführer retter taucher schwimmer"
    " radfahrer autofahrer fußgänger zuschauer meister vize kommissionspräsident eu-kommissar intendant darsteller"
    " schöpfer erfinder pionier häftling gefangener mann junge jugendlicher jugendliche senior herr rebell milizionär"
    " kämpfer terrorist mullah ajatollah emir scheich sultan kaiser fürst graf baron mitglied mitbegründer mitgründer"
    " angehörige angehöriger verwandter verwandte"
)
_WOMEN = (
    "präsidentin ministerin kanzlerin senatorin sekretärin königin prinzessin bischöfin pfarrerin pastorin meisterin"
    " landrätin rätin politikerin chefin leiterin direktorin intendantin managerin geschäftsführerin inhaberin"
    " gründerin unternehmerin sprecherin botschafterin diplomatin beamtin expertin forscherin wissenschaftlerin"
    " professorin dozentin lehrerin rektorin analystin ökonomin volkswirtin strategin historikerin politologin"
    " soziologin psychologin philosophin juristin biologin chemikerin physikerin medizinerin virologin epidemiologin"
    " meteorologin geologin archäologin ärztin chirurgin pflegerin krankenschwester schwester apothekerin hebamme"
    " anwältin staatsanwältin verteidigerin richterin notarin ermittlerin kommissarin polizistin inspektorin soldatin"
    " autorin schriftstellerin dichterin journalistin reporterin redakteurin redaktorin moderatorin korrespondentin"
    " kolumnistin bloggerin verlegerin schauspielerin sängerin musikerin komponistin dirigentin regisseurin künstlerin"
    " malerin fotografin produzentin designerin architektin ingenieurin technikerin informatikerin entwicklerin"
    " trainerin spielerin kapitänin torhüterin stürmerin schiedsrichterin athletin sportlerin fahrerin läuferin"
    " besucherin bäuerin landwirtin winzerin bäckerin wirtin köchin händlerin verkäuferin handwerkerin försterin"
    " pilotin arbeiterin mitarbeiterin mieterin vermieterin nachbarin anwohnerin bewohnerin bürgerin zeugin"
    " augenzeugin kundin patientin studentin schülerin kollegin freundin tochter mutter ehefrau witwe tante großmutter"
    " cousine nichte vertreterin stellvertreterin nachfolgerin vorgängerin kandidatin aktivistin organisatorin"
    " veranstalterin initiatorin gewerkschafterin betriebsrätin obfrau landeshauptfrau fachfrau kauffrau staatsfrau"
    " kämmerin dezernentin referentin beraterin assistentin koordinatorin kuratorin bibliothekarin archivarin"
    " gutachterin prüferin rentnerin kritikerin siegerin gewinnerin trägerin premierministerin regierungschefin"
    " ammännin wählerin darstellerin frau dame mädchen seniorin schöffin imkerin züchterin therapeutin zuschauerin"
    " präfektin fraktionschefin wehrführerin vorsteherin beigeordnete mitbegründerin mitgründerin demonstrantin"
    " teilnehmerin olympiasiegerin weltmeisterin ombudsfrau landessprecherin gesandtin generalin kanzlerkandidatin"
    " hirtin"
)
_EITHER = _words(
    "abgeordneter abgeordnete abgeordneten vorsitzende vorsitzenden beauftragte beauftragten angestellte angeklagte"
    " angeklagten verdächtige beschuldigte jugendliche überlebende betroffene beigeordnete verwandte angehörige"
    " mitglied opfer fan gast star vorstand vize general hebamme experten beamten gesandte insider coach"
)
_GROUPS = (
    "experten forscher wissenschaftler ärzte ärztinnen beamte politiker kritiker gegner befürworter anwohner bewohner"
    " einwohner nachbarn bürger zeugen augenzeugen ermittler fahnder behörden beobachter analysten ökonomen volkswirte"
    " vertreter mitglieder mitarbeiter mitarbeitende beschäftigte angestellte arbeiter arbeitnehmer arbeitgeber"
    " händler bauern landwirte lehrer schüler eltern studenten studierende demonstranten protestierende aktivisten"
    " umweltschützer tierschützer datenschützer verbraucherschützer naturschützer anhänger fans zuschauer besucher"
    " gäste kunden patienten passagiere opfer angehörige hinterbliebene überlebende betroffene anwälte verteidiger"
    " richter staatsanwälte diplomaten soldaten rebellen milizen taliban islamisten sprecher leute menschen frauen"
    " männer kinder jugendliche abgeordnete minister republikaner demokraten konservative liberale grüne"
    " sozialdemokraten linke freunde kollegen bekannte verwandte familie geschwister insider kreise quellen medien"
    " gewerkschaften gewerkschafter verbände unternehmen organisationen historiker meteorologen virologen"
    " epidemiologen archäologen psychologen juristen mediziner autoren journalisten künstler gutachter astronomen"
    " geologen physiker rettungskräfte einsatzkräfte feuerwehrleute polizisten helfer retter touristen urlauber"
    " reisende aktionäre investoren anleger ortsansässige dorfbewohner städter flüchtlinge migranten aktivistinnen"
    " mitarbeiterinnen expertinnen forscherinnen sicherheitskreise regierungskreise parteikreise koalitionskreise"
    " ermittlerkreise menschenrechtler oppositionelle"
)
_ORGANISATIONS = (
    "regierung ministerium amt behörde agentur kommission ausschuss komitee rat parlament bundestag bundesrat landtag"
    " bundesamt landesamt landratsamt standesamt finanzamt gesundheitsamt ordnungsamt jugendamt bauamt umweltamt"
    " sozialamt schulamt arbeitsamt wasseramt forstamt kriminalamt"
    " senat kongress kammer gericht gerichtshof staatsanwaltschaft bundesanwaltschaft generalbundesanwalt polizei"
    " kriminalamt armee bundeswehr marine luftwaffe militär truppe feuerwehr geheimdienst dienst nachrichtendienst"
    " verfassungsschutz büro partei union fraktion koalition opposition gewerkschaft verband bund verein vereinigung"
    " organisation gesellschaft institut universität hochschule schule akademie klinikum klinik krankenhaus spital"
    " kirche bistum diözese stiftung fonds bank sparkasse notenbank zentralbank börse unternehmen firma konzern gruppe"
    " gmbh ag kg se holding hersteller betreiber anbieter versicherer versicherung kasse zeitung magazin blatt"
    " zeitschrift nachrichtenmagazin nachrichtenagentur sender rundfunk fernsehen radio verlag portal plattform klub"
    " club fc sv vfb vfl tsv sc bsc liga kabinett präsidium direktion verwaltung stadtverwaltung magistrat gemeinde"
    " stadt kreis landkreis bezirk kanton land bundesland freistaat staat eu un uno nato who imf iwf ezb oecd osze"
    " iaea fbi cia nsa kreml pentagon kampagne bündnis initiative bürgerinitiative allianz aufsicht regulierer justiz"
    " presse museum theater oper bahn bahnen werke stadtwerke betriebe verkehrsbetriebe airline fluggesellschaft"
    " fluglinie reederei werft bergwerk zentrum zentrale labor kollegium kuratorium vorstand aufsichtsrat"
    " verwaltungsrat stiftungsrat betriebsrat sekretariat generalsekretariat botschaft konsulat haus hilfswerk caritas"
    " diakonie leitung geschäftsleitung schulleitung redaktion werk forum netzwerk service zoll wetterdienst fed jury"
    " team stelle untersuchungsstelle leitstelle tribunal sondertribunal inspektion wache guardia miliz hamas"
    " hisbollah kurie vatikan kommune ressort dezernat departement kommissariat präfektur seilbahnen bergbahnen"
    " kraftwerk anstalt zeitschrift fachblatt mannschaft elf werkstatt börsenaufsicht kartellamt gewerkschaftsbund"
    " jugend bewegung front pen"
)
_DOCUMENTS = (
    "bericht studie untersuchung umfrage erhebung gutachten analyse expertise papier dokument schreiben brief"
    " mitteilung pressemitteilung medienmitteilung aussendung presseaussendung erklärung stellungnahme statement"
    " anklage anklageschrift klage urteil beschluss begründung urteilsbegründung bescheid protokoll mail e-mail"
    " nachricht botschaft eintrag beitrag post tweet artikel buch interview video rede ansprache vorlage entwurf"
    " antrag anfrage antwort auswertung statistik prognose schätzung bilanz resolution communiqué kommuniqué aushang"
    " meldung medienbericht zeitungsbericht jahresbericht lagebericht polizeibericht berichte medienberichte"
    " zeitungsberichte presseberichte daten zahlen ergebnisse unterlagen akten dokumente angaben studien umfragen"
    " hochrechnung prüfbericht abschlussbericht zwischenbericht rundschreiben facebook-post flugblatt"
    " bekennerschreiben gesetzentwurf gesetz gesetzestext vertrag abkommen regelwerk vermerk"
)

LANGUAGE = Language(
    tag="de",
    name="Deutsch",
    cues={**_CUES, **{form: cue for form, cue in _JOINED.items() if form not in _CUES}},
    phrasal_cues=_PHRASAL,
    verb_second=True,
    capitalised_nouns=True,
    complementisers=_words("dass daß"),
    attributing=_words("wie"),
    parenthetic=_words("so"),
    oblique=_words(
        "dem den des ihm ihn ihnen mir mich dir dich uns einem einen eines diesem diesen dieses jenem jenen seinem"
        " seinen seines ihrem ihren unserem unseren keinem keinen welchem welchen allem allen"
    ),
    objects=_words("das dies es ihn ihm ihnen dieses jenes etwas nichts letzteres beides sich"),
    perfect_verbs=_words("hat haben habe hatte hatten hätte hätten"),
    passive_verbs=_words("wird werden wurde wurden werde worden sei ist sind war waren"),
    modal_verbs=_words(
        "kann können konnte konnten könne könnte könnten will wollen wollte wollten wolle soll sollen sollte sollten"
        " solle muss müssen musste mussten müsse müsste darf dürfen durfte durften dürfe dürfte mag mögen mochte"
        " möchte möchten lässt lassen ließ würde würden"
    ),
    reportive=_REPORTIVE,
    reportive_after=_words(
        "hätten wären würden könnten müssten sollten dürften wollten gäbe gäben ginge kämen stünden lägen blieben"
        " bräuchten ließen hätte wäre würde könnte müsste sollte dürfte"
    ),
    joined_infinitives=("en",),
    qualifier_endings=("en", "er"),
    perfect_infinitives=_words("haben sein"),
    hearsay_modals=_words("soll sollen"),
    resumptive=_words("demnach demzufolge"),
    emerging_verbs=_words("hervorgehen"),
    document_verbs=_words("stehen"),
    impersonal=_words("heißt heisst hieß hiess"),
    according_to=("laut", "gemäß", "gemäss", "den worten", "aus sicht", "in den worten", "so die worte"),
    hearsay_phrases=("dem vernehmen nach", "gerüchten zufolge", "angeblich"),
    view_prepositions=_words("nach"),
    view_nouns=Compounds(
        _words(
            "angaben angabe meinung ansicht auffassung einschätzung darstellung aussage aussagen worten überzeugung"
            " informationen schätzung schätzungen berechnung berechnungen erkenntnissen auskunft bericht berichten"
            " lesart mitteilung überlieferung umfrage studie gutachten annahmen prognose prognosen befragung erhebung"
            " analyse untersuchungen"
        )
    ),
    own=_words("eigenen eigener eigenem"),
    according_after=_words("zufolge"),
    aside_cues=("so",),
    genitive_articles=_words("des der eines einer dieses dieser seines seiner ihres ihrer unserer deren"),
    pronouns={
        "er": Gender.MALE,
        "sie": Gender.FEMALE,
        "es": Gender.NEUTER,
        "man": Gender.NEUTER,
        "ich": Gender.PLURAL,
        "wir": Gender.PLURAL,
        "ihr": Gender.PLURAL,
        "beide": Gender.PLURAL,
        "dieser": Gender.MALE,
        "diese": Gender.FEMALE,
        "letzterer": Gender.MALE,
    },
    plural_pronouns=_words("wir beide"),
    dummies=_words("es"),
    possessives={
        **dict.fromkeys(_words("sein seine seiner seinem seinen seines"), Gender.MALE),
        **dict.fromkeys(_words("ihr ihre ihrer ihrem ihren ihres"), Gender.FEMALE),
    },
    object_pronouns={
        "ihm": Gender.MALE,
        "ihn": Gender.MALE,
        "ihnen": Gender.PLURAL,
        "uns": Gender.PLURAL,
        "mir": Gender.PLURAL,
        "mich": Gender.PLURAL,
        "sich": Gender.PLURAL,
    },
    question_labels=_words("frage f"),
    answer_labels=_words("antwort a"),
    addressees=_words("du dich dir dein deine euch euer sie ihnen"),
    first_person=_words("ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer"),
    reporters=_words("ich wir man"),
    expletives=_words("es"),
    articles=_words("der die das ein eine sein seine ihr ihre den dem des einen einem einer eines"),
    definite=_words("der die das den dem des dies"),
    article_genders={"der": Gender.MALE, "die": Gender.FEMALE, "ein": Gender.MALE, "eine": Gender.FEMALE},
    feminine_endings=("in", "frau"),
    determiners=_words(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes"
        " jenen jenem jeder jede jedes jeden jedem kein keine keinen keinem keiner keines mancher manche manches"
        " mehrere einige etliche viele wenige alle allen aller alles beide beiden beider sämtliche zahlreiche solche"
        " sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer"
        " mein meine meinen meinem meiner dessen deren zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
        " verschiedene mehreren einigen vielen welcher welche welches anderer andere anderen weitere weiterer"
    ),
    indefinites=_words("ein eine einer einem einen mehrere einige viele zwei drei vier fünf andere weitere manche"),
    prepositions=_words(
        "in im ins an am ans auf aufs aus bei beim bis durch für fürs gegen ohne um ums von vom vor vorm zu zum zur"
        " mit nach seit über übers unter zwischen hinter neben wegen trotz während statt anstatt außer ausser"
        " innerhalb außerhalb ausserhalb gegenüber entlang infolge aufgrund angesichts anhand anlässlich bezüglich"
        " dank entgegen gemäß gemäss hinsichtlich inklusive jenseits kraft laut mangels mithilfe mittels namens samt"
        " seitens vonseiten trotz ungeachtet unweit zugunsten zuliebe zwecks ab per pro via binnen nahe nebst oberhalb"
        " unterhalb rund"
    ),
    additive=_words("und sowie"),
    adversative=_words("aber doch jedoch sondern"),
    conjunctions=_words("und oder aber sondern denn doch sowie beziehungsweise bzw"),
    genitives=_words("von vom für"),
    agents=_words("von vom durch"),
    infinitives=_words("zu"),
    name_links=_words("für von und zu zur vom im in am an bei"),
    nobody=_words("niemand keiner keine kein keines niemanden niemandem"),
    hypotheses=_words("wenn falls sofern"),
    name_particles=_words(
        "von van de der den zu zur vom da di del la le el al bin ibn ben ter ten dos af"
        " av ó das do las los della dal dalla te 't zum y"
    ),
    name_suffixes=_words("jr sr ii iii iv"),
    subordinators=_words(
        "weil da obwohl obgleich während wenn falls sofern solange sobald nachdem bevor ehe bis seit seitdem als ob"
        " damit indem sodass wobei wodurch womit wofür woran worauf wogegen wonach warum weshalb wieso wann wo wohin"
        " woher wenngleich wie was wer wem wen wessen dass daß zumal insofern soweit soviel je"
    ),
    relatives=_words(
        "der die das den dem dessen deren denen welcher welche welches welchen welchem wer was wo worin wobei wonach"
    ),
    auxiliaries=_words("hat haben hatte hatten habe ist sind war waren wird werden wurde wurden sei seien"),
    be=_words("ist sind war waren sei seien wäre wären"),
    negations=_words("nicht nie niemals kein keine keinen keinem keiner"),
    neither=_words("weder noch"),
    adverbs=_words(
        "kaum auch noch nur schon bereits zudem außerdem ausserdem ferner überdies weiterhin weiter dabei dazu dafür"
        " dagegen daraufhin dann danach davor zuvor vorher nachher später früher bisher bislang zunächst zuerst"
        " zuletzt schließlich schliesslich endlich jetzt nun heute gestern morgen vorgestern übermorgen damals einst"
        " inzwischen mittlerweile derweil unterdessen indes indessen allerdings jedoch dennoch trotzdem gleichwohl"
        " hingegen immerhin immer wieder oft häufig manchmal selten stets mehrfach erneut nochmals abermals wiederum"
        " so also deshalb deswegen daher darum somit folglich demnach angeblich offenbar offensichtlich vermutlich"
        " wohl vielleicht möglicherweise wahrscheinlich sicher sicherlich natürlich freilich ohnehin eigentlich"
        " überhaupt besonders insbesondere etwa rund fast beinahe knapp gut genau exakt gerade eben selbst sogar"
        " ebenfalls ebenso gleichzeitig zugleich gleichfalls dort hier dorthin hierzu hierbei darüber darin daran"
        " darauf davon damit hinzu wörtlich lediglich bloß bloss ausschließlich ausdrücklich öffentlich offiziell"
        " schriftlich mündlich telefonisch lachend schmunzelnd kurz lange einmal zweimal dreimal mehrmals erst meist"
        " meistens teilweise teils sehr ganz ziemlich recht äußerst deutlich klar scharf heftig sofort umgehend prompt"
        " kürzlich jüngst neulich abends morgens mittags nachts vormittags nachmittags anschließend anschliessend"
        " nämlich halt mal ja nein gern insgesamt hierauf infolgedessen leider glücklicherweise schlussendlich"
        " beispielsweise aktuell derzeit zurzeit gegenwärtig momentan künftig nunmehr stattdessen vielmehr wenigstens"
        " zumindest mindestens höchstens vorerst andererseits einerseits weiters heuer jeweils"
    ),
    finite_verbs=_words(
        "ist sind war waren wäre wären bin bist hat haben hatte hatten hätte hätten wird werden wurde wurden würde"
        " würden kann können konnte konnten könnte könnten soll sollen sollte sollten will wollen wollte wollten muss"
        " müssen musste mussten müsste müssten darf dürfen durfte durften dürfte dürften mag möge mögen mochte möchte"
        " möchten gibt gab gaben geht ging gingen kommt kam kamen steht stand standen liegt lag lagen bleibt blieb"
        " blieben lässt ließ liess ließen lassen sieht sah sahen nimmt nahm nahmen hält hielt hielten findet fand"
        " fanden gilt galt galten zieht zog zogen fährt fuhr fuhren fällt fiel fielen läuft lief liefen trägt trug"
        " trugen trifft traf trafen tritt trat traten wirft warf warfen bringt brachte brachten weiß weiss wusste"
        " wussten scheint schien schienen beginnt begann begannen gewinnt gewann gewannen verliert verlor verloren"
        " stirbt starb starben bricht brach brachen hilft half halfen spricht sprach sprachen wächst wuchs wuchsen"
        " steigt stieg stiegen sinkt sank sanken schließt schloss schlossen entscheidet entschied entschieden erhält"
        " erhielt erhielten bekommt bekam bekamen braucht macht machen tut tat taten setzt stellt geriet gerieten"
        " schlägt schlug schlugen betraf betrifft besteht bestand bestanden entsteht entstand entstanden verlässt"
        " verließ verliessen verließen schreibt schrieb droht fehlt sitzt saß sass saßen bietet bot boten flog flogen"
        " floh flohen rief riefen wies wiesen schob schoben verschob unterschrieb unterlag griff griffen sprang"
        " sprangen schnitt bat baten riss wanderten"
    )
    | _REPORTIVE
    | _words(
        "sei seien habe werde könne müsse solle dürfe wolle wisse lasse gebe gehe komme bleibe liege bestehe brauche"
        " gelte handele handle führe nehme sehe mache stelle stehe halte gäbe ginge käme stünde stünden"
    ),
    owner_endings=(),
    finite_endings=("te", "ten", "t"),
    manner_endings=("lich", "weise", "maßen", "sam", "haft", "passend", "abschließend", "anschließend"),
    no_finite=_words(
        "nicht jetzt selbst fast meist erst sonst dort bereit weit oft seit mit laut statt samt gut letzt zuletzt"
        " zunächst zumeist meist längst jüngst derzeit bekannt damit somit womit insgesamt verletzt geplant bereits"
        " erste ersten erster zweite zweiten dritte dritten vierte vierten fünfte letzte letzten letzter gute guten"
        " heute alte alten weite weiten breite halt hat leicht schlecht recht echt direkt exakt konkret komplett"
        " perfekt strikt privat anstatt unbekannt gesamt gesamte gesamten rechte rechten geehrte bekannte bekannten"
        " betroffenen beste besten größte größten grösste grössten kleinste meiste meisten nächste nächsten höchste"
        " höchsten älteste jüngste jüngsten wichtigste wichtigsten möglichst mindest sonst einst selbst angst kalt"
        " kalte bunt nackt satt stet vermehrt wiederholt erneut unerwartet bestimmt bestimmte bestimmten geschweige"
        " angesichts inwieweit soweit unweit zeit weltweit landesweit bundesweit stadtweit verschärft verstärkt"
        " gezielt begrenzt befristet trotz mitunter seht echt getrost hochrangig leute mitte kette sorte hütte karte"
        " seite sowie weißt"
    ),
    age=r"\b\d{1,3}-?jährigen?\b",
    titles={
        "herr": Gender.MALE,
        "herrn": Gender.MALE,
        "frau": Gender.FEMALE,
        "dr": None,
        "prof": None,
        "ing": None,
        "dipl": None,
        "mag": None,
        "ddr": None,
        "sir": Gender.MALE,
        "lord": Gender.MALE,
        "lady": Gender.FEMALE,
        "st": None,
        "pfr": None,
        "med": None,
        "jur": None,
        "phil": None,
    },
    title_roles={"prof": "professor", "pfr": "pfarrer"},
    roles=Compounds(
        (word for word in (_MEN + " " + _WOMEN).split() if word not in _words("mann frau koch bauer meister graf rat")),
        _words(
            "mann frau koch bauer graf fachmann obmann kaufmann staatsmann geschäftsmann feuerwehrmann sportsmann"
            " meister ombudsmann kameramann bürgermeister weltmeister hausmeister baumeister person quelle tourist"
            " küchenchef chefkoch fernsehkoch rat stadtrat spezialist polizeirat"
        ),
    ),
    gendered={
        **{word: Gender.MALE for word in _MEN.split() if word not in _EITHER},
        **dict.fromkeys(_WOMEN.split(), Gender.FEMALE),
    },
    groups=Compounds(
        _words(_GROUPS), _words("zahlreiche viele einige mehrere andere manche alle hunderte tausende dutzende")
    ),
    organisations=Compounds(
        (
            word
            for word in _ORGANISATIONS.split()
            if word
            not in _words("land haus front stelle bund bahn amt rat ag kg se fc sv vfb vfl tsv sc bsc eu un who")
            and word not in _words("imf iwf fbi cia nsa fed pen elf")
        ),
        _words(_ORGANISATIONS)
        | _words(
            "weißes bundesbahn straßenbahn strassenbahn weltbank spd cdu csu fdp afd bsw grünen linke linken grüne övp"
            " spö fpö neos svp glp evp dgb verdi ver.di adac bka bnd bgh bsi rki dwd dfb dfl fifa uefa ioc bmw vw basf"
            " sap ard zdf orf srf sda apa dpa wdr ndr mdr rbb swr hr br bbc cnn afp ap greenpeace nabu bund wwf"
            " amnesty attac pro asyl siemens volkswagen bayer lufthansa telekom commerzbank swisscom novartis nestlé"
            " ubs roche google microsoft apple facebook meta amazon tesla twitter unicef unesco interpol europol"
            " frontex eurostat bundesrat nationalrat"
        ),
    ),
    organisation_names=_words(
        "airlines airways motors holding systems technologies energie energy international group partners records"
        " deutsche deutscher deutsches österreichische schweizerische bayerische rote weiße europäische times post"
        " news allgemeine rundschau anzeiger kurier tagblatt tageblatt nachrichten spiegel stern focus welt bild"
        " handelsblatt tagesspiegel tagesanzeiger watch united stiftung wellenbrecher"
    ),
    bodies=frozenset(
        {
            *(
                "weiße haus",
                "weißes haus",
                "weißen haus",
                "weißen hauses",
                "downing street",
                "rote kreuz",
                "roten kreuzes",
            ),
            *("real madrid", "boko haram", "al kaida", "islamischer staat", "islamische staat", "new york times"),
            *("schweizerische eidgenossenschaft", "heilige stuhl", "human rights watch", "amnesty international"),
        }
    ),
    documents=Compounds(_words(_DOCUMENTS)),
    utterances=_words("worte worten aussage aussagen angaben darstellung schätzung schätzungen einschätzung auskunft"),
    portions=_words("teil teile auszug auszüge"),
    interviews=Compounds(_words("interview gespräch podcast")),
    addressing=_words("mit gegenüber"),
    outlet_nouns=Compounds(
        _words(
            "zeitung zeitschrift magazin blatt radio fernsehen sender nachrichtenagentur agentur portal podcast"
            " rundschau anzeiger kurier tagblatt tageblatt nachrichten rundfunk presse wochenzeitung boulevardblatt"
            " fernsehsender"
        ),
        _words("spiegel stern focus welt bild zeit standard taz handelsblatt allgemeine"),
    ),
    outlets=_words("dpa afp ap reuters sda apa ard zdf orf srf bbc cnn dlf ntv rtl sat1 epd kna sid bloomberg"),
    generic_organisations=_words("unternehmen firma konzern behörde organisation verein verband klub club partei"),
    country_names={"usa": "vereinigte staaten", "us": "vereinigte staaten", "u.s.": "vereinigte staaten"},
    countries=_words(
        "afghanistan ägypten albanien algerien andorra angola argentinien armenien aserbaidschan äthiopien australien"
        " bahrain bangladesch belarus weißrussland belgien benin bolivien bosnien botswana brasilien bulgarien burundi"
        " chile china dänemark deutschland ecuador eritrea estland finnland frankreich gabun gambia georgien ghana"
        " griechenland großbritannien grossbritannien guatemala guinea haiti honduras indien indonesien irak iran"
        " irland island israel italien jamaika japan jemen jordanien kambodscha kamerun kanada kasachstan katar kenia"
        " kirgistan kolumbien kongo kosovo kroatien kuba kuwait laos lettland libanon liberia libyen liechtenstein"
        " litauen luxemburg madagaskar malawi malaysia mali malta marokko mauretanien mexiko moldau moldawien monaco"
        " mongolei montenegro mosambik myanmar namibia nepal neuseeland nicaragua niederlande niger nigeria nordkorea"
        " nordmazedonien norwegen oman österreich pakistan palästina panama paraguay peru philippinen polen portugal"
        " ruanda rumänien russland sambia saudi-arabien schottland schweden schweiz senegal serbien simbabwe singapur"
        " slowakei slowenien somalia spanien sri-lanka südafrika sudan südkorea südsudan syrien tadschikistan taiwan"
        " tansania thailand togo tschad tschechien tunesien türkei turkmenistan uganda ukraine ungarn uruguay usa"
        " usbekistan vatikan venezuela vietnam england wales zypern sowjetunion ddr"
    )
    | {"vereinigte staaten", "saudi arabien", "sri lanka", "el salvador", "costa rica", "burkina faso"},
    cities=_words(
        "berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover"
        " nürnberg duisburg bochum wuppertal bielefeld bonn münster mannheim karlsruhe augsburg wiesbaden kiel rostock"
        " erfurt mainz magdeburg potsdam schwerin saarbrücken freiburg wien graz linz salzburg innsbruck klagenfurt"
        " bregenz zürich genf basel bern lausanne luzern winterthur lugano moskau kiew peking teheran ankara athen"
        " london paris brüssel madrid rom lissabon warschau prag budapest bukarest sofia belgrad zagreb sarajevo minsk"
        " vilnius riga tallinn helsinki stockholm oslo kopenhagen dublin amsterdam kairo tunis algier jerusalem"
        " damaskus beirut amman bagdad riad doha kabul islamabad delhi bangkok hanoi manila jakarta canberra tokio"
        " seoul pjöngjang taipeh ottawa havanna caracas bogotá lima santiago montevideo brasília washington budweis"
        " bozen istanbul"
    ),
    demonyms=_words(
        "deutsche deutscher österreicher schweizer franzose italiener spanier brite amerikaner russe ukrainer pole"
        " türke grieche ungar tscheche däne schwede norweger finne niederländer belgier chinese japaner israeli"
        " palästinenser syrer iraker iraner afghane kurde berliner hamburger münchner kölner wiener zürcher basler"
        " berner"
    ),
    weekdays=("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag"),
    months={
        "januar": 1,
        "jänner": 1,
        "jan": 1,
        "februar": 2,
        "feber": 2,
        "feb": 2,
        "märz": 3,
        "mär": 3,
        "april": 4,
        "apr": 4,
        "mai": 5,
        "juni": 6,
        "jun": 6,
        "juli": 7,
        "jul": 7,
        "august": 8,
        "aug": 8,
        "september": 9,
        "sept": 9,
        "sep": 9,
        "oktober": 10,
        "okt": 10,
        "november": 11,
        "nov": 11,
        "dezember": 12,
        "dez": 12,
    },
    numbers=_words("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzend hundert tausend"),
    abbreviations=_words("dr prof st co nr art abs bzw ca mio mrd str evtl ggf inkl"),
    whole_words=_words("art ida jan max apr") - _words("apr"),
    issuing=_words("in im"),
    judging_verbs=_words("warnen sehen"),
    asking_verbs=_words("fragen nachhaken"),
    quoting_phrases=("mit den worten", "mit dem satz", "mit der bemerkung", "mit dem hinweis"),
    estimating_verbs=_words("schätzen beziffern taxieren"),
    estimating_prepositions=_words("auf"),
    not_quoted=(
        r"(?:motto|slogan|titel|name)(?: \w+){0,3} (?:ist|war|lautet|lautete)",
        r"sogenannte[nrs]?",
        r"so genannte[nrs]?",
        r"sog\.",
        r"namens",
        r"(?:titel|namen|motto|stichwort|begriff|wort|schlagwort|slogan|spitznamen)",
        r"(?:die |den |das |der )?(?:wörter|worte|begriffe)",
        r"genannt",
        r"(?:vom |des |dem )?typs?",
        r"(?:das |die |der |den |dem )?(?:schiff|frachter|tanker|fähre|segelschiff|kreuzfahrtschiff)s?",
    ),
    title_nouns=Compounds(
        _words(
            "buch roman film album song lied stück theaterstück serie sendung show dokumentation magazin zeitschrift"
            " zeitung podcast oper musical ausstellung gemälde gedicht essay artikel kolumne band kapitel reihe"
            " wettbewerb preis projekt programm aktion kampagne initiative gruppe restaurant hotel gasthof fachblatt"
            " fachmagazin fachzeitschrift journal blatt spiel videospiel jahresbericht verein partei stiftung rakete"
            " raumschiff satellit sonde raumsonde schiff hurrikan orkan sturmtief tief hoch zug operation verband"
            " bündnis plattform festival messe talkshow"
        )
    ),
    hearsay_verbs=_words("sagen bericht vermuten heißen"),
    citing_verbs=_words("zitieren"),
    time_nouns=Compounds(
        _words("woche monat jahr nacht morgen nachmittag vormittag abend wochenende mittag mitternacht frühjahr"),
        _words("sommer herbst winter frühling anfang mitte ende heute gestern uhr zeit tag tage tagen"),
    ),
    quantifiers=_words("rund etwa mehr über unter fast knapp gut mindestens höchstens bis"),
    amounts=_words("dutzende hunderte tausende million millionen milliarde milliarden billion billionen"),
    plain_verbs=_words("sagen behaupten"),
    no_statements=_words(
        "wer wem wen wessen was wo wann warum weshalb wieso wohin woher ob wenn falls weil da nachdem bevor als obwohl"
        " während damit um ohne anstatt statt sondern worauf woraufhin wobei welche welcher welches sodass so wonach"
        " wie denn wofür womit wodurch"
    ),
    contrasts=_words("während wohingegen"),
    lead_in_words=_words("im in aus wörtlich"),
    pointing_verbs=_words("zeigen finden"),
    junk=(
        r"(?:lesen|sehen|hören|schauen) sie (?:auch|dazu|hierzu|mehr|hier)\b.*|lies auch\b.*",
        r"(?:auch|das könnte sie auch|was sie auch) interessier(?:t|en)\b.*",
        r"das könnte (?:sie|dich) (?:auch )?interessieren.*",
        r"mehr (?:zum thema|dazu|aus|nachrichten|artikel|infos|informationen|über|von|bei|lesen)\b.*",
        (
            r"weitere (?:artikel|themen|nachrichten|meldungen|informationen|beiträge)\b.*|weiterlesen\b.*"
            r"|weiter lesen\b.*"
        ),
        r"(?:mehr|weiteres)\s*[:>»].*|siehe auch\b.*|zum (?:artikel|thema|video|podcast|liveticker|newsletter)\b.*",
        r"zur (?:startseite|ausgabe|homepage|übersicht|galerie|bildergalerie)\b.*|zurück zur\b.*",
        r"(?:artikel |beitrag |jetzt )?(?:teilen|drucken|merken|kommentieren|versenden)(?: (?:auf|per|via)\b.*)?\W*",
        r"(?:anzeige|werbung|advertorial|sponsored|promotion|anzeigen)\W*",
        r"\(?(?:mit material|unter verwendung von material) (?:von|der|des)\b.*",
        (
            r"(?:haben sie|hast du) (?:einen )?(?:fehler|hinweise|anregungen)\b.*|fehler (?:gefunden|entdeckt"
            r"|melden)\b.*"
        ),
        r"(?:quelle|quellen|foto|bild|text|stand|schlagworte|schlagwörter|themen|tags|rubrik|ressort)\s*:.{0,200}",
        (
            r"(?:alle|die) (?:ergebnisse|news|nachrichten|infos|entwicklungen|meldungen|spiele)\b.{0,80}"
            r"\b(?:liveticker|ticker|live|hier|überblick|blog|wahlkreis)\W*"
        ),
        r"(?:abonnieren|folgen) sie\b.*",
        r"jetzt (?:abonnieren|anmelden|registrieren|testen|lesen|spenden)\b.*",
        r"(?:hier )?(?:abonnieren|anmelden)\b.*",
        r"(?:unser|der|unseren?|zum) (?:täglicher |wöchentlicher )?newsletter\b.*|newsletter\W*",
        r".{0,60}\bkostenlose[rn]? newsletter\b.*",
        r"(?:kommentare|leserkommentare|kommentar (?:schreiben|verfassen)|diskutieren sie mit)\b.{0,60}",
        r"\d+ kommentare?\W*",
        r"(?:die )?kommentarfunktion\b.*|bitte (?:melden sie sich|loggen sie sich|aktivieren sie|warten)\b.*",
        r"(?:©|\(c\)|copyright)\s?.{0,100}|alle rechte vorbehalten\b.*",
        r"(?:impressum|datenschutz|agb|kontakt|cookie-einstellungen|nutzungsbedingungen)(?:\s*[|·/].*)?\W*",
        r"(?:home|start|startseite|news|nachrichten)(?: ?(?:>|&gt;|»|›|/) ?[\w &-]+){1,6}",
        r"(?:meistgelesen|(?:meistgelesene|beliebte|neueste) artikel|top-themen|aktuelle themen)\W*",
        r"das wichtigste in kürze\W*",
        r"(?:video|podcast|audio|bilderstrecke|fotostrecke|galerie|grafik|karte|infografik)\s*[:|].{0,160}",
        r"(?:lesezeit|lesedauer)\b.{0,30}|\d{1,2} min(?:uten)?\.? (?:lesezeit|lesedauer)\W*",
        r"artikel (?:hören|anhören|vorlesen)\W*",
        r"(?:hast du|haben sie) etwas (?:gesehen|beobachtet|gehört)\?.*",
        r"melde[n]? (?:dich|sie sich) bei (?:uns|unserer)\b.*",
        r"(?:folgen|besuchen) sie uns\b.*|folge uns\b.*|.{0,40}\b(?:whatsapp-kanal|telegram-kanal)\b.*",
        r"dieser (?:artikel|text|beitrag) (?:erschien|ist zuerst|wurde zuerst|stammt|gehört)\b.*",
        r"(?:das könnte|diese themen|empfohlene)\b.{0,60}:?",
        r"\((?:dpa|afp|ap|sda|apa|reuters|epd|kna|sid|red|rtr|awp|keystone-sda)(?:[/,. -]+\w{2,10}){0,4}\.?\)",
        r"_{3,}|\*{3,}|-{3,}|\+{3,}",
        r"(?:e-mail|facebook|twitter|whatsapp|linkedin|telegram|pinterest|xing|instagram)\W*",
    ),
    captions=(
        (
            r".{3,300}(?:\(|\b)(?:foto|fotos|bild|bilder|symbolbild|archivbild|archivfoto|grafik|quelle"
            r"|credit)\s?:\s?[^:]{1,80}\)?"
        ),
        r"(?:foto|bild|symbolbild|archivbild|archivfoto|bildquelle|fotocredit|titelbild)s?\s*[:/].*",
        (
            r".{3,300}\((?:foto|bild|symbolbild|archivbild|symbolfoto|archiv|archivfoto|keystone"
            r"|imago)\b[^()]{0,60}\)\.?"
        ),
        r".{10,300}\s(?:©|\|)\s?(?-i:[A-Za-z]{2,}).{0,60}",
        r".{3,300}\b(?-i:picture alliance|IMAGO|imago|Keystone|dpa|APA|AFP|Getty Images|REUTERS)\s?/[^.]{2,60}\)?\.?",
    ),
    credit=r"\(?\b(?:foto|bild|fotos|symbolbild|archivbild|archivfoto|quelle"
    r"|grafik)\s*:\s*(?P<credit>[^:()]+)\)?\W*$",
    updates=_words("aktualisiert aktualisierung geändert update ergänzt"),
    publishing=_words("veröffentlicht publiziert erstellt stand erschienen"),
    time_words=_words("um uhr"),
    half_days=("vormittags", "nachmittags"),
    bylines=(
        (
            r"(?:von|text von|text|ein (?:bericht|interview|kommentar|gastbeitrag|essay|porträt|artikel) von"
            r"|interview|"
            r"aus \w+ von|protokoll|aufgezeichnet von)\s*:?\s+(?P<names>(?-i:[A-ZÄÖÜ])\S*.*)"
        ),
        r"\((?:von|text)\s.*\)",
    ),
    byline_words=_words(
        "redaktion red korrespondent korrespondentin reporter reporterin redakteur redakteurin sda/red dpa afp apa sda"
        " agenturen spt autor autorin redaktor redaktorin team apa/red apa/dpa sda/dpa dpa/sda afp/dpa"
        " online-redaktion onlineredaktion"
    ),
    date_patterns=(_LONG_DATE, _NUMBERS, _SHORT_YEAR, _ISO),
    fact_checking=FactChecking(
        claim_labels=(
            r"(?:die |unsere |geprüfte |virale )?(?:behauptung|aussage|these)(?:en)?(?: \d+)?(?: im (?:check|test))?"
            r"|(?:was|das) (?:wird|wurde) (?:behauptet|gesagt)|worum (?:geht es|es geht)|darum geht es"
            r"|(?:das )?(?:gerücht|zitat)|was behauptet wird|die frage"
        ),
        claimant_labels=(
            r"(?:behauptet|gesagt|verbreitet|aufgestellt|geäußert) von|wer (?:hat (?:es|das) gesagt|sagt (?:es|das)"
            r"|behauptet (?:es|das))|wer|urheber(?:in)?|quelle(?: der behauptung)?|autor(?:in)?|von wem"
        ),
        place_labels=(
            r"wo(?: (?:wurde (?:es|das) gesagt|(?:es|das) (?:gesagt wurde|verbreitet wird)|verbreitet|erschienen))?"
            r"|(?:erschienen|verbreitet|gesehen|veröffentlicht|aufgestellt)(?: (?:in|auf|bei|über|am))?|fundort"
            r"|medium"
            r"|plattform|wann und wo|wo und wann|anlass|ort"
        ),
        day_labels=r"wann(?: wurde (?:es|das) gesagt)?|datum(?: der (?:behauptung|aussage))?|gesagt am",
        verdict_labels=(
            r"(?:unsere?|unser|die|das)? ?(?:bewertung|urteil|einschätzung|fazit|ergebnis|einordnung|beurteilung"
            r"|wertung"
            r"|einstufung|schlussfolgerung|verdikt|note)|fakten[- ]?check|kurz gesagt|auf einen blick|das stimmt"
            r"|bewertet"
        ),
        rubrics=(
            r"fakten-?checks?|fakten-?füchse|faktenprüfung|im (?:fakten|wahrheits)check|verifikation|fake oder fakt"
            r"|was ist dran"
        ),
        verdicts=(
            r"unhaltbar|aus der luft gegriffen|zu pauschal|ein mythos|quatsch|lüge|gelogen|nicht eindeutig"
            r"|strittig|widerlegt|unvollständig|ungenau|alt(?:es)? (?:video|foto|bild)|nicht zutreffend"
            r"|fehlinterpretiert|missverstanden|erlogen|"
            r"ki-generiert\w*|mit (?:künstlicher intelligenz|ki) (?:erzeugt|erstellt|generiert)|kein(?:e"
            r"|en)? belege?|betrug|scherz|falschmeldung|unsinn|missverständlich|verkürzt|stark übertrieben"
            r"|nicht richtig|nicht haltbar|unzutreffend|zutreffend|unplausibel|nicht bewiesen"
            r"|zum teil (?:richtig|falsch|wahr)|gestellt|montiert|bearbeitet|fotomontage|deepfake|abzocke|"
            r"(?:größtenteils|teilweise|teils|überwiegend|weitgehend|eher|komplett|völlig|halb|fast|nicht ganz|frei)"
            r"[ -](?:falsch\w*|richtig\w*|wahr|unwahr|irreführend\w*|erfunden\w*|korrekt)|falsch(?:e[srnm]?)?|unwahr"
            r"|richtig(?:e[srnm]?)?|wahr|irreführend(?:e[srnm]?)?|(?:es )?fehlt kontext|fehlender kontext"
            r"|ohne kontext|kontext fehlt|manipuliert|gefälscht|erfunden|unbelegt|nicht belegt|unbegründet"
            r"|übertrieben"
            r"|veraltet|satire|fake|fälschung|halbwahrheit|stimmt(?: so)?(?: nicht)?|stimmt (?:teilweise|zum teil"
            r"|nur teilweise)"
            r"|korrekt|nicht korrekt|falscher (?:zusammenhang|kontext)|aus dem zusammenhang gerissen|verzerrt|haltlos"
            r"|belegt|unbewiesen|nicht wahr|nicht richtig"
        ),
        signs=(
            "bewerten",
            "stufen",
            "werten",
            "beurteilen",
            "nennen wir",
            "wir nennen",
            "halten wir",
            "wir halten",
            "unser urteil",
            "unser fazit",
            "unsere bewertung",
            "insgesamt",
            "deshalb",
            "daher",
            "damit",
            "somit",
            "also",
            "folglich",
            "warum",
            "weshalb",
        ),
        judgements=(
            r"(?:warum|weshalb) (?:das|es|die behauptung) {verdict} ist",
            (
                r"(?:wir )?(?:bewerten|stufen|werten|beurteilen|nennen|halten)(?: wir)?(?: deshalb| daher| darum"
                r"| also)?"
                r"(?: die| diese| seine| ihre| das| den)?(?: (?:behauptung|aussage|post|beitrag|these|video|satz"
                r"|angabe))?"
                r"(?:,? dass (?P<claim>[^.]+?),)?(?: deshalb| daher| darum| also| somit| insgesamt)? (?:als"
                r"|für) {said}(?: ein)?"
            ),
            r"unser(?:e)? (?:urteil|fazit|bewertung)(?: lautet)?(?: deshalb| daher)?:? {said}",
            (
                r"(?:insgesamt|deshalb|daher|damit|somit|also|folglich) (?:ist|sind) (?:die|diese|das|seine|ihre)"
                r" (?:behauptung|aussage|these|meldung|angabe|video)(?:en)?(?: somit| also| damit"
                r"| deshalb)? {verdict}"
            ),
        ),
        findings=(
            r"(?:das|dies) (?:ist|stimmt)(?: jedoch| aber| allerdings| so)? {verdict}(?=\.)",
            (
                r"(?:das|die|dieses|der) (?:video|foto|bild|aufnahmen?|beitrag|zitat|schreiben|text) (?:ist|sind"
                r"|wurde)(?: jedoch| aber)?"
                r" {verdict}(?=\.|,)"
            ),
            (
                r"(?:die|diese|seine|ihre) (?:behauptung|aussage|these|meldung|nachricht"
                r"|angabe)(?:en)?,? dass (?P<claim>[^.]+?),"
                r" (?:ist|sind)(?: also| damit| somit| demnach)? {verdict}"
            ),
            (
                r"(?:die|diese|seine|ihre|der|das|dieses|dieser) (?:behauptung|aussage|these|meldung|nachricht"
                r"|angabe|beitrag"
                r"|post|zitat|gerücht)(?: von [\w ]+?| \w+s)? (?:ist|sind)(?: also| damit| somit| demnach| daher"
                r"| deshalb)?"
                r" {verdict}"
            ),
        ),
        headlines=(
            r"(?:es )?(?:ist|stimmt) {verdict},? dass (?P<claim>.+)",
            r"{verdict},? dass (?P<claim>.+)",
            r"behauptung,? (?:dass )?(?P<claim>.+?),? ist {verdict}",
        ),
        scores=(
            r"(?P<value>\d{1,2}|ein(?:en|er|e)?|zwei|drei|vier|fünf|sechs) (?:sternen? )?von"
            r" (?:möglichen )?(?P<best>\d{1,2}|drei|vier|fünf|sechs|zehn)(?: sternen?| punkten?)?"
        ),
        numbers={
            "ein": 1,
            "eine": 1,
            "einen": 1,
            "einer": 1,
            "zwei": 2,
            "drei": 3,
            "vier": 4,
            "fünf": 5,
            "sechs": 6,
            "sieben": 7,
            "acht": 8,
            "neun": 9,
            "zehn": 10,
        },
        openers=r"in|im|auf|bei|beim|während|via|über|auf einer|an|am rande",
        day_openers=r"am|vom|seit|ab|von|dem|den",
        carriers=(
            r"(?:eine?r?s?m?n? |das |der |die |dieses |mehrere |ein )?(?:[\w-]+ )?(?:beitrag|beiträge|posts?|videos?"
            r"|bild(?:er)?|fotos?|nachricht(?:en)?|sms|e-?mails?|brief|clip|meme|sharepics?|kettenbrief|tweets?"
            r"|text|screenshots?|artikel"
            r"|sprachnachricht)"
        ),
        spread=(
            r"(?:veröffentlicht|geteilt|verbreitet|kursier(?:t|en)|geschrieben|schrieb\w*|hochgeladen|behauptet\w*"
            r"|postete\w*"
            r"|gepostet)"
        ),
        platforms=(
            r"(?:auf |über |via |bei |in )?(?:facebook|twitter|(?-i:X)(?: \(früher twitter\))?|instagram|tiktok"
            r"|whatsapp|telegram"
            r"|youtube|reddit|threads|linkedin|den sozialen (?:medien|netzwerken)|sozialen (?:medien|netzwerken))"
        ),
        accounts=(
            r"(?:(?:[\w-]+)?(?:nutzer(?:in)?|account|seite|kanal|konto|gruppe|profil|blogger(?:in)?"
            r"|portal)s?(?: namens)?)"
        ),
        crowds=(r"(?:social-media-|facebook-|internet-?|tiktok-)?nutzer(?:innen und nutzer|innen)?|user"),
        guests=(r"zu gast (?:bei|in|im)|gast (?:bei|in|im)|im gespräch mit|interview mit"),
        occasions=(
            r"(?:spitzen|elefanten)?runde|triell|(?:wahl)?arena|radio|kanal|fernsehen|"
            r"(?:tv-|fernseh)?(?:debatte|duell)|rede|(?:sommer)?interview|pressekonferenz|gemeinderats?sitzung"
            r"|sitzung"
            r"|talkshow|sendung|podcast|bürgerversammlung|kundgebung|wahlkampfveranstaltung|ansprache|landtag"
            r"|bundestag"
            r"|veranstaltung|stadtrat|nationalrat"
        ),
        hints=(
            r"(?:bilder-)?rückwärtssuche|bildersuche",
            r"archiviert\w*",
            (
                r"(?:mehr als |über |rund |fast )?[\d.]+ ?-?mal (?:geteilt|angesehen|angeklickt|aufgerufen)"
                r"|(?:hundert|tausend)fach geteilt|tausende \w+ (?:und \w+ )?haben"
            ),
            r"kursier(?:t|en|te)|verbreite(?:t|n)(?: sich)?|viral\w*|geteilt|macht die runde",
            r"angeblich\w*|soll(?:en)? zeigen|zeigen soll|gesagt haben|behauptet|behauptung\w*|gerücht\w*|wonach",
            r"screenshot\w*|sharepic\w*|kettenbrief|heißt es in (?:einem|dem) [\w-]*(?:beitrag|post)\w*",
            (
                r"(?:wir|unsere?) (?:haben|prüfen|geprüft)|geprüft|auf (?:[\w-]+)?anfrage|teilte (?:uns )?mit"
                r"|bestätigte uns"
            ),
            (
                r"keine belege|frei erfunden|manipuliert|gefälscht|aus dem zusammenhang|irreführend|ki-generiert"
                r"|künstlicher intelligenz|satire|falscher? (?:kontext|zusammenhang)"
            ),
            r"tatsächlich|in wahrheit|in wirklichkeit",
            r"fakten-?(?:check|fuchs|finder|prüf)\w*",
        ),
        denials=r"nein[,:] |(?:achtung|vorsicht)[,:!]? |stimmt (?:es|das)|ist (?:es|das) wahr|(?:dieses|diese"
        r"|das) (?:foto|bild|video"
        r"|aufnahmen) zeigt",
        subjects=(
            r"behauptung(?:en)?|aussagen?|these|gerüchte?|beitrag|beiträge|posts?|videos?|clip|aufnahmen?|fotos?"
            r"|bild(?:er)?|zitate?|nachricht(?:en)?|meldung(?:en)?|angaben?|zahl(?:en)?|schreiben|screenshots?"
            r"|sharepic"
            r"|geschichte|artikel|kettenbrief"
        ),
        links=r"als|"
        r"ist|sind|war|waren|wurde|wurden|erweist sich als|gilt als|bleibt",
        statings=(
            r"(?:das|dies|es) (?:ist|war|sind|stimmt)|(?:doch|aber) (?:das|dies) (?:ist|stimmt)"
            r"|es handelt sich um(?: einen?| eine)?|dafür gibt es|es gibt"
        ),
        affirmed=r"wahr|richtig|korrekt|stimmt|belegt|zutreffend",
        replies=r"auf (?:[\w-]+)?anfrage|teilte (?:uns )?mit|bestätigte uns|sprecher(?:in)?|antwortete",
        conclusions=r"(?:zusammengefasst|insgesamt|fazit|kurzum|unterm strich|also|daher|somit|damit|folglich"
        r"|alles in allem)",
        negations=r"kein\w*|nicht|nie|niemals",
        assertions=(
            (
                r"(?:behauptet|behaupten|behauptete|heißt es|verbreitet|geschrieben|schreibt|schrieb|sagte?"
                r"|angeblich|sagt"
                r"|wonach|demnach)\b[^.:!?,„“]{0,60}, (?:dass )?(?P<claim>[^.]+)"
            ),
            r"wonach (?P<claim>[^.]+)",
            r"wird behauptet,? (?:dass )?(?P<claim>[^.]+)",
            r"(?:behauptung|gerücht|these|aussage),? (?:dass )?(?P<claim>[^.]{15,}?)(?=,| ist|\.)",
            r"stimmt es,? dass (?P<claim>[^?]+)",
        ),
    ),
    male_names=_words(
        "alexander andreas anton arne armin axel achim adrian albert albrecht alfred alois andré arnold arthur august"
        " benedikt benjamin bernd bernhard björn bodo boris bruno burkhard carl carsten christian christoph"
        " christopher clemens cornelius daniel david denis dennis detlef dieter dietmar dietrich dirk dominik eberhard"
        " eckart eckhard edgar edmund eduard egon ekkehard elias emil enrico erhard eric erich erik ernst erwin eugen"
        " fabian felix ferdinand finn florian frank franz frederik fridolin friedhelm friedrich fritz gabriel georg"
        " gerald gerd gerhard gernot gero gilbert goran götz gottfried gregor guido günter günther gunther gunnar"
        " gustav hannes hanno hans hans-georg hans-joachim hans-jürgen hans-peter hansjörg hansruedi harald hartmut"
        " heiko heiner heinrich heinz helge helmut hendrik henning henrik herbert hermann hinrich holger horst hubert"
        " hubertus hugo ignaz ingo ivo jakob jan jannik jannis jens joachim jochen joel johann johannes jonas jonathan"
        " jörg josef joseph jost julian jürg jürgen justus kai karl karl-heinz karlheinz karsten kaspar kilian klaus"
        " konrad konstantin kurt lars laurin leo leon leonhard lennart levin linus lorenz lothar luca ludger ludwig"
        " luis lukas lutz magnus maik malte manfred manuel marc marcel marco marcus mario marius mark marko markus"
        " martin mathias mats matthias max maximilian michael mike mirko moritz nico nicolas nikolai nikolaus niklas"
        " nils noah norbert olaf oliver oskar oswald ottmar otto pascal patrick paul peter philip philipp pius rafael"
        " rainer ralf ralph raphael reiner reinhard reinhold reto rené richard rico robert robin roger roland rolf"
        " roman rolf-dieter ronald rüdiger ruben rudi rudolf rupert ruedi sascha samuel sebastian severin siegfried"
        " siegmar sigmar simon sören stefan steffen stephan sven swen tankred thaddäus theo theodor thilo thomas"
        " thorsten thorben tilo tilman tim timo timotheus till tino tobias tom toni torsten ueli udo ulf uli ullrich"
        " ulrich urs ursus uwe valentin veit viktor vincent vinzenz volker volkmar walter wenzel werner wilfried"
        " wilhelm willi willy winfried wolf wolf-dieter wolfgang wolfram xaver yannick klemens beat ahmed ali mehmet"
        " mustafa mohammed mohamed hassan ibrahim yusuf omar emre cem can murat serkan volkan recep wladimir sergej"
        " dmitri iwan igor oleg alexej nikita pjotr juri michail wolodymyr andrij petro vitali john james william"
        " george donald joe barack bill tony gordon boris emmanuel françois jacques nicolas jean pierre silvio matteo"
        " giuseppe mario antonio josé luis pedro carlos miguel juan benjamin barry kofi ban robert kevin brian steve"
        " jeff scott randy saddam osama hamid mahmud ariel ehud yassir kim condoleezza colin"
    ),
    female_names=_words(
        "adelheid agnes alexandra alice alina andrea angela angelika anja anita anke ann anna anne annegret anneliese"
        " annette annika antje astrid aylin barbara beate beatrice beatrix bettina bianca birgit birgitta birte"
        " brigitte britta carina carla carmen carola caroline charlotte christa christel christiane christina"
        " christine claudia clara constanze cordula corinna cornelia dagmar daniela deborah denise diana doris"
        " dorothea dorothee edith elena elfriede elisabeth elke ella ellen elvira emilia emma erika erna esther eva"
        " eva-maria evelyn franziska frauke frieda friederike gabriela gabriele gerda gerlinde gertrud gisela gitta"
        " greta gudrun gundula hanna hannah hannelore heide heidemarie heidi heike helene helga helena henriette"
        " hertha hilde hildegard ida ilona ilse imke ina ines inga inge ingeborg ingrid inken irene iris irina irma"
        " isabel isabell isabella isabelle jana janina janine jasmin jennifer jessica johanna josefine josephine"
        " judith julia juliane jutta karen karin karina karla karoline katharina kathrin katja katrin kerstin kirsten"
        " klara kornelia kristin kristina lara laura lea lena leni leonie liane lieselotte lilli lina linda lisa"
        " liselotte lotte louisa luisa luise lydia magdalena maike maja manuela mara mareike maren margarete"
        " margarethe margit margot maria marianne marie marie-luise marina marion marita marlene marlies marlis martha"
        " martina mathilde maya mechthild meike melanie melitta mia michaela michelle mira miriam mirjam monika nadia"
        " nadine nadja natalie natascha nele nicole nina nora olga olivia paula patricia petra pia ramona rebecca"
        " regina regine regula renate ricarda rita romy rosa rosemarie ruth sabine sabrina sandra sara sarah saskia"
        " sibylle siegrid sigrid silke silvia simone sofia sonja sophia sophie stefanie steffi stephanie susann"
        " susanna susanne svenja sylvia tamara tanja tatjana thea theresa therese tina trude ulla ulrike ursina ursula"
        " uschi ute vanessa vera verena veronika viola viviane waltraud wanda wibke wiebke yvonne zoe fatma ayşe ayse"
        " aynur leyla aygül emine elif zeynep fatima aisha svetlana swetlana tatjana ludmila oksana hillary angela"
        " condoleezza mary susan laura nancy elizabeth jane emily ségolène marine giorgia ursula kamala"
    ),
)

"""Polish. The word lists come from general knowledge of the language."""

from newsld.model.fact_checking import FactChecking
from newsld.model.language import Form, Gender, Language, Reporting, conjugated, declined


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# -- verbs: perfective ones have a past and an impersonal past ("podano"), imperfective ones a present too

_PARADIGMS = {
    "ał": {  # dod-ał
        Form.BASE: "ać",
        Form.PAST_MALE: "ał",
        Form.PAST_FEMALE: "ała",
        Form.PAST: "ali ały ało",
        Form.IMPERSONAL: "ano",
        Form.GERUND: "awszy",
    },
    "ył": {  # oświadcz-ył
        Form.BASE: "yć",
        Form.PAST_MALE: "ył",
        Form.PAST_FEMALE: "yła",
        Form.PAST: "yli yły yło",
        Form.IMPERSONAL: "ono",
    },
    "ił": {  # stwierdz-ił, wyjaśn-ił
        Form.BASE: "ić",
        Form.PAST_MALE: "ił",
        Form.PAST_FEMALE: "iła",
        Form.PAST: "ili iły iło",
        Form.IMPERSONAL: "ono iono",
    },
    "iał": {  # powiedz-iał
        Form.BASE: "ieć",
        Form.PAST_MALE: "iał",
        Form.PAST_FEMALE: "iała",
        Form.PAST: "ieli iały iało",
        Form.IMPERSONAL: "iano",
    },
    "nął": {  # krzyk-nął
        Form.BASE: "nąć",
        Form.PAST_MALE: "nął",
        Form.PAST_FEMALE: "nęła",
        Form.PAST: "nęli nęły",
        Form.IMPERSONAL: "nięto",
    },
    "uje": {  # inform-uje
        Form.BASE: "ować",
        Form.PRESENT: "uje ują",
        Form.PAST_MALE: "ował",
        Form.PAST_FEMALE: "owała",
        Form.PAST: "owali owały owało",
        Form.IMPERSONAL: "owano",
        Form.GERUND: "ując",
    },
    "ywać": {  # przekon-uje, przekon-ywał
        Form.BASE: "ywać iwać",
        Form.PRESENT: "uje ują",
        Form.PAST_MALE: "ywał iwał",
        Form.PAST_FEMALE: "ywała iwała",
        Form.PAST: "ywali iwali ywały iwały",
        Form.GERUND: "ując",
    },
    "a": {  # zapewni-a
        Form.BASE: "ać",
        Form.PRESENT: "a ają",
        Form.PAST_MALE: "ał",
        Form.PAST_FEMALE: "ała",
        Form.PAST: "ali ały ało",
        Form.IMPERSONAL: "ano",
        Form.GERUND: "ając",
    },
    "aje": {  # dod-aje, dod-awał
        Form.BASE: "awać",
        Form.PRESENT: "aje ają",
        Form.PAST_MALE: "awał",
        Form.PAST_FEMALE: "awała",
        Form.PAST: "awali awały awało",
        Form.GERUND: "ając",
    },
    "i": {  # mów-i, twierdz-i
        Form.BASE: "ić",
        Form.PRESENT: "i ią ą",
        Form.PAST_MALE: "ił",
        Form.PAST_FEMALE: "iła",
        Form.PAST: "ili iły iło",
        Form.IMPERSONAL: "iono ono",
        Form.GERUND: "iąc ąc",
    },
    "y": {  # tłumacz-y
        Form.BASE: "yć",
        Form.PRESENT: "y ą",
        Form.PAST_MALE: "ył",
        Form.PAST_FEMALE: "yła",
        Form.PAST: "yli yły",
        Form.IMPERSONAL: "ono",
        Form.GERUND: "ąc",
    },
}

_CUES = conjugated(
    {
        Reporting.SAY: """
ał dod pod przyzn napis przekaz wskaz uzn wyzn zezn dopis zaznacz
ał poinformow oszacow zadeklarow zasugerow zrelacjonow sprecyzow zasygnalizow zaprognozow skonstatow podsumow
ał zakomunikow skalkulow zaalarmow odnotow
ył oświadcz zaznacz podkreśl zauważ wylicz zaświadcz wytłumacz policz oblicz tłumacz przytocz uprzedz
ił stwierdz wyjaśn zapewn ocen powiadom oznajm ujawn ogłos podkreśl zdradz uściśl uzasadn potwierdz obwieśc
ił uprzedz wymien zwróc zgłos
iał opowiedz zapowiedz dopowiedz wspomn przypomn
uje inform relacjon szac prognoz argument deklar sygnaliz konstat precyz suger kalkul raport alarm komunik rozum
ywać przekon przewid wskaz utrzym wykaz przekaz pokaz opis podsumow
a zapewni wyjaśni stwierdz przypomin zapowiad podkreśl uważ przestrzeg oceni zastrzeg wspomin uprzedz ostrzeg opowiad
a powtarz wylicz uściśl oznajmi zaznacz zauważ oświadcz zdradz dopowiad powiad ujawni wymieni zwrac
aje dod pod przyzn uzn zezn wyzn
i mów twierdz sądz uzasadn dowodz głos donos chwal
y tłumacz skarż świadcz wierz zaświadcz
wytknąć past_male=wytknął past_female=wytknęła past=wytknęli
wytykać present=wytyka,wytykają past_male=wytykał past_female=wytykała past=wytykali
wypomnieć past_male=wypomniał past_female=wypomniała past=wypomnieli
wypominać present=wypomina,wypominają past_male=wypominał past_female=wypominała past=wypominali
powiedzieć past_male=powiedział past_female=powiedziała past=powiedzieli,powiedziały impersonal=powiedziano
ostorzec past_male=orzekł past_female=orzekła past=orzekli,orzekły,orzekło impersonal=orzeczono
stanowić present=stanowi,stanowią
donosić present=donosi,donoszą past_male=donosił past_female=donosiła past=donosili,donosiły
głosić present=głosi,głoszą
rzec past_male=ostrzegł past_female=ostrzegła past=ostrzegli,ostrzegły
przestrzec past_male=przestrzegł past_female=przestrzegła past=przestrzegli
zastrzec past_male=zastrzegł past_female=zastrzegła past=zastrzegli
rzec past_male=rzekł past_female=rzekła past=rzekli
donieść past_male=doniósł past_female=doniosła past=donieśli,doniosły
dowieść past_male=dowiódł past_female=dowiodła past=dowiedli
pisać present=pisze,piszą past_male=pisał past_female=pisała past=pisali
dodać past_male=dodał past_female=dodała past=dodali,dodały impersonal=dodano
podawać present=podaje,podają
wyjaśniać present=wyjaśnia,wyjaśniają
myśleć present=myśli,myślą past_male=myślał past_female=myślała past=myśleli
wierzyć present=wierzy,wierzą
pamiętać present=pamięta,pamiętają
przyznawać present=przyznaje,przyznają
przekonywać present=przekonuje,przekonują
zwierzyć past_male=zwierzył past_female=zwierzyła
zażartować past_male=zażartował past_female=zażartowała past=zażartowali
żalić present=żali,żalą past_male=żalił past_female=żaliła past=żalili
wynikać impersonal=wynika,wynikało
przekonany present=przekonany,przekonana,przekonani
pewny present=pewny,pewna,pewni,pewien
""",
        Reporting.STATE: """
ał wykaz pokaz ustal sprawdz
ył zobacz zobaczył
ił ustal sprawdz wykrył zaobserwował wyklucz
uje diagnoz
a ustal potwierdz ogłasz
wykazać past_male=wykazał past_female=wykazała past=wykazali,wykazały,wykazało
potwierdzić past_male=potwierdził past_female=potwierdziła past=potwierdzili,potwierdziły impersonal=potwierdzono
zgodzić past_male=zgodził past_female=zgodziła past=zgodzili,zgodziły
odkryć past_male=odkrył past_female=odkryła past=odkryli impersonal=odkryto
zaobserwować past_male=zaobserwował past_female=zaobserwowała past=zaobserwowali impersonal=zaobserwowano
wykryć past_male=wykrył past_female=wykryła past=wykryli impersonal=wykryto
spodziewać present=spodziewa,spodziewają past_male=spodziewał past_female=spodziewała past=spodziewali
oczekiwać present=oczekuje,oczekują
""",
        Reporting.DENY: """
ił zaprzecz odrzuc
ył zaprzecz wyklucz
a zaprzecz odpier wyklucz odrzuc
uje kwestion dement neg
ał zdementow zakwestionow zanegow
wątpić present=wątpi,wątpią past_male=wątpił past_female=wątpiła past=wątpili
""",
        Reporting.ACCUSE: """
ył oskarż
a oskarż obwini zarzuc
ił obwin zarzuc
uje podejrzew
podejrzewać present=podejrzewa,podejrzewają past_male=podejrzewał past_female=podejrzewała past=podejrzewali
""",
        Reporting.CALL: """
ał nazw okrzykn opis scharakteryzow skrytykow pochwal
ił określ
a określ nazyw
uje krytyk
ywać nazyw
nazwać past_male=nazwał past_female=nazwała past=nazwali,nazwały
dziękować present=dziękuje,dziękują past_male=dziękował past_female=dziękowała past=dziękowali
podziękować past_male=podziękował past_female=podziękowała past=podziękowali
""",
        Reporting.UTTER: """
nął krzyk wykrzyk westch rzuc mruk parsk szep
ał zapyt spyt odpis zawoł zareagow ripostow skwitow zaśmi zaripostow dopyt skomentow zaintonow zaśpiew skandow zażartow
ił rzuc ironizow zakończ zdziw oburz
ył zakończ zakrzycz
iał odpowiedz
uje koment ironiz żart ripost skand
a pyt woł odpowiad śpiew dopyt komentow
y krzycz
rzucić past_male=rzucił past_female=rzuciła past=rzucili present=rzuca,rzucają
odpowiadać present=odpowiada,odpowiadają past_male=odpowiadał past_female=odpowiadała past=odpowiadali
odeprzeć past_male=odparł past_female=odparła past=odparli
odrzec past_male=odrzekł past_female=odrzekła past=odrzekli
śmiać present=śmieje,śmieją past_male=śmiał past_female=śmiała past=śmiali
zaśmiać past_male=zaśmiał past_female=zaśmiała past=zaśmiali
uśmiechać present=uśmiecha,uśmiechają past_male=uśmiechał past_female=uśmiechała past=uśmiechali
uśmiechnąć past_male=uśmiechnął past_female=uśmiechnęła past=uśmiechnęli
wzdychać present=wzdycha,wzdychają past_male=wzdychał past_female=wzdychała past=wzdychali
dziwić present=dziwi,dziwią past_male=dziwił past_female=dziwiła past=dziwili
oburzać present=oburza,oburzają past_male=oburzał past_female=oburzała past=oburzali
cieszyć present=cieszy,cieszą past_male=cieszył past_female=cieszyła past=cieszyli
krzyczeć past_male=krzyczał past_female=krzyczała past=krzyczeli
kontynuować present=kontynuuje,kontynuują past_male=kontynuował past_female=kontynuowała past=kontynuowali
rozkładać present=rozkłada,rozkładają past_male=rozkładał past_female=rozkładała past=rozkładali
denerwować present=denerwuje,denerwują past_male=denerwował past_female=denerwowała past=denerwowali
irytować present=irytuje,irytują past_male=irytował past_female=irytowała past=irytowali
kryć present=kryje,kryją past_male=krył past_female=kryła past=kryli
ukrywać present=ukrywa,ukrywają past_male=ukrywał past_female=ukrywała past=ukrywali
machać present=macha,machają past_male=machał past_female=machała past=machali
kręcić present=kręci,kręcą past_male=kręcił past_female=kręciła past=kręcili
wzruszać present=wzrusza,wzruszają past_male=wzruszał past_female=wzruszała past=wzruszali
wzruszyć past_male=wzruszył past_female=wzruszyła past=wzruszyli
złościć present=złości,złoszczą past_male=złościł past_female=złościła past=złościli
martwić present=martwi,martwią past_male=martwił past_female=martwiła past=martwili
niepokoić present=niepokoi,niepokoją past_male=niepokoił past_female=niepokoiła past=niepokoili
uciąć past_male=uciął past_female=ucięła past=ucięli
ucinać present=ucina,ucinają past_male=ucinał past_female=ucinała past=ucinali
grzmieć present=grzmi,grzmią past_male=grzmiał past_female=grzmiała past=grzmieli
wtrącić past_male=wtrącił past_female=wtrąciła past=wtrącili present=wtrąca,wtrącają
przerwać past_male=przerwał past_female=przerwała past=przerwali
dopytywać present=dopytuje,dopytują past_male=dopytywał past_female=dopytywała past=dopytywali
zagrzmieć past_male=zagrzmiał past_female=zagrzmiała past=zagrzmieli
wyliczać present=wylicza,wyliczają
kwitować present=kwituje,kwitują past_male=kwitował past_female=kwitowała past=kwitowali
uspokoić past_male=uspokoił past_female=uspokoiła past=uspokoili
płakać present=płacze,płaczą past_male=płakał past_female=płakała past=płakali
uspokajać present=uspokaja,uspokajają past_male=uspokajał past_female=uspokajała past=uspokajali
czytać impersonal=czytamy
brzmieć impersonal=brzmi
głosić present=głosi,głoszą
""",
        Reporting.URGE: """
ał zaapelow nakaz obiec zaproponow zażąd rozkaz
ił poprosił zagroz poradz polec zalec
uje apel propon
a wzyw żąd obiec
ywać nakaz
apelować present=apeluje,apelują
wezwać past_male=wezwał past_female=wezwała past=wezwali
prosić present=prosi,proszą past_male=prosił past_female=prosiła past=prosili
poprosić past_male=poprosił past_female=poprosiła past=poprosili
obiecywać present=obiecuje,obiecują past_male=obiecywał past_female=obiecywała past=obiecywali
domagać present=domaga,domagają past_male=domagał past_female=domagała past=domagali
chcieć present=chce,chcą past_male=chciał past_female=chciała past=chcieli
odmówić past_male=odmówił past_female=odmówiła past=odmówili
zalecać present=zaleca,zalecają
""",
    },
    _PARADIGMS,
)

# -- nouns in all their cases

_CASES = {
    "t": "t ta towi tem cie | ci towie tów tom tami tach",  # prezyden-t
    "r": "r ra rowi rem rze | rzy rowie rów rom rami rach",  # dyrekto-r
    "er": "er ra rowi rem rze | rowie rów rom rami rach",  # minist-er
    "k": "k ka kowi kiem ku | cy kowie ków kom kami kach",  # rzeczni-k
    "ek": "ek ka kowi kiem ku | kowie ków kom kami kach",  # marszał-ek
    "iec": "iec ca cowi cem cu | cy ców com cami cach",  # naukow-iec
    "niec": "niec ńca ńcowi ńcem ńcu | ńcy ńców ńcom ńcami ńcach",  # mieszka-niec
    "ca": "ca cy cę cą | cy ców com cami cach",  # zastęp-ca
    "sta": "sta sty ście stę stą | ści stów stom stami stach",  # ekonomi-sta
    "arz": "- a owi em u | e y om ami ach",  # dziennikarz
    "iel": "- a owi em u | e i om ami ach",  # nauczyciel
    "g": "g ga gowi giem gu | dzy gowie gów gom gami gach",  # psycholo-g
    "s": "- a owi em ie | i ów om ami ach",  # prezes
    "ł": "eł ła łowi łem le | łowie łów łom łami łach",  # pos-eł
    "n": "- a owi em u ie | owie i ów om ami ach",  # syn, konsul, szef
    "y": "y ego emu ym | i ych ym ymi",  # radn-y
    "cy": "y ego emu ym | y ych ym ymi",  # przewodnicząc-y
    "dzia": "a ego emu ą im | owie ów om ami ach",  # sędzi-a
    "ka": "ka ki ce kę ką | ki ek kom kami kach",  # rzecznicz-ka
    "yni": "i ię ią | ie yń iom iami iach",  # naukowczyn-i
    "ąca": "a ej ą | e ych ym ymi",  # radn-a
    "a": "a y ie ę ą | y - om ami ach",  # komis-a
    "ja": "a i ę ą | e i om ami ach",  # policj-a
    "ia": "ia ii ię ią | ie ii iom iami iach",
    "ość": "ć ci cią |",
    "wo": "o u em ie a | a - om ami ach",  # ministerstw-o
    "nie": "e a u em | a - om ami ach",  # badani-e
    "d": "d du dowi dem dzie | dy dów dom dami dach",  # urzą-d
    "ąd": "ąd ędu ędowi ędem ędzie | ędy ędów ędom ędami ędach",  # urz-ąd
    "zek": "zek zku zkowi zkiem | zki zków zkom zkami zkach",  # zwią-zek
    "ół": "ół ołu ołowi ołem ole | oły ołów ołom ołami ołach",  # zesp-ół
    "al": "- a owi em u | e i om ami ach",  # szpital
    "m": "- u owi em ie | y ów om ami ach",  # komitet: without its last change
    "ta": "a y cie ę ą | y - om ami ach",  # gazet-a
    "um": "um | a ów om ami ach",  # muze-um
}

_AGES = tuple(str(age) for age in range(10, 100))
_MEN = declined(
    f"""
ek {" ".join(f"{age}-lat" for age in _AGES)}
t prezyden adwoka studen pacjen agen asysten producen eksper kandyda konsultan policjan architek komendan
t sierżan aspiran prefek delega doktoran dyrygen wój  superinten
r współlokato prezente
r dyrekto prokurato senato redakto dokto profeso akto auto inspekto trene premie menedże ofice reżyse inżynie wicepremie
r kurato inicjato organizato inwesto operato administrato lide selekcjone obserwato komentato wicedyrekto wiceprokurato
r koordynato rekto reporte brygadie bankie współauto negocjato bohate rabi
er minist wiceminist
k rzeczni kierowni naczelni pracowni urzędni polity strażni ratowni napastni zawodni fizy history prawni anality
k mechani matematy chemi kryty muzy straża robotni zwolenni pełnomocni przeciwni wspólni uczestni pomocni skarbni
k poprzedni pułkowni podpułkowni użytkowni synopty genety rolni sojuszni przewodni wojowni współpracowni
ek marszał wicemarszał świad człowi
iec naukow sportow
niec mieszka powsta
ca zastęp rad dowód znaw wykładow kierow spraw obroń dorad zarząd twór przywód przedsiębior sprzedaw hodow wychowaw
ca rozmów wydaw
sta ekonomi aktywi arty specjali staro wicestaro finansi archiwi tury finali publicy rowerzy motocykli
arz dziennikarz lekarz bramkarz piłkarz pisarz malarz sekretarz komisarz gospodarz burmistrz wiceburmistrz mistrz
arz aptekarz kanclerz żołnierz harcerz księgarz bibliotekarz działacz badacz słuchacz widz tłumacz
iel nauczyciel przedstawiciel właściciel obywatel założyciel współwłaściciel współzałożyciel wielbiciel wierzyciel
g psycholo archeolo politolo kardiolo socjolo biolo geolo ginekolo onkolo epidemiolo wirusolo meteorolo pedago
g ekolo filolo strate teolo neurolo radiolo technolo klimatolo
s prezes wiceprezes
ł pos europos
n syn konsul szef kapitan generał admirał major kapral dziekan brat szeryf
n kapelan biskup arcybiskup kardynał papież opiekun weteran kustosz kronikarz
y radn biegł uczon poszkodowan oskarżon podejrzan zatrzyman skazan znajom krewn bezrobotn wojskow pokrzywdzon duchown
cy przewodnicząc wiceprzewodnicząc prowadząc strajkując leśnicz podróżując
dzia sędzi
""",
    _CASES,
)
_WOMEN = declined(
    f"""
ka {" ".join(f"{age}-lat" for age in _AGES)}
ka rzecznicz kierownicz dyrektor lekar posłan senator autor badacz nauczyciel dziennikar trener mieszkan
ka naczelnicz adwokat prokurator ekspert ekonomist artyst aktor redaktor pisar malar sekretar wiceprezes doktor profesor
ka minister premier architekt inżynier aktywist specjalist uczestnicz pracownicz urzędnicz pacjent student kandydat
ka przedstawiciel właściciel założyciel obywatel zawodnicz piłkar sportsmen komisar bibliotekar fizycz prawnicz
ka politycz history reżyser koordynator organizator lider sąsiad koleżan emeryt działacz wiceminister ratownicz
ka policjant kurator współautor współwłaściciel piosenkar wokalist burmistrz inspektor przewodnicz
ka skarbnicz asystent dyrygent reporter wicedyrektor europosłan wiceburmistrz
yni naukowczyn członkin sprzedawczyn mistrzyn wykładowczyn znawczyn wychowawczyn twórczyn rozmówczyn doradczyn
yni obrończyn zastępczyn gospodyn
ąca radn przewodnicząc wiceprzewodnicząc uczon poszkodowan oskarżon podejrzan zatrzyman krewn szefow prezesow prowadząc
ąca pokrzywdzon burmistrzow deputowan
ka psycholoż archeoloż politoloż socjoloż bioloż geoloż kardioloż epidemioloż
a żon kobiet
""",
    _CASES,
)
_BODIES = declined(
    """
wo ministerstw towarzystw przedsiębiorstw starostw województw wydawnictw dowództw nadleśnictw biur
wo kierownictw centr
nie stowarzyszeni zgromadzeni zrzeszeni
ja policj komisj korporacj fundacj organizacj administracj redakcj delegacj opozycj koalicj parti dyrekcj
ja inspekcj federacj akademi agencj kuri instytucj milicj elektrowni telewizj stacj
a prokuratur firm gmin izb służb kancelari rad szkoł
ka spół
ta gazet
ta agencj
ąd urz rz
d są zarzą zakła
ół zesp
zek zwią
al szpital
m klub bank komitet sejm parlament trybunał instytut uniwersytet senat
m sztab wydział departament koncern portal dziennik tygodnik serwis magazyn resort sanepid ratusz samorząd operator
m dom kreml fundusz kongres festiwal teatr holding
um muze konsorcj
ość sie większoś mniejszoś społecznoś
""",
    _CASES,
)
_BODY_FORMS = _words(
    "policja policji policję policją prokuratura prokuratury prokuraturze prokuraturę straż straży strażą rada rady"
    " radzie radę radą urząd urzędu urzędowi urzędem urzędzie rząd rządu rządowi rządem rządzie sąd sądu sądowi"
    " sądem sądzie zarząd zarządu zarządowi zarządem zarządzie związek związku związkowi związkiem związki związków"
    " spółka spółki spółce spółkę spółką grupa grupy grupie grupę grupą partia partii partię firma firmy firmie"
    " firmę firmą klub klubu klubie szkoła szkoły szkole szkołę szpital szpitala szpitalu bank banku bankowi"
    " komenda komendy komendzie komendę agencja agencji stowarzyszenie stowarzyszenia stowarzyszeniu ministerstwo"
    " ministerstwa ministerstwie resort resortu resorcie kuria kurii zespół zespołu zespole instytut instytutu"
    " instytucie uniwersytet uniwersytetu uniwersytecie fundacja fundacji portal portalu dziennik dziennika"
    " tygodnik tygodnika gazeta gazety gazecie telewizja telewizji opozycja opozycji koalicja koalicji komisja"
    " komisji trybunał trybunału trybunale sejm sejmu sejmie senat senatu senacie kancelaria kancelarii parlament"
    " parlamentu parlamencie biuro biura biurze magistrat magistratu magistracie ratusz ratusza ratuszu starostwo"
    " starostwa starostwie gmina gminy gminie izba izby izbie inspekcja inspekcji inspektorat inspektoratu"
    " inspektoracie sanepid sanepidu sanepidzie pogotowie pogotowia pogotowiu wojsko wojska armia armii"
    " nadleśnictwo nadleśnictwa nadleśnictwie dyrekcja dyrekcji przewoźnik przewoźnika producent producenta"
    " kierownictwo kierownictwa organizacja organizacji federacja federacji obrona obrony prokuratorzy redakcja"
    " redakcji regulator regulatora towarzystwo towarzystwa gk spółdzielnia spółdzielni spółdzielnię"
    " przedsiębiorstwo przedsiębiorstwa koncern koncernu sztab sztabu sztabie urzędy media mediów mediach dom domu"
)
_ACRONYMS = _words(
    "msz mswia mon mf ms mkidn cba abw cbś cbśp pg nbp gus zus nfz nik uokik knf ue onz nato pis po psl pgnig kghm"
    " pkp plk gddkia imgw pip krus rpo krs tsue tk sn gpw pko orlen lot rcb wot bbn pzpn uefa fifa unicef who"
    " unesco obwe rmf tvn tvp pap isp sld ko krrit pkw mops pck topr gopr wopr pzu pse mpk mzk ztm kprm gov wsa nsa"
    " ipn pan sgh uw uj agh"
)
_DOCUMENTS = _words(
    "raport raportu raporcie raportem komunikat komunikatu komunikacie komunikatem oświadczenie oświadczenia"
    " oświadczeniu badanie badania badaniu badań badaniach sondaż sondażu sondaże ankieta ankiety dokument"
    " dokumentu dokumencie dokumenty dokumentów dokumentach analiza analizy analizie dane danych statystyki"
    " statystyk ekspertyza ekspertyzy opinia opinii wyrok wyroku wyrokiem uzasadnienie uzasadnienia uzasadnieniu"
    " pismo pisma piśmie list listu liście notatka notatki wpis wpisu wpisie post postu poście artykuł artykułu"
    " artykule publikacja publikacji sprawozdanie sprawozdania sprawozdaniu prognoza prognozy prognoz szacunki"
    " szacunków audyt audytu audycie protokół protokołu protokole akt ustalenia ustaleń informacje informacji"
    " informacja relacja relacji relacje zeznania zeznań apel apelu kontrola kontroli śledztwo śledztwa materiał"
    " materiału nagranie nagrania obliczenia obliczeń wyliczenia wyliczeń"
)
_PEOPLE = _words(
    "eksperci ekspertów ekspertom ekspertami ekspertach ludzie ludzi ludziom ludźmi osoby osób osobom osobami"
    " mieszkańcy świadkowie świadków naukowcy naukowców badacze badaczy lekarze lekarzy policjanci policjantów"
    " strażacy strażaków śledczy śledczych politycy polityków związkowcy związkowców urzędnicy urzędników rodzice"
    " rodziców uczniowie uczniów kibice kibiców władze władz władzom media mediów mediach źródła źródeł botanicy"
    " botaników rolnicy rolników pracownicy pracowników kierowcy kierowców analitycy analityków ekonomiści"
    " ekonomistów autorzy autorów twórcy twórców organizatorzy organizatorów protestujący protestujących obrońcy"
    " obrońców prawnicy prawników uczeni uczonych radni radnych posłowie posłów senatorowie senatorów wolontariusze"
    " wolontariuszy pasażerowie pasażerów klienci klientów turyści turystów sąsiedzi sąsiadów bliscy bliskich"
    " krewni krewnych dziennikarze dziennikarzy biegli biegłych ratownicy ratowników medycy medyków pielęgniarki"
    " pielęgniarek historycy historyków archeolodzy archeologów meteorolodzy meteorologów synoptycy synoptyków"
    " ekolodzy ekologów aktywiści aktywistów przedstawiciele przedstawicieli inwestorzy inwestorów uczestnicy"
    " uczestników członkowie członków dwaj trzej prokuratorzy prokuratorów wędkarze wędkarzy przedsiębiorcy"
    " przedsiębiorców nauczyciele nauczycieli studenci studentów żołnierze żołnierzy"
)
_PLURALS = {
    word: word
    for word in _words(
        "eksperci ludzie osoby mieszkańcy świadkowie naukowcy badacze lekarze policjanci strażacy śledczy politycy"
        " związkowcy urzędnicy rodzice uczniowie kibice władze media źródła botanicy rolnicy pracownicy kierowcy"
        " analitycy ekonomiści autorzy twórcy organizatorzy protestujący obrońcy prawnicy uczeni radni posłowie"
        " wolontariusze pasażerowie klienci turyści sąsiedzi bliscy krewni dziennikarze biegli ratownicy medycy"
        " historycy archeolodzy meteorolodzy synoptycy ekolodzy aktywiści przedstawiciele inwestorzy uczestnicy"
        " członkowie prokuratorzy wędkarze przedsiębiorcy nauczyciele studenci żołnierze"
    )
}
_STATES = {
    form: forms.split()[0]
    for forms in (
        *("polska polski polsce polskę polską", "niemcy niemiec niemcom niemcami niemczech", "rosja rosji rosję rosją"),
        *(
            "ukraina ukrainy ukrainie ukrainę ukrainą",
            "francja francji francję francją",
            "hiszpania hiszpanii hiszpanię",
        ),
        *(
            "włochy włoch włochom włoszech",
            "czechy czech czechom czechach",
            "słowacja słowacji słowację",
            "litwa litwy litwie",
        ),
        *(
            "łotwa łotwy łotwie",
            "estonia estonii",
            "węgry węgier węgrom węgrzech",
            "rumunia rumunii",
            "bułgaria bułgarii",
        ),
        *(
            "białoruś białorusi",
            "chiny chin chinom chinach",
            "japonia japonii",
            "indie indii indiom",
            "turcja turcji turcję",
        ),
        *(
            "izrael izraela izraelowi izraelem",
            "iran iranu iranowi",
            "irak iraku",
            "syria syrii",
            "egipt egiptu",
            "grecja grecji",
        ),
        *(
            "austria austrii",
            "szwajcaria szwajcarii",
            "belgia belgii",
            "holandia holandii",
            "dania danii",
            "szwecja szwecji",
        ),
        *(
            "norwegia norwegii",
            "finlandia finlandii",
            "kanada kanady kanadzie",
            "brazylia brazylii",
            "australia australii",
        ),
        *("gruzja gruzji", "armenia armenii", "mołdawia mołdawii", "serbia serbii", "chorwacja chorwacji", "usa usa"),
        *("ameryka ameryki ameryce", "meksyk meksyku", "portugalia portugalii", "irlandia irlandii", "korea korei"),
    )
    for form in forms.split()
}
_CITIES = {
    form: forms.split()[0]
    for forms in (
        *("warszawa warszawy warszawie warszawę warszawą", "kraków krakowa krakowowi krakowem krakowie"),
        *("gdańsk gdańska gdańskowi gdańskiem gdańsku", "poznań poznania poznaniowi poznaniem poznaniu"),
        *("wrocław wrocławia wrocławiowi wrocławiem wrocławiu", "łódź łodzi łodzią", "szczecin szczecina szczecinie"),
        *("lublin lublina lublinie", "katowice katowic katowicom katowicach", "białystok białegostoku białymstoku"),
        *("rzeszów rzeszowa rzeszowie", "kielce kielc kielcach", "olsztyn olsztyna olsztynie", "toruń torunia toruniu"),
        *("bydgoszcz bydgoszczy", "opole opola opolu", "gdynia gdyni gdynię", "częstochowa częstochowy częstochowie"),
        *("radom radomia radomiu", "berlin berlina berlinie", "moskwa moskwy moskwie moskwę", "kijów kijowa kijowie"),
        *(
            "londyn londynu londynie",
            "paryż paryża paryżu",
            "bruksela brukseli brukselę",
            "waszyngton waszyngtonu waszyngtonie",
        ),
        *(
            "pekin pekinu pekinie",
            "wilno wilna wilnie",
            "praga pragi pradze pragę",
            "wiedeń wiednia wiedniu",
            "rzym rzymu rzymie",
        ),
    )
    for form in forms.split()
}
_NAME_CASES = {
    "an": "- a owi em ie |",  # Adam, Jan
    "sz": "- a owi em u |",  # Tomasz, Andrzej
    "tr": "r ra rowi rem rze |",  # Piot-r
    "ek": "ek ka kowi kiem ku |",  # Mar-ek
    "eł": "eł ła łowi łem le |",  # Paw-eł
    "y": "y ego emu ym |",  # Jerz-y
    "i": "i iego iemu im |",  # Anton-i
    "ł": "ł ła łowi łem le |",  # Micha-ł
    "k": "k ka kowi kiem ku |",  # Dominik
    "d": "d da dowi dem dzie |",  # Konra-d
    "t": "t ta towi tem cie |",  # Rober-t
    "g": "g ga gowi giem gu |",
    "ń": "ń nia niowi niem niu |",
    "na": "a y ie ę ą |",  # Ann-a
    "ria": "ia ii ię ią |",  # Mar-ia
    "ja": "ja ji ję ją |",
    "la": "a i ę ą |",  # Ur-szula
    "ka": "ka ki ce kę ką |",
    "ga": "ga gi dze gę gą |",
    "ta": "ta ty cie tę tą |",
    "da": "da dy dzie dę dą |",
    "ra": "ra ry rze rę rą |",
    "ła": "ła ły le łę łą |",
}
_FIRST_NAMES_MEN = declined(
    """
an adam jan stefan roman damian adrian sebastian marcin bogdan krystian julian fabian kacper zenon szymon
an mieczysław bolesław nikodem maksymilian lucjan borys klemens edmund bernard rajmund ferdynand
an marian zbigniew waldemar
an jakub krzysztof józef stanisław zdzisław mirosław jarosław radosław bronisław wiesław bogusław władysław czesław
an przemysław wacław leon gustaw ludwik igor oskar hubert filip robert artur olaf iwan witold
sz tomasz mateusz łukasz andrzej maciej mikołaj bartosz grzegorz janusz tadeusz dariusz mariusz arkadiusz ireneusz
sz wojciech karol emil kamil daniel gabriel rafał michał juliusz remigiusz tymoteusz eugeniusz kazimierz włodzimierz
sz sławomir błażej lech kazimierz ireneusz klaudiusz
tr piot aleksande wikto
ek mar jac czar lesz włod miec zbysz jur ant wojt bart francisz
eł paw gaw
y jerz ignac cezar konstant walent ksawer alojz wincent
i anton marcel
ł micha rafa
k domini patry henry ludwi ery frydery feli
d konra leonar ryszar edwar alfre dawi bernar edmun
t rober huber norber alber zygmun
""",
    _NAME_CASES,
)
_FIRST_NAMES_WOMEN = declined(
    """
na ann ew iwon joann katarzyn krystyn halin janin grażyn bożen iren helen barbar magdalen hann ilon paulin karolin
na malwin alin sabin ewelin aldon marzen elen ren lin nin sylwan regin justyn martyn kamil ludwin
ria mar jul zof natal emil lid luc cecyl wiktor sylw eugen klaud stefan amel anton aurel oliw nad kornel otyl rozal dar
ja alic patryc łuc felic ka ma
la urszul izabel gabriel angel manuel danuel
ka agniesz moni weroni domini angeli eri
ga jadwi kin
ta małgorza elżbie bea danu edy jolan rena ane żane bernade ani juli mar viole
da wan mag matyl
ra lau aleksand elwi dagma barba
na zuzann milen marlen celin lucyn roksan teres bogusław stanisław wiesław mirosław zdzisław czesław genowef
ga i ol
la kami pol
ga jadwi kin
""",
    _NAME_CASES,
)
_NAMES = {**_FIRST_NAMES_MEN.singular, **_FIRST_NAMES_WOMEN.singular}
_MENS = frozenset(_FIRST_NAMES_MEN.singular)
_WOMENS = frozenset(_FIRST_NAMES_WOMEN.singular)
_ROLES = (
    frozenset(_MEN.singular)
    | frozenset(_WOMEN.singular)
    | _words(
        "rzecznik prasowy źródło źródła gość gościa rozmówca mama tata ksiądz księdza księdzu księdzem sędzina członek"
    )
    | _words("członka członkowi członkiem osoba kobieta mężczyzna mężczyzny chłopak dziewczyna zespół")
) - _words("zespół prasowy")

_MONTHS = {
    "stycznia styczeń styczniu": 1,
    "lutego luty lutym": 2,
    "marca marzec marcu": 3,
    "kwietnia kwiecień kwietniu": 4,
    "maja maj maju": 5,
    "czerwca czerwiec czerwcu": 6,
    "lipca lipiec lipcu": 7,
    "sierpnia sierpień sierpniu": 8,
    "września wrzesień wrześniu": 9,
    "października październik październiku": 10,
    "listopada listopad listopadzie": 11,
    "grudnia grudzień grudniu": 12,
}

LANGUAGE = Language(
    tag="pl",
    name="Polish",
    cues=_CUES,
    complementisers=_words("że iż jakoby"),
    denying_complementisers=_words("by aby żeby ażeby"),
    according_to=(
        *("zdaniem", "według", "wg", "w ocenie", "w opinii", "w przekonaniu", "zgodnie z", "jak wynika z", "w relacji"),
        *("według relacji", "według ustaleń", "według szacunków", "według informacji", "według danych", "w świetle"),
        *(
            "jak czytamy w",
            "jak dowiedział się",
            "jak dowiedziała się",
            "jak dowiedzieli się",
            "ze słów",
            "z relacji",
            "w interpretacji",
            "zgodnie ze słowami",
            "zgodnie z ustaleniami",
        ),
        *("według wyliczeń", "według prognoz", "według zapewnień", "według zapowiedzi", "w mniemaniu", "podług"),
    ),
    according_to_whose=(
        *(("zgodnie z", "słowami"), ("w", "ocenie"), ("w", "opinii"), ("w", "przekonaniu"), ("według", "słów")),
        *(("", "zdaniem"), ("z", "słowami"), ("z", "relacji"), ("według", "relacji"), ("według", "zapewnień")),
    ),
    hearsay_phrases=(
        *("według nieoficjalnych informacji", "według nieoficjalnych ustaleń", "jak nieoficjalnie wiadomo", "podobno"),
        *("jak dowiedzieliśmy się nieoficjalnie", "jak się dowiedzieliśmy", "jak ustaliliśmy", "jak informowaliśmy"),
        *("jak już informowaliśmy", "jak pisaliśmy", "jak wiadomo", "jak się okazało", "według wstępnych ustaleń"),
        *("według wstępnych informacji", "według wstępnych danych", "według wstępnych szacunków", "jak się okazuje"),
        *("z nieoficjalnych informacji wynika", "jak nieoficjalnie ustaliliśmy", "jak podano", "jak poinformowano"),
    ),
    reporting_particles=_words("jak"),
    citing_phrases=("powołując się na", "cytując", "za pośrednictwem"),
    plural_verbs=r"(?:li|onani|pewni|ły|ją|ią|czą|szą|rzą|dzą|żą)$",
    source_prepositions=_words("w we"),
    pointing_phrases=("do takiego wniosku", "takie wnioski", "o tym", "o sprawie", "o zdarzeniu"),
    quoted_names=True,
    drops_subjects=True,
    nouns_first=True,
    heads_first=True,
    free_order=True,
    needs_complementiser=True,
    optional_comma=True,
    signed_headlines=True,
    surname_endings=("ski", "ska", "cki", "cka", "dzki", "dzka", "wicz", "czyk", "czak", "iak", "owski", "ewski"),
    anonymous=_words("źródło źródła źródeł osoba osoby osób"),
    agents=_words("przez"),
    framing_particles=_words("jako za"),
    affiliating=_words("z ze"),
    attribute_endings=("ego", "ej", "ych", "ich", "iej"),
    gerund_endings=("ąc", "wszy", "łszy"),
    speech_dashes="–—-",
    subject_pronouns=_words("ja ty on ona ono my wy oni one kto"),
    modifier_endings=(
        *("ego", "emu", "ej", "ym", "ych", "ymi", "ich", "imi", "iej", "skim", "ckim", "ny", "na", "ne", "ską", "cką"),
        *("owy", "owa", "owe", "ski", "ska", "skie", "cki", "cka", "ckie", "ową", "ną"),
    ),
    adjective_endings=(
        *("ny", "na", "ni", "ski", "ska", "scy", "cki", "cka", "ccy", "owy", "owa", "owi", "szy", "sza", "ły", "ła"),
        *("ący", "ąca", "czy", "cza", "ty", "ta", "wy", "wa"),
    ),
    pronouns={
        "on": Gender.MALE,
        "ona": Gender.FEMALE,
        "ono": Gender.NEUTER,
        "oni": Gender.PLURAL,
        "one": Gender.PLURAL,
        "kto": Gender.PLURAL,
        "ja": Gender.PLURAL,
        "ty": Gender.PLURAL,
        "my": Gender.PLURAL,
        "wy": Gender.PLURAL,
    },
    plural_pronouns=_words("my wy oni one ja"),
    possessives={"jego": Gender.MALE, "jej": Gender.FEMALE, "ich": Gender.PLURAL},
    object_pronouns={
        "niego": Gender.MALE,
        "niemu": Gender.MALE,
        "nim": Gender.MALE,
        "mu": Gender.MALE,
        "jemu": Gender.MALE,
        "niej": Gender.FEMALE,
        "nią": Gender.FEMALE,
        "ją": Gender.FEMALE,
        "nich": Gender.PLURAL,
        "nimi": Gender.PLURAL,
        "im": Gender.PLURAL,
        "nam": Gender.PLURAL,
        "nas": Gender.PLURAL,
        "mi": Gender.PLURAL,
        "mnie": Gender.PLURAL,
        "wam": Gender.PLURAL,
        "sobie": Gender.PLURAL,
        "siebie": Gender.PLURAL,
    },
    objects=_words("to temu tego"),
    question_labels=_words("pytanie p"),
    answer_labels=_words("odpowiedź o"),
    addressees=_words(
        "pan pani pana panu państwo państwa pański pańska ty ciebie tobie twój twoja wy was wam wasz wasza wasze"
    ),
    first_person=_words(
        "ja mnie mi mną mój moja moje moi mojego mojej moich my nas nam nami nasz nasza nasze nasi naszego naszej"
        " naszych jestem jesteśmy mam mamy"
    ),
    reporters=_words("ja my wy"),
    determiners=_words(
        "ten ta to ci te tego tej tych temu tym tę tą tymi ów owa swój swoja swoje swojego swojej swoich swoją swym"
        " jego jej ich mój moja moje nasz nasza nasze naszego naszej każdy każda każde żaden żadna żadne inny inna"
        " inne inni innych innego innej cały cała całe wszystkie wszyscy wszystkich jeden jedna jedno jednego"
        " jednej dwa dwie dwaj dwóch trzy trzech trzej cztery czterech pięć pięciu sześć siedem osiem dziewięć"
        " dziesięć kilka kilku kilkoro wiele wielu część większość niektórzy niektóre niektórych taki taka takie"
        " takich pewien pewna pan pani pana panem"
    ),
    prepositions=_words(
        "w we na z ze do od ode dla po przy o pod nad przed między przez bez za u koło obok wśród wobec przeciw"
        " przeciwko podczas mimo pomimo według wg oprócz poza zamiast wokół dzięki wskutek skutek ku około spośród"
        " spod znad zza ds wzdłuż blisko niedaleko ponad poniżej powyżej względem odnośnie celem"
    ),
    additive=_words("i oraz a"),
    adversative=_words("ale lecz jednak natomiast"),
    conjunctions=_words("i oraz a ale lecz lub albo ani jednak natomiast zaś więc"),
    subordinators=_words(
        "bo ponieważ gdyż jeśli jeżeli gdy kiedy choć chociaż aby żeby by ażeby zanim dopóki odkąd czy skoro mimo jakby"
        " gdyby dlatego zatem tak dlaczego skąd dokąd ile podczas"
    ),
    relatives=_words(
        "który która które którzy którego której których któremu którym którą którymi co kto kogo komu gdzie czyj czyja"
    ),
    contrasts=_words("podczas ale choć natomiast jednak"),
    auxiliaries=_words(
        "by był była było byli były jest są będzie będą zostać może mogą mógł mogła miał miała mieli ma mają"
    ),
    negations=_words("nie ani"),
    neither=_words("ani"),
    adverbs=_words(
        "także też również jeszcze znów ponownie potem później wcześniej już tylko nawet zawsze nigdy często czasem"
        " wkrótce tymczasem jednak natomiast teraz wtedy dziś dzisiaj wczoraj jutro niedawno obecnie rano wieczorem"
        " nocą ostatnio dodatkowo ponadto poza tym dalej zresztą przecież chyba może podobno rzekomo prawdopodobnie"
        " zapewne oczywiście krótko wprost szczerze otwarcie stanowczo wyraźnie wielokrotnie oficjalnie publicznie"
        " osobiście zgodnie jednogłośnie jednomyślnie zdecydowanie telefonicznie"
        " najpierw wreszcie w końcu szczególnie zwłaszcza właśnie dopiero niemal prawie"
        " bardzo tam tu tutaj się tak zatem żartobliwie ironicznie spokojnie emocjonalnie nieoficjalnie pierwotnie"
        " początkowo następnie kolejno głównie m.in razem wspólnie jedynie więc zaś bowiem np tzn zaledwie łącznie"
        " średnio rocznie jednocześnie równocześnie"
    ),
    finite_verbs=_words(
        "jest są był była było byli były będzie będą ma mają miał miała miało mieli miały może mogą mógł mogła"
        " mogło mogli mogły musi muszą trzeba można należy brak chce chcą chciał chciała wie wiedzą stało stał"
        " stała stały został została zostało zostali zostały zostanie zostaną wzrósł wzrosła wzrosło wzrosną spadł"
        " spadła spadło spadły trwa trwają działa działają kosztuje kosztują wynosi wynoszą wyniósł wyniosła"
        " wyniosło wynosiła wynosił przyszła przyszedł przyszli wszedł weszła weszli wyszedł wyszła poszedł poszła"
        " poszli zginął zginęła zginęło zginęli zmarł zmarła zmarli trafił trafiła trafili doszło zaczął zaczęła"
        " zaczęło zaczęli kończy kończą grozi grożą zajmie potrwa stoi stoją leży leżą żyje żyją wraca wracają"
        " wrócił wróciła wrócą ruszył ruszyła ruszy ruszą nastąpi odbędzie odbył odbyła powinien powinna powinno"
        " powinni warto stanie staną staje wyda wydał wydała dał dała dadzą daje dają bierze biorą wziął wzięła"
        " prowadzi prowadzą prowadził prowadziła uda udało znajduje zarabia otrzyma otrzymał otrzymała wpłynął"
        " wpłynęła płaci płacą zapłaci kupi kupił kupiła sprzedał pracuje gra grał wygrał wygrała przegrał strzelił"
        " obejmie obejmuje wskazują pokryje"
        # present of verbs in -a, which looks like a noun
        " czeka przecieka pogłębia zamyka otwiera mieszka szuka spada zmienia czyta pomaga wymaga sprzedaje"
        " sprawdza słucha ogląda zna korzysta wygląda przypada ucieka zarabia zbiera otrzymuje dostaje zaczyna brakuje"
        " wystarcza narzeka polega ułatwia utrudnia oznacza zatrudnia odbiera wybiera rozwija spełnia naprawia obniża"
        " zwiększa zmniejsza ogranicza popiera zatrzymuje pozwala sprzyja umiera czuwa pogarsza poprawia opuszcza"
        " przekracza posiada wypada wygrywa przegrywa zdobywa używa pływa śpiewa nagrywa odmawia zamawia ustawia"
        " dostarcza sięga nadaje pada biega lata trzyma dba odpowiada próbuje wspiera zawiera opiera przebiega"
        " upada podlega stanowi chroni broni leży należy służy uczy leczy liczy walczy toczy dotyczy starczy wystarczy"
        " wynika zależy mieści dzieli płaci traci wróci powróci ruszy trafi zapłaci zmieni naprawi poprawi zgodzi"
        " zwiększy zmniejszy obniży podwyższy ograniczy zakończy rozpocznie zacznie skończy przekroczy powstanie"
        " zostanie zniknie upadnie spadnie spadną wzrośnie rośnie rosną maleje maleją zabraknie zamknie zamkną zamkną"
        " otworzy otworzą odejdzie odejdą przyjdzie przyjdą wejdzie wejdą wyjdzie dojdzie przejdzie przejmie podejmie"
        " zginie zginą przyniesie zawiedzie poniesie ponosi przynosi wychodzi przychodzi chodzi robi zrobi robią"
        " zrobią kupią sprzedadzą stracą zyska zyskają pójdzie pójdą ucierpi ucierpią czuje czują śpi śpią myśli widać"
        " słychać wolno wiadomo podrożeje stanieje istnieje istnieją potrzebuje potrzebują wyniosą przyniosą poniosą"
        " zostaną powstaną znikną wzrosną ruszą zacznie zaczną zginą umrze umrą stanieją"
        " staną dostaną podrożeją obowiązuje panuje kursuje"
        " kursują przebywa przebywają"
    ),
    finite_endings=(
        *("szedł", "szła", "szło", "szli", "szły", "iósł", "iosła", "ieśli", "iegł", "iegła", "ekł", "ekła", "ekli"),
        *("ał", "ała", "ało", "ali", "ały", "ił", "iła", "iło", "ili", "iły", "ył", "yła", "yło", "yli", "yły", "ął"),
        *("ęła", "ęło", "ęli", "ęły", "ieli", "uje", "ują", "aje", "ają", "eje", "eją", "ano", "ono", "iono", "ięto"),
        *("szy", "dzi", "czy", "rze", "ią", "żą", "szą", "nie"),
    ),
    certain_endings=(
        *("ował", "owała", "owało", "owali", "owały", "ywał", "ywała", "ywali", "ywały", "iwał", "iwała", "iwali"),
        *(
            "uje",
            "ują",
            "ęła",
            "ęło",
            "ęli",
            "ęły",
            "liśmy",
            "łyśmy",
            "jemy",
            "niała",
            "niali",
            "niało",
            "ciła",
            "ciło",
            "cili",
        ),
        *("ziła", "ziło", "zili", "niła", "niło", "nili", "ajemy", "zało", "zała", "zali", "szyła", "szyło", "czyło"),
        *("czyła", "stało", "wało", "dało", "ryło", "wiło", "wili", "ają", "ieją"),
    ),
    name_endings=(
        *(("skiego", "ski"), ("skiemu", "ski"), ("skim", "ski"), ("ski", "ski"), ("skiej", "ska"), ("ską", "ska")),
        *(("ska", "ska"), ("ckiego", "cki"), ("ckiemu", "cki"), ("ckim", "cki"), ("cki", "cki"), ("ckiej", "cka")),
        *(
            ("cką", "cka"),
            ("cka", "cka"),
            ("dzkiego", "dzki"),
            ("dzkiemu", "dzki"),
            ("dzkim", "dzki"),
            ("dzki", "dzki"),
        ),
        *(("dzkiej", "dzka"), ("dzką", "dzka"), ("dzka", "dzka")),
        *(
            ("iec", "c"),
            ("cowi", "c"),
            ("cem", "c"),
            ("ca", "c"),
            ("cu", "c"),
            ("ek", "k"),
            ("kowi", "k"),
            ("kiem", "k"),
        ),
        *(("ka", "k"), ("ku", "k"), ("eł", "ł"), ("łowi", "ł"), ("łem", "ł"), ("ła", "ł"), ("le", "ł"), ("niowi", "n")),
        *(
            ("niem", "n"),
            ("nia", "n"),
            ("niu", "n"),
            ("ń", "n"),
            ("siem", "s"),
            ("sia", "s"),
            ("siowi", "s"),
            ("ś", "s"),
        ),
        *(
            ("ciem", "c"),
            ("cia", "c"),
            ("ciowi", "c"),
            ("ć", "c"),
            ("ziowi", "z"),
            ("zia", "z"),
            ("rze", "r"),
            ("cie", "t"),
        ),
        *(("dzie", "d"), ("dze", "g"), ("ce", "k"), ("nie", "n"), ("owi", ""), ("iego", ""), ("iemu", ""), ("ego", "")),
        *(
            ("emu", ""),
            ("ym", ""),
            ("im", ""),
            ("iem", ""),
            ("em", ""),
            ("iej", ""),
            ("ej", ""),
            ("ią", ""),
            ("ią", ""),
        ),
        *(
            ("ii", ""),
            ("ie", ""),
            ("ia", ""),
            ("ię", ""),
            ("ą", ""),
            ("ę", ""),
            ("a", ""),
            ("o", ""),
            ("u", ""),
            ("y", ""),
        ),
        *(("i", ""), ("e", "")),
    ),
    oblique_endings=(
        "ego",
        "emu",
        "owi",
        "iem",
        "em",
        "ą",
        "ę",
        "ów",
        "om",
        "ami",
        "ach",
        "ych",
        "ich",
        "skiej",
        "ckiej",
    ),
    plural_nominatives=_MEN.nominative_plurals
    | _WOMEN.nominative_plurals
    | _BODIES.nominative_plurals
    | frozenset(_PLURALS),
    nominatives={
        **dict.fromkeys(_words("policji policję policją"), "policja"),
        **dict.fromkeys(_words("prokuratury prokuraturze prokuraturę prokuraturą"), "prokuratura"),
        **_BODIES.nominatives,
        **_STATES,
        **_CITIES,
        **_MEN.nominatives,
        **_WOMEN.nominatives,
        **{noun: noun for noun in _MEN.singular.values()},
        **dict.fromkeys(_PEOPLE, ""),
        **_PLURALS,
        **_NAMES,
        "pan": "pan",
        "pani": "pani",
        "władze": "władze",
        "ksiądz": "ksiądz",
        "członek": "członek",
        "kobieta": "kobieta",
        "mężczyzna": "mężczyzna",
    },
    titles={
        "pan": Gender.MALE,
        "pani": Gender.FEMALE,
        **dict.fromkeys(
            _words(
                "dr prof inż mgr hab mec asp szt sztab kom insp nadkom podinsp mł st sierż kpt mjr płk ppłk gen por"
                " ppor plut kpr bryg nadbryg dh prok sędz red ks bp abp lek o"
            ),
            None,
        ),
    },
    nobody=_words("nikt żaden żadna żadne żadni"),
    hypotheses=_words("jeśli jeżeli gdyby"),
    name_particles=_words("de van von der di da al bin del della la los las den dos das ter ten zu do el ibn ben"),
    roles=_ROLES,
    gendered={
        **dict.fromkeys(_WOMEN.singular, Gender.FEMALE),
        **dict.fromkeys(_words("kobieta matka córka żona siostra babcia mama"), Gender.FEMALE),
        **dict.fromkeys(_words("mężczyzna ojciec syn mąż brat dziadek tata ksiądz"), Gender.MALE),
    },
    organisations=_BODIES.forms | _BODY_FORMS | _ACRONYMS,
    groups=(frozenset(_MEN.plural) | frozenset(_WOMEN.plural) | _PEOPLE) - _ROLES,
    documents=_DOCUMENTS,
    utterances=_words("słowa słów słowami komentarz komentarza komentarzu"),
    outlet_nouns=_words(
        "dziennik dziennika tygodnik tygodnika portal portalu gazeta gazety radio radia telewizja telewizji"
    ),
    outlets=_words("pap onet interia rmf tvn tvp reuters bbc cnn afp wprost polityka rzeczpospolita"),
    addressing=_words("z"),
    interviews=_words("rozmowie wywiadzie"),
    country_names=_STATES,
    countries=frozenset(_STATES),
    cities=frozenset(_CITIES),
    weekdays=("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"),
    months={name: number for names, number in _MONTHS.items() for name in names.split()},
    numbers=_words(
        "jeden jedna dwa dwie dwaj dwóch trzy trzej cztery pięć sześć siedem osiem dziewięć dziesięć kilka kilku"
    ),
    time_nouns=_words(
        "poniedziałku wtorku środy czwartku piątku soboty niedzieli środę sobotę niedzielę tygodnia tygodniu"
        " tydzień roku rok miesiąca miesiącu dnia dzień nocy rana wieczoru wieczór godzinie godziny południe"
        " południu weekend weekendu poniedziałek wtorek czwartek piątek lat lata latem zimą wiosną jesienią"
    ),
    portfolios=_words(
        "zdrowia finansów edukacji kultury obrony sprawiedliwości rolnictwa klimatu środowiska infrastruktury nauki"
        " rozwoju cyfryzacji sportu energii przemysłu transportu rodziny pracy spraw zagranicznych wewnętrznych"
        " gospodarki zarządu rady sądu spółki firmy klubu miasta gminy województwa powiatu partii komisji szkoły"
        " szpitala stowarzyszenia policji straży związku instytutu fundacji prokuratury resortu urzędu ministerstwa"
        " banku teatru muzeum zespołu drużyny festiwalu projektu publikacji raportu badania badań kampanii"
        " organizacji prasowego generalnego działu wydziału izby kancelarii parafii osiedla wsi portalu gazety"
        " redakcji funduszu koncernu grupy sieci opozycji koalicji rządu"
    ),
    not_quoted=(
        r"tak zwan(?:y|a|e|ego|ej|ych|ym|ymi|ą)",
        r"tzw\.?",
        r"pod (?:nazwą|tytułem|hasłem)",
        r"pt\.?",
        r"ps\.?",
        r"o pseudonimie",
        r"zwan(?:y|a|e|ego|ej)",
        r"znan(?:y|a|e|ego|ej) jako",
        r"słow(?:o|a|em|a)",
        r"termin(?:em|u)?",
        r"hasł(?:o|em)",
    ),
    title_nouns=_words(
        "książka książkę książki powieść powieści film filmu filmie album piosenka piosenkę spektakl spektaklu"
        " sztuka sztukę serial serialu program programu projekt projektu festiwal wystawa wystawę konkurs konkursu"
        " czasopiśmie czasopismo wykład wykładzie tygodnik dziennik rekomendację utwór utworu płyta płytę akcja"
        " akcji kampania kampanii"
    ),
    indefinites=_words("jeden jedna dwaj dwóch kilku kilka pewien pewna"),
    plain_verbs=_words("powiedzieć twierdzić"),
    no_statements=_words("który która które kiedy czy dlaczego jak gdzie kto żeby aby by jeśli"),
    generic_organisations=_words("spółka firma organizacja agencja stowarzyszenie grupa spółki firmy"),
    junk=(
        r"(?:czytaj|zobacz|przeczytaj|sprawdź|oglądaj|posłuchaj) (?:także|też|również|więcej|wideo|koniecznie)\b.*",
        r"(?:czytaj|zobacz|polecamy|warto przeczytać|dowiedz się więcej|więcej)\s*[:>»→].*|czytaj dalej\b.*",
        r"polecamy\W*",
        r"(?:dołącz|zapisz się|obserwuj|śledź|subskrybuj|polub|bądź na bieżąco)\b.*",
        r"(?:masz|widziałeś|byłeś świadkiem)\b.*(?:napisz|zgłoś|wyślij|prześlij|zadzwoń|czekamy)\b.*",
        r"(?:udostępnij|skomentuj|komentarze?|komentarzy|tagi|reklama|(?:materiał|artykuł) sponsorowany)\b.{0,60}",
        r"(?:wszelkie|wszystkie) prawa zastrzeżone\b.*|©.*|copyright\b.*|źródło:.*|oprac\.?:? .{2,40}",
        r"(?:facebook|telegram|twitter|x|whatsapp|instagram|messenger)\W*|najnowsze (?:wiadomości|informacje)\b.*",
        r"(?:zobacz|obejrzyj) (?:galerię|film|wideo|zdjęcia)\b.*|dalsza część (?:artykułu|tekstu)\b.*|\(pap\)\W*",
        r"dziękujemy, że\b.*|podoba ci się\b.*|wesprzyj\b.*|newsletter\b.*|najczęściej czytane\W*|powiązane\b.{0,40}",
        r"\([A-Z]{2,5}\) .{0,30}/ ?.{0,30}/?",
    ),
    captions=(
        r".{0,300}\b(?:fot|foto|zdjęcie|zdjęcia|il|wideo|zdj)\s*[.:/].{2,}",
        r".{3,300}\((?:fot|foto|zdjęcie)\b[^()]{0,60}\)",
    ),
    credit=r"\(?\b(?:fot|foto|zdjęcie|zdj)\s*[.:]+\s*(?P<credit>[^:()]+)\)?\W*$",
    updates=_words("aktualizacja zaktualizowano"),
    publishing=_words("opublikowano publikacja utworzono dodano"),
    time_words=_words("godz godz. o"),
    bylines=(r"(?:autor(?:ka)?|tekst|opracował|opracowała|rozmawiała?|oprac\.?|napisała?)\s*:?\s+(?P<names>\S.*)",),
    byline_words=_words(
        "redakcja dziennikarz dziennikarka korespondent korespondentka redaktor redaktorka reporter reporterka"
    ),
    date_patterns=(
        (
            r"(?:(?P<weekday>{weekday}),?\s*)?(?P<day>\d{{1,2}})\s+(?P<month>{month})"
            r"(?:,?\s+(?P<year>\d{{4}}))?(?:\s*(?:roku|r\.))?"
        ),
        r"(?P<day>\d{{1,2}})[./](?P<month_number>\d{{1,2}})[./](?P<year>\d{{4}})",
        r"(?P<year>\d{{4}})-(?P<month_number>\d{{2}})-(?P<day>\d{{2}})",
    ),
    abbreviations=_words("ul al św"),
    shortenings=_words("ul al im in np tys proc godz św tzw ds tj itd itp ok pt por mln mld nr pl art ust"),
    fact_checking=FactChecking(
        claim_labels=(
            r"(?:sprawdzan[aey] |badan[aey] |analizowan[aey] |fałszyw[aey] |weryfikowan[aey] )?(?:wypowied(?:ź"
            r"|zi)|twierdzeni[ea]|tez[ay]|cytat(?:y)?|stwierdzeni[ea]|przekaz|plotka|informacja|słowa|fejk"
            r"|fake news|zarzut|pogłoska)(?: (?:nr |numer )?\d+)?(?: (?:sprawdzan[aey]|do sprawdzenia|pod "
            r"lupą))?|co (?:powiedziano|zostało powiedziane|powiedział[a]?|powiedzieli|twierdzą|twierdzi|mówią"
            r"|mówi|krąży|sprawdzamy|sprawdziliśmy|zostało opublikowane|napisał[a]?|głosi (?:wpis"
            r"|przekaz))(?: [\w ]{2,30}?)?|o co chodzi|czego dotyczy|treść (?:wpisu|posta|wypowiedzi|przekazu)"
        ),
        claimant_labels=(
            r"kto (?:to )?(?:powiedział[a]?|twierdzi|mówi|rozpowszechnia|napisał[a]?|opublikował[a]?|to "
            r"powiedział[a]?)(?: to)?|kto|autor(?:ka|zy)?(?: (?:wypowiedzi|cytatu|wpisu|twierdzenia|słów"
            r"|posta))?|źródło(?: (?:wypowiedzi|twierdzenia|cytatu))?|wypowiedział[a]?|rozpowszechniając[yae]"
            r"|rozpowszechnia|polityk|mówca"
        ),
        place_labels=(
            r"gdzie(?: (?:się (?:pojawił[oay]?|ukazał[oa]?)|(?:to )?(?:powiedziano|padł[oay](?: wypowiedź| "
            r"słowa)?|powiedział[a]?|opublikowano|krąży|zamieszczono|napisał[a]?)|i kiedy))?|kiedy i gdzie"
            r"|(?:opublikowan[oa]|pojawiło się|zamieszczono|rozpowszechniano)(?: (?:w|na))?|medium|media"
            r"|platforma|miejsce(?: (?:wypowiedzi|publikacji))?|kontekst|okoliczności|kanał"
        ),
        day_labels=(
            r"kiedy(?: (?:to )?(?:powiedział[a]?|padły słowa|padła wypowiedź|opublikowano|powiedziano))?"
            r"|data(?: (?:wypowiedzi|publikacji wpisu|twierdzenia|cytatu|wpisu))?|dzień"
        ),
        verdict_labels=(
            r"(?:nasza |nasz |nasze |końcowa |ostateczna |ostateczny )?(?:ocena|werdykt|wniosek|wnioski"
            r"|podsumowanie|konkluzja|wynik|kwalifikacja|orzeczenie|opinia|rozstrzygnięcie|klasyfikacja"
            r"|rezultat|weryfikacja)(?: (?:końcowa|wypowiedzi|redakcji|\w+a|sprawdzenia|weryfikacji))?"
            r"|gwiazdki|w skrócie|podsumowując|dlaczego to (?:fałsz|nieprawda|manipulacja)|jak oceniamy"
            r"|prawda czy fałsz|jak jest naprawdę|stan faktyczny|w pigułce|fake news w pigułce"
        ),
        rubrics=(
            r"fact-?\s?check(?:ing|ingu)?|weryfikacj[aęi]|weryfikujemy|sprawdzamy|sprawdzam|prawda czy fałsz"
            r"|prawda czy (?:fejk|fake|mit)|fałsz|nieprawda|manipulacja|demaskujemy|fejk(?:i)?|fake news(?:y)?"
            r"|sprawdziliśmy|wyjaśniamy|dezinformacja|czy to prawda|pod lupą|konkret|analiza: zespół"
            r"|mijał[a]? się z prawdą|czy ma rację"
        ),
        verdicts=(
            r"(?:częściow[yae]|częściowo|w większości|w dużej mierze|raczej|niemal|prawie|całkowit[yae]"
            r"|całkowicie|głównie|w części|po części|zupełnie|zupełn[aye]|czyst[yae]|jawn[yae]|oczywist[yae]"
            r"|kompletn[yae]|w pełni|nie do końca)[ -](?:prawd[aąęy]\w*|fałsz\w*|prawdziw[aeyąi]\w*"
            r"|fałszyw[aeyąi]\w*|nieprawd\w*|nieprawdziw[aeyąi]\w*|manipulacj[aąęi]|zgodn[aey] z prawdą"
            r"|bzdur[aąy]|zmyślon[aey])|(?:informacja|treść|wiadomość|zdjęcie|nagranie|obraz|cytat|kontekst"
            r"|przekaz|materiał) (?:nieprawdziw[aey]|fałszyw[aey]|zmanipulowan[aey]|zmyślon[aey]"
            r"|spreparowan[aey]|wprowadzając[aey] w błąd|przerobion[aey]|satyryczn[aey])|fałszyw[ey] kontekst"
            r"|zmieniony kontekst|fałszyw[aeyąi]\w*|fałsz(?:em|u)?|prawdziw[aeyąi]|prawd[aąęy]|półprawd[aąęy]"
            r"|nieprawd[aąęy]|nieprawdziw[aeyąi]\w*|manipulacj[aąęi]|manipuluje|manipulacyjn[aey]"
            r"|nieweryfikowaln[aeyą]|(?:nie do|niemożliw[aey] do) (?:zweryfikowania|sprawdzenia)|fake(?: "
            r"news(?:em)?)?|fejk(?:iem)?|deepfake(?:iem)?|wprowadza(?:ją)? w błąd|wprowadzając[aeyą] w błąd"
            r"|mylą?(?:ca|ce|cy|ci)|(?:bez|brak(?:uje)?|pozbawion[aey]|brak istotnego) kontekstu|wyrwan[aey] "
            r"z kontekstu|poza kontekstem|przesad[aąęy]|przesadzon[aey]|przesadził[a]?|wyolbrzymion[aey]"
            r"|satyr[aąęy]|żart(?:em)?|niepotwierdzon[aeyą]|nieudowodnion[aey]|zmyślon[aeyą]|oszustw(?:o|em|a)"
            r"|nieścisł[aey]|zmanipulowan[aeyą]|spreparowan[aeyą]|przerobion[aeyą]|fotomontaż(?:em)?"
            r"|bezpodstawn[aeyą]|bezzasadn[aey]|nietrafn[aey]|nieaktualn[aey]|stare (?:zdjęcie|nagranie)"
            r"|wymysł(?:em)?|nie jest (?:to )?prawd(?:ą|ziwa|ziwe|ziwy)|nie (?:ma|znajduje) (?:na to "
            r")?(?:dowodów|podstaw|potwierdzenia|pokrycia w faktach)|brak dowodów|mit(?:em)?|kłamstw(?:o|em)"
            r"|niezgodn[aey] z (?:prawdą|rzeczywistością|faktami)|nie zgadza się z faktami|mija się z prawdą"
            r"|bzdur[aąy]|zgodn[aey] z prawdą|błędn[aey]|nieuprawnion[aey]|wygenerowan[aey] przez (?:ai"
            r"|sztuczną inteligencję)"
        ),
        signs=(
            "oceniamy",
            "oceniliśmy",
            "uzna",
            "klasyfikujemy",
            "określamy",
            "dlatego",
            "zatem",
            "więc",
            "podsumowując",
            "w związku z tym",
            "tym samym",
            "kwalifikujemy",
            "zakwalifikowa",
            "wobec tego",
            "nazywamy",
            "zasługuje",
            "przyznajemy",
            "w konsekwencji",
        ),
        judgements=(
            r"dlaczego to {verdict}",
            (
                r"(?:wypowiedź|twierdzenie|tę wypowiedź|to twierdzenie|słowa|informację|tezę|stwierdzenie|wpis"
                r"|przekaz|zdanie|nagranie|zdjęcie)(?: [\w ]{2,40}?)?(?:,? (?:że|jakoby) "
                r"(?P<claim>[^.]+?),?)?(?: oceniamy| oceniliśmy| uznajemy| uznaliśmy| klasyfikujemy| określamy"
                r"| kwalifikujemy| nazywamy)(?: więc| zatem)?(?: jako| za)? {said}"
            ),
            (
                r"(?:oceniamy|oceniliśmy|uznajemy|uznaliśmy|klasyfikujemy|określamy|kwalifikujemy)(?: więc| "
                r"zatem)? (?:tę |to |tą |jej |jego |ją |je )?(?:wypowiedź|twierdzenie|słowa|informację|tezę"
                r"|stwierdzenie|wpis|przekaz)?(?:,? (?:że|jakoby) (?P<claim>[^.]+?),?)?(?: [\w ]{2,40}?)? "
                r"?(?:jako|za) {said}"
            ),
            (
                r"(?:dlatego|zatem|a więc|więc|podsumowując|w związku z tym|tym samym|wobec tego|w "
                r"konsekwencji),? (?:jego |jej |ta |to )?(?:wypowiedź|twierdzenie|informacja|teza|stwierdzenie"
                r"|słowa|przekaz|wpis)(?: \w+){0,3}? (?:jest|to|są|należy uznać za|uznajemy za|oceniamy jako) "
                r"{verdict}"
            ),
            (
                r"(?:wypowiedź|twierdzenie|informacj[aęe]|tez[aęe]|stwierdzenie|słowa|przekaz|wpis|zdanie)(?: "
                r"[\w ]{2,40}?)? (?:jest|są|to|należy|trzeba|można)(?: więc| zatem| tym samym)(?: uznać)?(?: "
                r"za| jako)? {verdict}"
            ),
            (
                r"(?:wypowiedź|twierdzenie|słowa|tezę|informację|stwierdzenie|wpis)(?: [\w ]{2,40}?)? "
                r"(?:należy|trzeba|można|wypada)(?: więc| zatem)? (?:uznać|określić|zakwalifikować|ocenić)(?: "
                r"więc| zatem)? (?:za|jako) {said}"
            ),
            (
                r"(?:został[aoy]?|zostaje) (?:więc |zatem )?(?:uznan[aey]|oceni(?:ona|one|ony)"
                r"|zakwalifikowan[aey]) (?:za|jako) {said}"
            ),
        ),
        findings=(
            r"(?:to|jest to|są to|tymczasem to)(?: jednak| jest| oczywiście)? {verdict}(?=[.,:;!–])",
            (
                r"(?:ta |to |jego |jej |taka |takie |podana |te )?(?:wypowied(?:ź|zi)|twierdzeni[ea]"
                r"|informacj[ae]|tez[ay]|stwierdzeni[ea]|przekaz(?:y)?|wpis(?:y)?|post|nagranie|film|zdjęcie"
                r"|cytat|słowa|teoria|grafika|pogłoski|doniesienia|zarzut|obraz)(?:,? (?:że|jakoby) "
                r"(?P<claim>[^.]+?),?)?(?: \w+){0,3}? (?:(?:jest|to|są|okazał[aoy]? się|był[aoy]?)(?: jednak| "
                r"więc| zatem| po prostu)? |(?=wprowadza|nie |mija|manipuluje|brak)){verdict}"
            ),
            r"(?:jest|są|był[aoy]?) (?:\w+ )?{verdict}(?=\.)",
            r"(?:(?<=[.!?…»”]\s)|(?<![^\n])){verdict}(?=[.!])",
        ),
        headlines=(
            r"(?:to )?{verdict},? (?:że|jakoby|iż) (?P<claim>.+)",
            r"(?:nieprawda|fałsz|nie jest prawdą),? (?:że|jakoby|iż) (?P<claim>.+)",
            (
                r"\A(?P<claim>(?:zdjęcie|nagranie|film|wpis|post|cytat|grafika|informacja|wideo"
                r"|wiadomość)\b.{1,200}?)(?: to| jest)? {verdict}\Z"
            ),
        ),
        scores=(
            r"(?P<value>\d{1,2}|jedna|dwie|trzy|cztery|pięć) (?:gwiazdk\w+ )?(?:na|z)"
            r" (?P<best>\d{1,2}|trzy|trzech|czterech|cztery|pięć|pięciu|sześciu)(?: gwiazd\w+)?"
        ),
        numbers={
            "jedna": 1,
            "jeden": 1,
            "dwie": 2,
            "dwa": 2,
            "trzy": 3,
            "trzech": 3,
            "cztery": 4,
            "czterech": 4,
            "pięć": 5,
            "pięciu": 5,
            "sześciu": 6,
        },
        openers=r"w|we|na|podczas|przez|u|przy|za pośrednictwem|w trakcie|na antenie|w czasie|z trybuny",
        day_openers=r"z|od|dnia|w dniu|ze|do",
        carriers=(
            r"(?:[\w-]+ )?(?:wpis\w*|film\w*|nagrani\w+|post(?:y|u|em|ów|ach)?|zdjęci\w+|wiadomoś\w+|grafik\w+"
            r"|tweet\w*|mem(?:y|u|em|ów)?|artykuł\w*|łańcusz\w+|wideo|obraz\w*|materiał\w*|komentarz\w*|treści"
            r"|rolk\w+|screen\w*|zrzut\w* ekranu|publikacj\w+|przekaz\w*|fotografi\w+)"
        ),
        spread=(
            r"(?:opublikowan\w+|udostępnian\w+|udostępnion\w+|udostępnił\w*|krąż\w+|napisał\w*|zamieszczon\w+"
            r"|zamieścił\w*|pojawił\w* się|rozpowszechnian\w+|rozpowszechnia\w*|opublikował\w*|rozchodzi się"
            r"|rozsyłan\w+|popularn\w+|hula)"
        ),
        platforms=(
            r"(?:na |w |we |przez |do |po )?(?:facebooku|facebooka|facebook|twitterze|twittera|twitter|(?-i:X)"
            r"|(?:platformie|serwisie|portalu) (?:(?-i:X)|facebook|tiktok|instagram|youtube)|instagramie"
            r"|instagram|tiktoku|tik toku|tiktok|whatsappie|whatsapp|telegramie|telegram|youtube|youtubie"
            r"|messengerze|linkedinie|wykopie|mediach społecznościowych|media społecznościowe|social mediach"
            r"|sieci|internecie)"
        ),
        accounts=(
            r"(?:użytkowni(?:k|czka|ka|czki|kiem)|internaut(?:a|ka|y)|kont[oa]|koncie|stron[aęiy]|stronie"
            r"|fanpage[\w’']*|profil(?:u|e)?|kanał(?:u|e|le)?|grup[aęyi]e?|portal[u]?|serwis(?:u)?|blog(?:u|er"
            r"|erka)?|influencer(?:ka)?)(?: (?:o nazwie|facebookowy|na facebooku|facebookowa))?"
        ),
        crowds=(
            r"internauci|(?:część |niektórzy |liczni )?użytkownicy (?:facebooka|mediów społecznościowych|sieci"
            r"|tiktoka|twittera|serwisu (?-i:X)|platformy (?-i:X)|internetu)"
        ),
        guests=r"gości(?:em|ł w|ła w|ł na|nią)|w rozmowie z|w wywiadzie dla|na antenie|w studiu",
        occasions=(
            r"debac\w+|debat\w+|przemówieni\w+|wywia\w+|rozmow\w+|konferencji(?: prasowej)?|wiec\w+|program\w+"
            r"|audycji|sesj\w+|posiedzeni\w+|podca\w+|sejm(?:ie)?|senacie|senat|radzie miasta|spotkani\w+"
            r"|wystąpieni\w+|mównicy|antenie|kongresie|konwencji|orędzi\w+|studi\w+|exposé"
        ),
        hints=(
            r"wyszukiwani\w+ (?:obrazem|obrazów|wsteczne\w*|odwrotne\w*)|odwrócon\w+ wyszukiwani\w+",
            r"zarchiwizowan\w+|archiwum|(?:tutaj|archiwalna wersja)",
            (
                r"(?:udostępnion\w+|wyświetlon\w+|obejrzan\w+|polubion\w+|udostępniono|wyświetlono|obejrzało) "
                r"(?:ponad |prawie |blisko )?[\d.,]+|[\d.,]+ (?:tys\. |tysięcy |mln )?(?:razy|udostępnień"
                r"|wyświetleń|polubień|komentarzy|reakcji)"
            ),
            (
                r"viral\w*|wiral\w*|krąż\w+|rozchodz\w+|rozpowszechnia\w*|mediach społecznościowych|internauci"
                r"|udostępnia\w*|hula po sieci|w sieci"
            ),
            r"zrzut\w* ekranu|screen\w*|podpis\w*|opis(?:em|ie)?|wpis(?:u|ie|em|y)?|czytamy|komentarz\w*",
            (
                r"rzekom\w+|jakoby|twierdz\w+|ma (?:pokazywać|przedstawiać)|według autora|głosi|przekonuj\w+"
                r"|sugeruj\w+|wypowied(?:ź|zi)|stwierdził\w*|tez[aęy]"
            ),
            (
                r"(?:sprawdziliśmy|sprawdzamy|zweryfikowaliśmy|zapytaliśmy|zwróciliśmy się|skontaktowaliśmy "
                r"się|przeanalizowaliśmy|ustaliliśmy|wyjaśniamy|przekazał\w* nam|odpowiedział\w* nam|w "
                r"rozmowie z|nie odpowiedział\w*)|czy to prawda|skąd (?:te|naprawdę)"
            ),
            (
                r"wyrwan\w+ z kontekstu|bez kontekstu|brak kontekstu|zmanipulowan\w+|fotomontaż\w*|fejk\w*"
                r"|fake ?news\w*|wprowadza w błąd|przerobion\w+|oszustwo|to (?:nieprawda|fałsz|manipulacja)"
                r"|nie ma dowodów|brak dowodów|sztuczn\w+ inteligencj\w+|satyr\w+|dezinformacj\w+"
                r"|nieprawdziw\w+|fałszyw\w+"
            ),
            (
                r"w rzeczywistości|tymczasem|naprawdę|faktycznie|nie pokazuje|nie ma nic wspólnego|jednak|z "
                r"danych wynika|według danych"
            ),
            r"fact-?\s?check\w*|weryfikacj\w+|dezinformacj\w+|demagog\w*",
        ),
        denials=(
            r"nie[,:] |.{2,80} (?:mija się z prawdą|przesadza|ma rację|nie ma racji|myli się|manipuluje"
            r"|wprowadza w błąd)\b|nie, |to nie (?:jest )?|nieprawda|to nieprawda|to (?:nie|fałsz|fejk|fake)"
            r"|fałsz|nie ma dowodów|czy .{3,200}\?|(?:zdjęcie|nagranie|film|wideo|wpis)\b.{0,120} (?:nie "
            r"(?:pokazuje|przedstawia|jest)|to (?:fejk|fake|fałsz|manipulacja|fotomontaż))"
        ),
        subjects=(
            r"wypowied(?:ź|zi)|twierdzeni[ae]|stwierdzeni[ae]|tez[ay]|informacj[ae]|przekaz\w*|wpis(?:y|u)?"
            r"|post(?:y)?|nagrani[ae]|film(?:y|ik)?|wideo|zdjęci[ae]|obraz(?:ek)?|cytat(?:y)?|wiadomoś(?:ć|ci)"
            r"|słowa|dane|liczb[ay]|grafik[ai]|pogłosk[ai]|plotk[ai]|teori[ae]|doniesieni[ae]|zarzut\w*"
            r"|histori[ae]|artykuł\w*|mem\w*|zdanie|tweet|fotografi[ae]"
        ),
        links=r"jest|są|był|była|było|były|to|okazał\w* się|pozostaje|należy uznać za|uznajemy za|oceniamy jako",
        statings=(
            r"(?:to|jest to|są to|tymczasem to|wszystko to|a to|ale to)(?: jest| jednak| po prostu)?"
            r"|(?<=[.!?:;,–] )to|mamy do czynienia z|nie ma"
        ),
        replies=(
            r"w rozmowie z|(?:przekazał\w*|powiedział\w*|odpowiedział\w*|odpisał\w*|wyjaśnił\w*"
            r"|potwierdził\w*) (?:nam|redakcji|\w+owi)|rzecznik|rzeczniczka|zapytan\w+|poproszon\w+|pytan\w+ "
            r"przez nas"
        ),
        assertions=(
            (
                r"(?:twierdz[iąa]\w*|stwierdził\w*|napisał\w*|powiedział\w*|przekonuj\w+|sugeruj\w+"
                r"|głos[iz]\w*|informuj\w+|podaj\w+|piszą|pisze|mówi\w*|dowodz\w+"
                r"|alarmuj\w+)\b[^.:!?„“\x22]{0,60}?,? (?:że|jakoby|iż) (?P<claim>[^.]+)"
            ),
            (
                r"(?:informacj[aeięą]|plotk[aiię]|twierdzeni[eu]|tez[aęy]|pogłosk[aię]),? (?:że|jakoby|iż) "
                r"(?P<claim>[^.]+)"
            ),
            r"według (?:którego|której|których),? (?P<claim>[^.]+)",
            r"(?:nieprawda|nie jest prawdą|fałszem jest),? (?:że|jakoby|iż) (?P<claim>[^.]+)",
            r"czy (?:to prawda, że |rzeczywiście |naprawdę )(?P<claim>[^?]+)",
        ),
        affirmed=r"prawd[aąę]|prawdziw\w+|zgodn[aey] z prawdą",
        conclusions=(
            r"podsumowując|reasumując|w skrócie|zatem|a więc|dlatego|w związku z tym|tym samym|wobec tego"
            r"|ostatecznie"
        ),
    ),
    male_names=_MENS - _WOMENS,
    female_names=_WOMENS - _MENS,
)

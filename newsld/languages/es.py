"""Spanish, of Spain and the Americas. The word lists come from general knowledge of the language."""

from newsld.model.fact_checking import FactChecking
from newsld.model.language import Form, Gender, Language, Reporting, conjugated


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PARADIGMS = {
    "ar": {
        Form.BASE: "ar arse",
        Form.PRESENT: "a an",
        Form.PAST: "ó aron aba aban",
        Form.PARTICIPLE: "ado",
        Form.GERUND: "ando",
    },
    "er": {
        Form.BASE: "er erse",
        Form.PRESENT: "e en",
        Form.PAST: "ió ieron ía ían",
        Form.PARTICIPLE: "ido",
        Form.GERUND: "iendo",
    },
    "ir": {
        Form.BASE: "ir irse",
        Form.PRESENT: "e en",
        Form.PAST: "ió ieron ía ían",
        Form.PARTICIPLE: "ido",
        Form.GERUND: "iendo",
    },
}

_CUES = conjugated(
    {
        Reporting.SAY: """
decir base=decir present=dice,dicen past=dijo,dijeron,decía,decían participle=dicho gerund=diciendo
ar asegur afirm declar manifest explic señal indic opin consider estim calcul argument aleg aclar precis detall
ar coment puntualiz recalc subray remarc enfatiz sentenci zanj apostill agreg acot apunt asever alert reiter
ar rememor relat narr conjetur especul pronostic augur vaticin razon matiz ironiz brome lament critic postul ratific
ar corrobor testific atestigu confes sospech dictamin especific objet abund inform justific testimoni jact ufan
ar reproch extern insinu valor sintetiz remach esgrim deslig ahond replic contest jur tuite enunci barrunt cavil report
er cre entend respond reconoc
ir admit escrib resum transmit coincid insist
contar base=contar present=cuenta,cuentan past=contó,contaron,contaba,contaban participle=contado gerund=contando
recordar present=recuerda,recuerdan past=recordó,recordaron,recordaba,recordaban participle=recordado gerund=recordando
creer past=creyó,creyeron gerund=creyendo
entender present=entiende,entienden
escribir participle=escrito
defender present=defiende,defienden past=defendió,defendieron,defendía participle=defendido gerund=defendiendo
trascender present=trasciende past=trascendió participle=trascendido
desprender present=desprende past=desprende,desprendía
añadir present=añade,añaden past=añadió,añadieron,añadía,añadían participle=añadido gerund=añadiendo
advertir present=advierte,advierten past=advirtió,advirtieron,advertía,advertían participle=advertido gerund=advirtiendo
sostener present=sostiene,sostienen past=sostuvo,sostuvieron,sostenía,sostenían participle=sostenido gerund=sosteniendo
mantener present=mantiene,mantienen past=mantuvo,mantuvieron,mantenía,mantenían participle=mantenido
exponer present=expone,exponen past=expuso,expusieron,exponía,exponían participle=expuesto gerund=exponiendo
concluir present=concluye,concluyen past=concluyó,concluyeron,concluía participle=concluido gerund=concluyendo
argüir present=arguye,arguyen past=arguyó,arguyeron participle=argüido gerund=arguyendo
intuir present=intuye,intuyen past=intuyó,intuyeron,intuía
deducir present=deduce,deducen past=dedujo,dedujeron,deducía participle=deducido gerund=deduciendo
aducir present=aduce,aducen past=adujo,adujeron,aducía participle=aducido gerund=aduciendo
referir present=refiere,refieren past=refirió,refirieron,refería participle=referido gerund=refiriendo
repetir present=repite,repiten past=repitió,repitieron,repetía participle=repetido gerund=repitiendo
suponer present=supone,suponen past=supuso,supusieron,suponía,suponían participle=supuesto
pensar base=pensar present=piensa,piensan past=pensó,pensaron,pensaba,pensaban participle=pensado gerund=pensando
quejar base=quejarse present=queja,quejan past=quejó,quejaron,quejaba,quejaban participle=quejado gerund=quejándose
sugerir present=sugiere,sugieren past=sugirió,sugirieron,sugería participle=sugerido gerund=sugiriendo
convenir present=conviene,convienen past=convino,convinieron
rumorear present=rumorea past=rumoreó,rumoreaba participle=rumoreado
""",
        Reporting.STATE: """
ar anunci confirm public revel desvel destac divulg notific pronunci constat certific document comunic avis mencion
ar denunci celebr adelant avanz filtr cifr observ estipul determin acredit reflej evidenci acept
ar dej
er conoc establec sab recog
ir difund percib
demostrar present=demuestra,demuestran past=demostró,demostraron,demostraba participle=demostrado gerund=demostrando
mostrar present=muestra,muestran past=mostró,mostraron,mostraba,mostraban participle=mostrado gerund=mostrando
comprobar present=comprueba,comprueban past=comprobó,comprobaron participle=comprobado
encontrar present=encuentra,encuentran past=encontró,encontraron participle=encontrado
situar present=sitúa,sitúan past=situó,situaron,situaba participle=situado gerund=situando
prever present=prevé,prevén past=previó,previeron,preveía,preveían participle=previsto
predecir present=predice,predicen past=predijo,predijeron participle=predicho
saber past=supo,supieron
descubrir present=descubre,descubren past=descubrió,descubrieron participle=descubierto gerund=descubriendo
constar present=consta past=constaba,constó
notar present=nota past=notó
""",
        Reporting.DENY: """
negar base=negar present=niega,niegan past=negó,negaron,negaba,negaban participle=negado gerund=negando
desmentir present=desmiente,desmienten past=desmintió,desmintieron,desmentía participle=desmentido gerund=desmintiendo
ar descart rechaz refut cuestion dud
rebatir present=rebate,rebaten past=rebatió,rebatieron participle=rebatido
""",
        Reporting.ACCUSE: """
ar acus culp responsabiliz
""",
        Reporting.CALL: """
ar calific denomin tild tach elogi conden carg ensalz alab compar bautiz censur catalog atac aval respald
llamar present=llama,llaman past=llamó,llamaron,llamaba,llamaban participle=llamado gerund=llamando
definir present=define,definen past=definió,definieron,definía,definían participle=definido gerund=definiendo
describir present=describe,describen past=describió,describieron,describía participle=descrito gerund=describiendo
aplaudir present=aplaude,aplauden past=aplaudió,aplaudieron participle=aplaudido
agradecer present=agradece,agradecen past=agradeció,agradecieron,agradecía participle=agradecido gerund=agradeciendo
arremeter present=arremete,arremeten past=arremetió,arremetieron participle=arremetido gerund=arremetiendo
""",
        Reporting.UTTER: """
ar tranquiliz rez
ar pregunt grit exclam susurr suspir murmur balbuce solloz clam cant continu espet interpel expres salud felicit
ar reflexion plante arranc remat desahog vocifer interrog mascull gruñ protest dese sincer poste lanz dispar termin
ar cort tarare entun core relativiz chill contraatac retruc repregunt
proseguir present=prosigue,prosiguen past=prosiguió,prosiguieron,proseguía participle=proseguido gerund=prosiguiendo
seguir present=sigue,siguen past=siguió,siguieron
reír present=ríe,ríen past=rió,rieron,reía participle=reído gerund=riendo
sonreír present=sonríe,sonríen past=sonrió,sonrieron,sonreía gerund=sonriendo
despedir present=despide,despiden past=despidió,despidieron,despedía participle=despedido
leer present=lee past=leyó,leyeron participle=leído
soltar present=suelta,sueltan past=soltó,soltaron participle=soltado
comenzar present=comienza,comienzan past=comenzó,comenzaron
empezar present=empieza,empiezan past=empezó,empezaron
terciar present=tercia past=terció
intervenir present=interviene past=intervino
""",
        Reporting.URGE: """
pedir present=pide,piden past=pidió,pidieron,pedía,pedían participle=pedido gerund=pidiendo
exigir present=exige,exigen past=exigió,exigieron,exigía,exigían participle=exigido gerund=exigiendo
ar reclam demand solicit orden implor suplic inst aconsej amenaz esper dese reivindic consult invit anim convoc
ar invoc propugn abog aspir ret emplaz garantiz
proponer present=propone,proponen past=propuso,propusieron,proponía participle=propuesto gerund=proponiendo
prometer present=promete,prometen past=prometió,prometieron,prometía participle=prometido gerund=prometiendo
comprometer present=compromete,comprometen past=comprometió,comprometieron participle=comprometido
urgir present=urge,urgen past=urgió,urgieron participle=urgido
recomendar present=recomienda,recomiendan past=recomendó,recomendaron participle=recomendado
rogar present=ruega,ruegan
querer present=quiere,quieren past=quiso,quisieron,quería,querían
confiar present=confía,confían past=confió,confiaron
ofrecer present=ofrece,ofrecen past=ofreció,ofrecieron participle=ofrecido
disculpar present=disculpa past=disculpó,disculparon
""",
    },
    _PARADIGMS,
)

_DAY_FIRST = (
    r"(?P<weekday>{weekday})?,?\s*(?P<day>\d{{1,2}})(?:º)?\s+(?:de\s+)?(?P<month>{month})\.?,?"
    r"(?:\s+(?:del?\s+)?(?P<year>\d{{4}}))?"
)
_MONTH_FIRST = r"(?P<month>{month})\.?\s+(?P<day>\d{{1,2}})\b,?\s+(?:del?\s+)?(?P<year>\d{{4}})"
_NUMBERS = r"(?P<day>\d{{1,2}})[/.-](?P<month_number>\d{{1,2}})[/.-](?P<year>\d{{4}})"
_ISO = r"(?P<year>\d{{4}})-(?P<month_number>\d{{2}})-(?P<day>\d{{2}})"

LANGUAGE = Language(
    tag="es",
    name="Spanish",
    cues=_CUES,
    noun_forms=_words(
        "denuncia cuenta queja nota cita muestra duda demanda pregunta alerta prueba firma llama carga orden corta"
        " cifra espera gana culpa condena censura reclama canta avanza lanza reporta"
    ),
    complementisers=_words("que"),
    drops_subjects=True,
    inverted_compounds=True,
    heads_first=True,
    names_go_on=True,
    article_genders={
        "el": Gender.MALE,
        "un": Gender.MALE,
        "la": Gender.FEMALE,
        "una": Gender.FEMALE,
    },
    circumstantial=_words("a ante en tras durante desde"),
    hypernyms={
        "dirigente": _words("presidente presidenta secretario secretaria líder portavoz candidato candidata"),
        "mandatario": _words("presidente gobernador alcalde primer"),
        "mandataria": _words("presidenta gobernadora alcaldesa primera"),
        "político": _words("presidente ministro diputado senador alcalde portavoz líder candidato exministro"),
        "política": _words("presidenta ministra diputada senadora alcaldesa portavoz líder candidata exministra"),
        "funcionario": _words("secretario director subsecretario titular ministro comisionado jefe delegado encargado"),
        "funcionaria": _words("secretaria directora subsecretaria titular ministra comisionada jefa delegada"),
        "diputado": _words("portavoz líder presidente secretario"),
        "diputada": _words("portavoz líder presidenta secretaria"),
        "legislador": _words("diputado senador congresista"),
        "legisladora": _words("diputada senadora congresista"),
        "parlamentario": _words("diputado senador portavoz"),
        "parlamentaria": _words("diputada senadora portavoz"),
        "edil": _words("concejal concejala portavoz alcalde alcaldesa"),
        "regidor": _words("alcalde concejal"),
        "regidora": _words("alcaldesa concejala"),
        "técnico": _words("entrenador preparador seleccionador míster"),
        "técnica": _words("entrenadora preparadora seleccionadora"),
        "entrenador": _words("técnico preparador seleccionador míster"),
        "entrenadora": _words("técnica preparadora seleccionadora"),
        "preparador": _words("técnico entrenador seleccionador"),
        "seleccionador": _words("técnico entrenador preparador"),
        "guardameta": _words("portero portera arquero arquera"),
        "portero": _words("guardameta arquero"),
        "arquero": _words("guardameta portero"),
        "jugador": _words("delantero centrocampista defensa portero capitán volante lateral futbolista mediocampista"),
        "jugadora": _words("delantera centrocampista defensa portera capitana futbolista"),
        "futbolista": _words("delantero centrocampista defensa portero capitán delantera jugador jugadora"),
        "titular": _words("ministro ministra consejero consejera secretario secretaria director directora"),
        "responsable": _words("director directora jefe jefa consejero consejera ministro ministra coordinador"),
        "directivo": _words("presidente director gerente consejero exdirectivo vicepresidente"),
        "directiva": _words("presidenta directora gerente consejera exdirectiva vicepresidenta"),
        "empresario": _words("presidente fundador dueño propietario director"),
        "empresaria": _words("presidenta fundadora dueña propietaria directora"),
        "experto": _words("profesor catedrático investigador analista director doctor economista"),
        "experta": _words("profesora catedrática investigadora analista directora doctora economista"),
        "científico": _words("investigador profesor biólogo físico químico director catedrático"),
        "científica": _words("investigadora profesora bióloga física química directora catedrática"),
        "investigador": _words("profesor biólogo científico director catedrático autor"),
        "investigadora": _words("profesora bióloga científica directora catedrática autora"),
        "docente": _words("profesor profesora maestro maestra catedrático catedrática"),
        "letrado": _words("abogado"),
        "letrada": _words("abogada"),
        "edila": _words("concejala portavoz"),
        "prelado": _words("obispo arzobispo cardenal"),
        "sindicalista": _words("secretario secretaria portavoz representante"),
        "escritor": _words("autor novelista poeta"),
        "escritora": _words("autora novelista poeta"),
        "autor": _words("escritor novelista poeta investigador"),
        "autora": _words("escritora novelista poeta investigadora"),
        "médico": _words("doctor director cirujano jefe pediatra"),
        "médica": _words("doctora directora cirujana jefa pediatra"),
        "agente": _words("policía guardia inspector inspectora"),
    },
    silent_verbs=_words(
        "esperar querer desear pensar creer suponer confiar preferir dejar terminar seguir considerar entender"
        " encontrar comenzar empezar mostrar conocer detectar registrar"
    ),
    estimating_verbs=_words("situar cifrar"),
    estimating_prepositions=_words("en"),
    plural_verbs=r"n$",
    needs_complementiser=True,
    clitics=_words("se me te le les lo la los las nos os"),
    reflexives=_words("se"),
    document_verbs=_words("leer"),
    emerging_verbs=_words("trascender desprender"),
    refusing_verbs=_words("rechazar descartar"),
    chant_nouns=_words("grito gritos cántico cánticos coro coros voces consigna consignas"),
    amid=_words("entre bajo oyeron oyó escucharon escuchó medio"),
    source_prepositions=_words("desde"),
    plural_endings=("an", "en"),
    compound_participles=("ado", "ido"),
    opinion_bodies=_words(
        "policía fiscalía oposición gobierno ejecutivo patronal sindicato sindicatos partido defensa acusación familia"
        " vecinos ecologistas expertos analistas especialistas economistas organización asociación plataforma"
        " ayuntamiento junta generalitat médicos investigadores padres críticos trabajadores abogados"
    ),
    speech_dashes="—–―",
    hearsay_auxiliaries=_words("habría habrían"),
    according_to=(
        "según",
        "de acuerdo con",
        "de acuerdo a",
        "en palabras de",
        "en opinión de",
        "a juicio de",
        "a juicio del",
        "en opinión del",
        "en palabras del",
        "de acuerdo al",
        "en la opinión de",
        "conforme a",
        "a decir de",
        "al decir de",
    ),
    own_views=(
        "a su juicio",
        "en su opinión",
        "a su entender",
        "en su opinion",
        "a su parecer",
        "a su modo de ver",
        "desde su punto de vista",
        "en sus palabras",
        "según sus palabras",
        "según su versión",
        "según su relato",
        "según su testimonio",
        "según sus cálculos",
    ),
    demonstratives=_words("este esta nuestro nuestra"),
    object_markers=_words("a al"),
    reporting_particles=_words("según como conforme tal"),
    pronouns={
        "él": Gender.MALE,
        "ella": Gender.FEMALE,
        "ello": Gender.NEUTER,
        "ellos": Gender.PLURAL,
        "ellas": Gender.PLURAL,
        "este": Gender.MALE,
        "éste": Gender.MALE,
        "esta": Gender.FEMALE,
        "ésta": Gender.FEMALE,
        "aquel": Gender.MALE,
        "aquella": Gender.FEMALE,
        "quien": Gender.PLURAL,
        "quienes": Gender.PLURAL,
        "yo": Gender.PLURAL,
        "nosotros": Gender.PLURAL,
        "nosotras": Gender.PLURAL,
        "usted": Gender.PLURAL,
        "ustedes": Gender.PLURAL,
    },
    plural_pronouns=_words("ellos ellas nosotros nosotras ustedes quienes"),
    objects=_words("lo eso esto ello"),
    possessives={"su": Gender.NEUTER, "sus": Gender.NEUTER},
    question_labels=_words("pregunta p"),
    answer_labels=_words("respuesta r"),
    addressees=_words("tú usted ustedes te le su sus tu tus vosotros vuestro cree piensa considera"),
    object_pronouns={
        "le": Gender.NEUTER,
        "les": Gender.PLURAL,
        "lo": Gender.MALE,
        "la": Gender.FEMALE,
        "nos": Gender.PLURAL,
        "me": Gender.PLURAL,
        "te": Gender.PLURAL,
    },
    first_person=_words(
        "yo me mi mis mí nosotros nosotras nos nuestro nuestra nuestros nuestras estoy soy tengo creo quiero puedo"
        " voy hago digo sé pedimos tenemos somos estamos queremos vamos hemos podemos debemos creemos pensamos"
        " hacemos lamentamos rechazamos exigimos agradecemos esperamos confirmamos he había"
    ),
    reporters=_words("yo nosotros usted ustedes"),
    expletives=_words("hay había hubo"),
    affiliating=_words("en de del"),
    determiners=_words(
        "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su"
        " sus mi mis tu tus nuestro nuestra nuestros nuestras cada todo toda todos todas otro otra otros otras algún"
        " alguna algunos algunas ningún ninguna varios varias muchos muchas pocos pocas ambos ambas cierto cierta dos"
        " tres cuatro cinco seis siete ocho nueve diez cualquier dicho dicha dichos dichas mismo misma mismos mismas"
        " propio propia propios propias cuyo cuya cuyos cuyas"
    ),
    prepositions=_words(
        "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras"
        " vía pro salvo excepto incluso junto"
    ),
    conjunctions=_words("y e o u pero sino ni mas"),
    additive=_words("y e"),
    adversative=_words("pero sino aunque"),
    genitives=_words("de del"),
    issuing=_words("de del por"),
    agents=_words("por"),
    infinitive_endings=("ar", "er", "ir", "arse", "erse", "irse", "arlo", "erlo", "irlo", "arla", "erla", "irla"),
    no_infinitives=_words(
        "ayer mujer lugar taller alquiler mar hogar lunar bar militar popular familiar escolar solar nuclear regular"
        " similar ejemplar celular auxiliar titular líder poder placer deber par azúcar bienestar malestar pesar"
        " altar collar dólar pilar radar chofer suéter máster ser alcázar azar ministerial mayor peor mejor super"
        " hábitat porvenir mártir menester anteayer cualquier"
    ),
    modals=_words("podido debido querido"),
    conditions=_words("si"),
    sentence_objects=_words("lo"),
    pointing_phrases=("así lo", "eso es lo que", "es lo que"),
    opinion_cues=("para",),
    sequels=("antes de", "después de", "además de", "tras", "al", "para", "a"),
    contractions=_words("del al"),
    any_words=_words("cualquier ningún ninguna toda"),
    definite=_words("el la los las"),
    singulars=_words("uno una"),
    name_links=_words("de del para y e"),
    gerund_endings=("ando", "iendo", "yendo"),
    participle_endings=("ado", "ido", "ada", "ida", "ados", "idos", "adas", "idas"),
    plural=r"[^s]s$",
    age=r"\b(?:de )?\d{1,3} años\b",
    subordinators=_words(
        "pese porque aunque mientras cuando si donde como pues ya puesto conque luego apenas cuanto para tras según"
    ),
    relatives=_words("que quien quienes cual cuales cuyo cuya cuyos cuyas donde"),
    auxiliaries=_words(
        "ha han había habían hubo hubieron haya hayan hubiera hubieran habrá habrán habría habrían haber habiendo es"
        " son era eran fue fueron sea sean será serán sería serían ser sido siendo está están estaba estaban estuvo"
        " estuvieron estará estar estado puede pueden pudo podría podrían podrá debe deben debía debería deberían"
        " podido querido vuelto venido llegado empezado suele suelen solía quiso quiere va van iba iban vuelve volvió"
        " volvieron vino viene venía acaba acababa acabó llegó he hemos"
    ),
    be=_words("es son era eran fue fueron sea sean será serán sería serían ser sido siendo"),
    neither=_words("ni"),
    negations=_words("no nunca jamás tampoco ni nadie nada"),
    adverbs=_words(
        "también además ya hoy ayer mañana anoche luego después antes entonces ahora aquí allí ahí así aún todavía"
        " siempre nunca jamás tampoco no sí solo sólo apenas casi quizá quizás acaso tal vez incluso inclusive"
        " asimismo igualmente sin embargo obstante mientras tanto finalmente nuevamente posteriormente públicamente"
        " nomás recién afuera fuera dentro adentro cerca lejos delante detrás encima debajo atrás adelante muy más"
        " menos mucho poco tan bien mal primero anteayer acto seguido primeramente eso paralelamente textualmente"
        " literalmente precisamente"
    )
    - _words("eso sin tal no acto"),
    adverb_endings=("mente",),
    no_adverbs=_words("clemente vehemente demente simiente vicepresidente"),
    time_nouns=_words(
        "semana mes año noche mañana tarde madrugada mediodía jornada pasado pasada próximo próxima viernes primavera"
        " verano otoño invierno hoy ayer anoche"
    ),
    certain_endings=(
        *("ó", "aron", "ieron", "yeron", "jeron", "aba", "aban", "ábamos", "ará", "erá", "irá", "arán", "erán", "irán"),
        *("aría", "ería", "iría", "arían", "erían", "irían", "ieran", "iera", "iese", "iesen", "ían", "ase", "asen"),
    ),
    finite_verbs=_words(
        "ha han había habían hubo haya hayan hubiera hubieran habrá habrán habría habrían hay hemos he has es son era"
        " eran fue fueron sea sean será serán sería serían soy somos fuera fuese está están estaba estaban estuvo"
        " estuvieron estará esté estén estoy estamos puede pueden pudo pudieron podía podían podrá podría podrían"
        " pueda puedan debe deben debía debería deberían tiene tienen tenía tuvo tuvieron tendrá tendrán tendría"
        " tenga tengan tengo tenemos hace hacen hacía hizo hicieron hará harán haría haga hagan va van iba iban vaya"
        " vayan vamos voy da dan daba dio dieron dará dé den dice dicen sabe saben sabía supo quiere quieren quería"
        " quiso quisieron viene vienen venía vino vinieron vendrá venga pone ponen ponía puso pusieron pondrá ponga"
        " sale salen salía llega llegan lleva llevan llevó queda quedan quedó pasa pasan pasó vive viven vivía trae"
        " traen trajo cae caen cayó sigue siguen seguía siguió parece parecen parecía ve ven veía vio vieron verá"
        " funciona funcionan prepara preparan existe existen existía exista existan cuesta cuestan representa"
        " representan supone suponen necesita necesitan necesitará falta faltan afecta afectan carece carecen recibe"
        " reciben trabaja trabajan pierde pierden gana ganan sube suben baja bajan crece crecen abre abren cierra"
        " cierran busca buscan permite permiten ofrece ofrecen incluye incluyen obliga obligan cumple cumplen"
        " corresponde mantiene mantienen continúa continúan empieza empiezan comienza comienzan termina terminan"
        " acaba acaban vuelve vuelven toma toman deja dejan entra entran mueve mueven usa usan utiliza utilizan ocupa"
        " corre corren"
        " ocupan acumula acumulan arrastra arrastran resta restan encabeza preside dirige lidera forma forman juega"
        " juegan cuenta cuentan muestra muestran habla hablan responde responden depende dependen aumenta aumentan"
        " causa causan provoca provocan genera generan produce producen contiene contienen menciona refleja visita"
        " visitan espera esperan evita evitan presenta presentan merece merecen consiste trata tratan murió murieron"
        " nació cobra cobran paga pagan compra compran vende venden exige exigen logra logran equivale equivalen"
        " supera superan alcanza alcanzan rige rigen debió cupo quepa corra corran circula circulan circulara cometió"
        " cabe caben duele duelen sirve sirven importa importan gusta gustan sostuvo mantuvo obtuvo detuvo contuvo"
        " condujo produjo redujo tradujo introdujo atrajo dispuso impuso compuso propuso expuso supuso opuso previno"
        " intervino convino anduvo lideran presiden dirigen encabezan integran integra conforma conforman registra"
        " registran enfrenta enfrentan participa participan apoya apoyan rechaza rechazan acusa acusan pide piden"
        " culpa confirma considera consideran afirma afirman asegura aseguran sostiene sostienen cree creen"
    ),
    titles={
        "sr": Gender.MALE,
        "sra": Gender.FEMALE,
        "srta": Gender.FEMALE,
        "señor": Gender.MALE,
        "señora": Gender.FEMALE,
        "don": Gender.MALE,
        "doña": Gender.FEMALE,
        "d": Gender.MALE,
        "dña": Gender.FEMALE,
        "dr": None,
        "dra": Gender.FEMALE,
        "doctor": Gender.MALE,
        "doctora": Gender.FEMALE,
        "lic": None,
        "ing": None,
        "arq": None,
        "prof": None,
        "mtro": Gender.MALE,
        "mtra": Gender.FEMALE,
        "gral": None,
        "cnel": None,
        "cap": None,
        "tte": None,
        "sor": Gender.FEMALE,
        "fray": Gender.MALE,
        "monseñor": Gender.MALE,
        "mons": Gender.MALE,
        "sto": Gender.MALE,
    },
    nobody=_words("nadie ninguno ninguna ningún"),
    hypotheses=_words("si"),
    name_particles=_words(
        "de del la las los y i da do dos di von van der el al bin ben san santa della dal dalla den ter ten te zu e das"
    ),
    name_suffixes=_words("jr ii iii hijo"),
    postposed=_words("cercanas conocedoras consultadas próximas conocedores cercanos"),
    portfolios=_words(
        "sanidad salud hacienda interior defensa justicia economía educación cultura agricultura pesca alimentación"
        " industria comercio turismo trabajo empleo vivienda transportes transporte movilidad infraestructuras"
        " fomento ciencia universidades innovación igualdad exteriores relaciones asuntos medio ambiente energía"
        " minas seguridad gobernación desarrollo social finanzas obras públicas planificación presidencia deportes"
        " urbanismo agua política territorial transición ecológica derechos sociales consumo migraciones inclusión"
    ),
    roles=_words(
        "adjunto adjunta"
        " presidente presidenta vicepresidente vicepresidenta expresidente expresidenta ministro ministra exministro"
        " exministra viceministro viceministra canciller secretario secretaria subsecretario subsecretaria consejero"
        " consejera conseller consellera conselleira exconsejero director directora subdirector subdirectora"
        " exdirector exdirectora exdirectiva exdirectivo directivo directiva gerente jefe jefa portavoz vocero vocera"
        " alcalde alcaldesa exalcalde exalcaldesa edil edila concejal concejala regidor regidora intendente"
        " intendenta gobernador gobernadora exgobernador prefecto delegado delegada subdelegado subdelegada diputado"
        " diputada exdiputado senador senadora eurodiputado eurodiputada congresista legislador legisladora"
        " asambleísta parlamentario parlamentaria procurador procuradora líder dirigente candidato candidata"
        " precandidato embajador embajadora cónsul rey reina príncipe princesa infanta papa cardenal arzobispo obispo"
        " párroco sacerdote cura monja pastor rabino imán juez jueza magistrado magistrada fiscal abogado abogada"
        " letrado letrada notario notaria comisario comisaria inspector inspectora agente sargento teniente capitán"
        " coronel general comandante almirante cabo subteniente militar soldado bombero bombera médico médica doctor"
        " doctora cirujano cirujana pediatra enfermero enfermera epidemiólogo epidemióloga psicólogo psicóloga"
        " psiquiatra farmacéutico farmacéutica veterinario veterinaria científico científica investigador"
        " investigadora profesor profesora catedrático catedrática maestro maestra docente rector rectora vicerrector"
        " decano decana economista analista experto experta especialista consultor consultora asesor asesora"
        " historiador historiadora arqueólogo arqueóloga biólogo bióloga geólogo geóloga físico física químico"
        " química meteorólogo meteoróloga sismólogo sismóloga ingeniero ingeniera arquitecto arquitecta técnico"
        " técnica urbanista ambientalista ecologista activista entrenador entrenadora preparador preparadora"
        " seleccionador seleccionadora míster delantero delantera defensa centrocampista mediocampista volante"
        " portero portera guardameta arquero arquera lateral zaguero extremo jugador jugadora futbolista tenista"
        " ciclista piloto atleta nadador nadadora gimnasta boxeador árbitro árbitra colegiado empresario empresaria"
        " emprendedor emprendedora banquero banquera fundador fundadora cofundador cofundadora dueño dueña"
        " propietario propietaria productor productora agricultor agricultora ganadero ganadera pescador pescadora"
        " campesino campesina trabajador trabajadora obrero obrera empleado empleada funcionario funcionaria"
        " sindicalista conductor conductora chofer chófer taxista camionero maquinista escritor escritora novelista"
        " poeta autor autora periodista cronista reportero reportera corresponsal columnista editor editora"
        " presentador presentadora locutor locutora actor actriz cantante músico música compositor compositora"
        " guionista cineasta realizador realizadora artista pintor pintora escultor escultora fotógrafo fotógrafa"
        " bailarín bailarina coreógrafo coreógrafa diseñador diseñadora chef cocinero cocinera vecino vecina"
        " residente testigo víctima superviviente sobreviviente padre madre hermano hermana hijo hija esposo esposa"
        " marido mujer viudo viuda abuelo abuela tío tía primo prima sobrino sobrina amigo amiga compañero compañera"
        " hombre joven niño niña anciano anciana adolescente estudiante alumno alumna opositor opositora militante"
        " afiliado afiliada usuario usuaria cliente clienta paciente turista pasajero pasajera ciudadano ciudadana"
        " comerciante tendero tendera hotelero hotelera titular encargado encargada responsable coordinador"
        " coordinadora representante apoderado apoderada interventor interventora síndico síndica defensor defensora"
        " contralor contralora tesorero tesorera vocal miembro integrante socio socia cabecilla acusado acusada"
        " imputado imputada investigado detenido detenida condenado condenada procesado procesada sospechoso"
        " denunciante demandante querellante perito forense mandatario mandataria premier primer primera lideresa"
        " cacique comunero popular socialista número cabildante consejal comisionado comisionada superintendente"
        " ejecutivo ejecutiva gestor gestora bibliotecario bibliotecaria archivera archivero conservador conservadora"
        " curador curadora mediador mediadora negociador negociadora enviado enviada relator relatora observador"
        " observadora oceanógrafo oceanógrafa astrónomo astrónoma matemático matemática virólogo viróloga neurólogo"
        " neuróloga cardiólogo cardióloga sociólogo socióloga politólogo politóloga antropólogo antropóloga filósofo"
        " filósofa lingüista humorista influencer youtuber modelo persona individuo repartidor repartidora camarero"
        " camarera mesero panadero panadera apicultor apicultora alpinista montañero montañera guía guardabosques"
        " celador celadora auxiliar becario becaria voluntario voluntaria"
    ),
    title_roles={
        "dr": "doctor",
        "dra": "doctora",
        "prof": "profesor",
        "gral": "general",
        "lic": "licenciado",
        "ing": "ingeniero",
        "mons": "monseñor",
        "monseñor": "monseñor",
    },
    gendered={
        **dict.fromkeys(
            _words(
                "presidenta vicepresidenta expresidenta ministra exministra secretaria consejera directora"
                " exdirectiva jefa vocera alcaldesa concejala edila gobernadora delegada diputada senadora embajadora"
                " reina princesa jueza magistrada abogada comisaria inspectora médica doctora enfermera científica"
                " investigadora profesora catedrática maestra rectora decana ingeniera arquitecta entrenadora"
                " preparadora jugadora empresaria fundadora dueña propietaria trabajadora empleada funcionaria"
                " escritora autora actriz vecina madre hermana hija esposa mujer viuda abuela tía prima sobrina amiga"
                " compañera niña señora coordinadora historiadora bióloga geóloga economista candidata eurodiputada"
                " psicóloga"
            )
            - {"economista"},
            Gender.FEMALE,
        ),
        **dict.fromkeys(
            _words(
                "ministro exministro secretario consejero director vocero alcalde gobernador delegado diputado"
                " senador embajador rey príncipe papa cardenal obispo juez magistrado abogado comisario inspector"
                " médico doctor enfermero científico investigador profesor catedrático maestro rector decano"
                " ingeniero arquitecto entrenador preparador seleccionador jugador empresario fundador dueño"
                " propietario trabajador empleado funcionario escritor autor actor vecino padre hermano hijo esposo"
                " marido viudo abuelo tío primo sobrino amigo compañero niño hombre señor coordinador historiador"
                " técnico portero guardameta dirigente árbitro"
            )
            - {"dirigente", "guardameta"},
            Gender.MALE,
        ),
    },
    articles=_words("el la los las un una unos unas su sus"),
    organisations=_words(
        "gobierno ejecutivo administración ministerio consejería conselleria departamento secretaría subsecretaría"
        " oficina agencia autoridad comisión comité consejo junta parlamento congreso senado asamblea cámara cortes"
        " tribunal corte juzgado audiencia fiscalía procuraduría policía guardia ejército armada fuerza fuerzas"
        " servicio dirección subdirección delegación subdelegación ayuntamiento alcaldía municipalidad municipio"
        " cabildo diputación generalitat govern xunta lehendakaritza comunidad intendencia gobernación prefectura"
        " partido unión federación confederación asociación organización organismo sociedad instituto institución"
        " universidad colegio escuela academia hospital clínica iglesia conferencia fundación fondo banco compañía"
        " empresa firma corporación grupo consorcio aerolínea operadora operador fabricante cadena periódico diario"
        " revista semanario medio canal emisora radio televisión plataforma club equipo liga selección gabinete"
        " presidencia embajada consulado coalición alianza oposición sindicato patronal gremio defensoría contraloría"
        " superintendencia intersindical observatorio centro laboratorio museo biblioteca teatro jurado consultora"
        " inmobiliaria constructora cooperativa mancomunidad ente entidad coordinadora cofradía mesa colectivo"
        " movimiento frente bloque bancada onu otan ue oea oms fmi bce bid cepal unicef unesco fifa uefa psoe pp vox"
        " sumar podemos erc pnv junts morena pri pan ugt ccoo csif ine aemet dgt renfe adif aena imss issste pemex"
        " cfe ypf afip indec dane fbi cia ong moncloa zarzuela kremlin pentágono petróleos eln farc cgt conaie"
        " concesionaria"
    ),
    organisation_names=_words(
        "seguros energía eléctrica telefónica comunicaciones autotransportes transportes airlines líneas"
        " ferrocarriles construcciones inversiones valores capital internacional nacional industrias alimentos"
        " bodegas hoteles medios noticias prensa mundo vanguardia heraldo voz verdad razón tiempo clarín nación"
        " universal comercio atlético deportivo deportiva sporting racing real athletic cd cf fc sa sl united city"
    ),
    bodies=frozenset(
        {
            *("casa blanca", "unión europea", "naciones unidas", "real madrid", "moncloa", "casa rosada", "casa real"),
            *("cruz roja", "guardia civil", "protección civil", "médicos sin fronteras", "amnistía internacional"),
            *("hacienda", "save the children", "la zarzuela", "santa sede", "izquierda unida", "palacio de nariño"),
        }
    ),
    groups=_words(
        "fuentes autoridades funcionarios expertos analistas vecinos residentes activistas manifestantes"
        " investigadores científicos autores médicos sanitarios enfermeras personas diplomáticos diputados senadores"
        " parlamentarios miembros dirigentes líderes simpatizantes opositores trabajadores empleados economistas"
        " testigos familiares amigos compañeros investigadoras fiscales abogados policías agentes bomberos ingenieros"
        " profesores docentes maestros estudiantes alumnos padres madres jugadores aficionados hinchas usuarios"
        " consumidores directivos empresarios inversores comentaristas historiadores arqueólogos organizadores"
        " republicanos demócratas conservadores socialistas populares liberales ministros concejales alcaldes"
        " gobernadores representantes portavoces voceros hombres mujeres votantes ciudadanos clientes pasajeros"
        " sobrevivientes supervivientes víctimas familias asesores agricultores ganaderos pescadores campesinos"
        " regantes conductores taxistas camioneros soldados militares rebeldes guerrilleros aliados socios afiliados"
        " lectores oyentes lugareños reguladores jueces magistrados estudios informes encuestas datos documentos"
        " registros medios grada afición técnicos especialistas peritos sindicatos ecologistas ambientalistas"
        " comerciantes hosteleros hoteleros turistas otros algunos muchos varios varias hinchada público oposición"
        " servicios partidos comuneros pobladores indígenas jóvenes niños"
    ),
    documents=_words(
        "informe estudio encuesta sondeo auditoría comunicado nota documento correo carta mensaje tuit artículo libro"
        " blog vídeo video folleto boletín aviso denuncia demanda querella sentencia auto fallo acta atestado"
        " registro análisis investigación escrito texto dictamen memoria parte reporte publicación cartel convenio"
        " contrato expediente manifiesto resolución balance atlas actas datos"
    ),
    utterances=_words(
        "palabras declaraciones declaración comentarios comentario discurso respuesta versión estimaciones cálculos"
        " testimonio relato"
    ),
    portions=_words("parte fragmento extracto texto"),
    addressing=_words("a al con"),
    interviews=_words("entrevista conversación declaraciones"),
    outlet_nouns=_words(
        "periódico diario revista radio televisión noticias emisora canal web portal cadena agencia semanario cope"
        " ser prensa"
    ),
    outlets=_words(
        "efe reuters afp ap ansa dpa bbc cnn bloomberg rtve tve telesur televisa univisión telemundo infobae marca as"
        " sport notimex télam onda"
    ),
    country_names={"ee.uu": "estados unidos", "eeuu": "estados unidos", "ee uu": "estados unidos"},
    countries=_words(
        "afganistán albania alemania andorra angola argelia argentina armenia australia austria azerbaiyán bahamas"
        " bangladés barbados baréin bélgica belice benín bielorrusia birmania bolivia bosnia botsuana brasil brunéi"
        " bulgaria burundi bután camboya camerún canadá catar chad chequia chile china chipre colombia congo croacia"
        " cuba dinamarca dominica ecuador egipto eritrea escocia eslovaquia eslovenia españa estonia etiopía"
        " filipinas finlandia francia gabón gambia georgia ghana granada grecia guatemala guinea guyana haití"
        " honduras hungría india indonesia irak irán irlanda islandia israel italia jamaica japón jordania kazajistán"
        " kenia kosovo kuwait laos letonia líbano liberia libia lituania luxemburgo madagascar malasia malaui"
        " maldivas mali malí malta marruecos mauritania méxico moldavia mónaco mongolia montenegro mozambique namibia"
        " nepal nicaragua níger nigeria noruega omán pakistán palestina panamá paraguay perú polonia portugal qatar"
        " ruanda rumania rumanía rusia senegal serbia siria somalia sudáfrica sudán suecia suiza surinam tailandia"
        " taiwán tanzania tayikistán togo túnez turquía ucrania uganda uruguay uzbekistán venezuela vietnam yemen"
        " zambia zimbabue inglaterra gales eeuu"
    )
    | {
        "estados unidos",
        "reino unido",
        "corea del norte",
        "corea del sur",
        "arabia saudí",
        "arabia saudita",
        "costa rica",
        "el salvador",
        "nueva zelanda",
        "república dominicana",
        "puerto rico",
        "países bajos",
        "emiratos árabes unidos",
        "sri lanka",
        "ee.uu",
        "ee uu",
    },
    cities=_words(
        "kiev kyiv moscú washington pekín teherán ankara atenas londres parís berlín bruselas madrid roma lisboa"
        " viena varsovia praga budapest bucarest sofía belgrado estocolmo oslo copenhague dublín ámsterdam barcelona"
        " valencia sevilla zaragoza málaga bilbao murcia palma alicante córdoba valladolid vigo gijón granada oviedo"
        " santander pamplona toledo badajoz salamanca burgos león cádiz jerusalén gaza damasco beirut bagdad doha"
        " kabul tokio seúl taipéi ottawa habana caracas bogotá lima quito santiago montevideo brasilia managua"
        " tegucigalpa asunción guadalajara monterrey puebla tijuana medellín cali cartagena guayaquil cusco arequipa"
        " rosario mendoza valparaíso concepción maracaibo miami estrasburgo ginebra"
    )
    | {"buenos aires", "la paz", "la habana", "nueva york", "ciudad de méxico", "tel aviv", "el cairo", "la haya"},
    demonyms=_words(
        "español española argentino argentina mexicano mexicana colombiano colombiana chileno chilena peruano peruana"
        " venezolano venezolana cubano cubana uruguayo uruguaya ecuatoriano ecuatoriana boliviano boliviana paraguayo"
        " paraguaya francés francesa alemán alemana italiano italiana portugués portuguesa inglés inglesa británico"
        " británica estadounidense norteamericano ruso rusa ucraniano ucraniana chino china japonés japonesa"
        " brasileño brasileña marroquí israelí palestino palestina iraní turco turca europeo europea catalán catalana"
        " vasco vasca gallego gallega andaluz andaluza valenciano valenciana madrileño madrileña serbio serbia polaco"
        " polaca socialista popular republicano republicana"
    ),
    whole_words=_words("bien no mar contra entre sobre para nos con ante tras auto super cap"),
    abbreviations=_words("sr sra sres srta dr dra d dña ud uds art núm av avda pág prof gral ing lic sto sta"),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    months={
        "enero": 1,
        "ene": 1,
        "febrero": 2,
        "feb": 2,
        "marzo": 3,
        "mar": 3,
        "abril": 4,
        "abr": 4,
        "mayo": 5,
        "may": 5,
        "junio": 6,
        "jun": 6,
        "julio": 7,
        "jul": 7,
        "agosto": 8,
        "ago": 8,
        "septiembre": 9,
        "setiembre": 9,
        "sept": 9,
        "sep": 9,
        "octubre": 10,
        "oct": 10,
        "noviembre": 11,
        "nov": 11,
        "diciembre": 12,
        "dic": 12,
    },
    numbers=_words(
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cien decenas cientos"
        " miles"
    ),
    not_quoted=(
        r"(?:así )?llamad[oa]s?",
        r"denominad[oa]s?",
        r"conocid[oa]s? (?:popularmente |coloquialmente |localmente )?(?:como|por)(?: (?:el|la|los|las))?",
        r"apodad[oa]s?|alias|bautizad[oa]s? (?:como|con)|titulad[oa]s?|se llama|rebautizad[oa]s? como",
        r"la (?:palabra|expresión|frase|etiqueta|campaña|operación|iniciativa|marca|película|canción|novela|serie)",
        r"el (?:término|lema|nombre|apodo|eslogan|título|rótulo|libro|disco|programa|caso|plan|proyecto)(?: de)?",
        r"(?:reza|rezaba|rezan|rezaban|leía|titula|titulaba)",
        r"(?:cartel|pancarta|pancartas|carteles) (?:de|con|que decía|que dice)",
        r"(?:le|les|la|lo|los) (?:llaman|llamaban|apodan|apodaban|dicen)",
        r"(?:sobrenombre|apelativo|mote|seudónimo) de",
        r"(?:operación|proyecto|plan|programa|premio|campaña|caso)",
    ),
    title_nouns=_words(
        "libro novela película filme álbum canción disco sencillo obra ensayo serie programa documental memorias"
        " cuadro poema revista podcast ópera musical episodio videojuego vídeo artículo blog columna exposición"
    ),
    hearsay_verbs=_words(
        "decir rumorear creer estimar calcular considerar saber pensar sospechar suponer especular temer"
    ),
    citing_verbs=_words("citar"),
    experience_verbs=_words("recordar admitir negar"),
    framing_particles=_words("como"),
    assertion_nouns=_words("acusaciones afirmaciones"),
    comment_nouns=_words("extremo acusación afirmación cifra versión extremos acusaciones hipótesis"),
    contrasts=_words("mientras aunque pero"),
    quantifiers=_words("unos unas casi cerca más menos al aproximadamente alrededor solo sólo entre apenas"),
    amounts=_words("menos más medio decenas cientos miles millones todos mitad"),
    indefinites=_words(
        "un una otro otra dos tres cuatro cinco seis siete ocho nueve diez varios varias algunos algunas"
    ),
    wish_verbs=_words("querer esperar desear confiar"),
    participles=_words("preguntado preguntada consultado contactado preguntados preguntadas"),
    free_relatives=_words("lo"),
    no_statements=_words(
        "quien quienes cual cuales cuyo cuando donde porque aunque mientras como si dónde cómo cuándo quién qué"
        " cuánto cuántos tras antes después desde hasta para"
    ),
    lead_in_words=_words("en de según"),
    pointing_verbs=_words("anunciar proponer destacar"),
    generic_organisations=_words(
        "corporación dependencia institución compañía empresa firma entidad organización organismo asociación club"
        " sindicato"
    ),
    junk=(
        r"(?:lea?|lee|leé|ve|vea|mira|mire|mirá|escucha|escuche) (?:también|además|más|aquí|la nota)\b.*",
        r"(?:te|le) (?:puede|podría) (?:interesar|gustar)\b.*|(?:también|además) (?:te|le) (?:puede|podría) .{0,80}",
        r"(?:más|otras) (?:noticias|información|leídas|leídos|vistas|sobre|en esta sección)\b.{0,80}",
        r"(?:noticias|artículos|notas|contenidos?|temas) relacionad[oa]s?\b.*|relacionad[oa]s?\W*",
        r"(?:lo )?(?:más|últimas) (?:leído|visto|noticias|comentado|leída)\b.*|lo último\W*",
        r"(?:archivado|etiquetado) en\b.*|etiquetas?:.*|tags?:.*|temas?:.*|categorías?:.*",
        r"(?:suscríbete|suscribite|suscríbase|regístrate|registrate|inicia sesión|hazte socio|apúntate)\b.{0,160}",
        r"(?:síguenos|seguinos|síganos|sigue|seguí|sígueme|únete|unite) (?:en|a|nuestr|el canal)\b.{0,160}",
        r"(?:comparte|compartir|compartí|comparta|imprimir|guardar|enviar|copiar enlace)\b.{0,60}",
        r"(?:comentarios?|\d+ comentarios?|ver comentarios?|deja un comentario|normas de participación)\b.{0,80}",
        r"(?:recibe|recibí|reciba) (?:nuestr|en tu correo|las noticias|gratis|alertas)\b.{0,140}",
        r"(?:newsletter|boletín)(?: .{0,80})?|\W*publicidad\W*|anuncio\W*|contenido patrocinado\W*",
        r"¿(?:te|le|has|tienes|quieres|sabes) .{1,80}\?(?: .*)?(?:whatsapp|escríbenos|envíanos|manda|correo|\d{3}).*",
        r"(?:todos los )?derechos reservados\b.*|copyright\b.*|©.*|prohibida (?:la|su) reproducción\b.*",
        r"(?:política de (?:privacidad|cookies)|aviso legal|términos y condiciones)\b.*",
        r"(?:haz|haga|hacé|da) clic (?:aquí|en)\b.*|descarga (?:la|nuestra) app\b.*|activa las notificaciones\b.*",
        r"(?:video|vídeo|galería|fotogalería|podcast|en vídeo)\W*(?:[|:].*)?",
        r"con información de\b.{0,80}|(?:efe|ap|afp|reuters|europa press|ep|notimex|ani|agencias)\W*",
        r"(?:inicio|portada|home|\w+)(?: (?:>|&gt;|»|›|/) [\w &]+){1,6}",
        (
            r"(?:facebook|twitter|x|whatsapp|telegram|instagram|linkedin|email)(?:\W+(?:facebook|twitter|whatsapp"
            r"|telegram))*"
        ),
        r"\*{3,}|_{3,}|-{3,}",
        r"(?:mira|vea|ve|mirá) (?:el|este|la|las|los) (?:video|vídeo|fotos|imágenes|galería)\b.*",
        r"únete (?:a|al)\b.*|sigue toda la información\b.*|conforme a los criterios de\b.*|saber más\W*",
        r"noticia en desarrollo\b.*|(?:lectura|tiempo de lectura):? .{0,30}|\d{1,2} min(?:utos)? de lectura\W*",
    ),
    captions=(
        r".{0,300}\b(?-i:REUTERS|AFP|EFE|EPA|AP|Getty Images|Europa Press|EP)/[^.]{2,50}\)?\.?",
        r"(?:foto|fotografía|imagen|fotos|crédito|imagen de archivo|foto de archivo)(?: de archivo)?\s*[:/|].*",
        r".{3,300}[./(|]\s*(?:fotos?|fotografía|imagen|créditos?|cortesía|archivo)\s*[:/]\s*[^.:]{1,60}\)?\.?",
        r".{3,300}\((?:foto|fotografía|imagen|archivo|efe|ap|reuters|afp|getty|cortesía)\b[^()]{0,60}\)\.?",
        r".{3,200}[./|]\s*(?-i:EFE|AFP|AP|REUTERS|EUROPA PRESS|GETTY IMAGES|ARCHIVO)\W*",
    ),
    credit=r"\(?\b(?:fotos?|fotografía|imagen|créditos?|cortesía)\s*[:/]\s*(?P<credit>[^:()]+)\)?\W*$",
    updates=_words("actualizado actualizada modificado actualización"),
    publishing=_words("publicado publicada creado"),
    time_words=_words("a las h"),
    bylines=(
        r"(?:por|escrito por|texto de|texto|crónica de|entrevista de)[: ]\s*(?P<names>(?-i:[A-ZÁÉÍÓÚÑ]).*)",
        (
            r"(?P<names>(?-i:[A-ZÁÉÍÓÚÑ][\wáéíóúñ.'’-]+(?: [A-ZÁÉÍÓÚÑ][\wáéíóúñ.'’-]+){1,3}))\s*[/|,-]\s*"
            r"(?:corresponsal|enviad[oa] especial|redacción|efe|agencias|europa press|reporter[oa]"
            r"|el (?-i:[A-ZÁÉÍÓÚÑ])\w+)\b.*"
        ),
    ),
    byline_words=_words(
        "redacción agencia agencias corresponsal enviado enviada especial reportero reportera periodista editor"
        " editora redactor redactora colaborador colaboradora efe servicio staff"
    ),
    date_patterns=(_DAY_FIRST, _MONTH_FIRST, _NUMBERS, _ISO),
    fact_checking=FactChecking(
        claim_labels=(
            r"(?:la |lo |el |una )?(?:afirmación|declaración|frase|cita|bulo|mensaje|rumor|alegación|dicho)(?:es"
            r"|s)?(?: \d+)?"
            r"(?: (?:verificada|analizada|revisada))?|(?:qué|lo que) (?:se ha dicho|se dice|han dicho|ha dicho|dijo"
            r"|dicen"
            r"|se dijo|circula|se afirma|afirma|dice)|de qué se trata|el mensaje viral"
        ),
        claimant_labels=(
            r"quién (?:lo|la) (?:dice|dijo|ha dicho|afirma)|quién|(?:dicho|afirmado|difundido|dicha) por"
            r"|autor(?:a|es)?"
            r"(?: de la (?:frase|afirmación))?|fuente(?: de la afirmación)?|portavoz|quién lo difunde|difunde"
        ),
        place_labels=(
            r"d[óo]nde(?: (?:se (?:ha )?(?:difundido|difunde|dijo|dice|publicó|ha dicho|ha publicado)|lo (?:dijo"
            r"|dice|ha dicho)"
            r"|circula|y cuándo))?|cuándo y dónde|(?:publicado|difundido|visto|aparece)(?: (?:en|por))?|medio"
            r"|plataforma|lugar"
            r"|contexto|canal"
        ),
        day_labels=r"cuándo(?: (?:lo dijo|se dijo))?|fecha(?: de la (?:afirmación|declaración|frase))?",
        verdict_labels=(
            r"(?:el |la |nuestra? |nuestro )?(?:veredicto|calificación|conclusi[óo]n|valoración|evaluación|dictamen"
            r"|resultado"
            r"|rating|sentencia|nota|estrellas|verificación|resolución)(?:es)?|en (?:conclusión|resumen)"
            r"|lo calificamos"
            r"|cómo lo calificamos|por qué es \w+"
        ),
        rubrics=(
            r"verificaci[óo]n|verificador|verificamos|verifica|fact-?check(?:ing|s)?|chequeo|chequeamos|comprobamos"
            r"|maldita"
            r"|desmentido|bulo|verdadero o falso|verdad o mentira|a examen|contrasta"
        ),
        verdicts=(
            r"erróne[oa]s?|mentiros[oa]s?|sin sustento|dudos[oa]s?|un mito|inflad[oa]s?|infla|incomplet[oa]s?"
            r"|no se puede (?:verificar|comprobar)|sacad[oa]s? de contexto|fabricad[oa]s?|trucad[oa]s?"
            r"|editad[oa]s?|fake|viej[oa]|"
            r"montaje|desinformación|phishing|fraude|sin base|no se sostiene|impreciso|parcial|verdad,? pero"
            r"|ciert[oa],? pero|no tiene (?:base|sustento)|creado con inteligencia artificial"
            r"|generad[oa] (?:con|por) (?:ia|inteligencia artificial)|deepfake|satíric[oa]|parodia|"
            r"(?:mayormente|parcialmente|mayoritariamente|totalmente|completamente|prácticamente|casi|medio"
            r"|rotundamente"
            r"|en parte)[ -](?:ciert[oa]s?|fals[oa]s?|verdader[oa]s?|verdad|engaños[oa]s?|correct[oa]|incorrect[oa])"
            r"|verdader[oa],? pero|verdad(?:es)? a medias|media verdad|fals[oa]s?|engaños[oa]s?|verdader[oa]s?"
            r"|ciert[oa]s?"
            r"|exagerad[oa]s?|descontextualizad[oa]s?|(?:falta|sin|fuera de) contexto|falta de contexto"
            r"|manipulad[oa]s?"
            r"|insostenibles?|discutibles?|cuestionables?|inexact[oa]s?|imprecis[oa]s?|sin (?:pruebas|fundamento"
            r"|evidencia)"
            r"|no hay pruebas|infundad[oa]|bulo|sátira|timo|estafa|incorrect[oa]s?|correct[oa]s?|mentira"
            r"|inventad[oa]s?"
            r"|no verificable|inverificable|apresurad[oa]|ridícul[oa]|alterad[oa]|tergiversad[oa]|no es verdad"
            r"|no es cierto"
            r"|antigu[oa]|desactualizad[oa]"
        ),
        signs=(
            "calificamos",
            "valoramos",
            "consideramos",
            "clasificamos",
            "evaluamos",
            "puntuamos",
            "juzgamos",
            "por lo tanto",
            "por tanto",
            "por eso",
            "por ello",
            "por todo ello",
            "en conclusión",
            "así que",
            "en resumen",
            "en definitiva",
            "por qué es",
        ),
        judgements=(
            r"por qué es {verdict}",
            (
                r"(?:calificamos|valoramos|consideramos|clasificamos|evaluamos|puntuamos|juzgamos)(?: por tanto"
                r"| por ello| así)?"
                r"(?: est[ea]| la| el| su| esa| ese| como)?(?: (?:afirmación|declaración|frase|mensaje|bulo|dato"
                r"|vídeo|video"
                r"|publicación|cita))?(?: de que (?P<claim>[^.]+?))?(?: de| como)? {said}"
            ),
            (
                r"(?:por (?:lo tanto|tanto|eso|ello|todo ello)|en conclusión|así que|en resumen|en definitiva),?"
                r" (?:la|esta|su|el|este|es) ?(?:afirmación|declaración|frase|mensaje|dato|noticia|publicación)?"
                r"(?: de [\w ]{2,30}?)? ?(?:es|resulta)? ?{verdict}"
            ),
        ),
        findings=(
            r"(?:es|se trata de|son) (?:un |una )?{verdict}(?=[.,:;]| y )",
            (
                r"(?:la|esta|su|el|este) (?:afirmación|declaración|frase|mensaje|dato|noticia|publicación|vídeo"
                r"|video|bulo)"
                r"(?: de que (?P<claim>[^.]+?))?(?: de [\w ]{2,30}?)? (?:es|resulta)(?: por tanto)? {verdict}"
            ),
            r"es (?!ciert|verdad){verdict} que (?P<claim>[^.]+)",
            r"es {verdict}(?=\.)",
        ),
        headlines=(r"(?:no,? )?es {verdict} que (?P<claim>.+)", r"{verdict} que (?P<claim>.+)"),
        scores=(
            r"(?P<value>\d{1,2}|un[ao]?|dos|tres|cuatro|cinco|seis) (?:estrellas? )?(?:de|sobre)"
            r" (?P<best>\d{1,2}|tres|cuatro|cinco|seis|diez)(?: estrellas?)?"
        ),
        numbers={
            "un": 1,
            "uno": 1,
            "una": 1,
            "dos": 2,
            "tres": 3,
            "cuatro": 4,
            "cinco": 5,
            "seis": 6,
            "siete": 7,
            "ocho": 8,
            "nueve": 9,
            "diez": 10,
        },
        openers=r"en|por|durante|ante|a través de|vía|desde",
        day_openers=r"desde|el|del|de|desde el|a partir",
        carriers=(
            r"(?:un[ao]s? |el |la |los |las |este |esta |varios |varias )?(?:[\w-]+ )?(?:vídeos?|videos?|mensajes?"
            r"|audios?"
            r"|publicaci(?:ón|ones)|fotos?|fotografías?|imágenes|imagen|cadenas?|tuits?|posts?|memes?|captura"
            r"|artículo)"
        ),
        spread=(
            r"(?:publicad[oa]s?|difundid[oa]s?|compartid[oa]s?|circula[n]?|escribió|publicó|difunde[n]?"
            r"|viralizad[oa]|subid[oa]"
            r"|aseguró|compartió)"
        ),
        platforms=(
            r"(?:en |por |a través de |vía |de )?(?:facebook|twitter|(?-i:X)(?: \(antes twitter\))?|instagram|tiktok"
            r"|whatsapp|telegram"
            r"|youtube|reddit|threads|linkedin|(?:las )?redes(?: sociales)?)"
        ),
        accounts=(
            r"(?:(?:el|la|una?) )?(?:usuari[oa]|cuenta|página|canal|perfil|colectivo|web|tuitero"
            r"|bloguer[oa])(?: de \w+)?(?: llamad[oa])?"
        ),
        crowds=(r"usuarios(?: de (?:redes sociales|facebook|(?-i:X)|las redes))?|internautas"),
        guests=(r"invitad[oa] (?:en|de|a)|entrevistad[oa] (?:en|por)"),
        occasions=(
            r"tribuna|canal|radio|televisión|conferencia|acto|sesión|"
            r"debate|discurso|entrevista|rueda de prensa|conferencia de prensa|pleno|mitin|sesión(?: de control)?"
            r"|congreso"
            r"|programa|podcast|comparecencia|tertulia|intervención|senado|parlamento"
        ),
        hints=(
            r"búsqueda inversa|búsqueda de imágenes",
            r"archivad[oa]s?",
            (
                r"(?:compartid[oa]s?|vist[oa]s?|reproducid[oa]s?|compartió) (?:más de |casi |unas )?(?:[\d.]+"
                r"|miles de|cientos de)"
                r"(?: veces)?|[\d.]+ (?:veces|visualizaciones|compartidos)"
            ),
            r"viral\w*|circulan?|circulando|se comparten?|se difunden?|difundid[oa]s?|redes sociales",
            r"captura de pantalla|publicaci(?:ón|ones)|cadena|nos hab[eé]is preguntado|texto que l[ao]s? acompaña",
            (
                r"asegura[n]?|afirma[n]?|supuest[oa]s?|presunt[oa]s?|afirmaci(?:ón|ones)|rumor(?:es)?|según la cual"
                r"|muestra"
            ),
            r"(?:verificamos|verificado|comprobado|comprobamos|consultad[oa]s?|contactó|buscó)|a través de nuestro",
            (
                r"descontextualizad[oa]s?|manipulad[oa]s?|montaje|bulos?|engañosa?s?|alterad[oa]s?|timo"
                r"|es falso|falso que"
                r"|no hay (?:pruebas|evidencia)|inteligencia artificial|medias"
            ),
            r"en realidad|sin embargo|no hay (?:registro|constancia)|desmentido|desmiente|lo niega",
            r"fact-?check\w*|verificaci(?:ón|ones)|verificador(?:es)?|chequeo|desinformación|chequeado",
        ),
        denials=r"no, |(?:cuidado|ojo|atención)[,:]? |no es (?:cierto|verdad)|es falso|falso que|sin pruebas"
        r"|est[ae]s? (?:vídeo|video|foto"
        r"|imagen|cartel)",
        subjects=(
            r"afirmaci(?:ón|ones)|declaraci(?:ón|ones)|frases?|rumor(?:es)?|bulo|publicaci(?:ón|ones)|vídeos?|videos?"
            r"|imagen|imágenes|fotos?|fotografías?|mensajes?|citas?|noticias?|datos?|cifras?|audios?|cadenas?"
            r"|contenido"
            r"|tuit|cartel|información"
        ),
        links=r"es|son|era|eran|fue|fueron|está|están|resulta|resultó|ha sido|como",
        statings=(
            r"(?:esto|eso|ello|todo) (?:es|era|no es)(?: un| una)?|(?<=[.!?:;,] )es(?: un| una)?"
            r"|se trata de(?: un| una| otro| otra)?|(?<=[.!?:;,] )no hay"
        ),
        affirmed=r"ciert[oa]|verdad|correct[oa]|verdader[oa]",
        replies=r"consultad[oa]s?|explican? a|portavoz|según (?:nos )?(?:explica|confirma)|nos (?:confirmó|dijo"
        r"|explicó)",
        conclusions=r"en (?:conclusión|resumen|definitiva|suma)|por (?:lo )?tanto|por ello|así que|conclusión"
        r"|en síntesis",
        negations=r"no|nunca|ningun[oa]?|ningún|tampoco",
        assertions=(
            (
                r"(?:asegura[n]?|aseguró|afirma[n]?|afirmó|dice[n]?|dijo|sostiene[n]?|sostuvo|señala[n]?"
                r"|muestra|denuncia[n]?"
                r"|alerta[n]?)(?: (?:el|la) \w+)?[^.:,!?“«\"]{0,60}? que (?P<claim>[^.]+?)(?=,? pero |\.|\Z)"
            ),
            r"según (?:la|el) cual (?P<claim>[^.]+)",
            r"es falso que (?P<claim>[^.]+)",
            r"falso que (?P<claim>[^.]+)",
            r"es (?:cierto|verdad) que (?P<claim>[^?]+)",
        ),
    ),
    male_names=_words(
        "josé juan luis antonio manuel francisco javier carlos miguel ángel pedro jesús alejandro david daniel pablo"
        " sergio jorge fernando alberto rafael andrés ramón enrique diego raúl víctor vicente rubén iván óscar adrián"
        " joaquín ignacio iñaki jaime eduardo mario roberto alfonso jordi marcos salvador ricardo emilio guillermo"
        " gabriel julio julián joan tomás agustín félix hugo mariano gonzalo martín nicolás cristian christian marc"
        " santiago domingo sebastián álvaro alfredo felipe césar lucas mateo leonardo mauricio gustavo héctor hernán"
        " rodrigo esteban ernesto arturo armando gerardo germán gilberto guadalupe horacio ismael lorenzo marcelo"
        " matías maximiliano omar orlando osvaldo patricio ramiro rené rodolfo rogelio saúl simón ulises valentín"
        " wilson néstor claudio fabián facundo federico fermín benito bernardo bruno camilo cristóbal damián darío"
        " elías evo fidel íñigo xavier xabier mikel aitor asier gorka koldo unai oriol pau pere josep jaume arnau"
        " ximo quique paco pepe nacho kiko toni isaac abel aurelio baltasar benjamín evaristo isidro leandro leopoldo"
        " modesto nicanor rufino teodoro urbano wenceslao joao paulo marco dimitri vladimir donald joe emmanuel boris"
        " axel bautista braulio cándido ciro dionisio efraín eliseo eugenio eusebio ezequiel genaro jacinto jacobo"
        " jairo lautaro lisandro luciano ovidio pascual plutarco ponciano porfirio renato samuel tadeo vidal"
    ),
    female_names=_words(
        "maría carmen ana isabel laura cristina marta dolores lucía pilar elena sara paula raquel mercedes rosa"
        " beatriz nuria silvia julia irene patricia montserrat andrea rocío alba mónica alicia teresa sonia sandra"
        " marina susana natalia yolanda margarita eva claudia encarnación ángela inés josefa verónica begoña nerea"
        " luisa miriam lorena victoria esther ainhoa aurora lidia gloria emilia blanca carla noelia amparo catalina"
        " celia olga magdalena remedios rosario soledad sofía valentina camila daniela gabriela fernanda alejandra"
        " adriana carolina mariana juana josefina guadalupe leticia maricruz yadira ximena dulce esperanza consuelo"
        " delia elsa elvira estela eugenia fátima flor francisca graciela griselda hilda jimena karina karla lilia"
        " lourdes luz manuela maribel martha mireia mirta nadia nélida norma olivia paloma petra ramona rebeca rita"
        " rosalía roxana ruth selena tania tatiana valeria vanessa virginia viviana wendy yanina zulema cayetana"
        " covadonga macarena itziar leire amaia ane edurne miren neus montse mireya eulalia eulàlia dina dilma keiko"
        " delcy michelle araceli asunción aurelia brenda brígida candela clara eloísa fabiola herminia imelda ingrid"
        " iria jacinta matilde milagros nieves perla priscila renata sabrina tamara úrsula yesenia"
    ),
)

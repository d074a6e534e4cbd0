"""Portuguese, of Portugal and Brazil. The word lists come from general knowledge of the language."""

from newsld.model.fact_checking import FactChecking
from newsld.model.language import Form, Gender, Language, Reporting, conjugated


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PARADIGMS = {
    "ar": {
        Form.BASE: "ar",
        Form.PRESENT: "a am",
        Form.PAST: "ou aram ava avam ara",
        Form.PARTICIPLE: "ado",
        Form.GERUND: "ando",
    },
    "er": {
        Form.BASE: "er",
        Form.PRESENT: "e em",
        Form.PAST: "eu eram ia iam era",
        Form.PARTICIPLE: "ido",
        Form.GERUND: "endo",
    },
    "ir": {
        Form.BASE: "ir",
        Form.PRESENT: "e em",
        Form.PAST: "iu iram ia iam ira",
        Form.PARTICIPLE: "ido",
        Form.GERUND: "indo",
    },
}

_CUES = conjugated(
    {
        Reporting.SAY: """
dizer base=dizer present=diz,dizem past=disse,disseram,dizia,diziam,dissera participle=dito gerund=dizendo
ar afirm assegur declar explic sinaliz opin consider estim calcul argument aleg esclarec detalh coment pontu
ar pontualiz reiter frisou reforç salient sublinh destac ressalt enfatiz sustent acrescent adiant lembr record
ar relat narr especul justific ironiz brinc lament critic avali confess acredit ach refor alert reconhec atest
ar jur conjectur analis ratific confidenci desabaf testemunh retruc rebat contrapô enumer particip inform report
ar apont assinal coment cont reflet concord especific desabaf frisar not queix garant observ
ar ressalv insinu sintetiz pontific ralh
er entend reconhec esclarec responde defend
ir admit insist assum advert resum transmit garant
precisar past=precisou,precisaram gerund=precisando
frisar present=frisa,frisam past=frisou,frisaram,frisava participle=frisado gerund=frisando
crer present=crê,creem past=creu,cria
responder present=responde,respondem past=respondeu,responderam,respondia participle=respondido gerund=respondendo
escrever present=escreve,escrevem past=escreveu,escreveram,escrevia participle=escrito gerund=escrevendo
expor present=expõe,expõem past=expôs,expuseram participle=exposto gerund=expondo
supor present=supõe,supõem past=supôs,supunha
sugerir present=sugere,sugerem past=sugeriu,sugeriram,sugeria participle=sugerido gerund=sugerindo
referir present=refere,referem past=referiu,referiram,referia,referiam participle=referido gerund=referindo
advertir present=adverte,advertem past=advertiu,advertiram participle=advertido gerund=advertindo
concluir present=conclui,concluem past=concluiu,concluíram,concluía participle=concluído gerund=concluindo
deduzir present=deduz,deduzem past=deduziu,deduziram
aduzir present=aduz past=aduziu
manter present=mantém,mantêm past=manteve,mantiveram
ponderar present=pondera,ponderam past=ponderou,ponderaram,ponderava participle=ponderado gerund=ponderando
prosseguir present=prossegue,prosseguem past=prosseguiu,prosseguiram participle=prosseguido gerund=prosseguindo
repetir present=repete,repetem past=repetiu,repetiram participle=repetido gerund=repetindo
convir present=convém
pensar base=pensar present=pensa,pensam past=pensou,pensaram,pensava,pensavam participle=pensado gerund=pensando
tuitar present=tuíta past=tuitou,tuitaram participle=tuitado
""",
        Reporting.STATE: """
ar anunci confirm public revel divulg notific comunic mencion denunci constat comprov document demonstr certific
ar celebr notici sinaliz indic determin avanç evidenci mostr verific
ar deix
er estabelec conhec saber
ir descobr difund
dar present=dá,dão
mostrar present=mostra,mostram
saber present=sabe,sabem past=soube,souberam,sabia,sabiam
descobrir present=descobre,descobrem past=descobriu,descobriram participle=descoberto
prever present=prevê,preveem past=previu,previram,previa,previam participle=previsto gerund=prevendo
predizer present=prediz past=predisse
encontrar present=encontra,encontram past=encontrou,encontraram
concluir present=conclui
constar present=consta past=constava
situar present=situa,situam past=situou,situaram
cifrar present=cifra past=cifrou
""",
        Reporting.DENY: """
negar present=nega,negam past=negou,negaram,negava,negavam participle=negado gerund=negando base=negar
desmentir present=desmente,desmentem past=desmentiu,desmentiram,desmentia participle=desmentido gerund=desmentindo
desmentir base=desmentir
ar rejeit descart contest refut recus duvid
rebater present=rebate,rebatem past=rebateu,rebateram participle=rebatido
afastar present=afasta past=afastou,afastaram
""",
        Reporting.ACCUSE: """
ar acus culp responsabiliz
""",
        Reporting.CALL: """
ar classific apelid cham rotul conden elogi compar batiz tach critic qualific apod critic caracteriz defin
descrever present=descreve,descrevem past=descreveu,descreveram,descrevia participle=descrito gerund=descrevendo
definir present=define,definem past=definiu,definiram participle=definido
aplaudir present=aplaude,aplaudem past=aplaudiu,aplaudiram
agradecer present=agradece,agradecem past=agradeceu,agradeceram gerund=agradecendo
repudiar present=repudia,repudiam past=repudiou,repudiaram
saudar present=saúda,saúdam past=saudou,saudaram
""",
        Reporting.UTTER: """
ar pergunt grit exclam sussurr suspir murmur gaguej clam cant continu questionou interrog comemor atir dispar
ar começ termin inquir indag ordenou rematou remat vocifer resmung desabaf protest cumpriment parabeniz
ar tranquiliz finaliz encerr desculp entoou entoar post publicou felicit
questionar present=questiona,questionam past=questionou,questionaram,questionava gerund=questionando
entoar present=entoa,entoam past=entoou,entoaram,entoavam
rir present=ri,riem past=riu,riram
sorrir present=sorri past=sorriu,sorria
despedir present=despede,despedem past=despediu,despediram
ler present=lê past=leu,leram
exprimir present=exprime past=exprimiu
seguir present=segue past=seguiu
intervir present=intervém past=interveio
""",
        Reporting.URGE: """
pedir present=pede,pedem past=pediu,pediram,pedia,pediam participle=pedido gerund=pedindo
exigir present=exige,exigem past=exigiu,exigiram,exigia participle=exigido gerund=exigindo
ar reclam demand solicit orden implor suplic aconselh ameaç esper desej reivindic convoc convid apel cobr recomend
ar exort instou inst anim
prometer present=promete,prometem past=prometeu,prometeram participle=prometido gerund=prometendo
propor present=propõe,propõem past=propôs,propuseram,propunha participle=proposto gerund=propondo
querer present=quer,querem past=quis,quiseram,queria,queriam
preferir present=prefere past=preferiu
confiar present=confia past=confiou
oferecer present=oferece,oferecem past=ofereceu,ofereceram
""",
    },
    _PARADIGMS,
)

_DAY_FIRST = (
    r"(?P<weekday>{weekday})?,?\s*(?P<day>\d{{1,2}})(?:º)?\s+(?:de\s+)?(?P<month>{month})\.?,?"
    r"(?:\s+(?:de\s+)?(?P<year>\d{{4}}))?"
)
_NUMBERS = r"(?P<day>\d{{1,2}})[/.-](?P<month_number>\d{{1,2}})[/.-](?P<year>\d{{4}})"
_ISO = r"(?P<year>\d{{4}})-(?P<month_number>\d{{2}})-(?P<day>\d{{2}})"

LANGUAGE = Language(
    tag="pt",
    name="Portuguese",
    cues=_CUES,
    noun_forms=_words(
        "conta queixa nota cita dúvida pergunta alerta prova firma chama canta espera corta avança culpa mostra"
        " resposta registro ordem lança reclama era"
    ),
    complementisers=_words("que"),
    drops_subjects=True,
    inverted_compounds=True,
    needs_complementiser=True,
    heads_first=True,
    names_go_on=True,
    plural_verbs=r"m$",
    clitics=_words("se me te lhe lhes o a os as nos"),
    enclitic_objects=_words("se me te lhe lhes o a os as lo la los las no na nos nas"),
    reflexives=_words("se"),
    document_verbs=_words("ler"),
    complaining_verbs=_words("reclamar"),
    refusing_verbs=_words("rejeitar recusar descartar"),
    chant_nouns=_words("grito gritos cântico cânticos coro coros"),
    amid=_words("entre sob meio ouviu ouviram"),
    plural_endings=("am", "em"),
    compound_participles=("ado", "ido"),
    opinion_bodies=_words(
        "polícia procuradoria oposição governo executivo sindicato sindicatos partido defesa acusação família moradores"
        " ambientalistas especialistas analistas economistas organização associação prefeitura autarquia médicos"
        " investigadores pesquisadores pais críticos trabalhadores advogados"
    ),
    speech_dashes="—–―",
    hearsay_auxiliaries=_words("teria teriam terá terão"),
    object_markers=_words("o a os as ao à aos às um uma"),
    demonstratives=_words("este esta nosso nossa esse essa o"),
    according_to=(
        "segundo",
        "de acordo com",
        "conforme",
        "nas palavras de",
        "nas palavras do",
        "nas palavras da",
        "na opinião de",
        "na opinião do",
        "na opinião da",
        "na avaliação de",
        "na avaliação do",
        "na avaliação da",
        "na visão de",
        "na visão do",
        "na visão da",
        "no entender de",
        "no entender do",
        "no entender da",
        "a julgar por",
    ),
    own_views=(
        "na sua opinião",
        "em sua opinião",
        "a seu ver",
        "no seu entender",
        "na sua avaliação",
        "em sua avaliação",
        "nas suas palavras",
        "em suas palavras",
        "na sua visão",
        "em sua visão",
        "segundo as suas palavras",
        "do seu ponto de vista",
    ),
    opinion_cues=("para",),
    sequels=("questão de", "antes de", "depois de", "além de", "após", "ao", "para", "a"),
    reporting_particles=_words("segundo como conforme consoante tal"),
    circumstantial=_words("em no na nos nas durante após à ao"),
    pronouns={
        "ele": Gender.MALE,
        "ela": Gender.FEMALE,
        "eles": Gender.PLURAL,
        "elas": Gender.PLURAL,
        "quem": Gender.PLURAL,
        "eu": Gender.PLURAL,
        "nós": Gender.PLURAL,
        "você": Gender.PLURAL,
        "vocês": Gender.PLURAL,
    },
    plural_pronouns=_words("eles elas nós vocês"),
    objects=_words("isso isto o"),
    possessives={"seu": Gender.NEUTER, "sua": Gender.NEUTER, "seus": Gender.NEUTER, "suas": Gender.NEUTER},
    question_labels=_words("pergunta p"),
    answer_labels=_words("resposta r"),
    addressees=_words("você vocês senhor senhora te lhe seu sua seus suas tu teu tua acha considera"),
    object_pronouns={"lhe": Gender.NEUTER, "lhes": Gender.PLURAL, "nos": Gender.PLURAL, "me": Gender.PLURAL},
    first_person=_words(
        "eu me mim meu minha meus minhas nós nosso nossa nossos nossas estou sou tenho acho quero posso vou faço digo"
        " sei somos temos estamos queremos vamos podemos devemos acreditamos lamentamos informamos pedimos repudiamos"
        " reafirmamos agradecemos esperamos"
    ),
    reporters=_words("eu nós"),
    expletives=_words("há houve havia"),
    affiliating=_words("em no na nos nas de do da dos das"),
    article_genders={
        "o": Gender.MALE,
        "um": Gender.MALE,
        "a": Gender.FEMALE,
        "uma": Gender.FEMALE,
    },
    determiners=_words(
        "o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seu sua"
        " seus suas meu minha meus minhas nosso nossa nossos nossas cada todo toda todos todas outro outra outros"
        " outras algum alguma alguns algumas nenhum nenhuma vários várias muitos muitas poucos poucas ambos ambas"
        " dois duas três quatro cinco seis sete oito nove dez qualquer tal certo certa mesmo mesma próprio própria"
        " cujo cuja"
    ),
    prepositions=_words(
        "à ao aos às ante após até com contra de do da dos das desde durante em no na nos nas num numa nuns numas"
        " entre para pelo pela pelos pelas por perante sem sob sobre trás segundo conforme mediante neste nesta"
        " nestes nestas nesse nessa deste desta destes destas desse dessa daquele naquele naquela pro pra pros junto"
        " consoante dele dela deles delas nele nela"
    ),
    conjunctions=_words("e ou mas nem porém contudo todavia"),
    additive=_words("e"),
    adversative=_words("mas porém embora"),
    genitives=_words("de do da dos das"),
    issuing=_words("de do da dos das por pelo pela pelos pelas"),
    agents=_words("por pelo pela pelos pelas"),
    infinitive_endings=("ar", "er", "ir", "or", "arem", "erem", "irem"),
    no_infinitives=_words(
        "lugar mulher qualquer militar popular familiar escolar solar nuclear regular similar exemplar celular"
        " auxiliar titular mar lar bar par poder prazer dever açúcar pesar altar colar dólar pilar radar ser azar"
        " mister amor autor ator flor cor favor maior menor melhor pior interior exterior anterior superior vereador"
        " senador governador jogador treinador setor valor doutor"
    ),
    modals=_words("podido devido querido"),
    conditions=_words("se"),
    sentence_objects=_words("o"),
    pointing_phrases=("é o que", "foi o que", "isso mesmo"),
    contractions=_words("do da dos das no na nos nas pelo pela pelos pelas ao aos à às"),
    any_words=_words("qualquer quaisquer nenhum nenhuma toda"),
    definite=_words("o a os as"),
    singulars=_words("um uma"),
    name_links=_words("de do da dos das para e"),
    gerund_endings=("ando", "endo", "indo"),
    participle_endings=("ado", "ido", "ada", "ida", "ados", "idos", "adas", "idas"),
    plural=r"[^s]s$",
    age=r"\bde \d{1,3} anos\b",
    subordinators=_words(
        "apesar porque embora enquanto quando se onde como pois já caso conquanto logo apenas porquanto depois para mal"
    ),
    relatives=_words("que quem qual quais cujo cuja cujos cujas onde"),
    auxiliaries=_words(
        "há haver havia haviam houve tem têm tinha tinham teve tiveram tenha tenham tivesse terá terão teria teriam"
        " ter é são era eram foi foram seja sejam será serão seria seriam ser sido sendo está estão estava estavam"
        " esteve estiveram estar estado pode podem pôde puderam poderá poderia deve devem devia deveria costuma vai"
        " vão ia iam volta voltou voltaram vem vêm veio vinha acaba acabou chegou começou começa tendo hei"
    ),
    be=_words("é são era eram foi foram seja sejam será serão seria seriam ser sido sendo"),
    neither=_words("nem"),
    negations=_words("não nunca jamais tampouco nem ninguém nada"),
    adverbs=_words(
        "também ainda hoje ontem amanhã logo depois antes então agora aqui ali lá aí assim já sempre nunca jamais não"
        " só apenas quase talvez inclusive igualmente entretanto finalmente novamente posteriormente publicamente"
        " além muito mais menos pouco tão bem mal primeiro porventura fora dentro perto longe atrás adiante afinal"
        " aliás entanto enfim outrossim cá anteontem paralelamente textualmente literalmente"
    ),
    adverb_endings=("mente",),
    no_adverbs=_words("clemente veemente demente semente vice-presidente"),
    time_nouns=_words(
        "semana mês ano noite manhã tarde madrugada hoje ontem passado passada próximo próxima primavera verão outono"
        " inverno dia véspera segunda terça quarta quinta sexta"
    ),
    certain_endings=(
        *("ou", "aram", "eram", "iram", "ava", "avam", "ará", "erá", "irá", "arão", "erão", "irão", "eu", "iu"),
        *("aria", "eria", "iria", "ariam", "eriam", "iriam", "asse", "esse", "isse", "assem", "essem", "issem"),
    ),
    finite_verbs=_words(
        "há havia haviam houve haja tem têm tinha tinham teve tiveram tenha tenham tivesse terá terão teria teriam"
        " tenho é são era eram foi foram seja sejam será serão seria seriam sou somos fosse fossem está estão estava"
        " estavam esteve estiveram estará esteja estejam estou pode podem pôde puderam podia podiam poderá poderia"
        " possa possam deve devem devia deviam deveria faz fazem fazia fez fizeram fará faria faça vai vão ia iam vá"
        " vamos vou dá dão dava deu deram dará dê diz dizem sabe sabem sabia soube quer querem queria quis quiseram"
        " vem vêm vinha veio vieram virá venha põe põem punha pôs sai saem saiu saíram chega chegam leva levam fica"
        " ficam ficou ficaram passa passam vive vivem traz trazem trouxe cai caem caiu segue seguem parece parecem vê"
        " veem via viu viram funciona funcionam prepara existe existem existia exista custa custam representa"
        " representam supõe precisa precisam falta faltam afeta afetam recebe recebem trabalha trabalham perde perdem"
        " ganha ganham sobe sobem desce descem cresce crescem abre abrem fecha fecham busca permite permitem oferece"
        " inclui incluem obriga obrigam cumpre corresponde mantém mantêm continua continuam começa começam termina"
        " acaba acabam volta voltam toma tomam deixa deixam entra entram usa usam utiliza ocupa acumula resta restam"
        " corre correm corria preside lidera dirige forma integra joga jogam conta mostra fala falam depende dependem"
        " aumenta aumentam"
        " causa provoca gera produz contém menciona reflete visita apresenta apresentam merece consiste trata morreu"
        " morreram nasceu cobra paga pagam compra vende exige consegue conseguem supera atinge cabe dói serve importa"
        " gosta obteve deteve reabre reabrem encontra encontram aponta apontam prevê considera acredita afirma disse"
        " disseram sofreu ocorre ocorrem ocorreu aconteceu acontece atingiu nega negam"
    ),
    titles={
        "sr": Gender.MALE,
        "sra": Gender.FEMALE,
        "srta": Gender.FEMALE,
        "senhor": Gender.MALE,
        "senhora": Gender.FEMALE,
        "dom": Gender.MALE,
        "d": None,
        "dona": Gender.FEMALE,
        "dr": Gender.MALE,
        "dra": Gender.FEMALE,
        "doutor": Gender.MALE,
        "doutora": Gender.FEMALE,
        "eng": None,
        "prof": None,
        "profa": Gender.FEMALE,
        "frei": Gender.MALE,
        "irmã": Gender.FEMALE,
        "pe": Gender.MALE,
        "cel": None,
        "gen": None,
        "cap": None,
        "ten": None,
        "sgt": None,
    },
    nobody=_words("ninguém nenhum nenhuma"),
    hypotheses=_words("se caso"),
    name_particles=_words(
        "de da do das dos e del la van von der di el al bin las los den della dal dalla ter ten ibn zu y"
    ),
    name_suffixes=_words("jr júnior junior filho neto sobrinho ii iii"),
    postposed=_words("próximas próximos ligadas ouvidas ouvidos ligada ligado"),
    portfolios=_words(
        "saúde fazenda finanças interior defesa justiça economia educação cultura agricultura pesca indústria"
        " comércio turismo trabalho emprego habitação transportes transporte mobilidade infraestruturas"
        " infraestrutura ciência inovação igualdade estrangeiros exteriores relações negócios meio ambiente energia"
        " minas segurança pública desenvolvimento social planejamento planeamento presidência esportes desporto"
        " urbanismo obras públicas casa civil adjunto administração interna assuntos parlamentares direitos humanos"
    ),
    roles=_words(
        "adjunto adjunta"
        " presidente presidenta vice-presidente vice ex-presidente ministro ministra ex-ministro ex-ministra chanceler"
        " primeiro-ministro primeira-ministra secretário secretária secretário-geral secretária-geral subsecretário"
        " diretor diretora director directora diretor-geral diretora-geral gerente chefe porta-voz prefeito prefeita"
        " ex-prefeito autarca vereador vereadora governador governadora ex-governador deputado deputada ex-deputado"
        " eurodeputado eurodeputada senador senadora parlamentar líder dirigente candidato candidata pré-candidato"
        " embaixador embaixadora cônsul rei rainha príncipe princesa papa cardeal arcebispo bispo padre pároco freira"
        " pastor pastora rabino juiz juíza desembargador desembargadora magistrado magistrada procurador procuradora"
        " procurador-geral promotor promotora advogado advogada delegado delegada comissário comissária comandante"
        " inspetor inspetora inspector agente policial sargento tenente capitão coronel major general almirante cabo"
        " soldado bombeiro bombeira médico médica doutor doutora cirurgião cirurgiã enfermeiro enfermeira"
        " epidemiologista infectologista psicólogo psicóloga psiquiatra farmacêutico farmacêutica veterinário"
        " veterinária cientista investigador investigadora pesquisador pesquisadora professor professora docente"
        " catedrático catedrática mestre reitor reitora vice-reitor economista analista especialista perito perita"
        " consultor consultora assessor assessora historiador historiadora arqueólogo arqueóloga biólogo bióloga"
        " geólogo geóloga físico física químico química meteorologista engenheiro engenheira arquiteto arquiteta"
        " arquitecto técnico técnica urbanista ambientalista ativista activista treinador treinadora selecionador"
        " seleccionador avançado atacante médio meia volante defesa zagueiro lateral goleiro goleira guarda-redes"
        " jogador jogadora futebolista craque camisa tenista ciclista piloto atleta nadador nadadora ginasta árbitro"
        " árbitra empresário empresária empreendedor empreendedora banqueiro fundador fundadora cofundador dono dona"
        " proprietário proprietária produtor produtora agricultor agricultora pecuarista pescador pescadora"
        " trabalhador trabalhadora operário funcionário funcionária servidor servidora empregado empregada"
        " sindicalista motorista condutor condutora taxista caminhoneiro camionista maquinista escritor escritora"
        " romancista poeta autor autora jornalista repórter correspondente colunista editor editora apresentador"
        " apresentadora locutor ator atriz actor actriz cantor cantora músico música compositor compositora"
        " roteirista cineasta realizador realizadora artista pintor pintora escultor escultora fotógrafo fotógrafa"
        " bailarino bailarina coreógrafo coreógrafa designer chef cozinheiro cozinheira vizinho vizinha morador"
        " moradora residente testemunha vítima sobrevivente pai mãe irmão irmã filho filha marido esposa mulher viúvo"
        " viúva avô avó tio tia primo prima sobrinho sobrinha amigo amiga colega homem jovem menino menina idoso"
        " idosa adolescente estudante aluno aluna militante utente usuário usuária cliente paciente turista"
        " passageiro passageira cidadão cidadã comerciante lojista titular encarregado encarregada responsável"
        " coordenador coordenadora representante tesoureiro membro integrante sócio sócia acusado acusada arguido"
        " arguida réu ré suspeito suspeita condenado denunciante relator relatora comissionista provedor provedora"
        " governante mandatário gestor gestora bibliotecário bibliotecária curador curadora mediador negociador"
        " negociadora enviado oceanógrafo oceanógrafa astrónomo astrônomo matemático virologista neurologista"
        " cardiologista sociólogo socióloga politólogo politóloga antropólogo antropóloga filósofo filósofa linguista"
        " humorista influenciador influenciadora youtuber pessoa indivíduo auxiliar técnico-adjunto voluntário"
        " voluntária estagiário fonte administrador administradora superintendente executivo executiva ouvidor"
        " corregedor corregedora defensor defensora babá diarista padeiro montanhista guia zelador porteiro síndico"
        " síndica capitã atirador socorrista"
    ),
    title_roles={
        "dr": "doutor",
        "dra": "doutora",
        "prof": "professor",
        "eng": "engenheiro",
        "dom": "bispo",
        "cel": "coronel",
        "gen": "general",
    },
    gendered={
        **dict.fromkeys(
            _words(
                "presidenta ministra ex-ministra secretária diretora prefeita vereadora governadora deputada senadora"
                " embaixadora rainha princesa juíza desembargadora magistrada procuradora promotora advogada delegada"
                " comissária inspetora médica doutora enfermeira investigadora pesquisadora professora reitora"
                " engenheira arquiteta treinadora jogadora empresária fundadora dona proprietária trabalhadora"
                " funcionária escritora autora atriz cantora vizinha moradora mãe irmã filha esposa mulher viúva avó"
                " tia prima sobrinha amiga menina senhora coordenadora historiadora bióloga geóloga psicóloga"
                " candidata eurodeputada"
            ),
            Gender.FEMALE,
        ),
        **dict.fromkeys(
            _words(
                "ministro ex-ministro secretário diretor prefeito vereador governador deputado senador embaixador rei"
                " príncipe papa cardeal bispo padre juiz desembargador magistrado procurador promotor advogado"
                " delegado comissário inspetor médico doutor enfermeiro investigador pesquisador professor reitor"
                " engenheiro arquiteto treinador jogador empresário fundador dono proprietário trabalhador"
                " funcionário escritor autor ator cantor vizinho morador pai irmão filho marido viúvo avô tio primo"
                " sobrinho amigo menino homem senhor coordenador historiador técnico goleiro árbitro biólogo"
                " candidato"
            ),
            Gender.MALE,
        ),
    },
    ungendered=_words("vítima pessoa testemunha criança fonte"),
    hypernyms={
        "dirigente": _words("presidente secretário secretária líder porta-voz candidato candidata"),
        "autarca": _words("presidente vereador vereadora prefeito prefeita"),
        "governante": _words("ministro ministra secretário secretária presidente primeiro-ministro"),
        "mandatário": _words("presidente governador prefeito"),
        "político": _words("presidente ministro deputado senador prefeito vereador líder candidato"),
        "política": _words("ministra deputada senadora prefeita vereadora líder candidata"),
        "parlamentar": _words("deputado deputada senador senadora vereador vereadora"),
        "deputado": _words("líder presidente porta-voz"),
        "deputada": _words("líder presidente porta-voz"),
        "gestor": _words("presidente diretor prefeito administrador secretário"),
        "gestora": _words("presidente diretora prefeita administradora secretária"),
        "técnico": _words("treinador selecionador"),
        "treinador": _words("técnico selecionador"),
        "guarda-redes": _words("goleiro"),
        "jogador": _words("avançado atacante médio meia volante defesa zagueiro lateral goleiro guarda-redes capitão"),
        "jogadora": _words("avançada atacante médio meia defesa zagueira goleira guarda-redes capitã"),
        "atleta": _words("jogador jogadora tenista nadador nadadora ciclista ginasta atacante"),
        "responsável": _words(
            "diretor diretora chefe presidente coordenador coordenadora comandante ministro ministra"
        ),
        "empresário": _words("presidente fundador dono proprietário diretor"),
        "empresária": _words("presidente fundadora dona proprietária diretora"),
        "especialista": _words(
            "professor professora pesquisador pesquisadora investigador analista diretor economista"
        ),
        "cientista": _words("investigador investigadora pesquisador pesquisadora professor professora bióloga biólogo"),
        "pesquisador": _words("professor biólogo cientista coordenador autor"),
        "pesquisadora": _words("professora bióloga cientista coordenadora autora"),
        "investigador": _words("professor biólogo cientista coordenador autor"),
        "investigadora": _words("professora bióloga cientista coordenadora autora"),
        "docente": _words("professor professora"),
        "magistrado": _words("juiz desembargador ministro"),
        "magistrada": _words("juíza desembargadora ministra"),
        "ministro": _words("governante relator"),
        "militar": _words("coronel tenente capitão major general sargento comandante"),
        "bombeiro": _words("tenente capitão sargento comandante major"),
        "oficial": _words("coronel tenente capitão major comandante"),
        "escritor": _words("autor romancista poeta"),
        "escritora": _words("autora romancista poeta"),
        "médico": _words("diretor cirurgião infectologista"),
        "médica": _words("diretora cirurgiã infectologista"),
        "sindicalista": _words("presidente secretário coordenador diretor"),
    },
    articles=_words("o a os as um uma uns umas seu sua seus suas"),
    organisations=_words(
        "governo executivo administração ministério secretaria departamento gabinete agência autoridade comissão"
        " comitê comité conselho junta parlamento congresso senado assembleia câmara tribunal corte supremo vara"
        " juizado promotoria procuradoria ministério-público polícia guarda exército marinha aeronáutica força forças"
        " serviço direção direção-geral delegacia prefeitura município autarquia freguesia distrito partido união"
        " federação confederação associação organização organismo sociedade instituto instituição universidade"
        " colégio escola academia hospital clínica igreja conferência fundação fundo banco companhia empresa firma"
        " corporação grupo consórcio operadora fabricante rede jornal diário revista semanário canal emissora rádio"
        " televisão plataforma clube equipe equipa liga seleção presidência embaixada consulado coligação coalizão"
        " aliança oposição sindicato central defensoria ordem observatório centro laboratório museu biblioteca teatro"
        " júri consultoria construtora concessionária transportadora cooperativa entidade coordenação movimento"
        " frente bloco bancada maioria brigada onu otan nato ue oms fmi bce unicef unesco fifa uefa cbf ps psd cds"
        " pcp chega livre pan pt mdb psdb pl psol stf stj tse pf prf psp gnr pj inem ipma ibge inpe ibama funai"
        " anvisa anatel fiocruz usp petrobras tap ctt cgtp ugt cut oab mst fbi cia ong planalto itamaraty kremlin"
        " belém anepc protecção defesa corpo infarmed dgs iphan investigação fiscalização provedoria concelho"
        " empreiteira distribuidora"
    ),
    organisation_names=_words(
        "seguros energia elétrica telecomunicações comunicações transportes airlines linhas ferrovias construções"
        " investimentos capital internacional nacional indústrias alimentos hotéis notícias público globo folha"
        " estado correio expresso observador atlético desportivo esportivo sporting benfica futebol sc fc ec sa sgps"
        " ltda"
    ),
    bodies=frozenset(
        {
            *("casa branca", "união europeia", "nações unidas", "cruz vermelha", "corpo de bombeiros", "santa sé"),
            *("defesa civil", "proteção civil", "amnistia internacional", "anistia internacional", "casa civil"),
            *("médicos sem fronteiras", "polícia federal", "polícia militar", "polícia civil", "bombeiros voluntários"),
        }
    ),
    groups=_words(
        "fontes autoridades funcionários especialistas analistas moradores vizinhos residentes ativistas activistas"
        " manifestantes investigadores pesquisadores cientistas autores médicos enfermeiros pessoas diplomatas"
        " deputados senadores vereadores parlamentares membros dirigentes líderes apoiadores apoiantes trabalhadores"
        " empregados servidores economistas testemunhas familiares amigos colegas procuradores promotores advogados"
        " policiais polícias agentes bombeiros engenheiros professores docentes estudantes alunos pais mães jogadores"
        " torcedores adeptos torcida utilizadores usuários utentes consumidores empresários investidores comentadores"
        " historiadores arqueólogos organizadores republicanos democratas ministros prefeitos autarcas governadores"
        " representantes porta-vozes homens mulheres eleitores cidadãos clientes passageiros sobreviventes vítimas"
        " famílias assessores agricultores pescadores produtores motoristas condutores taxistas caminhoneiros"
        " camionistas soldados militares rebeldes aliados sócios associados leitores ouvintes peritos juízes"
        " magistrados estudos relatórios pesquisas sondagens dados documentos técnicos sindicatos ambientalistas"
        " comerciantes lojistas hoteleiros turistas outros alguns muitos vários oposição serviços partidos indígenas"
        " jovens crianças bancadas público claque defensores"
    ),
    documents=_words(
        "relatório estudo inquérito pesquisa sondagem auditoria comunicado nota documento carta mensagem artigo livro"
        " blog vídeo folheto boletim aviso denúncia queixa sentença acórdão despacho ata registo registro análise"
        " laudo investigação texto parecer memorando publicação contrato processo manifesto resolução balanço atlas"
        " dados levantamento email e-mail ofício decisão"
    ),
    utterances=_words("palavras declarações declaração comentários discurso resposta versão estimativas depoimento"),
    portions=_words("parte trecho excerto texto íntegra"),
    addressing=_words("a à ao aos às com"),
    interviews=_words("entrevista conversa declarações"),
    outlet_nouns=_words(
        "jornal diário revista rádio televisão tv notícias emissora canal site portal agência reportagem"
    ),
    outlets=_words(
        "lusa reuters afp ap efe bbc cnn bloomberg rtp sic tvi globo g1 folha estadão uol cm observador expresso"
        " público record renascença tsf antena"
    ),
    country_names={"eua": "estados unidos"},
    countries=_words(
        "afeganistão albânia alemanha andorra angola argélia argentina arménia armênia austrália áustria azerbaijão"
        " bahamas bangladesh barbados bélgica belize benim bielorrússia bolívia bósnia botsuana brasil brunei"
        " bulgária burundi butão camboja camarões canadá catar chade chéquia chile china chipre colômbia congo"
        " croácia cuba dinamarca dominica egito egipto equador eritreia escócia eslováquia eslovénia eslovênia"
        " espanha estónia estônia etiópia filipinas finlândia frança gabão gâmbia geórgia gana granada grécia"
        " guatemala guiné guiana haiti honduras hungria índia indonésia iraque irão irã irlanda islândia israel"
        " itália jamaica japão jordânia cazaquistão quénia quênia kosovo kuwait laos letónia letônia líbano libéria"
        " líbia lituânia luxemburgo madagáscar malásia maldivas mali malta marrocos maurícia mauritânia méxico"
        " moldávia mónaco mônaco mongólia montenegro moçambique namíbia nepal nicarágua níger nigéria noruega omã"
        " paquistão palestina panamá paraguai peru polónia polônia portugal ruanda roménia romênia rússia senegal"
        " sérvia síria somália sudão suécia suíça suriname tailândia taiwan tanzânia timor togo tunísia turquia"
        " ucrânia uganda uruguai venezuela vietname vietnã iémen iêmen zâmbia zimbábue inglaterra eua"
    )
    | {
        "estados unidos",
        "reino unido",
        "cabo verde",
        "coreia do norte",
        "coreia do sul",
        "arábia saudita",
        "costa rica",
        "el salvador",
        "nova zelândia",
        "república dominicana",
        "países baixos",
        "áfrica do sul",
        "timor-leste",
        "guiné-bissau",
    },
    cities=_words(
        "kiev moscovo moscou washington pequim teerão teerã ancara atenas londres paris berlim bruxelas madrid madri"
        " roma lisboa porto viena varsóvia praga budapeste bucareste sófia estocolmo oslo copenhaga dublin amesterdão"
        " amsterdã barcelona jerusalém gaza damasco beirute bagdad doha cabul tóquio seul otava havana caracas bogotá"
        " lima quito santiago montevideu brasília assunção coimbra braga aveiro faro évora funchal leiria setúbal"
        " viseu luanda maputo bissau praia díli recife salvador fortaleza manaus curitiba goiânia belém vitória natal"
        " maceió aracaju cuiabá teresina florianópolis campinas santos niterói"
    )
    | {"são paulo", "rio de janeiro", "belo horizonte", "porto alegre", "buenos aires", "la paz", "nova york"}
    | {"nova iorque", "tel aviv", "campo grande", "são luís", "joão pessoa", "porto velho"},
    demonyms=_words(
        "português portuguesa brasileiro brasileira espanhol espanhola argentino argentina uruguaio uruguaia"
        " paraguaio chileno chilena colombiano colombiana mexicano mexicana francês francesa alemão alemã italiano"
        " italiana inglês inglesa britânico britânica americano americana norte-americano norte-americana russo russa"
        " ucraniano ucraniana chinês chinesa japonês japonesa angolano angolana moçambicano moçambicana israelense"
        " israelita palestino palestina iraniano turco turca europeu europeia paulista paulistano carioca mineiro"
        " gaúcho baiano sérvio socialista"
    ),
    abbreviations=_words("sr sra srs dr dra d dona av art núm pág prof eng gen cel lic"),
    weekdays=(
        "segunda-feira",
        "terça-feira",
        "quarta-feira",
        "quinta-feira",
        "sexta-feira",
        "sábado",
        "domingo",
    ),
    months={
        "janeiro": 1,
        "jan": 1,
        "fevereiro": 2,
        "fev": 2,
        "março": 3,
        "mar": 3,
        "abril": 4,
        "abr": 4,
        "maio": 5,
        "mai": 5,
        "junho": 6,
        "jun": 6,
        "julho": 7,
        "jul": 7,
        "agosto": 8,
        "ago": 8,
        "setembro": 9,
        "set": 9,
        "outubro": 10,
        "out": 10,
        "novembro": 11,
        "nov": 11,
        "dezembro": 12,
        "dez": 12,
    },
    numbers=_words(
        "um dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta cem dezenas centenas"
        " milhares"
    ),
    not_quoted=(
        r"(?:assim )?chamad[oa]s?|denominad[oa]s?|apelidad[oa]s? de|alcunhad[oa]s? de|batizad[oa]s? (?:de|como|com)",
        r"conhecid[oa]s? (?:popularmente |localmente )?(?:como|por|pelo|pela)(?: (?:o|a|os|as))?",
        r"apelidad[oa]s?|intitulad[oa]s?|vulgo|alcunha|se chama|chama-se",
        r"a (?:palavra|expressão|frase|campanha|operação|iniciativa|marca|canção|novela|série|hashtag)",
        r"o (?:termo|lema|nome|apelido|slogan|título|livro|disco|filme|programa|projeto|plano|caso)(?: de)?",
        r"(?:cartaz|faixa|cartazes|faixas|placa) (?:de|com|que dizia|onde se lia|com os dizeres)",
        r"(?:onde se lia|lia-se|lê-se|os dizeres)",
        r"(?:operação|projeto|plano|programa|prémio|prêmio|campanha|caso)",
    ),
    title_nouns=_words(
        "livro romance novela filme álbum canção música disco obra ensaio série programa documentário memórias quadro"
        " poema revista podcast ópera musical episódio videojogo jogo artigo blog coluna exposição"
    ),
    hearsay_verbs=_words(
        "dizer comentar crer estimar calcular considerar saber pensar suspeitar supor especular acreditar"
    ),
    citing_verbs=_words("citar"),
    experience_verbs=_words("recordar lembrar admitir negar"),
    silent_verbs=_words(
        "esperar querer desejar pensar crer supor confiar preferir deixar terminar seguir entender acreditar"
        " encontrar começar mostrar conhecer detetar detectar registrar registar lançar dar"
    ),
    estimating_verbs=_words("situar cifrar"),
    estimating_prepositions=_words("em"),
    framing_particles=_words("como"),
    assertion_nouns=_words("acusações afirmações"),
    comment_nouns=_words("acusação afirmação cifra versão acusações hipótese número"),
    contrasts=_words("enquanto embora mas"),
    quantifiers=_words("cerca mais menos quase aproximadamente apenas só entre"),
    amounts=_words("menos mais metade dezenas centenas milhares milhões todos"),
    indefinites=_words("um uma outro outra dois duas três quatro cinco seis sete oito nove dez vários várias alguns"),
    wish_verbs=_words("querer esperar desejar confiar"),
    participles=_words("questionado questionada contactado contactada procurado procurada perguntado ouvido"),
    free_relatives=_words("o"),
    no_statements=_words(
        "quem qual quais cujo quando onde porque embora enquanto como se tanto após antes depois desde até para"
    ),
    lead_in_words=_words("em segundo nas"),
    pointing_verbs=_words("anunciar propor destacar"),
    generic_organisations=_words(
        "empresa companhia firma entidade organização organismo associação clube sindicato corporação instituição"
        " concessionária autarquia"
    ),
    junk=(
        r"(?:leia|lê|veja|vê|assista|ouça|confira|saiba|clique|acesse) (?:também|mais|aqui|ainda)\b.{0,160}",
        r"(?:veja|assista|confira) (?:os|as|o|a) (?:vídeos?|fotos?|galeria|imagens|mais)\b.{0,160}",
        r"(?:mais|outras|últimas) (?:notícias|lidas|vistas|informações|sobre|em|do|da)\b.{0,100}",
        r"(?:notícias|artigos|conteúdos?|temas|matérias) relacionad[oa]s?\b.*|relacionad[oa]s\W*|em destaque\W*",
        r"(?:arquivado|publicado) em:.*|etiquetas?:.*|tags?:.*|tópicos?:.*|assuntos?:.*|categorias?:.*|tudo sobre:?.*",
        r"(?:subscreva|assine|inscreva-se|registe-se|cadastre-se|faça login|torne-se assinante|junte-se)\b.{0,160}",
        r"(?:siga-nos|segue-nos|siga o|siga a|entre no|participe do|receba)\b.{0,160}",
        r"(?:partilhe|partilhar|compartilhe|compartilhar|imprimir|guardar|enviar|copiar link)\b.{0,60}",
        r"(?:comentários?|\d+ comentários?|ver comentários?|deixe (?:um|o seu|seu) comentário|comente)\b.{0,80}",
        r"(?:newsletter|boletim)(?: .{0,80})?|\W*publicidade\W*|anúncio\W*|conteúdo patrocinado\W*|continua após\b.*",
        r"(?:tem|quer|viu|recebeu|conhece|você) .{1,80}\?(?: .*)?(?:whatsapp|envie|mande|e-?mail|\d{3}).*",
        r"(?:todos os )?direitos reservados\b.*|copyright\b.*|©.*|proibida (?:a|sua) reprodução\b.*",
        r"(?:política de (?:privacidade|cookies)|termos (?:e condições|de uso))\b.*",
        r"(?:baixe|descarregue|instale) .{0,20}(?:app|aplicativo|aplicação)\b.*|ative as notificações\b.*",
        r"(?:vídeo|galeria|fotogaleria|podcast|fotos)\W*(?:[|:].*)?",
        r"com informações d[aeo]\b.{0,80}|(?:lusa|agência brasil|efe|ap|afp|reuters|agências)\W*",
        r"(?:início|home|capa|\w+)(?: (?:>|&gt;|»|›|/) [\w &]+){1,6}",
        (
            r"(?:facebook|twitter|x|whatsapp|telegram|instagram|linkedin|email)(?:\W+(?:facebook|twitter|whatsapp"
            r"|telegram))*"
        ),
        r"\*{3,}|_{3,}|-{3,}|\d{1,2} min(?:utos)? de leitura\W*|tempo de leitura.{0,30}",
        r"\*?(?:estagiári[oa] sob supervisão|sob supervisão)\b.*|colaborou\b.{0,80}",
    ),
    captions=(
        r".{0,300}\b(?-i:REUTERS|AFP|LUSA|Lusa|EPA|AP|Getty Images|EFE|Agência Brasil)/[^.]{2,50}\)?\.?",
        r"(?:foto|fotografia|imagem|fotos|crédito|legenda)(?: de arquivo)?\s*[:/|].*",
        (
            r".{3,300}[./(|—-]\s*(?:fotos?|fotografia|imagem|créditos?|divulgação|reprodução"
            r"|arquivo)\s*[:/]\s*[^.:]{1,60}\)?\.?"
        ),
        r".{3,300}\((?:foto|fotografia|imagem|arquivo|lusa|ap|reuters|afp|getty|divulgação)\b[^()]{0,60}\)\.?",
        (
            r".{3,200}[./|—–-]\s*(?-i:EFE|AFP|AP|REUTERS|LUSA|ARQUIVO|DIVULGAÇÃO|Divulgação|Reprodução"
            r"|Arquivo)\b[^.]{0,40}\W*"
        ),
    ),
    credit=r"\(?\b(?:fotos?|fotografia|imagem|créditos?|divulgação)\s*[:/]\s*(?P<credit>[^:()]+)\)?\W*$",
    updates=_words("atualizado atualizada actualizado modificado atualização"),
    publishing=_words("publicado publicada criado postado"),
    time_words=_words("às as h à"),
    bylines=(
        r"(?:por|texto de|texto|reportagem de|escrito por)[: ]\s*(?P<names>(?-i:[A-ZÁÉÍÓÚÂÇ])[^,|]+?)(?:\s*[,|].*)?",
        (
            r"(?P<names>(?-i:[A-ZÁÉÍÓÚÂÊÔÃÕÇ][\wáéíóúâêôãõç.'’-]+(?: (?:d[aeo]s? )?[A-ZÁÉÍÓÚÂÊÔÃÕÇ][\w.'’-]+){1,3}))"
            r"\s*[/|,-]\s*(?:correspondente|enviad[oa] especial|redação|lusa|agências|repórter|da redação"
            r"|do (?-i:[A-ZÁÉÍÓÚÂÊÔÃÕÇ])\w+)\b.*"
        ),
    ),
    byline_words=_words(
        "redação redacção agência agências correspondente enviado enviada especial repórter jornalista editor editora"
        " colaborador colaboradora lusa estagiário estagiária equipe notícias"
    ),
    date_patterns=(_DAY_FIRST, _NUMBERS, _ISO),
    fact_checking=FactChecking(
        claim_labels=(
            r"(?:a |o |uma |as )?(?:alegaç(?:ão|ões)|afirmaç(?:ão|ões)|declaraç(?:ão|ões)|frases?|boatos?"
            r"|citaç(?:ão|ões)|mensagem|falas?|tese)(?: (?:n\.?º ?)?\d+)?(?: (?:verificad[oa]|checad[oa]"
            r"|analisad[oa]|investigad[oa]|em causa|em análise|em questão|original|viral))?|(?:o |a "
            r")?(?:conteúdo|publicação|post(?:agem)?|notícia|informação|rumor|corrente|discurso|texto"
            r"|vídeo)(?: (?:verificad[oa]|checad[oa]|analisad[oa]|investigad[oa]|em causa|em análise|em "
            r"questão|sob análise|falso|falsa))|(?:o )?que (?:está em causa|foi dito|se diz|disse(?:ram)?"
            r"|circula|estão (?:dizendo|compartilhando|a partilhar)|diz(?:em)?(?: (?:a|o|as|os) \w+)?|se "
            r"afirma|afirma(?:m)?|checamos|verificamos|foi verificado|analisamos|dizia)|(?:o|a) que (?:circula"
            r"|se diz)|em causa|o rumor|a história"
        ),
        claimant_labels=(
            r"quem (?:disse|diz|o disse|afirmou|afirma|falou|o diz|espalhou|divulgou|publicou|compartilhou"
            r"|partilhou)(?: (?:isso|isto|a frase))?|quem|(?:dit[oa]|afirmad[oa]|difundid[oa]|feit[oa]"
            r"|proferid[oa]|publicad[oa]|divulgad[oa]|partilhad[oa]|compartilhad[oa]) por|autor(?:a|es"
            r"|ia)?(?: da (?:frase|afirmação|alegação|declaração|publicação|citação))?|fonte(?: da (?:alegação"
            r"|afirmação|frase))?|origem|declarante|porta-voz"
        ),
        place_labels=(
            r"onde(?: (?:circulou|circula|foi (?:dito|publicad[oa]|divulgad[oa]|dita|visto|compartilhado)"
            r"|disse|apareceu|se diz|e quando))?|quando e onde|(?:publicad[oa]|divulgad[oa]|vist[oa]|circulou"
            r"|circula|difundid[oa]|apareceu)(?: (?:em|no|na))?|meio(?: de divulgação)?|plataforma|rede social"
            r"|local|contexto|canal|ocasião|veículo"
        ),
        day_labels=(
            r"quando(?: (?:foi (?:dito|dita|publicad[oa])|disse|circulou))?|data(?: (?:da|de) (?:alegação"
            r"|afirmação|declaração|frase|publicação|citação|divulgação))?|dia"
        ),
        verdict_labels=(
            r"(?:a |o |nossa |nosso |a nossa |o nosso )?(?:avaliação|veredic?to|conclusão|classificação"
            r"|resultado|sentença|nota|etiqueta|selo|estrelas|checagem|análise final|parecer|balanço"
            r"|julgamento)(?: (?:final|(?:do|da|de) \w+(?: \w+)?))?|em (?:conclusão|resumo|suma|síntese)"
            r"|conclusões|resumindo|moral da história|(?:por que|porque|por quê) (?:é|está) (?:falso|enganoso"
            r"|errado)|é verdade|é verdadeiro ou falso|confirma-se|afinal|como classificamos"
        ),
        rubrics=(
            r"fact-?\s?check(?:ing|s|ed)?|checagem|checagens|checamos|checou|verificação|verificações"
            r"|verificamos|verifica|verificad[oa]|verdadeiro ou falso|verdade ou (?:mentira|boato)|é (?:falso"
            r"|mentira|enganoso|verdade)|não é verdade|fato ou (?:fake|boato|mito)|#?fake|polígrafo|prova dos "
            r"(?:factos|fatos|nove)|boatos?|desinformação|confere|conferimos|tira-teimas|enganos[oa]"
            r"|desmentimos|veja o que é (?:verdade|fato)"
        ),
        verdicts=(
            r"(?:parcialmente|maioritariamente|majoritariamente|totalmente|inteiramente|essencialmente"
            r"|praticamente|completamente|claramente|tecnicamente|comprovadamente|absolutamente|em (?:grande "
            r")?parte|na (?:sua )?maio(?:r parte|ria)|mais ou menos|quase|meio|pouco)[ -](?:fals[oa]s?"
            r"|verdadeir[oa]s?|cert[oa]s?|corret[oa]s?|incorret[oa]s?|enganos[oa]s?|enganador(?:a|es|as)?"
            r"|errad[oa]s?|verdade|mentira|inverídic[oa]s?|infundad[oa]s?|imprecis[oa]s?)|verdadeir[oa]s?,? "
            r"mas(?:\s?\.\.\.|…)?(?: fora de contexto| impreciso)?|não (?:é|são) (?:bem assim|verdade"
            r"|verdadeir[oa]s?|fals[oa]s?|corret[oa]s?)|não (?:procede|confere|se confirma|tem fundamento|tem "
            r"qualquer fundamento|corresponde à (?:verdade|realidade))|(?:conteúdo|informação|imagem|vídeo"
            r"|notícia|alegação|contexto|citação|atribuição|publicação) (?:fals[oa]s?|enganos[oa]s?"
            r"|manipulad[oa]|alterad[oa]|fabricad[oa]|satíric[oa]|incorret[oa]|adulterad[oa]|enganador(?:a)?)"
            r"|(?:falso|falsa) (?:contexto|conexão|atribuição|citação)|fals[oa]s?|falsidade|verdadeir[oa]s?"
            r"|enganos[oa]s?|enganador(?:a|es|as)?|exagerad[oa]s?|exagero|imprecis[oa]s?|imprecisão"
            r"|distorcid[oa]s?|contraditóri[oa]s?|insustentáve(?:l|is)|descontextualizad[oa]s?"
            r"|(?:(?:re)?tirad[oa]s? )?(?:sem|fora d[eo]|d[eo]|falta(?: de)?) contexto|manipulad[oa]s?"
            r"|manipulação|subestimad[oa]s?|sátira|satíric[oa]s?|errad[oa]s?|cert[oa]s?|inconclusiv[oa]s?"
            r"|esticad[oa]s?|ainda é cedo para dizer|de olho|pimenta na língua|boatos?|fake(?: news)?"
            r"|incorret[oa]s?|corret[oa]s?|sem (?:provas|evidências?|comprovação|base|qualquer base"
            r"|(?:qualquer )?fundamento|pés nem cabeça)|não (?:comprovad[oa]s?|verificáve(?:l|is)|há (?:provas"
            r"|evidências|indícios))|impossível (?:provar|verificar|de provar)|inverificáve(?:l|is)"
            r"|infundad[oa]s?|inventad[oa]s?|fabricad[oa]s?|forjad[oa]s?|mei[oa][ -]verdades?|mentir(?:a|oso"
            r"|osa)|golpe|fraude|montagem|adulterad[oa]s?|editad[oa]s?|alterad[oa]s?|inverídic[oa]s?"
            r"|desatualizad[oa]s?|inexat[oa]s?|pimenta|improcedentes?|ger(?:ad[oa]) (?:por|com) (?:ia"
            r"|inteligência artificial)|fato|mito|discutível|plausível|confirmad[oa]|contestad[oa]"
        ),
        signs=(
            "classific",
            "avaliamos",
            "consideramos",
            "julgamos",
            "etiquetamos",
            "portanto",
            "por isso",
            "logo",
            "assim",
            "conclu",
            "em suma",
            "em resumo",
            "em síntese",
            "por que",
            "por quê",
            "porque",
            "ou seja",
            "desta forma",
            "desse modo",
            "dessa forma",
            "recebe",
            "ganha",
            "leva o selo",
        ),
        judgements=(
            r"por ?qu[eê] (?:isto |isso )?é {verdict}",
            (
                r"(?:classificamos|avaliamos|consideramos|julgamos|etiquetamos)(?:,? (?:assim|portanto|por "
                r"isso|então),?)? (?:a|esta|essa|o|este|esse|sua|como|as|os|estas|esses)\s?(?:afirmaç(?:ão"
                r"|ões)|alegação|declaração|frase|mensagem|conteúdo|publicaç(?:ão|ões)|vídeo|fala"
                r"|post(?:agem)?|informação|áudio|foto|boato)?(?: d[eoa] [\w ]{2,30}?)?(?: de que "
                r"(?P<claim>[^.]+?))?(?: como| de)? (?:sendo )?{said}"
            ),
            (
                r"(?:é|foi|fica|são|foram) (?:assim |portanto |por isso )?classificad[oa]s? (?:por \w+ "
                r"|pel[oa] [\w ]{2,30}? )?(?:como|de) (?:sendo )?{said}"
            ),
            (
                r"(?:portanto|por isso|logo|assim|em conclusão|em suma|em resumo|em síntese|ou seja|desta "
                r"forma|desse modo|dessa forma|conclui-se que),? (?:conclui-se que |é {verdict} que|(?:a|é"
                r"|esta|essa|o|este|trata-se de um[a]?)\s?(?:afirmação|alegação|declaração|frase|mensagem"
                r"|informação|publicação|conteúdo|vídeo|post(?:agem)?|foto|boato|notícia)?(?: de que "
                r"(?P<claim>[^.]+?))?(?: d[eoa]\w* [\w ]{2,30}?)? ?(?:é|são)? ?)(?:um[a]? )?{verdict}"
            ),
            (
                r"(?:a|esta|essa|o|este|esse|sua)\s(?:afirmação|alegação|declaração|frase|mensagem|informação"
                r"|publicação|conteúdo|boato|fala|post(?:agem)?|vídeo)(?: de que (?P<claim>[^.]+?))?(?: "
                r"d[eoa]\w* [\w ]{2,30}?)? (?:é|são),? (?:portanto|assim|por isso|pois|então),? {verdict}"
            ),
            r"(?:recebe|recebeu|ganha|leva) (?:a|o) (?:selo|etiqueta|classificação|nota)(?: de)? {said}",
            (
                r"conclu(?:ímos|i-se|i) (?:portanto |assim )?que (?:a|o|esta|este|essa|esse|é)\s?(?:afirmação"
                r"|alegação|declaração|frase|mensagem|informação|publicação|conteúdo|vídeo|post(?:agem)?|foto"
                r"|boato)?(?: d[eoa]\w* [\w ]{2,30}?)? ?(?:é|são)? ?{verdict}"
            ),
        ),
        findings=(
            (
                r"(?:isto|isso|trata-se de|tudo)(?:,? (?:no entanto|porém|contudo|\w+ \w+),?)?(?: é)?(?: "
                r"um[a]?)? #?{verdict}(?=[.,:;!])"
            ),
            (
                r"(?:a|esta|essa|o|este|esse|sua|as|os|tal)\s(?:afirmaç(?:ão|ões)|alegaç(?:ão|ões)"
                r"|declaraç(?:ão|ões)|frases?|mensage(?:m|ns)|informaç(?:ão|ões)|publicaç(?:ão|ões)|vídeos?"
                r"|boatos?|fala|posts?|postage(?:m|ns)|imagens?|fotos?|conteúdos?|áudios?|notícias?|histórias?"
                r"|teses?|correntes?|textos?)(?: de que (?P<claim>[^.]+?)| segundo [ao] qual "
                r"(?P<claim>[^.]+?))?(?: (?:analisad|verificad|checad)[oa]s?(?: pel[oa] [\w -]{2,30}?)?| "
                r"d[eoa]\w* [\w ]{2,30}?| que circulam? [\w ]{2,30}?)? (?:(?:é|são|foi|foram|está|estão|no "
                r"entanto,? é|porém,? é)(?: portanto)?(?: um[a]?)? |(?=não )){verdict}(?!\w)"
            ),
            r"(?:é|são) (?:um[a]? |totalmente )?#?{verdict}(?=[.!:])",
            r"(?:(?<=[.!?…»”]\s)|(?<![^\n])){verdict}(?=[.!])",
            (
                r"(?:(?<=[.!?…»”]\s)|(?<![^\n]))(?:é |são )?{verdict} (?:que|a (?:publicação|postagem|alegação"
                r"|informação|mensagem|imagem|notícia) (?:que|de que))"
            ),
        ),
        headlines=(
            r"{verdict} (?:que|de que) (?P<claim>.+)",
            r"é #?{verdict} (?:que|de que|dizer que|afirmar que) (?P<claim>.+)",
            (
                r"é #?{verdict} (?P<claim>(?:vídeo|áudio|foto|post|mensagem|publicação|imagem|print|texto"
                r"|notícia|boato|corrente)\b.+)"
            ),
            (
                r"\A(?P<claim>(?:vídeo|áudio|foto|post|mensagem|publicação|imagem|print|texto|boato|corrente"
                r"|fotografia)\b.{1,200}) (?:é|são|foi) (?:um[a]? )?{verdict}\Z"
            ),
        ),
        scores=(
            r"(?P<value>\d{1,2}|uma?|duas|dois|três|quatro|cinco|seis) (?:estrelas? )?(?:em|de)"
            r" (?P<best>\d{1,2}|três|quatro|cinco|seis|dez)(?: estrelas?)?"
        ),
        numbers={
            "um": 1,
            "uma": 1,
            "dois": 2,
            "duas": 2,
            "três": 3,
            "quatro": 4,
            "cinco": 5,
            "seis": 6,
            "sete": 7,
            "oito": 8,
            "nove": 9,
            "dez": 10,
        },
        openers=r"em|no|na|nos|nas|num|numa|durante|por|via|através d[eoa]|ao|à|em plen[oa]|perante",
        day_openers=r"desde|a|em|de|no dia|do|da|até",
        carriers=(
            r"(?:um[a]? |o |a |os |as |este |esta |esse |essa |vários |várias |num |numa |uns |algumas? "
            r")?(?:[\w-]+ )?(?:vídeos?|mensage(?:m|ns)|áudios?|publicaç(?:ão|ões)|fotos?|fotografias?"
            r"|image(?:m|ns)|posts?|postage(?:m|ns)|correntes?|tweets?|tuítes?|memes?|artigos?|textos?"
            r"|conteúdos?|prints?|captura(?:s)? de (?:ecrã|tela)|montage(?:m|ns)|notícias?|gráficos?|peças?"
            r"|reels?|stories|comentários?|boatos?)"
        ),
        spread=(
            r"(?:publicad[oa]s?|divulgad[oa]s?|partilhad[oa]s?|compartilhad[oa]s?|circula[m]?|circulou"
            r"|escreveu|publicou|partilhou|compartilhou|espalhad[oa]s?|difundid[oa]s?|afirmou|postad[oa]s?"
            r"|postou|viralizou|viraliza(?:ram)?|viral|enviad[oa]s?|encaminhad[oa]s?|garante)"
        ),
        platforms=(
            r"(?:no |na |nos |nas |em |por |via |pelo |pela |pelas |ao )?(?:facebook|twitter|(?-i:X)(?: "
            r"\(antigo twitter\)|, antigo twitter)?|instagram|tik ?tok|whats ?app|telegram|youtube|reddit"
            r"|threads|linkedin|kwai|messenger|bluesky|redes(?: sociais)?|aplicativos? de mensage(?:m|ns)"
            r"|grupos? de (?:família|mensagens))"
        ),
        accounts=(
            r"(?:(?:o|a|uma?|pelo|pela) )?(?:usuári[oa]|utilizador(?:a)?|internauta|conta|página|canal|perfil"
            r"|grupo|site|blogue?|portal|coletivo|blogueir[oa]|influenciador(?:a)?)(?: (?:chamad[oa]"
            r"|intitulad[oa]|denominad[oa]))?"
        ),
        crowds=(
            r"(?:usuários|utilizadores)(?: d[aeo]s? (?:redes sociais|facebook|instagram|tiktok|whatsapp"
            r"|twitter))?|internautas"
        ),
        guests=(
            r"convidad[oa] (?:d[oae]|em|no|na)|entrevistad[oa] (?:por|em|no|na|pel[oa])|(?:em )?entrevista "
            r"(?:a|à|ao|concedida [aà]o?)"
        ),
        occasions=(
            r"debate|discurso|entrevista|conferência de imprensa|coletiva(?: de imprensa)?|comício|sessão"
            r"|programa|podcast|assembleia|câmara|senado|plenário|audiência|intervenção|sabatina"
            r"|pronunciamento|live|telejornal|horário eleitoral|propaganda eleitoral|comissão|reunião"
            r"|congresso|tribuna|evento|parlamento|hemiciclo"
        ),
        hints=(
            r"busca reversa|pesquisa (?:reversa|inversa)|pesquisa por imagens",
            r"arquivad[oa]s?|(?:aqui|neste link)",
            (
                r"(?:partilhad[oa]s?|compartilhad[oa]s?|vist[oa]s?|visualizad[oa]s?|compartilhamentos"
                r"|partilhas|visualizações|curtidas|comentários)|[\d.]+ (?:mil )?(?:vezes|visualizações"
                r"|partilhas|compartilhamentos|curtidas)"
            ),
            r"viral\w*|circula[m]?|circulou|circulando|redes sociais|corrente|espalha\w*|difundid[oa]s?",
            r"captura de (?:tela|ecrã)|legenda|publicações|postage(?:m|ns)|o texto|posts?",
            (
                r"alegaç(?:ão|ões)|alega[m]?|afirma[m]?|supost[oa]s?|boatos?|segundo [ao] qual|alegad[oa]s?"
                r"|alegadamente|garante[m]?|em causa"
            ),
            (
                r"(?:verificamos|checamos|verificou|consultamos|procuramos|procurad[oa]s?|contactad[oa]s?"
                r"|questionad[oa]s?|confirma-se|é verdade\?|será verdade|conferimos|apuramos)|em nota"
            ),
            (
                r"fora d[eo] contexto|descontextualizad[oa]s?|manipulad[oa]s?|montagem|enganos[oa]s?"
                r"|alterad[oa]s?|golpe|é (?:falso|mentira|enganoso)|não (?:é verdade|procede|há (?:provas"
                r"|evidências|registro))|inteligência artificial|sátira|desmenti\w+"
            ),
            r"na (?:verdade|realidade)|no entanto|de facto|de fato|acontece que|não há qualquer",
            r"fact-?\s?check\w*|checagem|checagens|verificaç(?:ão|ões)|desinformação|fake news",
        ),
        denials=(
            r"não[,:] |.{2,80} (?:erra|exagera|acerta|distorce|mente|engana(?:-se)?|tem razão|não tem razão"
            r"|falha)\b|não é (?:verdade|verdadeir[oa])|é (?:falso|falsa|fake|mentira|enganoso|#fake)|sem "
            r"provas|(?:est[ea]|ess[ea]) (?:vídeo|foto|imagem|áudio|cartaz)|(?:vídeo|foto|imagem|áudio|post"
            r"|publicação|mensagem)\b.{0,120} (?:não (?:mostra|é|foi|prova)|é (?:fals[oa]|montagem|antig[oa]"
            r"|enganos[oa]))|é verdade que|confirma-se"
        ),
        subjects=(
            r"afirmaç(?:ão|ões)|alegaç(?:ão|ões)|declaraç(?:ão|ões)|frases?|falas?|boatos?|rumor(?:es)?"
            r"|publicaç(?:ão|ões)|vídeos?|image(?:m|ns)|fotos?|fotografias?|mensage(?:m|ns)|citaç(?:ão|ões)"
            r"|notícias?|dados?|números?|áudios?|correntes?|conteúdos?|tuítes?|tweets?|posts?|postage(?:m|ns)"
            r"|informaç(?:ão|ões)|textos?|teses?|história|print"
        ),
        links=r"é|são|era|eram|foi|foram|está|estão|revela-se|mostra-se|continua|não",
        statings=(
            r"(?:isto|isso|tudo|o que) (?:é|era|não é)(?: um| uma)?|(?<=[.!?:;,] )é(?: um| uma)?|trata-se "
            r"de(?: um| uma| outro)?|(?<=[.!?:;,] )não há|mas (?:é|isso é)|o que é"
        ),
        replies=(
            r"procurad[oa]s?|contactad[oa]s?|questionad[oa]s?|em nota|em resposta (?:ao|à)|(?:disse|afirmou"
            r"|explicou|respondeu|confirmou|informou) (?:ao|à) \w+|assessoria|porta-voz"
        ),
        assertions=(
            (
                r"(?:afirma[m]?|afirmou|diz(?:em)?|disse|alega[m]?|alegou|sustenta[m]?|garante[m]?|garantiu"
                r"|sugere[m]?|mostra[m]?|assegura[m]?|denuncia[m]?|dizendo|afirmando|alegando"
                r"|escreveu)[^.:,!?“«\x22]{0,60}? que (?P<claim>[^.]+?)(?=,? mas |\.|\Z)"
            ),
            r"segundo (?:a|o) qual,? (?P<claim>[^.]+)",
            r"(?:alegação|boato|afirmação|informação|mensagem|tese) de que (?P<claim>[^.]+)",
            r"(?:é falso|não é verdade|é mentira|é enganoso) que (?P<claim>[^.]+)",
            r"é (?:verdade|mesmo verdade) que (?P<claim>[^?]+)",
        ),
        affirmed=r"verdadeir[oa]s?|verdade|cert[oa]s?|corret[oa]s?|confirmad[oa]",
        conclusions=(
            r"em (?:conclusão|resumo|suma|síntese)|conclu(?:indo|i-se|ímos)|portanto|por isso|assim|logo|ou "
            r"seja|no fim de contas|resumindo|feitas as contas"
        ),
    ),
    male_names=_words(
        "josé joão antónio antônio manuel francisco carlos luís luiz paulo pedro jorge rui miguel nuno ricardo tiago"
        " hugo bruno andré fernando sérgio marco vítor vitor filipe diogo gonçalo rafael daniel david mário alberto"
        " eduardo henrique joaquim armando artur augusto bernardo césar cristiano domingos duarte emanuel fábio"
        " gabriel guilherme gustavo hélder igor ivo jaime jair leandro leonardo lucas marcelo márcio marcos mateus"
        " matheus maurício nelson nélson orlando otávio óscar raul renato roberto rodrigo rogério rubens samuel"
        " sebastião silvio simão thiago tomás túlio valdir vasco vicente victor vinícius wagner walter wellington"
        " william xavier abel adriano afonso aécio alexandre álvaro amadeu américo anderson arlindo arnaldo baltazar"
        " benedito camilo celso ciro cláudio danilo davi edson elias emílio ernesto estêvão evandro everton fabiano"
        " flávio geraldo gilberto gilmar gil heitor hélio hermínio ismael ivan jacinto jefferson joel jonas júlio"
        " justino laerte lázaro lourenço luciano manoel martim matias maximiano milton moisés murilo nicolau norberto"
        " olavo osvaldo patrício quirino raimundo reinaldo salvador santiago severino silas telmo teodoro ubiratan"
        " urbano valdemar zacarias zé dinis lula guillermo donald joe vladimir emmanuel"
    ),
    female_names=_words(
        "maria ana isabel teresa helena joana marta catarina inês sofia rita sara patrícia sandra carla paula susana"
        " cristina mónica mônica sónia sônia vera filipa raquel margarida beatriz mariana carolina leonor francisca"
        " matilde lara clara luísa luiza fernanda amélia adelaide alice amanda andreia andressa ângela aparecida"
        " aurora bárbara bianca bruna camila cecília célia cláudia conceição cleonice daniela débora denise diana"
        " dulce edite eduarda elisa elza emília érica eva fabiana fátima flávia florbela gabriela gisele glória graça"
        " heloísa irene íris isabela ivone jaqueline jéssica juliana júlia karina larissa laura letícia lídia lígia"
        " lilian lívia lúcia luana lucinda lurdes madalena manuela marcela márcia marina marisa marlene michele"
        " miriam natália neide nilza odete olga olívia otília palmira piedade priscila regina renata rosa rosana"
        " rosângela rute sabrina sheila silvana sílvia simone solange soraia stela tainá tânia tatiana telma thaís"
        " vanessa valéria verónica verônica viviane yara zélia zulmira dilma marielle rosário dores"
    ),
)

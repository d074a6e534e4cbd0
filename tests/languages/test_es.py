"""Spanish: what is quoted and claimed in a sentence, and by whom."""

from collections.abc import Callable

import pytest

Rows = list[tuple[str, str]]
Finder = Callable[[str, str], tuple[Rows, Rows]]

# text, quotations, claims
CASES: list[tuple[str, Rows, Rows]] = [
    ("La alcaldesa Ana Ruiz rechazó el plan, que calificó de «temerario».", [("temerario", "Ana Ruiz")], []),
    (
        "El alcalde es Pedro Ruiz. Su adjunto, José Luis Marín y Vega, coincidió: «Está cerrado».",
        [("Está cerrado", "José Luis Marín y Vega")],
        [],
    ),
    ("Nadie dijo que la presa era segura.", [], []),
    ("«Se acabó», dijo Ana de los Santos.", [("Se acabó", "Ana de los Santos")], []),
    # marks and places of the attribution
    ("«No habrá cortes», afirmó la consejera de Agua, Remedios Ponce.", [("No habrá cortes", "Remedios Ponce")], []),
    (
        '"No habrá cortes", ha dicho el portavoz del sindicato, Ramón Gil. "Nunca los hubo".',
        [("No habrá cortes … Nunca los hubo", "Ramón Gil")],
        [],
    ),
    (
        "“No vamos a tolerar más violencia”, sentenció este lunes la alcaldesa de Puebla, Rosa Amaya.",
        [("No vamos a tolerar más violencia", "Rosa Amaya")],
        [],
    ),
    (
        "La ministra Elena Robles respondió: «Las cuentas están claras».",
        [("Las cuentas están claras", "Elena Robles")],
        [],
    ),
    ("Mercedes Lago: «La escuela pública se muere».", [("La escuela pública se muere", "Mercedes Lago")], []),
    (
        "“El problema es grave —explica la doctora Ana Ruiz—. No tenemos camas”.",
        [("El problema es grave … No tenemos camas", "Ana Ruiz")],
        [],
    ),
    ("«Yo no he firmado nada», escribió en X la cantante Lola Prado.", [("Yo no he firmado nada", "Lola Prado")], []),
    (
        "El técnico Paco Lara cree que su equipo «mereció más».",
        [("mereció más", "Paco Lara")],
        [("su equipo «mereció más»", "Paco Lara")],
    ),
    (
        "«¿Lo lee usted o lo leo yo?», preguntó el diputado Íñigo Sanz. «Ahí pone lo que pone».",
        [("¿Lo lee usted o lo leo yo? … Ahí pone lo que pone", "Íñigo Sanz")],
        [],
    ),
    ("«No es verdad», zanjó Saúl Soriano. «Nunca lo fue».", [("No es verdad … Nunca lo fue", "Saúl Soriano")], []),
    # dialogue in dashes
    (
        "—Perdimos por mi culpa —reconoció Iker Lasa en la sala de prensa—. Yo firmé ese planteamiento.",
        [("Perdimos por mi culpa … Yo firmé ese planteamiento.", "Iker Lasa")],
        [],
    ),
    (
        "—Eso es mentira —zanjó Inés Soriano—, y el que lo escribió lo sabe.",
        [("Eso es mentira … y el que lo escribió lo sabe.", "Inés Soriano")],
        [],
    ),
    (
        "—No tengo nada que decir —respondió Luis Cano.\n\n—¿Va a dimitir?\n\n—Eso lo decide el presidente.",
        [
            ("No tengo nada que decir", "Luis Cano"),
            ("¿Va a dimitir?", ""),
            ("Eso lo decide el presidente.", "Luis Cano"),
        ],
        [],
    ),
    # subjects left out
    (
        "Rosa Amaya visitó ayer el barrio. «Las obras acabarán en mayo», aseguró.",
        [("Las obras acabarán en mayo", "Rosa Amaya")],
        [],
    ),
    (
        "La consejera Ana Ponce negó que haya cortes. Dijo además que los embalses están llenos.",
        [],
        [("haya cortes", "Ana Ponce"), ("los embalses están llenos", "Ana Ponce")],
    ),
    (
        "Los vecinos llevan semanas sin agua. «Cada verano es lo mismo», reclamaron.",
        [("Cada verano es lo mismo", "vecinos")],
        [],
    ),
    (
        "El alcalde Juan Ríos habló con los médicos. En un comunicado, denuncia que faltan camas.",
        [],
        [("faltan camas", "Juan Ríos")],
    ),
    (
        "Pablo Vera, director del hospital, confirmó que hay diez contagios, aunque aclaró que ninguno es grave.",
        [],
        [("hay diez contagios", "Pablo Vera"), ("ninguno es grave", "Pablo Vera")],
    ),
    # subjects behind the verb
    ("Dijo el ministro Luis Cano que el acuerdo está cerrado.", [], [("el acuerdo está cerrado", "Luis Cano")]),
    (
        "El puente se cerró en 2019, informó Protección Civil municipal.",
        [],
        [("El puente se cerró en 2019", "Protección Civil municipal")],
    ),
    (
        "El accidente dejó tres muertos, según informó la Policía Nacional en un comunicado.",
        [],
        [("El accidente dejó tres muertos", "Policía Nacional")],
    ),
    # whom words stand for
    (
        "El Ribera perdió en casa. Iker Lasa no buscó excusas. «Jugamos mal», admitió el entrenador.",
        [("Jugamos mal", "Iker Lasa")],
        [],
    ),
    (
        "El presidente del club, Damián Soriano, compareció tarde. El dirigente negó que haya deudas.",
        [],
        [("haya deudas", "Damián Soriano")],
    ),
    (
        "La directora Amaya Ruiz Sanz abrió la sesión. Ruiz sostuvo que el plan es viable.",
        [],
        [("el plan es viable", "Amaya Ruiz Sanz")],
    ),
    # claims
    (
        "La consejera aseguró este miércoles en el pleno que la planta funciona y que no habrá cortes.",
        [],
        [("la planta funciona", "consejera"), ("no habrá cortes", "consejera")],
    ),
    (
        "El consejero ha explicado que el edificio está listo y ha negado que haya retrasos.",
        [],
        [("el edificio está listo", "consejero"), ("haya retrasos", "consejero")],
    ),
    (
        "La empresa niega haber vertido residuos al río y afirma que cumple la normativa.",
        [],
        [("haber vertido residuos al río", "empresa"), ("cumple la normativa", "empresa")],
    ),
    ("El alcalde Juan Ríos negó cualquier irregularidad.", [], [("cualquier irregularidad", "Juan Ríos")]),
    (
        "Elena Robles acusó al sindicato de mentir a los vecinos.",
        [],
        [("al sindicato de mentir a los vecinos", "Elena Robles")],
    ),
    ("La oposición le acusó de ocultar los informes.", [], [("ocultar los informes", "oposición")]),
    (
        "Según el Sindicato de Enfermería (SE), el centro necesita más personal.",
        [],
        [("el centro necesita más personal", "Sindicato de Enfermería")],
    ),
    ("De acuerdo con la Fiscalía, el detenido tenía una pistola.", [], [("el detenido tenía una pistola", "Fiscalía")]),
    ("Para el economista Luis Torres, la medida llega tarde.", [], [("la medida llega tarde", "Luis Torres")]),
    ("A su juicio, el texto carece de firma.", [], [("el texto carece de firma", "")]),
    (
        "La presidenta Ana Lledó cree que la ley es buena. A su juicio, el país la necesita.",
        [],
        [("la ley es buena", "Ana Lledó"), ("el país la necesita", "Ana Lledó")],
    ),
    (
        "El borrador, recuerda Ana Lledó, estuvo un mes en información pública.",
        [],
        [("El borrador … estuvo un mes en información pública", "Ana Lledó")],
    ),
    ("Los médicos advierten de que el virus sigue circulando.", [], [("el virus sigue circulando", "médicos")]),
    (
        "Luis Cano dijo que habrá elecciones y la oposición lo acusó de mentir al país.",
        [],
        [("habrá elecciones", "Luis Cano"), ("mentir al país", "oposición")],
    ),
    ("El río está limpio. Así lo confirmó la bióloga Marta Orts.", [], [("El río está limpio", "Marta Orts")]),
    # nobody named
    (
        "Se estima que unas tres mil personas participaron en la marcha.",
        [],
        [("unas tres mil personas participaron en la marcha", "")],
    ),
    ("El tren, se rumorea, lleva un año averiado.", [], [("El tren … lleva un año averiado", "")]),
    ("El sospechoso habría huido hacia la frontera.", [], [("El sospechoso habría huido hacia la frontera", "")]),
    ("Según ha podido saber este periódico, el elegido es Markovic.", [], [("el elegido es Markovic", "")]),
    # no statements and no quotations
    ("La ministra pidió a los ciudadanos que ahorren agua.", [], []),
    ("Ramírez prometió que bajará los impuestos.", [], []),
    ("La novela «El río de plata» se publicó en mayo.", [], []),
    ("La llamada «guerra del agua» llega al pleno.", [], []),
    ("Una pancarta rezaba «Menos ruido».", [], []),
    ("El hombre, identificado como Saúl “N”, fue detenido.", [], []),
    ("Un portavoz de la empresa declinó hacer comentarios.", [], []),
    ("El abogado Raúl Mena rechazó las acusaciones.", [], []),
    ("Lee también: La presa que nadie quiso", [], []),
    # everyday sentences
    (
        "«Nos han mentido», lamentan Rosa Gil y Pedro Lago, dos de los afectados.",
        [("Nos han mentido", "Rosa Gil + Pedro Lago")],
        [],
    ),
    (
        "El portavoz municipal, Luis Cano, y la edil Marta Orts negaron que haya sobrecostes.",
        [],
        [("haya sobrecostes", "Luis Cano + Marta Orts")],
    ),
    ("Según dijo, los técnicos habían advertido del riesgo.", [], [("los técnicos habían advertido del riesgo", "")]),
    (
        "El concejal Tomás Vera defendió la obra. Según dijo, los técnicos habían advertido del riesgo.",
        [],
        [("los técnicos habían advertido del riesgo", "Tomás Vera")],
    ),
    ("Según explicó ayer la directora, Inés Mora, el centro está lleno.", [], [("el centro está lleno", "Inés Mora")]),
    ("El centro está lleno, según explicó ayer la directora, Inés Mora.", [], [("El centro está lleno", "Inés Mora")]),
    (
        "El presidente, dijo su abogado, nunca firmó el contrato.",
        [],
        [("El presidente … nunca firmó el contrato", "abogado")],
    ),
    ("La compañía rechaza hablar de avería.", [], []),
    ("Los sindicatos rechazan hablar de huelga encubierta.", [], []),
    ("La alcaldesa tachó de “mentira” la acusación.", [("mentira", "alcaldesa")], []),
    (
        "Al grito de «¡Agua para todos!», cientos de vecinos cortaron la calle.",
        [("¡Agua para todos!", "cientos de vecinos")],
        [],
    ),
    ("Entre gritos de «dimisión», el alcalde abandonó el pleno.", [("dimisión", "")], []),
    (
        "Entre gritos de «¡Dimisión!» y «¡Ladrones!», el alcalde abandonó el pleno.",
        [("¡Dimisión! … ¡Ladrones!", "")],
        [],
    ),
    (
        "El buque zarpó el domingo, según fuentes próximas a la investigación.",
        [],
        [("El buque zarpó el domingo", "fuentes próximas a la investigación")],
    ),
    ("«El barrio se ha quedado sin médico»: Rosa Gil", [("El barrio se ha quedado sin médico", "Rosa Gil")], []),
    (
        "El ministro compareció ayer. «No hay motivo de alarma», tranquilizó.",
        [("No hay motivo de alarma", "ministro")],
        [],
    ),
    ("Preguntada por la crisis, Lledó se limitó a decir: «Trabajamos en ello».", [("Trabajamos en ello", "Lledó")], []),
    ("El detenido, que habría actuado solo, fue puesto a disposición judicial.", [], [("habría actuado solo", "")]),
    ("De haber llovido, el fuego se habría apagado solo.", [], []),
    ("Trascendió que el ministro presentó su renuncia.", [], [("el ministro presentó su renuncia", "")]),
    (
        "El texto, al que ha tenido acceso este periódico, dice que el edificio no es seguro.",
        [],
        [("el edificio no es seguro", "texto")],
    ),
    ("Tal y como adelantó este periódico, la calle seguirá cortada.", [], [("la calle seguirá cortada", "")]),
    ("«La calle seguirá cortada», reza la nota del Ayuntamiento.", [("La calle seguirá cortada", "Ayuntamiento")], []),
    ("Pese a que el alcalde asegura que todo está en orden, el tejado gotea.", [], [("todo está en orden", "alcalde")]),
    ("Los médicos, que aseguran que faltan camas, harán huelga el lunes.", [], [("faltan camas", "médicos")]),
    ("El cantante interpretó «Volver» y «Naranjo en flor».", [], []),
    ("La vicealcaldesa insinuó que hay un topo en el partido.", [], [("hay un topo en el partido", "vicealcaldesa")]),
    ("«Nunca vi tanta gente», dice, emocionado, el párroco, Luis Cano.", [("Nunca vi tanta gente", "Luis Cano")], []),
    ("Así lo ha confirmado la Junta, que descarta más contagios.", [], []),
    (
        "La concejala de Cultura, Inés Mora (Sumar), defendió que la fiesta «es de todos».",
        [("es de todos", "Inés Mora")],
        [("la fiesta «es de todos»", "Inés Mora")],
    ),
    ("El técnico seguirá, aseguran desde el club.", [], [("El técnico seguirá", "club")]),
    (
        "Desde el Ayuntamiento aseguran que la obra acabará en plazo.",
        [],
        [("la obra acabará en plazo", "Ayuntamiento")],
    ),
    ("Desde la Consejería insisten en que no hay riesgo.", [], [("no hay riesgo", "Consejería")]),
    ("Para la oposición, el presupuesto es papel mojado.", [], [("el presupuesto es papel mojado", "oposición")]),
    (
        "El parte médico es falso, según Raúl Mena, abogado de la familia.",
        [],
        [("El parte médico es falso", "Raúl Mena")],
    ),
    (
        "Los exdirectivos Rosa Gil y Pedro Lago negaron haber cobrado comisiones.",
        [],
        [("haber cobrado comisiones", "Rosa Gil + Pedro Lago")],
    ),
    ("Rosa Gil: «El barrio se queda sin médico»", [("El barrio se queda sin médico", "Rosa Gil")], []),
    ("El cantante interpretó «Volver» y «Naranjo en flor».", [], []),
]


@pytest.mark.parametrize(("text", "quotations", "claims"), CASES)
def test_quotations_and_claims(find: Finder, text: str, quotations: Rows, claims: Rows) -> None:
    assert find(text, "es") == (quotations, claims)

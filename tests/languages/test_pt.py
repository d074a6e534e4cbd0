"""Portuguese: what is quoted and claimed in a sentence, and by whom."""

from collections.abc import Callable

import pytest

Rows = list[tuple[str, str]]
Finder = Callable[[str, str], tuple[Rows, Rows]]

# text, quotations, claims
CASES: list[tuple[str, Rows, Rows]] = [
    ("“Acabou”, disse Ana da Polícia Federal.", [("Acabou", "Ana")], []),
    ("Ninguém disse que a barragem era segura.", [], []),
    ("“Acabou”, disse Ana dos Santos.", [("Acabou", "Ana dos Santos")], []),
    # marks and places of the attribution
    (
        "“O acidente foi às seis”, contou o tenente Wellington Sardinha.",
        [("O acidente foi às seis", "Wellington Sardinha")],
        [],
    ),
    (
        '"A ponte reabre em maio", disse aos jornalistas o autarca Manuel Serrão. "Não prometo milagres".',
        [("A ponte reabre em maio … Não prometo milagres", "Manuel Serrão")],
        [],
    ),
    (
        "«Ganhámos porque ninguém se escondeu», atirou Nélson Travassos, na conferência de imprensa.",
        [("Ganhámos porque ninguém se escondeu", "Nélson Travassos")],
        [],
    ),
    ("A deputada Inês Falcão respondeu: «As contas estão certas».", [("As contas estão certas", "Inês Falcão")], []),
    ("Rita Moura: “Ninguém nos ouve”.", [("Ninguém nos ouve", "Rita Moura")], []),
    ("'Não vou desistir', diz Marina Prado.", [("Não vou desistir", "Marina Prado")], []),
    (
        "O técnico Abel Costa reconheceu que a primeira parte foi «fraquinha».",
        [("fraquinha", "Abel Costa")],
        [("a primeira parte foi «fraquinha»", "Abel Costa")],
    ),
    (
        "Para o economista Luís Torres, a medida “chega tarde demais”.",
        [("chega tarde demais", "Luís Torres")],
        [("a medida “chega tarde demais”", "Luís Torres")],
    ),
    (
        "— Não tenho nada a dizer — respondeu Rui Pena. — Falem com o meu advogado.",
        [("Não tenho nada a dizer … Falem com o meu advogado.", "Rui Pena")],
        [],
    ),
    (
        "“Tem versão demais”, resumiu a delegada Débora Kfouri. “E laudo de menos”.",
        [("Tem versão demais … E laudo de menos", "Débora Kfouri")],
        [],
    ),
    # subjects left out
    (
        "Ana Serrão disse que a rua era “um sonho”. Segundo Rui Pena, a escola precisa de um muro. “Já”, acrescentou.",
        [("um sonho", "Ana Serrão"), ("Já", "Rui Pena")],
        [("a rua era “um sonho”", "Ana Serrão"), ("a escola precisa de um muro", "Rui Pena")],
    ),
    (
        "A Via Serrana respondeu por escrito. Em nota, afirma que a pista estava aberta.",
        [],
        [("a pista estava aberta", "Via Serrana")],
    ),
    (
        "Joana Prates visitou o bairro. «As obras acabam em junho», garantiu.",
        [("As obras acabam em junho", "Joana Prates")],
        [],
    ),
    (
        "O prefeito Jair Lemos negou que haja cortes. Disse ainda que os salários estão em dia.",
        [],
        [("haja cortes", "Jair Lemos"), ("os salários estão em dia", "Jair Lemos")],
    ),
    (
        "Sobre Djaló, o treinador Abel Costa revelou que o avançado se lesionou e que só volta em janeiro.",
        [],
        [("o avançado se lesionou", "Abel Costa"), ("só volta em janeiro", "Abel Costa")],
    ),
    # whom words stand for
    (
        "O presidente da Câmara, Manuel Serrão, falou à noite. «O concurso está lançado», disse o autarca.",
        [("O concurso está lançado", "Manuel Serrão")],
        [],
    ),
    (
        "O presidente do clube, Pedro Travassos, chegou tarde. Segundo o dirigente, os salários foram pagos.",
        [],
        [("os salários foram pagos", "Pedro Travassos")],
    ),
    (
        "Rui Malheiro, autor do golo, dedicou-o ao avô. «Foi ele que me ensinou», contou o médio.",
        [("Foi ele que me ensinou", "Rui Malheiro")],
        [],
    ),
    (
        "A delegada Débora Kfouri ouviu o motorista. Para ela, ainda é cedo para falar em culpados.",
        [],
        [("ainda é cedo para falar em culpados", "Débora Kfouri")],
    ),
    # claims
    (
        "A ministra garantiu hoje que o hospital abre em outubro e que há verba.",
        [],
        [("o hospital abre em outubro", "ministra"), ("há verba", "ministra")],
    ),
    (
        "O presidente negou ter recebido o relatório e afirmou que o alerta chegou em novembro.",
        [],
        [("ter recebido o relatório", "presidente"), ("o alerta chegou em novembro", "presidente")],
    ),
    (
        "O advogado Fábio Quintela nega qualquer irregularidade e diz que a frota está em dia.",
        [],
        [("qualquer irregularidade", "Fábio Quintela"), ("a frota está em dia", "Fábio Quintela")],
    ),
    (
        "A vereadora Isabel Cardeira acusou a maioria de ter ignorado os avisos.",
        [],
        [("a maioria de ter ignorado os avisos", "Isabel Cardeira")],
    ),
    (
        "O acidente aconteceu às seis, segundo a Polícia Rodoviária Federal (PRF).",
        [],
        [("O acidente aconteceu às seis", "Polícia Rodoviária Federal")],
    ),
    ("De acordo com o hospital, três pacientes foram operados.", [], [("três pacientes foram operados", "hospital")]),
    (
        "Na opinião do treinador Guillermo Arrieta, o penálti não existiu.",
        [],
        [("o penálti não existiu", "Guillermo Arrieta")],
    ),
    (
        "Cerca de 70% do valor, adiantou Manuel Serrão, será suportado pelo Estado.",
        [],
        [("Cerca de 70% do valor … será suportado pelo Estado", "Manuel Serrão")],
    ),
    (
        "«Perdemos», lamentou Abel Costa, acrescentando que a equipa estava cansada.",
        [("Perdemos", "Abel Costa")],
        [("a equipa estava cansada", "Abel Costa")],
    ),
    (
        "Rui Malheiro agradeceu o apoio, antes de garantir que não recebeu propostas.",
        [],
        [("não recebeu propostas", "Rui Malheiro")],
    ),
    (
        "A moradora Cleonice Batista queixou-se de que ninguém limpa a rua.",
        [],
        [("ninguém limpa a rua", "Cleonice Batista")],
    ),
    (
        "O réu disse que entrou na casa e encontrou a porta aberta.",
        [],
        [("entrou na casa e encontrou a porta aberta", "réu")],
    ),
    # nobody named
    ("Estima-se que três mil pessoas participaram na marcha.", [], [("três mil pessoas participaram na marcha", "")]),
    (
        "Um homem de 60 anos terá ficado ferido na passadeira.",
        [],
        [("Um homem de 60 anos terá ficado ferido na passadeira", "")],
    ),
    ("O suspeito teria fugido para a fronteira.", [], [("O suspeito teria fugido para a fronteira", "")]),
    # no statements and no quotations
    ("O governador prometeu que vai baixar os impostos.", [], []),
    ("A câmara pediu aos moradores que poupem água.", [], []),
    ("O romance «A casa do rio» saiu em maio.", [], []),
    ("O trecho, apelidado de “tobogã”, já registrou 31 acidentes.", [], []),
    ("O segundo golo saiu aos dez minutos.", [], []),
    ("A empresa não quis comentar o caso.", [], []),
    ("Leia também: A ponte que ninguém quis", [], []),
    # everyday sentences
    (
        "«Mentiram-nos», lamentam Rosa Gil e Pedro Lago, dois dos lesados.",
        [("Mentiram-nos", "Rosa Gil + Pedro Lago")],
        [],
    ),
    (
        "O porta-voz da autarquia, Luís Cano, e a vereadora Marta Horta negaram que haja derrapagens.",
        [],
        [("haja derrapagens", "Luís Cano + Marta Horta")],
    ),
    (
        "O acordo será assinado em Genebra, segundo noticiou o jornal O Farol.",
        [],
        [("O acordo será assinado em Genebra", "O Farol")],
    ),
    (
        "Como noticiou ontem o jornal O Farol, o contrato foi adjudicado sem concurso.",
        [],
        [("o contrato foi adjudicado sem concurso", "O Farol")],
    ),
    (
        "O vereador Tomás Vieira defendeu a obra. Segundo disse, os técnicos tinham alertado para o risco.",
        [],
        [("os técnicos tinham alertado para o risco", "Tomás Vieira")],
    ),
    (
        "O vereador Tomás Vieira defendeu a obra. Segundo ele, os técnicos tinham alertado para o risco.",
        [],
        [("os técnicos tinham alertado para o risco", "Tomás Vieira")],
    ),
    (
        "Segundo explicou ontem a diretora, Inês Moura, o centro está lotado.",
        [],
        [("o centro está lotado", "Inês Moura")],
    ),
    (
        "O centro está lotado, segundo explicou ontem a diretora, Inês Moura.",
        [],
        [("O centro está lotado", "Inês Moura")],
    ),
    (
        "O presidente, disse o seu advogado, nunca assinou o contrato.",
        [],
        [("O presidente … nunca assinou o contrato", "advogado")],
    ),
    ("A companhia recusa falar em avaria.", [], []),
    ("Os sindicatos rejeitam falar em greve encapotada.", [], []),
    (
        "Aos gritos de “Água para todos!”, centenas de moradores cortaram a rua.",
        [("Água para todos!", "centenas de moradores")],
        [],
    ),
    ("Entre gritos de “demissão”, o prefeito abandonou a sessão.", [("demissão", "")], []),
    ("Sob gritos de “Ladrão!”, o deputado deixou o local.", [("Ladrão!", "")], []),
    (
        "O ministro compareceu ontem. “Não há motivo para alarme”, tranquilizou.",
        [("Não há motivo para alarme", "ministro")],
        [],
    ),
    ("Os pais reclamam que a cantina está fechada há um mês.", [], [("a cantina está fechada há um mês", "pais")]),
    ("Moradores reclamam que a coleta de lixo parou.", [], [("a coleta de lixo parou", "Moradores")]),
    (
        "O prefeito disse que a água é potável, mas os moradores compram garrafões.",
        [],
        [("a água é potável", "prefeito")],
    ),
    (
        "O documento, a que a Lusa teve acesso, diz que o edifício não é seguro.",
        [],
        [("o edifício não é seguro", "documento")],
    ),
    ("Os médicos, que garantem que faltam camas, vão fazer greve na segunda-feira.", [], [("faltam camas", "médicos")]),
    (
        "De acordo com a delegada Sheila Antunes, o suspeito confessou.",
        [],
        [("o suspeito confessou", "Sheila Antunes")],
    ),
    (
        "O autor do estudo, Paulo Vera, ressalva que os dados são provisórios.",
        [],
        [("os dados são provisórios", "Paulo Vera")],
    ),
    (
        "“Os dados”, ressalva Paulo Vera, coautor do estudo, “são provisórios”.",
        [("Os dados … são provisórios", "Paulo Vera")],
        [],
    ),
    ("A escritora lançou ontem “Os dias azuis”, o seu terceiro romance.", [], []),
    ("“Nunca vi tanta gente”, diz, emocionado, o pároco Luís Cano.", [("Nunca vi tanta gente", "Luís Cano")], []),
    ("“A culpa foi minha”, desculpou-se o guarda-redes.", [("A culpa foi minha", "guarda-redes")], []),
    ("Para a oposição, o orçamento é letra morta.", [], [("o orçamento é letra morta", "oposição")]),
    ("Segundo a PM, dois homens chegaram de moto e atiraram.", [], [("dois homens chegaram de moto e atiraram", "PM")]),
    ("O museu terá entrada gratuita no domingo.", [], []),
    ("O laudo é falso, segundo Raul Mena, advogado da família.", [], [("O laudo é falso", "Raul Mena")]),
    (
        "O museu reabre em março, disse à Lusa fonte da autarquia.",
        [],
        [("O museu reabre em março", "fonte da autarquia")],
    ),
    (
        "Fonte oficial da empresa disse à Lusa que o serviço foi reposto.",
        [],
        [("o serviço foi reposto", "Fonte oficial da empresa")],
    ),
    ("O procurador fez questão de dizer que há provas.", [], [("há provas", "procurador")]),
]


@pytest.mark.parametrize(("text", "quotations", "claims"), CASES)
def test_quotations_and_claims(find: Finder, text: str, quotations: Rows, claims: Rows) -> None:
    assert find(text, "pt") == (quotations, claims)

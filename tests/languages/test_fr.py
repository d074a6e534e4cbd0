"""French: sentences of our own, each with its quotations and claims, their words and speakers."""

import pytest

from tests.languages.conftest import Finder, Rows

MARKS: list[tuple[str, Rows]] = [
    (
        (
            "La présidente ouvre le dossier. « Silence », dit la présidente.\n\n– Vous avez dormi ?\n\n"
            "– Non, madame la présidente.\n\n– Et maintenant ? demande-t-elle.\n\n– Je suis sourd."
        ),
        [
            ("Silence", "présidente"),
            ("Vous avez dormi ?", "présidente"),
            ("Non, madame la présidente.", ""),
            ("Et maintenant ?", "présidente"),
            ("Je suis sourd.", ""),
        ],
    ),
    ("« Horrible », dit Anne Roi.", [("Horrible", "Anne Roi")]),
    ("« Horrible », a résumé la maire, Anne Roi.", [("Horrible", "Anne Roi")]),
    ("« Nous sommes à bout », lâche Sylvie Marchand.", [("Nous sommes à bout", "Sylvie Marchand")]),
    ("“Nous sommes à bout”, lâche Sylvie Marchand.", [("Nous sommes à bout", "Sylvie Marchand")]),
    ('"Nous sommes à bout", lâche Sylvie Marchand.', [("Nous sommes à bout", "Sylvie Marchand")]),
    (
        "« Ce n'est pas drôle, tranche la juge Odile Roy. Taisez-vous. »",
        [("Ce n'est pas drôle, … Taisez-vous.", "Odile Roy")],
    ),
    (
        "« Notre priorité, a rappelé la ministre Anne Roy, c'est la sécurité. »",
        [("Notre priorité, … c'est la sécurité.", "Anne Roy")],
    ),
    (
        "Anne Roy sourit. « Je suis prête, glisse-t-elle. Depuis hier. »",
        [("Je suis prête, … Depuis hier.", "Anne Roy")],
    ),
    (
        "« Ça fait vingt ans que je suis là, glisse Robert, 72 ans, accoudé au bar. Je n'ai jamais vu ça. »",
        [("Ça fait vingt ans que je suis là, … Je n'ai jamais vu ça.", "Robert")],
    ),
    (
        "Le maire Jean Perrin arrive.\n\n– C'est fini ? demande-t-il.\n\n– Presque.",
        [("C'est fini ?", "Jean Perrin"), ("Presque.", "")],
    ),
]

SPEAKERS: list[tuple[str, Rows]] = [
    ("« C'est trop tard », a déclaré M. Le Bihan.", [("C'est trop tard", "Le Bihan")]),
    ("« C'est trop tard », s'est emportée Nadège Roy.", [("C'est trop tard", "Nadège Roy")]),
    ("« C'est trop tard », a répondu mardi à l'AFP le maire de Dole, Luc Roy.", [("C'est trop tard", "Luc Roy")]),
    (
        "« C'est une victoire », s'est réjoui vendredi soir sur RTL le secrétaire général du syndicat, Paul Dufour.",
        [("C'est une victoire", "Paul Dufour")],
    ),
    ("« C'est trop tard », regrette de son côté le président, Luc Perrin.", [("C'est trop tard", "Luc Perrin")]),
    ("« C'est trop tard », a fait valoir Éric de Montferrand.", [("C'est trop tard", "Éric de Montferrand")]),
    ("« C'est plate », laisse tomber Mme Tremblay.", [("C'est plate", "Tremblay")]),
    ("« Vous mentez ! » s'est écriée la députée Mathilde Roy.", [("Vous mentez !", "Mathilde Roy")]),
    ("« On attend », indique-t-on à la préfecture.", [("On attend", "préfecture")]),
    (
        "« On est dans le flou », confie une commerçante qui veut rester anonyme.",
        [("On est dans le flou", "commerçante")],
    ),
    ("« Une honte », selon les riverains.", [("Une honte", "riverains")]),
    (
        "« Le dossier est vide », tranche Me Dupond. Avant d'ajouter : « Mon client sera relaxé. »",
        [("Le dossier est vide", "Dupond"), ("Mon client sera relaxé.", "Dupond")],
    ),
    (
        "Le maire Jean Perrin ne décolère pas. « On se moque de nous », peste-t-il.",
        [("On se moque de nous", "Jean Perrin")],
    ),
    (
        "Ilona Roy est réalisatrice. « C'est fini », dit Paul Dufour. « Pas encore », répond la cinéaste.",
        [("C'est fini", "Paul Dufour"), ("Pas encore", "Ilona Roy")],
    ),
    ("Anne Roy entre. « D'abord, dormir », dit l'intéressée.", [("D'abord, dormir", "Anne Roy")]),
    ("Dans un communiqué, la chambre de commerce appelle « au calme ».", [("au calme", "chambre de commerce")]),
    ("Le patron du groupe, Oliver Blume, juge la situation « très tendue ».", [("très tendue", "Oliver Blume")]),
    ("Elle lit la lettre d'un éleveur, Marcel Roy : « Je pars. »", [("Je pars.", "Marcel Roy")]),
    (
        "Anne Roy est biologiste. « Je pars », dit le maire. « Non », répond la chercheuse.",
        [("Je pars", "maire"), ("Non", "Anne Roy")],
    ),
    ("Le club s'est dit « choqué » par ces propos.", [("choqué", "club")]),
]

CLAIMS: list[tuple[str, Rows]] = [
    ("Personne n'a dit que le barrage était sûr.", []),
    ("Si le maire dit que le barrage est sûr, il se trompe.", []),
    ("Le maire Luc Roy affirme que le pont est fermé.", [("le pont est fermé", "Luc Roy")]),
    ("Le pont est fermé, a annoncé la préfecture dans un communiqué.", [("Le pont est fermé", "préfecture")]),
    ("Le pont, explique le chercheur, sera fermé.", [("Le pont … sera fermé", "chercheur")]),
    ("Selon une étude de l'Insee publiée mardi, le chômage recule.", [("le chômage recule", "Insee")]),
    (
        "Le pont est fermé, selon sa directrice, Fanny Roy.",
        [("Le pont est fermé", "Fanny Roy")],
    ),
    ("Luc Roy dit ne pas avoir été informé.", [("ne pas avoir été informé", "Luc Roy")]),
    ("Le suspect nie avoir tiré.", [("avoir tiré", "suspect")]),
    ("Le groupe a démenti toute implication.", [("toute implication", "groupe")]),
    ("Pékin accuse Washington d'avoir menti.", [("Washington d'avoir menti", "Pékin")]),
    (
        "Anne Roy indique que le pont est fermé et que la route est ouverte.",
        [("le pont est fermé", "Anne Roy"), ("la route est ouverte", "Anne Roy")],
    ),
    (
        "La SNCF assure que le trafic est normal, tandis que Luc Roy affirme que les quais sont vides.",
        [("le trafic est normal", "SNCF"), ("les quais sont vides", "Luc Roy")],
    ),
    (
        "L'association affirme que l'eau est polluée, ce que conteste la mairie.",
        [("l'eau est polluée", "association"), ("l'eau est polluée", "mairie")],
    ),
    ("Pour Anne Roy, le pont est fermé.", [("le pont est fermé", "Anne Roy")]),
    ("Comme l'a souligné le rapporteur, le pont est fermé.", [("le pont est fermé", "rapporteur")]),
    ("La police a fait savoir que le pont était fermé.", [("le pont était fermé", "police")]),
    ("Le pont reste fermé, fait valoir la mairie.", [("Le pont reste fermé", "mairie")]),
    ("Le pont rouvrira lundi, a-t-on appris de source syndicale.", [("Le pont rouvrira lundi", "source syndicale")]),
    ("Il se dit que le pont est fermé.", [("le pont est fermé", "")]),
    ("Anne Roy a par ailleurs précisé que le pont était fermé.", [("le pont était fermé", "Anne Roy")]),
    (
        "La chambre de commerce est inquiète. Elle rappelle que le pont est fermé.",
        [("le pont est fermé", "chambre de commerce")],
    ),
    ("L'Union des chargeurs affirme que le pont est fermé.", [("le pont est fermé", "Union des chargeurs")]),
    (
        "Le pont est fermé, a annoncé la mairie. À l'en croire, il rouvrira lundi.",
        [("Le pont est fermé", "mairie"), ("il rouvrira lundi", "mairie")],
    ),
    ("Selon la « Gazette », le pont est fermé.", [("le pont est fermé", "Gazette")]),
    ("Anne Roy proteste. D'après ses calculs, le pont est fermé.", [("le pont est fermé", "Anne Roy")]),
    ("Le pont est fermé, a-t-on appris dimanche auprès du parquet.", [("Le pont est fermé", "parquet")]),
    ("L'OMS estime à 7 millions le nombre de décès.", [("à 7 millions le nombre de décès", "OMS")]),
]

NOTHING = [
    "Le film « La Grande Traversée » sort mercredi.",
    "L'expression « fake news » est partout.",
    "La journée dite « port mort » a été suivie.",
    "Le parquet a ouvert une enquête pour « mise en danger de la vie d'autrui ».",
    "Ils ont baptisé leur local « l'Atelier ».",
    "La direction a confirmé dans un communiqué la fermeture du site.",
    "Le feu, qui s'est déclaré lundi, est éteint.",
    "Anne Roy espère que le pont rouvrira.",
    "Le président a menacé d'imposer des droits de douane.",
    "Ni la ville ni l'entreprise n'ont souhaité réagir.",
    "Les annonces du ministre que la presse attendait sont connues.",
]


EVERYDAY: list[tuple[str, Rows, Rows]] = [
    (
        "Le maire Paul Dufour a déclaré, lundi, lors d'une conférence de presse : « Nous n'avons pas le choix. »",
        [("Nous n'avons pas le choix.", "Paul Dufour")],
        [],
    ),
    (
        "« La digue a cédé, a raconté dimanche à l'AFP un habitant, Marc Leroux. L'eau montait très vite. »",
        [("La digue a cédé, … L'eau montait très vite.", "Marc Leroux")],
        [],
    ),
    (
        "Pour Julie Morel, présidente de l'association des riverains, « c'est une catastrophe ».",
        [("c'est une catastrophe", "Julie Morel")],
        [],
    ),
    ("Les travaux, selon la mairie, dureront deux ans.", [], [("Les travaux … dureront deux ans", "mairie")]),
    (
        "Un suspect a été interpellé mercredi à Metz, a appris l'AFP de source proche de l'enquête.",
        [],
        [("Un suspect a été interpellé mercredi à Metz", "source proche de l'enquête")],
    ),
    ("Le rapport de la Cour des comptes relève que le coût a triplé.", [], [("le coût a triplé", "Cour des comptes")]),
    (
        "La manifestation a réuni 12.000 personnes selon la police, 30.000 selon les organisateurs.",
        [],
        [("La manifestation a réuni 12.000 personnes", "police"), ("30.000", "organisateurs")],
    ),
    ("Le ministre aurait reçu 50.000 euros en liquide.", [], [("Le ministre aurait reçu 50.000 euros en liquide", "")]),
    (
        "Comme l'a expliqué la directrice, Sonia Petit, les élèves seront relogés.",
        [],
        [("les élèves seront relogés", "Sonia Petit")],
    ),
    (
        "C'est ce qu'a annoncé la préfecture mardi : le pont sera fermé jusqu'en juin.",
        [],
        [("le pont sera fermé jusqu'en juin", "préfecture")],
    ),
    (
        "Le pont sera fermé jusqu'en juin. C'est ce qu'a annoncé mardi la préfecture du Rhône.",
        [],
        [("Le pont sera fermé jusqu'en juin", "préfecture du Rhône")],
    ),
    ("Kiev a fait état de trois morts dans le bombardement.", [], [("trois morts dans le bombardement", "Kiev")]),
    (
        "Même constat chez Julie Morel : « Les clients ne viennent plus. »",
        [("Les clients ne viennent plus.", "Julie Morel")],
        [],
    ),
    ("Du côté de la mairie, on assure que tout sera prêt.", [], [("tout sera prêt", "mairie")]),
    ("À la mairie, on se veut rassurant : « Tout sera prêt. »", [("Tout sera prêt.", "mairie")], []),
    (
        "Ce que confirme Marc Leroux, directeur du port : « Le trafic a chuté. »",
        [("Le trafic a chuté.", "Marc Leroux")],
        [],
    ),
    (
        "« C'est fini. » Ces mots sont ceux de Marc Leroux, éleveur depuis trente ans.",
        [("C'est fini.", "Marc Leroux")],
        [],
    ),
    (
        "« Le plus dur est derrière nous », se réjouit-on du côté du club.",
        [("Le plus dur est derrière nous", "club")],
        [],
    ),
    (
        "Si l'on en croit les habitants, le bruit dure depuis des mois.",
        [],
        [("le bruit dure depuis des mois", "habitants")],
    ),
    ("Il paraît que le château est hanté.", [], [("le château est hanté", "")]),
    (
        "« Bonjour, tout va bien ? », lance le facteur en passant le portail.",
        [("Bonjour, tout va bien ?", "facteur")],
        [],
    ),
    (
        "Le constat de Sophie Lenoir, urgentiste, est sans appel : « On trie les patients. »",
        [("On trie les patients.", "Sophie Lenoir")],
        [],
    ),
    (
        "« On trie les patients » : c'est le constat de Sophie Lenoir, urgentiste à Nevers.",
        [("On trie les patients", "Sophie Lenoir")],
        [],
    ),
    (
        "« La colère est profonde », observe pour sa part le sociologue Denis Carrel, de l'université de Lorraine.",
        [("La colère est profonde", "Denis Carrel")],
        [],
    ),
    ("Selon nos informations, l'accord doit être signé mardi.", [], [("l'accord doit être signé mardi", "")]),
    (
        "« C'est simple : on paie deux fois », explique, dépité, Luc Perrin.",
        [("C'est simple : on paie deux fois", "Luc Perrin")],
        [],
    ),
    (
        "Les délais ont doublé, comme le souligne le rapport de l'inspection générale.",
        [],
        [("Les délais ont doublé", "inspection générale")],
    ),
    ("Si le feu était parti de la cuisine, l'alarme aurait sonné.", [], []),
    ("Sans l'intervention des voisins, la maison aurait brûlé.", [], []),
    ("De l'aveu même de la ministre, la réforme a échoué.", [], [("la réforme a échoué", "ministre")]),
    ("« Pas de panique », tel est le message du ministre.", [("Pas de panique", "ministre")], []),
]


@pytest.mark.parametrize(("text", "expected"), MARKS + SPEAKERS)
def test_quotations_have_their_words_and_speaker(find: Finder, text: str, expected: Rows) -> None:
    assert find(text, "fr")[0] == expected


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_claims_have_their_words_and_source(find: Finder, text: str, expected: Rows) -> None:
    assert find(text, "fr")[1] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_is_quoted(find: Finder, text: str) -> None:
    assert find(text, "fr") == ([], [])


@pytest.mark.parametrize(("text", "quotations", "claims"), EVERYDAY)
def test_everyday_sentences(find: Finder, text: str, quotations: Rows, claims: Rows) -> None:
    assert find(text, "fr") == (quotations, claims)

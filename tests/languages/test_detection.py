"""The language of a text is told by its words, whatever data and signs stand between them."""

import re
import sys
from pathlib import Path

import pytest

from newsld.languages import LANGUAGES, _function_words, canonical, detected
from newsld.languages._function_words import told_by_words

SEEDS = Path(__file__).parents[2] / "seeds"

TEXTS = {
    "en": "The council said the bridge would open in May, and the mayor thanked the engineers.",
    "de": "Der Rat teilte mit, dass die Brücke im Mai eröffnet wird, und dankte den Ingenieuren.",
    "fr": "La mairie a annoncé que le pont ouvrira en mai et a remercié les ingénieurs.",
    "es": "El ayuntamiento anunció que el puente abrirá en mayo y dio las gracias a los ingenieros.",
    "pt": "A câmara anunciou que a ponte vai abrir em maio e agradeceu aos engenheiros.",
    "it": "Il comune ha annunciato che il ponte aprirà a maggio e ha ringraziato gli ingegneri.",
    "nl": "De raad meldt dat de brug in mei opengaat en bedankte de ingenieurs.",
    "pl": "Gmina poinformowała, że most zostanie otwarty w maju, i podziękowała inżynierom.",
    "uk": "Рада повідомила, що міст відкриють у травні, і подякувала інженерам.",
    "sv": "Kommunen meddelade att bron öppnar i maj och tackade ingenjörerna för arbetet.",
    "ru": "Совет сообщил, что мост откроют в мае, и поблагодарил инженеров за работу.",
    "ar": "أعلن المجلس أن الجسر سيفتح في مايو وشكر المهندسين على عملهم",
    "el": "Το συμβούλιο ανακοίνωσε ότι η γέφυρα θα ανοίξει τον Μάιο",
    "ja": "市議会は五月に橋が開通すると発表し、技術者に感謝した。",
    "zh": "市议会宣布大桥将于五月开放，并感谢工程师。",
}


@pytest.mark.parametrize("tag", TEXTS)
def test_a_text_tells_its_language(tag: str) -> None:
    assert detected(TEXTS[tag]) == tag


@pytest.mark.parametrize("data", ["a" * 100_000, "iVBORw0KGgo" * 400, "1234 5678 " * 900, "\N{GRINNING FACE}" * 200])
def test_data_tells_nothing(data: str) -> None:
    assert detected(f"{data}\n\n{TEXTS['en']}\n\n{data}") == "en"


@pytest.mark.parametrize("text", ["", "  ", "12345", "…–“”"])
def test_what_has_no_words_is_in_no_language(text: str) -> None:
    assert detected(text) == "und"


@pytest.mark.parametrize(
    ("tag", "written"), [("EN_us", "en-US"), ("zh_hant", "zh-Hant"), ("de", "de"), ("PT-br", "pt-BR")]
)
def test_a_tag_is_written_as_the_standard_has_it(tag: str, written: str) -> None:
    assert canonical(tag) == written


# paragraphs in languages that have much in common with one that is read
NEIGHBOURS = {
    "af": (
        "Die raad het Dinsdag gesê dat die brug in Mei oopgemaak word en dat die werk nie meer geld sal kos as "
        "wat daar beplan was nie. Die burgemeester het die ingenieurs bedank vir hulle werk en gesê dat die mense "
        "van die dorp nou nie meer met die ou pont oor die rivier hoef te gaan nie, want die nuwe pad is al klaar "
        "gemaak."
    ),
    "ca": (
        "L'ajuntament va anunciar dimarts que el pont s'obrirà al maig i que les obres no costaran més del que "
        "s'havia previst. L'alcaldessa va donar les gràcies als enginyers per la feina feta i va dir que els "
        "veïns de la vila ja no hauran de passar el riu amb la barca vella, perquè la carretera nova també és a "
        "punt des de fa una setmana."
    ),
    "cs": (
        "Rada v úterý oznámila, že most bude otevřen v květnu a že práce nebudou stát více, než bylo v plánu. "
        "Starostka poděkovala inženýrům za jejich práci a řekla, že lidé z města už nebudou muset jezdit přes "
        "řeku na starém přívozu, protože nová silnice je také hotová a vede k mostu od nádraží, jak se na ni "
        "dlouho čekalo."
    ),
    "da": (
        "Rådet meddelte tirsdag, at broen åbner i maj, og at arbejdet ikke kommer til at koste mere, end der var "
        "sat af. Borgmesteren takkede ingeniørerne for deres arbejde og sagde, at de, der bor i byen, nu ikke "
        "længere skal over floden med den gamle færge, for den nye vej er også færdig, og den fører fra stationen "
        "hen til broen."
    ),
    "gl": (
        "O concello anunciou o martes que a ponte abrirá en maio e que as obras non custarán máis do que estaba "
        "previsto. A alcaldesa deu as grazas aos enxeñeiros polo seu traballo e dixo que os veciños da vila xa "
        "non terán que pasar o río coa barca vella, porque a estrada nova tamén está lista e vai da estación ata "
        "a ponte, como se agardaba."
    ),
    "ru": (
        "Совет сообщил во вторник, что мост откроют в мае и что работы не будут стоить больше, чем было в плане. "
        "Мэр поблагодарила инженеров за их труд и сказала, что людям из города теперь не нужно переправляться "
        "через реку на старом пароме, потому что новая дорога тоже готова и ведёт от вокзала к мосту, как того "
        "давно ждали."
    ),
    "sk": (
        "Rada v utorok oznámila, že most bude otvorený v máji a že práce nebudú stáť viac, ako bolo v pláne. "
        "Primátorka poďakovala inžinierom za ich prácu a povedala, že ľudia z mesta už nebudú musieť chodiť cez "
        "rieku na starej kompe, pretože nová cesta je tiež hotová a vedie od stanice k mostu, ako sa na ňu dlho "
        "čakalo."
    ),
}


@pytest.mark.parametrize("tag", NEIGHBOURS)
def test_a_neighbour_is_not_taken_for_a_language_that_is_read(tag: str) -> None:
    assert told_by_words(2 * re.findall(r"\w+", NEIGHBOURS[tag])) == ""
    assert detected(NEIGHBOURS[tag]) == tag


@pytest.mark.parametrize("tag", LANGUAGES)
def test_words_tell_what_the_detector_would(tag: str, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    told = [text for text in texts if told_by_words(re.findall(r"\w+", text)[:300]) == tag][:8]
    assert told
    monkeypatch.setattr(_function_words, "_FEWEST_WORDS", sys.maxsize)
    assert {detected(text) for text in told} == {tag}

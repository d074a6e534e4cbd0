"""The language of a text is told by its words, whatever data and signs stand between them."""

import pytest

from newsld.languages import canonical, detected

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

"""A negation that a translation has lost."""

from __future__ import annotations

import pytest

from briefdesk.checking import check_translation

LOST = [
    (
        "en",
        "es",
        "The government will not declare a state of emergency.",
        "El Gobierno declarará el estado de emergencia.",
    ),
    ("en", "uk", "The government will not declare a state of emergency.", "Уряд оголосить надзвичайний стан."),
    ("en", "es", "We don’t have enough boats, she said.", "Tenemos suficientes barcas, dijo ella."),
    ("en", "uk", "Nobody was hurt in the fire.", "Під час пожежі постраждали всі."),
    (
        "es",
        "en",
        "El Gobierno no declarará el estado de emergencia.",
        "The government will declare a state of emergency.",
    ),
    ("es", "uk", "Nadie resultó herido.", "Усі постраждали."),
    ("uk", "en", "Уряд не оголосить надзвичайного стану.", "The government will declare a state of emergency."),
    ("en", "uk", "Germany will not send the tanks.", "Німеччина надішле танки."),
    ("en", "es", "No survivors were found in the sea.", "Se encontraron supervivientes en el mar."),
    ("uk", "es", "Уряд не оголосить надзвичайного стану.", "El Gobierno declarará el estado de emergencia."),
]
KEPT = [
    (
        "en",
        "es",
        "The government will not declare a state of emergency.",
        "El Gobierno no declarará el estado de emergencia.",
    ),
    ("en", "es", "It is not possible to go there.", "Es imposible ir allí."),
    ("en", "es", "The lamp did not work any more.", "La lámpara dejó de funcionar."),
    ("en", "de", "He did not come.", "Er ist nicht gekommen."),
    ("uk", "pl", "Він не прийшов.", "Nie przyszedł."),
    ("en", "es", "The road is not open.", "La carretera está cerrada."),
    ("en", "es", "It was not until Monday that he came.", "Vino el lunes."),
    ("es", "en", "No cabe duda de que ganó.", "He clearly won."),
    ("es", "en", "¿No viene?, preguntó Ana.", "Is he coming?, asked Ana."),
    ("uk", "en", "Війна ще не закінчилася.", "The war continues."),
    ("uk", "en", "Він не міг не прийти.", "He had to come."),
    ("en", "uk", "His last trip did not go well.", "Його остання поїздка була невдалою."),
    ("en", "uk", "A replacement is not available.", "Заміна відсутня."),
    ("en", "uk", "They do it not only on Monday.", "Вони роблять це й у понеділок."),
    ("en", "es", "Room No. 11 is free.", "La habitación n.º 11 está libre."),
    ("es", "en", "No es apto para el cargo.", "He is unfit for the job."),
    ("es", "en", "No obstante, el puente está abierto.", "The bridge is open."),
    ("uk", "en", "Ви не знаєте, коли він прийде?", "Do you know when he will come?"),
    ("uk", "en", "Прийшло не менше ста людей.", "A hundred people came."),
]


@pytest.mark.parametrize(("language", "to", "original", "translated"), LOST)
def test_it_is_told_of_the_whole_sentence(language: str, to: str, original: str, translated: str) -> None:
    [finding] = check_translation([(original, translated)], language, to).findings
    assert finding.kind == "translated-negation-missing"
    assert finding.text == translated
    assert finding.evidence
    assert finding.evidence in original
    assert finding.note == f"The original says “{finding.evidence}”; the translation does not."


@pytest.mark.parametrize(("language", "to", "original", "translated"), KEPT)
def test_languages_deny_in_many_ways(language: str, to: str, original: str, translated: str) -> None:
    assert check_translation([(original, translated)], language, to).findings == ()

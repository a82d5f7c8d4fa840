"""Sentences that lean on the one before: "He ...", "But ...", "This ..."."""

from __future__ import annotations

import re

_PRONOUNS = {
    "en": r"""he|she|it|they|him|them|his|her|hers|its|their|theirs|such|another|both(?! .* and )""",
    "es": r"""él|ella|ello|ellos|ellas|aquel|aquell[oa]s?|sus?|suy[oa]s?|ambos|ambas|tal(?! (?:como|vez))|tales
        |otr[oa]s?""",
    "uk": r"""він|вона|воно|вони|його|її|їх|їхн(?:ій|я|є|і)|йому|їй|їм|той|та|те|ті|такий|така|таке|такі|обидва|обидві
        |обоє|інш(?:ий|а|е|і)""",
}
_DEMONSTRATIVES = {
    "en": r"""this|that|these|those""",
    "es": r"""est[eao]|est[oa]s|es[eao]|es[oa]s|ell[oa]s?|dich[oa]s?""",
    "uk": r"""цей|ця|це|ці|цього|цієї|цих|цьому|цій|цим|цією|цими|цю|того(?!,? (?:як|що|щоб)\b)|тієї""",
}
_PREPOSITIONS = {
    "en": r"""in|at|on|for|with|by|from|of|after|under|to|amid|despite|during|since|because of""",
    "es": r"""en|de|con|por|para|a|ante|bajo|tras|sobre|según|desde|hacia|sin|además de|luego de|después de|pese a
        |a pesar de|gracias a|debido a""",
    "uk": r"""про|на|у|в|з|із|за|для|до|від|по|при|через|після|перед|між|окрім|крім|біля|над|під|завдяки|попри""",
}
_TODAY = {
    "en": r"""this (?:year|month|week|weekend|morning|afternoon|evening|season|spring|summer|autumn|fall|winter)""",
    "es": r"""est[ea] (?:año|mes|semana|fin de semana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde
        |noche|temporada|verano|invierno)""",
    "uk": r"""ц\w+ (?:року|році|місяця|тижня|понеділка|вівторка|середи|четверга|п['’ʼ]ятниці|суботи|неділі|весни|літа
        |осені|зими|сезону)""",
}
"""What points at the reader's calendar and at no other sentence."""

_CONNECTIVES = {
    "en": r"""but|and|or|nor|so(?! far\b|-)|yet|however|then(?!-)|thus|hence|therefore|moreover|furthermore|besides|also
        |meanwhile|nevertheless|nonetheless|instead(?! of\b)|otherwise|consequently|accordingly|likewise|similarly
        |still(?=,)|as a result(?! of)|in addition(?! to)|in contrast(?! to)|on the other hand|for (?:example|instance)
        |the (?:latter|former)(?!-)|even so|at the same time|in turn|afterwards|shortly after(?:wards)?(?=\s?,)""",
    "es": r"""pero|y|e|o|u|ni|sino|así|sin embargo|no obstante|además(?! de\b)|también|tampoco|entonces|luego(?! de\b)
        |en cambio|asimismo|por (?:tanto|lo tanto|otro lado|otra parte|su parte|ejemplo)|de otro lado|igualmente
        |mientras tanto|en tanto|por consiguiente|en consecuencia|a su vez|de hecho|es decir|o sea|al respecto
        |(?:peor|mejor|más) aún|aún así|aun así""",
    "uk": r"""але|і|й|а|або|чи|однак|проте|зате|втім|утім|отже|отож|тож|тому|також|теж|більш(?:е)? того|до того ж
        |водночас|натомість|тим часом|між тим|потім|тоді|відтоді|відтак|зокрема|наприклад|навпаки|таким чином
        |сво(?:єю|єї) чергою|у свою чергу""",
}


def _pattern(language: str) -> re.Pattern[str]:
    """Any of the language's words as a whole word at the beginning, behind quotation marks as well."""
    pointing = (
        rf"(?:(?:{_PREPOSITIONS[language]}) )?(?!(?:{_TODAY[language]})\b)(?:{_DEMONSTRATIVES[language]})(?![\w-])"
    )
    others = rf"(?:{_PRONOUNS[language]}|{_CONNECTIVES[language]})(?![\w-])"
    return re.compile(rf"\W*(?:{pointing}|{others})".replace("\n        ", ""), re.IGNORECASE)


_LEANING = {language: _pattern(language) for language in _PRONOUNS}


def leans(sentence: str, language: str) -> bool:
    """Whether the sentence opens with a pronoun or a connective that the sentence before it has to explain.

    False in a language that has no list here.
    """
    pattern = _LEANING.get(language)
    return bool(pattern and pattern.match(sentence))

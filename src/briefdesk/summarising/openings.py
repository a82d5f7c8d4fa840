"""Sentences that lean on the one before: "He ...", "But ...", "This ..."."""

from __future__ import annotations

import re

_PRONOUNS = {
    "en": r"""he|she|it|they|him|them|his|her|hers|its|their|theirs|this|that|these|those|such|another
        |both(?! .* and )""",
    "es": r"""él|ella|ello|ellos|ellas|est[eaos]|est[oa]s|es[eao]|es[oa]s|aquel|aquell[oa]s?|sus?|suy[oa]s?|ambos|ambas
        |dich[oa]s?|tal|tales|otr[oa]s?""",
    "uk": r"""він|вона|воно|вони|його|її|їх|їхн(?:ій|я|є|і)|йому|їй|їм|цей|ця|це|ці|той|та|те|ті|того|тієї|цього|цієї
        |цих|цьому|цим|такий|така|таке|такі|обидва|обидві|обоє|інш(?:ий|а|е|і)""",
}
_CONNECTIVES = {
    "en": r"""but|and|or|nor|so(?! far\b|-)|yet|however|then(?!-)|thus|hence|therefore|moreover|furthermore|besides|also
        |meanwhile|nevertheless|nonetheless|instead|otherwise|consequently|accordingly|likewise|similarly|still(?=,)
        |because of (?:this|that)|as a result(?! of)|in addition(?! to)|in contrast(?! to)|on the other hand
        |for (?:example|instance)|after (?:this|that)|the (?:latter|former)(?!-)|even so|at the same time|that said
        |in turn|of (?:these|those)""",
    "es": r"""pero|y|e|o|u|ni|sino|así|sin embargo|no obstante|además|también|tampoco|entonces|luego|en cambio|asimismo
        |por (?:eso|ello|esto|tanto|lo tanto|otro lado|otra parte|su parte|ejemplo)|igualmente|mientras tanto
        |por consiguiente|en consecuencia|a su vez|(?:tras|pese a|a pesar de) (?:ello|esto|eso)|de hecho|es decir|o sea
        |al respecto""",
    "uk": r"""але|і|й|а|або|чи|однак|проте|зате|втім|утім|отже|отож|тож|тому|також|теж|(?:крім|окрім|більш) того
        |до того ж|водночас|натомість|тим часом|потім|тоді|зокрема|наприклад|навпаки|при цьому|попри це
        |після (?:цього|того)|через це""",
}


def _pattern(alternatives: str) -> re.Pattern[str]:
    """Any of the alternatives as a whole word at the beginning, behind quotation marks as well."""
    joined = re.sub(r"\s*\n\s*", "", alternatives)
    return re.compile(rf"\W*(?:{joined})(?![\w-])", re.IGNORECASE)


_LEANING = {language: _pattern(f"{_PRONOUNS[language]}|{_CONNECTIVES[language]}") for language in _PRONOUNS}


def leans(sentence: str, language: str) -> bool:
    """Whether the sentence opens with a pronoun or a connective that the sentence before it has to explain.

    False in a language that has no list here.
    """
    pattern = _LEANING.get(language)
    return bool(pattern and pattern.match(sentence))

"""Words that carry a stop inside a sentence, and words that open one, by language.

A capitalised entry is meant as it stands ("Miss." is the state, "miss." is a word); one in lower case also in capitals.
Left out on purpose are those that a capital letter follows only at a new sentence ("тис.", "ін.", "EE. UU.").
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """`titles` stand before a name or a word and never end a sentence; `numbered` only count before a number
    or a word in lower case.

    `others` may end a sentence: they do so before one of the `openers`, the function words (in lower case) that are
    capitalised for no other reason. `clause_words` begin a sentence after a stop in lower case, too, where people write
    that way.
    """

    titles: frozenset[str]
    numbered: frozenset[str]
    others: frozenset[str]
    openers: frozenset[str]
    clause_words: frozenset[str]


def of(language: str) -> Abbreviations:
    """The lists of a language (ISO 639-1); for any other the ones that the news of most languages share."""
    return _LANGUAGES.get(language, _COMMON)


def _words(titles: str, numbered: str, others: str, openers: str, clause_words: str = "") -> Abbreviations:
    abbreviations = (_word_set(words) for words in (titles, numbered, others))
    return Abbreviations(
        *(words | {word[0].upper() + word[1:] for word in words} for words in abbreviations),
        *map(_word_set, (openers, clause_words)),
    )


def _word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


AFTER_HOUR = _word_set("""Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri
    Sat Sun January February March April May June July August September October November December Eastern Central
    Mountain Pacific Greenwich Moscow Kyiv ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET""")
"""What goes on after "a.m." and "p.m." with a capital."""


_ENGLISH = _words(
    titles="""Mr Mrs Ms Messrs Mx Mme Mlle Dr Drs Prof Rev Revd Hon Fr Msgr Gen Lt Col Maj Sgt Cpl Pvt Pfc Capt Cmdr
        Cdr Adm Brig Sen Sens Rep Reps Gov Govs Pres Supt Insp Det Amb Atty Ft Mt e.g i.e eg ie cf viz
        vs P.S PS P.P.S ca""",
    numbered="""no nos p pp vol vols ch chap sec sect fig figs art arts par para ext tel op etc
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec""",
    others="""St Sts Ave Blvd Rd Hwy Jr Sr Esq Inc Corp Co Cos Ltd Bros Dept Univ Assn Assoc Intl Natl est approx incl
        Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore
        Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que""",
    openers="""a an the this that these those he she it they we i you his her its their our my your there here in on at
        by for from with without within after before during since until under over between among through despite about
        when while where if as although though because unless once but and or so yet nor however meanwhile moreover
        instead still then now also later today yesterday what who why how which whose some many most all both each
        every another others several few no not none only even just neither either is are was were do does did has have
        had can could will would should please let""",
    clause_words="""i you we they he she it the this there these those my your our their his her what why how where if
        do please just also maybe""",
)
_SPANISH = _words(
    titles="""sr sra srta sres sras dr dra dres dras Dn Dña prof profa ing lic lcdo lcda arq abog gral gral cnel cmte
        cdte tte sgto cap alm mons pbro p.ej ej hno hna sto sta Fr Ntra av avda avd ctra pza pl EE FF JJ CC RR vs cf
        St Mr Mrs""",
    numbered="""núm núms nº nro nros No p pp pág págs art arts vol vols cap caps inc tel tels tfno apdo ap fig figs ed
        ene feb mar abr may jun jul ago sep sept set oct nov dic""",
    others="""cía ltda Inc Corp Bros Ltd Jr hab aprox dpto depto prov admón gob vda izq dcha
        máx mín""",
    openers="""el la los las un una unos unas lo en a al por para con sin sobre según desde hasta entre tras ante bajo
        contra durante mediante y e o u ni pero sino aunque si como cuando donde mientras porque pues que quien
        quienes qué quién cómo cuándo dónde cuál este esta estos estas esto éste ésta éstos éstas ese esa esos
        esas eso aquel aquella él ella ellos ellas yo tú usted ustedes nosotros su sus mi mis tu tus nuestro
        nuestra se me te le les nos no ya también además así ahora entonces después luego antes hoy ayer muy más
        menos todo toda todos todas algunos algunas otro otra otros otras cada muchos muchas ambos hay es son fue
        fueron era eran ha han había está están sólo solo tampoco asimismo finalmente actualmente""",
)
_UKRAINIAN = _words(
    titles="""м вул просп пр пров бульв бул пл наб ім см смт о св проф акад доц канд ген полк підполк кап лейт гр гром
        ред упоряд пп напр див пор зв грец лат англ нім фр франц ісп італ пол рос укр тур араб""",
    numbered="""с ст стор п пп ч т тт розд гл рис мал табл іл вип кн кв буд корп оф тел №
        січ лют бер квіт трав черв лип серп вер жовт лист груд""",
    others="""р рр ст обл год хв сек коп дол грн нар зав заст""",
    openers="""він вона воно вони я ми ви ти це цей ця ці цього цьому той ті те так такий така такі там тут тоді тому
        у в на за до від з із зі зо про для після перед під над через без при по між серед крім окрім біля щодо під
        але а і й та проте однак зате або чи також теж отже утім втім як якщо коли хоча хоч адже бо щоб що хто де куди
        його її їх їхній їхня їхні мій моя наш наша наші ваш не ні ще уже вже потім згодом пізніше раніше зокрема
        водночас наразі нині сьогодні учора вчора завтра торік усі всі усе все кожен кожна один одна одні інші деякі
        багато лише тільки навіть саме ось якби чому який яка яке які натомість загалом зараз""",
)
_RUSSIAN = _words(
    titles="""ул пр просп пер бул пл наб им пос о св проф акад доц канд ген полк кап гр напр см ср греч лат англ нем
        фр исп итал укр""",
    numbered="с ст стр п пп ч т тт гл рис табл вып кв д корп тел янв фев мар апр июн июл авг сен сент окт ноя дек",
    others="г гг в вв р обл руб коп мин сек",
    openers="""он она оно они я мы вы ты это этот эта эти тот те так такой там тут тогда поэтому у в на за до от с со из
        о об для после перед под над через без при по между среди кроме но а и да или также тоже однако как если когда
        хотя чтобы что кто где его её ее их мой наш не ни ещё еще уже потом позже ранее сейчас сегодня вчера все всё
        каждый один одна другие некоторые только даже именно вот почему который""",
)
_GERMAN = _words(
    titles="Hr Fr Frl Dr Prof Ing Hrn St bzw ca vgl evtl ggf sog Abb inkl z.B u.a d.h",
    numbered="Nr S Art Abs Bd Kap Tel Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez",
    others="Str Mio Mrd Inc Corp Co Ltd Jr",
    openers="""der die das ein eine er sie es wir ich ihr in im am an auf bei mit nach von vom zu zum zur für und aber
        oder doch wenn als da dass wie was wer wo diese dieser dieses auch so dann nun seit nicht""",
)
_FRENCH = _words(
    titles="M MM Mme Mmes Mlle Dr Pr Me Mgr St Ste av bd cf env",
    numbered="no nos p pp art vol chap fig tél janv févr avr juil sept oct nov déc",
    others="Inc Corp Cie Ltd Bros Jr apr",
    openers="""le la les l un une des il elle ils elles on nous je vous ce cet cette ces en dans à au aux sur pour par
        avec sans après avant depuis et mais ou donc or ni car si quand comme que qui son sa ses leur leurs c d s
        n selon""",
)
_PORTUGUESE = _words(
    titles="sr sra srs sras srta dr dra drs prof profa eng gen cel cap ten sgt d av r pe sto sta ex",
    numbered="nº núm pág págs p pp art arts vol cap tel jan fev mar abr mai jun jul ago set out nov dez",
    others="EUA S.A Cia Ltda Inc Corp Bros Jr hab",
    openers="""o a os as um uma em no na nos nas por para com sem sobre segundo desde até entre e mas ou se como quando
        onde que quem este esta isto esse essa isso ele ela eles elas eu nós seu sua não já também além assim agora
        depois""",
)
_LANGUAGES = {
    "en": _ENGLISH,
    "es": _SPANISH,
    "uk": _UKRAINIAN,
    "ru": _RUSSIAN,
    "de": _GERMAN,
    "fr": _FRENCH,
    "pt": _PORTUGUESE,
}
_COMMON = _words(
    titles="Mr Mrs Ms Dr Prof Gen St sr sra cf",
    numbered="No no nr núm p pp art vol fig tel",
    others="Inc Corp Co Ltd Bros Jr",
    openers=" ".join(_ENGLISH.openers | _SPANISH.openers | _UKRAINIAN.openers),
)

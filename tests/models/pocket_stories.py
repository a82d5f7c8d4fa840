"""All stories of the pocket grammar, and the asides that fit any of them."""

from __future__ import annotations

from tests.models.pocket_leisure_stories import FESTIVAL, LINE, MUSEUM, SPORT
from tests.models.pocket_lines import Line, quote
from tests.models.pocket_town_stories import COUNCIL, FIRE, SCHOOL, STORM
from tests.models.pocket_work_stories import COMPANY, HOSPITAL, RESEARCH, STRIKE

STORIES = (COUNCIL, STORM, COMPANY, HOSPITAL, STRIKE, FESTIVAL, FIRE, RESEARCH, LINE, SPORT, MUSEUM, SCHOOL)

ASIDES = (
    Line(
        "The weather service expects rain until {day}.",
        "Метеослужба очікує дощів до {day:g}.",
        "El servicio meteorológico espera lluvia hasta el {day}.",
    ),
    Line(
        "The next meeting is planned for {date}.",
        "Наступну зустріч заплановано на {date}.",
        "La próxima reunión está prevista para el {date}.",
    ),
    Line(
        "{other} lies {count} kilometres from the capital.",
        "{other} лежить за {count:кілометр|кілометри|кілометрів} від столиці.",
        "{other} está a {count} kilómetros de la capital.",
    ),
    Line(
        "The local radio will report on it at {time}.",
        "Місцеве радіо розповість про це о {time}.",
        "La radio local informará sobre ello a las {time}.",
    ),
    quote("It was in the newspaper", "Про це писали в газеті", "Salió en el periódico"),
    Line(
        "Shops on the market square are open as usual.",
        "Крамниці на ринковій площі працюють як завжди.",
        "Las tiendas de la plaza del mercado abren como siempre.",
    ),
    Line(
        "In {other} something similar happened in {year}.",
        "У місті {other} щось подібне сталося {year} року.",
        "En {other} ocurrió algo parecido en {year}.",
    ),
    Line(
        "The region is best known for its apples.",
        "Область найбільше відома своїми яблуками.",
        "La región es conocida sobre todo por sus manzanas.",
    ),
    quote("Everybody is talking about it", "Усі тільки про це й говорять", "Todo el mundo habla de eso"),
    quote("We will see what happens", "Побачимо, що буде далі", "Ya veremos qué pasa", "speaker"),
    quote("It will take some time", "На це потрібен час", "Hará falta tiempo", "speaker"),
    quote("My neighbours think the same", "Мої сусіди думають так само", "Mis vecinos piensan lo mismo"),
    Line(
        "The bells of the old church rang at noon.",
        "Опівдні били дзвони старої церкви.",
        "A mediodía sonaron las campanas de la iglesia vieja.",
    ),
    Line(
        "A survey of {many} readers is still going on.",
        "Опитування {many} читачів ще триває.",
        "Una encuesta a {many} lectores sigue en marcha.",
    ),
    Line("Fresh fish is sold on {day}.", "Свіжу рибу продають у {day}.", "El {day} se vende pescado fresco."),
    Line(
        "{few} cafés have opened on the promenade since {year}.",
        "Від {year} року на набережній відкрилося {few} кав’ярень.",
        "Desde {year} han abierto {few} cafeterías en el paseo marítimo.",
    ),
    Line(
        "The post office has moved to another street.",
        "Пошта переїхала на іншу вулицю.",
        "La oficina de correos se ha mudado a otra calle.",
    ),
    Line(
        "A poet from {other} once wrote a song about the river.",
        "Поет із міста {other} колись написав пісню про річку.",
        "Un poeta de {other} escribió una vez una canción sobre el río.",
    ),
    Line(
        "In {year} the price of bread rose by {percent}.",
        "{year} року ціна на хліб зросла на {percent}.",
        "En {year} el precio del pan subió un {percent}.",
    ),
)

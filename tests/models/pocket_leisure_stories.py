"""Stories of leisure: festivals, travel, sport, museums. `pocket_lines` says how they are written."""

from __future__ import annotations

from tests.models.pocket_lines import Line, Story, Variant, quote, told

FESTIVAL = Story(
    variants=(
        Variant(
            Line(
                "{festival:title} draws crowds to {town}",
                "{festival} {town:l} зібрав багато людей",
                "{festival} atrae a mucha gente a {town}",
            ),
            told(
                "{festival} in {town}[c:, which lasted {days},] drew {many} visitors",
                "{festival} {town:l}[c:, який тривав {days},] зібрав {many} відвідувачів",
                "{festival} de {town}[c:, que duró {days},] atrajo a {many} visitantes",
            ),
            (
                Line(
                    "[d:On {day} ]the first prize[c:, a silver cup,] went to {winner} from {other}.",
                    "[d:У {day} ]перший приз[c:, срібний кубок,] {winner:won} з міста {other}.",
                    "[d:El {day} ]el primer premio[c:, una copa de plata,] fue para {winner}, de {other}.",
                ),
            ),
        ),
        Variant(
            Line(
                "{festival:title} in {town} to open soon",
                "{festival} {town:l} скоро відкриється",
                "{festival} de {town} se inaugura pronto",
            ),
            told(
                "{festival} in {town}[c:, for which many wait all year,] will open on {date}[d: at {time}]",
                "{festival} {town:l}[c:, на який багато хто чекає цілий рік,] відкриється {date}[d: о {time}]",
                "{festival} de {town}[c:, que muchos esperan todo el año,] se inaugurará el {date}[d: a las {time}]",
            ),
            (
                told(
                    "tickets[c:, which will be sold at the theatre only,] cost {price}",
                    "квитки[c:, які продаватимуть лише в театрі,] коштують {price}",
                    "las entradas[c:, que solo se venderán en el teatro,] cuestan {price}",
                ),
            ),
        ),
    ),
    asides=(
        Line(
            "Cooks from many countries offer their dishes in the park.",
            "Кухарі з багатьох країн пропонують свої страви в парку.",
            "Cocineros de muchos países ofrecen sus platos en el parque.",
        ),
        Line(
            "Children can ride on a small steam train.",
            "Діти можуть покататися на маленькому паровозі.",
            "Los niños pueden montar en un pequeño tren de vapor.",
        ),
        quote(
            "My grandmother used to tell me about it", "Про це мені розповідала бабуся", "Mi abuela me hablaba de ello"
        ),
        Line(
            "An orchestra from {other} plays on the old bridge.",
            "На старому мосту грає оркестр із міста {other}.",
            "Una orquesta de {other} toca en el puente viejo.",
        ),
        Line(
            "{few} streets are closed to cars.",
            "{few} вулиць закрито для машин.",
            "{few} calles están cerradas a los coches.",
        ),
    ),
)

LINE = Story(
    variants=(
        Variant(
            Line(
                "New {line} line from {town} to {goal}",
                "Нове {line} сполучення від {town:g} до {goal:g}",
                "Nueva línea de {line} de {town} a {goal}",
            ),
            told(
                "a new {line} line from {town} to {goal}[c:, which took {span} to prepare,] will open on {date}",
                "нове {line} сполучення від {town:g} до {goal:g}[c:, яке готували {span},] відкриють {date}",
                "una nueva línea de {line} de {town} a {goal}[c:, preparada durante {span},] se abrirá el {date}",
            ),
            (
                told(
                    "a ticket[c:, which children under ten do not need,] will cost {price}",
                    "квиток[c:, який не потрібен дітям до десяти років,] коштуватиме {price}",
                    "el billete[c:, que los menores de diez años no necesitan,] costará {price}",
                ),
            ),
        ),
        Variant(
            Line(
                "{line} line to {goal} to be closed",
                "{line} сполучення до {goal:g} закриють",
                "Se cerrará la línea de {line} a {goal}",
            ),
            told(
                "the {line} line from {town} to {goal}[c:, which is used mostly by pupils,] will be closed for"
                " {days}[d:"
                " from {date} on]",
                "{line} сполучення від {town:g} до {goal:g}[c:, яким користуються переважно учні,][d: з {date}]"
                " закриють на"
                " {days}",
                "la línea de {line} de {town} a {goal}[c:, que usan sobre todo los alumnos,] se cerrará durante"
                " {days}[d:"
                " a partir del {date}]",
            ),
            (
                told(
                    "[c:in the meantime, ]{small} buses a day will carry the passengers",
                    "[c:тим часом ]пасажирів возитимуть {small} автобусів на день",
                    "[c:mientras tanto, ]{small} autobuses al día llevarán a los pasajeros",
                ),
            ),
        ),
    ),
    asides=(
        Line(
            "The route passes {few} villages.", "Маршрут проходить повз {few} сіл.", "La ruta pasa por {few} pueblos."
        ),
        quote(
            "I look out of the window all the way",
            "Я всю дорогу дивлюся у вікно",
            "Miro por la ventanilla todo el camino",
        ),
        Line(
            "The waiting room has been painted blue.",
            "Зал очікування пофарбували в синій колір.",
            "La sala de espera se ha pintado de azul.",
        ),
        Line(
            "A café sells tea and sandwiches from {time} on.",
            "Кав’ярня продає чай і бутерброди з {time}.",
            "Una cafetería vende té y bocadillos desde las {time}.",
        ),
        Line("Dogs travel free of charge.", "Собаки їздять безкоштовно.", "Los perros viajan gratis."),
    ),
)

SPORT = Story(
    variants=(
        Variant(
            Line("{club} beat {rival}", "Команда {club} обіграла {rival}", "El {club} gana al {rival}"),
            Line(
                "[d:On {day} ]{club} beat {rival} {score}[c: in front of {many} spectators].",
                "[d:У {day} ]команда {club} обіграла {rival} з рахунком {score}[c: на очах у {many} глядачів].",
                "[d:El {day} ]el {club} ganó {score} al {rival}[c: ante {many} espectadores].",
            ),
            (
                Line(
                    "{player}[c:, who had not played for {span},] scored {goals}[d: in the second half].",
                    "{player}[c:, який не грав {span},] забив {goals}[d: у другому таймі].",
                    "{player}[c:, que llevaba {span} sin jugar,] marcó {goals}[d: en la segunda parte].",
                ),
            ),
        ),
        Variant(
            Line(
                "{club} sign {player:name}",
                "Команда {club} запросила {player:name g}",
                "El {club} ficha a {player:name}",
            ),
            Line(
                "[d:On {day} ]{club}[c:, who won the cup in {year},] signed {player} for {span}.",
                "[d:У {day} ]команда {club}[c:, яка здобула кубок {year} року,] запросила {player:g} на {span}.",
                "[d:El {day} ]el {club}[c:, que ganó la copa en {year},] fichó {player:al} por {span}.",
            ),
            (
                told(
                    "the transfer[c:, the most expensive in the history of the club,] cost {money}",
                    "перехід[c:, найдорожчий в історії клубу,] коштував {money}",
                    "el traspaso[c:, el más caro de la historia del club,] costó {money}",
                ),
            ),
        ),
    ),
    asides=(
        Line(
            "The grass was wet after the rain.",
            "Після дощу трава була мокра.",
            "La hierba estaba mojada tras la lluvia.",
        ),
        quote(
            "Now we think of the next match only",
            "Тепер ми думаємо лише про наступний матч",
            "Ahora solo pensamos en el próximo partido",
            "speaker",
        ),
        Line(
            "Children from {other} carried the flags.",
            "Прапори несли діти з міста {other}.",
            "Los niños de {other} llevaron las banderas.",
        ),
        Line(
            "The changing rooms will be painted in summer.",
            "Улітку пофарбують роздягальні.",
            "En verano se pintarán los vestuarios.",
        ),
        Line(
            "The youth team trains on {day} at {time}.",
            "Молодіжна команда тренується у {day} о {time}.",
            "El equipo juvenil entrena el {day} a las {time}.",
        ),
    ),
)

MUSEUM = Story(
    variants=(
        Variant(
            Line(
                "Police in {town} find stolen {treasure}",
                "Поліція {town:g} знайшла викрадені {treasure}",
                "La policía de {town} halla {treasure:stolen}",
            ),
            Line(
                "[d:On {day} ]the police in {town} found {small} [*:{treasure} that had been stolen from the museum in"
                " {year}>stolen {treasure}].",
                "[d:У {day} ]поліція {town:g} знайшла {small} [*:{treasure:g}, які викрали з музею {year}"
                " року>викрадених"
                " {treasure:g}].",
                "[d:El {day} ]la policía de {town} halló {small} {treasure:stolen}[*: del museo en {year}].",
            ),
            (
                told(
                    "a {age}-year-old man[c:, whose name was not given,] was arrested {place}",
                    "{age}-річного чоловіка[c:, чийого імені не назвали,] затримали {place}",
                    "un hombre de {age} años[c:, cuyo nombre no se dio a conocer,] fue detenido {place}",
                ),
            ),
        ),
        Variant(
            Line(
                "Museum of {town} to show old {treasure}",
                "Музей {town:g} покаже давні {treasure}",
                "El museo de {town} mostrará {treasure:old}",
            ),
            told(
                "the museum of {town}[c:, which had been closed for {span},] will show {small} old {treasure}[d: from"
                " {date} on]",
                "музей {town:g}[c:, який був зачинений {span},][d: з {date}] покаже {small} давніх {treasure:g}",
                "el museo de {town}[c:, que llevaba {span} cerrado,] mostrará[d: a partir del {date}] {small}"
                " {treasure:old}",
            ),
            (
                told(
                    "admission[c:, which used to be free of charge,] costs {price}",
                    "вхід[c:, який раніше був безкоштовний,] коштує {price}",
                    "la entrada[c:, que antes era gratuita,] cuesta {price}",
                ),
            ),
        ),
    ),
    asides=(
        Line(
            "A guard noticed an open window.",
            "Охоронець помітив відчинене вікно.",
            "Un guardia notó una ventana abierta.",
        ),
        quote(
            "I was often brought here as a child",
            "У дитинстві мене часто сюди водили",
            "En mi infancia me traían a menudo aquí",
        ),
        Line(
            "A film about it is being made in {other}.",
            "У місті {other} про це знімають фільм.",
            "En {other} se rueda una película sobre ello.",
        ),
        Line("The roof was repaired in {year}.", "Дах відремонтували {year} року.", "El tejado se reparó en {year}."),
        Line(
            "The guidebook has {count} pages.",
            "Путівник має {count:сторінку|сторінки|сторінок}.",
            "La guía tiene {count} páginas.",
        ),
    ),
)

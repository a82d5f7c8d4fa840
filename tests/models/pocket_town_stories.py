"""Stories of a town: its council, its weather, its fires, its schools. `pocket_lines` says how they are written."""

from __future__ import annotations

from tests.models.pocket_lines import Line, Story, Variant, quote, told

COUNCIL = Story(
    variants=(
        Variant(
            Line(
                "{town} council backs {project}",
                "Рада {town:g} підтримала будівництво {project:g}",
                "El ayuntamiento de {town} apoya {project}",
            ),
            told(
                "[d:On {day} ]the town council of {town}[c:, which met until late in the evening,] approved the"
                " building of"
                " {project}",
                "[d:У {day} ]міська рада {town:g}[c:, яка засідала до пізнього вечора,] схвалила будівництво"
                " {project:g}",
                "[d:El {day} ]el ayuntamiento de {town}[c:, que se reunió hasta tarde,] aprobó la construcción de"
                " {project}",
            ),
            (
                told(
                    "{project:the}[c:, by first estimates,] will cost {money}",
                    "{project:the}[c:, за першими підрахунками,] коштуватиме {money}",
                    "{project:the}[c:, según los primeros cálculos,] costará {money}",
                ),
                told(
                    "the work[c:, which needs no new taxes,] will begin on {date} and last {span}",
                    "роботи[c:, які не потребують нових податків,] почнуться {date} і триватимуть {span}",
                    "las obras[c:, que no requieren nuevos impuestos,] empezarán el {date} y durarán {span}",
                ),
            ),
        ),
    ),
    asides=(
        Line(
            "A first plan for the site was turned down in {year}.",
            "Перший план забудови ділянки відхилили {year} року.",
            "Un primer plan para el terreno fue rechazado en {year}.",
        ),
        Line(
            "{few} members voted against, as they wanted to repair the roads first.",
            "{few} депутатів голосували проти, бо хотіли спершу відремонтувати дороги.",
            "{few} concejales votaron en contra, porque querían arreglar antes las carreteras.",
        ),
        quote(
            "Our children have waited for this long enough",
            "Наші діти досить довго на це чекали",
            "Nuestros hijos han esperado bastante tiempo",
        ),
        Line(
            "An office on the market square will answer questions on {day}.",
            "Бюро на ринковій площі відповідатиме на запитання у {day}.",
            "Una oficina en la plaza del mercado responderá a las preguntas el {day}.",
        ),
        Line(
            "Some old trees will be cut down, and {small} young ones will be planted.",
            "Кілька старих дерев зрубають і посадять {small} молодих.",
            "Se talarán algunos árboles viejos y se plantarán {small} jóvenes.",
        ),
    ),
)

STORM = Story(
    variants=(
        Variant(
            Line(
                "{storm:title} damages houses in {town}",
                "{storm} {storm:damaged} будинки {town:l}",
                "{storm} daña casas en {town}",
            ),
            told(
                "[d:On {day} ]{storm}[c:, of which forecasters had warned,] damaged {count} houses in {town}",
                "[d:У {day} ]{storm}[c:, {storm:of which} попереджали синоптики,]"
                " {storm:damaged} {count:будинок|будинки|будинків} {town:l}",
                "[d:El {day} ]{storm}[c:, {storm:of which} habían avisado los meteorólogos,] dañó {count} casas en"
                " {town}",
            ),
            (
                told(
                    "{many} people[c:, among them many children,] spent the night {shelter}",
                    "{many} людей[c:, серед яких багато дітей,] провели ніч {shelter}",
                    "{many} personas[c:, entre ellas muchos niños,] pasaron la noche {shelter}",
                ),
                told(
                    "the damage[c:, which insurers are still counting,] is put at {money}",
                    "збитки[c:, які ще підраховують страховики,] оцінюють у {money}",
                    "los daños[c:, que las aseguradoras todavía calculan,] se estiman en {money}",
                ),
            ),
        ),
        Variant(
            Line(
                "{storm:title} leaves people in {town} without electricity",
                "{storm} {storm:left} людей {town:l} без світла",
                "{storm} deja sin luz a vecinos de {town}",
            ),
            told(
                "[c:after a night of heavy rain, ]{storm} left {many} people in {town} without electricity[d: on"
                " {day}]",
                "[c:після нічної зливи ]{storm}[d: у {day}] {storm:left} без світла {many} людей {town:l}",
                "[c:tras una noche de fuertes lluvias, ]{storm} dejó[d: el {day}] sin luz a {many} personas en {town}",
            ),
            (
                told(
                    "the damage[c:, which insurers are still counting,] is put at {money}",
                    "збитки[c:, які ще підраховують страховики,] оцінюють у {money}",
                    "los daños[c:, que las aseguradoras todavía calculan,] se estiman en {money}",
                ),
            ),
        ),
    ),
    asides=(
        Line(
            "Fallen trees still block the road to {other}.",
            "Повалені дерева досі перекривають дорогу до {other:g}.",
            "Los árboles caídos todavía cortan la carretera hacia {other}.",
        ),
        Line(
            "Volunteers bring hot soup and blankets.",
            "Волонтери привозять гарячий суп і ковдри.",
            "Los voluntarios llevan sopa caliente y mantas.",
        ),
        quote(
            "There has never been such a noise here", "Такого гуркоту тут ще не було", "Nunca hubo aquí un ruido así"
        ),
        Line(
            "Schools stay closed until {day}.",
            "Школи зачинені до {day:g}.",
            "Las escuelas permanecen cerradas hasta el {day}.",
        ),
        Line(
            "Soldiers are repairing the roof of the hospital.",
            "Військові лагодять дах лікарні.",
            "Los soldados reparan el tejado del hospital.",
        ),
    ),
)

FIRE = Story(
    variants=(
        Variant(
            Line(
                "Fire destroys {building} in {town}",
                "Пожежа знищила {building} {town:l}",
                "Un incendio destruye {building} en {town}",
            ),
            told(
                "[d:On {day} ]a fire[c: that broke out in a kitchen] destroyed {building} in {town}",
                "[d:У {day} ]пожежа[c:, яка почалася на кухні,] знищила {building} {town:l}",
                "[d:El {day} ]un incendio[c: que empezó en una cocina] destruyó {building} en {town}",
            ),
            (
                told(
                    "[c:with a long ladder, ]firefighters saved {small} people",
                    "[c:за допомогою довгої драбини ]пожежники врятували {small} людей",
                    "[c:con una larga escalera, ]los bomberos salvaron a {small} personas",
                ),
            ),
        ),
        Variant(
            Line("Forest burns near {town}", "Поблизу {town:g} горить ліс", "Arde un bosque cerca de {town}"),
            told(
                "a forest fire near {town}[c:, which started at a campsite,] has burnt {many} hectares[d: since {day}]",
                "лісова пожежа поблизу {town:g}[c:, яка почалася в кемпінгу,] знищила[d: від {day:g}] {many} гектарів",
                "un incendio forestal cerca de {town}[c:, que empezó en un camping,] ha quemado {many} hectáreas[d:"
                " desde"
                " el {day}]",
            ),
            (
                told(
                    "[c:as the wind turned, ]{small} families had to leave their homes",
                    "[c:коли вітер змінив напрямок, ]{small} родин мусили покинути свої домівки",
                    "[c:cuando cambió el viento, ]{small} familias tuvieron que dejar sus casas",
                ),
            ),
        ),
    ),
    asides=(
        Line(
            "The smoke could be seen from {other}.", "Дим було видно з міста {other}.", "El humo se veía desde {other}."
        ),
        Line(
            "A cat was found alive in a cellar.",
            "У підвалі знайшли живого кота.",
            "En un sótano encontraron vivo a un gato.",
        ),
        quote("It smelt of ash for hours", "Кілька годин пахло попелом", "Durante horas olió a ceniza"),
        Line(
            "The road to {other} was closed until {time}.",
            "Дорога до {other:g} була закрита до {time}.",
            "La carretera a {other} estuvo cerrada hasta las {time}.",
        ),
        Line(
            "Gas and water are flowing again.", "Газ і воду вже знову подають.", "El gas y el agua ya fluyen de nuevo."
        ),
    ),
)

SCHOOL = Story(
    variants=(
        Variant(
            Line(
                "Free lunches for pupils in {town}",
                "Безкоштовні обіди для учнів {town:g}",
                "Almuerzos gratis para los alumnos de {town}",
            ),
            told(
                "[d:from {date} on ]the pupils of {small} schools in {town} will get a free lunch[c:, as many parents"
                " had"
                " asked]",
                "[d:з {date} ]учні {small} шкіл {town:g} отримуватимуть безкоштовний обід[c:, як просили багато"
                " батьків]",
                "[d:a partir del {date} ]los alumnos de {small} escuelas de {town} recibirán un almuerzo gratis[c:,"
                " como"
                " pedían muchos padres]",
            ),
            (
                told(
                    "the food[c:, mostly fruit and vegetables,] will come from {small} farms",
                    "продукти[c:, переважно овочі та фрукти,] надходитимуть із {small} ферм",
                    "la comida[c:, sobre todo fruta y verdura,] vendrá de {small} granjas",
                ),
            ),
        ),
        Variant(
            Line("New teachers for {town}", "Нові вчителі для {town:g}", "Nuevos maestros para {town}"),
            told(
                "the education ministry[c:, which had waited for {span},] will send {small} new teachers to {town}[d:"
                " from"
                " {date} on]",
                "Міністерство освіти[c:, яке чекало {span},][d: з {date}] направить {small} нових учителів до {town:g}",
                "el Ministerio de Educación[c:, que había esperado {span},] enviará[d: a partir del {date}] {small}"
                " nuevos"
                " maestros a {town}",
            ),
            (
                told(
                    "[c:in small classes, ]each child will have {few} more lessons a week",
                    "[c:у малих класах ]кожна дитина матиме на {few} уроків більше на тиждень",
                    "[c:en clases pequeñas, ]cada niño tendrá {few} lecciones más por semana",
                ),
            ),
        ),
    ),
    asides=(
        quote(
            "Mathematics is my favourite subject",
            "Мій улюблений предмет — математика",
            "Mi asignatura favorita son las matemáticas",
        ),
        Line(
            "A mural by a painter from {other} decorates the entrance.",
            "Вхід прикрашає фреска художника з міста {other}.",
            "Un mural de un pintor de {other} decora la entrada.",
        ),
        Line("The holidays begin on {date}.", "Канікули починаються {date}.", "Las vacaciones empiezan el {date}."),
        Line(
            "In the evening a dance group uses the gym.",
            "Увечері спортзалом користується танцювальний гурт.",
            "Por la tarde un grupo de baile usa el gimnasio.",
        ),
        Line(
            "The oldest class is planning a trip to the mountains.",
            "Найстарший клас планує поїздку в гори.",
            "La clase de los mayores planea una excursión a la montaña.",
        ),
    ),
)

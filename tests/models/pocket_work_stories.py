"""Stories of work: companies, hospitals, strikes, research. `pocket_lines` says how they are written."""

from __future__ import annotations

from tests.models.pocket_lines import Line, Story, Variant, quote, told

COMPANY = Story(
    variants=(
        Variant(
            Line(
                "{company:name} to hire workers in {town}",
                "{company:name} набирає працівників {town:l}",
                "{company:name} contratará trabajadores en {town}",
            ),
            Line(
                "[d:On {day} ]{company}[c:, which was founded in {year},] [*:said that it would>will] hire {many}"
                " workers"
                " in {town}.",
                "[d:У {day} ]{company}[c:, яку заснували {year} року,] [*:повідомила, що ]найме {many} працівників"
                " {town:l}.",
                "[d:El {day} ]{company}[c:, fundada en {year},] [*:anunció que ]contratará a {many} trabajadores en"
                " {town}.",
            ),
            (
                Line(
                    "The company’s sales[c:, which had fallen for {span},] grew by {percent}[d: in the first half of"
                    " the"
                    " year].",
                    "Продажі компанії[c:, які падали {span},] зросли на {percent}[d: за перше півріччя].",
                    "Las ventas de la empresa[c:, que habían caído durante {span},] crecieron un {percent}[d: en el"
                    " primer"
                    " semestre].",
                ),
            ),
        ),
        Variant(
            Line(
                "{company:name} closes factory in {town}",
                "{company:name} закриває фабрику {town:l}",
                "{company:name} cierra su fábrica en {town}",
            ),
            told(
                "{company}[c:, one of the largest in the country,] will close its factory in {town}[d: on {date}]",
                "{company}[c:, одна з найбільших у країні,] закриє[d: {date}] свою фабрику {town:l}",
                "{company}[c:, una de las mayores del país,] cerrará[d: el {date}] su fábrica en {town}",
            ),
            (
                told(
                    "[c:because of high energy prices, ]the company lost {money} last year",
                    "[c:через високі ціни на енергію ]компанія торік втратила {money}",
                    "[c:por los altos precios de la energía, ]la empresa perdió {money} el año pasado",
                ),
            ),
        ),
    ),
    asides=(
        Line(
            "The trade union wants to speak with the owners on {day}.",
            "Профспілка хоче поговорити з власниками у {day}.",
            "El sindicato quiere hablar con los dueños el {day}.",
        ),
        Line(
            "The shares hardly moved on the stock exchange.",
            "Акції на біржі майже не змінилися в ціні.",
            "Las acciones apenas se movieron en la bolsa.",
        ),
        quote("My father worked here as well", "Тут працював і мій батько", "Aquí trabajó también mi padre"),
        Line(
            "There are a kindergarten and a canteen on the site.",
            "На території є дитячий садок і їдальня.",
            "En el recinto hay una guardería y un comedor.",
        ),
        Line(
            "A film was once made between the machines.",
            "Між верстатами колись знімали фільм.",
            "Entre las máquinas se rodó una vez una película.",
        ),
    ),
)

HOSPITAL = Story(
    variants=(
        Variant(
            Line(
                "Ministry gives money to hospital of {town}",
                "Міністерство дає гроші лікарні {town:g}",
                "El ministerio da dinero al hospital de {town}",
            ),
            Line(
                "[d:On {day} ]the health ministry[c:, after weeks of talks,] [*:announced that it would>will] give"
                " {money}"
                " to the hospital of {town}.",
                "[d:У {day} ]Міністерство охорони здоров’я[c: після кількох тижнів переговорів] [*:оголосило, що ]дасть"
                " {money} лікарні {town:g}.",
                "[d:El {day} ]el Ministerio de Sanidad[c:, tras semanas de negociaciones,] [*:anunció que ]dará"
                " {money} al"
                " hospital de {town}.",
            ),
            (
                told(
                    "[c:as soon as the winter is over, ]the doctors will get {machine}",
                    "[c:щойно закінчиться зима, ]лікарі отримають {machine}",
                    "[c:en cuanto termine el invierno, ]los médicos recibirán {machine}",
                ),
            ),
        ),
        Variant(
            Line(
                "New children’s ward in {town}",
                "Нове дитяче відділення {town:l}",
                "Nueva sala infantil en {town}",
            ),
            told(
                "the hospital of {town}[c:, which treats patients from the whole region,] opened a children’s ward with"
                " {count} beds[d: on {day}]",
                "лікарня {town:g}[c:, яка лікує пацієнтів з усієї області,] відкрила[d: у {day}] дитяче відділення на"
                " {count:ліжко|ліжка|ліжок}",
                "el hospital de {town}[c:, que atiende a pacientes de toda la región,] abrió[d: el {day}] una sala"
                " infantil con {count} camas",
            ),
            (
                told(
                    "the number of nurses[c:, who often work at night,] will rise to {many}",
                    "кількість медсестер[c:, які часто працюють уночі,] зросте до {many}",
                    "el número de enfermeras[c:, que a menudo trabajan de noche,] subirá a {many}",
                ),
            ),
        ),
    ),
    asides=(
        Line(
            "Visitors may come between {time} and {evening}.",
            "Відвідувачі можуть приходити з {time} до {evening}.",
            "Las visitas pueden venir entre las {time} y las {evening}.",
        ),
        quote(
            "Everybody was kind to us from the first minute",
            "Усі були привітні до нас від першої хвилини",
            "Todos fueron amables con nosotros desde el primer minuto",
        ),
        Line(
            "The oldest wing of the building dates from {year}.",
            "Найстаріше крило будівлі звели {year} року.",
            "El ala más antigua del edificio es de {year}.",
        ),
        Line(
            "Parking in the courtyard is free of charge on {day}.",
            "У {day} паркування у дворі безкоштовне.",
            "El {day} se puede aparcar gratis en el patio.",
        ),
        Line(
            "A garden with benches lies behind the house.",
            "За будинком є сад із лавками.",
            "Detrás de la casa hay un jardín con bancos.",
        ),
    ),
)

STRIKE = Story(
    variants=(
        Variant(
            Line(
                "{crew} in {town} to go on strike",
                "{crew} {town:g} страйкуватимуть",
                "{crew} de {town} irán a la huelga",
            ),
            told(
                "{crew} in {town}[c:, who want higher pay,] will stop work for {days}[d: from {date} on]",
                "{crew} {town:g}[c:, які вимагають вищої платні,][d: з {date}] припинять роботу на {days}",
                "{crew} de {town}[c:, que piden un sueldo más alto,] dejarán de trabajar durante {days}[d: a partir del"
                " {date}]",
            ),
            (
                told(
                    "the trade union[c:, which has {many} members,] asks for a pay rise of {percent}",
                    "профспілка[c:, яка має {many} членів,] вимагає підвищити платню на {percent}",
                    "el sindicato[c:, que tiene {many} miembros,] pide una subida salarial del {percent}",
                ),
            ),
        ),
        Variant(
            Line("Strike in {town} is over", "Страйк {town:l} закінчився", "Termina la huelga en {town}"),
            told(
                "[d:on {day} ]{crew} in {town}[c:, after long talks with the owners,] ended a strike that had lasted"
                " {days}",
                "[d:у {day} ]{crew} {town:g}[c: після довгих переговорів із власниками] завершили страйк, який тривав"
                " {days}",
                "[d:el {day} ]{crew} de {town}[c:, tras largas negociaciones con los dueños,] pusieron fin a una huelga"
                " que había durado {days}",
            ),
            (
                Line(
                    "Wages[c:, which had not changed for {span},] will rise by {percent}[d: from {date} on].",
                    "Платня[c:, яка не змінювалася {span},][d: з {date}] зросте на {percent}.",
                    "Los sueldos[c:, que no habían cambiado durante {span},] subirán un {percent}[d: a partir del"
                    " {date}].",
                ),
            ),
        ),
    ),
    asides=(
        Line(
            "Many people go to the office by bicycle.",
            "Багато людей їздять до офісу велосипедом.",
            "Mucha gente va a la oficina en bicicleta.",
        ),
        quote("I understand both sides", "Я розумію обидві сторони", "Entiendo a las dos partes"),
        Line(
            "A judge will look at an older complaint on {day}.",
            "Суддя розгляне давнішу скаргу у {day}.",
            "Un juez examinará una queja anterior el {day}.",
        ),
        Line(
            "The employers did not answer questions.",
            "Роботодавці не відповіли на запитання.",
            "Los empresarios no respondieron a las preguntas.",
        ),
        Line(
            "Taxis waited in long rows before the theatre.",
            "Таксі стояли довгими рядами перед театром.",
            "Los taxis esperaban en largas filas ante el teatro.",
        ),
    ),
)

RESEARCH = Story(
    variants=(
        Variant(
            Line(
                "Scientists in {town} find {finding}",
                "Науковці {town:g} знайшли {finding}",
                "Científicos de {town} encuentran {finding}",
            ),
            told(
                "scientists at the university of {town}[c:, who worked on it for {span},] have found {finding}",
                "науковці університету {town:g}[c:, які працювали над цим {span},] знайшли {finding}",
                "científicos de la universidad de {town}[c:, que trabajaron en ello durante {span},] han encontrado"
                " {finding}",
            ),
            (
                told(
                    "the discovery[c:, which was first tested in a cellar,] makes production {percent} cheaper",
                    "відкриття[c:, яке спершу випробували в підвалі,] здешевлює виробництво на {percent}",
                    "el hallazgo[c:, que se probó primero en un sótano,] abarata la producción un {percent}",
                ),
            ),
        ),
        Variant(
            Line(
                "University of {town} gets money for research",
                "Університет {town:g} отримав гроші на дослідження",
                "La universidad de {town} recibe dinero para investigar",
            ),
            told(
                "[d:On {day} ]the university of {town}[c:, the oldest in the region,] received {money} for research on"
                " {topic}",
                "[d:У {day} ]університет {town:g}[c:, найстаріший в області,] отримав {money} на дослідження {topic}",
                "[d:El {day} ]la universidad de {town}[c:, la más antigua de la región,] recibió {money} para"
                " investigar"
                " {topic}",
            ),
            (
                told(
                    "{few} young researchers[c:, chosen from {many} applicants,] will begin on {date}",
                    "{few} молодих дослідників[c:, яких обрали з {many} охочих,] почнуть {date}",
                    "{few} jóvenes investigadores[c:, elegidos entre {many} candidatos,] empezarán el {date}",
                ),
            ),
        ),
    ),
    asides=(
        Line(
            "A scientific journal has printed the results.",
            "Результати надрукував науковий журнал.",
            "Una revista científica ha publicado los resultados.",
        ),
        quote("At first nobody believed us", "Спершу нам ніхто не вірив", "Al principio nadie nos creía", "speaker"),
        Line(
            "Students may visit the laboratory on {day}.",
            "Студенти можуть відвідати лабораторію у {day}.",
            "Los estudiantes pueden visitar el laboratorio el {day}.",
        ),
        Line(
            "A museum wants to show the first device.",
            "Музей хоче показати перший прилад.",
            "Un museo quiere mostrar el primer aparato.",
        ),
        Line(
            "Professors from {other} have doubts about the idea.",
            "Професори з міста {other} сумніваються в цій ідеї.",
            "Los profesores de {other} dudan de la idea.",
        ),
    ),
)

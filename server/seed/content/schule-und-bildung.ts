import type { SeedThread } from '../seed.types.js';

export const threads: SeedThread[] = [
  {
    topic: 'schule-und-bildung',
    kind: 'discussion',
    title: 'Kleine Grundschule erhalten: Was jahrgangsübergreifender Unterricht leistet und was nicht',
    visibility: 'guests',
    startedDaysAgo: 198,
    posts: [
      {
        by: 'fiedler',
        text: `Wir schreiben gerade die Schulnetzplanung fort. Fünf Grundschulen liegen unter der Mindestzahl von 15 Kindern je Klassenstufe. Für Schulen im ländlichen Raum kennt § 4b SächsSchulG zwei Auswege:

- mindestens 60 Kinder insgesamt **und** mindestens zwölf je Klassenstufe, oder
- jahrgangsübergreifender Unterricht mit mindestens 15 Kindern je gemischter Klasse.

Zwei der fünf erreichen die 60 nicht mehr. Für sie bleibt nur der zweite Weg, und er verlangt einen Beschluss der Schulkonferenz. Eine Schule will, eine nicht. Die Eltern sagen: „Unsere Kinder sind kein Sparmodell.“

Wer hat Schulen, die das seit Jahren machen? Was würden Sie den Eltern sagen, wenn Sie ehrlich sind?`,
        helpful: ['weiss', 'albers', 'klein', 'brandt', 'henkel'],
      },
      {
        by: 'weiss',
        after: '2d',
        text: `Drei unserer Grundschulen arbeiten mit Kombiklassen, eine seit 2009. Ehrlich wäre:

**Was stimmt.** Es ist anspruchsvoller für die Lehrkraft. Im ersten Jahr der Umstellung leidet der Sachunterricht. Und wenn die eine erfahrene Kollegin geht, wackelt alles.

**Was nicht stimmt.** Dass die Kinder schlechter lernen. Die weiterführenden Schulen melden uns keinen Unterschied. Selbständiger seien sie, heißt es, und in Rechtschreibung nicht schwächer.

**Was niemand sagt.** Mit 38 Kindern hat man pro Jahrgang manchmal zwei Mädchen. Für die ist das Soziale ein größeres Thema als der Unterricht.`,
        helpful: ['fiedler', 'albers', 'klein', 'henkel', 'huber', 'schade', 'ullrich'],
      },
      {
        by: 'albers',
        after: '4d',
        text: `In Brandenburg kennen wir das mit den kleinen Grundschulen schon länger. Was aus meiner Sicht über Erfolg entscheidet, ist die **Leitung**. Für eine Schule mit 55 Kindern bewirbt sich niemand. Ein Verbund aus zwei Standorten mit einer Leitung und einem Kollegium hat bei uns eine Schule gerettet. Eine andere ist trotz Verbund geschlossen worden, weil die Kolleginnen die 17 km zwischen den Häusern nicht fahren wollten.`,
        helpful: ['fiedler', 'weiss', 'brandt'],
      },
      {
        by: 'fiedler',
        after: '1d',
        replyTo: 2,
        text: `> Monika Weiß ([#2](#2)): Im ersten Jahr der Umstellung leidet der Sachunterricht.

Danke, dass Sie das so sagen. Was hat geholfen? Bekommen die Schulen in dieser Zeit zusätzliche Stunden?`,
      },
      {
        by: 'weiss',
        after: '3d',
        replyTo: 4,
        text: `Zusätzliche Stunden: ja, wenige, und man muss sie jedes Jahr erneut begründen. Geholfen haben zwei andere Dinge:

1. Die Schule hat ein Jahr **vor** der Umstellung in zwei Fächern damit angefangen, Sport und Kunst. Da regt sich niemand auf, und alle üben.
2. Die Eltern durften einen Vormittag lang bei einer Schule zusehen, die es schon macht. Danach war die Schulkonferenz einstimmig. Der Bus dorthin hat 380 € gekostet. Gut angelegtes Geld.`,
        helpful: ['fiedler', 'albers', 'schade', 'klein', 'henkel', 'huber', 'brandt', 'thiele'],
      },
      {
        by: 'wendt',
        after: '6d',
        text: `Aus der Schülerbeförderung eine Zahl, die in den Planungen gern fehlt: Wir haben ausgerechnet, was die Schließung einer Schule mit 52 Kindern an Fahrten nach sich zieht. 41 Kinder mehr im Bus, zwei zusätzliche Umläufe, **94.000 € im Jahr**. Die eingesparten Sachkosten des Schulträgers lagen bei 71.000 €. Nur sind das zwei verschiedene Haushalte, und die Gemeinde sieht unseren nicht.`,
        helpful: ['fiedler', 'weiss', 'albers', 'ullrich', 'brandt', 'klein', 'schade', 'henkel', 'hartmann', 'thiele'],
      },
      {
        by: 'fiedler',
        after: '10h',
        replyTo: 6,
        text: `Könnten Sie die Rechnung schicken? Genau das brauche ich für den Kreistag.`,
      },
      {
        by: 'wendt',
        after: '2d',
        replyTo: 7,
        text: `Hier: [Rechenblatt Beförderung bei Schulschließung](https://example.org/rechenblatt-schulweg). Bitte zwei Dinge beachten. Die Umläufe sind sprungfix: Beim 24. Kind passiert nichts, beim 25. brauchen Sie einen zweiten Bus. Und rechnen Sie mit dem Preis der **nächsten** Ausschreibung, nicht mit dem alten. Bei uns lagen 28 % dazwischen.`,
        helpful: ['fiedler', 'weiss', 'albers', 'zander', 'ullrich'],
      },
      {
        by: 'klein',
        after: '20d',
        text: `Eine leise Gegenstimme: Bei uns wurde eine Schule mit 31 Kindern drei Jahre lang verteidigt. Dann war die Schulleiterin krank, zwei Stellen unbesetzt, und die Eltern haben ihre Kinder selbst umgemeldet. Am Ende waren es 14. Ein geordneter Übergang zwei Jahre früher wäre für alle besser gewesen. Erhalten ist kein Ziel an sich.`,
        helpful: ['fiedler', 'weiss', 'maas', 'brandt', 'albers', 'schade'],
      },
      {
        by: 'fiedler',
        after: '99d',
        text: `Was daraus geworden ist: Der Elternbesuch hat stattgefunden (bei einer Schule im Nachbarkreis, 45 Eltern, zwei Busse). Die Schulkonferenz der ersten Schule hat zugestimmt, die Umstellung beginnt mit den Stufen 1 und 2.

Die zweite Schule hat **abgelehnt**, mit sieben zu fünf. Sie läuft aus. Ich habe mit Frau Kleins Beitrag in der Hand dafür geworben, es zwei Jahre lang geordnet zu tun: Geschwisterkinder dürfen bleiben, die aufnehmende Schule besucht die Kinder vorher, der Bus fährt ab dem ersten Tag. Das Rechenblatt hat nichts verhindert, aber dem Kreistag gezeigt, dass „Sparen“ das falsche Wort ist.`,
        helpful: ['weiss', 'wendt', 'klein', 'albers', 'henkel', 'maas'],
      },
    ],
  },
  {
    topic: 'schule-und-bildung',
    kind: 'question',
    title: 'Ganztagsanspruch in den Ferien: Wer betreut, und wer fährt die Kinder hin?',
    startedDaysAgo: 47,
    posts: [
      {
        by: 'weiss',
        text: `Seit dem Schuljahr 2026/27 gilt der Ganztagsanspruch nach § 24 Abs. 4 SGB VIII, zunächst für die erste Klasse: acht Stunden an fünf Tagen, **auch in den Ferien**, abzüglich der Schließzeit von höchstens vier Wochen, wenn das Land sie regelt. Die Schulwochen bekommen wir in den Griff. Die Ferien nicht.

Unsere Lage: 37 Grundschulstandorte, in den letzten Ferien hatten wir an vier Orten ein Angebot. Aus 61 Familien mit Bedarf sind am Ende 22 Kinder gekommen. Der häufigste Grund der Absage: „Wir können sie nicht hinbringen.“ Der Schulbus fährt in den Ferien nicht, und die Pflicht zur Beförderung nach § 69 SchulG knüpft an den Schulbesuch an.

1. Wer bietet bei Ihnen die Ferien an: Schule, Hort, Jugendpflege, Vereine?
2. Wie viele Standorte sind zumutbar?
3. **Wer fährt, und aus welchem Topf?**`,
        helpful: ['schade', 'wendt', 'fiedler', 'lang', 'zander', 'brandt', 'henkel'],
      },
      {
        by: 'schade',
        after: '1d',
        text: `Zu 1: Bei uns die kommunale Jugendpflege zusammen mit zwei Sportvereinen. Das war rechtlich lange unsicher. Nach der Änderung, die der Bundestag im März 2026 beschlossen hat, können in den Ferien auch Angebote der Jugendarbeit nach § 11 SGB VIII den Anspruch erfüllen, wenn sie von einem öffentlichen oder einem **anerkannten** freien Träger kommen.

Der Haken ist das Wort „anerkannt“. Der Fußballverein ist es in der Regel nicht. Wir lassen deshalb die Gemeinde Veranstalterin sein, und der Verein führt durch.`,
        helpful: ['weiss', 'lang', 'henkel', 'fiedler', 'brandt', 'linke'],
      },
      {
        by: 'fiedler',
        after: '1d',
        text: `In Sachsen ist der Hort auch in den Ferien offen, das ist seit Jahrzehnten eingeübt. Der Preis: Aus fünf Horten werden in den Ferien zwei, und die Eltern fahren. Wer kein Auto hat, fragt die Nachbarin. Über Beförderung hat hier nie jemand nachgedacht, weil es immer irgendwie ging. Das ist keine Antwort, ich weiß.`,
        helpful: ['weiss', 'maas'],
      },
      {
        by: 'wendt',
        after: '2d',
        text: `Zur Fahrt: Unser Rufbus fährt auch in den Ferien, also haben wir im letzten Sommer versucht, Kinder damit zu bringen. Ergebnis nach drei Wochen abgebrochen. Ein Rufbus kommt zwischen 7:40 und 8:10 Uhr, und sechsjährige Kinder warten nicht allein 30 Minuten an der Haltestelle.

Gegangen ist dagegen eine **feste Linie auf Zeit**: zwei Fahrzeuge, die in den Ferien ohnehin stehen, Abfahrt immer zur gleichen Minute, mit Begleitperson. Kosten 412 € je Tag für beide, bei 19 Kindern. Bezahlt aus dem Nahverkehr als Linienverkehr, also für jeden offen. Sonst hätten wir es nicht buchen dürfen.`,
        helpful: ['weiss', 'schade', 'zander', 'brandt', 'lang', 'grosse'],
      },
      {
        by: 'weiss',
        after: '5h',
        replyTo: 4,
        text: `> Katrin Wendt ([#4](#4)): Bezahlt aus dem Nahverkehr als Linienverkehr, also für jeden offen.

Das ist klug. Wer stellt die Begleitperson, und fuhr außer den Kindern je jemand mit?`,
      },
      {
        by: 'wendt',
        after: '1d',
        replyTo: 5,
        text: `Die Jugendpflege stellt sie. Und ja: eine ältere Dame, jeden Dienstag. Damit war die Linie offen für alle, auch praktisch.`,
        helpful: ['weiss', 'schade', 'zander', 'behrens', 'albers', 'linke', 'henkel'],
      },
      {
        by: 'zander',
        after: '6d',
        text: `Bei uns ist es die umgekehrte Richtung geworden: Nicht das Kind fährt zum Angebot, sondern das **Angebot fährt**. Ein ausgebauter Bus der Jugendarbeit steht je eine Woche in einem Dorf, betreut wird im Gemeindehaus. Zwölf Kinder je Woche, drei Wochen, drei Orte. Für die Orte schön, für den Anspruch wertlos, weil jedes Kind nur eine von drei Wochen hatte.`,
        helpful: ['weiss', 'wendt', 'schade'],
      },
      {
        by: 'lang',
        after: '5d',
        text: `Zu 2, eine Faustzahl aus unserer Planung: Bei mehr als **20 Minuten** Fahrzeit mit dem Auto bricht die Inanspruchnahme weg. Wir haben drei Radien mit den Anmeldungen verglichen:

| Fahrzeit | Bedarf gemeldet | angemeldet | tatsächlich gekommen |
|---|---:|---:|---:|
| bis 10 min | 88 | 74 | 69 |
| 10 bis 20 min | 65 | 41 | 33 |
| über 20 min | 47 | 12 | 7 |

Bei 200 gemeldeten Kindern ist das keine Forschung. Für die Entscheidung „fünf oder neun Standorte“ hat es gereicht: Es sind sieben geworden.`,
        helpful: ['weiss', 'schade', 'ullrich', 'fiedler', 'brandt', 'wendt', 'maas'],
      },
      {
        by: 'brandt',
        after: '4d',
        replyTo: 8,
        text: `Darf ich die Tabelle mit Quelle „Main-Kinzig-Kreis, eigene Erhebung“ in unserer Vorlage verwenden?`,
      },
      {
        by: 'lang',
        after: '3h',
        replyTo: 9,
        text: `Ja, gern. Bitte mit dem Zusatz „200 Kinder, ein Durchgang“.`,
        helpful: ['brandt'],
      },
      {
        by: 'schade',
        after: '12d',
        answer: true,
        text: `Ich versuche eine Antwort aus allem, was hier steht und was wir inzwischen beschlossen haben:

- **Veranstalterin** ist die Gemeinde oder der Kreis, die Durchführung liegt bei Jugendpflege und Vereinen ([#2](#2)).
- **Standorte** so, dass niemand länger als 20 Minuten fährt ([#8](#8)). Bei uns sind das sechs statt vier.
- **Fahrt** als feste Linie auf Zeit, offen für alle, mit Begleitung ([#4](#4)). Der Kreis zahlt das Fahrzeug, die Gemeinden zahlen die Begleitung.
- **Schließzeit**: alle Standorte dieselben Wochen, im September für das ganze Schuljahr bekannt gegeben. Das hat bei den Eltern mehr bewirkt als jede Broschüre.

Kosten für sechs Ferienwochen: rund 88.000 €, davon 19.000 € Fahrten. Elternbeiträge bringen 21.000 €. Für den Rest gibt es noch **keine** dauerhafte Finanzierung, und mit jedem Jahrgang, der hinzukommt, wird er größer.`,
        helpful: ['weiss', 'wendt', 'lang', 'brandt', 'henkel', 'fiedler', 'maas', 'zander', 'thiele'],
        edited: {
          before: `Ich versuche eine Antwort aus allem, was hier steht und was wir inzwischen beschlossen haben:

- **Veranstalterin** ist die Gemeinde oder der Kreis, die Durchführung liegt bei Jugendpflege und Vereinen ([#2](#2)).
- **Standorte** so, dass niemand länger als 20 Minuten fährt ([#8](#8)). Bei uns sind das sechs statt vier.
- **Fahrt** als feste Linie auf Zeit, offen für alle, mit Begleitung ([#4](#4)). Der Kreis zahlt alles.
- **Schließzeit**: alle Standorte dieselben Wochen, im September für das ganze Schuljahr bekannt gegeben.

Kosten für sechs Ferienwochen: rund 88.000 €, davon 19.000 € Fahrten. Elternbeiträge bringen 21.000 €.`,
          reason: 'Aufteilung der Fahrtkosten nach dem Beschluss berichtigt und Hinweis auf die offene Finanzierung ergänzt.',
        },
      },
      {
        by: 'weiss',
        after: '10d',
        replyTo: 11,
        text: `Das übernehme ich so. Wir gehen von vier auf neun Standorte und probieren in zwei Tälern die feste Linie aus. Die Verkehrsgesellschaft hat gestern zugesagt, 395 € je Tag und Fahrzeugpaar.

Eine Sorge bleibt: In vier Jahren sind es vier Jahrgänge. Was jetzt mit gutem Willen und zwei Fahrzeugen geht, ist dann ein Fahrplan. Das gehört in ein Positionspapier, und ich würde daran mitschreiben. [@Claudia Thiele](/mitglieder/thiele), [@Ulrike Maas](/mitglieder/maas), ist das etwas für die Sprecherinnen?`,
        helpful: ['schade', 'wendt', 'lang'],
      },
    ],
  },
  {
    topic: 'schule-und-bildung',
    kind: 'question',
    title: 'Volkshochschule auf dem Dorf: Was tun bei weniger als sechs Anmeldungen?',
    startedDaysAgo: 5,
    posts: [
      {
        by: 'klein',
        text: `Unsere Kreisvolkshochschule hat in diesem Semester 58 Kurse in den Dörfern angeboten, 23 sind ausgefallen, fast alle mit drei bis fünf Anmeldungen. Die Mindestzahl liegt bei acht, mit Aufschlag bei sechs. Wer dreimal eine Absage bekommt, meldet sich nicht mehr an.

Gibt es bei Ihnen eine Regel für kleine Gruppen, die sich die Haushaltslage leisten kann? Hybride Kurse hatten wir, die Technik in den Gemeindehäusern war zu schlecht.`,
        helpful: ['linke', 'weiss', 'yildirim', 'thiele'],
      },
      {
        by: 'thiele',
        after: '1d',
        text: `Eine Regel nicht, aber einen Versuch: Ein Ort darf im Jahr **einen** Kurs garantieren lassen. Der Ortsrat sucht ihn aus und wirbt selbst, wir sagen ihn auch bei vier Anmeldungen nicht ab. Bisher elf Garantiekurse, keiner hatte am Ende weniger als sieben. Ob es an der Garantie liegt oder am Ortsrat, der an den Türen klingelt, kann ich nicht sagen.`,
        helpful: ['klein', 'linke', 'weiss', 'huber'],
      },
      {
        by: 'klein',
        after: '22h',
        replyTo: 2,
        text: `Schöner Gedanke. Was kostet Sie die Garantie im ungünstigsten Fall? Und hat sonst jemand etwas für **Sprachkurse**? Dort ist die Lücke am größten, weil es drei Stufen braucht und nicht einen Kurs.`,
      },
    ],
  },
];

import type { SeedThread } from '../seed.types.js';

export const threads: SeedThread[] = [
  {
    topic: 'kindertagesbetreuung',
    kind: 'question',
    title: 'Randzeiten vor 7 und nach 17 Uhr: Was funktioniert, wenn die Kita nicht länger öffnen kann?',
    startedDaysAgo: 64,
    posts: [
      {
        by: 'schade',
        text: `Wir haben im Frühjahr 1.140 Familien gefragt, 614 haben geantwortet. 52 brauchen regelmäßig Betreuung vor 7 Uhr, 38 nach 17 Uhr, 21 beides. Verteilt auf den ganzen Kreis sind das **höchstens drei Kinder je Kita**. Dafür öffnet kein Träger, und unter Gesichtspunkten der Fachkräfte kann ich es verstehen.

Andererseits orientiert sich der Umfang der täglichen Förderung bei den unter Dreijährigen am individuellen Bedarf (§ 24 Abs. 2 in Verbindung mit Abs. 1 Satz 3 SGB VIII), und zwei Familien haben eine Klage angekündigt. Beide arbeiten in der Pflege, mit Dienstbeginn um 6:15 Uhr.

Was haben Sie versucht: Randzeiten-Tagespflege, Betreuung im Haushalt der Eltern, eine Schwerpunkt-Kita mit Fahrdienst, Kooperation mit Arbeitgebern? Mich interessieren besonders die Versuche, die **nicht** geklappt haben.`,
        helpful: ['lang', 'maas', 'yildirim', 'henkel', 'brandt', 'weiss'],
      },
      {
        by: 'lang',
        after: '1d',
        text: `Dann beginne ich mit einem, der nicht geklappt hat. Wir haben 2024 Tagespflege **im Haushalt der Eltern** angeboten, also kommt die Tagespflegeperson um 5:30 Uhr zur Familie und bringt das Kind um 7:30 Uhr in die Kita.

- Elf Familien hatten Bedarf gemeldet, vier haben es genommen, zwei nach drei Monaten noch.
- Gefunden haben wir drei Personen. Zwei Stunden am Tag sind kein Einkommen.
- Kosten je betreuter Stunde, Anfahrt und Vorhaltung eingerechnet: 31,40 €.

Pädagogisch war es gut, die Kinder schliefen meist noch. Getragen hat es sich nicht.`,
        helpful: ['schade', 'maas', 'yildirim', 'behrens', 'klein'],
        edited: {
          before: `Dann beginne ich mit einem, der nicht geklappt hat. Wir haben 2024 Tagespflege **im Haushalt der Eltern** angeboten, also kommt die Tagespflegeperson um 5:30 Uhr zur Familie und bringt das Kind um 7:30 Uhr in die Kita.

- Elf Familien hatten Bedarf gemeldet, vier haben es genommen, zwei nach drei Monaten noch.
- Gefunden haben wir drei Personen. Zwei Stunden am Tag sind kein Einkommen.
- Kosten je betreuter Stunde: 18,20 €.

Pädagogisch war es gut, die Kinder schliefen meist noch. Getragen hat es sich nicht.`,
          reason: 'Anfahrt und Vorhaltung fehlten in den Kosten.',
        },
      },
      {
        by: 'maas',
        after: '2d',
        text: `Bei uns öffnen die meisten Kitas traditionell um 6 Uhr, viele bis 17 Uhr. Die Frage stellt sich also anders: nicht **ob** jemand da ist, sondern **wer**. Der Frühdienst ist einfach besetzt, alle Kinder in einem Raum. Seit die Kinderzahlen sinken, sind das manchmal zwei Kinder und eine Erzieherin, und der Träger rechnet mir das vor.`,
        helpful: ['schade', 'fiedler'],
      },
      {
        by: 'schade',
        after: '5h',
        replyTo: 3,
        text: `Wie gehen Sie mit der Aufsicht um, wenn nur eine Kraft da ist und ein Kind sich verletzt? Unsere Träger sagen, allein im Haus gehe grundsätzlich nicht.`,
      },
      {
        by: 'maas',
        after: '2d',
        replyTo: 4,
        text: `Es gibt eine Rufbereitschaft der Leitung und eine Vereinbarung mit dem Bäcker gegenüber, der im Notfall herüberkommt. Das ist kein Scherz, das steht im Konzept, und die Bäckerin hat das erweiterte Führungszeugnis und den Erste-Hilfe-Kurs. Ob Ihre Aufsicht das mitträgt, müssten Sie fragen.`,
        helpful: ['schade', 'lang', 'henkel', 'huber', 'brandt'],
      },
      {
        by: 'yildirim',
        after: '4d',
        text: `Aus dem Willkommenszentrum: Wir verlieren zugezogene Pflegekräfte **genau an dieser Stelle**. Im letzten Jahr haben sieben von uns begleitete Fachkräfte die Probezeit abgebrochen, bei vier war die Frühbetreuung der Grund. Eine Klinik zahlt inzwischen für acht Kinder einen Zuschuss von 9 € je Randstunde. Sie hat ausgerechnet, dass eine unbesetzte Stelle sie mehr kostet.

Mein Rat: Reden Sie nicht mit der Personalabteilung, sondern mit der **Pflegedienstleitung**. Dort hängt der Dienstplan.`,
        helpful: ['schade', 'lang', 'soenmez', 'maas', 'brandt', 'kessler', 'thiele'],
      },
      {
        by: 'behrens',
        personally: true,
        after: '3d',
        replyTo: 6,
        text: `Persönlich, als jemand, der zwölf Jahre im Rettungsdienst Schicht gearbeitet hat: Das billigste Mittel wäre ein Dienstbeginn um 7:30 Uhr für Eltern kleiner Kinder. Das ging bei uns auf der Wache angeblich nie. Als die dritte Kollegin gekündigt hatte, ging es.`,
        helpful: ['schade', 'yildirim', 'jansen', 'linke', 'weiss', 'grosse', 'lang', 'maas'],
      },
      {
        by: 'henkel',
        after: '5d',
        text: `Für Rheinland-Pfalz: Der Anspruch auf sieben Stunden am Stück (§ 14 KiTaG) hat die Mitte des Tages verbessert, an den Rändern aber eher Personal gebunden. Zwei unserer Träger haben nach der Umstellung von 6:45 auf 7:15 Uhr **verkürzt**. Vermitteln lässt sich das den Eltern kaum.`,
        helpful: ['schade', 'weiss'],
      },
      {
        by: 'schade',
        after: '14d',
        text: `Danke. Ich fasse zusammen, was wir daraus machen. Eine **Erprobung** mit drei Bausteinen, zwölf Monate, ein Planungsraum:

1. Eine Kita öffnet um 5:45 Uhr für Kinder aus fünf Einrichtungen, höchstens zehn Plätze.
2. Um 7:30 Uhr bringt ein Kleinbus die Kinder in ihre eigene Kita. Begleitung: eine Alltagskraft des Trägers.
3. Zwei Arbeitgeber zahlen je 400 € im Monat und sagen für die betroffenen Eltern feste Dienste zu.

Rechnung: 71.000 € im Jahr, davon 9.600 € von den Arbeitgebern. Je Kind und Stunde kommt das bei voller Belegung auf gut 16 €, bei fünf Kindern auf das Doppelte. **Offen ist die Nachmittagsseite**, dafür habe ich noch keinen Ansatz.`,
        helpful: ['lang', 'yildirim', 'maas', 'behrens', 'brandt', 'henkel', 'soenmez'],
      },
      {
        by: 'lang',
        after: '6d',
        replyTo: 9,
        text: `Sehr einverstanden. Eine Frage zum Bus: Brauchen Sie Kindersitze für alle Altersgruppen, und wer haftet zwischen den beiden Türen? Bei uns ist ein ähnlicher Plan daran gescheitert, dass zwei Träger die Aufsicht auf der Fahrt jeweils beim anderen sahen.`,
        helpful: ['schade', 'wendt'],
      },
      {
        by: 'schade',
        after: '26d',
        replyTo: 10,
        text: `Die Aufsicht auf der Fahrt liegt jetzt vertraglich beim Träger der Früh-Kita, bis zur Übergabe an der zweiten Tür mit Unterschrift. Die Unfallkasse hat schriftlich bestätigt, dass der Weg versichert ist. Zwölf Sitze hat ein Autohaus gespendet.

Gestern war die Platzvergabe: sieben Anmeldungen für zehn Plätze, weniger als gedacht. Zwei Familien haben inzwischen eine private Lösung, darunter eine der beiden, die klagen wollten. Für die Zeit **nach 17 Uhr** suche ich weiter, die Fachfrage lasse ich deshalb offen.`,
        helpful: ['lang', 'yildirim', 'maas'],
      },
    ],
  },
  {
    topic: 'kindertagesbetreuung',
    kind: 'question',
    title: 'Kindertagespflege: Wie regeln Sie die Vertretung bei Krankheit?',
    startedDaysAgo: 140,
    posts: [
      {
        by: 'lang',
        text: `§ 23 Abs. 4 Satz 2 SGB VIII verlangt, dass wir für Ausfallzeiten rechtzeitig eine andere Betreuung sicherstellen. Auf dem Papier haben wir eine Liste mit Vertretungen. In Wahrheit rufen die Eltern um 6:40 Uhr die Großmutter an.

93 Tagespflegepersonen, im Schnitt elf Ausfalltage im Jahr. Welches Modell funktioniert bei Ihnen **in der Fläche**? Ein Stützpunkt in der Kreisstadt hilft niemandem, der 35 km entfernt wohnt.`,
        helpful: ['schade', 'maas', 'klein'],
      },
      {
        by: 'schade',
        after: '2d',
        answer: true,
        text: `Wir haben drei Modelle durch, und das dritte hält.

| Modell | Zeitraum | Ergebnis |
|---|---|---|
| Vertretungsliste | bis 2019 | stand auf dem Papier |
| Stützpunkt mit zwei Angestellten | 2019–2022 | gut in der Stadt, auf dem Land ungenutzt; 118.000 € im Jahr |
| **Tandems** mit Freihalteplatz | seit 2022 | in 21 von 26 Tandems tatsächlich genutzt |

So geht das Tandem: Zwei Tagespflegepersonen im Umkreis von etwa 10 km halten je **einen** Platz frei und bekommen dafür eine monatliche Pauschale (bei uns 240 €), ob er gebraucht wird oder nicht. Einmal im Monat treffen sich beide Gruppen, damit sich die Kinder kennen. Ohne diese Treffen funktioniert es nicht, dann bringt keine Mutter ihr Kind zu einer Fremden.

Beachten Sie die Pflegeerlaubnis: höchstens fünf gleichzeitig anwesende Kinder (§ 43 Abs. 3 SGB VIII), das gilt auch am Vertretungstag. Deshalb der freie Platz. Wenn drei Kinder zu vertreten sind, braucht es zwei Partnerinnen.`,
        helpful: ['lang', 'maas', 'henkel', 'klein', 'brandt', 'weiss', 'linke', 'yildirim'],
      },
      {
        by: 'lang',
        after: '4h',
        replyTo: 2,
        text: `Das ist genau die Größenordnung, die ich suche. Wird die Pauschale aus der laufenden Geldleistung bezahlt oder als eigene Position? Und wie haben Sie Nummer zwei beendet, ohne dass es Ärger gab?`,
      },
      {
        by: 'schade',
        after: '1d',
        replyTo: 3,
        text: `Eigene Position, mit eigener Richtlinie, vom Jugendhilfeausschuss beschlossen. Und Ärger gab es. Die beiden Angestellten haben wir in die Fachberatung übernommen, sonst wäre es nicht gegangen.`,
        helpful: ['lang'],
      },
      {
        by: 'maas',
        after: '6d',
        replyTo: 2,
        text: `> Birgit Schade ([#2](#2)): Ohne diese Treffen funktioniert es nicht

Das können wir bestätigen. Wir hatten Tandems ohne Treffen. Nach einem Jahr war die Vertretung zweimal genutzt worden, beide Male von derselben Familie.`,
        helpful: ['schade', 'lang'],
      },
      {
        by: 'brandt',
        after: '9d',
        text: `Eine Ergänzung zum Tandem, weil Frau Schade zu bescheiden ist: Seit es läuft, haben wir **vier** neue Tagespflegepersonen gewonnen, die ausdrücklich sagen, sie hätten sich allein nicht getraut. Fast ein Nebeneffekt, der die Pauschale schon rechtfertigt.`,
        helpful: ['schade', 'lang', 'maas', 'henkel', 'yildirim'],
      },
      {
        by: 'weiss',
        after: '7d',
        replyTo: 2,
        text: `Gilt bei Ihnen die Pauschale auch, wenn eine der beiden Urlaub hat? Unser Jugendamt fragt.`,
      },
      {
        by: 'schade',
        after: '18d',
        replyTo: 7,
        text: `Ja, bis zu sechs Wochen im Jahr. Danach ruht sie. Die [Richtlinie](https://example.org/richtlinie-vertretung-tagespflege) hat zwei Seiten, § 4 ist die Stelle. Nehmen Sie, was Sie brauchen.`,
        helpful: ['weiss', 'lang', 'maas'],
      },
    ],
  },
  {
    topic: 'kindertagesbetreuung',
    kind: 'discussion',
    title: 'Hier schließen Gruppen, dort fehlt Personal: Was können wir voneinander lernen?',
    startedDaysAgo: 29,
    posts: [
      {
        by: 'maas',
        text: `In unserem Bedarfsplan stehen für die nächsten drei Jahre rund 900 Kinder weniger in den Kitas. Zum Sommer sind neun Gruppen geschlossen worden, zwei kleine Häuser ganz. Bei vierzehn Erzieherinnen wurde die Arbeitszeit gesenkt, drei sind gegangen, alle unter 35.

Zur selben Zeit lese ich hier im Themenfeld Fachkräfte, dass in Hessen Gruppen wegen **fehlenden** Personals zu sind. Ich glaube nicht an den großen Umzug von Ost nach West. Aber zwei Fragen hätte ich gern mit Ihnen besprochen:

1. Wie halten wir Fachkräfte, die wir in fünf Jahren wieder brauchen?
2. Was würden die Regionen mit Mangel heute anders machen, wenn sie zehn Jahre zurückkönnten?`,
        helpful: ['schade', 'yildirim', 'ullrich', 'albers', 'lang', 'fiedler'],
      },
      {
        by: 'schade',
        after: '1d',
        text: `Zu 2: Wir hätten 2015 nicht aufhören dürfen, auszubilden. Damals war die Prognose fallend, und die Fachschule hat eine Klasse gestrichen. Die fehlenden 24 Abschlüsse im Jahr hätten wir heute gern.

Unser Stand: 41 unbesetzte Stellen bei 61 Kitas. An durchschnittlich sechs Tagen im Monat ist irgendwo im Kreis eine Gruppe zu. Wir erfahren es meist aus dem Elternchat.`,
        helpful: ['maas', 'yildirim', 'brandt', 'lang'],
      },
      {
        by: 'ullrich',
        after: '2d',
        text: `Zur Vorsicht bei den Prognosen, weil ich sie selbst rechne: Auf Gemeindeebene liegt unsere Vorausberechnung nach fünf Jahren im Mittel um **14 %** daneben, bei Gemeinden unter 2.000 Einwohnern um 22 %. Ein Neubaugebiet oder eine Unterkunft genügt.

Ich gebe deshalb nur noch drei Varianten heraus und schreibe dazu, was in jeder von ihnen zu tun wäre. Beschlüsse, die in allen drei Varianten richtig sind, sind die guten. Ausbildung gehört meist dazu, ein Neubau selten.`,
        helpful: ['maas', 'schade', 'fiedler', 'albers', 'henkel', 'lang', 'klein', 'thiele'],
      },
      {
        by: 'yildirim',
        after: '3d',
        text: `Zum Umzug, an den Frau Maas nicht glaubt: Wir haben es versucht. Eine Anzeige, zwei Informationsabende in Sachsen, Hilfe bei der Wohnung. Gekommen ist **eine** Erzieherin, sie ist geblieben und leitet heute ein Haus. 9.200 € für eine Stelle sind nicht wenig, aber günstiger als mancher Personalvermittler. Wiederholt haben wir es nicht, weil der Träger ein schlechtes Gefühl dabei hatte, und das teile ich.`,
        helpful: ['maas', 'schade', 'soenmez'],
      },
      {
        by: 'obermaier',
        after: '2d',
        text: `Bei uns hängt alles an einem Haus mit 21 Kindern. Solange es das einzige in der Gemeinde ist und weniger als 25 Kinder hat, hilft Art. 24 BayKiBiG: gefördert wird, als wären es 25. Ohne diese Regel wäre seit 2017 zu. Gibt es das bei Ihnen nicht?`,
        helpful: ['maas', 'huber', 'albers'],
      },
      {
        by: 'maas',
        after: '1d',
        replyTo: 5,
        text: `Eine solche Regel kenne ich bei uns nicht, finanziert wird im Grundsatz je aufgenommenem Kind. Das wäre etwas für ein Positionspapier: eine **Sockelfinanzierung für die letzte Einrichtung am Ort**. [@ILE Waginger See-Rupertiwinkel](/regionen/waginger-see) hätte dann ja schon Erfahrung.`,
        helpful: ['obermaier', 'schade', 'albers', 'henkel', 'fiedler', 'huber'],
      },
      {
        by: 'albers',
        after: '4d',
        text: `> Ulrike Maas ([#1](#1)): Wie halten wir Fachkräfte, die wir in fünf Jahren wieder brauchen?

In der Uckermark haben zwei Träger einen gemeinsamen **Springerpool** gebildet: Statt sechs Verträge zu kürzen, arbeiten vier Erzieherinnen mit voller Stundenzahl in sieben Häusern, mit Fahrzeitausgleich. Krankheitsvertretung kostet seither weniger als vorher die Leihkräfte. Zwei von sechs wollten nicht mehr fahren und haben gekündigt. Es ist also nicht für alle etwas.`,
        helpful: ['maas', 'schade', 'yildirim', 'lang', 'brandt', 'fiedler'],
        edited: {
          before: `> Ulrike Maas ([#1](#1)): Wie halten wir Fachkräfte, die wir in fünf Jahren wieder brauchen?

In der Uckermark haben zwei Träger einen gemeinsamen **Springerpool** gebildet: Statt sechs Verträge zu kürzen, arbeiten sechs Erzieherinnen mit voller Stundenzahl in sieben Häusern, mit Fahrzeitausgleich. Krankheitsvertretung kostet seither weniger als vorher die Leihkräfte.`,
          reason: 'Auf Nachfrage beim Träger berichtigt: Vier arbeiten im Pool, zwei haben gekündigt.',
        },
      },
      {
        by: 'maas',
        after: '5d',
        replyTo: 7,
        text: `Das ist der konkreteste Vorschlag bisher. Wer hat die Fahrzeit bezahlt, beide Träger zu gleichen Teilen oder nach Einsatz? Und hat der Personalrat mitgezogen?`,
        helpful: ['schade'],
      },
      {
        by: 'albers',
        after: '9d',
        replyTo: 8,
        text: `Nach Einsatz, abgerechnet im Quartal. Der eine Träger ist die Stadt, der andere ein freier, deshalb war es eine Abordnung auf der einen und eine Dienstleistung auf der anderen Seite. Das hat der Steuerberater zweimal gedreht. Der Personalrat wollte eine Höchstentfernung von 30 km und hat sie bekommen.

Die Leiterin des Pools würde beim nächsten Netzwerktreffen eine halbe Stunde dazu erzählen, wenn Interesse besteht.`,
        helpful: ['maas', 'schade', 'henkel', 'lang'],
      },
    ],
  },
];

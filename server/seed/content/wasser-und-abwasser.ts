import type { SeedThread } from '../seed.types.js';

export const threads: SeedThread[] = [
  {
    topic: 'wasser-und-abwasser',
    kind: 'question',
    title: 'Trinkwassernotverbund zwischen zwei Verbänden: Vertrag, Preis, Dimensionierung?',
    startedDaysAgo: 38,
    posts: [
      {
        by: 'noack',
        text: `Zwischen unserem Netz und dem des Nachbarverbands liegen 2,4 km Acker. Nach den letzten Trockenjahren wollen beide Seiten eine Notverbundleitung; zwei unserer Brunnen mussten wir im Spätsommer drosseln, der Tagesspitzenbedarf lag an elf Tagen über dem, was wir sicher fördern.

Die Vorplanung nennt 1,1 Mio. € für DN 200 mit Übergabeschacht und Druckerhöhung. Bevor wir in die Verbandsversammlungen gehen, fehlen uns Erfahrungen:

1. Was steht im **Vertrag** – Liefermenge, Vorrang in der Krise, Kündigung?
2. Wie wird der **Preis** gebildet: nur Arbeitspreis oder auch ein Entgelt für die Vorhaltung?
3. Wie groß dimensionieren, wenn die Leitung neun von zehn Jahren fast nichts transportiert?
4. Was passiert mit dem **Wasser, das darin steht**?`,
        helpful: ['winkler', 'henkel', 'obermaier', 'klein', 'krueger'],
      },
      {
        by: 'winkler',
        after: '1d',
        replyTo: 1,
        answer: true,
        text: `Bei uns besteht ein solcher Verbund zwischen zwei Aufgabenträgern seit sechs Jahren; ich habe ihn wasserrechtlich begleitet. In der Reihenfolge Ihrer Fragen:

**Vertrag.** Das Wichtigste ist die Krise, nicht der Regelfall. Vereinbart ist: Jeder versorgt zuerst das eigene Gebiet; geliefert wird, was technisch und innerhalb der eigenen Entnahmeerlaubnis möglich ist. Die Entnahmemenge in *beiden* Bescheiden muss dazu passen – das hatte zuerst niemand geprüft. Laufzeit 20 Jahre, Kündigung nur mit drei Jahren Vorlauf.

**Preis.** Arbeitspreis nach Selbstkosten, jährlich fortgeschrieben, dazu ein fester Betrag je Seite für Wartung und Spülung. Zuletzt etwa 9.000 € je Verband und Jahr.

**Größe.** Ausgelegt auf den Ausfall des größten Brunnens der jeweils anderen Seite, nicht auf den Gesamtbedarf. Statt DN 200 wurde es DN 150.

**Stehendes Wasser.** Wir führen **keine** Reserveleitung, sondern eine Leitung mit ständigem kleinen Durchfluss, rund 15 m³ am Tag, die Richtung wechselt monatlich. Ein trockener oder ruhender Strang wäre im Ernstfall erst nach Spülung und Beprobung nutzbar, also zwei bis drei Tage zu spät.`,
        helpful: ['noack', 'henkel', 'obermaier', 'klein', 'krueger', 'lorenz', 'hartmann', 'thiele'],
      },
      {
        by: 'noack',
        after: '2h',
        replyTo: 2,
        text: `Danke, das hilft. Könnten Sie den Vertrag schicken?`,
      },
      {
        by: 'winkler',
        after: '1d',
        replyTo: 3,
        text: `Er gehört nicht uns, sondern den beiden Aufgabenträgern. Ich frage nach.`,
        helpful: ['noack'],
      },
      {
        by: 'krueger',
        after: '2d',
        text: `Ich hänge mich aus Sicht des Brandschutzes an. In vier Dörfern entlang der geplanten Trasse fehlt Löschwasser: Der Grundschutz nach DVGW W 405 – 48 m³/h über zwei Stunden – kommt aus DN-80-Leitungen nicht heraus, und die beiden Dorfteiche waren zwei Sommer lang leer. Kann der Verbund das mit lösen? Eine Zisterne mit 100 m³ kostet uns inzwischen rund 95.000 €.`,
        helpful: ['lorenz', 'noack', 'albers'],
      },
      {
        by: 'lorenz',
        after: '4h',
        replyTo: 5,
        text: `Bitte nicht darauf bauen. Eine Leitung, die für Löschwasser dimensioniert ist, ist für Trinkwasser zu groß, und dann steht das Wasser. Das Wasserwerk wird deshalb zu Recht Nein sagen.

Was bei uns in Dörfern ohne ausreichendes Netz funktioniert, ist ein Bündel:

- zwei wasserführende Fahrzeuge von Anfang an im Alarmplan, nicht erst auf Nachforderung,
- ein Faltbehälter (5.000 l) je Löschbezirk,
- **Vereinbarungen mit Landwirten** über Güllefässer zum Wassertransport.

Das Letzte klingt gut und ist bei der ersten Übung gescheitert: Kein Anschluss passte. Seitdem liegen drei Übergangsstücke auf B-Storz im Gerätehaus und eines auf jedem beteiligten Hof, Stückpreis um 140 €. Und: gereinigte Fässer nur für Löschwasser, nie für Tiere oder Menschen.`,
        helpful: ['krueger', 'noack', 'albers', 'zander', 'obermaier', 'henkel', 'winkler', 'klein', 'hartmann'],
      },
      {
        by: 'obermaier',
        after: '3d',
        text: `Kleine Stimme vom kleinen Versorger: Bei uns hat ein Wasserbeschaffungsverband mit 380 Anschlüssen sechs Jahre über einen Notverbund geredet und dann im Hitzesommer mit einem Schlauch über die Gemeindegrenze geholfen bekommen. Das war legal grenzwertig und hygienisch auch. Drei Monate später war der Beschluss da. Nehmen Sie lieber den geordneten Weg.`,
        helpful: ['noack', 'winkler', 'huber', 'henkel', 'lorenz'],
      },
      {
        by: 'henkel',
        after: '2d',
        replyTo: 1,
        answer: true,
        text: `Aus unseren Verbandsgemeindewerken zwei Ergänzungen, die Geld sparen oder kosten.

**Steuer.** Wasserlieferung ist ein Betrieb gewerblicher Art, der Arbeitspreis ist mit 7 % zu versteuern. Ob das feste Entgelt für die Vorhaltung das Schicksal der Lieferung teilt, hat bei uns der Steuerberater geklärt, nicht wir. Bitte vor der Unterschrift.

**Mischung.** Zwei Wässer, die jedes für sich in Ordnung sind, können zusammen Ärger machen. Bei uns lagen die Härten bei 6 und 17 °dH; nach der ersten Probeeinspeisung kam aus alten Leitungen zwei Wochen lang braunes Wasser und rund 70 Anrufe. Das Arbeitsblatt DVGW W 216 beschreibt, was vorher zu untersuchen ist. Das Gesundheitsamt gehört an den Tisch, bevor die Leitung gebaut ist, nicht danach.`,
        helpful: ['noack', 'winkler', 'obermaier', 'klein', 'thiele', 'krueger', 'soenmez'],
      },
      {
        by: 'winkler',
        after: '8d',
        replyTo: 3,
        text: `Die beiden Aufgabenträger haben zugestimmt, ohne Anlagen und ohne Preise: [Muster Notverbundvertrag](https://example.org/notverbund-vertragsmuster). Bitte nicht weiter veröffentlichen, im Netzwerk dürfen Sie ihn verwenden. § 4 (Vorrang in der Krise) und § 9 (gegenseitige Information bei Grenzwertüberschreitung) sind die Stellen, um die am längsten gerungen wurde.`,
        helpful: ['noack', 'henkel', 'obermaier', 'hartmann', 'thiele', 'klein'],
      },
      {
        by: 'noack',
        after: '16d',
        text: `Ergebnis, mit Dank an [@Landkreis Sächsische Schweiz-Osterzgebirge](/regionen/saechsische-schweiz) und [@Verbandsgemeinde Daun](/regionen/daun): Unsere Verbandsversammlung hat mit 14 zu 3 Stimmen für den Verbund gestimmt, der Nachbarverband in der Woche darauf einstimmig.

- DN 150 statt DN 200, ständiger Durchfluss 12 m³ am Tag. Neue Kostenschätzung **870.000 €**, das sind 230.000 € weniger als vorher.
- Die Mischbarkeit wird vor der Ausschreibung untersucht (rund 14.000 €, gut angelegt nach [#8](#8)).
- Löschwasser ist ausdrücklich *nicht* Teil des Projekts; dazu macht das Amt ein eigenes Konzept.

Die drei Gegenstimmen kamen aus Orten mit eigenem gutem Brunnen. Verständlich, aber die Brunnen sind 1978 gebohrt.`,
        helpful: ['winkler', 'henkel', 'krueger', 'obermaier', 'lorenz', 'klein', 'albers', 'hartmann'],
      },
      {
        by: 'krueger',
        after: '3d',
        replyTo: 10,
        text: `Und das Löschwasserkonzept beginnt mit drei Übergangsstücken. Die Landwirte haben wir am Montag eingeladen, fünf von sieben machen mit.`,
        helpful: ['lorenz', 'noack', 'albers'],
      },
    ],
  },
  {
    topic: 'wasser-und-abwasser',
    kind: 'discussion',
    title: 'Kläranlagen unter 1.000 Einwohnerwerten: anschließen, behalten oder gemeinsam betreiben?',
    startedDaysAgo: 171,
    posts: [
      {
        by: 'winkler',
        text: `Ein Verband in unserem Kreis betreibt 23 Kläranlagen unter 1.000 Einwohnerwerten, die meisten zwischen 1992 und 1999 gebaut. In den nächsten zehn Jahren steht fast jede zur Erneuerung an, und von fünf Klärwärtern gehen drei bis 2029 in Rente. Wir haben jede Anlage einzeln gerechnet, Anschluss gegen Ersatz, Barwert über 40 Jahre:

- **9 Anlagen** werden aufgegeben und angeschlossen. Die Überleitung ist kürzer als 3 km und hat Gefälle oder nur ein Pumpwerk.
- **6 Anlagen** bleiben. Der Anschluss wäre 40 bis 110 % teurer, oder der Bach braucht das Wasser.
- **8 Anlagen** liegen so nah beieinander, dass die Rechnung mit jeder Annahme kippt.

Die acht machen uns Kopfzerbrechen. Die neu gefasste EU-Kommunalabwasserrichtlinie (2024/3019) greift bereits ab 1.000 Einwohnerwerten. Wer zusammenlegt, kann sich also in eine strengere Klasse hineinplanen. Wie entscheiden Sie solche Fälle?`,
        helpful: ['noack', 'henkel', 'klein', 'brandt', 'hartmann'],
      },
      {
        by: 'henkel',
        after: '2d',
        text: `Zwei Überleitungen haben wir bereut. Beide Male lange Druckleitung, wenig Abwasser, im Sommer acht Stunden Aufenthaltszeit: Schwefelwasserstoff, Geruch am Übergabeschacht, nach sieben Jahren korrodierte Schächte. Die Zudosierung kostet uns heute an einer Leitung rund 11.000 € im Jahr. In der Variantenrechnung stand dafür: nichts.

Seitdem rechnen wir Druckleitungen über 2,5 km unter 300 Einwohnern mit Dosierung und kürzerer Nutzungsdauer. Das hat zwei Entscheidungen gedreht.`,
        helpful: ['winkler', 'noack', 'klein', 'hartmann', 'obermaier', 'thiele'],
      },
      {
        by: 'noack',
        after: '3d',
        text: `Unsere Antwort auf den Personalmangel ist der gemeinsame Betrieb, nicht die gemeinsame Anlage. Drei Träger haben ihre Klärwärter in einen **Pool** gegeben, geregelt durch öffentlich-rechtliche Vereinbarung nach dem brandenburgischen GKG. 17 Anlagen, 5,5 Stellen, ein Bereitschaftsdienst statt drei.

Was dafür nötig war:

1. gleiche Fernüberwachung auf allen Anlagen (einmalig etwa 6.500 € je Anlage),
2. eine Betriebsanweisung in Anlehnung an DWA-A 199, die auch ein Fremder versteht,
3. ein Träger, der Arbeitgeber für alle ist. Daran hing es ein Jahr, wegen der Eingruppierung.

Die Urlaubsvertretung funktioniert seither zum ersten Mal.`,
        helpful: ['winkler', 'henkel', 'klein', 'brandt', 'obermaier', 'hartmann', 'thiele', 'krueger'],
      },
      {
        by: 'brandt',
        after: '1d',
        replyTo: 3,
        text: `Wie haben Sie die Gebührenfrage politisch gelöst? Bei uns scheitert jedes Gespräch über Zusammenarbeit daran, dass die Gemeinde mit 3,10 € nicht „für die mit 5,40 € mitzahlen“ will.`,
        helpful: ['klein', 'hartmann'],
      },
      {
        by: 'noack',
        after: '3h',
        replyTo: 4,
        text: `Indem wir sie nicht angefasst haben. Im Pool gibt es **keine gemeinsame Gebühr**. Abgerechnet werden Stunden je Anlage plus ein Schlüssel für die Bereitschaft, jeder kalkuliert weiter selbst. Ein gemeinsamer Verband mit einheitlicher Gebühr ist zweimal in der Versammlung durchgefallen, der Pool ging im ersten Anlauf durch.

Ob daraus in zehn Jahren ein Verband wird, weiß ich nicht. Aber die Leute kennen sich dann.`,
        helpful: ['brandt', 'klein', 'winkler', 'henkel', 'hartmann', 'thiele', 'obermaier'],
      },
      {
        by: 'klein',
        after: '6d',
        text: `Wir haben drei Formen nebeneinandergelegt, vielleicht spart es jemandem eine Sitzung:

| | Betriebsführung durch Nachbarn | Personalpool | Zweckverband |
|---|---|---|---|
| Aufgabe bleibt bei der Gemeinde | ja | ja | nein |
| eigene Gebühr | ja | ja | nein, in der Regel gemeinsam oder nach Gebieten getrennt |
| Zeit bis zum Start | 6–9 Monate | 12–18 Monate | 3 Jahre und mehr |
| Umsatzsteuer (§ 2b UStG) | früh prüfen | früh prüfen | innerhalb des Verbands meist unkritisch |
| Ausstieg | einfach | mittel | schwer |
| Investitionen gemeinsam | nein | nein | ja |

Unsere Empfehlung an die Gemeinden: mit der linken Spalte beginnen, aber den Vertrag so schreiben, dass er nach rechts wachsen kann.`,
        helpful: ['winkler', 'noack', 'henkel', 'brandt', 'hartmann', 'obermaier', 'thiele', 'krueger', 'maas'],
      },
      {
        by: 'winkler',
        after: '19d',
        text: `Danke für die deutlichen Worte zu den Druckleitungen. Wir haben die acht offenen Fälle mit Dosierung und 30 statt 40 Jahren Nutzungsdauer neu gerechnet. Ergebnis: fünf bleiben, zwei werden zu einer gemeinsamen Anlage mit zusammen 740 Einwohnerwerten, also bewusst unter der Schwelle. Für die letzte gibt es weiterhin keine gute Antwort – 60 Einwohner, empfindlicher Bach, Fels ab 80 cm. Dort läuft es wohl auf vollbiologische Kleinkläranlagen mit gemeinsamer Wartung hinaus.

Den Vorschlag mit dem Pool trage ich dem Verband vor.`,
        helpful: ['henkel', 'noack', 'klein', 'brandt', 'obermaier'],
      },
      {
        by: 'henkel',
        after: '12d',
        replyTo: 6,
        text: `Eine Bitte für die Dokumentation: Könnten Sie bei allen Beträgen das Jahr der Kosten dazuschreiben, [@Ingo Noack](/mitglieder/noack) und [@Walter Winkler](/mitglieder/winkler)? Bei den Tiefbaupreisen der letzten Jahre ist eine Zahl ohne Jahr nach kurzer Zeit wertlos. Unsere 11.000 € für die Dosierung sind Stand 2024.`,
        helpful: ['klein', 'noack'],
      },
    ],
  },
  {
    topic: 'wasser-und-abwasser',
    kind: 'discussion',
    title: 'Starkregen: Die Gefahrenkarten hängen im Rathaus – und dann?',
    visibility: 'public',
    startedDaysAgo: 92,
    posts: [
      {
        by: 'henkel',
        text: `Für fast alle unsere Ortsgemeinden liegen inzwischen Starkregenkarten und örtliche Vorsorgekonzepte vor. Sie wurden gefördert, in Bürgerversammlungen vorgestellt, sie stehen im Internet. Zwei Jahre später stelle ich fest: Von rund 460 Maßnahmen sind gut 90 umgesetzt, und das sind überwiegend die billigen.

Ich würde gern sammeln, was nach dem Konzept kommt:

- Wer kümmert sich um die Umsetzung, mit welcher Stelle?
- Wie erreichen Sie die Hauseigentümer, die nach § 5 Abs. 2 WHG selbst vorsorgen müssen, soweit es ihnen möglich und zumutbar ist?
- Was würden Sie nicht noch einmal machen?

Die Diskussion ist öffentlich lesbar, weil sich viele Gemeinden außerhalb des Netzwerks dasselbe fragen. Bitte keine Angaben zu einzelnen Grundstücken.`,
        helpful: ['winkler', 'hartmann', 'klein', 'vogt', 'obermaier', 'maas'],
      },
      {
        by: 'winkler',
        after: '2d',
        text: `Die ehrliche Antwort auf die erste Frage: Niemand, und deshalb passiert nichts. Bei uns hat sich das erst geändert, als der Kreis eine halbe Stelle „Umsetzung Starkregen“ für elf Gemeinden eingerichtet hat. Sie tut nichts Großes. Sie ruft an. Sie fragt im März nach den Einlaufrechen und im Oktober nach dem Haushaltsansatz.

Im ersten Jahr wurden 31 Maßnahmen fertig, davor in drei Jahren 14.`,
        helpful: ['henkel', 'klein', 'hartmann', 'brandt', 'vogt', 'thiele', 'obermaier'],
      },
      {
        by: 'hartmann',
        after: '1d',
        text: `Was wir nicht noch einmal machen würden: Karten mit drei Szenarien ins Netz stellen, ohne Vorbereitung. Am nächsten Tag riefen Eigentümer an, ob ihr Haus nun weniger wert sei, und ein Makler wollte „die rote Fläche weghaben“.

Beim zweiten Ort haben wir zuerst alle Haushalte in den betroffenen Straßen angeschrieben und an zwei Nachmittagen Einzeltermine angeboten, je 20 Minuten vor der Karte. 58 von 140 Haushalten kamen. Danach gab es keine einzige Beschwerde mehr.`,
        helpful: ['henkel', 'winkler', 'klein', 'obermaier', 'huber', 'reuter', 'vogt', 'ullrich'],
      },
      {
        by: 'obermaier',
        after: '4d',
        text: `Bei uns hat eine Begehung mit der Feuerwehr und den Landwirten mehr gebracht als die Simulation. Die alten Bauern wussten genau, wo 1954 und 2016 das Wasser kam, und die Feuerwehr wusste, welcher Durchlass immer zusitzt. Die Karte hat es bestätigt, aber geglaubt haben es die Leute wegen der Begehung.

Sechs Durchlässe stehen jetzt auf einer Liste, die der Bauhof **vor** jedem angekündigten Unwetter abfährt. Kosten: ein Laminiergerät.`,
        helpful: ['henkel', 'winkler', 'huber', 'klein', 'zander', 'hartmann', 'lorenz', 'krueger', 'vogt', 'albers'],
      },
      {
        by: 'klein',
        after: '5d',
        text: `Zur zweiten Frage: Wir haben drei Wege ausprobiert, Eigentümer zu erreichen.

1. **Broschüre an alle Haushalte**, 9.800 € – messbare Wirkung: keine.
2. **Infoabend** – es kommen die, die schon etwas getan haben.
3. **Hausbesuch** durch eine Beraterin, 45 Minuten, Protokoll mit höchstens fünf Punkten. Von 64 besuchten Haushalten hatten nach einem Jahr 37 mindestens eine Maßnahme umgesetzt, meist Rückstauklappe oder erhöhter Lichtschacht.

Der dritte Weg kostet uns etwa 190 € je Besuch. Das ist nicht billig, aber die Broschüre war teurer.`,
        helpful: ['henkel', 'winkler', 'hartmann', 'obermaier', 'reuter', 'vogt', 'maas', 'thiele'],
      },
      {
        by: 'vogt',
        after: '3d',
        replyTo: 5,
        text: `> Petra Klein ([#5](#5)): **Hausbesuch** durch eine Beraterin, 45 Minuten

Wer ist die Beraterin – Ingenieurin, eigene Angestellte, Verbraucherzentrale? Und haften Sie für den Rat? Unser Versicherer wurde bei der Frage sehr still.`,
        helpful: ['hartmann'],
      },
      {
        by: 'klein',
        after: '1d',
        replyTo: 6,
        text: `Eine Bauingenieurin auf Honorarbasis, mit eigener Berufshaftpflicht. Das Protokoll sagt ausdrücklich, dass es Hinweise sind und keine Planung, und wird vom Eigentümer unterschrieben. Unser Kommunalversicherer hat den Text einmal gelesen und hatte dann keine Einwände. Muster: [Protokoll Hausbesuch Starkregen](https://example.org/protokoll-hausbesuch).`,
        helpful: ['vogt', 'henkel', 'winkler', 'hartmann', 'obermaier'],
      },
      {
        by: 'henkel',
        after: '22d',
        text: `Danke Ihnen allen. Was ich für uns mitnehme: eine halbe Kümmererstelle für mehrere Gemeinden, Einzeltermine vor der Veröffentlichung, eine laminierte Liste und Hausbesuche statt Broschüren. Nichts davon stand im Konzept, das uns 310.000 € gekostet hat. Das meine ich nicht als Vorwurf an die Büros; wir haben danach auch nicht gefragt.

Die halbe Stelle ist für den nächsten Haushalt angemeldet.`,
        edited: {
          before: `Danke Ihnen allen. Was ich für uns mitnehme: eine halbe Kümmererstelle für mehrere Gemeinden, Einzeltermine vor der Veröffentlichung, eine laminierte Liste und Hausbesuche statt Broschüren. Nichts davon stand im Konzept, das uns 310.000 € gekostet hat.`,
          reason: 'Klarstellung ergänzt, damit der Satz nicht als Kritik an den Ingenieurbüros gelesen wird',
        },
        helpful: ['winkler', 'klein', 'hartmann', 'obermaier', 'vogt', 'brandt'],
      },
    ],
  },
];

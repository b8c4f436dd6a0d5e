import type { SeedThread } from '../seed.types.js';

export const threads: SeedThread[] = [
  {
    topic: 'monitoring-und-querschnitt',
    kind: 'discussion',
    title: 'Willkommen im Netzwerk Daseinsvorsorge: Worum es geht und wie wir miteinander umgehen',
    visibility: 'public',
    pinned: true,
    startedDaysAgo: 198,
    posts: [
      {
        by: 'thiele',
        text: `Willkommen. Hier tauschen sich ländliche Regionen darüber aus, wie Ärztinnen, Busse, Schulen, Läden, Pflege, Feuerwehr, Wasser und Internet auch dort funktionieren, wo die Wege weit sind. Viele von uns haben sich in Modellvorhaben des Bundes kennengelernt. Seit dem Sommer 2022 führen wir das Netzwerk als Arbeitsgemeinschaft selbst, ohne Geschäftsstelle und ohne Förderung. Deshalb soll jeder Beitrag wenig Mühe machen.

### Was Sie hier tun können

- eine **Fachfrage** stellen; hilfreiche Antworten werden als Antwort gekennzeichnet,
- in einer **Diskussion** berichten, was gelungen ist, und vor allem, was nicht,
- aus Diskussionen mit der Moderation einen **Lösungsansatz** machen, den andere Regionen erproben.

### Wie wir miteinander umgehen

1. Wir schreiben mit Namen. Wer für eine Netzwerkregion spricht, schreibt für sie; wer eine persönliche Erfahrung teilt, kennzeichnet den Beitrag als persönlich.
2. Ein Beitrag ist keine Stellungnahme des Landrats. Niemand wird hier auf einen Halbsatz festgelegt.
3. Misserfolge sind willkommen. Sie sparen den anderen Geld.
4. Keine Angaben über Bürgerinnen und Bürger, Beschäftigte oder Bewerber, aus denen jemand erkennbar wird.
5. Zahlen bitte mit Jahr und Herkunft; eigene Schätzungen als solche benennen.
6. Was nur das Netzwerk liest, bleibt im Netzwerk. Wer daraus zitieren will, fragt vorher.
7. Kurze Beiträge sind gute Beiträge. Ein „Danke, das hilft“ genügt.

Fragen zu diesen Regeln gern gleich hier.`,
        edited: {
          before: `Willkommen. Hier tauschen sich ländliche Regionen darüber aus, wie Ärztinnen, Busse, Schulen, Läden, Pflege, Feuerwehr, Wasser und Internet auch dort funktionieren, wo die Wege weit sind. Viele von uns haben sich in Modellvorhaben des Bundes kennengelernt. Seit dem Sommer 2022 führen wir das Netzwerk als Arbeitsgemeinschaft selbst, ohne Geschäftsstelle und ohne Förderung. Deshalb soll jeder Beitrag wenig Mühe machen.

### Was Sie hier tun können

- eine **Fachfrage** stellen; hilfreiche Antworten werden als Antwort gekennzeichnet,
- in einer **Diskussion** berichten, was gelungen ist, und vor allem, was nicht,
- aus Diskussionen mit der Moderation einen **Lösungsansatz** machen, den andere Regionen erproben.

### Wie wir miteinander umgehen

1. Wir schreiben mit Namen. Wer für eine Netzwerkregion spricht, schreibt für sie; wer eine persönliche Erfahrung teilt, kennzeichnet den Beitrag als persönlich.
2. Ein Beitrag ist keine Stellungnahme des Landrats. Niemand wird hier auf einen Halbsatz festgelegt.
3. Misserfolge sind willkommen. Sie sparen den anderen Geld.
4. Keine Angaben über Bürgerinnen und Bürger, aus denen jemand erkennbar wird.
5. Zahlen bitte mit Jahr und Herkunft; eigene Schätzungen als solche benennen.
6. Was nur das Netzwerk liest, bleibt im Netzwerk. Wer daraus zitieren will, fragt vorher.
7. Kurze Beiträge sind gute Beiträge. Ein „Danke, das hilft“ genügt.

Fragen zu diesen Regeln gern gleich hier.`,
          reason: 'Regel 4 um Beschäftigte und Bewerber ergänzt, Anregung aus Beitrag 6.',
          afterPost: 6,
        },
        helpful: [
          'maas',
          'henkel',
          'soenmez',
          'petersen',
          'brandt',
          'klein',
          'huber',
          'linke',
          'albers',
          'reuter',
          'vogt',
        ],
      },
      {
        by: 'huber',
        after: '25h',
        replyTo: 1,
        text: `Danke für die klaren Worte. Eine Frage zu Regel 1: Ich arbeite für mehrere Gemeinden einer ILE. Für wen spreche ich dann?`,
        helpful: ['vogt'],
      },
      {
        by: 'thiele',
        after: '4h',
        replyTo: 2,
        text: `Für die ILE als Netzwerkregion, denn sie ist Mitglied und nicht die einzelne Gemeinde. Wenn Sie nur die Sicht einer Gemeinde wiedergeben, schreiben Sie es einfach in den ersten Satz.`,
        helpful: ['huber', 'vogt', 'reuter'],
      },
      {
        by: 'weiss',
        after: '6d',
        text: `Darf ich Vertragsmuster und Satzungen einstellen, die unser Rechtsamt geprüft hat?`,
      },
      {
        by: 'henkel',
        after: '1h',
        replyTo: 4,
        text: `Sehr gern, sie gehören zum Wertvollsten hier. Bitte Namen und Preise schwärzen, das Jahr dazuschreiben und mit dem Hinweis versehen, dass die Übernahme selbst zu prüfen ist. Dokumente lesen höchstens diejenigen, die auch die Diskussion lesen dürfen.`,
        helpful: ['weiss', 'wendt', 'hartmann', 'thiele', 'becker'],
      },
      {
        by: 'hartmann',
        after: '110d',
        text: `Vorschlag zu Regel 4: Dort stehen nur die Bürgerinnen und Bürger. Bei Themen wie Stellenbesetzung ist man schnell auch bei erkennbaren Kolleginnen und Kollegen.`,
        helpful: ['krueger', 'thiele', 'maas', 'yildirim'],
      },
      {
        by: 'thiele',
        after: '22h',
        replyTo: 6,
        text: `Guter Hinweis, ist ergänzt. Der frühere Wortlaut bleibt in der Versionsgeschichte sichtbar, so halten wir es bei allen Regeln.`,
        helpful: ['hartmann', 'krueger'],
      },
      {
        by: 'maas',
        after: '62d',
        text: `Weil zuletzt zwei Landkreise telefonisch danach gefragt haben: **Das Netzwerk ist offen.** Wer ländlich ist, selbst etwas ausprobiert und bereit ist, auch über Misslungenes zu berichten, kann eine Beitrittsanfrage stellen. Über die Aufnahme entscheiden wir Sprecherinnen nach Rücksprache mit den Mitgliedern. Einen Beitrag in Euro gibt es nicht, nur Beiträge in Worten.`,
        helpful: ['thiele', 'brandt', 'henkel', 'soenmez', 'klein', 'vogt'],
      },
    ],
  },
  {
    topic: 'monitoring-und-querschnitt',
    kind: 'discussion',
    title: 'Nächstes Netzwerktreffen in Daun: Themen, Anreise und wer etwas zeigt',
    pinned: true,
    startedDaysAgo: 25,
    posts: [
      {
        by: 'maas',
        text: `Das nächste Netzwerktreffen richtet die [@Verbandsgemeinde Daun](/regionen/daun) aus, herzlichen Dank dafür. Termin und Anmeldung finden Sie unter „Treffen“, hier sammeln wir den Inhalt. Geplant sind zwei halbe Tage, von Donnerstagmittag bis Freitagmittag, damit alle mit der Bahn kommen können.

Mein Vorschlag für die Tagesordnung:

1. Bericht der Sprecherinnen
2. Zwei Lösungsansätze im Gespräch: was hat die Erprobung gezeigt?
3. Positionspapier Erreichbarkeit, zweite Lesung
4. Exkursion am Freitagvormittag
5. Verschiedenes

**Bitte nennen Sie bis Ende nächster Woche Themen und sagen Sie, was Sie selbst mitbringen.**`,
        edited: {
          before: `Das nächste Netzwerktreffen richtet die [@Verbandsgemeinde Daun](/regionen/daun) aus, herzlichen Dank dafür. Termin und Anmeldung finden Sie unter „Treffen“, hier sammeln wir den Inhalt. Geplant ist ein ganzer Tag, Donnerstag von 9 bis 17 Uhr.

Mein Vorschlag für die Tagesordnung:

1. Bericht der Sprecherinnen
2. Zwei Lösungsansätze im Gespräch: was hat die Erprobung gezeigt?
3. Positionspapier Erreichbarkeit, zweite Lesung
4. Verschiedenes

**Bitte nennen Sie bis Ende nächster Woche Themen und sagen Sie, was Sie selbst mitbringen.**`,
          reason: 'Zwei halbe Tage statt eines ganzen, nach den Rückmeldungen zur Anreise; Exkursion ergänzt.',
          afterPost: 3,
        },
        helpful: ['henkel', 'thiele', 'huber', 'brandt', 'petersen', 'klein', 'wendt'],
      },
      {
        by: 'zander',
        after: '26h',
        replyTo: 1,
        text: `Ein ganzer Tag ab 9 Uhr heißt für uns aus dem Nordosten zwei Übernachtungen. Ginge es von Mittag bis Mittag?`,
        helpful: ['wendt', 'behrens', 'petersen', 'albers', 'maas', 'krueger', 'huber'],
      },
      {
        by: 'henkel',
        after: '3h',
        replyTo: 2,
        text: `Von unserer Seite gern, der Saal ist an beiden Tagen frei. Als Exkursion bieten wir ein genossenschaftliches Haus für Pflege und Wohnen an, gut zehn Kilometer von hier, geführt von denen, die es gegründet haben.`,
        helpful: ['zander', 'maas', 'thiele', 'jansen', 'roth', 'lang'],
      },
      {
        by: 'maas',
        after: '20h',
        replyTo: 3,
        text: `Dann machen wir das so. Ich habe den ersten Beitrag geändert.`,
        helpful: ['zander', 'henkel'],
      },
      {
        by: 'behrens',
        after: '51h',
        text: `Ich kann die Ersthelfer-App in 15 Minuten zeigen, mit Probealarm im Saal. Eine Reanimationspuppe bringe ich mit, wer möchte, darf üben.`,
        helpful: ['lorenz', 'soenmez', 'maas', 'jansen', 'henkel', 'krueger'],
      },
      {
        by: 'brandt',
        after: '20h',
        text: `Thema von uns: **Was machen wir mit Lösungsansätzen, die älter als drei Jahre sind?** Einige nennen Preise von 2022. Ich würde gern eine einfache Regel zur Wiedervorlage beschließen.`,
        helpful: ['henkel', 'soenmez', 'ullrich', 'thiele'],
      },
      {
        by: 'krueger',
        after: '78h',
        text: `Unser Amt hat keine Mittel für die Übernachtung, Haushaltssperre. Ist eine Teilnahme per Video möglich, wenigstens am Donnerstag?`,
        helpful: ['noack', 'becker'],
      },
      {
        by: 'petersen',
        after: '1h',
        replyTo: 7,
        text: `Ich kümmere mich darum, Kamera und Raummikrofon bringen wir mit. Ehrliche Warnung: Beim letzten Mal waren die Zugeschalteten nach der Mittagspause vergessen. Wir brauchen jemanden im Saal, der nur auf sie achtet.`,
        helpful: ['krueger', 'noack', 'maas', 'henkel', 'linke'],
      },
      {
        by: 'linke',
        after: '19h',
        replyTo: 8,
        text: `Das übernehme ich.`,
        helpful: ['krueger', 'petersen', 'maas', 'noack', 'thiele'],
      },
      {
        by: 'vogt',
        after: '99h',
        text: `Fahrgemeinschaft ab Gelnhausen: Ich fahre am Donnerstag um acht Uhr mit dem Dienstwagen, drei Plätze frei. Zusteigen unterwegs ist möglich.`,
        helpful: ['reuter', 'soenmez', 'lorenz', 'brandt'],
      },
      {
        by: 'thiele',
        after: '114h',
        text: `Zum Positionspapier: In der Diskussion über die Erreichbarkeit liegt ein Satz von Frau Brandt vor, über den wir abstimmen könnten. Bitte klären Sie vor dem Treffen, ob Sie für Ihre Region zustimmen dürfen. Beim letzten Mal mussten fünf Regionen das Protokoll abwarten.`,
        helpful: ['maas', 'brandt', 'soenmez', 'klein'],
      },
      {
        by: 'henkel',
        after: '100h',
        text: `Stand der Vorbereitung:

| Was | Wer | Stand |
| --- | --- | --- |
| Saal, Verpflegung | Daun | steht |
| Zimmerkontingent, 18 Einzelzimmer | Daun | bis zwei Wochen vorher abrufbar |
| Übertragung | Petersen, Linke | Probe in der Woche davor |
| Ersthelfer-App | Behrens | 15 Minuten, Donnerstag |
| Wiedervorlage von Lösungsansätzen | Brandt, Ullrich | Vorlage folgt |
| zweiter Lösungsansatz im Gespräch | **offen** | wer mag? |

Vom Bahnhof Gerolstein holt uns ein Kleinbus der Verwaltung ab, bitte die Ankunftszeit bei der Anmeldung angeben.`,
        helpful: ['maas', 'thiele', 'brandt', 'behrens', 'linke', 'zander', 'huber'],
      },
      {
        by: 'wendt',
        after: '22h',
        replyTo: 12,
        text: `Wenn noch ein Platz frei ist: Ich stelle gern den Taxi-Rufbus vor, zusammen mit Ihnen. Sie den Vertrag, ich die Rechnung.`,
        helpful: ['henkel', 'maas', 'klein'],
      },
    ],
  },
  {
    topic: 'monitoring-und-querschnitt',
    kind: 'question',
    title: 'daviplan in der Fachplanung: Wer pflegt die Daten, wenn das Projekt vorbei ist?',
    startedDaysAgo: 48,
    posts: [
      {
        by: 'ullrich',
        text: `Wir nutzen daviplan für Kitas, Schulen und Hausärzte. Das Einrichten hat gut geklappt, weil es ein Projekt mit Geld und einer befristeten Kollegin war. Jetzt, im zweiten Jahr danach, stimmen von 214 Standorten nach einer Stichprobe etwa 30 nicht mehr.

**Wie haben Sie die Pflege der Standortdaten dauerhaft geregelt?** Wer meldet, wer trägt ein, wie oft, und was passiert, wenn jemand es nicht tut?`,
        helpful: ['lang', 'fiedler', 'schade', 'soenmez', 'becker', 'brandt'],
      },
      {
        by: 'fiedler',
        after: '29h',
        replyTo: 1,
        text: `Für Schulen ist es leicht, weil die amtliche Schulstatistik einmal im Jahr kommt. Wir übernehmen sie im Januar an einem Vormittag. Alles, was keine solche Statistik hat, ist bei uns ebenfalls veraltet.`,
        helpful: ['ullrich', 'weiss'],
      },
      {
        by: 'lang',
        after: '43h',
        answer: true,
        text: `Wir haben drei Anläufe gebraucht:

1. **Jedes Fachamt pflegt selbst.** Nach einem Jahr hatten zwei von sechs Ämtern etwas eingetragen.
2. **Die Statistik pflegt alles.** Sauber, aber die Kollegin hat nur noch telefoniert.
3. **Die Fachämter bestätigen, die Statistik trägt ein.** Zweimal im Jahr erhält jedes Fachamt eine Liste seiner Standorte mit der Bitte, nur die Abweichungen zurückzuschicken. Keine Antwort nach drei Wochen gilt **nicht** als Bestätigung, sondern steht im Bericht als „ungeprüft“ mit Namen des Amtes.

Der letzte Halbsatz wirkt. Aufwand jetzt: vier Arbeitstage im Halbjahr für 380 Standorte.`,
        helpful: ['ullrich', 'fiedler', 'schade', 'brandt', 'soenmez', 'thiele', 'albers', 'becker', 'klein'],
      },
      {
        by: 'ullrich',
        after: '4h',
        replyTo: 3,
        text: `> Christian Lang ([#3](#3)): Keine Antwort nach drei Wochen gilt **nicht** als Bestätigung

Großartig. Gab es Ärger darüber?`,
      },
      {
        by: 'lang',
        after: '2h',
        replyTo: 4,
        text: `Einmal, eine halbe Stunde lang. Danach nie wieder „ungeprüft“.`,
        helpful: ['ullrich', 'schade', 'brandt', 'fiedler', 'petersen', 'huber'],
      },
      {
        by: 'schade',
        after: '141h',
        text: `Für die Kitas geht es bei uns noch einfacher, weil wir die Betriebserlaubnisse ohnehin im Haus haben. Jede Änderung löst eine kurze Mitteilung an Herrn Ullrich aus, seit diesem Monat automatisch. Das sind etwa 15 im Jahr.`,
        helpful: ['ullrich', 'lang'],
      },
      {
        by: 'becker',
        after: '14d',
        text: `Offen ist bei uns die Zuständigkeit für die **Fahrplandaten**. Ohne aktuellen Fahrplan ist jede Erreichbarkeit falsch, und der Verbund liefert nur auf Anfrage. Wie machen das die anderen?`,
        helpful: ['ullrich', 'zander'],
      },
      {
        by: 'zander',
        after: '68h',
        replyTo: 7,
        text: `Die Solldaten gibt es als GTFS, bei uns stellt sie das Land bereit. Zwei Dinge beachten: einen normalen Schultag als Stichtag nehmen, keinen Ferientag, und Rufbusse kontrollieren. Sie stehen oft als gewöhnliche Fahrt im Datensatz, dann sieht die Karte besser aus als die Wirklichkeit.`,
        helpful: ['becker', 'ullrich', 'wendt', 'soenmez'],
      },
      {
        by: 'ullrich',
        after: '18d',
        text: `Kurzer Bericht: Erste Runde nach dem Verfahren aus [#3](#3) ist durch. 214 Standorte, 171 bestätigt, 34 geändert, 9 „ungeprüft“. Aufwand drei Tage. Den Serienbrief und die Auswertung stelle ich gern zur Verfügung: [Vorlage Datenpflege](https://example.org/datenpflege/vorlage).`,
        helpful: ['lang', 'brandt', 'fiedler', 'becker', 'thiele', 'soenmez'],
      },
    ],
  },
];

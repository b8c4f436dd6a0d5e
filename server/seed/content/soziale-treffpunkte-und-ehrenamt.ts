import type { SeedThread } from '../seed.types.js';

export const threads: SeedThread[] = [
  {
    topic: 'soziale-treffpunkte-und-ehrenamt',
    kind: 'discussion',
    title: '41 Dorfgemeinschaftshäuser in vier Gemeinden: Nach welchen Kriterien entscheiden wir?',
    startedDaysAgo: 110,
    posts: [
      {
        by: 'hartmann',
        text: `Vier Gemeinden haben uns gebeten, ihre Dorfgemeinschaftshäuser gemeinsam zu betrachten. Es sind 41 Häuser, die meisten aus den Jahren 1965 bis 1980, fast alle mit Ölheizung. Zusammen kosten sie gut 780.000 € im Jahr bei 96.000 € Einnahmen. Der Sanierungsstau liegt nach grober Schätzung bei 14 Mio. €.

Bisher haben wir drei Kriterien:

| Kriterium | Gewicht | Messgröße |
|---|---:|---|
| Nutzung | 40 % | belegte Tage im Jahr |
| Zustand und Energie | 35 % | Sanierungskosten je m² |
| Alternative am Ort | 25 % | anderer Saal im Umkreis von 3 km |

Nach dieser Rechnung wären **16 Häuser** abzugeben. Bevor das an die Öffentlichkeit geht: Was fehlt? Womit sind Sie auf die Nase gefallen?`,
        helpful: ['reuter', 'albers', 'thiele', 'linke', 'klein', 'henkel'],
      },
      {
        by: 'reuter',
        after: '1d',
        text: `Vorsicht mit „belegten Tagen“. Wir haben erst Tage gezählt, dann **Stunden mal Personen**. Die Reihenfolge war danach eine andere: Das Haus mit 140 Tagen war eine Skatrunde mit sechs Leuten, das mit 55 Tagen hatte den Kindergottesdienst, zwei Chöre und die Blutspende.`,
        helpful: ['hartmann', 'linke', 'albers', 'ullrich', 'thiele'],
      },
      {
        by: 'winkler',
        personally: true,
        after: '2d',
        text: `Ich schreibe nicht für den Landkreis, sondern als Vorsitzender eines Dorfvereins, der genau so ein Haus betreibt. 34 belegte Tage im Jahr, nach Ihrer Tabelle wären wir weg.

Was in der Tabelle nicht vorkommt: Es ist der letzte Raum im Ort, in den man hineinkann, ohne eingeladen zu sein. Die Gaststätte ist seit 2011 zu, die Schule seit 1998, die Kirche ist im Winter geschlossen. Als beim Hochwasser zwei Tage der Strom weg war, standen dort die Feldküche und siebzig Leute.

Schließen Sie meinetwegen die Küche und die Kegelbahn. Aber fragen Sie zuerst, was **nach** dem Haus noch da ist.`,
        helpful: ['hartmann', 'reuter', 'linke', 'lorenz', 'maas', 'henkel', 'obermaier', 'brandt', 'klein', 'albers'],
      },
      {
        by: 'hartmann',
        after: '6h',
        replyTo: 3,
        text: `Danke, das sitzt. Das Kriterium heißt ab jetzt „letzter öffentlicher Raum am Ort“ und wird vor der Rechnung geprüft, nicht in der Rechnung. Nach einer ersten Durchsicht trifft es auf neun der 16 Häuser zu.`,
        helpful: ['winkler', 'linke', 'reuter'],
      },
      {
        by: 'lorenz',
        after: '3d',
        text: `Zwei Punkte aus der Brandinspektion:

- In 11 von den mir bekannten Häusern steckt das **Feuerwehrgerätehaus** im selben Gebäude, mit gemeinsamer Heizung. Wer das Haus abgibt, muss diese Frage zuerst lösen.
- Als Anlaufstelle bei Stromausfall taugt ein Haus mit Einspeisepunkt für ein Aggregat. Kosten bei uns 3.000 bis 5.000 €. Wenn Sie ohnehin eine Rangfolge machen, planen Sie die Anlaufstellen gleich mit.

Und bitte vor jeder Hochzeit daran denken: Für Räume, die einzeln oder zusammen mehr als 200 Besucher fassen, gilt in der Regel die Versammlungsstättenverordnung.`,
        helpful: ['hartmann', 'winkler', 'krueger', 'reuter', 'albers'],
      },
      {
        by: 'albers',
        after: '4d',
        text: `Wir haben zwischen 2016 und 2022 sechs Häuser an Vereine übergeben. Vier laufen, zwei sind zurückgekommen. In beiden Fällen war es **die Heizung im dritten Winter**: einmal der Kessel, einmal die Nachzahlung von 4.600 €. Ein Verein mit 40 Mitgliedern kann einen Saal putzen, aber keinen Kessel ersetzen.

Seitdem gilt: Dach, Heizung, Elektrik und Brandschutz bleiben bei der Gemeinde, alles andere geht an den Verein.`,
        helpful: ['hartmann', 'linke', 'reuter', 'thiele', 'obermaier', 'winkler', 'klein'],
      },
      {
        by: 'linke',
        after: '2d',
        replyTo: 6,
        text: `> Jens Albers ([#6](#6)): Ein Verein mit 40 Mitgliedern kann einen Saal putzen, aber keinen Kessel ersetzen.

Genau diese Aufteilung steht auch in unseren Verträgen. Fünf Übergaben im Werra-Meißner-Kreis, drei stabil, eine wackelt, eine gescheitert. Gescheitert ist die, bei der die Gemeinde **vor** der Übergabe versprochen hatte, die Fenster zu machen, und danach kein Geld hatte.`,
        helpful: ['albers', 'hartmann', 'winkler'],
      },
      {
        by: 'obermaier',
        after: '1d',
        text: `In einem Nachbarort hat ein Verein das Haus übernommen und vermietet es seitdem nur noch an die eigenen Leute, der Vorsitzende hat den einzigen Schlüssel. Da war die Schließung ehrlicher.`,
        deleted: { reason: 'Auf eigenen Wunsch. Im Ort wäre erkennbar, wer gemeint ist.' },
      },
      {
        by: 'hartmann',
        after: '5h',
        replyTo: 7,
        text: `Könnten Sie einen Ihrer Verträge schicken? Mich interessiert vor allem, was bei Auflösung des Vereins passiert.`,
      },
      {
        by: 'linke',
        after: '4d',
        replyTo: 9,
        text: `Hier der [Mustervertrag, neun Seiten](https://example.org/nutzungsvertrag-dorfgemeinschaftshaus). Die Stellen, an denen sich entscheidet, ob es gut geht:

1. **Zugang für alle** zu gleichen Entgelten, mit Aushang. Wer das verletzt, verliert den Zuschuss.
2. **Laufzeit zehn Jahre**, Kündigung durch den Verein jederzeit mit zwölf Monaten Frist. Niemand unterschreibt, wenn er nicht wieder herauskommt.
3. **Rückfall** an die Gemeinde bei Auflösung oder Verlust der Gemeinnützigkeit, ohne Ausgleich für Eigenleistung. Das tut weh und muss trotzdem drinstehen.
4. **Betriebszuschuss** als fester Betrag, jährlich an die Energiekosten angepasst, statt Abrechnung nach Belegen.
5. Drei Schlüssel, davon einer im Rathaus.

Lassen Sie die Umsatzsteuer vorher prüfen. Ob die Vermietung bei der Gemeinde oder beim Verein liegt, macht einen Unterschied.`,
        helpful: ['hartmann', 'reuter', 'albers', 'winkler', 'thiele', 'klein', 'vogt', 'obermaier', 'henkel', 'kessler', 'huber'],
        edited: {
          before: `Hier der [Mustervertrag, neun Seiten](https://example.org/nutzungsvertrag-dorfgemeinschaftshaus). Die Stellen, an denen sich entscheidet, ob es gut geht:

1. **Zugang für alle** zu gleichen Entgelten, mit Aushang. Wer das verletzt, verliert den Zuschuss.
2. **Laufzeit zehn Jahre**, Kündigung durch den Verein jederzeit mit zwölf Monaten Frist. Niemand unterschreibt, wenn er nicht wieder herauskommt.
3. **Rückfall** an die Gemeinde bei Auflösung oder Verlust der Gemeinnützigkeit, ohne Ausgleich für Eigenleistung. Das tut weh und muss trotzdem drinstehen.
4. **Betriebszuschuss** als fester Betrag, jährlich an die Energiekosten angepasst, statt Abrechnung nach Belegen.

Lassen Sie die Umsatzsteuer vorher prüfen. Ob die Vermietung bei der Gemeinde oder beim Verein liegt, macht einen Unterschied.`,
          reason: 'Punkt 5 ergänzt.',
        },
      },
      {
        by: 'thiele',
        after: '10d',
        text: `Bitte vor jeder Abgabe in die alten Förderakten sehen. Bei einem Haus in einem unserer Dörfer lief die **Zweckbindung** aus der Dorferneuerung noch sechs Jahre. Der Verkauf hätte eine anteilige Rückzahlung von 68.000 € ausgelöst, bei einem Kaufpreis von 25.000 €. Gefunden hat es ein Auszubildender im Keller. Inzwischen führen wir eine Liste: Haus, Bescheid, Datum der Schlusszahlung, Ende der Bindung.`,
        helpful: ['hartmann', 'reuter', 'albers', 'linke', 'vogt', 'klein', 'huber'],
      },
      {
        by: 'reuter',
        after: '33d',
        text: `Ein Ergebnis aus einem Ort mit sieben Ortsteilen: Die Ortsbeiräte haben **selbst** von sieben auf fünf Häuser reduziert, nachdem die Gemeinde zugesagt hatte, die eingesparten 31.000 € im Jahr in die übrigen zu stecken, schriftlich und für acht Jahre. Ohne diese Zusage wäre es eine Sparrunde gewesen. Mit ihr war es ein Umbau.`,
        helpful: ['hartmann', 'linke', 'albers', 'winkler', 'brandt', 'henkel', 'thiele', 'klein'],
      },
      {
        by: 'hartmann',
        after: '46d',
        text: `Stand nach drei von vier Gemeindevertretungen (für die vierte steht hier der Vorschlag der Verwaltung):

- Von den 41 Häusern bleiben 29 in voller Nutzung.
- Bei sieben wird nur noch der Saal geheizt, Küche und Nebenräume sind stillgelegt. Das sind durchweg „letzte Räume am Ort“.
- Drei gehen mit dem Vertrag aus [#10](#10) an Vereine.
- Zwei werden abgegeben, beide leer seit 2021.

Die Einsparung ist kleiner als erhofft: etwa 105.000 € im Jahr statt der 240.000 €, die im Konsolidierungspapier stehen. Beschlossen wurde es in allen drei Gemeinden mit großer Mehrheit, und das hätte ich mit der ersten Liste nicht bekommen. Die vierte Gemeinde hat vertagt.`,
        helpful: ['linke', 'winkler', 'reuter', 'albers', 'thiele', 'lorenz', 'henkel', 'klein', 'brandt'],
      },
    ],
  },
  {
    topic: 'soziale-treffpunkte-und-ehrenamt',
    kind: 'question',
    title: 'Ehrenamtskarte: Steht der Aufwand im Verhältnis zum Nutzen?',
    startedDaysAgo: 155,
    posts: [
      {
        by: 'thiele',
        text: `Unsere Gemeinden fragen, ob der Kreis das Verfahren für die Ehrenamtskarte bündeln kann. Ich möchte vorher wissen, worauf wir uns einlassen:

- Wie viele Minuten kostet ein Antrag bei Ihnen, von der Post bis zur Karte?
- Wie viele Partner geben Vergünstigungen, und wer pflegt diese Kontakte?
- Nutzen die Leute die Karte, oder liegt sie im Portemonnaie?

Mein Verdacht ist, dass wir vor allem denen danken, die ohnehin Urkunden haben.`,
        helpful: ['linke', 'jansen', 'albers', 'huber'],
      },
      {
        by: 'linke',
        after: '1d',
        answer: true,
        text: `Werra-Meißner-Kreis, E-Card Hessen, gültige Karten zuletzt rund 1.050:

- **Aufwand:** im Mittel 12 Minuten je Antrag, wenn der Verein bestätigt hat. Ohne Bestätigung 35. Seit wir Sammelanträge der Vereine annehmen, liegt der Schnitt bei 8.
- **Partner:** 85 im Kreis, davon etwa 50 lebendig. Die Pflege kostet mehr als die Anträge, ungefähr einen halben Tag in der Woche. Wenn niemand anruft, verschwindet ein Partner nach zwei Jahren.
- **Nutzung:** In einer kurzen Umfrage (214 Antworten) sagten 46 %, sie hätten die Karte im letzten Jahr **nie** vorgezeigt. 81 % wollten sie trotzdem behalten.

Die zweite Zahl ist die eigentliche Antwort. Es geht weniger um zwei Euro im Schwimmbad als darum, dass jemand gesehen hat, was man tut. Bündeln beim Kreis lohnt sich ab etwa 300 Karten im Jahr.`,
        helpful: ['thiele', 'jansen', 'huber', 'klein', 'albers', 'henkel', 'kessler'],
      },
      {
        by: 'jansen',
        after: '2d',
        text: `In Rheinland-Pfalz prüft die Kommune, und die Staatskanzlei stellt aus. Voraussetzung sind fünf Stunden in der Woche oder 250 im Jahr ohne pauschale Entschädigung. An der letzten Bedingung scheitern bei uns ausgerechnet die, die für den Fahrdienst eine kleine Pauschale bekommen.`,
        helpful: ['thiele', 'linke'],
      },
      {
        by: 'huber',
        after: '1d',
        text: `In Bayern gibt es die blaue und die goldene Karte. Feuerwehr und Rettungsdienst mit abgeschlossener Grundausbildung bekommen die blaue ohne Stundennachweis. Das erspart den Kommandanten die Zettelwirtschaft, bei den Chören sorgt es für Murren.`,
        helpful: ['thiele'],
      },
      {
        by: 'becker',
        personally: true,
        after: '3d',
        text: `Nur als Jugendtrainer gesprochen: Ich habe die Karte seit vier Jahren. Benutzt habe ich sie einmal, in einem Museum 90 km entfernt. Gefreut hätte mich, wenn die eigene Gemeinde die Hallenmiete für das Turnier erlassen hätte.`,
        helpful: ['thiele', 'linke', 'albers', 'weiss', 'obermaier', 'winkler'],
      },
      {
        by: 'albers',
        after: '4d',
        replyTo: 5,
        text: `> Norbert Becker ([#5](#5)): Gefreut hätte mich, wenn die eigene Gemeinde die Hallenmiete für das Turnier erlassen hätte.

Ein Amt bei uns hat sich deshalb für etwas anderes entschieden: einen **Dankeschön-Topf** mit 6.000 € im Jahr. Jeder Verein kann einmal formlos bis zu 300 € abrufen, für ein Essen, Fahrtkosten, neue Trikots. Antrag: eine E-Mail. Verwendungsnachweis: ein Foto. Die Rechnungsprüfung war nach anfänglichem Schrecken einverstanden.`,
        helpful: ['thiele', 'linke', 'becker', 'huber', 'klein', 'obermaier', 'kessler'],
      },
      {
        by: 'thiele',
        after: '2d',
        replyTo: 6,
        text: `Das gefällt mir sehr. Kommt der Topf bei den kleinen Vereinen an oder wieder bei den drei großen?`,
      },
      {
        by: 'albers',
        after: '1d',
        replyTo: 7,
        text: `Im ersten Jahr 22 Abrufe, davon 15 von Vereinen mit weniger als 50 Mitgliedern. Die Großen fanden 300 € zu wenig für eine E-Mail.`,
        helpful: ['thiele', 'linke'],
      },
      {
        by: 'thiele',
        after: '21d',
        replyTo: 2,
        text: `Unser Ergebnis: Der Kreis übernimmt die Ehrenamtskarte **nicht**, stellt den Gemeinden aber ein gemeinsames Formular für Sammelanträge und telefoniert einmal im Jahr die Partner ab. Das sind geschätzt 60 Stunden statt einer Viertelstelle. Zwei Gemeinden probieren daneben den Dankeschön-Topf. Für mich ist die Frage damit beantwortet, danke.`,
        helpful: ['linke', 'albers', 'jansen'],
      },
    ],
  },
  {
    topic: 'soziale-treffpunkte-und-ehrenamt',
    kind: 'discussion',
    title: 'Vereinsförderung: von der Gießkanne zu Kriterien, und was dabei schiefging',
    startedDaysAgo: 53,
    posts: [
      {
        by: 'linke',
        text: `Eine unserer Gemeinden hat die Vereinsförderung umgestellt: statt 1,50 € je Mitglied jetzt ein Sockel plus Punkte. 38 Vereine, Topf unverändert 42.000 €.

| | alt | neu |
|---|---|---|
| Sockel | – | 250 € je Verein |
| Mitglieder | 1,50 € je Kopf | 6 € je Mitglied unter 18 |
| Offene Angebote für Nichtmitglieder | – | 150 €, höchstens zweimal |
| Betrieb eigener Räume | Einzelfall | 10 % der Energiekosten, höchstens 1.200 € |
| Antrag | jährlich, 6 Seiten | alle drei Jahre, 1 Seite |

Gut: Der Aufwand ist auf ein Drittel gesunken, die Jugendarbeit steht besser da. Schlecht: Der größte Verein verlor 1.900 € und hat das aus der Zeitung erfahren. **Unser Fehler, nicht seiner.** Wer so etwas plant: zuerst die fünf Verlierer besuchen, dann die Vorlage schreiben.`,
        helpful: ['kessler', 'albers', 'hartmann', 'obermaier', 'klein', 'huber', 'thiele'],
      },
      {
        by: 'kessler',
        after: '2d',
        text: `Woher kommen die Zahlen zu den Mitgliedern unter 18? Bei uns hat ein Verein vor zwei Jahren 60 Kinder gemeldet, von denen 40 an einem einzigen Ferientag dabei waren.`,
      },
      {
        by: 'linke',
        after: '1d',
        replyTo: 2,
        text: `Aus der Bestandsmeldung an den Landessportbund oder den jeweiligen Verband, Stichtag 1. Januar. Wer keinem Verband angehört, legt eine Liste ohne Namen vor: Jahrgang, Anzahl, Unterschrift des Vorstands. Zwei Stichproben im Jahr. Bisher eine Korrektur, um drei Kinder.`,
        helpful: ['kessler', 'hartmann', 'obermaier'],
      },
      {
        by: 'obermaier',
        after: '4d',
        text: `Wir haben so ein Punktesystem nach drei Jahren wieder abgeschafft. Gerecht war es schon. Nur hat jeder Verein angefangen, Punkte zu sammeln, und der Gemeinderat hat Punkte verteilt statt über Vereine geredet. Jetzt gibt es Sockel, Jugend, Schluss. Zwei Zeilen.`,
        helpful: ['linke', 'albers', 'huber', 'kessler', 'vogt'],
      },
      {
        by: 'albers',
        after: '5d',
        replyTo: 4,
        text: `Dem würde ich mich anschließen. Die „offenen Angebote“ klingen richtig, aber irgendwer muss entscheiden, ob das Osterfeuer eines ist.`,
        helpful: ['obermaier'],
      },
      {
        by: 'hartmann',
        after: '9d',
        text: `Ergänzung zu den Räumen: Wer Vereinen kommunale Hallen unter Preis überlässt, sollte diesen Wert **mit ausweisen**. Bei einer unserer Gemeinden stehen 30.000 € Barförderung etwa 190.000 € unentgeltlicher Hallenzeit gegenüber. Seit das im Bericht steht, hat die Debatte einen anderen Ton. Die Kulturvereine ohne Halle hatten recht.`,
        helpful: ['linke', 'albers', 'thiele', 'reuter', 'kessler', 'klein'],
      },
      {
        by: 'linke',
        after: '20d',
        text: `Was wir jetzt ändern: Das Osterfeuer ist entschieden, die Zeile „offene Angebote“ fällt ersatzlos weg, und der größte Verein bekommt eine Übergangsregelung über drei Jahre (75, 50, 25 % des Verlusts). Der Wert der Hallenzeiten kommt in den nächsten Bericht.

Noch ein Hinweis, der Geld wert war und nichts gekostet hat: Seit 2026 sind Übungsleiter- und Ehrenamtspauschale auf 3.300 € und 960 € angehoben (§ 3 Nr. 26 und 26a EStG). Ein Rundschreiben dazu haben mehr Vorstände gelesen als unsere ganze Richtlinie.`,
        helpful: ['obermaier', 'hartmann', 'albers', 'kessler', 'becker', 'winkler', 'huber'],
      },
    ],
  },
  {
    topic: 'soziale-treffpunkte-und-ehrenamt',
    kind: 'question',
    title: 'Schlüssel für das Gemeindehaus: Hat jemand eine digitale Schließung, die der Hausmeister bedienen kann?',
    startedDaysAgo: 21,
    posts: [
      {
        by: 'reuter',
        text: `Bei uns sind für ein Haus 43 Schlüssel im Umlauf, von 19 wissen wir, wo sie sind. Gibt es eine elektronische Lösung, die ohne WLAN im Haus läuft und die ein ehrenamtlicher Hausmeister ohne Schulung versteht?`,
        helpful: ['hartmann', 'linke'],
      },
      {
        by: 'petersen',
        after: '1d',
        answer: true,
        text: `Wir haben in fünf Häusern Zylinder mit Batterie und **Zahlencode** an der Außentür. Der Code entsteht aus dem Zeitraum der Buchung, der Zylinder rechnet selbst und braucht weder Netz noch App. Die Mieterin bekommt eine SMS mit acht Ziffern.

- rund 520 € je Tür, dazu 60 € im Jahr für die Buchungssoftware
- Batterie alle zwei Jahre, Warnung etwa sechs Wochen vorher durch rotes Blinken
- ein mechanischer Notschlüssel liegt im Rohrtresor bei der Feuerwehr

Schwachpunkt: Wer länger feiert als gebucht, kommt nach dem Rauchen nicht mehr hinein. Wir geben inzwischen zwei Stunden zu. Und klären Sie vorher mit der Versicherung, welche Klasse der Zylinder haben muss.`,
        helpful: ['reuter', 'hartmann', 'linke', 'obermaier', 'winkler', 'grosse', 'vogt'],
      },
      {
        by: 'obermaier',
        after: '1d',
        replyTo: 2,
        text: `Haben wir auch. Der Hausmeister ist 71 und hat es an einem Vormittag gelernt. Der Chor hat drei Monate gebraucht.`,
        helpful: ['reuter', 'petersen', 'linke', 'huber'],
      },
      {
        by: 'reuter',
        after: '4d',
        replyTo: 2,
        text: `Bestellt, für zwei Häuser zur Probe. Danke!`,
        helpful: ['petersen'],
      },
    ],
  },
];

import type { SeedThread } from '../seed.types.js';

export const threads: SeedThread[] = [
  {
    topic: 'brandschutz-und-gefahrenabwehr',
    kind: 'question',
    title: 'Tagesalarmsicherheit: Was hat bei Ihnen messbar geholfen?',
    startedDaysAgo: 83,
    posts: [
      {
        by: 'krueger',
        text: `Wir haben für unser Amt zwei Jahre Einsatzberichte ausgewertet, elf Ortswehren, nur werktags zwischen 6 und 17 Uhr:

| Stärke nach 15 Minuten am Einsatzort | Zahl der Ortswehren |
|---|---:|
| Gruppe (1/8) in mindestens 8 von 10 Fällen | 2 |
| Staffel (1/5) in mindestens 8 von 10 Fällen | 3 |
| mindestens Trupp, aber nicht verlässlich | 4 |
| tagsüber faktisch nicht einsatzbereit | 2 |

Die Gefahren- und Risikoanalyse wird das abbilden müssen, und ich möchte der Amtsausschusssitzung nicht nur das Problem vorlegen. Bekannt sind uns die üblichen Empfehlungen. **Mich interessiert, was bei Ihnen die Zahlen wirklich verändert hat** – und was gut gemeint war und nichts gebracht hat.`,
        helpful: ['lorenz', 'henkel', 'albers', 'obermaier', 'klein', 'behrens'],
      },
      {
        by: 'lorenz',
        after: '5h',
        replyTo: 1,
        answer: true,
        text: `Respekt für die Auswertung, viele trauen sich diese Tabelle nicht. Bei uns haben drei Dinge gewirkt, in dieser Reihenfolge:

**1. Wissen, wer tagsüber wo ist.** Wir haben alle Einsatzkräfte gefragt, wo sie werktags zwischen 7 und 16 Uhr arbeiten. Ergebnis in einem Verbund von fünf Gemeinden: 143 Personen pendeln hinaus, aber 88 Feuerwehrangehörige *anderer* Gemeinden arbeiten hier – und waren nirgends alarmiert.

**2. Doppelmitgliedschaft am Arbeitsort.** § 10 Abs. 3 HBKG lässt den Dienst dort zu, wo man wohnt oder regelmäßig arbeitet. 31 der 88 haben unterschrieben. Jeder braucht eine zweite Garnitur Schutzkleidung (rund 1.300 €) und eine Einweisung auf die Fahrzeuge. Das ist die billigste Staffel, die Sie bekommen können.

**3. Alarm nach Funktion statt nach Ortsname.** Tagsüber alarmieren wir zwei Wehren gleichzeitig und eine Tagesalarmgruppe dazu, vom ersten Stichwort an.

Die Stärke nach zehn Minuten (unsere Regelhilfsfrist) stieg in dem Verbund von im Mittel 4,8 auf 7,1 Kräfte. Nicht geholfen hat: Werbung. Plakate bringen Kinder in die Jugendfeuerwehr, das ist schön, wirkt aber in zehn Jahren.`,
        helpful: ['krueger', 'henkel', 'albers', 'obermaier', 'klein', 'behrens', 'hartmann', 'thiele', 'kessler', 'vogt', 'linke'],
      },
      {
        by: 'obermaier',
        after: '1d',
        text: `Was uns geholfen hat: Bei gleicher Eignung achten wir in Bauhof, Kläranlage und Verwaltung auf Feuerwehrdienst. Inzwischen sind es neun Leute, fünf davon mit Atemschutz. Tagsüber kommt die erste Staffel aus dem Bauhof.

Der Preis: Wenn es brennt, ist auch der Winterdienst weg. Das muss man im Rat einmal aussprechen, sonst hört man es bei Glatteis.`,
        helpful: ['krueger', 'lorenz', 'henkel', 'huber', 'hartmann', 'zander'],
      },
      {
        by: 'vogt',
        after: '2h',
        text: `In einer unserer Mitgliedskommunen gab es dazu vor zwei Jahren eine Befragung, die`,
        deleted: { reason: 'Versehentlich abgeschickter Entwurf' },
      },
      {
        by: 'krueger',
        after: '1d',
        replyTo: 2,
        text: `Die Frage nach dem Arbeitsort haben wir nie gestellt. Wie haben Sie das rechtlich gemacht – freiwillige Angabe? Und wie halten Sie es aktuell?`,
        helpful: ['albers'],
      },
      {
        by: 'lorenz',
        after: '3h',
        replyTo: 5,
        text: `Freiwillig, mit einem Blatt, auf dem steht wofür. Rücklauf 81 %, weil die Wehrführer es im Übungsdienst ausgeteilt haben und nicht die Verwaltung per Post. Aktualisiert wird einmal im Jahr zusammen mit der Tauglichkeitsliste. Das Blatt stelle ich hier ein: [Abfrage Tagesverfügbarkeit](https://example.org/abfrage-tagesverfuegbarkeit).`,
        helpful: ['krueger', 'henkel', 'obermaier', 'albers', 'klein'],
      },
      {
        by: 'kessler',
        after: '3d',
        text: `Zur **Freistellung** aus Sicht der Wirtschaftsförderung. Die Rechtslage ist in allen Ländern ähnlich: freistellen, Lohn weiterzahlen, der Träger erstattet privaten Arbeitgebern auf Antrag. Die Betriebe, mit denen wir gesprochen haben (26 Besuche), kannten die Pflicht. Die Erstattung kannten acht. Beantragt hatten sie zwei.

Was uns die Betriebe als Grund genannt haben, warum es dann doch knirscht:

- Niemand weiß, wann der Mann wiederkommt. Eine SMS „Einsatz dauert mindestens drei Stunden“ würde genügen.
- Das Formular hat vier Seiten.
- Schichtführer entscheiden, nicht die Geschäftsleitung. Der Dankesbrief geht an die Falschen.

Wir haben das Formular auf eine Seite gekürzt und zahlen innerhalb von 14 Tagen. Im ersten Jahr 34 Anträge, zusammen rund 5.900 €. Das sind nicht einmal fünf Garnituren Schutzkleidung.`,
        helpful: ['krueger', 'lorenz', 'henkel', 'thiele', 'albers', 'klein', 'hartmann', 'linke', 'yildirim', 'obermaier'],
      },
      {
        by: 'albers',
        after: '2d',
        text: `Selbstkritik aus einer Kreisverwaltung: Von unseren Beschäftigten sind nach Umfrage 41 in einer freiwilligen Feuerwehr. Am Dienstort alarmierbar war bis vor Kurzem – eine Person. Es gab keine Regelung, ob man das Gespräch mit dem Bürger abbrechen darf. Jetzt gibt es eine Dienstanweisung (ja, darf man) und einen Spind im Keller.

Bevor wir Arbeitgeber im Landkreis anschreiben, sollten wir selbst einer sein.`,
        helpful: ['krueger', 'lorenz', 'kessler', 'wendt', 'grosse', 'thiele', 'hartmann', 'linke', 'henkel'],
      },
      {
        by: 'behrens',
        after: '4d',
        text: `Aus unserem Projekt mit der Ersthelfer-App eine Beobachtung, die übertragbar sein könnte: Die Verfügbarkeit auf dem Papier und die am Tag liegen weit auseinander. Von 100 Registrierten sind werktags um 11 Uhr im Mittel 38 im Gebiet, davon nehmen 14 den Alarm an. Seit wir das sehen, planen wir anders. Eine Rückmeldefunktion mit „komme / komme nicht“ am Meldeempfänger oder Telefon liefert Ihnen dieselbe Zahl ohne Auswertung von Papierberichten.

Sie ersetzt aber den Funkalarm nicht; in drei unserer Funklöcher kam die App-Meldung bis zu vier Minuten später.`,
        helpful: ['krueger', 'lorenz', 'henkel', 'petersen', 'zander', 'soenmez'],
      },
      {
        by: 'henkel',
        after: '6d',
        replyTo: 1,
        answer: true,
        text: `Was bei uns **nicht** geholfen hat, weil Sie danach gefragt haben:

- **Zusammenlegung von zwei Ortswehren auf dem Papier.** Das neue Gerätehaus stand in der Mitte, 2,5 km von beiden Dörfern. Tagsüber kamen danach weniger Leute als vorher in jeder einzelnen Wehr, weil niemand mehr zu Fuß hinkam. Neun Austritte im ersten Jahr.
- **Prämie je Tageseinsatz** (12 €). Keine messbare Wirkung, aber Streit, ob Fehlalarme zählen. Nach 18 Monaten abgeschafft.

Geholfen hat, ähnlich wie bei [@Andreas Lorenz](/mitglieder/lorenz), die gleichzeitige Alarmierung von zwei Wehren. Wichtig war die Ansage, dass das **keine Vorstufe zur Schließung** ist. Dieser Satz steht jetzt in einem Ratsbeschluss.`,
        helpful: ['krueger', 'lorenz', 'obermaier', 'albers', 'klein', 'hartmann', 'jansen', 'becker'],
      },
      {
        by: 'thiele',
        after: '9d',
        text: `Wir überlegen, aus dem Punkt „Erstattung auf einer Seite, Zahlung in 14 Tagen“ eine gemeinsame Empfehlung des Netzwerks zu machen. Hätten Sie etwas dagegen, wenn ich das beim nächsten Treffen der Sprecher*innen anspreche?`,
        helpful: ['kessler', 'krueger', 'lorenz', 'maas'],
      },
      {
        by: 'krueger',
        after: '48d',
        text: `Rückmeldung nach dem Amtsausschuss. Beschlossen ist:

1. Abfrage nach [#6](#6). Schon gelaufen, Rücklauf 74 %. **23 Kräfte aus anderen Gemeinden arbeiten tagsüber bei uns**, davon neun im Gewerbegebiet an der B 1. Sieben haben die Zweitmitgliedschaft unterschrieben.
2. Werktags 6–17 Uhr werden ab dem nächsten Quartal immer zwei Wehren alarmiert, bei den vier schwachen Orten drei.
3. Einseitiger Erstattungsantrag.
4. Keine Schließung von Ortswehren in dieser Wahlperiode; der Satz von Herrn Henkel steht fast wörtlich im Beschluss.

Die zwei Wehren, die tagsüber nicht einsatzbereit sind, werden es durch all das auch nicht. Das haben wir offen gesagt. Es war die ruhigste Sitzung zu diesem Thema seit Jahren.`,
        helpful: ['lorenz', 'henkel', 'obermaier', 'kessler', 'albers', 'noack', 'behrens', 'thiele', 'klein'],
      },
      {
        by: 'lorenz',
        after: '5d',
        replyTo: 12,
        text: `Glückwunsch. Ein Hinweis aus unserem ersten Jahr: Schreiben Sie jetzt schon auf, wie Sie in zwölf Monaten messen – gleiche Stunden, gleiche Stichworte. Wir mussten die Ausgangswerte nachträglich aus Papier zusammensuchen.`,
        helpful: ['krueger', 'henkel'],
      },
    ],
  },
  {
    topic: 'brandschutz-und-gefahrenabwehr',
    kind: 'discussion',
    title: 'Gemeinsame Atemschutzwerkstatt: fünf Kommunen, ein Vertrag, drei Überraschungen',
    startedDaysAgo: 196,
    posts: [
      {
        by: 'lorenz',
        text: `Fünf unserer Kommunen betreiben seit gut zwei Jahren eine gemeinsame Atemschutzwerkstatt. Ich stelle die Eckdaten ein, weil danach oft gefragt wird (Kosten Stand 2024):

- **Umfang:** 17 Ortswehren, 212 Pressluftatmer, 540 Masken, 380 Flaschen
- **Personal:** 1,5 Stellen hauptamtlich, zwei Ehrenamtliche mit Gerätewartlehrgang als Vertretung
- **Investition:** rund 265.000 €, davon 100.000 € aus der Förderung interkommunaler Zusammenarbeit
- **Laufend:** etwa 138.000 € im Jahr, umgelegt zu 40 % nach Geräten und zu 60 % nach geleisteten Prüfungen
- **Form:** öffentlich-rechtliche Vereinbarung nach §§ 24 ff. KGG, eine Stadt übernimmt die Aufgabe für die anderen

Vorher hatten die fünf vier eigene Werkstätten, davon zwei in Kellern, die keiner Begehung durch die Unfallkasse standgehalten hätten.

### Die drei Überraschungen

1. **Das Fahren.** Niemand hatte die Transporte gerechnet. Jetzt fährt zweimal die Woche ein Transporter eine feste Runde.
2. **Die Geräte waren nicht gleich.** Zwei Hersteller, drei Anschlüsse. Die Vereinheitlichung zieht sich über sechs Jahre.
3. **Der Stolz.** Die Gerätewarte der kleinen Wehren fühlten sich enteignet. Wir hätten sie vor dem Beschluss einladen sollen, nicht zur Einweihung.`,
        helpful: ['krueger', 'henkel', 'hartmann', 'obermaier', 'thiele', 'klein', 'brandt', 'reuter'],
      },
      {
        by: 'henkel',
        after: '2d',
        text: `Tauschen Sie die Geräte im Ring (leeres gegen geprüftes, egal wem es gehört) oder bekommt jede Wehr ihre eigenen zurück? Daran hängt bei uns die ganze Debatte.`,
        helpful: ['krueger', 'obermaier'],
      },
      {
        by: 'lorenz',
        after: '4h',
        replyTo: 2,
        text: `Ringtausch bei Flaschen und Pressluftatmern, eigene Rückgabe bei Masken. Für den Ringtausch haben die Kommunen die Geräte zum Buchwert in einen gemeinsamen Bestand gegeben, mit Rückgabe bei Austritt. Ohne Ringtausch bräuchten wir nach unserer Rechnung etwa 45 Geräte mehr, weil ständig welche unterwegs sind.

Die Masken sind persönlich. Das ist keine Technikfrage.`,
        helpful: ['henkel', 'krueger', 'obermaier', 'hartmann', 'thiele'],
      },
      {
        by: 'krueger',
        after: '3d',
        text: `Wir haben es vor vier Jahren versucht und sind gescheitert, deshalb lese ich genau mit. Drei Ämter, Absichtserklärung unterschrieben, Standort gefunden. Dann die Frage, was im Großschadensfall passiert: Wer bekommt nachts um drei zuerst Geräte? Das stand nicht im Entwurf, die Wehrführer haben dagegen gestimmt, und ehrlich gesagt zu Recht.`,
        helpful: ['lorenz', 'henkel', 'albers'],
      },
      {
        by: 'lorenz',
        after: '1d',
        replyTo: 4,
        text: `> Heike Krüger ([#4](#4)): Wer bekommt nachts um drei zuerst Geräte?

Bei uns geregelt in einer halben Seite, Anlage 3:

- Jede Wehr behält einen **Mindestbestand**, der nie unterschritten wird (Zahl der Sitzplätze mit Pressluftatmer plus 50 %).
- In der Werkstatt steht ein Abrollcontainer mit 40 geprüften Geräten und 80 Flaschen. Über ihn verfügt die Einsatzleitung, nicht die Werkstatt.
- Rufbereitschaft mit 45 Minuten, Ersatz aus dem Nachbarkreis vereinbart.

Seit der Container da ist, hat niemand mehr die Frage gestellt.`,
        helpful: ['krueger', 'henkel', 'albers', 'hartmann', 'obermaier', 'klein'],
      },
      {
        by: 'hartmann',
        after: '5d',
        text: `Wie sind Sie mit der Umsatzsteuer umgegangen? Unser Steuerberater hielt die Umlage nach § 2b UStG zunächst für steuerbar, „weil auch private Firmen Masken prüfen“. 19 % auf 138.000 € wären für die vier zahlenden Kommunen das Ende der Ersparnis.`,
        helpful: ['brandt', 'thiele'],
      },
      {
        by: 'lorenz',
        after: '11d',
        replyTo: 6,
        text: `Das war das Thema, das am längsten gedauert hat: neun Monate. Am Ende hat die federführende Stadt eine verbindliche Auskunft beim Finanzamt eingeholt. Ausschlaggebend war, dass die Vereinbarung die **Aufgabe überträgt** und nicht eine Dienstleistung bestellt. Das ist eine Auskunft zu unserem Text und zu unserem Fall; bitte nicht als allgemeine Regel lesen, sondern selbst anfragen.`,
        edited: {
          before: `Das war das Thema, das am längsten gedauert hat: neun Monate. Die Umlage ist nicht steuerbar, weil die Vereinbarung die Aufgabe überträgt und keine Dienstleistung bestellt.`,
          reason: 'Zu allgemein formuliert; gilt nur für unseren Einzelfall, auf Bitte der Kämmerei klargestellt',
        },
        helpful: ['hartmann', 'krueger', 'henkel', 'brandt', 'thiele', 'klein', 'winkler'],
      },
      {
        by: 'obermaier',
        after: '38d',
        text: `Wir haben uns die Werkstatt im vergangenen Monat angesehen, herzlichen Dank an den [@Main-Kinzig-Kreis](/regionen/main-kinzig) für den Empfang und die Leberwurstbrote. Unsere Kommandanten sind als Skeptiker hingefahren und mit einer Einkaufsliste zurückgekommen. Für sieben kleine Gemeinden ist eine eigene hauptamtliche Lösung zu groß; wir verhandeln jetzt mit der Nachbarstadt über Mitbenutzung.`,
        helpful: ['lorenz', 'huber', 'krueger', 'henkel'],
      },
    ],
  },
  {
    topic: 'brandschutz-und-gefahrenabwehr',
    kind: 'question',
    title: 'Sirenen: Förderung ausgeschöpft, 14 Standorte offen – wie finanzieren Sie den Rest?',
    startedDaysAgo: 9,
    posts: [
      {
        by: 'henkel',
        text: `Aus dem Bundesprogramm 2021/22 konnten wir neun elektronische Sirenen aufstellen, 14 Standorte aus dem Schallgutachten sind offen. Die damaligen Festbeträge (10.850 € auf dem Dach, 17.350 € am Mast) decken die heutigen Preise bei Weitem nicht: Unsere letzte Ausschreibung lag bei 15.800 € und 25.400 €.

Meine Fragen an die, die weiter sind:

1. Haben Sie **gemeinsam ausgeschrieben**, und hat es den Preis gedrückt?
2. Was tun Sie mit den alten Motorsirenen, die für den Feueralarm noch laufen, aber bei Stromausfall schweigen?
3. Hat jemand die Wartung in einem Rahmenvertrag, mit Zahlen?`,
        helpful: ['krueger', 'lorenz', 'becker', 'obermaier'],
      },
      {
        by: 'lorenz',
        after: '1d',
        replyTo: 1,
        text: `Zu 1: Ja, elf Kommunen gemeinsam, 62 Anlagen, Federführung beim Kreis. Gegenüber den Einzelangeboten etwa 12 % günstiger, aber das Vergabeverfahren hat sieben Monate gedauert, und in der Zeit stiegen die Preise um vielleicht 6 %. Der eigentliche Gewinn war, dass alle dieselbe Steuerung haben und die Leitstelle nur einen Typ kennen muss.

Zu 2: stehen lassen, bis die neue läuft. Danach abbauen, sonst zahlen Sie zwei Wartungen.`,
        helpful: ['henkel', 'krueger', 'obermaier', 'hartmann', 'thiele'],
      },
      {
        by: 'krueger',
        after: '1d',
        text: `Wir haben die letzten fünf Orte mit **mobilen Lautsprecheranlagen** auf zwei Mannschaftstransportwagen abgedeckt, zusammen 11.600 €. Das ist keine gleichwertige Lösung. Bei der Erprobung brauchte die Durchsage durch alle fünf Orte 52 Minuten, und bei geschlossenen Fenstern hat man den Ton gehört, aber kein Wort verstanden. Als Ergänzung neben Cell Broadcast in Ordnung, nachts nicht.`,
        helpful: ['henkel', 'lorenz', 'albers', 'becker'],
      },
      {
        by: 'becker',
        after: '2d',
        text: `Zu 3, aus unserem Kreis: Rahmenvertrag über 48 Anlagen, jährliche Prüfung mit Protokoll, Akkutausch nach vier Jahren eingerechnet. Zuletzt 285 € je Anlage und Jahr. Achten Sie auf den Akkutausch – im ersten Angebot stand er nicht, und das sind je Standort noch einmal etwa 900 €.`,
        helpful: ['henkel', 'lorenz', 'krueger'],
      },
      {
        by: 'henkel',
        after: '1d',
        replyTo: 4,
        text: `Danke, der Akkutausch fehlt bei uns tatsächlich. Die Frage nach dem Geld bleibt offen: Falls jemand von einem Landesprogramm mit **noch nicht gebundenen** Mitteln weiß oder eine Ortsgemeinde kennt, die sich beteiligt hat, wäre ich für eine Zeile dankbar. Wir melden für den nächsten Haushalt vorsorglich vier Standorte aus eigenen Mitteln an.`,
      },
      {
        by: 'obermaier',
        after: '3d',
        text: `Bei uns haben zwei Betriebe im Gewerbegebiet je ein Dach zur Verfügung gestellt und einer den Anschluss bezahlt. Das ersetzt kein Förderprogramm, hat aber einen Mast gespart. Fragen kostet nichts.`,
        helpful: ['henkel', 'kessler'],
      },
    ],
  },
  {
    topic: 'brandschutz-und-gefahrenabwehr',
    kind: 'discussion',
    title: 'Katastrophenschutz-Leuchtturm im Test: Nach sieben Stunden war der Diesel alle',
    startedDaysAgo: 55,
    posts: [
      {
        by: 'albers',
        text: `Ich bin Mitglied im Verwaltungsstab und habe vor drei Wochen unsere Übung „36 Stunden ohne Strom“ an einem von geplanten 19 Katastrophenschutz-Leuchttürmen begleitet. Wir haben nach elf Stunden abgebrochen. Weil ich glaube, dass man aus abgebrochenen Übungen mehr lernt, hier das Protokoll in Kurzform.

| Stunde | Was geschah |
|---:|---|
| 0:00 | Strom aus. Die elektronische Schließanlage öffnet nicht, Notschlüssel beim Hausmeister (im Urlaub) |
| 0:50 | Zugang über das Fenster der Teeküche |
| 1:20 | Notstrom läuft, Licht und Funk in Ordnung |
| 2:30 | Heizung startet nicht: Die Brennersteuerung hängt nicht am Notstromkreis |
| 4:00 | Toiletten laufen zurück, die Hebeanlage hat keinen Strom |
| 7:00 | Tank leer. Geplant waren 24 Stunden – gerechnet mit halber Last |
| 9:30 | Ablösung kommt nicht. Sie war per E-Mail eingeteilt |
| 11:00 | Abbruch |

Was funktioniert hat: Digitalfunk, die Papierformulare und die Ehrenamtlichen aus dem Dorf, die nach einer halben Stunde mit Gaskocher und Suppe da waren. Sie standen in keinem Plan.`,
        helpful: ['krueger', 'lorenz', 'petersen', 'behrens', 'henkel', 'maas', 'hartmann', 'winkler', 'klein', 'linke', 'wendt'],
      },
      {
        by: 'krueger',
        after: '1d',
        text: `Danke, das ist mutig. Unsere drei Standorte werde ich nächste Woche nur mit einer Frage abgehen: Was hängt alles *nicht* am Notstrom?`,
        helpful: ['albers', 'noack'],
      },
      {
        by: 'hartmann',
        after: '2d',
        text: `Aus der Gebäudesicht: Die Liste, die uns gefehlt hätte, haben wir inzwischen für jedes Haus, eine Seite, im Schaltschrank und beim Wehrführer:

1. Zugang ohne Strom (mechanischer Schlüssel, **zwei** Personen, wo hängt er?)
2. Welche Stromkreise sind versorgt – Heizung, Hebeanlage, Rauchabzug, Serverschrank, Kühlschrank für Medikamente?
3. Verbrauch bei *gemessener* Last, nicht nach Typenschild
4. Tankvolumen, Kraftstoff, wer liefert nach, mit welcher Pumpe?
5. Wasser und Abwasser: Was geht ohne Druckerhöhung?
6. Erste Ablösung mit Namen, Uhrzeit und Treffpunkt, auf Papier

Punkt 3 hat bei uns die Laufzeit von 30 auf 13 Stunden korrigiert. Umgekehrt ist es noch in keinem Haus ausgegangen.`,
        helpful: ['albers', 'krueger', 'lorenz', 'petersen', 'henkel', 'klein', 'obermaier', 'winkler', 'maas', 'noack'],
      },
      {
        by: 'petersen',
        after: '3d',
        text: `Zur Kommunikation: Wir haben vier Standorte mit Satelliteninternet ausgestattet, rund 600 € Gerät und 70 € im Monat. Zwei Hinweise.

- Das Gerät ist nicht das Problem, sondern die **Anmeldung**: Wenn unsere Dienste nur über das Kreisnetz erreichbar sind und das Kreisnetz ohne Strom ist, hilft der Satellit nichts. Die wichtigsten Listen liegen deshalb verschlüsselt auf einem Stick, monatlich erneuert.
- Bitte einmal im Quartal einschalten. Beim ersten Probealarm wollten drei von vier Geräten zuerst 40 Minuten lang Aktualisierungen laden.`,
        helpful: ['albers', 'krueger', 'hartmann', 'lorenz', 'behrens', 'becker'],
      },
      {
        by: 'linke',
        after: '2d',
        replyTo: 1,
        text: `> Jens Albers ([#1](#1)): Sie standen in keinem Plan.

Dann schreiben Sie sie hinein, aber bitte ohne sie zu verwalten. Wir haben in sechs Dörfern mit Vereinen eine einseitige **Dorfvereinbarung** geschlossen: wer einen Schlüssel hat, wer kochen kann, wer einen Schlepper mit Zapfwelle besitzt, wer bei wem klingelt. Kein Ehrenamt im Rechtssinn, keine Helferverpflichtung. Versichert sind die Leute, wenn die Gemeinde sie im Ereignisfall um Hilfe bittet; das haben wir uns von der Unfallkasse schriftlich geben lassen.

Die Telefonnummern liegen in einem verschlossenen Umschlag im Gerätehaus. Das war den Beteiligten wichtig.`,
        helpful: ['albers', 'krueger', 'klein', 'roth', 'maas', 'jansen', 'henkel', 'lorenz', 'vogt'],
      },
      {
        by: 'roth',
        after: '3d',
        text: `Eine Personengruppe fehlt mir in fast allen Konzepten: Menschen mit Sauerstoffgerät oder Heimbeatmung zu Hause. In unserem Kreis wissen wir von etwa 40 aus der Pflegeberatung, die tatsächliche Zahl kennen wir nicht. Der Akku reicht je nach Gerät zwei bis acht Stunden. Sind sie bei Ihnen am Leuchtturm vorgesehen?`,
        helpful: ['albers', 'maas', 'soenmez', 'jansen', 'behrens', 'lang'],
      },
      {
        by: 'albers',
        after: '4d',
        replyTo: 6,
        text: `Nein, waren sie nicht. Wir haben nun drei Steckplätze an jedem Standort vorgesehen und die Pflegedienste gebeten, ihren Klienten den nächstgelegenen Ort zu nennen. Ein Register wollten wir nicht anlegen: Gesundheitsdaten, Pflegeaufwand, und nach einem Jahr stimmt es nicht mehr. Ob der Weg über die Pflegedienste reicht, wissen wir erst nach der nächsten Übung.`,
        helpful: ['roth', 'maas', 'soenmez', 'krueger', 'behrens'],
      },
      {
        by: 'maas',
        after: '17d',
        text: `Für das nächste Netzwerktreffen schlage ich einen Tagesordnungspunkt „Was bei Stromausfall wirklich geschah“ vor, mit drei Kurzberichten von je zehn Minuten. [@Jens Albers](/mitglieder/albers) und [@Peter Hartmann](/mitglieder/hartmann) wären die ersten beiden; wer macht den dritten? Ausdrücklich erwünscht: noch eine abgebrochene Übung.`,
        helpful: ['albers', 'hartmann', 'krueger', 'lorenz', 'thiele', 'linke'],
      },
    ],
  },
];

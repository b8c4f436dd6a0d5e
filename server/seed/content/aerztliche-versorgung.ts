import type { SeedThread } from '../seed.types.js';

export const threads: SeedThread[] = [
  {
    topic: 'aerztliche-versorgung',
    kind: 'question',
    title: 'Hausarztsitz ausgeschrieben: Welche Anreize haben gewirkt?',
    startedDaysAgo: 37,
    posts: [
      {
        by: 'maas',
        text: `In einer unserer Gemeinden (6.200 Einwohner) sucht die Kassenärztliche Vereinigung seit 14 Monaten eine Nachfolge für einen Hausarztsitz. Die Praxis ist gut, die Räume sind barrierefrei, die Abgeberin würde ein Jahr mitarbeiten. Es gab zwei Gespräche und zwei Absagen, beide Male wegen der Arbeit des Partners.

Der Kreistag möchte nun 60.000 € Ansiedlungsprämie bereitstellen. Ich habe Zweifel, dass es am Geld liegt. **Welche Anreize haben bei Ihnen nachweislich gewirkt, und welche nicht?** Mich interessieren ausdrücklich auch die Fehlschläge.`,
        helpful: ['brandt', 'soenmez', 'thiele', 'klein', 'albers', 'obermaier'],
      },
      {
        by: 'albers',
        after: '5h',
        text: `Fehlschlag aus der Uckermark: 50.000 € Prämie, drei Jahre im Haushalt, kein einziger Antrag. Wir haben sie wieder gestrichen. Die Ärztin, die dann kam, wusste nichts davon; sie hatte im Nachbarort ihr Praktisches Jahr gemacht.`,
        helpful: ['maas', 'brandt', 'soenmez', 'thiele', 'behrens', 'klein'],
      },
      {
        by: 'soenmez',
        after: '22h',
        answer: true,
        text: `Wir haben nach acht Nachbesetzungen in fünf Jahren alle Beteiligten gefragt, was den Ausschlag gab. Mehrfachnennungen waren möglich:

| Grund | genannt von 8 |
| --- | ---: |
| Anstellung statt eigener Praxis möglich | 6 |
| frühere Station in der Region (Famulatur, Praktisches Jahr, Weiterbildung) | 5 |
| Arbeitsplatz für Partnerin oder Partner gefunden | 5 |
| Kita-Platz ab dem ersten Arbeitstag | 4 |
| Kollegin oder Kollege im selben Haus | 4 |
| Zuschuss zur Investition | 2 |
| Prämie des Kreises | 1 |

Geld wirkt, wenn alles andere schon passt. Bei uns bewirkt inzwischen ein Gespräch im Willkommenszentrum bei [@Deniz Yıldırım](/mitglieder/yildirim) mehr als die Förderrichtlinie.

Noch eine Kleinigkeit zur Sprache, weil es in Vorlagen oft durcheinandergeht: „Ausgeschrieben“ nach § 103 SGB V wird nur in gesperrten Planungsbereichen. In offenen Bereichen kann die Zulassung jederzeit beantragt werden. Wenn Ihr Bereich offen ist, hat auch die Abgeberin keinen Sitz zu verkaufen.`,
        helpful: ['maas', 'brandt', 'albers', 'thiele', 'klein', 'behrens', 'obermaier', 'roth', 'lang', 'yildirim'],
      },
      {
        by: 'maas',
        after: '3h',
        replyTo: 3,
        text: `Vielen Dank, die Tabelle ist Gold wert. Darf ich sie mit Quelle im Sozialausschuss zeigen? Unser Bereich ist offen, die Klarstellung nehme ich gern mit.`,
      },
      {
        by: 'soenmez',
        after: '19h',
        replyTo: 4,
        text: `Ja, bitte mit dem Zusatz „acht Befragte, nicht repräsentativ“.`,
        helpful: ['maas', 'ullrich'],
      },
      {
        by: 'brandt',
        after: '52h',
        answer: true,
        text: `Was bei uns gewirkt hat, in dieser Reihenfolge:

1. **Ein Mensch, der sich kümmert.** Eine halbe Stelle im Gesundheitsamt begleitet jede Interessentin vom ersten Anruf bis zum Umzug: Schule, Haus, Partner, Bürgermeister. Kosten rund 38.000 € im Jahr. Davor hatten wir eine Broschüre.
2. **Weiterbildungsverbund** zwischen Krankenhaus und elf Praxen. Wer hier drei Jahre Weiterbildung macht, bleibt oft. Von neun sind fünf geblieben.
3. **Stipendien**, aber mit einem Vorlauf von acht bis zehn Jahren. Dazu gibt es eine eigene Diskussion.

Nicht gewirkt haben der Imagefilm (18.000 €) und der Messestand.`,
        helpful: ['maas', 'soenmez', 'albers', 'thiele', 'klein', 'behrens', 'obermaier', 'roth'],
      },
      {
        by: 'klein',
        after: '19h',
        replyTo: 6,
        text: `> Johanna Brandt ([#6](#6)): Ein Mensch, der sich kümmert.

Können Sie die Stellenbeschreibung teilen? Bei uns ist das verteilt auf drei Fachbereiche, und am Ende ruft keiner zurück.`,
        helpful: ['maas'],
      },
      {
        by: 'brandt',
        after: '27h',
        replyTo: 7,
        text: `Gern: [Stellenbeschreibung Ansiedlungslotsin](https://example.org/vogelsberg/ansiedlungslotsin). Wichtig war uns der Satz, dass sie bei Bürgermeistern und Amtsleitungen **direkt** anrufen darf.`,
        helpful: ['klein', 'maas', 'soenmez', 'yildirim', 'thiele'],
      },
      {
        by: 'obermaier',
        after: '99h',
        text: `Als Bürgermeister: Wir haben die Praxisräume gekauft, umgebaut und vermieten sie für 6,50 € je Quadratmeter. Das Darlehen läuft 20 Jahre, die Miete deckt es ungefähr zur Hälfte. Die junge Ärztin hat uns gesagt, sie wäre nicht gekommen, wenn sie sich für die Räume hätte verschulden müssen. Eine Prämie hätte sie für den Umbau gebraucht und wäre dann gebunden gewesen.`,
        helpful: ['maas', 'huber', 'brandt', 'soenmez', 'hartmann'],
      },
      {
        by: 'thiele',
        after: '68h',
        text: `Wenn Sie doch etwas zahlen, bitte das Beihilferecht im Blick behalten. Eine niedergelassene Ärztin ist Unternehmen im Sinne des EU-Rechts. Wir bewilligen als De-minimis-Beihilfe nach der Verordnung (EU) 2023/2831 (300.000 € in drei Jahren) und lassen uns die Erklärung vorlegen. Das ist kein Hindernis, aber es muss im Bescheid stehen.

Und klären Sie, ob die Kassenärztliche Vereinigung aus dem Strukturfonds (§ 105 Abs. 1a SGB V) schon fördert. Bei uns haben sich beide Zuschüsse zunächst gegenseitig ausgeschlossen, ohne dass es jemand gemerkt hatte.`,
        helpful: ['maas', 'soenmez', 'brandt', 'klein', 'albers'],
      },
      {
        by: 'huber',
        after: '191h',
        text: `Eine kleine Sache, die nichts kostet: Wir laden Studierende während der Famulatur zu einem Abendessen mit drei Hausärztinnen und dem Wirt ein, der Zimmer vermietet. Zwei von sieben haben sich später von selbst wieder gemeldet.`,
        helpful: ['maas', 'brandt', 'obermaier', 'vogt', 'linke'],
      },
      {
        by: 'maas',
        after: '13d',
        text: `Rückmeldung aus dem Ausschuss: Die Prämie wurde **halbiert**. Mit der anderen Hälfte finanzieren wir für zwei Jahre eine halbe Lotsenstelle nach dem Vorbild aus dem [@Vogelsbergkreis](/regionen/vogelsberg). Die Tabelle aus [#3](#3) hat die Diskussion gedreht, weil zwei Kreisräte darin ihre eigenen Kinder wiedererkannt haben.`,
        helpful: ['soenmez', 'brandt', 'albers', 'thiele', 'klein', 'obermaier', 'lang'],
      },
      {
        by: 'yildirim',
        after: '29h',
        replyTo: 12,
        text: `Glückwunsch. Wenn die Stelle besetzt ist, biete ich einen Tag Hospitation bei uns an. Für Partnerinnen und Partner haben wir eine Liste von 40 Arbeitgebern, die binnen einer Woche zu einem Gespräch bereit sind; wie so etwas entsteht, zeige ich gern.`,
        helpful: ['maas', 'brandt'],
      },
    ],
  },
  {
    topic: 'aerztliche-versorgung',
    kind: 'discussion',
    title: 'App alarmiert geschulte Ersthelfende: Zahlen und Lehren nach drei Jahren',
    startedDaysAgo: 108,
    posts: [
      {
        by: 'behrens',
        text: `Unsere Leitstelle alarmiert bei Verdacht auf Kreislaufstillstand über eine App zusätzlich zum Rettungsdienst geschulte Freiwillige in der Nähe. Nach drei Jahren ein Stand aus unserer internen Auswertung (keine amtliche Statistik):

| | Jahr 1 | Jahr 2 | Jahr 3 |
| --- | ---: | ---: | ---: |
| registrierte Ersthelfende | 286 | 455 | 612 |
| Alarmierungen | 148 | 231 | 264 |
| mindestens eine Person hat angenommen | 41 % | 52 % | 57 % |
| Ersthelfende vor dem Rettungsdienst da | 24 % | 33 % | 38 % |
| Zeitvorteil, wenn zuerst da (Median) | 3:40 min | 4:05 min | 4:10 min |

**Enttäuschend:** In den dünn besiedelten Ämtern liegt die Annahmequote unter 30 %. Gerade dort, wo die Anfahrt am längsten ist, fehlen die Leute.

**Gut:** Die Sorge, dass Freiwillige im Weg stehen, hat sich nicht bestätigt. Der Rettungsdienst hat in drei Jahren zwei Beschwerden gemeldet.

Ich beantworte gern Fragen zu Technik, Schulung und Kosten.`,
        helpful: ['soenmez', 'lorenz', 'petersen', 'brandt', 'krueger', 'maas', 'klein', 'roth', 'jansen', 'lang'],
      },
      {
        by: 'lorenz',
        after: '30h',
        replyTo: 1,
        text: `Sehr aufschlussreich. Wie gehen Sie mit den Feuerwehren um? Bei uns gibt es Voraushelfergruppen mit Melder und Fahrzeug. Die haben Sorge, dass die App sie ersetzt oder dass beide gleichzeitig vor der Tür stehen.`,
        helpful: ['krueger'],
      },
      {
        by: 'behrens',
        after: '1h',
        replyTo: 2,
        text: `Beide werden alarmiert, wir haben den Konflikt durch eine einfache Regel gelöst: Wer zuerst da ist, drückt; die Gruppe mit Fahrzeug bringt Defibrillator und Sauerstoff. Etwa 40 % unserer Registrierten sind ohnehin in der Feuerwehr. Entscheidend war, dass der Kreisbrandmeister bei der Einführung neben der Amtsärztin stand und nicht erst danach gefragt wurde.`,
        helpful: ['lorenz', 'krueger', 'soenmez', 'brandt'],
      },
      {
        by: 'soenmez',
        after: '91h',
        text: `Zwei Fragen: Welche Qualifikation verlangen Sie mindestens? Und wie ist die Unfallversicherung geregelt?`,
      },
      {
        by: 'behrens',
        after: '27h',
        replyTo: 4,
        text: `Mindestens ein Erste-Hilfe-Kurs, der nicht älter als zwei Jahre ist, dazu unsere Einweisung (drei Stunden, Reanimation an der Puppe, Verhalten am Einsatzort, Schweigepflicht). Pflegekräfte und Rettungsdienst nur die Einweisung.

Versichert sind die Helfenden kraft Gesetzes: Wer bei Unglücksfällen Hilfe leistet, fällt unter § 2 Abs. 1 Nr. 13 Buchst. a SGB VII. Für Wege und Sachschäden haben wir uns die Haltung der Unfallkasse schriftlich geben lassen und eine Zusatzhaftpflicht abgeschlossen, rund 1.100 € im Jahr für alle.`,
        edited: {
          before: `Mindestens ein Erste-Hilfe-Kurs, der nicht älter als zwei Jahre ist, dazu unsere Einweisung (drei Stunden, Reanimation an der Puppe, Verhalten am Einsatzort, Schweigepflicht). Pflegekräfte und Rettungsdienst nur die Einweisung.

Versichert sind die Helfenden kraft Gesetzes über die Unfallkasse. Dazu haben wir eine Zusatzhaftpflicht, rund 1.100 € im Jahr für alle.`,
          reason: 'Rechtsgrundlage ergänzt, weil danach gefragt wurde.',
        },
        helpful: ['soenmez', 'lorenz', 'brandt', 'linke', 'krueger', 'maas'],
      },
      {
        by: 'petersen',
        after: '2h',
        text: `Zur Technik, weil ich den Anschluss gebaut habe: Die App bekommt von der Leitstelle nur Koordinate, Stichwort und eine laufende Nummer, keinen Namen. Die Adresse sieht erst, wer angenommen hat, und zwei Stunden nach Einsatzende ist sie wieder weg. Der Standort der Freiwilligen wird erst im Moment der Alarmierung abgefragt, es gibt keine Bewegungsprofile. Genau daran wäre es beim Personalrat fast gescheitert, weil viele Beschäftigte des Kreises dabei sind.

Aufwand bei uns: Schnittstelle 22.000 € einmalig, Betrieb 9.800 € im Jahr (Stand 2025), ein Zehntel meiner Stelle.`,
        helpful: ['behrens', 'soenmez', 'lorenz', 'brandt', 'becker', 'ullrich'],
      },
      {
        by: 'jansen',
        after: '13d',
        text: `Denken Sie auch an die Zeit **danach**? Eine unserer Freiwilligen in einem ähnlichen Projekt hat nach einem erfolglosen Einsatz bei einem Nachbarn wochenlang nicht geschlafen und es niemandem gesagt.`,
        helpful: ['behrens', 'roth', 'linke', 'lorenz', 'maas', 'soenmez'],
      },
      {
        by: 'behrens',
        after: '19h',
        replyTo: 7,
        text: `Ja, aber zu spät. Im ersten Jahr hatten wir nur eine Telefonnummer in der App, die in zwölf Monaten **einmal** gewählt wurde. Seit dem zweiten Jahr ruft nach jedem Einsatz mit Reanimation am nächsten Tag jemand vom Team der psychosozialen Notfallversorgung an, ungefragt. Seitdem nehmen etwa ein Drittel ein Gespräch an. Das ist für mich die wichtigste Lehre überhaupt.`,
        helpful: ['jansen', 'soenmez', 'lorenz', 'maas', 'roth', 'linke', 'brandt', 'krueger', 'lang'],
      },
      {
        by: 'krueger',
        after: '38d',
        text: `Unser Amt mit 5.400 Einwohnern ist sehr dünn besiedelt, und ich sehe in Ihrer Auswertung, dass es gerade dort hakt. Haben Sie etwas gefunden, das die Annahmequote auf dem Land hebt?`,
        helpful: ['behrens'],
      },
      {
        by: 'behrens',
        after: '52h',
        replyTo: 9,
        text: `Teilweise. Drei Versuche:

- Radius von 5 auf 8 km erweitert: mehr Alarme, kaum mehr rechtzeitige Ankünfte, dafür Ermüdung. **Zurückgenommen.**
- Einweisungsabend im Dorfgemeinschaftshaus statt in der Kreisstadt: in vier Dörfern 57 neue Registrierungen. **Das hilft am meisten.**
- Defibrillatoren an die Außenwand, nicht ins abgeschlossene Gemeindehaus: selbstverständlich, aber 11 von 30 Geräten waren nachts eingeschlossen.`,
        helpful: ['krueger', 'soenmez', 'lorenz', 'klein', 'noack', 'brandt'],
      },
      {
        by: 'lorenz',
        after: '46d',
        text: `Rückmeldung: Wir haben die Regel aus [#3](#3) mit unseren Voraushelfergruppen besprochen, zwölf von vierzehn sind einverstanden. Die Vorlage geht in den nächsten Kreisausschuss. [@Kerstin Behrens](/mitglieder/behrens), dürften wir Sie für eine halbe Stunde zuschalten? Dass drei Jahre keine Beschwerden aufgelaufen sind, glaubt uns sonst niemand.`,
        helpful: ['soenmez', 'behrens'],
      },
      {
        by: 'behrens',
        after: '23h',
        replyTo: 11,
        text: `Gern. Zwei Beschwerden waren es, und beide waren berechtigt. Die erzähle ich am besten gleich mit.`,
        helpful: ['lorenz', 'soenmez', 'petersen'],
      },
    ],
  },
  {
    topic: 'aerztliche-versorgung',
    kind: 'discussion',
    title: 'Stipendien für Medizinstudierende: Bindung, Rückzahlung, erste Rückkehrer*innen',
    startedDaysAgo: 188,
    posts: [
      {
        by: 'brandt',
        text: `Weil danach oft gefragt wird, einmal zusammengefasst, wie unser Stipendium funktioniert und was daraus wurde.

**Modell:** 400 € im Monat, höchstens 48 Monate ab dem Physikum. Dafür Zusage, nach der Weiterbildung mindestens drei Jahre im Vogelsbergkreis ärztlich tätig zu sein, angestellt oder niedergelassen.

**Stand nach zehn Jahren:**

| Verbleib | Personen |
| --- | ---: |
| im Studium | 8 |
| in Weiterbildung, davon sechs in der Region | 9 |
| im Kreis tätig | 5 |
| ausgestiegen und zurückgezahlt | 4 |
| **zusammen** | **26** |

Fünf Ärztinnen und Ärzte nach zehn Jahren klingt wenig. Es sind aber fünf, die wir sonst nicht hätten, und die eigentliche Welle kommt erst.`,
        helpful: ['soenmez', 'maas', 'klein', 'thiele', 'albers', 'behrens', 'roth', 'obermaier', 'huber', 'weiss'],
      },
      {
        by: 'klein',
        after: '54h',
        replyTo: 1,
        text: `Beeindruckend, vor allem die Geduld. Wie haben Sie dem Kreistag erklärt, dass acht Jahre lang nichts zu sehen ist?`,
        helpful: ['thiele'],
      },
      {
        by: 'brandt',
        after: '1h',
        replyTo: 2,
        text: `Mit einem jährlichen Besuch der Stipendiatinnen und Stipendiaten im Ausschuss. Wer einmal mit einer Studentin über ihre Famulatur im Nachbardorf gesprochen hat, stimmt nicht mehr gegen den Haushaltsansatz.`,
        helpful: ['klein', 'maas', 'thiele', 'linke', 'soenmez'],
      },
      {
        by: 'thiele',
        after: '115h',
        text: `Uns hat die Rückzahlung Ärger gemacht. In unserem ersten Vertrag stand „zuzüglich Vertragsstrafe von 50 %“. Ein Anwalt hat uns erklärt, dass eine solche Klausel gegenüber Studierenden kaum zu halten ist, und wir haben uns verglichen. Heute: Rückzahlung anteilig für die nicht geleistete Zeit, moderat verzinst, Stundung bei Elternzeit und Krankheit, Härtefallklausel.`,
        helpful: ['brandt', 'soenmez', 'maas', 'klein', 'albers', 'behrens'],
      },
      {
        by: 'ullrich',
        after: '23h',
        personally: true,
        text: `Meine Tochter hatte ein solches Stipendium in einem anderen Bundesland. Der Punkt, der sie fast zum Ausstieg gebracht hätte: Die Weiterbildung musste vollständig im Kreis stattfinden, es gab aber keine Stelle in der Kinderheilkunde. Bitte vorher prüfen, ob das Versprechen überhaupt eingelöst werden kann.`,
        helpful: ['brandt', 'soenmez', 'thiele', 'jansen', 'maas'],
      },
      {
        by: 'behrens',
        after: '12d',
        text: `Wie behandeln Sie die **Steuer**? Unsere Kämmerei meint, ein Stipendium sei nach § 3 Nr. 44 EStG frei. Das Finanzamt war sich da nicht so sicher.`,
      },
      {
        by: 'soenmez',
        after: '50h',
        replyTo: 6,
        text: `Zu Recht. Die Befreiung setzt unter anderem voraus, dass sich die geförderte Person **nicht** zu einer bestimmten Arbeitnehmertätigkeit verpflichtet, und genau das ist ja der Sinn der Sache. Es gibt dazu Rechtsprechung in beide Richtungen, je nach Gestaltung. Wir schreiben deshalb in den Vertrag, dass die steuerliche Behandlung Sache der Empfänger ist, und empfehlen eine Anfrage beim Finanzamt. Auch die Anrechnung auf das BAföG sollte man ansprechen, bevor es der Bescheid tut.`,
        helpful: ['behrens', 'brandt', 'thiele', 'klein', 'albers'],
      },
      {
        by: 'weiss',
        after: '25d',
        text: `Aus der Schulverwaltung eine Beobachtung: Die meisten Stipendiatinnen, die bei uns geblieben sind, kommen aus der Region. Wir stellen das Programm deshalb seit letztem Jahr in der Oberstufe vor, nicht erst an der Universität. Eine Schülerin hat danach ihr Pflegepraktikum hier gemacht.`,
        helpful: ['brandt', 'fiedler', 'soenmez', 'roth'],
      },
      {
        by: 'maas',
        after: '31d',
        text: `Nachfrage an alle: Hat jemand das Stipendium auf **Pflege, Hebammen oder Zahnmedizin** erweitert? Bei uns fehlen inzwischen eher Zahnarztpraxen.`,
        helpful: ['jansen', 'lang'],
      },
      {
        by: 'albers',
        after: '219h',
        replyTo: 9,
        text: `Zahnmedizin ja, zwei Plätze, seit diesem Jahr. Hebammen haben wir versucht, da passte das Instrument nicht: Das duale Studium wird schon vergütet, gesucht war Wohnraum. Wir haben stattdessen drei möblierte Zimmer angemietet.`,
        helpful: ['maas', 'brandt', 'schade', 'soenmez'],
      },
      {
        by: 'brandt',
        after: '66d',
        text: `Kurzer Nachtrag: Seit diesem Monat ist die sechste Stipendiatin im Kreis tätig, als angestellte Hausärztin mit 25 Stunden. Im Vertrag steht nichts zum Umfang, das haben wir nicht bedacht. Wir zählen es als Erfolg und schreiben in künftige Verträge „mindestens eine halbe Stelle, bei Teilzeit verlängert sich die Bindung entsprechend“.`,
        edited: {
          before: `Kurzer Nachtrag: Seit diesem Monat ist die sechste Stipendiatin im Kreis tätig, als angestellte Hausärztin mit 25 Stunden. Im Vertrag steht nichts zum Umfang, das haben wir nicht bedacht. Wir zählen es als Erfolg und schreiben in künftige Verträge „mindestens eine halbe Stelle“.`,
          reason: 'Formulierung nach Rücksprache mit dem Rechtsamt vervollständigt.',
        },
        helpful: ['thiele', 'soenmez', 'klein', 'maas', 'roth', 'ullrich'],
      },
    ],
  },
  {
    topic: 'aerztliche-versorgung',
    kind: 'question',
    title: 'Fahrdienst zur Bereitschaftspraxis zum Pauschalpreis: Hat das jemand nachgemacht?',
    startedDaysAgo: 54,
    posts: [
      {
        by: 'roth',
        text: `Mit der Neuordnung des Bereitschaftsdienstes ist die nächste Praxis für einen Teil unserer Gemeinden nun 35 km entfernt. Wer abends kein Auto hat, ruft den Rettungsdienst, obwohl kein Notfall vorliegt.

Aus dem Raum Coburg kenne ich vom Hörensagen einen Fahrdienst, der Patientinnen und Patienten zu einem festen Preis zur Bereitschaftspraxis und wieder nach Hause bringt. **Hat das eine Netzwerkregion nachgemacht?** Mich interessieren Preis, Kosten und wie die Fahrt zustande kommt.`,
        helpful: ['soenmez', 'maas', 'jansen', 'klein', 'lang'],
      },
      {
        by: 'thiele',
        after: '27h',
        replyTo: 1,
        answer: true,
        text: `Ja, wir fahren seit 18 Monaten. Eckdaten, Stand 2025:

| | Wert |
| --- | ---: |
| Preis für Hin- und Rückfahrt, eine Begleitperson frei | 10,00 € |
| Fahrten (hin und zurück) im Monat | 34 |
| Kosten je Fahrt an das Taxiunternehmen, im Mittel | 52,00 € |
| Zuschuss des Landkreises im Monat | 1.428 € |

**Zeiten:** nur wenn die Bereitschaftspraxis geöffnet hat, also abends, mittwochs und freitags nachmittags, am Wochenende.

**Ablauf:** Die Patientin ruft wie immer die 116117 an. Erst wenn dort ein Termin oder die Praxis empfohlen wurde, bestellt sie die Fahrt unter der Nummer des Taxiunternehmens und nennt das Stichwort. Eine ärztliche Verordnung ist nicht nötig, weil es keine Krankenfahrt im Sinne des § 60 SGB V ist; die Krankenkasse zahlt also auch nichts.

**Recht:** Sondervereinbarung nach § 51 Abs. 2 PBefG mit drei Unternehmen, befristet auf zwei Jahre.`,
        helpful: ['roth', 'soenmez', 'maas', 'jansen', 'klein', 'lang', 'brandt', 'wendt'],
      },
      {
        by: 'roth',
        after: '4h',
        replyTo: 2,
        text: `Das ist genau, was ich gesucht habe. Wird das Angebot missbraucht, etwa für den Einkauf?`,
      },
      {
        by: 'thiele',
        after: '18h',
        replyTo: 3,
        text: `Praktisch nicht. Das Ziel steht fest, und die Rückfahrt gibt es nur mit dem Stempel der Praxis auf dem Abschnitt. In 18 Monaten gab es drei Fälle, in denen jemand gar nicht in der Praxis war. Unser größeres Problem war das Gegenteil: In den ersten sechs Monaten hatten wir **neun** Fahrten im Monat, weil niemand davon wusste. Geholfen haben Aufkleber auf dem Medikationsplan, ausgegeben von den Apotheken.`,
        helpful: ['roth', 'soenmez', 'jansen', 'linke', 'maas'],
      },
      {
        by: 'jansen',
        after: '76h',
        text: `Für die Gemeindeschwestern: Viele Hochbetagte rufen die 116117 nicht an, weil sie in der Warteschleife aufgeben. Könnte eine Fachkraft die Fahrt auch ohne den Anruf auslösen?`,
        helpful: ['roth', 'maas'],
      },
      {
        by: 'thiele',
        after: '19h',
        replyTo: 5,
        text: `Bisher nicht, aber der Gedanke ist gut. Ich nehme ihn in das Gespräch mit der Kassenärztlichen Vereinigung mit.`,
        helpful: ['jansen'],
      },
      {
        by: 'lang',
        after: '147h',
        text: `Wir haben gerechnet und sehen einen zweiten Nutzen: Jeder vermiedene Einsatz eines Rettungswagens spart ein Vielfaches. Nur sparen dann die Krankenkassen, und zahlen muss der Landkreis. Ein Gespräch mit zwei Kassen über eine Beteiligung blieb freundlich und ohne Ergebnis. Das wäre aus meiner Sicht ein Thema für ein Positionspapier.`,
        helpful: ['roth', 'thiele', 'soenmez', 'maas', 'brandt', 'klein', 'behrens'],
      },
      {
        by: 'roth',
        after: '19d',
        text: `Unsere Vorlage ist fertig: 12,00 € Pauschale, ein Jahr Probe, 24.000 € im Haushalt, zwei Taxiunternehmen. Stichwort, Stempel und Aufkleber übernehmen wir unverändert aus [#2](#2) und [#4](#4). Vielen Dank an den [@Landkreis Merzig-Wadern](/regionen/merzig-wadern).`,
        helpful: ['thiele', 'soenmez', 'jansen', 'maas', 'lang'],
      },
    ],
  },
  {
    topic: 'aerztliche-versorgung',
    kind: 'question',
    title: 'Kommunales MVZ: Eigenbetrieb oder GmbH, und was kostet der Anlauf wirklich?',
    startedDaysAgo: 23,
    posts: [
      {
        by: 'obermaier',
        text: `Zwei Hausärzte bei uns hören in den nächsten drei Jahren auf, zusammen etwa 3.400 Patientinnen und Patienten. Drei Gemeinden überlegen, gemeinsam ein Medizinisches Versorgungszentrum zu gründen und Ärztinnen anzustellen.

Wir haben ein Angebot einer Beratungsfirma über 48.000 €. Bevor wir das ausgeben: **Wer hat es gemacht, in welcher Rechtsform, und mit welchem Anlaufverlust?**`,
        helpful: ['huber', 'maas', 'brandt', 'klein'],
      },
      {
        by: 'soenmez',
        after: '26h',
        replyTo: 1,
        text: `Gemacht haben wir es nicht, aber geprüft. Der Rahmen:

- Kommunen dürfen MVZ gründen (§ 95 Abs. 1a SGB V), auch als Eigen- oder Regiebetrieb, also ohne eigene Gesellschaft.
- Bei der **GmbH** verlangt § 95 Abs. 2 SGB V von den Gesellschaftern eine selbstschuldnerische Bürgschaft oder eine andere Sicherheit. Ob und wie weit eine Gemeinde bürgen darf, sagt das Kommunalrecht Ihres Landes. Also zuerst zur Rechtsaufsicht, dann zur Beratung.
- Sie brauchen in jedem Fall eine **ärztliche Leitung**, die selbst im MVZ arbeitet und in medizinischen Fragen weisungsfrei ist. Ohne diese Person ist alles andere Papier.`,
        helpful: ['obermaier', 'huber', 'maas', 'brandt', 'thiele', 'klein'],
      },
      {
        by: 'obermaier',
        after: '5h',
        replyTo: 2,
        text: `Danke. Die ärztliche Leitung ist unser Problem, einer der beiden Ärzte würde es vielleicht zwei Jahre machen. Reicht das?`,
      },
      {
        by: 'brandt',
        after: '42h',
        replyTo: 3,
        text: `Als Übergang ja, als Plan nein. Ich kenne einen Fall aus einem Nachbarkreis, in dem genau das schiefging: Nach 26 Monaten ging die Leitung in den Ruhestand, drei Monate fand sich niemand, und in dieser Zeit sind zwei angestellte Ärztinnen gegangen. Der Verlust lag am Ende bei etwa 310.000 €. Geplant waren 180.000 €.`,
        helpful: ['obermaier', 'soenmez', 'maas', 'huber', 'thiele'],
      },
      {
        by: 'thiele',
        after: '99h',
        text: `Zur Genossenschaft als dritter Form, weil sie hier noch fehlt: Auch sie ist nach § 95 Abs. 1a SGB V möglich, und die Bürgschaft der Gesellschafter wie bei der GmbH verlangt das Gesetz dort nicht. Praktische Erfahrung habe ich keine. Falls jemand eine Ärztegenossenschaft mit kommunaler Beteiligung kennt: bitte melden.`,
        helpful: ['obermaier', 'soenmez', 'huber'],
      },
      {
        by: 'huber',
        after: '164h',
        text: `Ich habe für unsere drei Bürgermeister zusammengetragen, was wir an Anlaufkosten gefunden haben. Es sind Angaben aus Gesprächen mit vier Trägern außerhalb des Netzwerks, bitte mit Vorsicht:

| Position, zwei volle Arztstellen | Spanne |
| --- | ---: |
| Umbau und Ausstattung | 150.000 bis 420.000 € |
| Verlust im ersten Jahr | 60.000 bis 140.000 € |
| Verlust im zweiten Jahr | 0 bis 90.000 € |
| Praxismanagement, jährlich | 45.000 bis 70.000 € |

Auffällig: Am besten stand der Träger da, der **eine laufende Praxis mitsamt Personal** übernommen hatte. Am schlechtesten der mit dem schönsten Neubau.`,
        helpful: ['obermaier', 'soenmez', 'brandt', 'maas', 'thiele', 'klein', 'albers'],
      },
      {
        by: 'obermaier',
        after: '54h',
        text: `Wir sprechen nächste Woche mit den beiden Ärzten über eine Übernahme im laufenden Betrieb. Die Beratung ist erst einmal vertagt. Die Frage nach der Rechtsform bleibt aber offen, für Erfahrungen mit dem Eigenbetrieb über mehrere Gemeinden hinweg wäre ich sehr dankbar.`,
        helpful: ['huber', 'soenmez'],
      },
    ],
  },
];

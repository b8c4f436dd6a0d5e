import type { SeedThread } from '../seed.types.js';

export const threads: SeedThread[] = [
  {
    topic: 'pflege-und-leben-im-alter',
    kind: 'question',
    title: 'Gemeindeschwester plus: Was bleibt nach der Landesförderung, und wo beginnt der Pflegestützpunkt?',
    startedDaysAgo: 74,
    posts: [
      {
        by: 'roth',
        text: `Bei uns besuchen seit drei Jahren zwei Kolleginnen (zusammen 1,5 Stellen) Menschen ab etwa 75, die noch keinen Pflegegrad haben. Im letzten Jahr waren das 412 Hausbesuche in vier Gemeinden. Der Bescheid des Landes läuft noch vierzehn Monate. Danach reden wir über rund 128.000 € Personal- und Fahrtkosten im Jahr, von denen der Kreis heute etwa ein Fünftel trägt.

Der Sozialausschuss wird drei Dinge wissen wollen, und auf keines habe ich eine gute Antwort:

1. **Wer zahlt**, wenn die Förderung endet? Kreis, Gemeinden, Kassen, alle ein bisschen?
2. **Wo ist die Grenze** zur Pflegeberatung nach § 7a SGB XI? Unser Pflegestützpunkt sagt zu Recht: „Das machen wir doch.“
3. **Wie weisen Sie nach**, dass es wirkt? Besuchszahlen allein überzeugen bei uns niemanden mehr.

Rheinland-Pfalz hat die längste Erfahrung. [@Eva Jansen](/mitglieder/jansen), wie machen Sie das in Daun?`,
        helpful: ['jansen', 'lang', 'maas', 'klein'],
      },
      {
        by: 'jansen',
        after: '1d',
        answer: true,
        text: `Guten Morgen Herr Roth, zu Ihren Fragen 1 und 2 kann ich etwas sagen, zu 3 leider weniger.

**Geld.** Bei uns ist es ein Landesprogramm: Das Land fördert je Landkreis bis zu anderthalb Stellen mit einem Höchstbetrag, der mit dem Tarif steigt. Anstellen kann der Kreis oder die Verbandsgemeinde. Was über den Höchstbetrag hinausgeht (Fahrten, Räume, Vertretung), tragen wir selbst. Das sind bei uns etwa 9 bis 11 % der Gesamtkosten.

**Grenze.** Wir haben sie mit dem Pflegestützpunkt auf einer Seite festgehalten:

| Situation | Gemeindeschwester plus | Pflegestützpunkt |
|---|---|---|
| Kein Pflegegrad, keiner in Sicht | Besuch, Beratung, Kontakte im Dorf | – |
| Pflegegrad wird erwogen | Gespräch, gemeinsamer Anruf | Termin binnen zwei Wochen |
| Antrag gestellt oder Pflegegrad da | Übergabegespräch, dann Ende | Beratung nach § 7a SGB XI |
| Pflegende Angehörige melden sich | verweist weiter | zuständig |
| Einsamkeit trotz Pflegegrad | nur Gruppenangebote | zuständig |

Die wichtigste Zeile ist die dritte. Ohne einen klaren Schluss bleiben Sie in den Familien, und nach zwei Jahren ist der Kalender voll mit Menschen, die längst jemand anderes begleiten müsste. Uns ist genau das passiert.`,
        helpful: ['roth', 'lang', 'maas', 'henkel', 'klein', 'soenmez', 'behrens', 'brandt', 'thiele'],
      },
      {
        by: 'roth',
        after: '3h',
        replyTo: 2,
        text: `Danke, das hilft. Könnten Sie den Übergabebogen schicken?`,
      },
      {
        by: 'jansen',
        after: '2d',
        replyTo: 3,
        text: `Gern: [Übergabebogen, eine Seite](https://example.org/uebergabebogen-gemeindeschwester). Zwei Hinweise dazu:

- Oben steht die **Einwilligung**. Gesundheitsdaten geben wir nur mit ausdrücklicher Einwilligung weiter (Art. 9 Abs. 2 Buchst. a DSGVO). Wer nicht unterschreibt, bekommt die Telefonnummer und ruft selbst an.
- Unten steht ein **Rückmeldefeld** für den Stützpunkt („Termin hat stattgefunden am …“). Das hat zwei Jahre gefehlt, und wir wussten nie, ob die Leute angekommen sind.`,
        helpful: ['roth', 'maas', 'klein', 'lang', 'soenmez'],
      },
      {
        by: 'maas',
        after: '3d',
        text: `> Eva Jansen ([#2](#2)): Ohne einen klaren Schluss bleiben Sie in den Familien

Dem stimme ich zu. Nur fehlt bei uns der Partner, an den man übergeben könnte: In Sachsen gibt es keine Pflegestützpunkte, sondern die vernetzte Pflegeberatung der Kassen und im Landratsamt eine Pflegekoordinatorin. Die berät nicht im Einzelfall, sondern bringt die Anbieter zusammen.

Wir haben 2023 versucht, die Übergabe direkt mit drei Pflegekassen zu verabreden. Zwei haben unterschrieben, gelebt wird sie mit einer. Wenn jemand außerhalb von Rheinland-Pfalz und Hessen eine Lösung hat, die **ohne** Stützpunkt auskommt, wäre ich dankbar.`,
        helpful: ['jansen', 'behrens', 'albers'],
      },
      {
        by: 'lang',
        after: '5d',
        text: `Zu Ihrer ersten Frage, Herr Roth: Wir haben im Main-Kinzig-Kreis den Umweg über § 71 SGB XII genommen. Altenhilfe ist dort als Leistung des örtlichen Sozialhilfeträgers geregelt, mit Beratung im Vorfeld von Pflege, und zwar ausdrücklich unabhängig von Einkommen und Vermögen, soweit im Einzelfall Beratung und Unterstützung erforderlich sind (Abs. 4).

Wer das Angebot als Altenhilfe begründet statt als „Projekt“, führt in der Kämmerei ein anderes Gespräch. Das „Ob“ ist dann nicht mehr rein freiwillig, über Umfang und Form entscheidet weiter der Kreis.`,
        helpful: ['roth', 'maas', 'jansen', 'brandt', 'thiele', 'klein', 'hartmann'],
      },
      {
        by: 'roth',
        after: '20h',
        replyTo: 6,
        text: `> Christian Lang ([#6](#6)): führt in der Kämmerei ein anderes Gespräch

Wie ist dieses Gespräch bei Ihnen ausgegangen? Unser Kämmerer kennt § 71 auch und sagt: „Dem Grunde nach ja, der Höhe nach null.“`,
      },
      {
        by: 'lang',
        after: '2d',
        replyTo: 7,
        text: `Ehrlich: halb. Beantragt hatte ich zwei Stellen, beschlossen wurde eine, befristet auf zwei Haushaltsjahre, mit Bericht im Ausschuss. Immerhin steht sie jetzt im Produkt Altenhilfe und nicht mehr unter den Projekten. Beim letzten Konsolidierungslauf war das der Unterschied.`,
        helpful: ['roth', 'jansen'],
      },
      {
        by: 'behrens',
        after: '4d',
        text: `Eine Bitte aus Vorpommern, weil es in unseren Gremien jedes Mal durcheinandergeht: Gemeindeschwester plus ist **nicht** AGnES und nicht VERAH. Dort geht es um ärztlich delegierte Leistungen nach SGB V, also Blutdruck, Wunde, Medikamente, angebunden an eine Praxis. Hier geht es um Vorbeugung und Teilhabe, ohne Behandlung. Wer das in der Vorlage nicht im ersten Satz klärt, verliert eine halbe Stunde Sitzung.`,
        helpful: ['jansen', 'soenmez', 'roth', 'maas', 'brandt'],
      },
      {
        by: 'jansen',
        after: '9d',
        text: `Noch zu Frage 3, und das ist die Enttäuschung: Wir wollten zwei Jahre lang belegen, dass Heimaufnahmen später erfolgen. Das hat **nicht** funktioniert. Die Zahl der Begleiteten ist zu klein, und eine Vergleichsgruppe hatten wir nicht.

Was wir stattdessen einmal im Jahr auf einer Seite berichten:

- erreichte Personen, davon neu (zuletzt 187, davon 64 neu)
- Anteil der über 80-Jährigen im Gebiet, die uns mindestens einmal gesprochen haben (etwa 14 %)
- Vermittlungen: wohin, und ist es zustande gekommen?
- drei kurze Fälle, mit Einverständnis und verfremdet

Die drei Fälle werden gelesen. Die Zahlen werden abgeheftet.`,
        helpful: ['roth', 'lang', 'maas', 'henkel', 'klein', 'linke'],
        edited: {
          before: `Noch zu Frage 3, und das ist die Enttäuschung: Wir wollten zwei Jahre lang belegen, dass Heimaufnahmen später erfolgen. Das hat **nicht** funktioniert. Die Zahl der Begleiteten ist zu klein, und eine Vergleichsgruppe hatten wir nicht.

Was wir stattdessen einmal im Jahr auf einer Seite berichten:

- erreichte Personen, davon neu (zuletzt 187, davon 64 neu)
- Anteil der über 80-Jährigen im Gebiet, die uns mindestens einmal gesprochen haben (etwa 41 %)
- Vermittlungen: wohin, und ist es zustande gekommen?
- drei kurze Fälle, mit Einverständnis und verfremdet

Die drei Fälle werden gelesen. Die Zahlen werden abgeheftet.`,
          reason: 'Zahlendreher: 14 statt 41 Prozent.',
        },
      },
      {
        by: 'henkel',
        after: '17d',
        text: `Aus der Moderation: Ich möchte aus den Beiträgen [#2](#2), [#4](#4), [#6](#6) und [#10](#10) einen Lösungsansatz machen. Was mir noch fehlt, sind die Kosten mit Jahr und ein Satz zur Übertragbarkeit auf Länder ohne Pflegestützpunkt. [@Ulrike Maas](/mitglieder/maas), würden Sie den übernehmen? Zwei Zeilen genügen, auch „bisher ungelöst“ ist ein Ergebnis.`,
        helpful: ['maas', 'jansen'],
      },
      {
        by: 'roth',
        after: '27d',
        replyTo: 2,
        text: `Zum Abschluss, wie es bei uns ausgegangen ist: Der Kreisausschuss hat diese Woche **eine** der anderthalb Stellen dauerhaft in den Stellenplan genommen, begründet mit § 71 SGB XII. Die halbe Stelle hängt daran, ob zwei Gemeinden je 15.000 € im Jahr beisteuern. Eine hat zugesagt, die andere wartet auf ihren Haushalt.

Die Tabelle von Frau Jansen lag fast unverändert in der Anlage. Unser Pflegestützpunkt hat eine Zeile ergänzt: Bei Demenzverdacht übernimmt er sofort, auch ohne Antrag.

Danke Ihnen allen. Ohne die Diskussion wäre ich mit 412 Hausbesuchen in die Sitzung gegangen und mit nichts herausgekommen.`,
        helpful: ['jansen', 'lang', 'maas', 'henkel', 'behrens'],
      },
    ],
  },
  {
    topic: 'pflege-und-leben-im-alter',
    kind: 'discussion',
    title: 'Genossenschaftliches Haus für Pflege und Wohnen: Was wir beim zweiten Mal anders machen würden',
    visibility: 'public',
    startedDaysAgo: 168,
    posts: [
      {
        by: 'henkel',
        text: `Mehrere von Ihnen haben beim letzten Netzwerktreffen nach unserem genossenschaftlichen Haus gefragt. Ich schreibe es einmal ordentlich auf, damit wir nicht zwanzig Telefonate führen. Die Zahlen sind gerundet und zum Teil aus dem Kopf.

### Was es ist
In einer unserer Ortsgemeinden haben Bürgerinnen und Bürger eine Genossenschaft gegründet und ein Haus gebaut: eine Pflege-Wohngemeinschaft mit zwölf Plätzen, dazu barrierefreie Wohnungen und ein Raum, den das ganze Dorf nutzt. Gepflegt wird durch einen ambulanten Dienst, den die Mieterinnen und Mieter gemeinsam beauftragen.

### Was gut war
- Die Menschen sind im Ort geblieben. Das war das Ziel, und es ist erreicht.
- Rund 150 Mitglieder haben Anteile gezeichnet, viele nur einen. Für die Bank war die Zahl der Köpfe fast wichtiger als das Geld.

### Was wir anders machen würden
1. **Den Pflegedienst vor dem Architekten suchen.** Wir hatten Pläne und keinen Dienst, der nachts eine Kraft stellt.
2. **Mit der Prüfbehörde sprechen, bevor der Grundriss steht.** Zwei Bäder mussten umgeplant werden.
3. **Vorstandsarbeit bezahlen.** Drei Ehrenamtliche haben vier Jahre lang zehn Stunden in der Woche gearbeitet. Einer davon macht seither gar nichts mehr.
4. **Warteliste nicht mit Nachfrage verwechseln.** 34 Namen standen auf der Liste, als es ernst wurde, zogen fünf ein. Voll war das Haus nach elf Monaten.`,
        helpful: ['maas', 'thiele', 'klein', 'albers', 'reuter', 'roth', 'obermaier', 'soenmez', 'lang', 'brandt', 'huber'],
      },
      {
        by: 'maas',
        after: '1d',
        text: `Danke für die offene Liste. Zwei Nachfragen: Wer trägt die Nachtpräsenz, wenn ein Platz länger leer steht? Und gilt das Haus bei Ihnen heimrechtlich als selbstverantwortete Wohngruppe oder als Einrichtung?`,
      },
      {
        by: 'henkel',
        after: '3d',
        replyTo: 2,
        text: `Zum Leerstand: Die Betreuungspauschale ist auf elf belegte Plätze gerechnet, nicht auf zwölf. Ein leerer Platz ist also eingepreist, zwei leere Plätze trägt eine Rücklage der Genossenschaft etwa ein halbes Jahr. Das hat im ersten Winter gerade so gereicht.

Zum Recht: Das entscheidet die Beratungs- und Prüfbehörde nach dem Landesrecht (bei uns LWTG) im Einzelfall, und zwar danach, wie selbstbestimmt die Bewohnerschaft wirklich ist: Wer wählt den Dienst aus, wer hat das Hausrecht? Holen Sie sich das **schriftlich**. Mündlich hieß es bei uns dreimal etwas anderes.`,
        helpful: ['maas', 'thiele', 'klein', 'lang', 'roth'],
      },
      {
        by: 'thiele',
        after: '6d',
        text: `Dann erzähle ich die Gegengeschichte. Wir haben es in einem Ort mit gut 1.300 Einwohnern versucht und sind gescheitert.

- Zur Gründungsversammlung kamen 60 Leute, gezeichnet haben 23.
- Die Bank verlangte 25 % Eigenkapital auf 2,6 Mio. €. Mit den Anteilen kamen wir auf knapp 9 %.
- Drei Monate vor dem Bauantrag sprang der Pflegedienst ab, weil ihm im Nachbarort die Leitung gekündigt hatte.

Das Grundstück hat die Gemeinde zurückgenommen. Geblieben sind 41.000 € Planungskosten, die der Förderverein und die Gemeinde geteilt haben. Sehr unschön.`,
        helpful: ['henkel', 'maas', 'albers', 'klein', 'obermaier', 'reuter', 'kessler'],
      },
      {
        by: 'klein',
        after: '1d',
        replyTo: 4,
        text: `Was war aus Ihrer Sicht der eigentliche Grund: das Geld oder der Dienst? Davon hängt für uns ab, ob wir es im Werra-Meißner-Kreis überhaupt versuchen.`,
      },
      {
        by: 'thiele',
        after: '2d',
        replyTo: 5,
        text: `Der Dienst. Geld hätte sich vielleicht gefunden, wenn ein Betreiber mit Namen auf dem Plakat gestanden hätte. Ohne ihn war es ein Bauprojekt, und ein Bauprojekt zeichnet man nicht mit der Rente der Eltern.

Heute würde ich erst einen Vorvertrag mit **zwei** Diensten verlangen und danach zur ersten Versammlung einladen.`,
        helpful: ['klein', 'henkel', 'maas', 'lang'],
      },
      {
        by: 'albers',
        after: '8d',
        text: `In der Uckermark überlegt ein Amt, sich mit Anteilen zu beteiligen. Die Kommunalaufsicht fragt nach dem Haftungsrisiko. Wie haben Sie das in der Satzung gelöst? Und was kostet die Genossenschaft selbst, also Gründung und Prüfung?`,
      },
      {
        by: 'henkel',
        after: '4d',
        replyTo: 7,
        text: `Die Satzung muss sagen, ob die Mitglieder im Insolvenzfall Nachschüsse leisten (§ 6 Nr. 3 GenG). Unsere schließt sie aus. Damit ist das Risiko der Gemeinde auf ihre Anteile begrenzt, und das hat der Aufsicht genügt.

Die laufenden Kosten unterschätzt jeder. Unsere Größenordnung:

| Posten | einmalig | jährlich |
|---|---:|---:|
| Gründungsprüfung, Beratung, Notar, Register | 7.500 € | – |
| Pflichtprüfung durch den Verband (§ 53 GenG), umgelegt | – | 2.900 € |
| Buchhaltung und Abschluss | – | 4.200 € |
| Aufwandsentschädigung Vorstand (erst seit Jahr fünf) | – | 7.200 € |
| Versicherungen (Organe, Gebäude) | – | 3.100 € |

Allein auf die zwölf Plätze umgelegt wären das gut 120 € je Monat, die in keiner Musterkalkulation standen.`,
        helpful: ['albers', 'thiele', 'klein', 'kessler', 'maas', 'reuter', 'huber'],
        edited: {
          before: `Die Satzung muss sagen, ob die Mitglieder im Insolvenzfall Nachschüsse leisten (§ 6 Nr. 3 GenG). Unsere schließt sie aus. Damit ist das Risiko der Gemeinde auf ihre Anteile begrenzt, und das hat der Aufsicht genügt.

Die laufenden Kosten unterschätzt jeder: Prüfung durch den Verband, Buchhaltung, Versicherungen. Zahlen reiche ich nach.`,
          reason: 'Zahlen nachgetragen.',
        },
      },
      {
        by: 'reuter',
        after: '11d',
        text: `Aus der Innenentwicklung noch ein Gedanke: Bei uns wird immer zuerst das leer stehende Gasthaus genannt, weil es mitten im Ort liegt. Wir haben eines prüfen lassen. Für eine Wohngemeinschaft mit zwölf Plätzen auf einer Ebene fehlten 180 m², der Aufzug hätte den Saal geteilt, und der Brandschutz kam auf 310.000 €.

Wohnungen im Gasthaus und die Wohngemeinschaft als Neubau dahinter hätte funktioniert. Es gehörte nur leider der falschen Erbengemeinschaft.`,
        helpful: ['henkel', 'thiele', 'hartmann', 'vogt'],
      },
      {
        by: 'obermaier',
        after: '2d',
        replyTo: 9,
        text: `Bei uns kommt das Grundstück von der Kirchenstiftung im Erbbaurecht. Der Zins ist niedrig, und über 99 Jahre streitet keine Erbengemeinschaft. Fragen Sie beim Pfarrer, bevor Sie beim Makler fragen.`,
        helpful: ['reuter', 'henkel', 'huber', 'thiele', 'vogt', 'klein'],
      },
      {
        by: 'henkel',
        after: '21d',
        text: `Ein Nachtrag, weil die Frage inzwischen von drei Seiten kam: **Wie lange hat es gedauert?** Von der ersten Versammlung bis zum Einzug fünf Jahre und zwei Monate. Davon gebaut wurde vierzehn Monate. Der Rest war Reden.`,
        helpful: ['albers', 'klein', 'maas', 'brandt'],
      },
      {
        by: 'soenmez',
        after: '32d',
        text: `Aus der Moderation: Die Beiträge [#1](#1), [#4](#4) und [#8](#8) sind die Grundlage für einen Lösungsansatz „Genossenschaftliche Pflege-Wohngemeinschaft“. Das Scheitern in [@Landkreis Merzig-Wadern](/regionen/merzig-wadern) soll als eigener Erfahrungsbericht hinein, nicht als Fußnote. [@Claudia Thiele](/mitglieder/thiele), sind Sie mit Namen und Zahlen einverstanden? Die Diskussion ist öffentlich lesbar.`,
        helpful: ['henkel', 'maas'],
      },
      {
        by: 'thiele',
        after: '6d',
        replyTo: 12,
        text: `Ja, mit Zahlen und mit meinem Namen. Den Ort bitte nicht nennen, dort wird noch darüber gestritten.`,
        helpful: ['soenmez', 'henkel'],
      },
    ],
  },
  {
    topic: 'pflege-und-leben-im-alter',
    kind: 'question',
    title: 'Modellvorhaben nach § 123 SGB XI: Wer bereitet einen Antrag vor?',
    startedDaysAgo: 12,
    posts: [
      {
        by: 'maas',
        text: `Der Spitzenverband der Pflegekassen fördert von 2025 bis 2028 Modellvorhaben „vor Ort und im Quartier“ (§ 123 SGB XI), wenn das Land oder die Kommune in gleicher Höhe mitzahlt. Für uns wäre das zum ersten Mal Geld, mit dem wir Strukturen aufbauen können statt Plätze.

Unsere Skizze: je eine Pflegelotsin in drei Planungsräumen im Osterzgebirge, angedockt an Hausarztpraxen und Bürgerbüros. Grob geschätzt 210.000 € im Jahr für alle drei.

Meine Fragen:

1. Welche Netzwerkregion bereitet einen Antrag vor oder hat einen gestellt?
2. Wird Personal, das wir ohnehin beschäftigen, als unser Anteil anerkannt?
3. Wer macht bei Ihnen die wissenschaftliche Auswertung, und was kostet sie?

Mir läuft die Zeit davon: Was erst in einem Jahr bewilligt wird, ist 2028 schon wieder zu Ende.`,
        helpful: ['lang', 'soenmez', 'jansen', 'roth', 'behrens'],
      },
      {
        by: 'soenmez',
        after: '1d',
        text: `Wir haben eine Skizze, aber keinen Antrag: Rückkehr aus dem Krankenhaus in zwei Tälern ohne ambulanten Dienst. Drei Jahre, rund 640.000 €, die Hälfte müsste vom Land oder vom Kreis kommen. Hängen geblieben ist es bei der Frage, ob neue Stellen erst **nach** dem Bescheid ausgeschrieben werden dürfen. Dann verliert man ein halbes Jahr.`,
        helpful: ['maas', 'lang'],
      },
      {
        by: 'roth',
        after: '6h',
        text: `Wir haben es zurückgestellt. Der Eigenanteil stand nicht im Haushalt, und einen Nachtrag nur dafür wollte niemand. Ich ärgere mich, weil wir die Skizze fertig hatten.`,
      },
      {
        by: 'lang',
        after: '2d',
        text: `Zu 2 kann ich nur unsere Auskunft weitergeben, keine gesicherte Antwort: Vorhandene Stellen zählen eher nicht, weil etwas **zusätzlich** entstehen soll. Anders soll es sein, wenn jemand nachweislich freigestellt und die Lücke nachbesetzt wird. Das müsste in der jeweiligen Förderrichtlinie des Landes stehen.

Zu 3: Begleitung und Auswertung sind Pflicht. Das Angebot, das uns vorliegt, beläuft sich auf 58.000 € für drei Jahre. Mehrere Regionen mit **einer** Auswertung wären für alle billiger, und die Ergebnisse ließen sich vergleichen.`,
        helpful: ['maas', 'soenmez', 'jansen', 'roth'],
        edited: {
          before: `Zu 2: Vorhandene Stellen zählen nicht, weil etwas **zusätzlich** entstehen soll.

Zu 3: Begleitung und Auswertung sind Pflicht. Das Angebot, das uns vorliegt, beläuft sich auf 58.000 € für drei Jahre. Mehrere Regionen mit **einer** Auswertung wären für alle billiger, und die Ergebnisse ließen sich vergleichen.`,
          reason: 'Zu bestimmt formuliert. Es war eine mündliche Auskunft.',
        },
      },
      {
        by: 'maas',
        after: '1d',
        replyTo: 4,
        text: `> Christian Lang ([#4](#4)): Mehrere Regionen mit **einer** Auswertung wären für alle billiger

Das ist der beste Gedanke bisher. Wer wäre dabei? Ich frage die Hochschule, mit der wir bei der Pflegeplanung arbeiten, ob sie drei oder vier Regionen zusammen auswerten würde. Land und Kassen müssten zustimmen, weil es über Landesgrenzen ginge.`,
        helpful: ['lang', 'soenmez'],
      },
      {
        by: 'jansen',
        after: '3d',
        replyTo: 5,
        text: `Interesse ja, zusagen kann ich nichts. Über einen Antrag müsste bei uns der Landkreis entscheiden und nicht die Verbandsgemeinde. Ich frage nach.`,
      },
      {
        by: 'maas',
        after: '3d',
        text: `Zwischenstand: Die Hochschule würde es machen, ab drei Regionen für etwa 25.000 € je Region. Zur zweiten Frage habe ich jetzt zwei Auskünfte, die sich widersprechen, eine vom Land und eine von der Kasse. Ich lasse die Fachfrage deshalb **offen** und frage schriftlich nach. Wer schon einen Bescheid in der Hand hat, möge sich bitte melden.`,
        helpful: ['lang', 'soenmez', 'jansen'],
      },
    ],
  },
  {
    topic: 'pflege-und-leben-im-alter',
    kind: 'discussion',
    title: 'Freie Kurzzeitpflegeplätze: Unsere gemeinsame Belegungsliste ist eingestellt',
    startedDaysAgo: 131,
    posts: [
      {
        by: 'klein',
        text: `Ein Misserfolg zum Mitnehmen. Wir hatten mit elf Einrichtungen eine Onlineliste freier Kurzzeitpflegeplätze vereinbart, täglich bis 10 Uhr zu pflegen. Kosten: 6.800 € für die Einrichtung, 90 € im Monat.

Nach fünf Monaten pflegten noch drei Häuser. Gestern haben wir sie abgeschaltet. Woran es lag:

- Fast alle Plätze sind „eingestreut“. Ob einer frei ist, weiß die Pflegedienstleitung um 10 Uhr oft selbst nicht.
- Ein eingetragener Platz bedeutete acht Anrufe. Wer trägt da noch ein?
- Der Sozialdienst der Klinik hat die Liste angesehen und **trotzdem** überall angerufen.

Die Technik war nicht das Problem.`,
        helpful: ['maas', 'soenmez', 'roth', 'lang', 'jansen', 'ullrich'],
      },
      {
        by: 'maas',
        after: '1d',
        text: `Das deckt sich mit unserer Erfahrung. Solange es kaum Häuser gibt, die Kurzzeitpflege (§ 42 SGB XI) ganzjährig als feste Plätze vorhalten, verwaltet jede Liste nur den Zufall. Der gemeinsame Jahresbetrag nach § 42a hat den Angehörigen die Abrechnung erleichtert, mehr Plätze sind dadurch nicht entstanden.`,
        helpful: ['klein', 'lang'],
      },
      {
        by: 'ullrich',
        after: '2d',
        text: `Hatten Sie geprüft, ob die Belegung aus der Software der Häuser übernommen werden kann? Wir sind im Vogelsbergkreis daran gescheitert, dass neun Häuser sechs Systeme haben und keines eine Schnittstelle, die ohne Zusatzvertrag läuft.`,
      },
      {
        by: 'soenmez',
        after: '3d',
        text: `> Petra Klein ([#1](#1)): Ein eingetragener Platz bedeutete acht Anrufe.

Genau deshalb machen wir es umgekehrt und ganz ohne Liste: Mittwochs und freitags um 14 Uhr ruft **eine** Person aus dem Pflegestützpunkt alle Häuser an, immer dieselbe, immer dieselbe Frage: „Was wird bei Ihnen in den nächsten sieben Tagen frei?“ Das Ergebnis geht um 15:30 Uhr als Mail an die Sozialdienste von drei Kliniken. Öffentlich ist es nicht.`,
        helpful: ['klein', 'maas', 'roth', 'jansen', 'lang', 'brandt', 'behrens'],
      },
      {
        by: 'klein',
        after: '5h',
        replyTo: 4,
        text: `So einfach, dass es wehtut. Wie viel Arbeitszeit ist das, und was passiert im Urlaub?`,
      },
      {
        by: 'soenmez',
        after: '2d',
        replyTo: 5,
        text: `19 Häuser, im Schnitt drei Minuten, plus Mail: knapp anderthalb Stunden je Runde, also drei in der Woche. Vertretung macht die Kollegin aus der Wohnberatung. Wenn beide fehlen, fällt die Runde aus, und wir schreiben das auch so in die Mail. Vermittelt wurden darüber im letzten Quartal 46 Plätze. Wie viele es ohne uns gewesen wären, weiß niemand.`,
        helpful: ['klein', 'maas'],
      },
      {
        by: 'klein',
        after: '45d',
        text: `Rückmeldung nach sechs Wochen Telefonrunde: neun von elf Häusern machen mit, 17 Vermittlungen, null Euro Sachkosten. Die Klinik hat gefragt, ob wir montags anrufen können statt freitags. Können wir.`,
        helpful: ['soenmez', 'maas', 'roth', 'jansen', 'lang', 'henkel'],
      },
    ],
  },
];

import type { SeedSolution } from '../seed-solution.types.js';

const THREAD = 'Genossenschaftliches Haus für Pflege und Wohnen: Was wir beim zweiten Mal anders machen würden';

/** Proven, with a second report that tells of a failure. */
export const genossenschaftshaus: SeedSolution = {
  by: 'soenmez',
  visibility: 'public',
  openedDaysAgo: 62,
  content: {
    title: 'Genossenschaftliche Pflege-Wohngemeinschaft im Dorf',
    summary:
      'Bürger*innen gründen eine Genossenschaft und bauen ein Haus mit zwölf Plätzen in einer Pflege-Wohngemeinschaft, barrierefreien Wohnungen und einem Raum für das Dorf. Trägt, wenn der Pflegedienst vor dem Architekten feststeht.',
    topics: ['pflege-und-leben-im-alter', 'siedlungsentwicklung-und-leerstand', 'soziale-treffpunkte-und-ehrenamt'],
    regions: ['daun', 'merzig-wadern'],
    sections: {
      startingSituation:
        'Wer im Dorf pflegebedürftig wird und nicht allein bleiben kann, muss wegziehen. Für ein Pflegeheim ist der Ort zu klein.',
      aim: 'Pflegebedürftige bleiben im Ort, und das Haus gehört denen, die es nutzen.',
      targetGroups: 'Pflegebedürftige und ihre Angehörigen; Ältere, die barrierefrei wohnen wollen',
      steps: `1. Vorvertrag mit **zwei** Pflegediensten, bevor zur ersten Versammlung eingeladen wird.
2. Gespräch mit der Beratungs- und Prüfbehörde, bevor der Grundriss steht; Ergebnis schriftlich.
3. Genossenschaft gründen; die Satzung schließt Nachschüsse aus (§ 6 Nr. 3 GenG).
4. Anteile zeichnen lassen, Bank ab etwa 25 % Eigenkapital.
5. Bauen; Betreuungspauschale auf elf statt zwölf belegte Plätze rechnen.
6. Vorstandsarbeit entschädigen.`,
      responsibleBody: 'Eingetragene Genossenschaft',
      partners:
        'Ortsgemeinde, ambulanter Pflegedienst, Prüfungsverband, Bank, Kirchenstiftung als Grundstückseigentümerin',
      decisions: 'Beteiligung der Gemeinde mit Anteilen; Zustimmung der Kommunalaufsicht.',
      period: 'Fünf Jahre und zwei Monate von der ersten Versammlung bis zum Einzug, davon vierzehn Monate Bauzeit.',
      staffEffort: 'Drei Ehrenamtliche im Vorstand, vier Jahre lang je zehn Stunden in der Woche.',
      costNotes: `| Posten | einmalig | jährlich |
| --- | ---: | ---: |
| Gründungsprüfung, Beratung, Notar, Register | 7.500 € | – |
| Pflichtprüfung durch den Verband, umgelegt | – | 2.900 € |
| Buchhaltung und Abschluss | – | 4.200 € |
| Aufwandsentschädigung Vorstand | – | 7.200 € |
| Versicherungen | – | 3.100 € |

Ohne Bau. Auf die zwölf Plätze umgelegt gut 120 € je Monat.`,
      funding: 'Wohnraumförderung des Landes, Dorferneuerung, Anteile von rund 150 Mitgliedern.',
      legalFrame:
        'Ob das Haus eine selbstverantwortete Wohngruppe oder eine Einrichtung ist, entscheidet die Behörde im Einzelfall danach, wie selbstbestimmt die Bewohnerschaft ist.',
      effect: 'Zwölf Plätze, nach elf Monaten belegt. Die Menschen sind im Ort geblieben.',
      successFactors: 'Rund 150 Mitglieder. Für die Bank war die Zahl der Köpfe fast wichtiger als das Geld.',
      pitfalls: `- Warteliste ist nicht Nachfrage: 34 Namen, fünf zogen ein.
- Ohne Dienst mit Namen bleibt es ein Bauprojekt, und ein Bauprojekt zeichnet man nicht mit der Rente der Eltern.
- Ein leer stehendes Gasthaus ist selten geeignet: eine Ebene, Aufzug, Brandschutz.`,
      lessons: 'Den Pflegedienst vor dem Architekten suchen. Vorstandsarbeit bezahlen.',
      transferNotes: 'Erst wenn zwei Dienste einen Vorvertrag unterschreiben, lohnt die erste Versammlung.',
    },
    cost: { oneOff: 7500, yearly: 17400, year: 2024 },
    funded: true,
    transferability: 'hardly',
    licence: 'cc-by-4',
  },
  edits: [
    {
      by: 'henkel',
      daysAgo: 58,
      summary: 'Laufende Kosten der Genossenschaft',
      before: { sections: { costNotes: 'Zahlen folgen.' }, cost: undefined },
    },
    {
      by: 'thiele',
      daysAgo: 53,
      summary: 'Gegengeschichte eingearbeitet',
      before: {
        sections: {
          steps:
            '1. Gespräch mit der Beratungs- und Prüfbehörde.\n2. Genossenschaft gründen.\n3. Anteile zeichnen lassen.\n4. Bauen.',
          transferNotes: '',
        },
        regions: ['daun'],
      },
    },
  ],
  sources: [
    { thread: THREAD, number: 1 },
    { thread: THREAD, number: 4 },
    {
      thread: THREAD,
      number: 6,
      passage: 'Ohne ihn war es ein Bauprojekt, und ein Bauprojekt zeichnet man nicht mit der Rente der Eltern.',
    },
    { thread: THREAD, number: 8 },
  ],
  steps: [
    { to: 'development', by: 'soenmez', daysAgo: 61, reason: 'Drei Beiträge als Grundlage.' },
    { to: 'pilot', by: 'henkel', daysAgo: 56, reason: 'Das Haus steht und ist bewohnt.' },
    {
      to: 'proven',
      by: 'soenmez',
      daysAgo: 45,
      reason:
        'Zwei vollständige Berichte. Keine Empfehlung: Einer davon erzählt von einem Scheitern, und beide zeigen, woran es hängt.',
    },
  ],
  pilots: [
    {
      by: 'henkel',
      daysAgo: 56,
      fromDaysAgo: 2400,
      responsibleBody: 'Genossenschaft einer Ortsgemeinde',
      note: 'Im Gebiet der Verbandsgemeinde Daun.',
    },
  ],
  reports: [
    {
      by: 'henkel',
      daysAgo: 54,
      context: 'Ortsgemeinde mit knapp 1.400 Einwohner*innen.',
      done: 'Genossenschaft gegründet, Haus mit zwölf Plätzen und Wohnungen gebaut, ambulanten Dienst beauftragt.',
      cost: { oneOff: 7500, yearly: 17400, year: 2024 },
      effort:
        'Drei Ehrenamtliche, vier Jahre lang zehn Stunden in der Woche. Einer davon macht seither gar nichts mehr.',
      effect: 'Zwölf Menschen wohnen im Ort statt in der Kreisstadt. Nach elf Monaten war das Haus belegt.',
      pitfalls: 'Zwei Bäder mussten umgeplant werden, weil die Prüfbehörde zu spät gefragt wurde.',
      differently: 'Pflegedienst vor dem Architekten; Vorstand bezahlen.',
    },
    {
      by: 'thiele',
      daysAgo: 49,
      context: 'Ort mit gut 1.300 Einwohner*innen, Grundstück der Gemeinde.',
      done: 'Gründungsversammlung mit 60 Leuten, 23 Zeichnungen, Planung bis kurz vor den Bauantrag. Dann sprang der Pflegedienst ab.',
      cost: { oneOff: 41000, year: 2022 },
      effort: 'Zwei Jahre Ehrenamt, dazu eine Planerin.',
      effect: 'Keine. Das Grundstück ging an die Gemeinde zurück, geblieben sind 41.000 € Planungskosten.',
      pitfalls:
        'Die Bank verlangte 25 % Eigenkapital auf 2,6 Mio. €; mit den Anteilen kamen wir auf knapp 9 %. Der eigentliche Grund war der Dienst.',
      differently: 'Erst zwei Vorverträge, dann die Versammlung.',
      contact: { person: 'thiele', visibility: 'public', untilInDays: 250 },
    },
  ],
  adoptions: [
    {
      by: 'albers',
      kind: 'planned',
      daysAgo: 42,
      sinceDaysAgo: 90,
      reason: 'Ein Amt prüft eine Beteiligung mit Anteilen.',
    },
    {
      by: 'thiele',
      kind: 'declined',
      daysAgo: 48,
      sinceDaysAgo: 900,
      reason: 'Nach dem Scheitern vorerst nicht noch einmal.',
    },
    {
      by: 'klein',
      kind: 'declined',
      daysAgo: 35,
      sinceDaysAgo: 41,
      reason: 'Kein Pflegedienst, der nachts eine Kraft stellen kann. Wir fragen in zwei Jahren wieder.',
    },
  ],
  comments: [
    {
      by: 'reuter',
      daysAgo: 38,
      section: 'pitfalls',
      text: 'Bei uns waren es 310.000 € allein für den Brandschutz im Gasthaus. Die Zahl schreckt auf gute Weise ab.',
      quote: 'Ein leer stehendes Gasthaus ist selten geeignet',
    },
  ],
  followers: ['maas', 'klein', 'albers', 'thiele', 'reuter', 'obermaier'],
};

import type { SeedSolution } from '../seed-solution.types.js';

const THREAD = 'Tagesalarmsicherheit: Was hat bei Ihnen messbar geholfen?';

/** In pilot: one region measures, another begins. */
export const tagesalarm: SeedSolution = {
  by: 'soenmez',
  visibility: 'network',
  openedDaysAgo: 46,
  content: {
    title: 'Feuerwehrdienst am Arbeitsort: Tagesalarm nach Funktion',
    summary:
      'Wer tagsüber in einer anderen Gemeinde arbeitet, wird dort Zweitmitglied und alarmiert. Zwei Wehren rücken werktags gleichzeitig aus. Das bringt messbar mehr Kräfte, ohne eine Ortswehr zu schließen.',
    topics: ['brandschutz-und-gefahrenabwehr', 'fachkraefte'],
    regions: ['main-kinzig', 'oderland'],
    sections: {
      startingSituation:
        'Werktags zwischen 6 und 17 Uhr erreichen viele Ortswehren keine Staffel, weil die Einsatzkräfte auswärts arbeiten. Zugleich arbeiten Feuerwehrangehörige anderer Gemeinden im Ort und werden nicht alarmiert.',
      aim: 'Nach zehn Minuten verlässlich eine Staffel, auch am Dienstagvormittag.',
      targetGroups: 'Feuerwehrangehörige, Arbeitgeber, Träger des Brandschutzes',
      steps: `1. Im Übungsdienst abfragen, wer werktags wo arbeitet, freiwillig und mit Zweck.
2. Zweitmitgliedschaft anbieten, zweite Garnitur Schutzkleidung beschaffen, einweisen.
3. Werktags immer zwei Wehren alarmieren, bei schwachen Orten drei.
4. Erstattung an Arbeitgeber auf einer Seite beantragen, in 14 Tagen zahlen.
5. Beschluss: keine Vorstufe zur Schließung.
6. Gleich festlegen, wie in zwölf Monaten gemessen wird.`,
      decisions: 'Amtsausschuss oder Gemeindevertretung, mit dem Satz zur Schließung.',
      costNotes:
        'Rund 1.300 € je Zweitmitglied für Schutzkleidung. Erstattung an Arbeitgeber: 34 Anträge, 5.900 € im Jahr.',
      legalFrame: 'In Hessen § 10 Abs. 3 HBKG; in anderen Ländern nachlesen.',
      effect:
        'Im Main-Kinzig-Kreis stieg die Stärke nach zehn Minuten in einem Verbund von im Mittel 4,8 auf 7,1 Kräfte.',
      pitfalls: `- Werbung und Prämien je Einsatz ändern tagsüber nichts.
- Zusammenlegung auf dem Papier: neun Austritte im ersten Jahr.
- Wer im Bauhof Feuerwehr ist, fehlt beim Winterdienst.`,
    },
    cost: { oneOff: 40300, yearly: 5900, year: 2025 },
    funded: false,
    transferability: 'adapted',
    licence: 'cc-by-4',
  },
  edits: [
    {
      by: 'kessler',
      daysAgo: 39,
      summary: 'Freistellung und Erstattung aus Sicht der Betriebe',
      before: {
        sections: { costNotes: 'Rund 1.300 € je Zweitmitglied für Schutzkleidung.' },
        cost: { oneOff: 40300, year: 2025 },
      },
    },
  ],
  sources: [
    { thread: THREAD, number: 2 },
    { thread: THREAD, number: 7, passage: 'Niemand weiß, wann der Mann wiederkommt.' },
    {
      thread: THREAD,
      number: 10,
      passage:
        'Tagsüber kamen danach weniger Leute als vorher in jeder einzelnen Wehr, weil niemand mehr zu Fuß hinkam.',
    },
    { thread: THREAD, number: 12 },
  ],
  steps: [
    { to: 'development', by: 'soenmez', daysAgo: 45, reason: 'Zahlen aus einem Verbund liegen vor.' },
    { to: 'pilot', by: 'lorenz', daysAgo: 40, reason: 'Läuft in einem Verbund von fünf Gemeinden.' },
  ],
  pilots: [
    { by: 'lorenz', daysAgo: 40, fromDaysAgo: 800, responsibleBody: 'Fünf Gemeinden im Main-Kinzig-Kreis' },
    {
      by: 'krueger',
      daysAgo: 3,
      fromDaysAgo: -38,
      untilDaysAgo: -403,
      responsibleBody: 'Amtsverwaltung in der Oderlandregion',
      note: 'Ab dem nächsten Quartal, elf Ortswehren.',
    },
  ],
  reports: [
    {
      by: 'lorenz',
      daysAgo: 34,
      context:
        'Verbund von fünf Gemeinden: 143 Personen pendeln hinaus, 88 Feuerwehrangehörige anderer Gemeinden arbeiten hier.',
      done: '31 Zweitmitgliedschaften, Alarm nach Funktion.',
      effect: 'Von 4,8 auf 7,1 Kräfte nach zehn Minuten.',
      pitfalls: 'Die Ausgangswerte mussten nachträglich aus Papier zusammengesucht werden.',
      differently: 'Vorher festlegen, wie gemessen wird.',
    },
  ],
  adoptions: [
    {
      by: 'krueger',
      kind: 'adapted',
      daysAgo: 3,
      sinceDaysAgo: 3,
      reason: 'Sieben Zweitmitgliedschaften, drei Wehren bei den vier schwachen Orten.',
    },
  ],
  followers: ['krueger', 'henkel', 'thiele', 'albers', 'obermaier', 'kessler'],
};

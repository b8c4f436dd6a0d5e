import type { SeedSolution } from '../seed-solution.types.js';

const THREAD = 'Onlinedienste gemeinsam betreiben – und der Bürgerkoffer für alle, die nicht online sind';

/** In pilot, with a report that is nearly complete. */
export const buergerkoffer: SeedSolution = {
  by: 'henkel',
  visibility: 'public',
  openedDaysAgo: 32,
  content: {
    title: 'Bürgerkoffer: Das Bürgerbüro kommt nach Hause',
    summary:
      'Eine Fachkraft des Bürgerbüros nimmt Ausweise und Anträge bei Menschen auf, die nicht kommen können. Rund 55 € je Vorgang, kein Sparmodell. Ohne feste Zuständigkeit bleibt der Koffer im Schrank.',
    topics: ['digitale-daseinsvorsorge', 'pflege-und-leben-im-alter'],
    regions: ['daun', 'oderland'],
    sections: {
      startingSituation:
        'Bettlägerige und Menschen in Pflegeheimen brauchen gültige Ausweise, können aber nicht ins Rathaus.',
      aim: 'Jede Person bekommt die wichtigsten Leistungen des Bürgerbüros dort, wo sie lebt.',
      targetGroups: 'Pflegebedürftige, Menschen in Pflegeheimen, Hochbetagte ohne Auto',
      steps: `1. Zuständigkeit mit Vertretung festlegen, bevor das Gerät gekauft wird.
2. Gerät mit digitaler Lichtbildaufnahme beschaffen.
3. Termine über die Gemeindeschwester oder den Pflegestützpunkt.
4. Handcreme einpacken: Der Fingerabdruck klappt bei trockener Haut oft erst im dritten Anlauf.`,
      staffEffort: 'Im Mittel 70 Minuten je Besuch mit Fahrt.',
      costNotes: 'Gerät rund 14.300 €; 164 Vorgänge zu etwa 55 € sind 9.020 € im Jahr.',
      effect: '164 Vorgänge bei 121 Hausbesuchen und 22 Terminen in Pflegeheimen im zweiten Jahr (Daun).',
      pitfalls:
        'In 9 von 38 Orten kein ausreichendes Netz. Ein Amt nutzte den Koffer im zweiten Jahr fünfmal, weil die einzige eingewiesene Kollegin gewechselt hatte.',
    },
    cost: { oneOff: 14300, yearly: 9020, year: 2025 },
    transferability: 'as-is',
    licence: 'cc-by-4',
  },
  sources: [
    { thread: THREAD, number: 5 },
    {
      thread: THREAD,
      number: 6,
      passage:
        'Die Kollegin, die es konnte, hat gewechselt, das Zertifikat ist abgelaufen, und niemand fühlte sich zuständig.',
    },
  ],
  steps: [
    { to: 'development', by: 'henkel', daysAgo: 31, reason: 'Zwei Erfahrungen, eine gute und eine lehrreiche.' },
    { to: 'pilot', by: 'jansen', daysAgo: 26, reason: 'Seit zwei Jahren in der Verbandsgemeinde Daun.' },
  ],
  pilots: [{ by: 'jansen', daysAgo: 26, fromDaysAgo: 740, responsibleBody: 'Verbandsgemeinde Daun, Bürgerbüro' }],
  reports: [
    {
      by: 'krueger',
      daysAgo: 23,
      done: 'Koffer gekauft, im ersten Jahr 26-mal genutzt, im zweiten fünfmal, seither nicht.',
      cost: { oneOff: 14300, year: 2023 },
      effect: '31 Vorgänge in zwei Jahren.',
      pitfalls: 'Nur eine Person war eingewiesen.',
      differently: 'Mit dem Nachbaramt teilen.',
    },
  ],
  adoptions: [
    {
      by: 'petersen',
      kind: 'planned',
      daysAgo: 9,
      sinceDaysAgo: 9,
      reason:
        'Zwei Geräte beim gemeinsamen Team, vier Kräfte mit je acht Stunden im Monat. Start, sobald die Personalräte zugestimmt haben.',
    },
  ],
  comments: [
    {
      by: 'lang',
      daysAgo: 20,
      section: 'targetGroups',
      text: 'Bitte auch Menschen ohne Wohnung aufnehmen, die im Kreis auf zwei Dörfer verteilt sind.',
    },
  ],
  followers: ['petersen', 'lang', 'krueger', 'roth'],
  contact: { person: 'jansen', phone: '030 23125 260', visibility: 'guests', untilInDays: 500 },
};

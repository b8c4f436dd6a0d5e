import type { SeedSolution } from '../seed-solution.types.js';

const THREAD = 'Unsere Dorf-App wird abgeschaltet. Ein Nachruf mit Zahlen';

/** Failed, documented with names and numbers. */
export const dorfApp: SeedSolution = {
  by: 'henkel',
  visibility: 'guests',
  openedDaysAgo: 68,
  content: {
    title: 'Dorf-App für zwölf Dörfer',
    summary:
      'Eine App mit Neuigkeiten, Mitfahrangeboten und Marktplatz sollte das Leben in zwölf Dörfern erleichtern. Nach dreieinhalb Jahren und 118.000 € wurde sie abgeschaltet: Es fehlte nicht die Technik, sondern wer Inhalte macht.',
    topics: ['digitale-daseinsvorsorge', 'soziale-treffpunkte-und-ehrenamt'],
    regions: ['spessart'],
    sections: {
      startingSituation:
        'Aushangkästen, Gemeindeblatt und Gerüchte: Wer nicht im Ort arbeitet, erfährt zu spät, was los ist.',
      aim: 'Ein Ort für alle Nachrichten, Termine und Mitfahrgelegenheiten der Dörfer.',
      steps:
        '1. Anbieter ausgewählt, App eingeführt.\n2. Vereine geschult.\n3. Nach dreieinhalb Jahren Zahlen angesehen und Vertrag nicht verlängert.\n4. Export der Inhalte verlangt, Vereine holten sie ab.',
      responsibleBody: 'LEADER-Regionalverein',
      period: 'Dreieinhalb Jahre bis zum Ende des Vertrags.',
      costNotes:
        'Zusammen rund 118.000 €, laufend 19.800 € im Jahr ohne Personal. Die Nachfolgelösung auf der Gemeindeseite kostet etwa 1.900 € im Jahr.',
      funding: 'LEADER, danach Umlage der Gemeinden.',
      effect:
        '2.180 Installationen, 190 Menschen im Monat. Drei Personen schrieben 261 von 342 Beiträgen. Von 41 Mitfahrangeboten kamen vier zustande.',
      pitfalls: `- Nicht barrierefrei; die Nachbesserung hätte 24.000 € gekostet.
- Kein Export im Vertrag.
- Das Hindernis war oft das vergessene Kennwort für den App-Laden.`,
      lessons:
        'Wo es schon jemanden gibt, der Inhalte macht, kann eine App helfen. Umgekehrt nicht. Redaktion schlägt Funktion, Amtliches zieht.',
      transferNotes:
        'In Dörfern mit benannter Redaktion und Vertretung leben solche Angebote. Ohne sie gewinnt der Aushangkasten.',
    },
    cost: { oneOff: 48700, yearly: 19800, year: 2025 },
    funded: true,
    transferability: 'hardly',
    licence: 'cc-by-4',
  },
  edits: [
    {
      by: 'vogt',
      daysAgo: 61,
      summary: 'Namen und Zahlen nach Beschluss des Vorstands',
      before: { sections: { effect: 'Zu wenige machten mit.', costNotes: '' }, cost: undefined },
    },
    {
      by: 'vogt',
      daysAgo: 55,
      summary: 'Kosten der Nachfolge berichtigt',
      before: { sections: { costNotes: 'Zusammen rund 118.000 €. Die Nachfolgelösung kostet etwa 1.200 € im Jahr.' } },
    },
  ],
  sources: [
    { thread: THREAD, number: 1 },
    { thread: THREAD, number: 5, passage: 'Wer Apps einführt, sollte die Stunden dafür einplanen.' },
    { thread: THREAD, number: 10 },
    {
      thread: THREAD,
      number: 12,
      passage:
        'Der Vorstand hat gebeten, das als gescheiterten Ansatz in der Sammlung der Lösungsansätze zu dokumentieren, mit Namen und Zahlen.',
    },
  ],
  steps: [
    { to: 'development', by: 'henkel', daysAgo: 67, reason: 'Auf Wunsch des Vorstands.' },
    { to: 'pilot', by: 'vogt', daysAgo: 62, reason: 'Lief dreieinhalb Jahre in zwölf Dörfern.' },
    { to: 'failed', by: 'henkel', daysAgo: 54, reason: 'Abgeschaltet. Der Bericht nennt, woran es lag.' },
  ],
  pilots: [
    {
      by: 'vogt',
      daysAgo: 62,
      fromDaysAgo: 1400,
      untilDaysAgo: 110,
      responsibleBody: 'SPESSARTregional',
      note: 'Zwölf Dörfer, 7.400 Einwohner*innen.',
    },
  ],
  reports: [
    {
      by: 'vogt',
      daysAgo: 58,
      context: 'Zwölf Dörfer mit zusammen 7.400 Einwohner*innen.',
      done: 'App beschafft, Vereine geschult, nach dreieinhalb Jahren abgeschaltet.',
      cost: { oneOff: 48700, yearly: 19800, year: 2025 },
      effort: 'Eine Viertelstelle im Regionalmanagement, viele Abende der Vereine.',
      effect: '190 Menschen öffneten sie mindestens einmal im Monat.',
      pitfalls: 'Inhalte kamen von drei Personen.',
      differently: 'Erst die Redaktion suchen. Export in den Vertrag. Sprechstunden fürs Telefon anbieten.',
      contact: { person: 'vogt', visibility: 'guests', untilInDays: 60 },
    },
    {
      by: 'henkel',
      daysAgo: 50,
      done: 'Wir nutzen die Plattform eines Landesprojekts: 38 Ortsgemeinden könnten, 21 tun es, neun regelmäßig. Marktplatz und Mitfahrbank haben wir ausgeblendet, niemand hat es bemerkt.',
      effect: 'Seit Baustellen und Müllabfuhr automatisch einlaufen, haben sich die Aufrufe ungefähr verdoppelt.',
    },
  ],
  adoptions: [
    {
      by: 'linke',
      kind: 'declined',
      daysAgo: 49,
      sinceDaysAgo: 49,
      reason: 'Von acht Dörfern leben zwei. Wir verlängern dort und führen es nirgends neu ein.',
    },
  ],
  comments: [
    {
      by: 'petersen',
      daysAgo: 52,
      section: 'lessons',
      text: 'Vielleicht auch: Meldungen zuerst auf die eigene Internetseite, überall sonst nur verlinken.',
    },
  ],
  followers: ['linke', 'petersen', 'huber', 'jansen'],
};

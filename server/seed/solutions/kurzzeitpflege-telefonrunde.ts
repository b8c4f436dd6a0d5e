import type { SeedSolution } from '../seed-solution.types.js';

const THREAD = 'Freie Kurzzeitpflegeplätze: Unsere gemeinsame Belegungsliste ist eingestellt';

/** Recommended: the simple way that came out of a failure. */
export const kurzzeitpflegeTelefonrunde: SeedSolution = {
  by: 'soenmez',
  visibility: 'public',
  openedDaysAgo: 66,
  content: {
    title: 'Freie Kurzzeitpflegeplätze: Telefonrunde statt Onlineliste',
    summary:
      'Eine Person ruft zweimal in der Woche alle Häuser an und schickt das Ergebnis an die Sozialdienste der Kliniken. Das ersetzt Onlinelisten, die niemand pflegt, kostet keine Sachmittel und wird genutzt.',
    topics: ['pflege-und-leben-im-alter'],
    regions: ['main-kinzig', 'werra-meissner'],
    sections: {
      startingSituation:
        'Fast alle Kurzzeitpflegeplätze sind eingestreut. Ob einer frei ist, weiß die Pflegedienstleitung oft erst am selben Tag. Angehörige und Kliniksozialdienste telefonieren jedes Mal alle Häuser ab.',
      aim: 'Freie Plätze der nächsten sieben Tage erreichen die, die sie vermitteln, ohne Mehrarbeit für die Häuser.',
      targetGroups: 'Sozialdienste der Kliniken, Pflegestützpunkte; mittelbar pflegende Angehörige',
      steps: `1. Mit den Häusern zwei feste Anrufzeiten in der Woche verabreden.
2. **Eine** Person ruft an, immer dieselbe, immer mit derselben Frage: „Was wird bei Ihnen in den nächsten sieben Tagen frei?“
3. Ergebnis noch am selben Nachmittag per E-Mail an die Sozialdienste; nicht veröffentlichen.
4. Vertretung regeln. Fällt die Runde aus, steht das so in der E-Mail.`,
      responsibleBody: 'Landkreis, Pflegestützpunkt',
      partners: 'Pflegeeinrichtungen, Sozialdienste der Kliniken, Wohnberatung als Vertretung',
      period: 'Nach zwei Wochen Vorbereitung dauerhaft.',
      staffEffort: 'Drei Stunden in der Woche bei 19 Häusern.',
      costNotes:
        'Keine Sachkosten. Zum Vergleich: Die Onlineliste kostete 6.800 € für die Einrichtung und 90 € im Monat.',
      effect:
        '46 vermittelte Plätze in einem Quartal (Main-Kinzig-Kreis), 17 in den ersten sechs Wochen (Werra-Meißner-Kreis). Wie viele es ohne die Runde gewesen wären, weiß niemand.',
      successFactors: 'Dieselbe Stimme, dieselbe Frage, feste Zeiten nach Wunsch der Klinik.',
      pitfalls: `- Die Onlineliste: Nach fünf Monaten pflegten noch drei von elf Häusern.
- Ein öffentlich eingetragener Platz bedeutet acht Anrufe.
- Belegung aus der Software der Häuser zu übernehmen scheitert an Schnittstellen: neun Häuser, sechs Systeme.`,
      lessons: 'Die Technik war nie das Problem.',
      transferNotes: 'Bis etwa 25 Häuser von einer Person zu schaffen. Mehr Plätze entstehen dadurch nicht.',
    },
    cost: { oneOff: 0, yearly: 0, year: 2026 },
    funded: false,
    transferability: 'as-is',
    licence: 'cc0',
  },
  edits: [
    {
      by: 'klein',
      daysAgo: 57,
      summary: 'Die gescheiterte Liste als Stolperstein',
      before: { sections: { pitfalls: '', lessons: '' } },
    },
    {
      by: 'klein',
      daysAgo: 43,
      summary: 'Zahlen aus dem Werra-Meißner-Kreis',
      before: { regions: ['main-kinzig'], sections: { effect: '46 vermittelte Plätze in einem Quartal.' } },
    },
  ],
  sources: [
    { thread: THREAD, number: 1 },
    { thread: THREAD, number: 4, passage: 'Was wird bei Ihnen in den nächsten sieben Tagen frei?' },
    { thread: THREAD, number: 7, passage: 'neun von elf Häusern machen mit, 17 Vermittlungen, null Euro Sachkosten.' },
  ],
  steps: [
    { to: 'development', by: 'soenmez', daysAgo: 65, reason: 'Ablauf beschrieben.' },
    { to: 'pilot', by: 'soenmez', daysAgo: 64, reason: 'Der Main-Kinzig-Kreis ruft seit drei Jahren an.' },
    { to: 'proven', by: 'henkel', daysAgo: 50, reason: 'Bericht aus dem Main-Kinzig-Kreis vollständig.' },
    {
      to: 'recommended',
      by: 'henkel',
      daysAgo: 36,
      reason: 'Zwei Regionen, gleiches Ergebnis, fast keine Kosten.',
      reviewMonths: 24,
    },
  ],
  pilots: [
    { by: 'soenmez', daysAgo: 64, fromDaysAgo: 1060, responsibleBody: 'Main-Kinzig-Kreis, Pflegestützpunkt' },
    {
      by: 'klein',
      daysAgo: 58,
      fromDaysAgo: 110,
      untilDaysAgo: 60,
      responsibleBody: 'Werra-Meißner-Kreis, Fachbereich Ländlicher Raum',
      note: 'Sechs Wochen Probe, danach dauerhaft.',
    },
  ],
  reports: [
    {
      by: 'lang',
      daysAgo: 53,
      context: '19 Häuser, drei Kliniken.',
      done: 'Mittwochs und freitags um 14 Uhr wird angerufen, um 15:30 Uhr geht die E-Mail hinaus.',
      cost: { oneOff: 0, yearly: 0, year: 2025 },
      effort: 'Drei Stunden in der Woche, Vertretung durch die Wohnberatung.',
      effect: '46 vermittelte Plätze im letzten Quartal.',
      pitfalls: 'Wenn beide fehlen, fällt die Runde aus.',
      differently: 'Montags statt freitags, wie es der Werra-Meißner-Kreis macht.',
    },
    {
      by: 'klein',
      daysAgo: 42,
      context: 'Elf Häuser, eine Klinik. Vorher eine Onlineliste, die eingestellt wurde.',
      done: 'Telefonrunde nach dem Vorbild des Main-Kinzig-Kreises, neun von elf Häusern machen mit.',
      cost: { oneOff: 0, yearly: 0, year: 2026 },
      effort: 'Zwei Stunden in der Woche.',
      effect: '17 Vermittlungen in sechs Wochen.',
      pitfalls: 'Zwei Häuser wollen nicht angerufen werden.',
      differently: 'Nicht erst eine Liste bauen lassen.',
      contact: { person: 'klein', visibility: 'guests', untilInDays: 150 },
    },
  ],
  adoptions: [
    { by: 'klein', kind: 'as-is', daysAgo: 57, sinceDaysAgo: 110 },
    {
      by: 'maas',
      kind: 'planned',
      daysAgo: 34,
      sinceDaysAgo: 34,
      reason: 'Die Pflegekoordinatorin beginnt im neuen Quartal mit acht Häusern.',
    },
    { by: 'roth', kind: 'as-is', daysAgo: 16, sinceDaysAgo: 14 },
    {
      by: 'ullrich',
      kind: 'declined',
      daysAgo: 29,
      sinceDaysAgo: 29,
      reason: 'Die Kliniken führen eine eigene Runde; eine zweite würde nur stören.',
    },
  ],
  followers: ['klein', 'maas', 'roth', 'lang', 'jansen', 'brandt'],
  contact: { person: 'lang', phone: '069 90009 145', visibility: 'public', untilInDays: 280 },
};

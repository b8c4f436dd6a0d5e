import type { SeedSolution } from '../seed-solution.types.js';

const THREAD = 'Gemeinsame Atemschutzwerkstatt: fünf Kommunen, ein Vertrag, drei Überraschungen';

/** Proven, for the network only. */
export const atemschutzwerkstatt: SeedSolution = {
  by: 'henkel',
  visibility: 'network',
  openedDaysAgo: 104,
  content: {
    title: 'Gemeinsame Atemschutzwerkstatt mehrerer Kommunen',
    summary:
      'Mehrere Kommunen übertragen die Prüfung und Pflege ihrer Atemschutzgeräte auf eine von ihnen. Hält die Technik auf dem Stand und spart Geräte, wenn Mindestbestand, Transport und Großschadensfall im Vertrag stehen.',
    topics: ['brandschutz-und-gefahrenabwehr'],
    regions: ['main-kinzig'],
    sections: {
      startingSituation:
        'Vier eigene Werkstätten für fünf Kommunen, davon zwei in Kellern, die keiner Begehung durch die Unfallkasse standgehalten hätten. Ehrenamtliche Gerätewarte schaffen die Prüffristen kaum.',
      aim: 'Rechtssichere Prüfung aller Geräte an einem Ort, mit hauptamtlichem Personal und ohne Einbußen im Einsatz.',
      targetGroups: '17 Ortswehren in fünf Kommunen',
      steps: `1. Gerätewarte einladen, **bevor** etwas beschlossen wird.
2. Geräte und Anschlüsse erfassen, Vereinheitlichung über mehrere Jahre planen.
3. Mindestbestand je Wehr und Vorrat für den Großschadensfall als Anlage zum Vertrag.
4. Öffentlich-rechtliche Vereinbarung: Eine Stadt übernimmt die Aufgabe für die anderen.
5. Verbindliche Auskunft zur Umsatzsteuer einholen.
6. Fester Transport zweimal in der Woche; Ringtausch bei Flaschen und Pressluftatmern, Masken bleiben persönlich.`,
      responsibleBody: 'Federführende Stadt',
      partners: 'Vier weitere Kommunen, Kreisbrandinspektion, Unfallkasse',
      staffEffort: 'Anderthalb Stellen hauptamtlich, zwei Ehrenamtliche mit Gerätewartlehrgang als Vertretung',
      costNotes:
        'Investition rund 265.000 €, laufend etwa 138.000 € im Jahr (Stand 2024), umgelegt zu 40 % nach Geräten und zu 60 % nach geleisteten Prüfungen.',
      funding: '100.000 € aus der Förderung interkommunaler Zusammenarbeit.',
      legalFrame:
        'Öffentlich-rechtliche Vereinbarung nach §§ 24 ff. KGG (Hessen). Ob die Umlage der Umsatzsteuer unterliegt, hängt am Text: Aufgabe übertragen, nicht Dienstleistung bestellen. Bitte selbst beim Finanzamt anfragen.',
      effect: 'Alle 212 Pressluftatmer in der Frist geprüft. Ohne Ringtausch bräuchte man etwa 45 Geräte mehr.',
      pitfalls: `- Niemand hatte die Transporte gerechnet.
- Zwei Hersteller, drei Anschlüsse: Die Vereinheitlichung zieht sich über sechs Jahre.
- Der Stolz der Gerätewarte.`,
      lessons: 'Die Gerätewarte hätten vor dem Beschluss eingeladen werden müssen, nicht zur Einweihung.',
      transferNotes:
        'Ab etwa 200 Geräten trägt sich hauptamtliches Personal. Für kleinere Verbünde eher Mitbenutzung einer bestehenden Werkstatt.',
    },
    cost: { oneOff: 265000, yearly: 138000, year: 2024 },
    funded: true,
    transferability: 'adapted',
    licence: 'cc-by-4',
  },
  edits: [
    {
      by: 'lorenz',
      daysAgo: 96,
      summary: 'Umsatzsteuer vorsichtiger formuliert',
      before: {
        sections: {
          legalFrame: 'Öffentlich-rechtliche Vereinbarung nach §§ 24 ff. KGG. Die Umlage ist nicht steuerbar.',
        },
      },
    },
  ],
  sources: [
    { thread: THREAD, number: 1 },
    { thread: THREAD, number: 3, passage: 'Die Masken sind persönlich. Das ist keine Technikfrage.' },
    { thread: THREAD, number: 5, passage: 'Über ihn verfügt die Einsatzleitung, nicht die Werkstatt.' },
    { thread: THREAD, number: 7 },
  ],
  steps: [
    { to: 'development', by: 'henkel', daysAgo: 103, reason: 'Eckdaten und Vertrag liegen vor.' },
    { to: 'pilot', by: 'lorenz', daysAgo: 99, reason: 'Seit gut zwei Jahren in Betrieb.' },
    {
      to: 'proven',
      by: 'henkel',
      daysAgo: 87,
      reason: 'Vollständiger Bericht, Besuch der Werkstatt durch drei Regionen.',
    },
  ],
  pilots: [
    {
      by: 'lorenz',
      daysAgo: 99,
      fromDaysAgo: 930,
      responsibleBody: 'Federführende Stadt im Main-Kinzig-Kreis',
      note: 'Fünf Kommunen.',
    },
  ],
  reports: [
    {
      by: 'lorenz',
      daysAgo: 92,
      context: '17 Ortswehren, 212 Pressluftatmer, 540 Masken, 380 Flaschen.',
      done: 'Gemeinsame Werkstatt mit anderthalb Stellen, Ringtausch, Abrollcontainer für den Großschadensfall.',
      cost: { oneOff: 265000, yearly: 138000, year: 2024 },
      effort: 'Zwei Jahre Vorlauf, davon neun Monate für die Umsatzsteuer.',
      effect: 'Alle Geräte in der Frist geprüft, zwei ungeeignete Keller geschlossen.',
      pitfalls: 'Fahren, Anschlüsse, Stolz.',
      differently: 'Die Gerätewarte zuerst.',
    },
    {
      by: 'krueger',
      daysAgo: 80,
      context: 'Drei Ämter, vor vier Jahren.',
      done: 'Absichtserklärung unterschrieben, Standort gefunden, dann gescheitert: Im Entwurf stand nicht, wer nachts um drei zuerst Geräte bekommt. Die Wehrführer haben dagegen gestimmt, zu Recht.',
      pitfalls: 'Großschadensfall nicht geregelt.',
      differently: 'Mit Anlage 3 beginnen.',
    },
  ],
  adoptions: [
    {
      by: 'huber',
      kind: 'adapted',
      daysAgo: 70,
      sinceDaysAgo: 66,
      reason: 'Sieben kleine Gemeinden verhandeln mit der Nachbarstadt über Mitbenutzung.',
    },
    {
      by: 'krueger',
      kind: 'planned',
      daysAgo: 79,
      sinceDaysAgo: 79,
      reason: 'Zweiter Anlauf mit Regelung für den Großschadensfall.',
    },
    {
      by: 'hartmann',
      kind: 'declined',
      daysAgo: 64,
      sinceDaysAgo: 64,
      reason:
        'Der Steuerberater der beteiligten Städte hält die Umlage für steuerbar; ohne Auskunft des Finanzamts geht niemand weiter.',
    },
  ],
  followers: ['krueger', 'huber', 'obermaier', 'hartmann', 'thiele'],
  contact: { person: 'lorenz', phone: '069 90009 117', visibility: 'network', untilInDays: 365 },
};

import type { SeedSolution } from '../seed-solution.types.js';

const THREAD = 'Rufbus ohne eigenen Fuhrpark: Wer hat mit Taxiunternehmen abgerechnet?';

/** Young: a draft out of a discussion that is still going on. */
export const taxiRufbus: SeedSolution = {
  by: 'henkel',
  visibility: 'network',
  openedDaysAgo: 1,
  content: {
    title: 'Taxi-Rufbus mit Pauschalabrechnung',
    summary:
      'Taxiunternehmen fahren abends einen Rufbus. Bezahlt werden eine monatliche Bereitschaft und der besetzte Kilometer. Ohne Bereitschaft gibt es kein verlässliches Angebot, ohne Obergrenze keinen Beschluss.',
    topics: ['mobilitaet-und-oepnv'],
    regions: ['daun', 'uckermark'],
    sections: {
      startingSituation: 'Linienbusse fahren abends fast leer, eigene Fahrzeuge und Personal für einen Rufbus fehlen.',
      aim: 'Abends und am Wochenende eine verlässliche Fahrt auf Bestellung, ohne eigenen Fuhrpark.',
      steps: `1. Genehmigung klären: Linienbedarfsverkehr (§ 44 PBefG) oder Verkehr mit Taxen (§ 8 Abs. 2 PBefG).
2. Auftragswert schätzen, Verlängerungen zählen mit (§ 3 VgV).
3. Vertrag: Bereitschaft als Leistung, besetzter Kilometer, Abzug bei Verspätung, Obergrenze.
4. Telefonnummer auf den Aushang; es muss jemand abheben.
5. Datensatz je Fahrt vereinbaren, auch für **abgelehnte** Wünsche.`,
      costNotes: 'Daun: 3.926 € Zuschuss im Monat bei 240 Fahrten (Stand 2025), das sind 16,36 € je Fahrt.',
      legalFrame: 'Die Praxis der Genehmigungsbehörden ist nicht überall gleich; vorher sprechen.',
      pitfalls: `- Festpreise ohne Bereitschaft: Jeder zwölfte Wunsch wurde abgelehnt.
- Am Tag konkurriert der Rufbus mit Dialysefahrten.
- Bestellung nur mit App: ein Drittel der Fahrgäste verloren.`,
    },
    cost: { yearly: 47112, year: 2025 },
    transferability: 'unknown',
  },
  sources: [
    { thread: THREAD, number: 4 },
    {
      thread: THREAD,
      number: 6,
      passage: 'Ja, darf es, und ohne diese Freiheit hätten wir etwa das Doppelte bezahlt.',
    },
    { thread: THREAD, number: 7 },
    { thread: THREAD, number: 9, passage: 'Danach rief kaum noch jemand an.' },
    {
      thread: THREAD,
      number: 14,
      passage: 'Verlängerungsoptionen zählen bei der Schätzung des Auftragswerts mit (§ 3 VgV).',
    },
    { thread: THREAD, number: 16 },
    {
      thread: THREAD,
      number: 21,
      passage: 'Mehr braucht die Abrechnung nicht, und weniger reicht für keine Auswertung:',
    },
  ],
  steps: [
    {
      to: 'development',
      by: 'henkel',
      daysAgo: 1,
      reason: 'Entwurf aus der Diskussion; es fehlen Angaben zur Übertragbarkeit.',
    },
  ],
  comments: [
    {
      by: 'thiele',
      daysAgo: 0,
      section: 'legalFrame',
      text: 'Ich trage die Sondervereinbarung nach § 51 Abs. 2 PBefG nach, sobald ich den Bescheid geschwärzt habe.',
    },
  ],
  followers: ['wendt', 'soenmez', 'albers', 'thiele', 'brandt', 'klein'],
};

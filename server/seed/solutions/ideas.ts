import type { SeedSolution } from '../seed-solution.types.js';

const KOMBIBUS = 'kombiBUS: Güter im Linienbus – Erfahrungen nach zwei Jahren';
const MODEL = 'Modellvorhaben nach § 123 SGB XI: Wer bereitet einen Antrag vor?';

/** Nobody has tried it yet. */
export const mittagessenImBus: SeedSolution = {
  by: 'henkel',
  visibility: 'network',
  openedDaysAgo: 3,
  content: {
    title: 'Mittagessen mit dem Linienbus in die Dörfer',
    summary:
      'Eine Tagespflege kocht mehr, als sie braucht. Der Bus um 11:20 Uhr könnte das Essen in Warmhalteboxen in Orte bringen, in denen niemand mehr kocht.',
    topics: ['pflege-und-leben-im-alter', 'mobilitaet-und-oepnv', 'nahversorgung'],
    regions: ['saechsische-schweiz', 'uckermark'],
    sections: {
      startingSituation:
        'Die Küche einer Tagespflege kocht für 60 Personen und könnte 90. Menüdienste fahren die kleinen Orte nicht mehr an.',
      aim: 'Ein warmes Mittagessen an Werktagen, auch in Orten ohne Gasthaus.',
      steps:
        '1. Linie mit einem Bus gegen 11:20 Uhr suchen.\n2. Temperatur in der Warmhaltebox über die Fahrzeit messen.\n3. Abholende im Ort finden; das ist schwerer als der Fahrplan.',
    },
    transferability: 'unknown',
  },
  sources: [{ thread: KOMBIBUS, number: 11, passage: 'Unsere Tagespflege kocht für 60 Personen und könnte 90.' }],
  comments: [
    {
      by: 'grosse',
      daysAgo: 1,
      section: 'steps',
      text: 'In zwei Dorfläden stünde mittags jemand mit Sackkarre. Ich frage nach.',
      quote: 'Abholende im Ort finden',
    },
  ],
  followers: ['maas', 'albers', 'grosse'],
};

/** Waits for an answer from the Land. */
export const gemeinsameAuswertung: SeedSolution = {
  by: 'soenmez',
  visibility: 'network',
  openedDaysAgo: 2,
  content: {
    title: 'Eine Auswertung für mehrere Modellvorhaben nach § 123 SGB XI',
    summary:
      'Wenn drei oder mehr Regionen ein Modellvorhaben gemeinsam auswerten lassen, kostet das jede etwa 25.000 € statt 58.000 €, und die Ergebnisse lassen sich vergleichen.',
    topics: ['pflege-und-leben-im-alter', 'monitoring-und-querschnitt'],
    regions: ['saechsische-schweiz', 'main-kinzig'],
    sections: {
      startingSituation: 'Begleitung und Auswertung sind Pflicht, für eine einzelne Region aber teuer.',
      aim: 'Eine Hochschule wertet drei bis vier Regionen zusammen aus.',
      steps:
        '1. Regionen finden, die einen Antrag vorbereiten.\n2. Hochschule anfragen.\n3. Zustimmung von Land und Kassen einholen, weil es über Landesgrenzen geht.',
      costNotes: 'Angebot für eine Region 58.000 € für drei Jahre; gemeinsam ab drei Regionen etwa 25.000 € je Region.',
    },
    cost: { oneOff: 25000, year: 2026 },
    funded: true,
    transferability: 'as-is',
  },
  sources: [
    { thread: MODEL, number: 4 },
    {
      thread: MODEL,
      number: 7,
      passage: 'Die Hochschule würde es machen, ab drei Regionen für etwa 25.000 € je Region.',
    },
  ],
  followers: ['maas', 'lang', 'jansen', 'roth'],
};

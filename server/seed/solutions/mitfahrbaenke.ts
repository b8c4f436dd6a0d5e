import type { SeedSolution } from '../seed-solution.types.js';

const THREAD = 'Mitfahrbänke: Wo werden sie wirklich genutzt?';

/** Ended: a bench remains a bench. */
export const mitfahrbaenke: SeedSolution = {
  by: 'henkel',
  visibility: 'public',
  openedDaysAgo: 21,
  content: {
    title: 'Mitfahrbänke als Teil des Nahverkehrs',
    summary:
      'Bänke mit Zielschild sollten Fahrten in Nachbarorte vermitteln. Genutzt werden nur wenige auf kurzen Wegen mit klarem Ziel. Als Treffpunkt sind sie gut angelegt, als Verkehrsmittel nicht.',
    topics: ['mobilitaet-und-oepnv', 'soziale-treffpunkte-und-ehrenamt'],
    regions: ['spessart', 'vogelsberg'],
    sections: {
      startingSituation:
        'In vielen Orten stehen Bänke mit klappbaren Schildern, und niemand weiß, ob sie jemandem helfen.',
      aim: 'Spontane Mitfahrten, wo kein Bus fährt.',
      steps:
        '1. Bank am Ortsausgang mit **einem** festen Ziel, höchstens vier Kilometer.\n2. Zwei Wochen zählen, auch den nächsten Bus notieren.\n3. Wo niemand mitfährt: als Treffpunkt weiterführen.',
      costNotes: 'Rund 1.200 € je Bank.',
      legalFrame:
        'Solange höchstens die Betriebskosten der Fahrt gedeckt werden, greift das Personenbeförderungsrecht nicht (§ 1 Abs. 2 Nr. 1 PBefG). Mitfahrende sind über die Kfz-Haftpflicht geschützt.',
      effect: `| Standort | Wartende | mitgenommen |
| --- | ---: | ---: |
| Ortsausgang Richtung Supermarkt, 3 km | 17 | 14 |
| Dorfplatz, Ziel Kreisstadt, 14 km | 5 | 1 |

22 Fälle in einer Woche: eine Vermutung, keine Empfehlung.`,
      pitfalls:
        'Der Rufbus darf nicht mit dem Hinweis auf die Bank gestrichen werden. Eine Registrierung mit Ausweis hat niemand gewollt.',
      lessons: 'Die Bank nicht als Mobilität verbuchen. Dann gibt es auch keinen Streit über Nutzungszahlen.',
    },
    cost: { oneOff: 1200, year: 2025 },
    funded: true,
    transferability: 'hardly',
    licence: 'cc0',
  },
  sources: [
    { thread: THREAD, number: 2 },
    { thread: THREAD, number: 4 },
    { thread: THREAD, number: 9, passage: 'Die Bank ist bei uns kein Verkehrsmittel, aber ein Treffpunkt.' },
    {
      thread: THREAD,
      number: 10,
      passage: 'Nur sollte dann nicht der Rufbus mit dem Hinweis auf die Bank gestrichen werden.',
    },
  ],
  steps: [
    {
      to: 'ended',
      by: 'henkel',
      daysAgo: 14,
      reason: 'Als Verkehrsangebot nicht weiterverfolgt; als Treffpunkt bleiben die Bänke.',
    },
  ],
  reports: [
    {
      by: 'brandt',
      daysAgo: 18,
      context: 'Acht Bänke mit klappbaren Zielschildern.',
      done: 'Eine Woche lang haben Schüler*innen an zwei Standorten gezählt.',
      cost: { oneOff: 9600, year: 2025 },
      effect: '14 von 17 auf kurzem Weg, eine von fünf auf langem.',
    },
  ],
  adoptions: [
    { by: 'huber', kind: 'adapted', daysAgo: 15, sinceDaysAgo: 700, reason: 'Genau eine, vom Bahnhof zum Strandbad.' },
  ],
  followers: ['roth', 'reuter', 'wendt'],
};

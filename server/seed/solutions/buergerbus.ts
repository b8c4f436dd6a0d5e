import type { SeedSolution } from '../seed-solution.types.js';

const THREAD = 'Bürgerbus: Haftung der Fahrer*innen und Versicherung über den Landkreis';

/** In development: one question is open, and says so. */
export const buergerbus: SeedSolution = {
  by: 'soenmez',
  visibility: 'guests',
  openedDaysAgo: 2,
  content: {
    title: 'Bürgerbus auf Bestellung: Die Gemeinde ist Halterin',
    summary:
      'Ehrenamtliche fahren den Bürgerbus, die Gemeinde ist Halterin und versichert ihn wie den Bauhof. Das nimmt den Fahrer*innen die Sorge vor der Haftung.',
    topics: ['mobilitaet-und-oepnv', 'soziale-treffpunkte-und-ehrenamt'],
    regions: ['waginger-see'],
    sections: {
      startingSituation:
        'Nach einem Unfall springen Ehrenamtliche ab, weil sie fürchten, persönlich zu haften. Vereine als Halter tragen Selbstbeteiligung und Risiko allein.',
      aim: 'Fahrer*innen fahren ohne Sorge, und der Verein kann sich um Fahrten kümmern statt um Policen.',
      steps: `1. Halterwechsel auf die Gemeinde; vorher prüfen, auf wen die Genehmigung lautet.
2. Grundsatzbeschluss des Gemeinderats über die Selbstbeteiligung.
3. Unfallversicherungsschutz (§ 2 Abs. 1 Nr. 10 SGB VII) schriftlich bestätigen lassen.`,
      legalFrame:
        'Neben dem Halter (§ 7 StVG) haftet auch, wer fährt (§ 18 StVG); die Kfz-Haftpflicht tritt für beide ein. Gegenüber dem Verein hilft § 31b BGB, wenn die Person Mitglied ist.',
      pitfalls:
        'Ob Ehrenamtliche eines **fremden** Halters über den kommunalen Versicherer mitversichert sind, ist offen. Zwei Anfragen ergaben zwei verschiedene Antworten.',
    },
    transferability: 'unknown',
  },
  sources: [
    { thread: THREAD, number: 2, passage: 'Bei uns ist die Gemeinde Halterin, nicht der Verein.' },
    { thread: THREAD, number: 3 },
  ],
  steps: [
    { to: 'development', by: 'soenmez', daysAgo: 1, reason: 'Bausteine liegen vor, die Versicherungsfrage ist offen.' },
  ],
  followers: ['klein', 'obermaier', 'linke', 'huber'],
};

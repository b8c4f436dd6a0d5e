import type { SeedSolution } from '../seed-solution.types.js';

const THREAD = 'Kindertagespflege: Wie regeln Sie die Vertretung bei Krankheit?';

/** Proven, with a short report that is not complete. */
export const tandemsKindertagespflege: SeedSolution = {
  by: 'henkel',
  visibility: 'public',
  openedDaysAgo: 84,
  content: {
    title: 'Vertretung in der Kindertagespflege: Tandems mit Freihalteplatz',
    summary:
      'Zwei Tagespflegepersonen im Umkreis von 10 km halten je einen Platz frei und bekommen dafür eine Pauschale. Monatliche Treffen sorgen dafür, dass die Kinder die Vertretung kennen. In der Fläche das einzige Modell, das genutzt wird.',
    topics: ['kindertagesbetreuung'],
    regions: ['vogelsberg'],
    sections: {
      startingSituation:
        'Fällt eine Tagespflegeperson aus, muss das Jugendamt rechtzeitig eine andere Betreuung sicherstellen (§ 23 Abs. 4 SGB VIII). Listen stehen auf dem Papier, ein Stützpunkt in der Kreisstadt hilft niemandem, der 35 km entfernt wohnt.',
      aim: 'Eltern können am Morgen des Ausfalls ein Kind zu einer Person bringen, die es kennt.',
      targetGroups: 'Familien mit Kindern in Tagespflege, Tagespflegepersonen',
      steps: `1. Richtlinie mit eigener Haushaltsposition im Jugendhilfeausschuss beschließen.
2. Tandems im Umkreis von etwa 10 km bilden, die Fachberatung vermittelt.
3. Je ein Platz bleibt frei; Pauschale, ob er gebraucht wird oder nicht.
4. Einmal im Monat treffen sich beide Gruppen.
5. Nach einem Jahr auszählen, welche Tandems genutzt wurden.`,
      responsibleBody: 'Landkreis, Jugendamt',
      partners: 'Tagespflegepersonen, Fachberatung, Familienzentren als Ort der Treffen',
      decisions: 'Jugendhilfeausschuss: Richtlinie und Ansatz.',
      period: 'Seit 2022.',
      staffEffort: 'Fachberatung: etwa ein Fünftel einer Stelle für 26 Tandems.',
      costNotes:
        '240 € im Monat je Tagespflegeperson, bei 26 Tandems 149.760 € im Jahr (Stand 2025). Der frühere Stützpunkt kostete 118.000 € und wurde auf dem Land nicht genutzt.',
      legalFrame:
        'Höchstens fünf gleichzeitig anwesende Kinder (§ 43 Abs. 3 SGB VIII), auch am Vertretungstag. Deshalb der freie Platz.',
      effect:
        'In 21 von 26 Tandems tatsächlich genutzt. Vier neue Tagespflegepersonen sagen ausdrücklich, sie hätten sich allein nicht getraut.',
      successFactors: 'Die monatlichen Treffen. Ohne sie bringt niemand sein Kind zu einer Fremden.',
      pitfalls:
        'Sollen drei Kinder vertreten werden, braucht es zwei Partnerinnen. Der Abschied vom Stützpunkt ging nur, weil die Angestellten in die Fachberatung wechseln konnten.',
      lessons: 'Die Pauschale von Anfang an als eigene Position führen, nicht aus der laufenden Geldleistung.',
      transferNotes: 'Überall möglich, wo zwei Tagespflegepersonen höchstens 10 km voneinander arbeiten.',
    },
    cost: { yearly: 149760, year: 2025 },
    funded: false,
    transferability: 'as-is',
    licence: 'cc-by-4',
  },
  edits: [
    {
      by: 'schade',
      daysAgo: 77,
      summary: 'Rechtsrahmen und Zahlen',
      before: {
        sections: { legalFrame: '', effect: 'Wird in den meisten Tandems genutzt.', costNotes: '' },
        cost: undefined,
      },
    },
  ],
  sources: [
    { thread: THREAD, number: 2, passage: 'Zwei Tagespflegepersonen im Umkreis von etwa 10 km halten je' },
    { thread: THREAD, number: 4 },
    { thread: THREAD, number: 5, passage: 'Wir hatten Tandems ohne Treffen.' },
    { thread: THREAD, number: 8, passage: 'Ja, bis zu sechs Wochen im Jahr. Danach ruht sie.' },
  ],
  steps: [
    { to: 'development', by: 'henkel', daysAgo: 83, reason: 'Modell beschrieben.' },
    { to: 'pilot', by: 'schade', daysAgo: 78, reason: 'Im Vogelsbergkreis seit 2022 in Betrieb.' },
    {
      to: 'proven',
      by: 'soenmez',
      daysAgo: 67,
      reason: 'Bericht vollständig; der Vergleich mit den früheren Modellen überzeugt.',
    },
  ],
  pilots: [{ by: 'schade', daysAgo: 78, fromDaysAgo: 1400, responsibleBody: 'Vogelsbergkreis, Jugendamt' }],
  reports: [
    {
      by: 'schade',
      daysAgo: 74,
      context: '93 Tagespflegepersonen, im Schnitt elf Ausfalltage im Jahr.',
      done: '26 Tandems gebildet, Richtlinie beschlossen, monatliche Treffen in Familienzentren.',
      cost: { yearly: 149760, year: 2025 },
      effort: 'Ein Fünftel einer Stelle in der Fachberatung.',
      effect: 'In 21 von 26 Tandems genutzt, vier neue Tagespflegepersonen.',
      pitfalls: 'Der Streit um den Stützpunkt hat ein Jahr gekostet.',
      differently: 'Mit den Tandems beginnen und den Stützpunkt gar nicht erst gründen.',
      contact: { person: 'schade', phone: '069 90009 222', visibility: 'guests', untilInDays: 30 },
    },
    {
      by: 'fiedler',
      daysAgo: 49,
      done: 'Wir hatten Tandems ohne Treffen. Nach einem Jahr war die Vertretung zweimal genutzt worden, beide Male von derselben Familie. Wir beginnen neu, diesmal mit Treffen.',
      pitfalls: 'Ohne Treffen kein Vertrauen.',
    },
  ],
  adoptions: [
    {
      by: 'lang',
      kind: 'adapted',
      daysAgo: 51,
      sinceDaysAgo: 40,
      reason: 'Zehn Tandems im Ostkreis, 220 € Pauschale.',
    },
    { by: 'fiedler', kind: 'as-is', daysAgo: 47, sinceDaysAgo: 20 },
    { by: 'weiss', kind: 'planned', daysAgo: 32, sinceDaysAgo: 32 },
  ],
  comments: [
    {
      by: 'weiss',
      daysAgo: 33,
      section: 'costNotes',
      text: 'Ruht die Pauschale im Urlaub? In der Richtlinie steht es, hier noch nicht.',
      quote: '240 € im Monat je Tagespflegeperson',
    },
  ],
  followers: ['lang', 'weiss', 'fiedler', 'brandt'],
};

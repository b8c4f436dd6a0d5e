import type { SeedSolution } from '../seed-solution.types.js';

const THREAD = 'kombiBUS: Güter im Linienbus – Erfahrungen nach zwei Jahren';

/** Proven, with a region that has counted and said no. */
export const kombibus: SeedSolution = {
  by: 'albers',
  visibility: 'public',
  openedDaysAgo: 24,
  content: {
    title: 'kombiBUS: Der Linienbus nimmt Waren für Dorfläden mit',
    summary:
      'Auf Linien mit Aufenthalt an Endpunkten befördert der Bus Kisten für Dorfläden, Bäckereien und Direktvermarkter. Das rechnet sich nicht, hält aber kleine Läden lieferfähig. Ohne fünf feste Abnehmer an einer Linie lohnt es nicht.',
    topics: ['mobilitaet-und-oepnv', 'nahversorgung'],
    regions: ['uckermark'],
    sections: {
      startingSituation:
        'Großhändler fahren kleine Dorfläden nur zweimal in der Woche an, weil sie die Mindestbestellmenge nicht erreichen. Auf denselben Straßen fährt mehrmals am Tag ein halb leerer Linienbus.',
      aim: 'Dorfläden, Bäckereien und Direktvermarkter vier- statt zweimal in der Woche mit frischer Ware versorgen, ohne einen zusätzlichen Wagen fahren zu lassen.',
      targetGroups: 'Dorfläden, Bäckereien, Direktvermarkter; mittelbar die Kundschaft in Orten ohne Supermarkt',
      steps: `1. Linien suchen, an denen mindestens **fünf feste Abnehmer** liegen.
2. Haltestellen mit vier Minuten Aufenthalt festlegen, meist Endpunkte und Anschlüsse.
3. Mit dem Betriebsrat klären, was das Fahrpersonal tut: Klappe öffnen, Übergabe quittieren lassen, höchstens 15 kg heben.
4. Zurrschienen im Gepäckraum nachrüsten, einheitliche Kisten beschaffen.
5. Frachtbedingungen und Zusatzpolice abschließen.
6. Bestellungen der Läden bündeln, damit die Mindestmenge des Großhandels erreicht wird.`,
      responsibleBody: 'Verkehrsgesellschaft des Landkreises',
      partners: 'Dorfläden, Großhandel, Wirtschaftsförderung, Betriebsrat der Verkehrsgesellschaft',
      decisions:
        'Kreistag: Der Fehlbetrag steht als Beitrag zur Nahversorgung im Haushalt, nicht als Erlös des Verkehrs.',
      period: 'Seit zwei Jahren auf drei Linien; die schwächste wird zum Fahrplanwechsel herausgenommen.',
      staffEffort: 'Zwei Stunden am Tag in der Disposition, ein halbes Jahr Vorbereitung mit einer Viertelstelle.',
      costNotes:
        'Mehraufwand rund 14.000 € im Jahr, Erlös 9.600 €. Einmalig etwa 900 € je Bus für Zurrschienen (sieben Busse) und 2.100 € für Kisten. Zusatzpolice 380 € im Jahr.',
      funding:
        'Keine. Ein früheres Forschungsvorhaben hat den Anstoß gegeben, der Betrieb lief danach ohne Förderung weiter.',
      legalFrame:
        'Keine Erlaubnis nach dem Güterkraftverkehrsgesetz, solange die Güter bei einem nach dem PBefG genehmigten Verkehr mitfahren (§ 2 Abs. 1 Nr. 4 GüKG). Haftung nach Frachtrecht (§§ 407 ff. HGB). Arzneimittel haben wir wegen § 17 ApBetrO ausgenommen.',
      effect: `| | Ziel | Jahr 1 | Jahr 2 |
| --- | ---: | ---: | ---: |
| Sendungen im Monat | 250 | 61 | 118 |
| feste Kunden | 15 | 6 | 11 |
| Erlös je Sendung | 7,50 € | 6,20 € | 6,80 € |

Drei Dorfläden bekommen viermal statt zweimal in der Woche frische Ware. Quelle: eigene Auswertung.`,
      successFactors: 'Immer dieselben Kisten zur selben Zeit. Der Laden holt selbst am Bus ab.',
      pitfalls: `- Einzelne Pakete tragen nicht: Wer heute bestellt und morgen beliefert wird, braucht den Bus nicht.
- Kühlware nur, was vier Stunden in passiven Boxen hält; kein Hackfleisch, kein Fisch.
- Fahrpläne ohne eine Minute Luft.`,
      lessons:
        'Die Ziele waren zu hoch. Heute würden wir mit einer Linie beginnen und erst bei fünf festen Abnehmern eine zweite dazunehmen.',
      transferNotes: 'Wo die Wege kurz sind und der Großhandel fast jeden Laden anfährt, lohnt das Nachdenken nicht.',
    },
    cost: { oneOff: 8400, yearly: 14380, year: 2025 },
    funded: false,
    transferability: 'adapted',
    licence: 'cc-by-sa-4',
  },
  edits: [
    {
      by: 'grosse',
      daysAgo: 19,
      summary: 'Sicht der Läden, Kühlware',
      before: {
        sections: {
          pitfalls: '- Einzelne Pakete tragen nicht.\n- Fahrpläne ohne eine Minute Luft.',
          targetGroups: 'Dorfläden',
        },
      },
    },
    {
      by: 'wendt',
      daysAgo: 16,
      summary: 'Rechtsrahmen ausgeschrieben',
      before: { sections: { legalFrame: 'Keine Erlaubnis nach dem Güterkraftverkehrsgesetz nötig.' } },
    },
  ],
  sources: [
    { thread: THREAD, number: 1 },
    {
      thread: THREAD,
      number: 3,
      passage:
        'Nur an acht Haltestellen mit mindestens vier Minuten Aufenthalt, meist Endhaltestellen oder Anschlusspunkte.',
    },
    { thread: THREAD, number: 6, passage: 'Das nimmt § 2 Abs. 1 Nr. 4 GüKG ausdrücklich aus.' },
    {
      thread: THREAD,
      number: 9,
      passage: 'Ohne mindestens fünf feste Abnehmer an einer Linie lohnt das Nachdenken nicht.',
    },
    {
      thread: 'Der Verkaufswagen stellt den Betrieb ein: Wer hat 37 Haltepunkte ersetzt?',
      number: 3,
      passage: 'Der Bus bringt die Kiste bis zur Haltestelle, nicht bis in die Küche.',
    },
  ],
  steps: [
    {
      to: 'development',
      by: 'albers',
      daysAgo: 23,
      reason: 'Bilanz nach zwei Jahren liegt vor, die Abschnitte werden ausgefüllt.',
    },
    {
      to: 'pilot',
      by: 'albers',
      daysAgo: 20,
      reason: 'Drei Linien der Verkehrsgesellschaft fahren seit zwei Jahren so.',
    },
    {
      to: 'proven',
      by: 'henkel',
      daysAgo: 12,
      reason:
        'Vollständiger Bericht aus der Uckermark, dazu eine begründete Absage. Für eine Empfehlung fehlt eine zweite Region.',
    },
  ],
  pilots: [
    {
      by: 'albers',
      daysAgo: 20,
      fromDaysAgo: 760,
      responsibleBody: 'Verkehrsgesellschaft des Landkreises Uckermark',
      note: 'Drei Linien, acht Haltestellen mit Übergabe.',
    },
  ],
  reports: [
    {
      by: 'albers',
      daysAgo: 14,
      context: 'Größter Flächenkreis des Landes, drei Dorfläden ohne eigene Anlieferung an vier Tagen.',
      done: 'Auf drei Linien fahren Kisten für Läden, eine Bäckerei und zwei Direktvermarkter mit. Der Laden holt am Bus ab.',
      cost: { oneOff: 8400, yearly: 14380, year: 2025 },
      effort: 'Zwei Stunden am Tag in der Disposition.',
      effect:
        '118 Sendungen im Monat statt der erhofften 250, elf feste Kunden, vier statt zwei Lieferungen in der Woche für drei Läden.',
      pitfalls:
        'Einzelpakete, Kühlware, Fahrpläne ohne Aufenthalt. Die dritte Linie hat nur vier Abnehmer und bringt elf Sendungen im Monat.',
      differently: 'Mit einer Linie anfangen.',
    },
  ],
  adoptions: [
    {
      by: 'thiele',
      kind: 'declined',
      daysAgo: 13,
      sinceDaysAgo: 150,
      reason:
        'Durchgerechnet und dagegen entschieden: kurze Wege, fast jeder Laden wird vom Großhandel angefahren. Für zwei Orte fährt der Bauhof donnerstags mit.',
    },
    {
      by: 'vogt',
      kind: 'planned',
      daysAgo: 8,
      sinceDaysAgo: 8,
      reason: 'Wir suchen eine Linie mit fünf Abnehmern; bisher haben wir drei.',
    },
  ],
  comments: [
    {
      by: 'behrens',
      daysAgo: 10,
      section: 'legalFrame',
      text: 'Unsere Apotheken fragen regelmäßig. Steht irgendwo, warum Laborproben gehen und Arzneimittel nicht?',
      quote: 'Arzneimittel haben wir wegen § 17 ApBetrO ausgenommen.',
    },
  ],
  followers: ['wendt', 'grosse', 'vogt', 'zander', 'maas', 'thiele'],
  contact: { person: 'albers', phone: '030 23125 140', visibility: 'network', untilInDays: 200 },
};

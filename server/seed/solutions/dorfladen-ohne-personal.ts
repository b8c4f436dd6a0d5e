import type { SeedSolution } from '../seed-solution.types.js';

const SUNDAY = 'Dorfladen rund um die Uhr ohne Personal: Was gilt bei Ihnen am Sonntag?';
const LOSS = 'Diebstahl und Schwund im unbesetzten Laden: Zahlen nach zwölf Monaten';

/** In pilot in two regions; nobody calls it proven yet. */
export const dorfladenOhnePersonal: SeedSolution = {
  by: 'grosse',
  visibility: 'public',
  openedDaysAgo: 41,
  content: {
    title: 'Dorfladen, der rund um die Uhr ohne Personal offen ist',
    summary:
      'Ein Laden des täglichen Bedarfs hat wenige Stunden mit Personal und sonst Zutritt mit Karte. Ob er sich trägt, hängt am Sonntag, am Schwund und daran, ob Ältere mitkommen.',
    topics: ['nahversorgung', 'digitale-daseinsvorsorge'],
    regions: ['uckermark', 'spessart'],
    sections: {
      startingSituation:
        'Für einen Laden mit durchgehend Personal reicht der Umsatz in Orten unter 1.500 Einwohner*innen nicht. Wer pendelt, kauft am Arbeitsort, wer nicht fährt, gar nicht.',
      aim: 'Täglicher Bedarf im Ort, auch abends und am Wochenende, ohne dauerhaften Zuschuss.',
      targetGroups: 'Pendler*innen, Ältere ohne Auto, Besuch',
      steps: `1. Recht am Sonntag klären, **bevor** jemand etwas zusagt; Fläche vor dem Umbau messen.
2. Zwanzig Stunden mit Personal, sonst Zutritt mit Kundenkarte oder Ausweis.
3. Karte ohne Handy ausgeben, im Laden, gegen Vorlage des Ausweises.
4. Festnetz und Mobilfunk von zwei Anbietern; von innen öffnet die Tür immer mechanisch.
5. Alkohol im verschlossenen Kühlschrank mit Freigabe an der Kasse.
6. Ladenpat*innen gewinnen, die an einem festen Tag vorbeischauen.`,
      responsibleBody: 'Genossenschaft, Verein oder Einzelhändler*in',
      partners: 'Gemeinde, Landfrauen, Jugendamt, Ordnungsbehörde',
      legalFrame: `Je Land verschieden, hier der Stand der Sammlung unter Kolleg*innen, keine Rechtsauskunft:

| Land | Fläche | Sonntag |
| --- | --- | --- |
| Bayern | 150 m² | ganztags, die Gemeinde kann begrenzen |
| Hessen | 120 m² | ganztags |
| Saarland | ca. 150 m² | fünf Stunden |
| Brandenburg | – | in Klärung |

Am Sonntag betritt kein Personal den Verkaufsraum (§ 9 ArbZG), Alkohol nur gesichert (§ 9 Abs. 3 JuSchG).`,
      costNotes:
        'Freigabe-Kühlschrank 2.300 €, zweite Leitung 38 € im Monat. Die Technik für Zutritt und Kasse ist nicht in allen Läden gleich, Zahlen folgen.',
      effect:
        'Zwei Läden im Spessart zusammen 233.100 € Umsatz im Jahr. Drei Läden in der Uckermark mit 640 Karten, davon 71 an Menschen über 75.',
      pitfalls: `- Schwund im ersten Quartal 4,6 %, kalkuliert waren 1,5 %.
- Ein Ausfall der Mobilfunkzelle schließt Tür und Kasse zugleich.
- Standbild der Kamera im Fenster: die Beschwerde bei der Datenschutzaufsicht läuft noch.`,
      transferNotes: 'Im Saarland genügen fünf Stunden am Sonntag den Betreibern nicht.',
    },
    cost: { oneOff: 2300, yearly: 456, year: 2025 },
    transferability: 'unknown',
    licence: 'cc-by-4',
  },
  edits: [
    {
      by: 'vogt',
      daysAgo: 30,
      summary: 'Zahlen zum Schwund, Jugendschutz',
      before: { sections: { pitfalls: '', effect: '' }, regions: ['uckermark'] },
    },
    { by: 'becker', daysAgo: 27, summary: 'Zweite Leitung', before: { sections: { costNotes: '' } } },
  ],
  sources: [
    {
      thread: SUNDAY,
      number: 5,
      passage: 'Der Streit geht selten um die offene Tür und fast immer um das, was dahinter passiert.',
    },
    { thread: SUNDAY, number: 9 },
    { thread: SUNDAY, number: 12, passage: 'Zutritt und Kasse hingen am selben Router.' },
    { thread: LOSS, number: 1 },
    { thread: LOSS, number: 7, passage: 'Der Vorstand sagt, das habe mehr gebracht als die dritte Kamera.' },
  ],
  steps: [
    { to: 'development', by: 'grosse', daysAgo: 38, reason: 'Aufgenommen; die Übersicht der Länder ist der Anfang.' },
    { to: 'pilot', by: 'vogt', daysAgo: 29, reason: 'Zwei Läden im Spessart und drei in der Uckermark laufen.' },
  ],
  pilots: [
    {
      by: 'vogt',
      daysAgo: 29,
      fromDaysAgo: 430,
      responsibleBody: 'Genossenschaft zweier Gemeinden',
      note: 'Zwei Läden, Zutritt mit Bankkarte.',
    },
    {
      by: 'grosse',
      daysAgo: 28,
      fromDaysAgo: 1010,
      responsibleBody: 'Drei Dorfläden mit einer gemeinsamen Betreiberin',
      note: 'Zutritt mit Kundenkarte oder Ausweis.',
    },
  ],
  reports: [
    {
      by: 'vogt',
      daysAgo: 1,
      done: 'Festpreisbeutel, vier Paten und ein Strafantrag: Der Schwund liegt im laufenden Quartal bei 1,3 %, ohne Bruch und Ablauf. Ein gutes Quartal ist noch kein Beweis.',
      pitfalls: 'Zwei Jugendliche und eine Flasche Wodka am Tag.',
    },
    {
      by: 'grosse',
      daysAgo: 6,
      context: 'Drei Dörfer mit 600 bis 1.100 Einwohner*innen.',
      done: '20 Stunden mit Personal, sonst Karte oder Ausweis. Vier Nachmittage lang standen die Landfrauen an der Kasse und haben geholfen.',
      effect: '640 Karten, davon 71 an Menschen über 75. Der Schwund liegt im dritten Jahr bei 1,4 %.',
      pitfalls:
        'In den ersten acht Wochen kamen von den über 75-Jährigen fast nur die, die in den besetzten Stunden einkaufen.',
      differently: 'Die Karte ohne Handy von Anfang an.',
    },
  ],
  adoptions: [
    {
      by: 'kessler',
      kind: 'declined',
      daysAgo: 22,
      sinceDaysAgo: 60,
      reason: 'Fünf Stunden am Sonntag genügen unseren beiden Betreibern nicht; sie haben sonntags zu.',
    },
    {
      by: 'huber',
      kind: 'adapted',
      daysAgo: 20,
      sinceDaysAgo: 330,
      reason: 'Ohne Begrenzung am Sonntag; der Parkplatz liegt auf der anderen Hausseite.',
    },
  ],
  comments: [
    {
      by: 'krueger',
      daysAgo: 24,
      section: 'pitfalls',
      text: 'Bitte den Ablauf ergänzen: Aufnahme sichern, nicht herumzeigen, Strafantrag, Hausverbot schriftlich.',
      quote: 'Standbild der Kamera im Fenster',
    },
    {
      by: 'ullrich',
      daysAgo: 19,
      section: 'effect',
      text: 'Ist der Schwund mit oder ohne Bruch gerechnet? Sonst vergleichen wir Äpfel mit Äpfeln im Beutel.',
      resolvedBy: 'vogt',
    },
  ],
  followers: ['vogt', 'huber', 'kessler', 'krueger', 'linke', 'becker', 'brandt'],
  contact: { person: 'grosse', phone: '030 23125 171', visibility: 'guests', untilInDays: 120 },
};

import type { SeedSolution } from '../seed-solution.types.js';

const THREAD = 'Fahrdienst zur Bereitschaftspraxis zum Pauschalpreis: Hat das jemand nachgemacht?';

/** Proven; a second region tries it. */
export const fahrdienstBereitschaftspraxis: SeedSolution = {
  by: 'soenmez',
  visibility: 'public',
  openedDaysAgo: 22,
  content: {
    title: 'Fahrdienst zur Bereitschaftspraxis zum Pauschalpreis',
    summary:
      'Wer abends oder am Wochenende in die Bereitschaftspraxis muss und kein Auto hat, fährt für 10 € hin und zurück. Der Landkreis zahlt den Taxiunternehmen den Rest. Das entlastet den Rettungsdienst, wenn die Leute davon wissen.',
    topics: ['aerztliche-versorgung', 'mobilitaet-und-oepnv'],
    regions: ['merzig-wadern'],
    sections: {
      startingSituation:
        'Mit der Neuordnung des ärztlichen Bereitschaftsdienstes ist die nächste Praxis für viele Orte 30 km und mehr entfernt. Wer kein Auto hat, ruft den Rettungsdienst, obwohl kein Notfall vorliegt.',
      aim: 'Jede Person erreicht die Bereitschaftspraxis zu einem festen, niedrigen Preis, auch ohne Auto.',
      targetGroups: 'Menschen ohne Auto oder ohne Führerschein, vor allem Hochbetagte und Familien mit kleinen Kindern',
      steps: `1. Sondervereinbarung nach § 51 Abs. 2 PBefG mit den Taxiunternehmen, befristet auf zwei Jahre.
2. Ablauf mit der 116117 verabreden: Erst wenn dort die Praxis empfohlen wird, bestellt die Person die Fahrt und nennt das Stichwort.
3. Rückfahrt nur mit dem Stempel der Praxis auf dem Abschnitt.
4. Bekannt machen: Aufkleber auf dem Medikationsplan, ausgegeben von den Apotheken.`,
      responsibleBody: 'Landkreis, Gesundheitsamt',
      partners: 'Kassenärztliche Vereinigung, Taxiunternehmen, Apotheken, Gemeindeschwestern',
      decisions: 'Beschluss des Kreisausschusses über den Zuschuss, befristet mit Bericht.',
      period: 'Vorbereitung fünf Monate, seit gut anderthalb Jahren in Betrieb.',
      staffEffort: 'Etwa zwei Tage im Monat für Abrechnung und Absprachen.',
      costNotes:
        '34 Fahrten im Monat, im Mittel 52,00 € an das Unternehmen, davon 10,00 € von der Patientin oder dem Patienten: 1.428 € Zuschuss im Monat (Stand 2025).',
      funding:
        'Kreismittel. Gespräche mit Krankenkassen blieben ohne Ergebnis, obwohl sie an vermiedenen Einsätzen sparen.',
      legalFrame: 'Keine Krankenfahrt nach § 60 SGB V, deshalb keine Verordnung und keine Leistung der Krankenkasse.',
      effect:
        'Von neun auf 34 Fahrten im Monat, nachdem die Aufkleber verteilt waren. Drei Fahrten in 18 Monaten ohne Besuch der Praxis. Ob der Rettungsdienst seltener ausrückt, ist nicht gezählt worden.',
      successFactors: 'Stichwort und Stempel: Beides ist in einer Minute erklärt.',
      pitfalls:
        'Niemand wusste davon. Das erste halbe Jahr war teuer, weil die Bereitschaft bezahlt wurde und kaum jemand fuhr.',
      lessons: 'Die Apotheken vor dem Start gewinnen, nicht danach.',
      transferNotes:
        'Setzt mindestens zwei Taxiunternehmen voraus, die abends fahren. Der Preis gilt nur als Pauschale; nach Kilometern gestaffelt fragt niemand.',
    },
    cost: { yearly: 17136, year: 2025 },
    funded: false,
    transferability: 'as-is',
    licence: 'cc0',
  },
  edits: [
    {
      by: 'thiele',
      daysAgo: 18,
      summary: 'Kosten nachgerechnet',
      before: { cost: { yearly: 20800, year: 2025 }, sections: { costNotes: '34 Fahrten im Monat zu 52,00 €.' } },
    },
  ],
  sources: [
    { thread: THREAD, number: 2 },
    {
      thread: THREAD,
      number: 4,
      passage: 'Geholfen haben Aufkleber auf dem Medikationsplan, ausgegeben von den Apotheken.',
    },
    { thread: THREAD, number: 7, passage: 'Nur sparen dann die Krankenkassen, und zahlen muss der Landkreis.' },
  ],
  steps: [
    { to: 'development', by: 'soenmez', daysAgo: 21, reason: 'Eckdaten liegen vor.' },
    { to: 'pilot', by: 'thiele', daysAgo: 17, reason: 'Läuft im Landkreis Merzig-Wadern seit 18 Monaten.' },
    {
      to: 'proven',
      by: 'soenmez',
      daysAgo: 9,
      reason: 'Bericht vollständig; die Wirkung auf den Rettungsdienst bleibt offen und steht so im Text.',
    },
  ],
  pilots: [
    { by: 'thiele', daysAgo: 17, fromDaysAgo: 570, responsibleBody: 'Landkreis Merzig-Wadern, Gesundheitsamt' },
    {
      by: 'roth',
      daysAgo: 7,
      fromDaysAgo: 6,
      untilDaysAgo: -359,
      responsibleBody: 'Landkreis Hersfeld-Rotenburg, Leitstelle Älterwerden',
      note: 'Ein Jahr Probe mit zwei Taxiunternehmen, Pauschale 12 €.',
    },
  ],
  reports: [
    {
      by: 'thiele',
      daysAgo: 12,
      context: 'Eine Bereitschaftspraxis für den ganzen Landkreis, drei Taxiunternehmen.',
      done: 'Sondervereinbarung geschlossen, Stichwort mit der 116117 verabredet, 4.000 Aufkleber an 19 Apotheken gegeben.',
      cost: { yearly: 17136, year: 2025 },
      effort: 'Zwei Tage im Monat, in den ersten drei Monaten mehr.',
      effect: '34 Fahrten im Monat. Rückmeldungen der Praxis: weniger Menschen, die zu Fuß vom Bahnhof kommen.',
      pitfalls: 'Ein halbes Jahr lang wusste kaum jemand davon. Hochbetagte geben in der Warteschleife der 116117 auf.',
      differently:
        'Gemeindeschwestern sollten die Fahrt auslösen dürfen; darüber sprechen wir mit der Kassenärztlichen Vereinigung.',
      contact: { person: 'thiele', phone: '0221 4710 318', visibility: 'public', untilInDays: 410 },
    },
    {
      by: 'roth',
      daysAgo: 2,
      done: 'Wir haben am Montag begonnen. Erste Woche: fünf Fahrten, zweimal hat das Stichwort gefehlt. Zahlen folgen nach einem Vierteljahr.',
    },
  ],
  adoptions: [
    {
      by: 'roth',
      kind: 'adapted',
      daysAgo: 7,
      sinceDaysAgo: 6,
      reason: '12 € statt 10 €, ein Jahr Probe; Stichwort, Stempel und Aufkleber unverändert.',
    },
  ],
  followers: ['roth', 'jansen', 'lang', 'thiele', 'klein'],
};

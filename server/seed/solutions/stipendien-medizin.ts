import type { SeedSolution } from '../seed-solution.types.js';

const THREAD = 'Stipendien für Medizinstudierende: Bindung, Rückzahlung, erste Rückkehrer*innen';

/** Recommended for a short term, and not reviewed since. */
export const stipendienMedizin: SeedSolution = {
  by: 'henkel',
  visibility: 'public',
  openedDaysAgo: 156,
  content: {
    title: 'Stipendien für Medizinstudierende, die später im Landkreis arbeiten',
    summary:
      'Der Landkreis zahlt Studierenden der Medizin bis zu vier Jahre lang 400 € im Monat; sie verpflichten sich, nach der Weiterbildung mindestens drei Jahre hier zu arbeiten. Wirkt sicher, aber erst nach acht bis zehn Jahren.',
    topics: ['aerztliche-versorgung', 'fachkraefte'],
    regions: ['vogelsberg', 'merzig-wadern'],
    sections: {
      startingSituation:
        'Hausarztsitze bleiben unbesetzt, und ein großer Teil der Ärzt*innen erreicht in den nächsten zehn Jahren das Rentenalter. Prämien für die Niederlassung wurden kaum abgerufen.',
      aim: 'Ärztlichen Nachwuchs früh an den Landkreis binden, möglichst junge Menschen, die ihn schon kennen.',
      targetGroups: 'Studierende der Humanmedizin ab dem Physikum, in einzelnen Regionen auch der Zahnmedizin',
      steps: `1. Beschluss über Zahl der Plätze, Betrag und Laufzeit; der Ansatz muss mindestens zehn Jahre tragen.
2. Vertrag mit anteiliger Rückzahlung, moderater Verzinsung, Stundung bei Elternzeit und Krankheit, Härtefallklausel.
3. Vorher prüfen, ob die Weiterbildung im Fachgebiet in der Region überhaupt möglich ist.
4. Programm in der Oberstufe vorstellen, nicht erst an der Universität.
5. Kontakt halten: Famulatur, Besuch im Ausschuss, Ansprechperson im Gesundheitsamt.`,
      responsibleBody: 'Landkreis, Gesundheitsamt',
      partners: 'Krankenhaus, Weiterbildungsverbund der Hausarztpraxen, Schulen, Kassenärztliche Vereinigung',
      decisions: 'Kreistag: Richtlinie und Verpflichtungsermächtigung über die Laufzeit der Verträge.',
      period: 'Seit zehn Jahren; je Stipendium bis zu 48 Monate, danach Weiterbildung und drei Jahre Bindung.',
      staffEffort: 'Etwa ein Zehntel einer Stelle; mehr, wenn jemand aussteigt.',
      costNotes: '19.200 € je Stipendium über vier Jahre. Bei acht laufenden Stipendien 38.400 € im Jahr (Stand 2025).',
      funding: 'Kreismittel. Einzelne Länder haben eigene Programme; die Bindungen dürfen sich nicht widersprechen.',
      legalFrame:
        'Eine Vertragsstrafe von 50 % ist gegenüber Studierenden kaum zu halten. Die Steuerfreiheit nach § 3 Nr. 44 EStG ist nicht gesichert, weil eine Verpflichtung zur Tätigkeit besteht; das gehört in den Vertrag. Anrechnung auf das BAföG ansprechen.',
      effect: `| Verbleib nach zehn Jahren | Personen |
| --- | ---: |
| im Studium | 8 |
| in Weiterbildung, davon fünf in der Region | 8 |
| im Kreis tätig | 6 |
| ausgestiegen und zurückgezahlt | 4 |

Quelle: Gesundheitsamt des Vogelsbergkreises, eigene Zählung.`,
      successFactors:
        'Die Stipendiat*innen besuchen jedes Jahr den Ausschuss. Wer einmal mit einer Studentin über ihre Famulatur im Nachbardorf gesprochen hat, stimmt nicht gegen den Haushaltsansatz.',
      pitfalls: `- Acht Jahre lang ist nichts zu sehen.
- Im Vertrag stand nichts zum Umfang der Tätigkeit; 25 Stunden zählten dann auch.
- Für Hebammen passt das Instrument nicht: Das duale Studium wird schon vergütet, gesucht war Wohnraum.`,
      lessons:
        'In künftigen Verträgen: mindestens eine halbe Stelle, bei Teilzeit verlängert sich die Bindung entsprechend.',
      transferNotes:
        'Überall möglich, wo es Weiterbildungsstellen gibt. Die meisten, die bleiben, kommen aus der Region.',
    },
    cost: { yearly: 38400, year: 2025 },
    funded: false,
    transferability: 'as-is',
    licence: 'cc-by-4',
  },
  edits: [
    {
      by: 'thiele',
      daysAgo: 149,
      summary: 'Vertragsstrafe und Rückzahlung',
      before: { sections: { legalFrame: '', pitfalls: '- Acht Jahre lang ist nichts zu sehen.' } },
    },
    {
      by: 'brandt',
      daysAgo: 31,
      summary: 'Sechste Stipendiatin im Kreis, Lehre zur Teilzeit',
      before: { sections: { lessons: '', effect: 'Fünf von 26 sind nach zehn Jahren im Kreis tätig.' } },
    },
  ],
  sources: [
    { thread: THREAD, number: 1 },
    {
      thread: THREAD,
      number: 4,
      passage:
        'Rückzahlung anteilig für die nicht geleistete Zeit, moderat verzinst, Stundung bei Elternzeit und Krankheit, Härtefallklausel.',
    },
    { thread: THREAD, number: 7, passage: 'Die Befreiung setzt unter anderem voraus, dass sich die geförderte Person' },
  ],
  steps: [
    { to: 'development', by: 'henkel', daysAgo: 155, reason: 'Aus der Diskussion zusammengestellt.' },
    { to: 'pilot', by: 'brandt', daysAgo: 152, reason: 'Der Vogelsbergkreis hat zehn Jahre Erfahrung.' },
    {
      to: 'proven',
      by: 'soenmez',
      daysAgo: 141,
      reason: 'Bericht aus dem Vogelsbergkreis mit Zahlen über zehn Jahre.',
    },
    {
      to: 'recommended',
      by: 'soenmez',
      daysAgo: 132,
      reason: 'Berichte aus zwei Regionen. Kurze Frist, weil sich die Rechtsprechung zur Steuer bewegt.',
      reviewMonths: 3,
    },
  ],
  pilots: [
    {
      by: 'brandt',
      daysAgo: 152,
      fromDaysAgo: 3700,
      responsibleBody: 'Vogelsbergkreis, Gesundheitsamt',
      note: 'Inzwischen Regelangebot.',
    },
  ],
  reports: [
    {
      by: 'brandt',
      daysAgo: 145,
      context: 'Landkreis mit 105.900 Einwohner*innen, ein Krankenhaus, elf Praxen im Weiterbildungsverbund.',
      done: '26 Stipendien in zehn Jahren vergeben, dazu jedes Jahr ein Treffen mit dem Ausschuss.',
      cost: { yearly: 38400, year: 2025 },
      effort: 'Ein Zehntel einer Stelle.',
      effect:
        'Fünf Ärztinnen und Ärzte nach zehn Jahren im Kreis tätig, neun in Weiterbildung, davon sechs in der Region.',
      pitfalls: 'Vier sind ausgestiegen und haben zurückgezahlt. Der Umfang der Tätigkeit war nicht geregelt.',
      differently: 'Früher in die Schulen gehen.',
      contact: { person: 'brandt', visibility: 'network', untilInDays: 90 },
    },
    {
      by: 'thiele',
      daysAgo: 138,
      context: 'Landkreis mit 103.400 Einwohner*innen an der Grenze, starke Konkurrenz der Nachbarländer.',
      done: 'Neun Stipendien in sechs Jahren, nach einem Rechtsstreit mit neuem Vertrag.',
      cost: { yearly: 21600, year: 2025 },
      effort: 'Anfangs hoch wegen des Streits um die Vertragsstrafe, heute wenige Tage im Jahr.',
      effect: 'Zwei Ärztinnen arbeiten im Kreis, drei sind in Weiterbildung. Zu früh für ein Urteil.',
      pitfalls: 'Die Vertragsstrafe von 50 % war nicht zu halten; wir haben uns verglichen.',
      differently: 'Den Vertrag vor dem ersten Stipendium anwaltlich prüfen lassen.',
    },
  ],
  adoptions: [
    { by: 'thiele', kind: 'adapted', daysAgo: 137, sinceDaysAgo: 2200, reason: 'Mit anderem Rückzahlungsmodell.' },
    {
      by: 'albers',
      kind: 'adapted',
      daysAgo: 112,
      sinceDaysAgo: 240,
      reason: 'Zwei Plätze für Zahnmedizin; für Hebammen stattdessen drei möblierte Zimmer.',
    },
    {
      by: 'weiss',
      kind: 'as-is',
      daysAgo: 101,
      sinceDaysAgo: 400,
      reason: 'Wir stellen es zusätzlich in der Oberstufe vor.',
    },
    {
      by: 'behrens',
      kind: 'planned',
      daysAgo: 88,
      sinceDaysAgo: 88,
      reason: 'Die Kämmerei wartet auf eine Auskunft des Finanzamts.',
    },
  ],
  followers: ['brandt', 'thiele', 'soenmez', 'maas', 'weiss', 'albers', 'behrens', 'klein'],
  contact: { person: 'brandt', phone: '069 90009 210', visibility: 'guests', untilInDays: -12 },
};

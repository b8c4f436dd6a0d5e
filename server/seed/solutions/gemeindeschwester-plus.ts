import type { SeedSolution } from '../seed-solution.types.js';

const THREAD = 'Gemeindeschwester plus: Was bleibt nach der Landesförderung, und wo beginnt der Pflegestützpunkt?';

/** Recommended and reviewed; one region explains why it does not fit there. */
export const gemeindeschwesterPlus: SeedSolution = {
  by: 'henkel',
  visibility: 'public',
  openedDaysAgo: 28,
  content: {
    title: 'Gemeindeschwester plus: Besuche vor der Pflegebedürftigkeit',
    summary:
      'Fachkräfte besuchen Menschen ab etwa 75 Jahren, die noch keinen Pflegegrad haben, beraten und bringen sie mit anderen zusammen. Entscheidend ist ein klarer Übergang an die Pflegeberatung und eine Finanzierung nach der Förderung.',
    topics: ['pflege-und-leben-im-alter', 'soziale-treffpunkte-und-ehrenamt'],
    regions: ['daun', 'hersfeld-rotenburg'],
    sections: {
      startingSituation:
        'Viele Hochbetagte leben allein und haben keinen Pflegegrad. Angebote der Pflegeberatung erreichen sie erst, wenn etwas passiert ist.',
      aim: 'Selbstständigkeit und Teilhabe erhalten, Hilfen früh vermitteln, Einsamkeit erkennen. Keine Pflege, keine Behandlung.',
      targetGroups: 'Menschen ab etwa 75 Jahren ohne Pflegegrad',
      steps: `1. Im ersten Satz jeder Vorlage klären: Das ist **nicht** AGnES und nicht VERAH, sondern Vorbeugung ohne Behandlung.
2. Die Grenze zum Pflegestützpunkt auf einer Seite festhalten.
3. Übergabebogen mit Einwilligung oben und Rückmeldefeld unten.
4. Hausbesuche, offene Sprechstunden in den Orten, Gruppenangebote.
5. Einmal im Jahr eine Seite Bericht mit drei kurzen, verfremdeten Fällen.
6. Vierzehn Monate vor Ende der Förderung über die Fortsetzung entscheiden lassen.`,
      responsibleBody: 'Landkreis oder Verbandsgemeinde',
      partners: 'Pflegestützpunkt, Hausarztpraxen, Kirchengemeinden, Ortsbürgermeister*innen',
      decisions: 'Aufnahme in den Stellenplan, begründet mit § 71 SGB XII (Altenhilfe).',
      period: 'In Daun seit vielen Jahren, in Hersfeld-Rotenburg seit drei Jahren.',
      staffEffort: 'Anderthalb Stellen für vier Gemeinden: 412 Hausbesuche in einem Jahr.',
      costNotes:
        'Rund 128.000 € im Jahr für Personal und Fahrten (Stand 2025, anderthalb Stellen). Der Eigenanteil lag während der Landesförderung bei 9 bis 20 %.',
      funding:
        'Landesprogramme, in Rheinland-Pfalz bis zu anderthalb Stellen je Landkreis. Danach Kreis und Gemeinden gemeinsam.',
      legalFrame:
        'Altenhilfe nach § 71 SGB XII, Beratung unabhängig von Einkommen und Vermögen (Abs. 4). Gesundheitsdaten nur mit ausdrücklicher Einwilligung (Art. 9 Abs. 2 Buchst. a DSGVO).',
      effect: `- 187 erreichte Personen im Jahr, davon 64 neu
- etwa 14 % der über 80-Jährigen im Gebiet haben mindestens einmal ein Gespräch geführt

Dass Heimaufnahmen später erfolgen, ließ sich **nicht** belegen: Die Zahl der Begleiteten ist zu klein, eine Vergleichsgruppe fehlt.`,
      successFactors:
        'Die Zuständigkeitstabelle mit dem Pflegestützpunkt. Ohne klaren Schluss ist der Kalender nach zwei Jahren voll.',
      pitfalls: `- Besuchszahlen allein überzeugen niemanden.
- Ohne Rückmeldefeld weiß man nie, ob die Leute angekommen sind.
- „Dem Grunde nach ja, der Höhe nach null“: Die Begründung mit § 71 SGB XII allein genügt nicht.`,
      lessons: 'Die drei Fälle werden gelesen. Die Zahlen werden abgeheftet.',
      transferNotes:
        'Außerhalb von Ländern mit Pflegestützpunkten fehlt der Partner, an den übergeben wird. Das ist bisher ungelöst.',
    },
    cost: { yearly: 128000, year: 2025 },
    funded: true,
    transferability: 'adapted',
    licence: 'cc-by-4',
  },
  edits: [
    {
      by: 'maas',
      daysAgo: 25,
      summary: 'Übertragbarkeit auf Länder ohne Pflegestützpunkt',
      before: { sections: { transferNotes: '' } },
    },
    {
      by: 'jansen',
      daysAgo: 16,
      summary: 'Wirkung: was sich nicht belegen ließ',
      before: { sections: { effect: '187 erreichte Personen im Jahr, davon 64 neu.' } },
    },
    {
      by: 'roth',
      daysAgo: 2,
      summary: 'Kosten mit Jahr, Weg in den Stellenplan',
      before: { sections: { costNotes: '', decisions: '' }, cost: undefined },
    },
  ],
  sources: [
    { thread: THREAD, number: 2 },
    { thread: THREAD, number: 4 },
    {
      thread: THREAD,
      number: 6,
      passage:
        'Wer das Angebot als Altenhilfe begründet statt als „Projekt“, führt in der Kämmerei ein anderes Gespräch.',
    },
    { thread: THREAD, number: 9, passage: 'Hier geht es um Vorbeugung und Teilhabe, ohne Behandlung.' },
    { thread: THREAD, number: 10, passage: 'Die drei Fälle werden gelesen. Die Zahlen werden abgeheftet.' },
  ],
  steps: [
    {
      to: 'development',
      by: 'henkel',
      daysAgo: 27,
      reason: 'Vier Beiträge als Grundlage, Kosten und Übertragbarkeit fehlen noch.',
    },
    { to: 'pilot', by: 'jansen', daysAgo: 23, reason: 'In der Verbandsgemeinde Daun seit Jahren erprobt.' },
    {
      to: 'proven',
      by: 'henkel',
      daysAgo: 14,
      reason: 'Bericht aus Daun vollständig, mit dem, was sich nicht belegen ließ.',
    },
    {
      to: 'recommended',
      by: 'henkel',
      daysAgo: 1,
      reason: 'Berichte aus Daun und Hersfeld-Rotenburg, in beiden dauerhaft finanziert.',
      reviewMonths: 24,
    },
  ],
  pilots: [
    {
      by: 'jansen',
      daysAgo: 23,
      fromDaysAgo: 2900,
      responsibleBody: 'Verbandsgemeinde Daun',
      note: 'Regelangebot im Landesprogramm.',
    },
    {
      by: 'roth',
      daysAgo: 21,
      fromDaysAgo: 1100,
      responsibleBody: 'Landkreis Hersfeld-Rotenburg, Leitstelle Älterwerden',
    },
  ],
  reports: [
    {
      by: 'jansen',
      daysAgo: 17,
      context: 'Verbandsgemeinde mit 38 Ortsgemeinden, Pflegestützpunkt am selben Ort.',
      done: 'Hausbesuche, Sprechstunden in neun Orten, zwei Wandergruppen, Übergabe mit Bogen und Rückmeldefeld.',
      cost: { yearly: 96000, year: 2025 },
      effort: 'Eine Vollzeitkraft mit Vertretung, Leitung etwa ein Zehntel einer Stelle.',
      effect: '187 erreichte Personen, davon 64 neu. Spätere Heimaufnahmen ließen sich nicht belegen.',
      pitfalls: 'Wir blieben zu lange in den Familien, weil der Schluss nicht geregelt war.',
      differently: 'Rückmeldefeld vom ersten Tag an.',
      contact: { person: 'jansen', phone: '030 23125 260', visibility: 'public', untilInDays: 500 },
    },
    {
      by: 'roth',
      daysAgo: 2,
      context: 'Vier Gemeinden, Pflegestützpunkt des Kreises.',
      done: 'Drei Jahre Landesförderung, 412 Hausbesuche im letzten Jahr, danach eine Stelle dauerhaft im Stellenplan.',
      cost: { yearly: 128000, year: 2025 },
      effort: 'Anderthalb Stellen; die Vorlage für den Kreisausschuss kostete drei Wochen.',
      effect:
        'Der Kreisausschuss hat eine Stelle dauerhaft beschlossen. Der Pflegestützpunkt meldet frühere Kontakte, gezählt ist das nicht.',
      pitfalls: 'Die halbe Stelle hängt an zwei Gemeinden mit je 15.000 € im Jahr; eine hat noch keinen Haushalt.',
      differently:
        'Bei Demenzverdacht übernimmt der Pflegestützpunkt sofort. Diese Zeile hätte von Anfang an in die Tabelle gehört.',
    },
  ],
  adoptions: [
    { by: 'roth', kind: 'adapted', daysAgo: 21, sinceDaysAgo: 1100, reason: 'Mit Begründung aus der Altenhilfe.' },
    {
      by: 'lang',
      kind: 'adapted',
      daysAgo: 15,
      sinceDaysAgo: 420,
      reason: 'Eine Stelle statt zwei, befristet auf zwei Haushaltsjahre.',
    },
    {
      by: 'maas',
      kind: 'declined',
      daysAgo: 12,
      sinceDaysAgo: 700,
      reason:
        'In Sachsen fehlt der Pflegestützpunkt als Partner. Die Übergabe an drei Pflegekassen war verabredet, gelebt wird sie mit einer.',
    },
    { by: 'behrens', kind: 'planned', daysAgo: 4, sinceDaysAgo: 4, reason: 'Zwei Ämter bereiten eine Vorlage vor.' },
  ],
  comments: [
    {
      by: 'lang',
      daysAgo: 1,
      section: 'decisions',
      text: 'Bitte den Satz ergänzen, dass über Umfang und Form weiter der Kreis entscheidet.',
      quote: 'begründet mit § 71 SGB XII',
      resolvedBy: 'henkel',
    },
    {
      by: 'maas',
      daysAgo: 11,
      section: 'transferNotes',
      text: 'Falls jemand doch einen Weg ohne Stützpunkt findet: bitte hier eintragen und mich anrufen.',
    },
  ],
  followers: ['roth', 'maas', 'lang', 'jansen', 'behrens', 'soenmez', 'linke'],
  contact: { person: 'jansen', phone: '030 23125 260', visibility: 'public', untilInDays: 500 },
};

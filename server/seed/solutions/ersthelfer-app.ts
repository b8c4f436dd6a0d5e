import type { SeedSolution } from '../seed-solution.types.js';

const THREAD = 'App alarmiert geschulte Ersthelfende: Zahlen und Lehren nach drei Jahren';

/** Proven in one region, looked at by two more. */
export const ersthelferApp: SeedSolution = {
  by: 'soenmez',
  visibility: 'public',
  openedDaysAgo: 62,
  content: {
    title: 'App alarmiert geschulte Ersthelfende bei Kreislaufstillstand',
    summary:
      'Die Leitstelle alarmiert bei Verdacht auf Kreislaufstillstand zusätzlich zum Rettungsdienst geschulte Freiwillige in der Nähe. In gut einem Drittel der Fälle sind sie zuerst da, im Mittel vier Minuten früher.',
    topics: ['aerztliche-versorgung', 'digitale-daseinsvorsorge', 'brandschutz-und-gefahrenabwehr'],
    regions: ['vorpommern-greifswald'],
    sections: {
      startingSituation: `In einem dünn besiedelten Flächenkreis braucht der Rettungsdienst in Randlagen deutlich länger als zehn Minuten. Bei einem Kreislaufstillstand zählt aber jede Minute bis zur ersten Herzdruckmassage.

Zugleich leben und arbeiten in fast jedem Ort Menschen, die helfen könnten: Pflegekräfte, Feuerwehrangehörige, Sanitäterinnen. Sie erfahren nur nicht, dass zwei Straßen weiter jemand Hilfe braucht.`,
      aim: 'Die Zeit ohne Wiederbelebung verkürzen, indem eine geschulte Person aus der Nachbarschaft beginnt und der Rettungsdienst übernimmt.',
      targetGroups:
        'Menschen mit Kreislaufstillstand; Freiwillige mit Erste-Hilfe-Kurs, Pflegekräfte, Angehörige von Feuerwehr und Hilfsorganisationen.',
      steps: `1. Leitstelle, Ärztliche Leitung Rettungsdienst und Kreisbrandmeister an einen Tisch holen, **bevor** etwas beschafft wird.
2. Regel für den Einsatzort festlegen: Wer zuerst da ist, drückt; die Gruppe mit Fahrzeug bringt Defibrillator und Sauerstoff.
3. Schnittstelle zur Leitstelle bauen; übertragen werden nur Koordinate, Stichwort und laufende Nummer.
4. Versicherungsschutz schriftlich klären und eine Zusatzhaftpflicht abschließen.
5. Einweisungsabende in den Dörfern: drei Stunden, Übung an der Puppe, Verhalten am Einsatzort, Schweigepflicht.
6. Nachsorge einrichten: Nach jedem Einsatz mit Wiederbelebung ruft am nächsten Tag jemand von sich aus an.
7. Defibrillatoren an Außenwände hängen und den Bestand der Leitstelle melden.`,
      responsibleBody: 'Landkreis, Gesundheitsamt, zusammen mit der Integrierten Leitstelle',
      partners:
        'Ärztliche Leitung Rettungsdienst, Kreisfeuerwehrverband, Hilfsorganisationen, Team der psychosozialen Notfallversorgung, Ämter und Gemeinden',
      decisions:
        'Beschluss des Kreistags über Einführung und Folgekosten; Zustimmung des Personalrats, weil viele Beschäftigte des Kreises mitmachen.',
      period: 'Vorbereitung neun Monate, seit gut drei Jahren im Betrieb.',
      staffEffort:
        'Eine halbe Stelle für Schulung und Betreuung der Freiwilligen, ein Zehntel einer Stelle für die Technik.',
      costNotes: `| Posten (Stand 2025) | einmalig | jährlich |
| --- | ---: | ---: |
| Schnittstelle zur Leitstelle | 22.000 € | – |
| Betrieb der App | – | 9.800 € |
| Zusatzhaftpflicht für alle Helfenden | – | 1.100 € |

Personal ist in diesen Zahlen nicht enthalten.`,
      funding:
        'Die Schnittstelle wurde aus einem Modellvorhaben des Bundes bezahlt. Den laufenden Betrieb trägt der Kreishaushalt.',
      legalFrame:
        'Wer bei Unglücksfällen Hilfe leistet, ist kraft Gesetzes unfallversichert (§ 2 Abs. 1 Nr. 13 Buchst. a SGB VII). Standorte werden erst im Moment der Alarmierung abgefragt, die Adresse sieht nur, wer angenommen hat.',
      effect: `| | Jahr 1 | Jahr 2 | Jahr 3 |
| --- | ---: | ---: | ---: |
| registrierte Ersthelfende | 286 | 455 | 612 |
| mindestens eine Person hat angenommen | 41 % | 52 % | 57 % |
| vor dem Rettungsdienst da | 24 % | 33 % | 38 % |
| Zeitvorteil, wenn zuerst da (Median) | 3:40 min | 4:05 min | 4:10 min |

Quelle: interne Auswertung, keine amtliche Statistik. Aussagen zum Überleben sind mit diesen Fallzahlen nicht möglich.`,
      successFactors: `- Der Kreisbrandmeister stand bei der Einführung neben der Amtsärztin.
- Einweisung im Dorfgemeinschaftshaus statt in der Kreisstadt: in vier Dörfern 57 neue Registrierungen.
- Ungefragte Nachsorge am Tag danach; etwa ein Drittel nimmt das Gespräch an.`,
      pitfalls: `- In den dünn besiedelten Ämtern liegt die Annahmequote unter 30 %.
- Größerer Radius (8 statt 5 km): mehr Alarme, kaum mehr rechtzeitige Ankünfte, Ermüdung. Zurückgenommen.
- 11 von 30 Defibrillatoren waren nachts eingeschlossen.`,
      lessons:
        'Die Nachsorge vom ersten Tag an aufbauen. Eine Telefonnummer in der App wurde in zwölf Monaten einmal gewählt.',
      transferNotes:
        'Braucht eine Leitstelle, die mitzieht. Sinnvoll ist die Einführung im Gebiet der Leitstelle, nicht der einzelnen Gemeinde. Wo es Voraushelfergruppen gibt, zuerst mit ihnen sprechen.',
    },
    cost: { oneOff: 22000, yearly: 10900, year: 2025 },
    funded: true,
    transferability: 'adapted',
    licence: 'cc-by-4',
  },
  edits: [
    {
      by: 'behrens',
      daysAgo: 55,
      summary: 'Zahlen des dritten Jahres und Kosten ergänzt',
      before: {
        sections: {
          effect: 'Nach zwei Jahren 455 Registrierte; in einem Drittel der Fälle waren Ersthelfende zuerst da.',
          costNotes: '',
        },
      },
    },
    {
      by: 'petersen',
      daysAgo: 49,
      summary: 'Datenschutz: was die App erfährt und was nicht',
      before: {
        sections: {
          legalFrame:
            'Wer bei Unglücksfällen Hilfe leistet, ist kraft Gesetzes unfallversichert (§ 2 Abs. 1 Nr. 13 Buchst. a SGB VII).',
        },
      },
    },
    {
      by: 'behrens',
      daysAgo: 33,
      summary: 'Stolpersteine: Radius und eingeschlossene Geräte',
      before: { sections: { pitfalls: '- In den dünn besiedelten Ämtern liegt die Annahmequote unter 30 %.' } },
    },
  ],
  sources: [
    { thread: THREAD, number: 1 },
    {
      thread: THREAD,
      number: 3,
      passage: 'Wer zuerst da ist, drückt; die Gruppe mit Fahrzeug bringt Defibrillator und Sauerstoff.',
    },
    {
      thread: THREAD,
      number: 6,
      passage: 'Die App bekommt von der Leitstelle nur Koordinate, Stichwort und eine laufende Nummer, keinen Namen.',
    },
    {
      thread: THREAD,
      number: 8,
      passage:
        'Seit dem zweiten Jahr ruft nach jedem Einsatz mit Reanimation am nächsten Tag jemand vom Team der psychosozialen Notfallversorgung an, ungefragt.',
    },
  ],
  steps: [
    {
      to: 'development',
      by: 'soenmez',
      daysAgo: 61,
      reason: 'Aus vier Beiträgen zusammengestellt, die Zahlen fehlen noch.',
    },
    { to: 'pilot', by: 'behrens', daysAgo: 54, reason: 'Seit drei Jahren im ganzen Kreisgebiet in Betrieb.' },
    {
      to: 'proven',
      by: 'soenmez',
      daysAgo: 44,
      reason: 'Erfahrungsbericht mit Wirkung, Kosten und Stolpersteinen liegt vor, drei Jahre Betrieb.',
    },
  ],
  pilots: [
    {
      by: 'behrens',
      daysAgo: 54,
      fromDaysAgo: 1190,
      responsibleBody: 'Landkreis Vorpommern-Greifswald, Gesundheitsamt',
      note: 'Erst zwei Ämter, nach einem halben Jahr das ganze Kreisgebiet.',
    },
  ],
  reports: [
    {
      by: 'behrens',
      daysAgo: 46,
      context: 'Flächenkreis mit 60 Einwohner*innen je Quadratkilometer, eine Leitstelle, 21 Rettungswachen.',
      done: 'Wir haben die App an die Leitstelle angebunden, in drei Jahren 612 Freiwillige eingewiesen und die Nachsorge mit der psychosozialen Notfallversorgung aufgebaut.',
      cost: { oneOff: 22000, yearly: 10900, year: 2025 },
      effort:
        'Eine halbe Stelle im Gesundheitsamt, ein Zehntel einer Stelle in der IT, etwa 20 Einweisungsabende im Jahr.',
      effect:
        'In 38 % der Alarmierungen war im dritten Jahr jemand vor dem Rettungsdienst da, im Median 4:10 Minuten früher. Zwei berechtigte Beschwerden in drei Jahren.',
      pitfalls:
        'Auf dem Land fehlen die Leute gerade dort, wo die Anfahrt am längsten ist. Ein größerer Radius hat nicht geholfen.',
      differently: 'Nachsorge von Anfang an, und die Defibrillatoren vor der App.',
      contact: { person: 'behrens', phone: '030 23125 114', visibility: 'guests', untilInDays: 320 },
    },
  ],
  adoptions: [
    {
      by: 'lorenz',
      kind: 'planned',
      daysAgo: 1,
      sinceDaysAgo: 1,
      reason: 'Zwölf von vierzehn Voraushelfergruppen sind einverstanden, die Vorlage geht in den Kreisausschuss.',
    },
    {
      by: 'krueger',
      kind: 'declined',
      daysAgo: 21,
      sinceDaysAgo: 25,
      reason:
        'Unser Amt allein ist zu klein: 5.400 Einwohner*innen, und die Leitstelle deckt drei Landkreise ab. Wir schließen uns an, wenn sie sich entscheidet.',
    },
  ],
  comments: [
    {
      by: 'jansen',
      daysAgo: 40,
      section: 'steps',
      text: 'Könnte die Nachsorge vor die Einweisungsabende rücken? Wer sich meldet, fragt zuerst danach.',
      quote: 'Nachsorge einrichten',
    },
    {
      by: 'lorenz',
      daysAgo: 37,
      section: 'legalFrame',
      text: 'Bei uns wollte die Unfallkasse zusätzlich eine Liste der Eingewiesenen. Vielleicht als Hinweis aufnehmen?',
      resolvedBy: 'behrens',
    },
  ],
  followers: ['lorenz', 'krueger', 'jansen', 'brandt', 'petersen', 'maas'],
  contact: { person: 'behrens', phone: '030 23125 114', visibility: 'public', untilInDays: 320 },
};

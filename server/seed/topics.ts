/** The topics to start with, in the order in which they are shown; an administrator may edit them later. */
export const topics = {
  'schule-und-bildung': { name: 'Schule und Bildung', description: 'Schulstandorte, Ganztag, Berufsschulen, Volkshochschulen' },
  kindertagesbetreuung: { name: 'Kindertagesbetreuung', description: 'Bedarfsplanung, Randzeiten, Tagespflege, Personal' },
  'pflege-und-leben-im-alter': { name: 'Pflege und Leben im Alter', description: 'Pflegeplanung, Gemeindeschwester, Wohnen im Alter' },
  'aerztliche-versorgung': { name: 'Ärztliche Versorgung', description: 'Hausarztsitze, MVZ, Bereitschaftsdienst, Stipendien' },
  'soziale-treffpunkte-und-ehrenamt': { name: 'Soziale Treffpunkte und Ehrenamt', description: 'Dorfgemeinschaftshäuser, Vereine, Ehrenamtsförderung' },
  nahversorgung: { name: 'Nahversorgung', description: 'Dorfläden, Selbstbedienung, mobile Angebote' },
  'mobilitaet-und-oepnv': { name: 'Mobilität und ÖPNV', description: 'Rufbus, Bürgerbus, kombinierte Verkehre, Erreichbarkeit' },
  'siedlungsentwicklung-und-leerstand': { name: 'Siedlungsentwicklung und Leerstand', description: 'Innenentwicklung, Leerstandskataster, Wohnraum' },
  'wasser-und-abwasser': { name: 'Wasser und Abwasser', description: 'Trinkwasser, Kläranlagen, Trockenheit, Zweckverbände' },
  'brandschutz-und-gefahrenabwehr': { name: 'Brandschutz und Gefahrenabwehr', description: 'Freiwillige Feuerwehren, Tagesalarm, Katastrophenschutz' },
  'digitale-daseinsvorsorge': { name: 'Digitale Daseinsvorsorge', description: 'Breitband, Verwaltung online, Dorf-Apps' },
  fachkraefte: { name: 'Fachkräfte', description: 'Gewinnung, Bindung, Zuwanderung, Ausbildung' },
  'monitoring-und-querschnitt': { name: 'Monitoring und Querschnitt', description: 'Daten, Indikatoren, Förderung, Arbeit des Netzwerks' },
} as const;

export type TopicSlug = keyof typeof topics;

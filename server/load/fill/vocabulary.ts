/** Topics beside those of the demo network. */
export const TOPICS = [
  'Jugend und Freizeit',
  'Kultur und Vereine',
  'Energie und Wärme',
  'Klimaanpassung',
  'Tourismus und Naherholung',
  'Integration und Zuwanderung',
  'Wohnen',
  'Förderung und Finanzen',
];

/** Regions beside those of the demo network: invented ones. */
export const REGIONS = [
  'Landkreis Oberwalde',
  'Landkreis Seenland',
  'Heidekreis Nord',
  'Verbandsgemeinde Rotbach',
  'ILE Grünes Tal',
  'Landkreis Altmoor',
  'Landkreis Weinhügel',
  'Amt Lindenau',
];

const list = (words: string) => words.split(/\s*,\s*/);

export const FIRST_NAMES = list(
  'Anna, Bernd, Carla, Daniel, Elke, Frank, Gisela, Hannes, Ilse, Jan, Karin, Lukas, Maren, Nils, Olga, Paul, Ruth, Sven, Tanja, Uwe, Verena, Wolfgang, Yvonne, Ahmet, Britta, Christoph, Doris, Emil, Fatma, Georg, Heidi, Ines, Jürgen, Katja, Leon, Marie, Norbert, Petra, Ralf, Sabine',
);
export const LAST_NAMES = list(
  'Adler, Bachmann, Conrad, Dietrich, Ebert, Franke, Gerlach, Hoffmann, Iversen, Jäger, Köhler, Lehmann, Möller, Neumann, Otto, Peters, Richter, Schäfer, Tietz, Ulmer, Voss, Wagner, Ziegler, Arnold, Böhme, Demir, Engel, Fuchs, Graf, Heinrich, Kaya, Kuhn, Ludwig, Martens, Nowak, Pohl, Reimann, Sommer, Thomsen, Wolter',
);
export const POSITIONS = list(
  'Kreisentwicklung, Amtsleitung, Regionalmanagement, Ortsvorstehung, Sozialplanung, Ehrenamtsagentur, Nahverkehr, Schulverwaltung, Gemeinderat, Wirtschaftsförderung',
);

const SUBJECTS = list(
  'Rufbus, Bürgerbus, Dorfladen, Gemeindeschwester, Hausarztpraxis, Grundschule, Kita-Randzeiten, Jugendclub, Dorfgemeinschaftshaus, Feuerwehrhaus, Löschwasserteich, Glasfaserausbau, Mobilfunkmast, Leerstandskataster, Ortskern, Radweg, Bahnhaltepunkt, Carsharing, Mitfahrbank, Schwimmbad, Bücherei, Pflegestützpunkt, Tagespflege, Wohnprojekt, Nahwärmenetz, Solarpark, Trinkwasserbrunnen, Kläranlage, Starkregenkonzept, Hitzeaktionsplan, Ehrenamtskarte, Vereinsförderung, Volkshochschule, Musikschule, Kinobus, Apotheke, Notdienst, Rettungswache, Tagesalarm, Ausbildungsbörse, Rückkehrerportal, Willkommenslotsen, Sprachkurs, Dorf-App, Onlinezugang, Fördermittel, Haushaltssperre, Zweckverband, Bauland, Wochenmarkt',
);
const PLACES = list(
  'Altendorf, Birkenau, Cornberg, Dornheim, Eichwalde, Friedrichsruh, Grünhagen, Hohenfeld, Immendorf, Jagsthof, Kaltenbach, Lindental, Mittelbach, Neukirchen, Oberrode, Pfaffenhofen, Quellendorf, Rosenthal, Steinau, Tannenberg, Unterwalden, Vogelsang, Weidenhof, Zellfeld, Ahrensdorf, Buchholz, Erlenbach, Fischbach, Glashütte, Heiligenberg',
);
const PATTERNS: ((subject: string, place: string, year: number) => string)[] = [
  (subject, place) => `${subject} in ${place}: Wer hat Erfahrung?`,
  (subject, place) => `${subject}: So haben wir es in ${place} gemacht`,
  (subject, place, year) => `${subject} ${place}, Stand ${year}`,
  (subject, _, year) => `Was kostet uns das Thema ${subject} ab ${year}?`,
  (subject, place) => `${place} plant ein Vorhaben zu ${subject}`,
  (subject, place) => `Vergabe für ${subject} in ${place}`,
  (subject, _, year) => `${subject}: Änderungen zum Jahreswechsel ${year}`,
  (subject, place) => `Bürgerversammlung in ${place} zu ${subject}`,
  (subject) => `Muster und Vorlagen gesucht: ${subject}`,
  (subject, place) => `${subject}: Zusammenarbeit mit ${place} gesucht`,
  (subject, place, year) => `Auswertung ${year}: ${subject} rund um ${place}`,
  (subject, place) => `Nach dem Ortstermin in ${place}: ${subject}`,
];

/** A title of a thread. @param year that it may name */
export const title = (pick: <T>(list: readonly T[]) => T, year: number): string =>
  pick(PATTERNS)(pick(SUBJECTS), pick(PLACES), year);

import type { RegionKey } from './regions.js';

interface SeedPerson {
  name: string;
  /** What the person does, as shown beside the name. */
  position: string;
  region: RegionKey;
  role?: 'moderator' | 'spokesperson' | 'administrator';
}

/** Invented people. None of them is a contact person of a real region. */
export const people = {
  brandt: { name: 'Johanna Brandt', position: 'Stabsstelle Daseinsvorsorge', region: 'vogelsberg' },
  wendt: { name: 'Katrin Wendt', position: 'Sachgebiet ÖPNV und Schülerbeförderung', region: 'uckermark' },
  henkel: { name: 'Martin Henkel', position: 'Verbandsgemeindeverwaltung, Regionalentwicklung', region: 'daun', role: 'moderator' },
  petersen: { name: 'Olaf Petersen', position: 'Amt für Digitalisierung und IT', region: 'vorpommern-greifswald', role: 'administrator' },
  soenmez: { name: 'Aylin Sönmez', position: 'Gesundheitsamt, Versorgungsplanung', region: 'main-kinzig', role: 'moderator' },
  maas: { name: 'Ulrike Maas', position: 'Dezernat Soziales und Pflege', region: 'saechsische-schweiz', role: 'spokesperson' },
  albers: { name: 'Jens Albers', position: 'Kreisentwicklung', region: 'uckermark' },
  klein: { name: 'Petra Klein', position: 'Fachbereich Ländlicher Raum', region: 'werra-meissner' },
  roth: { name: 'Stefan Roth', position: 'Leitstelle Älterwerden', region: 'hersfeld-rotenburg' },
  lorenz: { name: 'Andreas Lorenz', position: 'Kreisbrandinspektion', region: 'main-kinzig' },
  schade: { name: 'Birgit Schade', position: 'Jugendamt, Kita-Bedarfsplanung', region: 'vogelsberg' },
  thiele: { name: 'Claudia Thiele', position: 'Kreisentwicklung und Förderung', region: 'merzig-wadern', role: 'spokesperson' },
  kessler: { name: 'Dirk Keßler', position: 'Wirtschaftsförderung', region: 'merzig-wadern' },
  jansen: { name: 'Eva Jansen', position: 'Gemeindeschwester plus, Koordination', region: 'daun' },
  vogt: { name: 'Florian Vogt', position: 'Regionalmanagement', region: 'spessart' },
  reuter: { name: 'Gabriele Reuter', position: 'Dorf- und Innenentwicklung', region: 'spessart' },
  huber: { name: 'Maria Huber', position: 'ILE-Umsetzungsbegleitung', region: 'waginger-see' },
  obermaier: { name: 'Josef Obermaier', position: 'Bürgermeister einer Mitgliedsgemeinde', region: 'waginger-see' },
  krueger: { name: 'Heike Krüger', position: 'Amtsverwaltung, Ordnung und Brandschutz', region: 'oderland' },
  noack: { name: 'Ingo Noack', position: 'Zweckverband Wasser und Abwasser, Schnittstelle Region', region: 'oderland' },
  behrens: { name: 'Kerstin Behrens', position: 'Gesundheitsamt, Projekt Ersthelfer-App', region: 'vorpommern-greifswald' },
  zander: { name: 'Lars Zander', position: 'Kreisstraßenmeisterei und Nahverkehr', region: 'vorpommern-greifswald' },
  weiss: { name: 'Monika Weiß', position: 'Schulverwaltungsamt', region: 'suedwestpfalz' },
  becker: { name: 'Norbert Becker', position: 'Breitbandkoordination', region: 'suedwestpfalz' },
  hartmann: { name: 'Peter Hartmann', position: 'Bau- und Liegenschaftsverwaltung', region: 'hersfeld-rotenburg' },
  linke: { name: 'Regina Linke', position: 'Ehrenamtsagentur', region: 'werra-meissner' },
  fiedler: { name: 'Silke Fiedler', position: 'Schulnetzplanung', region: 'saechsische-schweiz' },
  ullrich: { name: 'Thomas Ullrich', position: 'Geoinformation und Statistik', region: 'vogelsberg' },
  yildirim: { name: 'Deniz Yıldırım', position: 'Fachkräfteportal und Willkommenszentrum', region: 'main-kinzig' },
  winkler: { name: 'Walter Winkler', position: 'Untere Wasserbehörde', region: 'saechsische-schweiz' },
  grosse: { name: 'Anja Große', position: 'Nahversorgung und Dorfläden', region: 'uckermark' },
  lang: { name: 'Christian Lang', position: 'Sozialplanung', region: 'main-kinzig' },
} as const satisfies Record<string, SeedPerson>;

export type PersonKey = keyof typeof people;

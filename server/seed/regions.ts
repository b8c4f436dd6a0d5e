interface SeedRegion {
  name: string;
  /** Legal form, as the region calls itself. */
  kind: string;
  /** Two-letter code of the Land. */
  land: string;
  /** Official keys (ARS) that the region covers; `within` lies inside it without being equal. */
  keys: { ars: string; within?: boolean }[];
  areaKm2?: number;
  population?: number;
  /** First day of the membership. */
  memberSince: string;
}

/** The regions that took part in the network. Figures: Destatis, 2018. */
export const regions = {
  'saechsische-schweiz': { name: 'Landkreis Sächsische Schweiz-Osterzgebirge', kind: 'Landkreis', land: 'SN', keys: [{ ars: '14628' }], areaKm2: 1654.19, population: 245611, memberSince: '2022-07-01' },
  'main-kinzig': { name: 'Main-Kinzig-Kreis', kind: 'Landkreis', land: 'HE', keys: [{ ars: '06435' }], areaKm2: 1397.32, population: 418950, memberSince: '2022-07-01' },
  'merzig-wadern': { name: 'Landkreis Merzig-Wadern', kind: 'Landkreis', land: 'SL', keys: [{ ars: '10042' }], areaKm2: 556.66, population: 103366, memberSince: '2022-07-01' },
  vogelsberg: { name: 'Vogelsbergkreis', kind: 'Landkreis', land: 'HE', keys: [{ ars: '06535' }], areaKm2: 1458.91, population: 105878, memberSince: '2022-07-01' },
  'hersfeld-rotenburg': { name: 'Landkreis Hersfeld-Rotenburg', kind: 'Landkreis', land: 'HE', keys: [{ ars: '06632' }], areaKm2: 1097.75, population: 120829, memberSince: '2022-07-01' },
  'werra-meissner': { name: 'Werra-Meißner-Kreis', kind: 'Landkreis', land: 'HE', keys: [{ ars: '06636' }], areaKm2: 1024.83, population: 101017, memberSince: '2022-07-01' },
  spessart: { name: 'SPESSARTregional', kind: 'LEADER-Region', land: 'HE', keys: [{ ars: '06435', within: true }], memberSince: '2022-07-01' },
  daun: { name: 'Verbandsgemeinde Daun', kind: 'Verbandsgemeinde', land: 'RP', keys: [{ ars: '072335001' }], memberSince: '2022-07-01' },
  'waginger-see': { name: 'ILE Waginger See-Rupertiwinkel', kind: 'ILE-Region', land: 'BY', keys: [{ ars: '09189', within: true }], memberSince: '2022-07-01' },
  oderland: { name: 'Oderlandregion', kind: 'Interkommunale Kooperation', land: 'BB', keys: [], memberSince: '2022-07-01' },
  uckermark: { name: 'Landkreis Uckermark', kind: 'Landkreis', land: 'BB', keys: [{ ars: '12073' }], areaKm2: 3077.01, population: 119552, memberSince: '2022-07-01' },
  'vorpommern-greifswald': { name: 'Landkreis Vorpommern-Greifswald', kind: 'Landkreis', land: 'MV', keys: [{ ars: '13075' }], areaKm2: 3945.56, population: 236697, memberSince: '2022-07-01' },
  suedwestpfalz: { name: 'Landkreis Südwestpfalz', kind: 'Landkreis', land: 'RP', keys: [{ ars: '07340' }], areaKm2: 953.52, population: 95113, memberSince: '2023-01-01' },
} as const satisfies Record<string, SeedRegion>;

export type RegionKey = keyof typeof regions;

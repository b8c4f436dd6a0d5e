import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { DataSource } from 'typeorm';
import type { PublicSolution } from '#contract/solution-exports';
import { fundedWord, LICENCE_WORD, SECTION_TITLE, STATUS_WORD, TRANSFERABILITY_WORD } from '#contract/solution-words';
import { SECTIONS } from '#contract/solution-content';
import { asPublic, publicSolutions } from './public-solutions.js';
import { dayWord } from './words.js';

const names = (list: string[]) => list.join(', ');
const yes = (is: boolean) => (is ? 'ja' : 'nein');

/** Heading and content of each column. The headings stay; new ones come at the end. */
const COLUMNS: [heading: string, content: (solution: PublicSolution) => string | number | null][] = [
  ['Kennung', ({ reference }) => reference],
  ['Titel', ({ title }) => title],
  ['Zusammenfassung', ({ summary }) => summary],
  ['Status', ({ status }) => STATUS_WORD[status]],
  ['Prüfung überfällig', ({ reviewOverdue }) => yes(reviewOverdue)],
  ['Prüfung fällig am', ({ reviewDue }) => reviewDue && dayWord(reviewDue)],
  ['Themenfelder', ({ topics }) => names(topics)],
  ['Regionen', ({ regions }) => names(regions)],
  ['Erprobt von', ({ pilotRegions }) => names(pilotRegions)],
  ['Erfahrungsberichte aus', ({ reportRegions }) => names(reportRegions)],
  ['Übernommen von', ({ adoptedBy }) => names(adoptedBy)],
  ['Geprüft und verworfen von', ({ declinedBy }) => names(declinedBy)],
  ['Einmalige Kosten in Euro', ({ costOneOff }) => costOneOff],
  ['Jährliche Kosten in Euro', ({ costYearly }) => costYearly],
  ['Kosten Stand', ({ costYear }) => costYear],
  ['Öffentliche Förderung', ({ funded }) => fundedWord(funded)],
  ['Einschätzung der Übertragbarkeit', ({ transferability }) => TRANSFERABILITY_WORD[transferability]],
  ['Lizenz', ({ licence }) => LICENCE_WORD[licence]],
  ['Version', ({ version }) => version],
  ['Aufgenommen am', ({ createdAt }) => dayWord(createdAt)],
  ['Geändert am', ({ updatedAt }) => dayWord(updatedAt)],
  ['Adresse', ({ url }) => url],
  ...SECTIONS.map((section): (typeof COLUMNS)[number] => [
    SECTION_TITLE[section],
    // A dash at the beginning is what spreadsheets take for a formula.
    ({ sections }) => sections[section]?.replace(/^- /gm, '• ') ?? null,
  ]),
];

/**
 * The public solutions as a table for spreadsheets: Excel wants semicolons, and a byte order mark to see UTF-8. What it
 * would take for a formula gets an apostrophe.
 */
export function solutionsCsv(db: DataSource, ids: number[], publicUrl: string): Readable {
  const table = stringify({
    header: true,
    columns: COLUMNS.map(([heading]) => heading),
    delimiter: ';',
    record_delimiter: 'windows',
    bom: true,
    // A line break alone is none between its records, and would go unquoted.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
  const rows = async function* () {
    for await (const solution of publicSolutions(db, ids)) {
      const one = asPublic(solution, publicUrl);
      yield COLUMNS.map(([, content]) => content(one));
    }
  };
  const source = Readable.from(rows());
  source.on('error', (error) => table.destroy(error));
  return source.pipe(table);
}

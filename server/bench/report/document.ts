import { PARTS } from '../arguments.js';
import type { Results } from './results.js';
import { sections } from './sections.js';
import { targetsOf } from './targets.js';
import { table } from './tables.js';

const BEGIN = '<!-- Written by hand, kept when the figures are written anew. -->';
const END = '<!-- From here on written by npm run bench. -->';
const FIRST_NOTES = 'Nothing is noted yet.';

const INTRODUCTION = `# Performance

How fast the server is, measured beside **the floor**: a bare program on Fastify, \`pg\` and Socket.IO (\`server/bench/floor/\`) that does only the unavoidable work for the same answers, on the same database, in the same run. Measurements of the two alternate and the median of all runs counts. The ratio says what our layers cost; the absolute figures are those of one core that server and database share.

\`npm run bench\` measures everything but growth, \`npm run bench -- reads\` (\`writes\`, \`live\`, \`start\`, \`growth\`) one part, whose section is then written anew; \`--posts\`, \`--sizes\`, \`--runs\` and \`--seconds\` change its size, \`--quick\` only prints. The machine has to be idle. There is no search page yet, so none is measured.`;

/**
 * The whole page.
 * @param before the page as it is, for what was written into it by hand
 */
export function writeDocument(results: Results, before: string): string {
  const measured = PARTS.filter((part) => results[part]);
  return [
    INTRODUCTION,
    '## Targets',
    table({
      head: ['target', 'limit', 'measured', ''],
      rows: targetsOf(results).map(({ name, limit, value, met }) => [name, limit, value, met]),
    }),
    `${BEGIN}\n${notesOf(before)}\n${END}`,
    ...measured.map((part) => sections[part](results)),
  ]
    .join('\n\n')
    .concat('\n');
}

/** What stands between the two marks. */
export function notesOf(document: string): string {
  const [, rest] = document.split(BEGIN);
  return rest?.split(END)[0]?.trim() || FIRST_NOTES;
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GrowthResult } from '../growth.part.js';
import type { LiveResult } from '../live.part.js';
import type { ReadsResult } from '../reads.part.js';
import { ROOT } from '../stage/program.js';
import type { StartResult } from '../start.part.js';
import type { WritesResult } from '../writes.part.js';
import { writeDocument } from './document.js';

/** What a part has measured, when, and with what. */
export interface Measured<T> {
  /** ISO 8601. */
  date: string;
  machine: string;
  posts: number;
  runs: number;
  seconds: number;
  figures: T;
}
/** The figures of the last run of each part. */
export interface Results {
  reads?: Measured<ReadsResult>;
  writes?: Measured<WritesResult>;
  live?: Measured<LiveResult>;
  start?: Measured<StartResult>;
  growth?: Measured<GrowthResult>;
}

const FIGURES = join(ROOT, 'docs/performance.json');
const DOCUMENT = join(ROOT, 'docs/performance.md');

/** Puts new figures in the place of the former ones of their parts, and writes the document anew. */
export function keepResults(results: Results): void {
  const kept = existsSync(FIGURES) ? (JSON.parse(readFileSync(FIGURES, 'utf8')) as Results) : {};
  const all = { ...kept, ...results };
  writeFileSync(FIGURES, `${JSON.stringify(all, rounded, 2)}\n`);
  writeFileSync(DOCUMENT, writeDocument(all, existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : ''));
}

/** Five digits are more than can be measured. */
const rounded = (_key: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value;

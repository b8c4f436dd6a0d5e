import type { Solution } from '#contract/solutions';
import { euroWord } from '../words.js';
import { type Block, facts } from './blocks.js';

const euros = (value: number | null) => (value === null ? '' : euroWord(value));

/** What it costs, with the year of the figures; nothing where nothing is known. */
export function costTable({ oneOff, yearly, year }: Solution['cost']): Block[] {
  if (oneOff === null && yearly === null) return [];
  return [
    facts([
      ['Einmalig', euros(oneOff)],
      ['Jährlich', euros(yearly)],
      ['Stand', String(year)],
    ]),
  ];
}

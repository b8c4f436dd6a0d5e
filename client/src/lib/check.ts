import type { z } from 'zod';
import { patiently } from './patiently.js';
import { real, type Zod } from './zod-later.js';

/** What is wrong with a value, in German, and where in it. */
export interface Mistake {
  path: string;
  message: string;
}

let zod: Zod | undefined;

/** Fetches what checks need, for a form that is about to be filled in. */
export async function prepareChecks(): Promise<void> {
  const now = await patiently(() => import('./zod-now.js')).catch(() => undefined);
  zod = now?.z;
}

/**
 * What the contract finds wrong with a value before it is sent, in the order of the schema.
 * Nothing while `prepareChecks` is still under way: nobody is kept waiting, and the server checks all the same.
 */
export function mistakesIn(schema: z.ZodType | undefined, value: unknown): Mistake[] {
  if (zod === undefined || schema === undefined) return [];
  const issues = (real(schema, zod) as z.ZodType).safeParse(value).error?.issues ?? [];
  return issues.map(({ path, message }) => ({ path: path.join('.'), message }));
}

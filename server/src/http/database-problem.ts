import type { Problem } from '#contract/problem';
import { isAway, isDiskFull } from '../database/failure.js';

type Told = Omit<Problem, 'type'>;

const UNAVAILABLE: Told = {
  status: 503,
  code: 'unavailable',
  title: 'Das Netzwerk ist gerade nicht erreichbar. Bitte versuchen Sie es in wenigen Sekunden noch einmal.',
  retryAfter: 5,
};
const FULL: Told = {
  status: 507,
  code: 'storage-full',
  title:
    'Der Speicherplatz des Servers ist voll, deshalb lässt sich gerade nichts speichern. Bitte sagen Sie der Administration Bescheid.',
  retryAfter: 60,
};

/** What to tell people when the database fails; `null` where the error is not about its being away. */
export function databaseProblem(error: unknown): Told | null {
  if (isDiskFull(error)) return FULL;
  return isAway(error) ? UNAVAILABLE : null;
}

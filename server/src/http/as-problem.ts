import { HttpException } from '@nestjs/common';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Problem } from '#contract/problem';
import { databaseProblem } from './database-problem.js';
import { ProblemError } from './problem-error.js';

/** Most fields that are named in one answer, and most signs of a name that nobody knows. */
const FIELDS_MAX = 20;
const NAME_MAX = 60;
/** What a schema complains about; `keys` are those that an object should not have. */
type Issue = StandardSchemaV1.Issue & { keys?: string[] };

/** Turns what a schema complains about into a problem that names each field. */
export function invalid(issues: readonly StandardSchemaV1.Issue[]): ProblemError {
  return new ProblemError(400, 'invalid', 'Bitte prüfen Sie Ihre Angaben.', { errors: issues.flatMap(fieldsOf).slice(0, FIELDS_MAX) });
}

function fieldsOf({ path = [], message, keys }: Issue): { path: string; message: string }[] {
  const place = path.map((part) => String(typeof part === 'object' ? part.key : part));
  if (!keys) return [{ path: place.join('.'), message }];
  return keys.slice(0, FIELDS_MAX).map((key) => ({ path: [...place, key.slice(0, NAME_MAX)].join('.'), message: 'Dieses Feld gibt es hier nicht.' }));
}

const BY_STATUS: Record<number, Pick<Problem, 'code' | 'title'>> = {
  400: { code: 'malformed', title: 'Die Anfrage ist nicht lesbar.' },
  401: { code: 'not-signed-in', title: 'Bitte melden Sie sich an.' },
  403: { code: 'forbidden', title: 'Dazu haben Sie nicht das Recht.' },
  404: { code: 'not-found', title: 'Das gibt es hier nicht.' },
  413: { code: 'too-large', title: 'Das ist zu groß.' },
  408: { code: 'malformed', title: 'Die Anfrage kam zu langsam.' },
  414: { code: 'too-large', title: 'Diese Adresse ist zu lang.' },
  415: { code: 'malformed', title: 'Die Anfrage ist nicht lesbar.' },
  431: { code: 'too-large', title: 'Die Anfrage ist zu groß.' },
  429: { code: 'too-many-requests', title: 'Das waren zu viele Versuche. Bitte warten Sie einen Moment.' },
};

/** The problem document for anything that was thrown. What nobody foresaw says nothing about its inside. */
export function asProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.toProblem();
  const away = databaseProblem(error);
  if (away) return { type: 'about:blank', ...away };
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  const status = error instanceof HttpException ? error.getStatus() : Number(statusCode ?? 500);
  const known = BY_STATUS[status];
  if (known) return { type: 'about:blank', status, ...known };
  return { type: 'about:blank', status: 500, code: 'internal', title: 'Das hat nicht geklappt. Der Fehler liegt bei uns und wurde notiert.' };
}

import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import type { addSolutionSources } from '#contract/solutions';
import { visibleTo } from '../auth/visibility.js';
import { plainText } from '../http/excerpt.js';
import { invalidField } from '../http/problem-error.js';

type NewSource = BodyOf<typeof addSolutionSources>['sources'][number];

/**
 * Adds passages of posts that the actor may read to a solution; one that is there already stays once.
 * @returns how many were new
 * @throws 400 naming the source whose post is not there for the actor, or does not say what was marked
 */
export async function addSources(
  tx: EntityManager,
  actor: Actor,
  solutionId: number,
  sources: NewSource[],
): Promise<number> {
  let added = 0;
  for (const [index, source] of sources.entries()) {
    await requirePassage(tx, actor, source, `sources.${index}`);
    const { thread, number, passage } = source;
    const rows: unknown[] = await tx.query(
      `insert into solution_source (solution_id, thread_id, number, passage, added_by) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning id`,
      [solutionId, thread, number, passage, actor.id],
    );
    added += rows.length;
  }
  return added;
}

async function requirePassage(
  tx: EntityManager,
  actor: Actor,
  { thread, number, passage }: NewSource,
  field: string,
): Promise<void> {
  const parameters: unknown[] = [thread, number];
  // Locked against being moved away, until the source points to it and moves with it.
  const [post]: { html: string }[] = await tx.query(
    `select p.html from post p join thread t on t.id = p.thread_id and ${visibleTo(actor, 't', parameters)}
     where p.thread_id = $1 and p.number = $2 and p.deleted_at is null for key share of p`,
    parameters,
  );
  if (!post) throw invalidField(field, 'Diesen Beitrag gibt es nicht, oder er ist für Sie nicht sichtbar.');
  if (!lettersOf(plainText(post.html)).includes(lettersOf(passage)))
    throw invalidField(field, `Die markierte Stelle steht so nicht in Beitrag ${number}.`);
}

/** A passage may be marked across lines, lists and tables: what counts are its letters and digits. */
const lettersOf = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

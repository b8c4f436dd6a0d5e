import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import type { addSolutionSources } from '#contract/solutions';
import { visibleTo } from '../auth/visibility.js';
import { plainText } from '../http/excerpt.js';
import { conflict, invalidField } from '../http/problem-error.js';

type NewSource = BodyOf<typeof addSolutionSources>['sources'][number];

/**
 * Adds passages of posts that the actor may read to a locked solution; one that is there already stays once. A post that
 * has been moved since it was marked is taken where it stands now.
 * @returns keys of those that are new
 * @throws 400 naming the source whose post is not there for the actor, or does not say what was marked
 */
export async function addSources(
  tx: EntityManager,
  actor: Actor,
  solutionId: number,
  sources: NewSource[],
): Promise<number[]> {
  const locked = await lockThreads(tx, await placed(tx, sources));
  const added: number[] = [];
  for (const [index, source] of (await placed(tx, sources)).entries()) {
    if (!locked.has(source.thread))
      throw conflict('Einer der Beiträge wird gerade verschoben. Bitte versuchen Sie es noch einmal.');
    await requirePassage(tx, actor, source, `sources.${index}`);
    const { thread, number, passage } = source;
    const rows: { id: number }[] = await tx.query(
      `insert into solution_source (solution_id, thread_id, number, passage, added_by) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning id`,
      [solutionId, thread, number, passage, actor.id],
    );
    added.push(...rows.map(({ id }) => id));
  }
  return added;
}

/** Sources with the places where their posts stand now. */
function placed(tx: EntityManager, sources: NewSource[]): Promise<NewSource[]> {
  return tx.query(
    `select coalesce(p.moved_thread_id, source.thread) thread, coalesce(p.moved_number, source.number) "number", source.passage
     from rows from (jsonb_to_recordset($1::jsonb) as (thread bigint, number integer, passage text)) with ordinality
       source (thread, number, passage, place)
     left join post p on p.thread_id = source.thread and p.number = source.number order by source.place`,
    [JSON.stringify(sources)],
  );
}

/** No post of these threads is moved until the transaction ends. */
async function lockThreads(tx: EntityManager, sources: NewSource[]): Promise<Set<number>> {
  const threads = sources.map(({ thread }) => thread);
  await tx.query('select from thread where id = any($1::bigint[]) order by id for share', [threads]);
  return new Set(threads);
}

async function requirePassage(
  tx: EntityManager,
  actor: Actor,
  { thread, number, passage }: NewSource,
  field: string,
): Promise<void> {
  const parameters: unknown[] = [thread, number];
  // What is deleted or hidden has no text.
  const [post]: { html: string }[] = await tx.query(
    `select p.html from post p join thread t on t.id = p.thread_id and ${visibleTo(actor, 't', parameters)}
     where p.thread_id = $1 and p.number = $2 and p.html <> ''`,
    parameters,
  );
  if (!post) throw invalidField(field, 'Diesen Beitrag gibt es nicht, oder er ist für Sie nicht sichtbar.');
  if (!lettersOf(plainText(post.html)).includes(lettersOf(passage)))
    throw invalidField(field, 'Die markierte Stelle steht so nicht in diesem Beitrag.');
}

/** A passage may be marked across lines, lists and tables: what counts are its letters and digits. */
const lettersOf = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

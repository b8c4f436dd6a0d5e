import type { DataSource, EntityManager } from 'typeorm';
import { content } from './content.js';
import { type Happening, happeningsOf } from './happenings.js';
import { insertRows } from './insert-rows.js';
import type { Keys } from './keys.js';
import { readPositions, type SeededThread } from './readings.js';
import { seedCuration } from './seed-curation.js';
import { seedActivity } from './seed-activity.js';
import { seedPeople } from './seed-people.js';
import { seedReview } from './seed-review.js';
import { seedSolutions } from './seed-solutions.js';
import type { SeedThread } from './seed.types.js';
import { postRows, threadRow } from './thread-rows.js';

export { DEMO_PASSWORD, demoAccounts } from './demo-accounts.js';

interface Story {
  thread: SeedThread;
  happenings: Happening[];
}

/**
 * Fills an empty database with the demo network, all or nothing. Dates are counted back from now.
 * @param report gets a German line for each step, for the person who waits
 */
export async function seedDemo(db: DataSource, report: (line: string) => void): Promise<void> {
  const now = Date.now();
  await db.transaction(async (tx) => {
    const keys = await seedPeople(tx, now);
    report(
      `${Object.keys(keys.regions).length} Netzwerkregionen, ${Object.keys(keys.members).length} Mitglieder, ${Object.keys(keys.topics).length} Themenfelder`,
    );
    const stories = content.map((thread) => ({ thread, happenings: happeningsOf(thread, now) }));
    const seeded = await seedThreads(tx, stories, keys);
    report(`${content.length} Diskussionen mit ${content.reduce((sum, { posts }) => sum + posts.length, 0)} Beiträgen`);
    await seedReading(tx, seeded, keys);
    const solutions = await seedSolutions(tx, keys, now);
    report(`${solutions.length} Lösungsansätze`);
    await seedReview(tx, solutions, keys, now);
    await seedActivity(tx, solutions, now);
    await seedCuration(tx, keys, now);
    await tx.query('update network set demo = true');
  });
  // The new rows are most of the tables: without fresh statistics the first pages would be planned as for empty ones.
  await db.query('analyze');
}

async function seedThreads(tx: EntityManager, stories: Story[], keys: Keys): Promise<SeededThread[]> {
  const byAge = stories.toSorted((a, b) => a.happenings[0]!.at - b.happenings[0]!.at);
  const rows = byAge.map(({ thread, happenings }) => threadRow(thread, happenings, keys));
  const inserted = await insertRows<{ id: number; title: string }>(tx, 'thread', rows, 'id, title');
  const idOf = (title: string) => inserted.find((one) => one.title === title)!.id;
  const parts = byAge.map(({ thread, happenings }) => postRows(idOf(thread.title), thread, happenings, keys));
  for (const table of ['post', 'post_version', 'thread_member', 'thread_region'] as const) {
    await insertRows(
      tx,
      table,
      parts.flatMap((part) => part[table]),
    );
  }
  await insertRows(
    tx,
    'audit',
    byAge.flatMap(({ thread, happenings }) => pinning(idOf(thread.title), happenings, keys)),
  );
  return byAge.map(({ thread, happenings }) => ({
    id: idOf(thread.title),
    thread,
    lastPostAt: happenings.findLast(({ what }) => what === 'post')!.at,
  }));
}

/** Pinning is an act of moderation, so it is on record. */
function pinning(threadId: number, happenings: Happening[], keys: Keys): object[] {
  return happenings
    .filter(({ what }) => what === 'pin')
    .map(({ at }) => ({
      at: new Date(at).toISOString(),
      actor_id: keys.members.henkel,
      act: 'edit-thread',
      target: `thread:${threadId}`,
      before: { pinned: false },
      after: { pinned: true },
    }));
}

async function seedReading(tx: EntityManager, threads: SeededThread[], keys: Keys): Promise<void> {
  const rows = readPositions(threads).map(({ person, threadId, lastNumber }) => ({
    member_id: keys.members[person],
    thread_id: threadId,
    last_number: lastNumber,
  }));
  const admitted = threads.find(
    ({ thread }) => thread.visibility === 'guests' && thread.topic === 'mobilitaet-und-oepnv',
  )!;
  await insertRows(tx, 'thread_guest', [{ thread_id: admitted.id, member_id: keys.guest }]);
  const seen = {
    member_id: keys.guest,
    thread_id: admitted.id,
    last_number: Math.ceil(admitted.thread.posts.length / 2),
  };
  await insertRows(tx, 'reading', [...rows, seen]);
}

import type { EntityManager } from 'typeorm';
import { soonAfter } from './clock.js';
import { insertRows } from './insert-rows.js';
import type { Keys } from './keys.js';
import { people } from './people.js';
import { contactRow, reportRow } from './report-rows.js';
import { iso, rowsAround, solutionRow, type Story } from './solution-rows.js';
import { eventsOf } from './solution-times.js';
import { solutions } from './solutions.js';

/** A solution that is in the tables. */
export interface SeededSolution extends Story {
  id: number;
}

/** Fills the solution approaches, which are made of posts that are there. @returns them in the order of their opening */
export async function seedSolutions(tx: EntityManager, keys: Keys, now: number): Promise<SeededSolution[]> {
  const stories = solutions
    .map((solution): Story => ({ solution, events: eventsOf(solution, now, isModerator(solution.by)), now, keys }))
    .sort((a, b) => a.events[0]!.at - b.events[0]!.at);
  const rows = stories.map((story) => ({ ...solutionRow(story), ...reference(story, stories) }));
  const inserted = await insertRows<{ id: number; title: string }>(tx, 'solution', rows, 'id, title');
  const seeded = stories.map((story) => ({
    ...story,
    id: inserted.find(({ title }) => title === story.solution.content.title)!.id,
  }));
  await insertYears(tx, rows);
  for (const one of seeded) await seedAround(tx, one);
  await insertRows(tx, 'solution_source', await sourceRows(tx, seeded));
  return seeded;
}

const isModerator = (key: keyof typeof people) => {
  const person = people[key];
  return 'role' in person && person.role === 'moderator';
};

/** The n-th that was taken up in a year has the number n; proposals have none. */
function reference(story: Story, all: Story[]): { year: number | null; sequence: number | null } {
  if (story.solution.state) return { year: null, sequence: null };
  const takenUp = ({ events }: Story) => (events.find(({ what }) => what === 'decided') ?? events[0]!).at;
  const year = yearOf(takenUp(story));
  const same = all.filter((one) => !one.solution.state && yearOf(takenUp(one)) === year);
  return { year, sequence: 1 + same.filter((one) => takenUp(one) < takenUp(story)).length };
}
const yearOf = (time: number) =>
  Number(new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', year: 'numeric' }).format(time));

async function insertYears(tx: EntityManager, rows: { year: number | null; sequence: number | null }[]): Promise<void> {
  const last = new Map<number, number>();
  for (const { year, sequence } of rows) if (year !== null) last.set(year, Math.max(last.get(year) ?? 0, sequence!));
  await insertRows(
    tx,
    'solution_year',
    [...last].map(([year, highest]) => ({ year, last: highest })),
  );
}

async function seedAround(tx: EntityManager, seeded: SeededSolution): Promise<void> {
  const { id, solution, events } = seeded;
  for (const [table, rows] of Object.entries(rowsAround(id, seeded))) await insertRows(tx, table, rows);
  for (const { index, at } of events.filter(({ what }) => what === 'report')) {
    const row = reportRow(id, seeded, index);
    const [report] = await insertRows<{ id: number }>(tx, 'experience_report', [row], 'id');
    const version = {
      report_id: report!.id,
      version: 1,
      content: row.content,
      author_id: row.author_id,
      created_at: row.created_at,
    };
    await insertRows(tx, 'experience_report_version', [version]);
    const contact = solution.reports![index]!.contact;
    if (contact) await insertRows(tx, 'solution_contact', [contactRow(id, report!.id, contact, seeded, at)]);
  }
  if (solution.contact)
    await insertRows(tx, 'solution_contact', [contactRow(id, null, solution.contact, seeded, events[0]!.at)]);
}

/** A passage from a post that was written later has been added soon after. @throws Error where a post does not say it */
async function sourceRows(tx: EntityManager, seeded: SeededSolution[]): Promise<object[]> {
  const posts: { title: string; threadId: number; number: number; at: Date; markdown: string }[] = await tx.query(
    `select t.title, t.id "threadId", p.number, p.created_at at, p.markdown from post p join thread t on t.id = p.thread_id`,
  );
  return seeded.flatMap(({ id, solution, events, now, keys }) =>
    solution.sources.map(({ thread, number, passage = '' }) => {
      const post = posts.find((one) => one.title === thread && one.number === number);
      if (!post?.markdown.includes(passage))
        throw new Error(`«${solution.content.title}»: post ${number} of «${thread}» does not say so.`);
      const written = post.at.getTime();
      const added = written < events[0]!.at ? events[0]!.at : soonAfter(written, [30, 300], `${id} ${number}`, now);
      return {
        solution_id: id,
        thread_id: post.threadId,
        number,
        passage,
        added_by: keys.members[solution.by],
        added_at: iso(added),
      };
    }),
  );
}

import { DataSource } from 'typeorm';
import type { Actor, Role } from '#contract/actor';
import { Markdown } from '#contract/primitives';
import { canStep, isComplete, missingFor } from '#contract/solution-rules';
import { SolutionStatus } from '#contract/solution-status';
import { ContactInput, ReportContent } from '#contract/solution-content';
import { Solution } from '#contract/solutions';
import { dataSourceOptions } from '../src/database/data-source.js';
import { findSolutions } from '../src/solutions/solutions.queries.js';
import { freshDatabase, type TestDatabase } from '../test/database.js';
import { inBerlin } from './clock.js';
import { people } from './people.js';
import { seedDemo } from './seed.js';
import { solutions } from './solutions.js';

let database: TestDatabase;
let db: DataSource;
let all: Solution[];
const rows = <T>(sql: string): Promise<T[]> => db.query(sql);
const moderator: Actor = { id: 0, name: '', kind: 'member', roles: ['moderator'], mandates: [] };

beforeAll(async () => {
  database = await freshDatabase();
  db = await new DataSource(dataSourceOptions(database.url)).initialize();
  await seedDemo(db, () => undefined);
  const ids = await rows<{ id: number }>('select id from solution order by created_at');
  all = await findSolutions(
    db.manager,
    moderator,
    ids.map(({ id }) => id),
  );
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

test('there are solutions in every status and visibility, proposals, and one that was declined', () => {
  expect(all).toHaveLength(solutions.length);
  expect(all.filter(({ state }) => state === 'open').length).toBeGreaterThanOrEqual(12);
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set(SolutionStatus.options));
  expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['proposed', 'open', 'declined']));
  expect(new Set(all.map(({ visibility }) => visibility))).toEqual(new Set(['network', 'guests', 'public']));
  expect(all.filter(({ overdue }) => overdue)).toHaveLength(1);
  expect(all.some(({ version }) => version > 2)).toBe(true);
});

test('each could have been written on its page', () => {
  for (const solution of all) {
    expect(Solution.parse(solution)).toEqual(solution);
    for (const { content, complete } of solution.reportList) {
      expect(ReportContent.parse(content)).toEqual(content);
      expect(complete).toBe(isComplete(content));
    }
    for (const contact of [solution.contact, ...solution.reportList.map((report) => report.contact)])
      if (contact)
        expect(ContactInput.parse({ ...contact, consent: true })).toMatchObject({
          email: expect.stringMatching(/\.example$/),
        });
    for (const text of Object.values(solution.content.sections)) if (text) expect(Markdown.parse(text)).toBe(text);
  }
});

test('each has a reference in the order in which it was taken up; proposals have none', () => {
  const years = new Map<string, number[]>();
  for (const { reference, state } of all.toSorted((a, b) =>
    (a.steps[0]?.at ?? '').localeCompare(b.steps[0]?.at ?? ''),
  )) {
    expect(reference === null).toBe(state !== 'open');
    const [, year, number] = /^LA-(\d{4})-(\d{3})$/.exec(reference ?? '') ?? [];
    if (year) years.set(year, [...(years.get(year) ?? []), Number(number)]);
  }
  for (const numbers of years.values()) expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test('every step was taken by somebody who may, with the evidence there was by then', () => {
  const acting = (name: string): Actor => {
    const person = Object.values(people).find((one) => one.name === name)!;
    return { ...moderator, id: 1, roles: 'role' in person ? [person.role as Role] : [] };
  };
  for (const { steps, pilots, reportList, author, visibility, id } of all) {
    const source = solutions.find((one) => one.content.title === all.find((each) => each.id === id)!.title)!;
    for (const [index, step] of steps.slice(1).entries()) {
      expect(step.from).toBe(steps[index]!.to);
      const actor = acting(step.by!.name);
      const authorId = step.by!.id === author!.id ? 1 : 2;
      expect([step, canStep(actor, { authorId, visibility, state: 'open', status: step.from! }, step.to)]).toEqual([
        step,
        true,
      ]);
      const known = reportList.filter(({ at, complete }) => complete && at < step.at);
      const tried = source.pilots?.filter(({ daysAgo }) => daysAgo >= source.steps![index]!.daysAgo) ?? [];
      const evidence = {
        pilots: Math.min(tried.length, pilots.length),
        completeReports: known.length,
        reportingRegions: new Set(known.map(({ region }) => region.id)).size,
      };
      expect([step, missingFor(step.to, evidence)]).toEqual([step, []]);
    }
  }
});

test('regions have tried it, reported of it, taken it over, and decided against it', () => {
  const kinds = all.flatMap(({ adoptionList }) => adoptionList.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(['as-is', 'adapted', 'planned', 'declined']));
  for (const { kind, reason } of all.flatMap(({ adoptionList }) => adoptionList))
    if (kind === 'declined') expect(reason.length).toBeGreaterThan(20);
  const reports = all.flatMap(({ reportList }) => reportList);
  expect(new Set(reports.map(({ region }) => region.id)).size).toBeGreaterThanOrEqual(7);
  expect([reports.filter(({ complete }) => complete).length >= 10, reports.some(({ complete }) => !complete)]).toEqual([
    true,
    true,
  ]);
});

test('it has happened already, one thing after the other, mostly in office hours, and its sources were there', async () => {
  const moments = await rows<{ at: Date; opened: Date }>(`
    select e.at, s.created_at opened from solution s join (
      select solution_id, created_at at from solution_version union all select solution_id, at from solution_step
      union all select solution_id, at from pilot union all select solution_id, at from adoption
      union all select solution_id, created_at from experience_report union all select solution_id, at from solution_comment
      union all select solution_id, added_at from solution_source) e on e.solution_id = s.id`);
  expect(moments.filter(({ at, opened }) => at < opened || at.getTime() > Date.now())).toEqual([]);
  const atWork = moments.filter(({ at }) => {
    const { weekday, hour } = inBerlin(at.getTime());
    return weekday >= 1 && weekday <= 5 && hour >= 7 && hour < 18;
  });
  expect(atWork.length / moments.length).toBeGreaterThan(0.75);
  const early = `select 1 from solution_source so join post p using (thread_id, number) where so.added_at < p.created_at or p.deleted_at is not null`;
  expect(await rows(early)).toEqual([]);
});

test('the moderation has work to do', async () => {
  const open = await rows<{ kind: string; late: boolean; claimed: boolean }>(
    `select kind, due_at < now() late, claimed_by is not null claimed from review_item where decided_at is null`,
  );
  expect(new Set(open.map(({ kind }) => kind))).toEqual(new Set(['report', 'solution-proposal', 'solution-review']));
  expect([open.some(({ late }) => late), open.some(({ late }) => !late), open.some(({ claimed }) => claimed)]).toEqual([
    true,
    true,
    true,
  ]);
  const own = `select 1 from report r join review_item i on i.id = r.item_id join post p using (thread_id, number) where p.author_id = r.member_id or r.at < p.created_at`;
  expect(await rows(own)).toEqual([]);
  const waiting = `select 1 from solution s where state = 'proposed' and not exists (
    select from review_item i where i.kind = 'solution-proposal' and i.subject = 'solution:' || s.id and i.decided_at is null)`;
  expect(await rows(waiting)).toEqual([]);
});

test('those who follow a solution have something new, and not everything is new', async () => {
  const told = await rows<{ name: string; seen: boolean }>(
    `select m.name, s.member_id is not null seen from activity a cross join unnest(a.concerns) c (id) join member m on m.id = c.id
     left join notice_seen s on s.activity_id = a.id and s.member_id = m.id where a.solution_id is not null`,
  );
  for (const name of ['Johanna Brandt', 'Katrin Wendt', 'Martin Henkel', 'Ulrike Maas']) {
    const own = told.filter((one) => one.name === name);
    expect([name, new Set(own.map(({ seen }) => seen))]).toEqual([name, new Set([true, false])]);
  }
  expect(await rows('select 1 from activity where actor_id = any(concerns) or at > now()')).toEqual([]);
});

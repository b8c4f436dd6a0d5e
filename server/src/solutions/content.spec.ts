import { randomUUID } from 'node:crypto';
import type { Hint } from '#contract/realtime';
import { commentSolution, listSolutionComments, resolveComment, stepSolution } from '#contract/solution-acts';
import { type SolutionContent } from '#contract/solution-content';
import {
  editSolution,
  findSolution,
  followSolution,
  getSolutionVersion,
  listSolutionVersions,
  markSolutionRead,
  openSolution,
} from '#contract/solutions';
import { startTestApp, type TestApp } from '../../test/app.js';
import type { TestMember } from '../../test/builders.js';
import { aCircle, aSolution, aStep, read } from '../../test/solutions.js';

let app: TestApp;
let circle: Awaited<ReturnType<typeof aCircle>>;
let id: number;
beforeAll(async () => {
  app = await startTestApp();
  circle = await aCircle(app);
});
beforeEach(async () => {
  id = await aSolution(circle.moderator, { content: circle.content() });
});
afterAll(() => app.close());

const at = () => ({ solution: String(id) });
const edit = (version: number, wanted: Partial<SolutionContent>, key = randomUUID()) => ({
  params: at(),
  body: { key, version, content: circle.content(wanted), summary: 'Kosten ergänzt' },
});

describe('opening', () => {
  const opening = (key: string) => ({
    body: { key, content: circle.content(), visibility: 'public' as const, sources: [] },
  });

  test('gives each a reference of its own, without gaps, also when many are opened at once and some fail', async () => {
    const topicIds = [999_999];
    const failing = { ...opening(randomUUID()).body, content: circle.content({ topicIds }) };
    const all = [...Array(12).keys()].map((n) =>
      n % 3 === 2
        ? circle.moderator.caller.problem(openSolution, { body: { ...failing, key: randomUUID() } })
        : circle.moderator.caller.call(openSolution, opening(randomUUID())),
    );
    const answers = await Promise.all(all);
    expect(answers.filter((answer) => 'code' in answer)).toHaveLength(4);
    const rows: { sequence: number }[] = await app.db.query(
      'select sequence from solution where sequence is not null order by 1',
    );
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => index + 1));
  });

  test('happens once per key, also when the answer was lost', async () => {
    const key = randomUUID();
    const before = await app.db.query('select count(*) count from solution');
    const [one, two] = await Promise.all([1, 2].map(() => circle.moderator.caller.call(openSolution, opening(key))));
    expect(two).toEqual(one);
    expect(await circle.moderator.caller.call(openSolution, opening(key))).toEqual(one);
    expect(await app.db.query('select count(*) - 1 count from solution')).toEqual(before);
  });

  test('is not repeated with other words under the same key, nor is anything else done by it', async () => {
    const key = randomUUID();
    const { caller } = circle.moderator;
    const first = await caller.call(openSolution, opening(key));
    const others = [
      caller.problem(openSolution, { body: { ...opening(key).body, visibility: 'network' } }),
      caller.problem(editSolution, edit(1, { title: 'Rufbus unter falschem Schlüssel' }, key)),
      caller.problem(stepSolution, { params: at(), body: { ...aStep(id, 'development').body, key } }),
    ];
    for (const problem of await Promise.all(others)) expect(problem).toMatchObject({ status: 409, current: first });
    expect(await read(circle.moderator, id)).toMatchObject({ version: 1, status: 'idea', change: 1 });
  });

  test('makes it found by its reference', async () => {
    const { reference } = await read(circle.member, id);
    const found = await circle.guest.caller.problem(findSolution, { params: { reference: reference! } });
    expect(found.status).toBe(404);
    expect(await circle.member.caller.call(findSolution, { params: { reference: reference! } })).toEqual({ id });
  });
});

describe('writing together', () => {
  test('keeps every version with author and summary', async () => {
    expect(await circle.member.caller.call(editSolution, edit(1, { title: 'Rufbus im Norden' }))).toEqual({
      id,
      change: 2,
    });
    const solution = await read(circle.moderator, id);
    expect(solution).toMatchObject({
      title: 'Rufbus im Norden',
      version: 2,
      content: { title: 'Rufbus im Norden' },
      lastEdit: { by: { id: circle.member.id }, summary: 'Kosten ergänzt' },
    });
    const { versions } = await circle.member.caller.call(listSolutionVersions, { params: at() });
    expect(versions.map(({ version, by }) => [version, by?.id])).toEqual([
      [1, circle.moderator.id],
      [2, circle.member.id],
    ]);
    const first = await circle.member.caller.call(getSolutionVersion, { params: { ...at(), version: '1' } });
    expect(first.content).toEqual(circle.content());
    const none = { params: { ...at(), version: '3' } };
    expect(await circle.member.caller.problem(getSolutionVersion, none)).toMatchObject({ status: 404 });
  });

  test('never overwrites another silently: who comes second gets what the first has written', async () => {
    const editors = [circle.member, circle.ofHere, circle.ofThere, circle.moderator];
    const outcomes = await Promise.allSettled(
      editors.map(({ caller }, n) => caller.call(editSolution, edit(1, { title: `Rufbus Nr. ${n} im Norden` }))),
    );
    const { title, version } = await read(circle.member, id);
    expect(version).toBe(2);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes.filter(({ status }) => status === 'rejected'))
      expect(outcome).toMatchObject({
        reason: { problem: { status: 409, current: { version: 2, content: { title } } } },
      });
  });

  test('makes no version of what is the same, and one only of what is sent twice', async () => {
    await circle.member.caller.call(editSolution, edit(1, {}));
    expect(await read(circle.member, id)).toMatchObject({ version: 1, change: 1 });
    const once = edit(1, { title: 'Nur ein einziges Mal' });
    for (const _ of [1, 2]) expect(await circle.member.caller.call(editSolution, once)).toEqual({ id, change: 2 });
    expect(await read(circle.member, id)).toMatchObject({ version: 2 });
  });

  test('refuses topics and regions that there are not', async () => {
    const wrong = [edit(1, { topicIds: [999_999] }), edit(1, { regionIds: [circle.here.id, 999_999] })];
    for (const args of wrong)
      expect(await circle.member.caller.problem(editSolution, args)).toMatchObject({
        errors: [{ path: expect.stringMatching(/^content\.(topic|region)Ids$/) }],
      });
    expect(await read(circle.member, id)).toMatchObject({ version: 1, regions: [{ id: circle.here.id }] });
  });

  test('goes on when a region has left', async () => {
    await app.db.query(`update region set member_until = '2024-12-31' where id = $1`, [circle.here.id]);
    await circle.member.caller.call(editSolution, edit(1, { title: 'Rufbus eines Ehemaligen' }));
    expect(await read(circle.member, id)).toMatchObject({ version: 2, regions: [{ id: circle.here.id }] });
    await app.db.query('update region set member_until = null where id = $1', [circle.here.id]);
  });
});

test('each remembers the version they have read last, or written; an earlier one changes nothing', async () => {
  await circle.member.caller.call(editSolution, edit(1, { title: 'Rufbus mit Änderung' }));
  expect((await read(circle.ofHere, id)).lastRead).toBeNull();
  for (const version of [1, 99, 1])
    await circle.ofHere.caller.call(markSolutionRead, { params: at(), body: { version } });
  expect((await read(circle.ofHere, id)).lastRead).toBe(2);
  expect((await read(circle.ofThere, id)).lastRead).toBeNull();
  expect((await read(circle.member, id)).lastRead).toBe(2);
  expect((await read(circle.moderator, id)).lastRead).toBe(1);
});

test('comments stay with their section through edits', async () => {
  const body = { section: 'aim' as const, text: 'Auch Kinder?', quote: 'Jede*r', version: 1 };
  const { caller } = circle.ofHere;
  await caller.call(commentSolution, { params: at(), body: { key: randomUUID(), ...body } });
  await circle.member.caller.call(editSolution, edit(1, { title: 'Rufbus mit Kommentar' }));
  const list = async () => (await circle.member.caller.call(listSolutionComments, { params: at() })).comments;
  const [comment] = await list();
  expect(comment).toMatchObject({ ...body, author: { id: circle.ofHere.id }, resolved: null });
  const params = { ...at(), comment: String(comment!.id) };
  const resolve = (resolved: boolean) =>
    circle.member.caller.call(resolveComment, { params, body: { key: randomUUID(), resolved } });
  await resolve(true);
  expect(await list()).toMatchObject([{ resolved: { by: { id: circle.member.id } } }]);
  await resolve(false);
  expect(await list()).toMatchObject([{ resolved: null }]);
  expect((await read(circle.member, id)).change).toBe(2);
  const later = { params: at(), body: { key: randomUUID(), ...body, version: 9 } };
  expect(await caller.problem(commentSolution, later)).toMatchObject({ errors: [{ path: 'version' }] });
});

test('members are told live that something has changed, and followers what', async () => {
  const watching = await circle.ofHere.caller.socket();
  const follow = (who: TestMember, on: boolean) => who.caller.call(followSolution, { params: at(), body: { on } });
  await follow(circle.ofThere, true);
  expect(await read(circle.ofThere, id)).toMatchObject({ following: true, followers: 2 });
  await circle.member.caller.call(editSolution, edit(1, { title: 'Rufbus mit Neuigkeit' }));
  await watching.heard('hint', ({ what }: Hint) => what === 'solutions');
  watching.close();
  const told: { concerns: number[]; kind: string }[] = await app.db.query(
    'select kind, concerns from activity where solution_id = $1',
    [id],
  );
  expect(told).toEqual([
    { kind: 'solution-edited', concerns: expect.arrayContaining([circle.ofThere.id, circle.moderator.id]) },
  ]);
  await follow(circle.ofThere, false);
  expect(await read(circle.ofThere, id)).toMatchObject({ following: false, followers: 1 });
});

import { randomUUID } from 'node:crypto';
import { editReport, reviewSolution, startPilot, stepSolution, writeReport } from '#contract/solution-acts';
import { listSolutions } from '#contract/solutions';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aCircle, aPilotFor, aReport, aReportFor, aSolution, aStep, read, recommend } from '../../test/solutions.js';

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

const stepped = (to: Parameters<typeof aStep>[1], by = circle.moderator) => by.caller.call(stepSolution, aStep(id, to));
const refused = (to: Parameters<typeof aStep>[1], by = circle.moderator) =>
  by.caller.problem(stepSolution, aStep(id, to));
const statusOf = async () => (await read(circle.member, id)).status;
const months = (day: string) => {
  const due = new Date(day);
  return (due.getUTCFullYear() - new Date().getFullYear()) * 12 + due.getUTCMonth() - new Date().getMonth();
};

test('goes all the way with evidence, and every step says who, when and why', async () => {
  await recommend(id, circle);
  const { status, steps, review, pilots, reportList } = await read(circle.member, id);
  expect(status).toBe('recommended');
  expect(steps.map(({ from, to }) => [from, to])).toEqual([
    [null, 'idea'],
    ['idea', 'development'],
    ['development', 'pilot'],
    ['pilot', 'proven'],
    ['proven', 'recommended'],
  ]);
  expect(steps.at(-1)).toMatchObject({ by: { id: circle.moderator.id }, reason: 'So ist der Stand' });
  expect(review).toMatchObject({ by: { id: circle.moderator.id } });
  expect(months(review!.dueOn)).toBe(24);
  expect(pilots).toMatchObject([{ region: { id: circle.here.id }, from: '2025-01-01', responsibleBody: 'Landkreis' }]);
  expect(reportList.map(({ region, complete }) => [region.id, complete])).toEqual([
    [circle.here.id, true],
    [circle.there.id, true],
  ]);
});

describe('whoever goes round the rules is refused', () => {
  test('by leaving out steps', async () => {
    for (const to of ['idea', 'pilot', 'proven', 'recommended'] as const)
      expect(await refused(to)).toMatchObject({ status: 409, code: 'conflict', current: { status: 'idea' } });
  });

  test('without a pilot', async () => {
    await stepped('development');
    const { status, code, errors } = await refused('pilot');
    expect([status, code]).toEqual([409, 'missing']);
    expect(errors).toEqual([{ path: 'to', message: expect.stringContaining('Erprobung') }]);
    expect(await statusOf()).toBe('development');
  });

  test('with a report that does not tell all', async () => {
    await circle.ofHere.caller.call(startPilot, aPilotFor(id, circle.ofHere.mandateId));
    await stepped('development');
    await stepped('pilot');
    const { caller, mandateId } = circle.ofHere;
    const noYear = { oneOff: null, yearly: null, year: null };
    for (const lack of [{ effect: '' }, { effort: '' }, { pitfalls: '' }, { cost: noYear }]) {
      await caller.call(writeReport, aReportFor(id, mandateId, lack));
      expect(await refused('proven')).toMatchObject({ status: 409, code: 'missing' });
    }
  });

  test('with two reports of the same region', async () => {
    const { caller, mandateId } = circle.ofHere;
    await caller.call(startPilot, aPilotFor(id, mandateId));
    for (const _ of [1, 2]) await caller.call(writeReport, aReportFor(id, mandateId));
    for (const to of ['development', 'pilot', 'proven'] as const) await stepped(to);
    expect(await refused('recommended')).toMatchObject({
      code: 'missing',
      errors: [{ message: expect.stringContaining('zwei Regionen') }],
    });
  });

  test('by taking away afterwards what a status rests on', async () => {
    await recommend(id, circle);
    const { reportList } = await read(circle.member, id);
    const params = { solution: String(id), report: String(reportList[0]!.id) };
    const body = { key: randomUUID(), version: 1, content: aReport({ effect: '' }), contact: null };
    for (const { caller } of [circle.ofHere, circle.moderator])
      expect(await caller.problem(editReport, { params, body })).toMatchObject({ status: 409, code: 'missing' });
    const { complete, version } = (await read(circle.member, id)).reportList[0]!;
    expect([complete, version]).toEqual([true, 1]);
    await stepped('proven');
    await circle.ofHere.caller.call(editReport, { params, body });
    expect(await refused('recommended')).toMatchObject({ code: 'missing' });
  });

  test('as somebody who may not', async () => {
    await recommend(id, circle);
    for (const who of [circle.member, circle.ofHere]) {
      for (const to of ['proven', 'ended', 'failed'] as const)
        expect(await refused(to, who)).toMatchObject({ status: 403 });
      const body = { key: randomUUID(), reason: 'Gilt weiter', months: 12 };
      const review = { params: { solution: String(id) }, body };
      expect(await who.caller.problem(reviewSolution, review)).toMatchObject({ status: 403 });
    }
    expect(await refused('ended', circle.guest)).toMatchObject({ status: 403 });
  });
});

test('of two moderators who take different steps at once one wins, and the other is told the status', async () => {
  await recommend(id, circle);
  const other = await app.as(circle.moderator.id);
  const outcomes = await Promise.allSettled([stepped('ended'), other.call(stepSolution, aStep(id, 'failed'))]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { problem: { code: 'conflict', current: { status: await statusOf() } } },
  });
});

test('a recommendation is reviewed for another term, and overdue without it', async () => {
  await recommend(id, circle);
  await app.db.query('update solution set review_due = current_date - 2 where id = $1', [id]);
  expect(await read(circle.member, id)).toMatchObject({ overdue: true });
  const { solutions } = await circle.member.caller.call(listSolutions, { query: { status: 'recommended' } });
  expect(solutions.find((row) => row.id === id)).toMatchObject({ overdue: true });
  const body = { key: randomUUID(), reason: 'Nachgefragt, gilt weiter', months: 6 };
  await circle.moderator.caller.call(reviewSolution, { params: { solution: String(id) }, body });
  const { overdue, review, steps } = await read(circle.member, id);
  expect([overdue, months(review!.dueOn)]).toEqual([false, 6]);
  expect(steps.at(-1)).toMatchObject({ from: 'recommended', to: 'recommended', reason: 'Nachgefragt, gilt weiter' });
});

test('what has failed may be begun anew, with its history', async () => {
  await stepped('failed');
  await stepped('idea');
  expect((await read(circle.member, id)).steps.map(({ to }) => to)).toEqual(['idea', 'failed', 'idea']);
});

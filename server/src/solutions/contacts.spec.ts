import { randomUUID } from 'node:crypto';
import type { Visibility } from '#contract/primitives';
import { editReport, setSolutionContact, writeReport } from '#contract/solution-acts';
import { startTestApp, type TestApp } from '../../test/app.js';
import { jobsDone } from '../../test/mails.js';
import { aCircle, aReport, aReportFor, aSolution, read } from '../../test/solutions.js';

let app: TestApp;
let circle: Awaited<ReturnType<typeof aCircle>>;
let id: number;
beforeAll(async () => {
  app = await startTestApp();
  circle = await aCircle(app);
});
beforeEach(async () => {
  id = await aSolution(circle.moderator, { content: circle.content(), visibility: 'public' });
});
afterAll(() => app.close());

const aContact = (visibility: Visibility, until = '2099-12-31') => ({
  name: 'Erika Beispiel',
  email: 'erika@example.org',
  phone: '0123 45',
  visibility,
  until,
  consent: true as const,
});
const set = (contact: ReturnType<typeof aContact> | null) => ({ params: { solution: String(id) }, body: { contact } });
const seen = async () =>
  Promise.all(
    [{ caller: app.anonymous }, circle.guest, circle.member].map(async (who) => (await read(who, id)).contact !== null),
  );

test.each([
  ['network', [false, false, true]],
  ['guests', [false, true, true]],
  ['public', [true, true, true]],
] as const)('a contact for %s is shown to those only', async (visibility, readers) => {
  await circle.member.caller.call(setSolutionContact, set(aContact(visibility)));
  expect(await seen()).toEqual(readers);
});

test('is not shown after its day, and erased the night after', async () => {
  await circle.member.caller.call(setSolutionContact, set(aContact('public')));
  await app.db.query('update solution_contact set until = current_date - 1 where solution_id = $1', [id]);
  expect(await seen()).toEqual([false, false, false]);
  await app.db.query(`select graphile_worker.add_job('clean-up-contacts')`);
  await jobsDone(app);
  expect(await app.db.query('select * from solution_contact where solution_id = $1', [id])).toEqual([]);
});

test('leaves nothing behind when it is removed', async () => {
  await circle.member.caller.call(setSolutionContact, set({ ...aContact('network'), email: 'vergiss@example.org' }));
  expect((await read(circle.member, id)).contact?.email).toBe('vergiss@example.org');
  await circle.member.caller.call(setSolutionContact, set(null));
  for (const table of ['solution_contact', 'audit', 'activity', 'solution_version', 'receipt'])
    expect(await app.db.query(`select * from ${table} row where row::text like '%vergiss%'`)).toEqual([]);
});

test('cannot have run out before it is given', async () => {
  const problem = await circle.member.caller.problem(setSolutionContact, set(aContact('network', '2020-01-01')));
  expect(problem).toMatchObject({ status: 400, errors: [{ path: 'contact.until' }] });
});

test('of a report is the report’s own', async () => {
  const { caller, mandateId } = circle.ofHere;
  const { params, body } = aReportFor(id, mandateId);
  await circle.member.caller.call(setSolutionContact, set(aContact('public')));
  await caller.call(writeReport, { params, body: { ...body, contact: aContact('guests') } });
  const contacts = async (who: Pick<typeof circle.guest, 'caller'>) =>
    (await read(who, id)).reportList.map(({ contact }) => contact?.name ?? null);
  expect([await contacts({ caller: app.anonymous }), await contacts(circle.guest)]).toEqual([
    [null],
    ['Erika Beispiel'],
  ]);
  const report = (await read(circle.ofHere, id)).reportList[0]!;
  await caller.call(editReport, {
    params: { ...params, report: String(report.id) },
    body: { key: randomUUID(), version: 1, content: aReport(), contact: null },
  });
  expect([await contacts(circle.guest), await seen()]).toEqual([[null], [true, true, true]]);
});

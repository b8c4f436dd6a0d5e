import { randomUUID } from 'node:crypto';
import { endMandate } from '#contract/members';
import { adoptSolution, editReport, startPilot, writeReport } from '#contract/solution-acts';
import { listSolutions } from '#contract/solutions';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember } from '../../test/builders.js';
import { aCircle, aPilotFor, aReport, aReportFor, aSolution, read } from '../../test/solutions.js';

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

const anAdoption = (
  mandateId: number | null,
  kind: 'as-is' | 'adapted' | 'planned' | 'declined' = 'as-is',
  reason = '',
) => ({
  params: { solution: String(id) },
  body: { key: randomUUID(), mandateId: mandateId!, kind, since: '2026-01-01', reason },
});
/** How a call that speaks for a region by a mandate ends, three times: a pilot, a take-over, a report. */
async function said(caller: typeof app.anonymous, mandateId: number | null) {
  const outcomes = [
    caller.problem(startPilot, aPilotFor(id, mandateId)),
    caller.problem(adoptSolution, anAdoption(mandateId)),
    caller.problem(writeReport, aReportFor(id, mandateId)),
  ];
  return (await Promise.all(outcomes)).map(({ status, errors }) => [status, errors?.[0]?.path]);
}
const [REFUSED, FORBIDDEN] = [
  [400, 'mandateId'],
  [403, undefined],
].map((outcome) => Array.from({ length: 3 }, () => outcome));

test('all words of a region stay, and the latest counts', async () => {
  const { caller, mandateId } = circle.ofHere;
  for (const [kind, reason] of [
    ['planned', ''],
    ['as-is', ''],
    ['declined', 'Zu teuer'],
  ] as const)
    await caller.call(adoptSolution, anAdoption(mandateId, kind, reason));
  await circle.ofThere.caller.call(adoptSolution, anAdoption(circle.ofThere.mandateId, 'adapted'));
  const { adoptions, adoptionList } = await read(circle.member, id);
  expect(adoptions).toBe(1);
  expect(adoptionList.map(({ region, kind, by }) => [region.id, kind, by?.id])).toEqual([
    [circle.here.id, 'planned', circle.ofHere.id],
    [circle.here.id, 'as-is', circle.ofHere.id],
    [circle.here.id, 'declined', circle.ofHere.id],
    [circle.there.id, 'adapted', circle.ofThere.id],
  ]);
});

test('a region that decides against it says why', async () => {
  const { caller, mandateId } = circle.ofHere;
  expect(await caller.problem(adoptSolution, anAdoption(mandateId, 'declined'))).toMatchObject({
    errors: [{ path: 'reason' }],
  });
});

test('two words of one region at once leave one that counts', async () => {
  const { caller, mandateId } = circle.ofHere;
  await Promise.all(
    ['as-is', 'adapted', 'planned'].map((kind) => caller.call(adoptSolution, anAdoption(mandateId, kind as 'as-is'))),
  );
  const rows = await app.db.query('select count(*) count from adoption where solution_id = $1 and latest', [id]);
  expect(rows).toEqual([{ count: 1 }]);
  expect((await read(circle.member, id)).adoptionList).toHaveLength(3);
});

describe('nobody speaks for a region without a mandate', () => {
  test('of another, none, or one that there is not', async () => {
    expect(await said(circle.ofThere.caller, circle.ofHere.mandateId)).toEqual(REFUSED);
    expect(await said(circle.member.caller, circle.ofHere.mandateId)).toEqual(REFUSED);
    expect(await said(circle.moderator.caller, circle.ofHere.mandateId)).toEqual(REFUSED);
    expect(await said(circle.ofHere.caller, 999_999)).toEqual(REFUSED);
    expect(await said(circle.guest.caller, circle.ofHere.mandateId)).toEqual(FORBIDDEN);
  });

  test('that has ended', async () => {
    const former = await aMember(app).withMandateFor(circle.here).build();
    const administrator = await aMember(app).withRole('administrator').build();
    await administrator.caller.call(endMandate, { params: { id: String(former.mandateId) } });
    expect(await said(former.caller, former.mandateId)).toEqual(REFUSED);
  });

  test('of a region that is no member any more', async () => {
    await app.db.query(`update region set member_until = current_date - 2 where id = $1`, [circle.here.id]);
    expect(await said(circle.ofHere.caller, circle.ofHere.mandateId)).toEqual(REFUSED);
    await app.db.query('update region set member_until = null where id = $1', [circle.here.id]);
  });

  test('about what is a proposal only', async () => {
    id = await aSolution(circle.ofHere, { content: circle.content() });
    expect(await said(circle.ofHere.caller, circle.ofHere.mandateId)).toEqual(FORBIDDEN);
  });
});

test('a pilot ends after it has begun', async () => {
  const { params, body } = aPilotFor(id, circle.ofHere.mandateId);
  const wrong = { params, body: { ...body, until: '2024-12-31' } };
  expect(await circle.ofHere.caller.problem(startPilot, wrong)).toMatchObject({ errors: [{ path: 'until' }] });
});

test('reports are the region’s: who follows in office may go on with them', async () => {
  const { caller, mandateId } = circle.ofHere;
  await caller.call(writeReport, aReportFor(id, mandateId));
  const [report] = (await read(circle.member, id)).reportList;
  const edit = (version: number) => ({
    params: { solution: String(id), report: String(report!.id) },
    body: { key: randomUUID(), version, content: aReport({ effect: '1.400 Fahrten' }), contact: null },
  });
  for (const who of [circle.member, circle.ofThere])
    expect(await who.caller.problem(editReport, edit(1))).toMatchObject({ status: 403 });
  const successor = await aMember(app).withMandateFor(circle.here).build();
  await successor.caller.call(editReport, edit(1));
  expect(await caller.problem(editReport, edit(1))).toMatchObject({
    status: 409,
    current: { version: 2, content: { effect: '1.400 Fahrten' } },
  });
  expect((await read(circle.member, id)).reportList).toMatchObject([
    { version: 2, author: { id: circle.ofHere.id }, html: { effect: expect.stringContaining('1.400') } },
  ]);
  const elsewhere = await aSolution(circle.moderator, { content: circle.content() });
  const lost = { ...edit(2), params: { solution: String(elsewhere), report: String(report!.id) } };
  expect(await circle.moderator.caller.problem(editReport, lost)).toMatchObject({ status: 404 });
});

test('the catalogue finds what a region is tied to: by origin, pilot or take-over, also once it has left', async () => {
  const { ofThere, there } = circle;
  const found = async () => {
    const query = { region: there.slug };
    return (await app.anonymous.call(listSolutions, { query })).solutions.some((row) => row.id === id);
  };
  expect(await found()).toBe(false);
  await ofThere.caller.call(adoptSolution, anAdoption(ofThere.mandateId, 'declined', 'Zu teuer'));
  expect(await found()).toBe(false);
  await ofThere.caller.call(adoptSolution, anAdoption(ofThere.mandateId, 'adapted'));
  expect(await found()).toBe(true);
  await ofThere.caller.call(adoptSolution, anAdoption(ofThere.mandateId, 'declined', 'Doch nicht'));
  await ofThere.caller.call(startPilot, aPilotFor(id, ofThere.mandateId));
  expect(await found()).toBe(true);
  await app.db.query(`update region set member_until = current_date - 2 where id = $1`, [there.id]);
  expect(await found()).toBe(true);
  expect((await read({ caller: app.anonymous }, id)).pilots).toMatchObject([{ region: { slug: there.slug } }]);
  await app.db.query('update region set member_until = null where id = $1', [there.id]);
});

test('what is said for a region is on record', async () => {
  const { caller, mandateId } = circle.ofHere;
  await caller.call(startPilot, aPilotFor(id, mandateId));
  await caller.call(adoptSolution, anAdoption(mandateId));
  await caller.call(writeReport, aReportFor(id, mandateId));
  const acts = await app.db.query('select act, actor_id "by" from audit where target = $1 order by id', [
    `solution:${id}`,
  ]);
  const by = circle.ofHere.id;
  expect(acts).toEqual([
    { act: 'open-solution', by: circle.moderator.id },
    { act: 'start-pilot', by },
    { act: 'adopt-solution', by },
    { act: 'write-report', by },
  ]);
});

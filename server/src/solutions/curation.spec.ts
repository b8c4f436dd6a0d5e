import { randomUUID } from 'node:crypto';
import { listNotices } from '#contract/activity';
import { decideReview, listReview } from '#contract/review';
import { curateSolution, resubmitSolution, reviewSolution, stepSolution } from '#contract/solution-acts';
import { editSolution, followSolution, getSolution } from '#contract/solutions';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, type TestMember } from '../../test/builders.js';
import { jobsDone } from '../../test/mails.js';
import { aCircle, aSolution, aStep, read, recommend } from '../../test/solutions.js';

let app: TestApp;
/** Another process on the same database. */
let second: TestApp;
let circle: Awaited<ReturnType<typeof aCircle>>;
beforeAll(async () => {
  app = await startTestApp();
  second = await startTestApp({ databaseUrl: app.config.databaseUrl });
  circle = await aCircle(app);
});
afterAll(async () => {
  await second.close();
  await app.close();
});

const at = (id: number) => ({ solution: String(id) });
const curating = (id: number, wanted: object) => ({
  params: at(id),
  body: { key: randomUUID(), reason: 'Zahlen fehlen noch', ...wanted },
});
const propose = (by: TestMember = circle.member) =>
  aSolution(by, { content: circle.content({ title: 'Rufbus als Vorschlag' }), visibility: 'public' });
/** The open item of the queue that a solution stands behind. */
async function queued(id: number) {
  const { items } = await circle.moderator.caller.call(listReview, { query: {} });
  return items.filter(({ link }) => link === `/loesungsansaetze/${id}`);
}
const told = async (who: TestMember) => (await who.caller.call(listNotices, {})).notices;

describe('a proposal', () => {
  test('stands in the queue until a moderator takes it up; it gets its reference then', async () => {
    const id = await propose();
    expect(await read(circle.member, id)).toMatchObject({ state: 'proposed', reference: null, following: true });
    expect(await queued(id)).toMatchObject([{ kind: 'solution-proposal', submittedBy: { id: circle.member.id } }]);
    expect(await app.anonymous.problem(getSolution, { params: at(id) })).toMatchObject({ status: 404 });
    await circle.moderator.caller.call(curateSolution, curating(id, { state: 'open' }));
    expect(await queued(id)).toEqual([]);
    const { reference, state, steps } = await read({ caller: app.anonymous }, id);
    expect([reference, state]).toEqual([expect.stringMatching(/^LA-\d{4}-\d{3}$/), 'open']);
    expect(steps).toMatchObject([{ from: null, to: 'idea', by: { id: circle.moderator.id } }]);
    expect((await told(circle.member))[0]).toMatchObject({
      sentence: 'Ihr Vorschlag «Rufbus als Vorschlag» ist als Lösungsansatz aufgenommen.',
      link: `/loesungsansaetze/${id}`,
    });
  });

  test('is declined with a reason, edited, and handed in once more', async () => {
    const id = await propose();
    const { caller } = circle.moderator;
    const bare = curating(id, { state: 'declined', reason: '' });
    expect(await caller.problem(curateSolution, bare)).toMatchObject({ errors: [{ path: 'reason' }] });
    await caller.call(curateSolution, curating(id, { state: 'declined' }));
    expect((await told(circle.member))[0]).toMatchObject({
      reason: 'Zahlen fehlen noch',
      link: `/loesungsansaetze/${id}`,
    });
    const resubmit = () => ({ params: at(id), body: { key: randomUUID() } });
    expect(await circle.moderator.caller.problem(resubmitSolution, resubmit())).toMatchObject({ status: 403 });
    const content = circle.content({ title: 'Rufbus mit Zahlen' });
    const body = { key: randomUUID(), version: 1, content, summary: 'Zahlen ergänzt' };
    await circle.member.caller.call(editSolution, { params: at(id), body });
    await circle.member.caller.call(resubmitSolution, resubmit());
    expect(await queued(id)).toMatchObject([{ title: 'Rufbus mit Zahlen' }]);
    expect(await circle.member.caller.problem(resubmitSolution, resubmit())).toMatchObject({ status: 409 });
  });

  test('takes no step and is edited by nobody else', async () => {
    const id = await propose();
    expect(await circle.member.caller.problem(stepSolution, aStep(id, 'development'))).toMatchObject({ status: 403 });
    expect(await circle.ofHere.caller.problem(stepSolution, aStep(id, 'development'))).toMatchObject({ status: 404 });
    expect(await circle.member.caller.problem(curateSolution, curating(id, { state: 'open' }))).toMatchObject({
      status: 403,
    });
  });

  test('is decided by one of two moderators, from wherever they do it', async () => {
    const id = await propose();
    const [item] = await queued(id);
    const { id: otherId } = await aMember(app).withRole('moderator').build();
    const other = await second.as(otherId);
    const decision = { params: { item: String(item!.id) }, body: { key: randomUUID(), decision: 'open', reason: '' } };
    const outcomes = await Promise.allSettled([
      circle.moderator.caller.call(curateSolution, curating(id, { state: 'declined' })),
      other.call(decideReview, decision),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    const { state, steps } = await read(circle.moderator, id);
    const declined = outcomes[0]!.status === 'fulfilled' && outcomes[1]!.status === 'rejected';
    expect([state, steps.length]).toEqual(declined ? ['declined', 0] : ['open', 1]);
    expect(await queued(id)).toEqual([]);
  });

  test('is decided from the queue', async () => {
    const id = await propose();
    const [item] = await queued(id);
    expect(item!.decisions.map(({ name }) => name)).toEqual(['open', 'decline']);
    const body = { key: randomUUID(), decision: 'decline', reason: 'Zahlen fehlen noch' };
    await circle.moderator.caller.call(decideReview, { params: { item: String(item!.id) }, body });
    expect(await read(circle.member, id)).toMatchObject({ state: 'declined' });
  });
});

test('a moderator changes who may see it; those who lose sight of it hear no more of it', async () => {
  const id = await aSolution(circle.moderator, { content: circle.content(), visibility: 'guests' });
  await circle.guest.caller.call(followSolution, { params: at(id), body: { on: true } });
  await circle.moderator.caller.call(stepSolution, aStep(id, 'development'));
  expect(await told(circle.guest)).toMatchObject([{ link: `/loesungsansaetze/${id}`, reason: 'So ist der Stand' }]);
  await circle.moderator.caller.call(curateSolution, curating(id, { visibility: 'network' }));
  expect(await circle.guest.caller.problem(getSolution, { params: at(id) })).toMatchObject({ status: 404 });
  await circle.moderator.caller.call(stepSolution, aStep(id, 'failed'));
  expect(await told(circle.guest)).toEqual([]);
  const open = curating(id, { state: 'declined' });
  expect(await circle.moderator.caller.problem(curateSolution, open)).toMatchObject({
    status: 409,
    current: { state: 'open' },
  });
});

describe('a recommendation that falls due', () => {
  const remind = async () => {
    await Promise.all([1, 2].map(() => app.db.query(`select graphile_worker.add_job('clean-up-recommendations')`)));
    await jobsDone(app);
  };
  const asked = (who: TestMember, id: number) =>
    told(who).then((notices) =>
      notices.filter((one) => one.link === `/loesungsansaetze/${id}` && one.sentence.includes('zu prüfen')),
    );

  test('is told once to author and contact, stands in the queue once, and is confirmed there', async () => {
    const id = await aSolution(circle.moderator, { content: circle.content() });
    await recommend(id, circle);
    await remind();
    expect(await queued(id)).toEqual([]);
    await app.db.query('update solution set review_due = current_date + 7 where id = $1', [id]);
    await app.db.query(
      `insert into solution_contact (solution_id, name, email, visibility, until) values ($1, 'Frau X', upper($2), 'network', '2099-12-31')`,
      [id, circle.ofHere.email],
    );
    await remind();
    await remind();
    expect(await queued(id)).toMatchObject([{ kind: 'solution-review', submittedBy: null }]);
    expect([(await asked(circle.moderator, id)).length, (await asked(circle.ofHere, id)).length]).toEqual([1, 1]);
    const [item] = await queued(id);
    const body = { key: randomUUID(), decision: 'confirm', reason: 'Beide Regionen bestätigen es' };
    await circle.moderator.caller.call(decideReview, { params: { item: String(item!.id) }, body });
    expect(await queued(id)).toEqual([]);
    expect((await read(circle.member, id)).steps.at(-1)).toMatchObject({ from: 'recommended', to: 'recommended' });
    await app.db.query('update solution set review_due = current_date where id = $1', [id]);
    await remind();
    expect(await queued(id)).toHaveLength(1);
  });

  test('leaves the queue when it is reviewed or no longer recommended', async () => {
    for (const settle of ['review', 'step'] as const) {
      const id = await aSolution(circle.moderator, { content: circle.content() });
      await recommend(id, circle);
      await app.db.query('update solution set review_due = current_date where id = $1', [id]);
      await remind();
      expect(await queued(id)).toHaveLength(1);
      const body = { key: randomUUID(), reason: 'Gilt weiter', months: 12 };
      if (settle === 'review') await circle.moderator.caller.call(reviewSolution, { params: at(id), body });
      else await circle.moderator.caller.call(stepSolution, aStep(id, 'ended'));
      expect(await queued(id)).toEqual([]);
    }
  });
});

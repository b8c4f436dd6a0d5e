import { listExperts } from '#contract/experts';
import { markAnswer, writePost } from '#contract/posts';
import { editThread } from '#contract/threads';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, aThread, aTopic, type TestMember } from '../../test/builders.js';

let app: TestApp;
let region: { id: number; slug: string; name: string };
let asker: TestMember;
let knower: TestMember;
let guest: TestMember;
let topic: { id: number };

beforeAll(async () => {
  app = await startTestApp();
  region = await aRegion(app, 'Landkreis Uckermark');
  asker = await aMember(app).withRole('moderator').build();
  knower = await aMember(app).withMandateFor(region).build();
  guest = await aMember(app).guest().build();
});
beforeEach(async () => {
  topic = await aTopic(app);
});
afterAll(() => app.close());

const at = (thread: number) => ({ params: { thread: String(thread) } });
const key = () => crypto.randomUUID();
const experts = (thread: number, by = asker) => by.caller.call(listExperts, at(thread));

/** A solution with an experience report, as it is stored. @returns the id of the report */
async function aReport(
  title: string,
  summary = 'Kurz gesagt',
  topicId = topic.id,
  visibility = 'network',
): Promise<number> {
  const [{ n }] = await app.db.query('select count(*)::int + 1 n from solution');
  const [{ id }] = await app.db.query(
    `insert into solution (year, sequence, state, title, summary, visibility) values (2026, $1, 'open', $2, $3, $4) returning id`,
    [n, title, summary, visibility],
  );
  await app.db.query('insert into solution_topic (solution_id, topic_id) values ($1, $2)', [id, topicId]);
  const [report] = await app.db.query(
    `insert into experience_report (solution_id, region_id, author_id, complete, content) values ($1, $2, $3, true, '{}') returning id`,
    [id, region.id, knower.id],
  );
  return report.id;
}

async function answered(title: string, visibility: 'network' | 'public' = 'network'): Promise<number> {
  const thread = await aThread(asker, topic.id, { kind: 'question', title, visibility });
  const body = { key: key(), text: 'So geht es.', parent: null, mandateId: knower.mandateId };
  const { number } = await knower.caller.call(writePost, { ...at(thread), body });
  await asker.caller.call(markAnswer, {
    params: { thread: String(thread), number: String(number) },
    body: { key: key(), on: true },
  });
  return thread;
}

test('names the regions that report of something alike in the topic, the most alike first', async () => {
  await aReport('Einkaufen rund um die Uhr');
  await aReport('Rufbusverkehr am Abend', 'Kurz gesagt', (await aTopic(app)).id);
  const near = await aReport('Ein Bus auf Bestellung', 'Rufbus fährt auch am Wochenende');
  const nearest = await aReport('Rufbusverkehr am Wochenende');
  const thread = await aThread(asker, topic.id, { title: 'Wer betreibt einen Rufbus am Wochenende?' });
  const { reports } = await experts(thread);
  expect(reports.map(({ id }) => id)).toEqual([nearest, near]);
  expect(reports[0]).toMatchObject({
    region: { slug: region.slug },
    solution: { title: 'Rufbusverkehr am Wochenende' },
  });
});

test('names who has answered alike questions of the topic, once and with the place', async () => {
  const [first] = [await answered('Rufbus am Sonntag: wer betreibt ihn?'), await answered('Was kostet ein Rufbus?')];
  const thread = await aThread(asker, topic.id, { title: 'Rufbus am Sonntag: wer betreibt ihn bei Ihnen?' });
  const { members } = await experts(thread);
  expect(members).toMatchObject([
    { member: { id: knower.id }, region: { id: region.id }, thread: { id: first }, number: 2 },
  ]);
  expect((await experts(thread, knower)).members).toEqual([]);
});

test('tells nobody of what they may not read', async () => {
  await aReport('Rufbusverkehr am Abend');
  const open = await aReport('Rufbusverkehr am Morgen', 'Kurz gesagt', topic.id, 'public');
  const hidden = await answered('Rufbus am Abend: wer fährt?');
  const thread = await aThread(asker, topic.id, { title: 'Wer betreibt einen Rufbus am Abend?', visibility: 'public' });
  const seen = await experts(thread, guest);
  expect([seen.reports.map(({ id }) => id), seen.members]).toEqual([[open], []]);
  await asker.caller.call(editThread, { ...at(hidden), body: { key: key(), visibility: 'public', reason: '' } });
  expect((await experts(thread, guest)).members).toMatchObject([{ thread: { id: hidden } }]);
  expect((await guest.caller.problem(listExperts, at(await aThread(asker, topic.id)))).status).toBe(404);
});

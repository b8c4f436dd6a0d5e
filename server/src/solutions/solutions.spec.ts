import { randomUUID } from 'node:crypto';
import { stepSolution } from '#contract/solution-acts';
import { getSolution, listSolutions } from '#contract/solutions';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, aThread, aTopic, type TestMember } from '../../test/builders.js';
import { aContent, aSolution } from '../../test/solutions.js';

let app: TestApp;
let moderator: TestMember;
let topic: { id: number; slug: string };
let region: { id: number; slug: string; name: string };
beforeAll(async () => {
  app = await startTestApp();
  topic = await aTopic(app);
  region = await aRegion(app);
  moderator = await aMember(app).withRole('moderator').build();
});
afterAll(() => app.close());

test('is opened, read, listed and taken a step further', async () => {
  const thread = await aThread(moderator, topic.id, { text: 'Bei uns fährt der **Rufbus** seit Mai.' });
  const sources = [{ thread, number: 1, passage: 'fährt der Rufbus' }];
  const id = await aSolution(moderator, { content: aContent(topic.id, region.id), sources });
  const params = { solution: String(id) };
  const body = { key: randomUUID(), to: 'development' as const, reason: 'Wir fangen an' };
  expect(await moderator.caller.call(stepSolution, { params, body })).toEqual({ id, change: 2 });
  const { solution } = await moderator.caller.call(getSolution, { params });
  expect(solution).toMatchObject({
    reference: `LA-${new Date().getFullYear()}-001`,
    status: 'development',
    html: { startingSituation: expect.stringContaining('<strong>zweimal</strong>') },
    sources: [{ thread, number: 1, passage: 'fährt der Rufbus', author: { id: moderator.id } }],
    steps: [{ to: 'idea' }, { from: 'idea', to: 'development', reason: 'Wir fangen an', by: { id: moderator.id } }],
  });
  const { solutions, total } = await moderator.caller.call(listSolutions, { query: {} });
  expect([solutions.map((row) => row.id), total]).toEqual([[id], 1]);
});

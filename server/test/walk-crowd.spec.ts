import fc from 'fast-check';
import { hidePost, lockPost, reportPost, showPost } from '#contract/moderation';
import { deletePost, editPost, markAnswer, markHelpful, writePost } from '#contract/posts';
import { decideReview, listReview } from '#contract/review';
import { movePosts } from '#contract/restructure';
import { editThread, markAllRead, markRead } from '#contract/threads';
import { Caller, ProblemAnswer, startTestApp, type TestApp } from './app.js';
import { aMember, aRegion, aThread, aTopic, type TestMember } from './builders.js';
import { miscounted } from './counters.js';

const WRITERS = 16;
const REGIONS = 4;
const DEEDS = 30;
/** Counts of regions are kept in so many parts, by thread: two threads so far from each other share one. */
const PARTS = 16;

let apps: [TestApp, TestApp];
let people: TestMember[];
let threads: number[];

beforeAll(async () => {
  const app = await startTestApp();
  apps = [app, await startTestApp({ databaseUrl: app.config.databaseUrl })];
  const topicId = (await aTopic(app)).id;
  const regions = await Promise.all(Array.from({ length: REGIONS }, () => aRegion(app)));
  people = await Promise.all(
    Array.from({ length: WRITERS }, (_, n) => {
      const member = aMember(app).withMandateFor(regions[n % REGIONS]!);
      return (n < 3 ? member.withRole('moderator') : member).build();
    }),
  );
  const started: number[] = [];
  while (started.length <= PARTS) started.push(await aThread(people[0]!, topicId, { kind: 'question' }));
  threads = [started[0]!, started[1]!, started[PARTS]!];
});
afterAll(async () => {
  for (const app of apps.reverse()) await app.close();
});

const Deed = fc.record({
  thread: fc.nat({ max: 2 }),
  app: fc.nat({ max: 1 }),
  what: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('write', 'answer') },
    {
      weight: 4,
      arbitrary: fc.constantFrom('edit', 'delete', 'helpful', 'mark', 'rename', 'show', 'read', 'read all'),
    },
    { weight: 3, arbitrary: fc.constantFrom('report', 'decide', 'hide', 'reveal', 'lock') },
    { weight: 2, arbitrary: fc.constant('move') },
  ),
  number: fc.integer({ min: 1, max: 30 }),
  on: fc.boolean(),
});
type Deed = typeof Deed extends fc.Arbitrary<infer T> ? T : never;

/** @param text of a post that is written, its own */
function perform({ caller, mandateId }: TestMember, deed: Deed, text: string): Promise<unknown> {
  const { number, on } = deed;
  const thread = { thread: String(threads[deed.thread]) };
  const params = { ...thread, number: String(number) };
  const key = crypto.randomUUID();
  const at = new Caller(apps[deed.app]!.url, caller.token, caller.sessionId);
  switch (deed.what) {
    case 'write':
      return at.call(writePost, { params: thread, body: { key, text, parent: null, mandateId } });
    case 'answer':
      return at.call(writePost, {
        params: thread,
        body: { key, text, parent: number, mandateId: on ? mandateId : null },
      });
    case 'edit':
      return at.call(editPost, { params, body: { key, text: 'Neu', reason: '', version: 1 } });
    case 'delete':
      return at.call(deletePost, { params, body: { key, reason: '' } });
    case 'helpful':
      return at.call(markHelpful, { params, body: { key, on } });
    case 'mark':
      return at.call(markAnswer, { params, body: { key, on } });
    case 'read':
      return at.call(markRead, { params: thread, body: { number } });
    case 'read all':
      return at.call(markAllRead, { body: { topicId: null } });
    case 'report':
      return at.call(reportPost, { params, body: { key, kind: 'rude', text: '' } });
    case 'decide':
      return decideFirst(at, on ? 'hide' : 'dismiss');
    case 'hide':
      return at.call(hidePost, { params, body: { key, awaitsChange: on, reason: 'Prüfung' } });
    case 'reveal':
      return at.call(showPost, { params, body: { key, reason: '' } });
    case 'lock':
      return at.call(lockPost, { params, body: { key, on, reason: 'Prüfung' } });
    case 'move': {
      const into = threads[(deed.thread + (on ? 1 : 2)) % threads.length]!;
      const body = { key, numbers: [number + 1], withAnswers: on, into, reason: 'Dorthin' };
      return at.call(movePosts, { params: thread, body });
    }
    case 'show':
      return at.call(editThread, { params: thread, body: { key, visibility: on ? 'public' : 'network', reason: '' } });
    default:
      return at.call(editThread, { params: thread, body: { key, title: `Titel ${text}`, reason: '' } });
  }
}

/** Decides what is longest due, as moderators do. */
async function decideFirst(at: Caller, decision: string): Promise<unknown> {
  const { items } = await at.call(listReview, { query: {} });
  if (!items[0]) return undefined;
  const body = { key: crypto.randomUUID(), decision, reason: 'Prüfung' };
  return at.call(decideReview, { params: { item: String(items[0].id) }, body });
}

test('sixteen members do all there is to do in three threads, over two processes: nobody waits in a circle, nothing is lost', async () => {
  const plans = fc.sample(fc.array(Deed, { minLength: DEEDS, maxLength: DEEDS }), WRITERS);
  const acknowledged: string[] = [];
  await Promise.all(
    plans.map(async (deeds, writer) => {
      for (const [index, deed] of deeds.entries()) {
        const text = `Beitrag ${writer}-${index}`;
        try {
          await perform(people[writer]!, deed, text);
          if (deed.what === 'write' || deed.what === 'answer') acknowledged.push(text);
        } catch (error) {
          if (!(error instanceof ProblemAnswer) || error.problem.status >= 500) throw error;
        }
      }
    }),
  );
  const written: { text: string }[] = await apps[0].db.query(
    `select coalesce(v.markdown, p.markdown) "text" from post p
     left join post_version v on v.thread_id = p.thread_id and v.number = p.number and v.version = 1
     where p.number > 1 and p.moved_number is null and p.thread_id = any($1)`,
    [threads],
  );
  expect(written.map(({ text }) => text).sort()).toEqual(acknowledged.sort());
  expect(await miscounted(apps[0])).toEqual([]);
});

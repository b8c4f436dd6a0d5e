import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { writePost } from '#contract/posts';
import { movePosts } from '#contract/restructure';
import {
  adoptSolution,
  commentSolution,
  setSolutionContact,
  startPilot,
  stepSolution,
  writeReport,
} from '#contract/solution-acts';
import { addSolutionSources, editSolution, followSolution } from '#contract/solutions';
import { Caller, ProblemAnswer, startTestApp, type TestApp } from '../../test/app.js';
import { aThread, type TestMember } from '../../test/builders.js';
import { aCircle, aPilotFor, aReportFor, aSolution, aStep, read } from '../../test/solutions.js';

const DEEDS = 25;
let apps: [TestApp, TestApp];
let circle: Awaited<ReturnType<typeof aCircle>>;
let solutions: number[];
let threads: number[];

beforeAll(async () => {
  const app = await startTestApp();
  apps = [app, await startTestApp({ databaseUrl: app.config.databaseUrl })];
  circle = await aCircle(app);
  const open = () => aSolution(circle.moderator, { content: circle.content() });
  solutions = [await open(), await open()];
  const thread = () => aThread(circle.ofHere, circle.topic.id);
  threads = [await thread(), await thread()];
});
afterAll(async () => {
  for (const app of apps.toReversed()) await app.close();
});

const WHAT = [
  'post',
  'move',
  'source',
  'edit',
  'step',
  'pilot',
  'adopt',
  'report',
  'contact',
  'comment',
  'follow',
] as const;
const Deed = fc.record({
  what: fc.constantFrom(...WHAT),
  app: fc.nat({ max: 1 }),
  solution: fc.nat({ max: 1 }),
  thread: fc.nat({ max: 1 }),
  number: fc.integer({ min: 1, max: 12 }),
});
type Deed = typeof Deed extends fc.Arbitrary<infer T> ? T : never;

async function perform({ caller, mandateId }: TestMember, { what, number, ...where }: Deed): Promise<unknown> {
  const [id, thread] = [solutions[where.solution]!, threads[where.thread]!];
  const at = new Caller(apps[where.app]!.url, caller.token, caller.sessionId);
  const params = { solution: String(id) };
  const key = randomUUID();
  switch (what) {
    case 'post':
      return at.call(writePost, {
        params: { thread: String(thread) },
        body: { key, text: 'Noch etwas', parent: null, mandateId },
      });
    case 'move': {
      const body = {
        key,
        numbers: [number],
        withAnswers: false,
        into: threads[1 - where.thread]!,
        reason: 'Passt dort',
      };
      return at.call(movePosts, { params: { thread: String(thread) }, body });
    }
    case 'source': {
      const sources = threads.map((one) => ({ thread: one, number, passage: '' }));
      return at.call(addSolutionSources, { params, body: { key, sources } });
    }
    case 'edit': {
      const { version } = await read({ caller: at }, id);
      const content = circle.content({ title: `Rufbus in der Fassung ${version + 1}` });
      return at.call(editSolution, { params, body: { key, version, content, summary: '' } });
    }
    case 'step':
      return at.call(
        stepSolution,
        aStep(id, (['idea', 'development', 'pilot', 'proven', 'failed'] as const)[number % 5]!),
      );
    case 'pilot':
      return at.call(startPilot, aPilotFor(id, mandateId));
    case 'adopt': {
      const body = { key, mandateId: mandateId!, kind: 'as-is' as const, since: '2026-01-01', reason: '' };
      return at.call(adoptSolution, { params, body });
    }
    case 'report':
      return at.call(writeReport, aReportFor(id, mandateId));
    case 'contact':
      return at.call(setSolutionContact, { params, body: { contact: null } });
    case 'comment':
      return at.call(commentSolution, {
        params,
        body: { key, section: 'aim', text: 'Stimmt das?', quote: '', version: 1 },
      });
    case 'follow':
      return at.call(followSolution, { params, body: { on: number % 2 === 0 } });
  }
}

test('many who write to two solutions and move their sources, over two processes, never wait in a circle', async () => {
  const { moderator, ofHere, ofThere, member } = circle;
  const writers = [moderator, ofHere, ofThere, member, moderator, ofHere, ofThere, moderator];
  const plans = fc.sample(fc.array(Deed, { minLength: DEEDS, maxLength: DEEDS }), writers.length);
  const done: { deed: Deed; answer: unknown }[] = [];
  await Promise.all(
    plans.map(async (deeds, writer) => {
      for (const deed of deeds) {
        try {
          done.push({ deed, answer: await perform(writers[writer]!, deed) });
        } catch (error) {
          if (!(error instanceof ProblemAnswer) || error.problem.status >= 500) throw error;
        }
      }
    }),
  );
  const [db] = [apps[0].db];
  for (const [index, id] of solutions.entries()) {
    const of = (what: Deed['what']) => done.filter(({ deed }) => deed.what === what && deed.solution === index).length;
    const { version, change, pilots, reportList, adoptionList, steps } = await read(moderator, id);
    expect([version, pilots.length, reportList.length, adoptionList.length, steps.length]).toEqual([
      1 + of('edit'),
      of('pilot'),
      of('report'),
      of('adopt'),
      1 + of('step'),
    ]);
    expect(change).toBeGreaterThanOrEqual(
      1 + ['edit', 'pilot', 'report', 'adopt', 'step', 'contact'].reduce((sum, what) => sum + of(what as 'edit'), 0),
    );
  }
  const stubs = await db.query(
    `select 1 from solution_source so join post p using (thread_id, number) where p.moved_thread_id is not null`,
  );
  expect(stubs).toEqual([]);
});

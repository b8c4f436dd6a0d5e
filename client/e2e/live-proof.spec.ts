import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { manageMembers } from '#contract/members';
import { hidePost, lockPost, showPost } from '#contract/moderation';
import { deletePost, editPost, getPostSource, markAnswer, markHelpful, writePost } from '#contract/posts';
import type { Problem } from '#contract/problem';
import { mergeThread, movePosts, splitThread } from '#contract/restructure';
import { editThread, getThread, startThread } from '#contract/threads';
import type { ThreadState } from '../src/features/threads/thread-store.js';
import { Person } from './person.js';
import { Network, type Server } from './servers.js';
import { loadAfresh, Viewer } from './viewer.js';

const WRITERS = 16;
const VIEWERS = 6;
/** Threads at the beginning; splits make more. */
const THREADS = 3;

let network: Network;
let servers: [Server, Server];
let people: Person[];

beforeAll(async () => {
  network = await Network.create();
  servers = [await network.startServer(), await network.startServer()];
  const administrator = await Person.signedIn(servers[0].url, 'olaf.petersen@landkreis-vorpommern-greifswald.example');
  const { members } = await administrator.call(manageMembers, {});
  const emails = members.filter(({ kind }) => kind === 'member').map(({ email }) => email);
  people = await Promise.all(emails.slice(0, WRITERS).map((email, n) => Person.signedIn(servers[n % 2]!.url, email)));
  // Two may do everything, so that edits and deletions of others' posts, titles and closing are among the writes.
  await network.query(`insert into member_role (member_id, role) select id, 'moderator' from member where email = any($1) on conflict do nothing`, [emails.slice(0, 2)]);
});
afterAll(() => network.close());

/** One step: who does what, in which thread, to the post at a place between 0 (first) and 1 (last), and what breaks meanwhile. */
const write = fc.record({
  writer: fc.nat({ max: WRITERS - 1 }),
  what: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('write', 'answer') },
    { weight: 4, arbitrary: fc.constantFrom('edit', 'delete', 'helpful', 'unhelpful', 'mark', 'rename') },
  ),
});
/** What only two of them may is mostly tried by these. */
const moderate = fc.record({ writer: fc.nat({ max: 2 }), what: fc.constantFrom('hide', 'show', 'lock', 'unlock') });
/** The two who may, often at once. */
const restructure = fc.record({
  writer: fc.nat({ max: 1 }),
  what: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('split', 'move') },
    { weight: 1, arbitrary: fc.constant('merge') },
  ),
});
const circumstances = fc.record({
  where: fc.nat({ max: 1000 }),
  place: fc.nat({ max: 1000 }).map((per) => per / 1000),
  text: fc.string({ minLength: 1, maxLength: 60 }).map((text) => `Beitrag ${text.replace(/[^\p{L}\p{N} ]/gu, '')}`),
  fault: fc.oneof({ weight: 6, arbitrary: fc.constant('none') }, { weight: 1, arbitrary: fc.constantFrom('cut', 'deaf', 'retry') }),
  victim: fc.nat({ max: VIEWERS - 1 }),
});
const Step = fc
  .tuple(fc.oneof({ weight: 9, arbitrary: write }, { weight: 2, arbitrary: moderate }, { weight: 2, arbitrary: restructure }), circumstances)
  .map(([deed, rest]) => ({ ...deed, ...rest }));
type Step = typeof Step extends fc.Arbitrary<infer T> ? T : never;

/** Threads of a run, and how many posts there must be in the end. */
interface Ledger {
  threads: number[];
  posts: number;
}

async function perform({ writer, what, where, place, text, fault }: Step, ledger: Ledger): Promise<void> {
  const person = people[writer]!;
  const thread = ledger.threads[where % ledger.threads.length]!;
  const into = ledger.threads[(where + 1) % ledger.threads.length]!;
  const { lastNumber } = (await person.call(getThread, { params: { thread: String(thread) } })).thread;
  const number = Math.max(1, Math.ceil(place * lastNumber));
  const params = { thread: String(thread), number: String(number) };
  const key = randomUUID();
  const chosen = { numbers: [number], withAnswers: place > 0.5, reason: 'woandershin' };
  let counted = false;
  /** A retry is answered, and counts no more. */
  const noted = (posts: number) => () => {
    if (!counted) ledger.posts += posts;
    counted = true;
  };
  const act = async () => {
    switch (what) {
      case 'write':
        return person.call(writePost, { params, body: { key, text, parent: null, mandateId: null } }).then(noted(1));
      case 'answer':
        return person.call(writePost, { params, body: { key, text, parent: number, mandateId: null } }).then(noted(1));
      case 'edit': {
        const { version } = await person.call(getPostSource, { params });
        return person.call(editPost, { params, body: { key, text, reason: 'anders', version } });
      }
      case 'delete':
        return person.call(deletePost, { params, body: { key, reason: 'weg' } }).then(noted(-1));
      case 'helpful':
      case 'unhelpful':
        return person.call(markHelpful, { params, body: { key, on: what === 'helpful' } });
      case 'mark':
        return person.call(markAnswer, { params, body: { key, on: place > 0.5 } });
      case 'hide':
        return person.call(hidePost, { params, body: { key, awaitsChange: place > 0.5, reason: 'Prüfung' } });
      case 'show':
        return person.call(showPost, { params, body: { key, reason: '' } });
      case 'lock':
      case 'unlock':
        return person.call(lockPost, { params, body: { key, on: what === 'lock', reason: 'Prüfung' } });
      case 'split': {
        const begun = { title: 'Etwas für sich', kind: 'discussion', topicId: 1, visibility: 'network' } as const;
        const { thread: id } = await person.call(splitThread, { params, body: { key, ...chosen, ...begun } });
        if (!ledger.threads.includes(id)) ledger.threads.push(id);
        return;
      }
      case 'move':
        return person.call(movePosts, { params, body: { key, ...chosen, into } });
      case 'merge':
        return person.call(mergeThread, { params, body: { key, into, reason: 'dasselbe' } });
      default:
        return person.call(editThread, { params, body: { key, title: `Titel ${text}`.slice(0, 100), pinned: place > 0.5, reason: '' } });
    }
  };
  // What a writer may not do, or somebody else was faster with, is refused: that is part of the sequence.
  const refused = (problem: Problem) => {
    if (![400, 403, 404, 409].includes(problem.status)) throw problem;
  };
  await act().catch(refused);
  if (fault === 'retry') await act().catch(refused);
}

/** A thread of its own, with one post. @returns its id */
async function begin(): Promise<number> {
  const body = { key: randomUUID(), kind: 'question', title: 'Probe aufs Exempel', topicId: 1 } as const;
  const rest = { visibility: 'network', mandateId: null, text: 'Anfang' } as const;
  return (await people[0]!.call(startThread, { body: { ...body, ...rest } })).thread;
}

/** Ends the connections over which the processes hear of each other: what was under way is lost. */
const deafen = () => network.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name like '%live' and datname = current_database()`);

test('whoever followed equals whoever loads afresh, whatever was written, cut and lost meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(Step, { minLength: 60, maxLength: 120 }), async (steps) => {
      const ledger: Ledger = { threads: [], posts: THREADS };
      for (let n = 0; n < THREADS; n += 1) ledger.threads.push(await begin());
      const watched = [...ledger.threads];
      const viewers = await Promise.all(Array.from({ length: VIEWERS }, (_, n) => Viewer.open(people[n]!, watched[n % THREADS]!)));
      const queues = Array.from({ length: WRITERS }, (_, writer) => steps.filter((step) => step.writer === writer));
      await Promise.all(
        queues.map(async (queue) => {
          for (const step of queue) {
            if (step.fault === 'cut') viewers[step.victim]!.cut();
            if (step.fault === 'deaf') await deafen();
            await perform(step, ledger);
          }
        }),
      );
      const afresh = new Map<number, ThreadState>();
      for (const thread of ledger.threads) afresh.set(thread, await loadAfresh(people[0]!, thread));
      await Promise.all(viewers.map((viewer, n) => viewer.settled(afresh.get(watched[n % THREADS]!)!.change)));
      viewers.forEach((viewer) => viewer.close());
      for (const [n, viewer] of viewers.entries()) {
        const state = afresh.get(watched[n % THREADS]!)!;
        expect(viewer.state.thread).toEqual(state.thread);
        expect([...viewer.state.posts.values()].sort((a, b) => a.number - b.number)).toEqual([...state.posts.values()]);
        // Nothing is applied twice or out of order.
        expect(viewer.reached).toEqual([...new Set(viewer.reached)].sort((a, b) => a - b));
      }
      const all = [...afresh.values()].map(({ posts }) => [...posts.values()]);
      for (const posts of all) expect(new Set(posts.map(({ change }) => change)).size).toBe(posts.length);
      // Nothing is lost or doubled, wherever it stands; and whatever was moved leads to where it stands.
      expect(all.flat().filter(({ deleted }) => deleted === null)).toHaveLength(ledger.posts);
      for (const { moved } of all.flat())
        if (moved) expect(afresh.get(moved.thread)?.posts.get(moved.number)?.moved).toBeNull();
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

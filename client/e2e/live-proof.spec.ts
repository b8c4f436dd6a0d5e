import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { manageMembers } from '#contract/members';
import { deletePost, editPost, getPostSource, markAnswer, markHelpful, writePost } from '#contract/posts';
import type { Problem } from '#contract/problem';
import { editThread, getThread, startThread } from '#contract/threads';
import { Person } from './person.js';
import { Network, type Server } from './servers.js';
import { loadAfresh, Viewer } from './viewer.js';

const WRITERS = 16;
const VIEWERS = 6;

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

/** One step: who does what, to the post at a place between 0 (first) and 1 (last), and what breaks meanwhile. */
const Step = fc.record({
  writer: fc.nat({ max: WRITERS - 1 }),
  what: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('write', 'answer') },
    { weight: 4, arbitrary: fc.constantFrom('edit', 'delete', 'helpful', 'unhelpful', 'mark', 'rename') },
  ),
  place: fc.nat({ max: 1000 }).map((per) => per / 1000),
  text: fc.string({ minLength: 1, maxLength: 60 }).map((text) => `Beitrag ${text.replace(/[^\p{L}\p{N} ]/gu, '')}`),
  fault: fc.oneof({ weight: 6, arbitrary: fc.constant('none') }, { weight: 1, arbitrary: fc.constantFrom('cut', 'deaf', 'retry') }),
  victim: fc.nat({ max: VIEWERS - 1 }),
});
type Step = typeof Step extends fc.Arbitrary<infer T> ? T : never;

async function perform({ writer, what, place, text, fault }: Step, thread: number): Promise<void> {
  const person = people[writer]!;
  const { lastNumber } = (await person.call(getThread, { params: { thread: String(thread) } })).thread;
  const number = Math.max(1, Math.ceil(place * lastNumber));
  const params = { thread: String(thread), number: String(number) };
  const key = randomUUID();
  const act = async () => {
    switch (what) {
      case 'write':
        return person.call(writePost, { params, body: { key, text, parent: null, mandateId: null } });
      case 'answer':
        return person.call(writePost, { params, body: { key, text, parent: number, mandateId: null } });
      case 'edit': {
        const { version } = await person.call(getPostSource, { params });
        return person.call(editPost, { params, body: { key, text, reason: 'anders', version } });
      }
      case 'delete':
        return person.call(deletePost, { params, body: { key, reason: 'weg' } });
      case 'helpful':
      case 'unhelpful':
        return person.call(markHelpful, { params, body: { key, on: what === 'helpful' } });
      case 'mark':
        return person.call(markAnswer, { params, body: { key, on: place > 0.5 } });
      default:
        return person.call(editThread, { params, body: { key, title: `Titel ${text}`.slice(0, 100), pinned: place > 0.5, reason: '' } });
    }
  };
  // What a writer may not do, or somebody else was faster with, is refused: that is part of the sequence.
  const refused = (problem: Problem) => {
    if (![403, 404, 409].includes(problem.status)) throw problem;
  };
  await act().catch(refused);
  if (fault === 'retry') await act().catch(refused);
}

/** Ends the connections over which the processes hear of each other: what was under way is lost. */
const deafen = () => network.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name like '%live' and datname = current_database()`);

test('whoever followed equals whoever loads afresh, whatever was written, cut and lost meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(Step, { minLength: 60, maxLength: 120 }), async (steps) => {
      const { thread } = await people[0]!.call(startThread, {
        body: { key: randomUUID(), kind: 'question', title: 'Probe aufs Exempel', topicId: 1, visibility: 'network', mandateId: null, text: 'Anfang' },
      });
      const viewers = await Promise.all(Array.from({ length: VIEWERS }, (_, n) => Viewer.open(people[n]!, thread)));
      const queues = Array.from({ length: WRITERS }, (_, writer) => steps.filter((step) => step.writer === writer));
      await Promise.all(
        queues.map(async (queue) => {
          for (const step of queue) {
            if (step.fault === 'cut') viewers[step.victim]!.cut();
            if (step.fault === 'deaf') await deafen();
            await perform(step, thread);
          }
        }),
      );
      const afresh = await loadAfresh(people[0]!, thread);
      await Promise.all(viewers.map((viewer) => viewer.settled(afresh.change)));
      viewers.forEach((viewer) => viewer.close());
      for (const viewer of viewers) {
        expect(viewer.state.thread).toEqual(afresh.thread);
        expect([...viewer.state.posts.values()].sort((a, b) => a.number - b.number)).toEqual([...afresh.posts.values()]);
        // Nothing is applied twice or out of order.
        expect(viewer.reached).toEqual([...new Set(viewer.reached)].sort((a, b) => a - b));
      }
      const changes = [...afresh.posts.values()].map(({ change }) => change);
      expect(new Set(changes).size).toBe(changes.length);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

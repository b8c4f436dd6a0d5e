import { getThread, listThreads } from '#contract/threads';
import { listTopics } from '#contract/topics';
import type { TestApp } from './app.js';
import { aMember, aThread, aTopic, type TestMember } from './builders.js';
import { type Reader, type ThreadState, UnreadOracle, VISIBILITIES, type Visibility } from './unread-oracle.js';

/** A network in small: four threads in two topics, a member and a guest who read, and what is expected for them. */
export class World {
  readonly oracle = new UnreadOracle();
  readonly ids: number[] = [];

  private constructor(
    readonly readers: Record<Reader, TestMember>,
    readonly topics: { id: number; slug: string }[],
  ) {}

  static async create(app: TestApp, author: TestMember): Promise<World> {
    // What earlier worlds have left is from before these readers joined.
    await age(app, 72);
    const readers = { member: await aMember(app).build(), guest: await aMember(app).guest().build() };
    const world = new World(readers, [await aTopic(app), await aTopic(app)]);
    for (let n = 0; n < 4; n += 1) await world.begin(author, n % 2, VISIBILITIES[n % 3]!);
    await age(app, 30, `thread_id in (${world.ids.join()})`, `id in (${world.ids.join()})`);
    return world;
  }

  private async begin(author: TestMember, topic: number, visibility: Visibility): Promise<void> {
    this.ids.push(await aThread(author, this.topics[topic]!.id, { visibility }));
    this.oracle.begin(topic, visibility);
    this.oracle.write(this.oracle.threads.at(-1)!, 'author', true);
  }

  id(thread: ThreadState): number {
    return this.ids[this.oracle.threads.indexOf(thread)]!;
  }

  /** Topics, list of unread threads and heads as they should be for a reader. */
  expected(reader: Reader) {
    const { oracle } = this;
    const unread = oracle.threads.map((thread) => oracle.unread(reader, thread));
    const rows = unread.flatMap((one, index) => (one && one.unread > 0 ? [{ id: this.ids[index], ...one }] : []));
    const topics = this.topics.map(
      (_, topic) =>
        unread.filter((one, index) => oracle.threads[index]!.topic === topic && (one?.unread ?? 0) > 0).length,
    );
    return { topics, rows, heads: unread };
  }

  /** The same as the reader sees it. */
  async shown(reader: Reader) {
    const { caller } = this.readers[reader];
    const { topics } = await caller.call(listTopics, {});
    const { threads } = await caller.call(listThreads, { query: { filter: 'unread' } });
    const rows = threads
      .map(({ id, unread, firstUnread }) => ({ id, unread, firstUnread }))
      .sort((a, b) => a.id - b.id);
    const heads = await Promise.all(this.ids.map((id) => this.head(reader, id)));
    return { topics: this.topics.map(({ id }) => topics.find((one) => one.id === id)!.unread), rows, heads };
  }

  private async head(reader: Reader, id: number) {
    const answer = await this.readers[reader].caller
      .call(getThread, { params: { thread: String(id) } })
      .catch(() => null);
    return answer && { unread: answer.reading.unread, firstUnread: answer.reading.firstUnread };
  }
}

/** Lets hours pass, for everything or for what is named. */
export async function age(app: TestApp, hours: number, posts = 'true', threads = 'true'): Promise<void> {
  const past = `interval '${hours} hours'`;
  await app.db.query(`update post set created_at = created_at - ${past} where ${posts}`);
  await app.db.query(
    `update thread set created_at = created_at - ${past}, last_post_at = last_post_at - ${past} where ${threads}`,
  );
  if (posts === 'true')
    await app.db.query(`update member set joined_at = joined_at - ${past}, unread_since = unread_since - ${past}`);
}

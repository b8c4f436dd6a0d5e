import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { manageMembers } from '#contract/members';
import { writePost } from '#contract/posts';
import type { Problem } from '#contract/problem';
import { startThread } from '#contract/threads';
import { PETERSEN } from '../people.js';
import { Person } from '../person.js';
import { loadAfresh, type Viewer } from '../viewer.js';

/** Signs members of the demo network in, each over a session of their own. */
export async function signInMembers(url: string, count: number): Promise<Person[]> {
  const administrator = await Person.signedIn(url, PETERSEN);
  const { members } = await administrator.call(manageMembers, {});
  const emails = members.filter(({ kind }) => kind === 'member').map(({ email }) => email);
  return Promise.all(emails.slice(0, count).map((email) => Person.signedIn(url, email)));
}

/** A thread of its own, with its first post. @returns its id */
export async function newThread(person: Person): Promise<number> {
  const body = { key: randomUUID(), kind: 'discussion', title: 'Wenn etwas ausfällt', topicId: 1 } as const;
  const rest = { visibility: 'network', mandateId: null, text: 'Anfang' } as const;
  return (await person.call(startThread, { body: { ...body, ...rest } })).thread;
}

/** Whether another try may succeed: nobody answered, or the server asks for patience. */
export const isPassing = (error: unknown) =>
  !(error instanceof Error && 'status' in error) || (error as unknown as Problem).status >= 500;

/** Members who go on posting whatever happens. Every text is unlike all others. */
export class Writers {
  /** Texts that the server has said it has. */
  readonly acknowledged = new Set<string>();
  /** Texts that were given up after a try that was not answered. */
  readonly givenUp = new Set<string>();
  private stopped = false;
  private readonly work: Promise<unknown>;

  /**
   * Half of them try again with the same key until they are answered, the other half give up and go on.
   * @param alsoIn threads that posts may be moved to
   */
  constructor(
    people: Person[],
    private readonly thread: number,
    private readonly alsoIn: number[] = [],
  ) {
    this.work = Promise.all(people.map((person, n) => this.goOn(person, `Mitglied ${n}`, n % 2 === 0)));
  }

  /** Until so many more posts have been acknowledged. */
  async progress(posts: number): Promise<void> {
    for (const wanted = this.acknowledged.size + posts; this.acknowledged.size < wanted; await sleep(20));
  }

  /** Ends the writing; each post under way is still brought to an end. @throws what no further try would change */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.work;
  }

  private async goOn(person: Person, name: string, persistent: boolean): Promise<void> {
    for (let n = 1; !this.stopped; n += 1) await this.write(person, `${name} schreibt ${n}`, persistent);
  }

  private async write(person: Person, text: string, persistent: boolean): Promise<void> {
    const body = { key: randomUUID(), text, parent: null, mandateId: null };
    for (;;) {
      try {
        await person.call(writePost, { params: { thread: String(this.thread) }, body });
        return void this.acknowledged.add(text);
      } catch (error) {
        if (!isPassing(error)) throw error;
        await sleep(100);
        if (!persistent) return void this.givenUp.add(text);
      }
    }
  }

  /**
   * What is wrong with the posts that are there: lost, doubled, or nobody's.
   * @param others texts that somebody else has written, and that must be there too
   */
  async complaints(reader: Person, ...others: string[]): Promise<string[]> {
    for (const text of others) this.acknowledged.add(text);
    const threads = await Promise.all([this.thread, ...this.alsoIn].map((thread) => loadAfresh(reader, thread)));
    const posts = threads.flatMap((thread) => [...thread.posts.values()]).filter(({ moved }) => moved === null);
    const times = new Map<string, number>();
    for (const { html } of posts) {
      const text = html.replace(/<[^>]*>/g, '').trim();
      if (text !== 'Anfang') times.set(text, (times.get(text) ?? 0) + 1);
    }
    const doubled = [...times].filter(([, count]) => count > 1).map(([text]) => `doubled: ${text}`);
    const lost = [...this.acknowledged].filter((text) => !times.has(text)).map((text) => `lost: ${text}`);
    const known = (text: string) => this.acknowledged.has(text) || this.givenUp.has(text);
    return [
      ...doubled,
      ...lost,
      ...[...times.keys()].filter((text) => !known(text)).map((text) => `nobody's: ${text}`),
    ];
  }
}

/** Whoever followed a thread has what those have who load it now. Closes them. */
export async function expectSameAsAfresh(followers: Viewer[], person: Person, thread: number): Promise<void> {
  const afresh = await loadAfresh(person, thread);
  await Promise.all(followers.map((follower) => follower.settled(afresh.change)));
  followers.forEach((follower) => follower.close());
  for (const { state } of followers) {
    expect(state.thread).toEqual(afresh.thread);
    expect([...state.posts.values()].sort((a, b) => a.number - b.number)).toEqual([...afresh.posts.values()]);
  }
}

export const VISIBILITIES = ['network', 'guests', 'public'] as const;
export type Visibility = (typeof VISIBILITIES)[number];
export const READERS = ['member', 'guest'] as const;
export type Reader = (typeof READERS)[number];

interface Post {
  by: string;
  deleted: boolean;
  /** Stands elsewhere now. */
  moved?: boolean;
  /** Written before the readers joined the network. */
  old: boolean;
  newFor: Set<Reader>;
}
export interface ThreadState {
  topic: number;
  visibility: Visibility;
  posts: Post[];
  admitted: boolean;
  /** How far each reader has said to have read. */
  read: Record<Reader, number>;
  /** The guest has seen it when they marked several threads as read. */
  markedByGuest: boolean;
}
export interface Unread {
  unread: number;
  firstUnread: number | null;
}

/** What is unread, by its plain meaning: every post knows for whom it is new. Nothing here is quick or stored. */
export class UnreadOracle {
  readonly threads: ThreadState[] = [];

  begin(topic: number, visibility: Visibility): void {
    this.threads.push({
      topic,
      visibility,
      posts: [],
      admitted: false,
      read: { member: 0, guest: 0 },
      markedByGuest: false,
    });
  }

  mayRead(reader: Reader, { visibility, admitted }: ThreadState): boolean {
    return reader === 'member' || visibility === 'public' || (visibility === 'guests' && admitted);
  }

  write(thread: ThreadState, by: string, old = false): void {
    const newFor = new Set(READERS.filter((reader) => reader !== by && !old));
    thread.posts.push({ by, old, deleted: false, newFor });
    // Who had read all before has read all again.
    const before = thread.posts.length - 1;
    if ((by === 'member' || by === 'guest') && before > 0 && thread.read[by] === before) thread.read[by] += 1;
  }

  delete(thread: ThreadState, number: number): void {
    thread.posts[number - 1]!.deleted = true;
  }

  read(reader: Reader, thread: ThreadState, number: number): void {
    thread.read[reader] = Math.max(thread.read[reader], number);
    for (const post of thread.posts.slice(0, number)) post.newFor.delete(reader);
  }

  /** @param topic all of them where `null` */
  readAll(reader: Reader, topic: number | null): void {
    for (const thread of this.threads) {
      if (!this.mayRead(reader, thread) || (topic !== null && thread.topic !== topic)) continue;
      for (const post of thread.posts) post.newFor.delete(reader);
      if (reader === 'guest') thread.markedByGuest = true;
    }
  }

  /** Changes who may read. To a guest who may from now on, everything is new that they have not read. */
  show(thread: ThreadState, change: Partial<Pick<ThreadState, 'visibility' | 'admitted'>>): void {
    const before = this.mayRead('guest', thread);
    Object.assign(thread, change);
    if (before || !this.mayRead('guest', thread)) return;
    // In a thread that posts were moved into, old ones may stand behind younger ones.
    const firstYoung = thread.posts.findIndex(({ old }) => !old);
    if (firstYoung === -1) return;
    for (const post of thread.posts.slice(Math.max(thread.read.guest, firstYoung)))
      if (post.by !== 'guest') post.newFor.add('guest');
  }

  /**
   * Moves posts to the end of another thread. What is unread there stays so, and makes all that comes behind it unread;
   * else the moved ones are unread from the first on that was. To a guest who could not read them, all of them are new.
   */
  move(from: ThreadState, to: ThreadState, numbers: number[]): void {
    const moved = numbers.map((number) => from.posts[number - 1]!);
    for (const reader of READERS) {
      if (!this.mayRead(reader, to)) continue;
      const knew = this.mayRead(reader, from);
      const isNew = (post: Post, number: number) =>
        !post.deleted &&
        (knew ? post.newFor.has(reader) : !post.old && post.by !== reader && number > from.read[reader]);
      const there = to.posts.findIndex((post) => post.newFor.has(reader) && !post.deleted);
      const here = moved.findIndex((post, index) => isNew(post, numbers[index]!));
      const first = there !== -1 ? 0 : here === -1 ? moved.length : here;
      moved.forEach((post, index) =>
        index >= first && post.by !== reader ? post.newFor.add(reader) : post.newFor.delete(reader),
      );
      to.read[reader] = Math.max(to.read[reader], there !== -1 ? there : to.posts.length + first);
    }
    to.posts.push(...moved);
    for (const number of numbers)
      from.posts[number - 1] = { ...from.posts[number - 1]!, deleted: true, moved: true, newFor: new Set() };
  }

  /** What is unread in a thread, or `null` where the reader may not read it. */
  unread(reader: Reader, thread: ThreadState): Unread | null {
    if (!this.mayRead(reader, thread)) return null;
    const numbers = thread.posts.flatMap(({ newFor, deleted }, index) =>
      newFor.has(reader) && !deleted ? [index + 1] : [],
    );
    return { unread: numbers.length, firstUnread: numbers[0] ?? null };
  }
}

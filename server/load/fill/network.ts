import { line } from './copy.js';
import { play, type Post } from './posts.js';
import type { Random } from './random.js';
import type { Written } from './readings.js';
import { COLUMNS, participationRows, postRow, threadRow, versionRows } from './rows.js';
import type { Texts } from './texts.js';
import type { Plan } from './threads.js';

type Small = Exclude<keyof typeof COLUMNS, 'post'>;

/** The threads as they are written: posts leave at once, the small tables are gathered meanwhile. */
export class Network {
  readonly others = new Map<Small, string[]>([
    ['thread', []],
    ['post_version', []],
    ['thread_guest', []],
    ['thread_member', []],
    ['thread_region', []],
  ]);
  readonly threads: Written[] = [];
  /** Everybody's last post in each thread. */
  readonly own: [memberId: number, threadId: number, number: number][] = [];
  /** Threads by guest. */
  readonly admitted = new Map<number, Set<number>>();

  constructor(
    private readonly random: Random,
    private readonly texts: Texts,
    private readonly now: number,
  ) {}

  *posts(plans: Plan[]): Generator<string> {
    for (const plan of plans) {
      const { posts, change } = play(this.random, this.texts, plan, this.now);
      for (const post of posts) yield postRow(plan.id, post);
      const { members, regions } = participationRows(plan.id, posts);
      this.add('thread', [threadRow(plan, posts, change)]);
      this.add(
        'post_version',
        posts.flatMap((post) => versionRows(plan.id, post)),
      );
      this.add(
        'thread_guest',
        plan.admitted.map((guest) => line([plan.id, guest.id])),
      );
      this.add('thread_member', members);
      this.add('thread_region', regions);
      this.note(plan, posts);
    }
  }

  private note({ id, visibility, admitted }: Plan, posts: Post[]): void {
    this.threads.push({
      id,
      lastNumber: posts.length,
      lastPostAt: posts.at(-1)!.at,
      isPublic: visibility === 'public',
    });
    for (const [memberId, number] of new Map(posts.map((post) => [post.author.id, post.number])))
      this.own.push([memberId, id, number]);
    for (const guest of admitted) this.admitted.set(guest.id, (this.admitted.get(guest.id) ?? new Set()).add(id));
  }

  private add(table: Small, rows: string[]): void {
    for (const row of rows) this.others.get(table)!.push(row);
  }
}

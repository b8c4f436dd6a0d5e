import type { Person } from './people.js';
import type { Random } from './random.js';
import type { Text, Texts } from './texts.js';
import { type Plan, postTimes } from './threads.js';

const DEEPEST = 50;

export interface Post extends Text {
  number: number;
  change: number;
  author: Person;
  regionId: number | null;
  path: number[];
  at: number;
  editedAt: number | null;
  deletedAt: number | null;
  answer: boolean;
  helpful: number[];
}

/** What happens in a thread, in its order: posts, and now and then something that is done to one of the latest. */
export function play(random: Random, texts: Texts, plan: Plan, now: number): { posts: Post[]; change: number } {
  const posts: Post[] = [];
  const times = postTimes(random, plan);
  let change = 0;
  for (const [index, at] of times.entries()) {
    const post = write(random, texts, plan, posts, at);
    post.change = change += 1;
    posts.push(post);
    if (!random.chance(0.35)) continue;
    const touched = posts[Math.max(0, index - random.below(6))]!;
    // Between this post and the next one.
    if (touch(random, plan, touched, at + random.next() * ((times[index + 1] ?? now) - at)))
      touched.change = change += 1;
  }
  return { posts, change };
}

function write(random: Random, texts: Texts, plan: Plan, posts: Post[], at: number): Post {
  const author = posts.length === 0 ? plan.writers[0]! : random.pickEarly(plan.writers);
  const parent =
    posts.length > 0 && random.chance(0.4) ? posts[Math.max(0, posts.length - 1 - random.below(8))] : undefined;
  const number = posts.length + 1;
  return {
    ...texts.post(),
    number,
    change: 0,
    author,
    regionId: author.regions.length > 0 && random.chance(0.8) ? random.pick(author.regions) : null,
    path: [...(parent?.path ?? []).slice(0, DEEPEST - 1), number],
    at,
    editedAt: null,
    deletedAt: null,
    answer: false,
    helpful: [],
  };
}

/** Does something to a post. @returns whether anything happened */
function touch(random: Random, plan: Plan, post: Post, at: number): boolean {
  if (post.deletedAt !== null) return false;
  const chance = random.next();
  if (chance < 0.03 && post.number > 1) Object.assign(post, { deletedAt: at, answer: false });
  else if (chance < 0.15 && post.editedAt === null) post.editedAt = at;
  else if (chance < 0.25 && plan.kind === 'question' && post.number > 1 && !post.answer) post.answer = true;
  else {
    const reader = random.pickEarly(plan.writers);
    if (reader === post.author || post.helpful.includes(reader.id)) return false;
    post.helpful.push(reader.id);
  }
  return true;
}
